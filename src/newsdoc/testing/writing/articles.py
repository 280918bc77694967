"""Articles from material: a masthead, a body in which people speak, and the truth about both."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final, cast

import regex
from attrs import evolve, field, frozen, mutable

from newsdoc.testing.writing.draft import Choose, Draft, Offsets, TrueMention, TrueQuote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.testing.writing.material import Masthead, Material, Person

_ZONES: Final = {"WIB": 7, "WITA": 8, "GMT": 0}
_LINE: Final = regex.compile(r"[^\n]++")
_CODES: Final = ("1043895", "1063271", "998120", "1180042")
_CREDITS: Final = ("IT/AR", "NB/RK", "SS", "IT/ON/P")
_MOMENTS: Final = (
    datetime(2023, 6, 12, 10, 15),  # noqa: DTZ001 - a masthead prints no zone, or adds its own
    datetime(2021, 12, 3, 0, 5),  # noqa: DTZ001 - the same
    datetime(2024, 2, 29, 23, 59),  # noqa: DTZ001 - the same
    datetime(2022, 8, 17, 9, 0),  # noqa: DTZ001 - the same
    datetime(2019, 5, 1, 18, 30),  # noqa: DTZ001 - the same
)


@frozen(kw_only=True)
class TrueArticle:
    """A text and what it holds; ``None`` and ``()`` where its masthead prints nothing."""

    text: str
    language: str
    paragraphs: tuple[Offsets, ...]
    quotes: tuple[TrueQuote, ...]
    mentions: tuple[TrueMention, ...]
    headline: str | None = None
    published: date | None = None
    story_code: str | None = None
    credit: str | None = None
    authors: tuple[str, ...] = ()


def write_article(choose: Choose, material: Material) -> TrueArticle:
    """Write an article with headline, date and what else one of the mastheads prints."""
    masthead = choose(material.mastheads)
    moment, form = choose(_MOMENTS), choose(masthead.dates)
    headline = choose(material.headlines)
    slots = {
        "headline": headline,
        "caption": headline.rsplit(" ", 2)[0],
        "code": choose(_CODES),
        "credit": choose(_CREDITS),
        "author": choose(material.authors),
        "related": choose([one for one in material.headlines if one != headline]),
        "date": _print_date(moment, form, masthead, material),
    }
    draft = Draft()
    draft.write(masthead.above, slots)
    paragraphs = _write_paragraphs(draft, choose, material, start=True)
    draft.write(masthead.below, slots)
    printed = masthead.above + masthead.below
    return evolve(
        _true(draft, material, paragraphs),
        headline=headline,
        published=_date(moment, form) if "{date}" in printed else None,
        story_code=slots["code"] if "{code}" in printed else None,
        credit=slots["credit"] if "{credit}" in printed else None,
        authors=(slots["author"],) if "{author}" in printed else (),
    )


def write_body(choose: Choose, material: Material) -> TrueArticle:
    """Write running text: some paragraphs, the first of them without anybody speaking."""
    draft = Draft()
    return _true(draft, material, _write_paragraphs(draft, choose, material, start=False))


def write_negative(choose: Choose, material: Material) -> TrueArticle:
    """Write running text in which nobody is quoted, though marks and words of reporting stand in it."""
    draft = Draft()
    for number in range(choose((1, 2, 3, 6))):
        draft.write("\n\n" if number else "")
        for sentence in range(choose((1, 2, 3))):
            draft.write(" " if sentence else "")
            draft.write(choose(material.negatives))
    return _true(draft, material, _lines(draft.text, 0))


def _true(draft: Draft, material: Material, paragraphs: tuple[Offsets, ...]) -> TrueArticle:
    return TrueArticle(
        text=draft.text,
        language=material.language,
        paragraphs=paragraphs,
        quotes=tuple(sorted(draft.quotes, key=lambda quote: quote.content[0])),
        mentions=tuple(draft.mentions),
    )


@mutable
class _Reporter:
    """Writes the paragraphs of one article, and remembers who has been introduced and what was said."""

    draft: Draft
    choose: Choose
    material: Material
    cast: tuple[Person, ...]
    introduced: set[Person] = field(factory=set)
    speaking: Person | None = None
    used: set[str] = field(factory=set)

    def open(self, dateline: str) -> None:
        """Write the first paragraph, in which nobody speaks."""
        self.draft.write(dateline + self.choose(self.material.openers), self._names())

    def narrate(self) -> None:
        """Write a paragraph in which nobody speaks."""
        self.draft.write(self._fresh(self.material.narration), self._names())

    def quote(self) -> None:
        """Write a paragraph in which one of the cast speaks."""
        frames = self.material.frames
        frame = self.choose(frames if self.speaking else [one for one in frames if not one.anaphoric])
        if self.speaking is None or not frame.anaphoric:
            self.speaking = self.choose(self.cast)
        pronoun = self.speaking.pronoun
        slots = self._statements() | {"who": self._source(), "he": pronoun, "He": pronoun.capitalize()}
        self.draft.quote(frame.marked, slots, frame.kind, self.speaking.full)
        self.introduced.add(self.speaking)

    def _source(self) -> str:
        person = cast("Person", self.speaking)
        if person in self.introduced:
            return f"<s><person>{person.short}</person></s>"
        return f"<s>{person.title} <person>{person.full}</person></s>"

    def _names(self) -> dict[str, str]:
        return {"place": self.choose(self.material.places), "body": self.choose(self.material.bodies)}

    def _statements(self) -> dict[str, str]:
        statement, other = self._fresh(self.material.statements), self._fresh(self.material.statements)
        topic, rest = self._fresh(self.material.topics).split("|")
        return {
            "statement": statement,
            "Statement": _capital(statement),
            "Other": _capital(other),
            "Topic": _capital(topic),
            "rest": rest,
        }

    def _fresh(self, options: Sequence[str]) -> str:
        """Choose what this article has not said yet, as long as there is something."""
        chosen = self.choose([one for one in options if one not in self.used] or options)
        self.used.add(chosen)
        return chosen


def _write_paragraphs(
    draft: Draft, choose: Choose, material: Material, *, start: bool
) -> tuple[Offsets, ...]:
    begin = draft.length
    first = choose(material.people)
    cast = (first, choose([person for person in material.people if person != first]))
    reporter = _Reporter(draft, choose, material, cast)
    reporter.open(choose(material.datelines) if start else "")
    for _ in range(choose((2, 3, 5, 8))):
        draft.write("\n\n")
        if choose((True, True, False)):
            reporter.quote()
        else:
            reporter.narrate()
    return _lines(draft.text, begin)


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _lines(text: str, begin: int) -> tuple[Offsets, ...]:
    return tuple(match.span() for match in _LINE.finditer(text, begin))


def _print_date(moment: datetime, form: str, masthead: Masthead, material: Material) -> str:
    return form.format(
        weekday=(masthead.weekdays or material.weekdays)[moment.weekday()],
        month=(masthead.months or material.months)[moment.month - 1],
        day=moment.day,
        dd=f"{moment.day:02}",
        mm=f"{moment.month:02}",
        year=moment.year,
        hour=f"{moment.hour:02}",
        minute=f"{moment.minute:02}",
    )


def _date(moment: datetime, form: str) -> date:
    if "{hour}" not in form:
        return moment.date()
    zone = next((hours for name, hours in _ZONES.items() if form.endswith(name)), None)
    return moment if zone is None else moment.replace(tzinfo=timezone(timedelta(hours=zone)))
