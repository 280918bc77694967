"""Quotations without a cue of their own: who goes on speaking."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from newsdoc.quotes.moods import MOOD
from newsdoc.quotes.orphans import read_before_colon, read_person
from newsdoc.quotes.reading import Reading
from newsdoc.quotes.stretches import TERMINATORS, inner, openers_in, words_in
from newsdoc.quotes.unlisted import read_unlisted
from newsdoc.records import record
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch
    from newsdoc.text.marks import Quotation
    from newsdoc.text.prose import Passage, Prose
    from newsdoc.text.tokens import Range


@record
class Draft:
    """A reading with its place in the article."""

    reading: Reading
    paragraph: int
    follows: int | None
    """Index of the draft whose cue and source it takes over."""


_first = attrgetter("first")
_opener = attrgetter("opener")
_item_start = itemgetter(0)
_SHORT: Final = 3
"""How many words a quotation without a cue has at least; so many tokens hold fewer, for one is a mark."""
_JOINED: Final = 64
"""How many quotations are one quote at most."""
_BESIDE: Final = 3
"""How many reports of one sentence are looked through."""
_FAR: Final = 2
"""How many paragraphs back the last speaker may stand."""


def carry_speakers(scene: Scene, prose: Prose, readings: list[list[Reading]]) -> list[Draft]:
    """Join quotations over paragraphs, and give those that are left over to whoever spoke last."""
    carrier = _Carrier(scene, prose.body_sentences)
    for number, passage in enumerate(prose.paragraphs):
        if passage.quotations or readings[number]:
            carrier.add_paragraph(number, passage, readings[number])
        else:
            carrier.chain = None
    return carrier.drafts


@define
class _Carrier:
    """The drafts so far, and the quotation that the paragraph before left open."""

    scene: Scene
    sentences: tuple[Range, ...]
    """The sentences of the body, in text order."""
    drafts: list[Draft] = field(factory=list)
    chain: int | None = None
    """The draft whose quotation ran to the end of the paragraph before."""
    claimed: set[int] = field(factory=set)
    named: tuple[int, Reading] | None = None
    """Paragraph and reading of a sentence that only named who spoke, when it was the last to name anybody."""

    def add_paragraph(self, number: int, passage: Passage, readings: list[Reading]) -> None:
        """Add the readings of a paragraph and its quotations that no cue claims, in text order."""
        chain, self.chain = self.chain, None
        for reading in readings:
            self.claimed.update(reading.claimed)
        quotations = passage.quotations
        if quotations and self.scene.lexicon.inverts:
            readings = self._with_unlisted(passage, readings)
        if not quotations:
            for reading in readings:
                self._add(number, passage, _start(reading), reading)
            return
        first = quotations[0].opener if quotations[0].opener == passage.range.first else -1
        unclosed = -1 if quotations[-1].closed else quotations[-1].opener
        if unclosed >= 0 and self.scene.behind[unclosed] < passage.range.last:
            unclosed = -1  # its mark was forgotten before a cue
        for start, item in self._in_order(quotations, readings, joins=chain is not None):
            opener = start if item is None else item.claimed[0] if item.claimed else -1
            if chain is not None and opener == first >= 0:
                index: int | None = self._join(chain, opener, item)
            else:
                index = self._add(number, passage, start, item)
            if unclosed >= 0 and (opener == unclosed or (item and unclosed in item.claimed)):
                self.chain = index

    def _with_unlisted(self, passage: Passage, readings: list[Reading]) -> list[Reading]:
        """Add what verbs in no list report of the quotations of a paragraph that no cue claims."""
        found: list[Reading] = []
        for quotation in passage.quotations:
            opener = quotation.opener
            if opener not in self.claimed:
                told = read_unlisted(self.scene, passage, opener)
                if told is not None:
                    found.append(told)
                    self.claimed.update(told.claimed)
        return sorted(readings + found, key=_start) if found else readings

    def _in_order(
        self, quotations: tuple[Quotation, ...], readings: list[Reading], *, joins: bool
    ) -> list[tuple[int, Reading | None]]:
        """Give the readings and the quotations that none of them holds, each behind where it starts.

        Where nothing ``joins`` them, quotations too short to stand alone are left out.
        """
        items: list[tuple[int, Reading | None]] = [(_start(reading), reading) for reading in readings]
        behind, claimed = self.scene.behind, self.claimed
        free = [
            opener
            for opener in map(_opener, quotations)
            if opener not in claimed
            and (joins or behind[opener] - opener > _SHORT or self._is_sentence(opener))
        ]
        if not free:
            return items  # readings stand in text order
        held: set[int] = set()
        for reading in readings:
            for begin, stop in reading.content:
                held.update(free[bisect_left(free, begin) : bisect_left(free, stop)])
        alone: list[tuple[int, Reading | None]] = [(opener, None) for opener in free if opener not in held]
        return sorted(alone + items, key=_item_start)

    def _join(self, chain: int, opener: int, reading: Reading | None) -> int:
        """Join the quotation that opens a paragraph to the draft that the one before left open."""
        draft = self.drafts[chain]
        if reading is None:
            content = (*draft.reading.content, inner(self.scene, opener))
            self.drafts[chain] = evolve(draft, reading=evolve(draft.reading, content=content))
        else:
            # A cue at the end repeats one at the beginning, or names whom an orphan belongs to.
            content = (*draft.reading.content, *reading.content)
            self.drafts[chain] = evolve(
                draft, reading=evolve(reading, content=content, rule="continued-quotation"), follows=None
            )
        return chain

    def _add(  # noqa: PLR0911 - one return a kind of reading
        self, number: int, passage: Passage, start: int, reading: Reading | None
    ) -> int | None:
        if reading is not None and not reading.content:
            self._refer_back(number, reading)
            return None
        if reading is not None and reading.rule == MOOD:
            return self._go_on(number, reading)
        self.named = None if reading is not None else self.named
        if reading is not None:
            self.drafts.append(Draft(reading, number, None))
            return len(self.drafts) - 1
        if start in self.scene.typed or not _stands_alone(self.scene, passage, start):
            return None
        content = (inner(self.scene, start),)
        words = words_in(self.scene, content[0])
        if not words or (words < _SHORT and not self._answers(number, start)):
            return None
        draft = self._carried(number, start, content)
        if draft.reading.rule == "follow-on" and self.scene.lexicon.joins and self._extend(content):
            return len(self.drafts) - 1
        self.drafts.append(draft)
        return len(self.drafts) - 1

    def _is_sentence(self, opener: int) -> bool:
        """Tell whether a full stop or its like ends what stands in marks, right before the closing one."""
        return self.scene.words[self.scene.behind[opener] - 2] in TERMINATORS

    def _answers(self, number: int, opener: int) -> bool:
        """Tell whether a short sentence in marks goes on with one (*"..." she said. "I quit."*)."""
        if not self.drafts or not self._is_sentence(opener):
            return False
        before = self.drafts[-1]
        return before.paragraph == number and bool(before.reading.claimed)

    def _extend(self, content: tuple[Stretch, ...]) -> bool:
        """Add words to the quotation before them, where a language counts both as one quote.

        What else its sentence reports may stand between (*"..." he said, adding that ... "..."*).
        """
        last = len(self.drafts) - 1
        begin = self._sentence_of(self.drafts[last].reading)
        for index in range(last, max(last - _BESIDE, -1), -1):
            draft = self.drafts[index]
            if index < last and self._sentence_of(draft.reading) != begin:
                break
            if len(draft.reading.content) >= _JOINED:
                break  # each part copies those before it
            if self._is_in_marks(draft.reading):
                longer = evolve(draft.reading, content=(*draft.reading.content, *content))
                self.drafts[index] = evolve(draft, reading=longer)
                return True
        return False

    def _is_in_marks(self, reading: Reading) -> bool:
        """Tell whether what is reported begins with words in marks, or ends with some (*It was “a mess”*)."""
        first, last = reading.content[0][0], reading.content[-1][1]
        behind, opener = self.scene.behind, self.scene.opener
        return first - 1 in behind or first in behind or last in opener or last + 1 in opener

    def _sentence_of(self, reading: Reading) -> int:
        """Give the number of the sentence that the cue of a reading stands in."""
        place = reading.cue[0] if reading.cue else _start(reading)
        return bisect_right(self.sentences, place, key=_first)

    def _go_on(self, number: int, reading: Reading) -> int | None:
        """Give a sentence in reported mood to whoever spoke before it; without that it reports nothing."""
        draft = self._carried(number, reading.content[0][0], reading.content)
        if draft.reading.source is None or draft.reading.rule == "colon":
            return None
        self.drafts.append(evolve(draft, reading=evolve(draft.reading, rule=MOOD, claimed=())))
        return len(self.drafts) - 1

    def _refer_back(self, number: int, reading: Reading) -> None:
        """Give the quotes before *Hal itu disampaikan X* that name nobody their source; X speaks on."""
        self.named = (number, reading)
        for index in range(len(self.drafts) - 1, -1, -1):
            draft = self.drafts[index]
            if draft.reading.rule != "orphan" or number - draft.paragraph > 1:
                break
            own = evolve(
                draft.reading,
                source=reading.source,
                cue=reading.cue,
                rule="back-reference",
                score=reading.score,
            )
            self.drafts[index] = evolve(draft, reading=own, follows=None)

    def _carried(self, number: int, opener: int, content: tuple[Stretch, ...]) -> Draft:
        """Give a quotation without a cue to whom a colon names, else to whoever spoke last near it."""
        if opener and self.scene.words[opener - 1] == ":":
            source = read_before_colon(self.scene, self.sentences, opener - 1)
            if source:
                return Draft(Reading(0.7, "colon", None, source, content, (opener,)), number, None)
        if self.named and number - self.named[0] <= _FAR:
            reading = self.named[1]
            own = evolve(reading, rule="back-reference", content=content, claimed=(opener,), score=0.7)
            return Draft(own, number, None)
        subject = self._subject_before(number, opener)
        if subject:
            return Draft(Reading(0.5, "orphan", None, subject, content, (opener,)), number, None)
        before = self.drafts[-1] if self.drafts else None
        if before is None or number - before.paragraph > _FAR:
            return Draft(Reading(0.4, "orphan", None, None, content, (opener,)), number, None)
        near = before.paragraph == number
        reading = evolve(
            before.reading,
            score=before.reading.score * (0.95 if near else 0.7),
            rule="follow-on" if near else "orphan",
            content=content,
            claimed=(opener,),
            addressee=None,
        )
        follows = before.follows if before.follows is not None else len(self.drafts) - 1
        return Draft(reading, number, follows)

    def _subject_before(self, number: int, opener: int) -> Stretch | None:
        """Read whom the sentence before a quotation is about if it quotes nobody (*Hart sighed. "..."*)."""
        sentences = self.sentences
        place = bisect_left(sentences, opener, key=_first) - 1
        if place < 0:
            return None
        first, last = sentences[place].first, sentences[place].last
        drafted = self.drafts and _last(self.drafts[-1].reading) > first
        if drafted or last > opener or openers_in(self.scene, (first, last)):
            return None
        spoken = bool(self.drafts) and self.drafts[-1].paragraph == number  # and so may go on
        return read_person(self.scene, first, last, alone=not spoken)


def _start(reading: Reading) -> int:
    if reading.content:
        return reading.content[0][0]
    return reading.cue[0] if reading.cue else 0


def _last(reading: Reading) -> int:
    """Give the token behind everything that a reading holds."""
    return max(stretch[1] for stretch in (*reading.content, reading.cue, reading.source) if stretch)


def _stands_alone(scene: Scene, passage: Passage, opener: int) -> bool:
    """Tell whether a quotation is a sentence of its own, not words inside somebody else's."""
    stop = scene.behind[opener]
    first, last = passage.range.first, passage.range.last
    before = opener == first or opener - 1 in scene.opener or scene.words[opener - 1] in _BREAKS
    after = stop >= last or scene.words[stop] in TERMINATORS or scene.kinds[stop] != LOWER
    return before and after


_BREAKS: Final = TERMINATORS | {":"}
