"""Read the fields of an article from its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsdoc import keys
from newsdoc.languages._pages.shared import SHARED
from newsdoc.layout.details import find_details
from newsdoc.layout.printed import cut_span, fold
from newsdoc.layout.roles import group_by_role
from newsdoc.layout.signatures import WRITING
from newsdoc.model import BlockRole, Contributor, Dateline, Found
from newsdoc.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.layout.blocks import Layout
    from newsdoc.layout.roles import Places
    from newsdoc.model import Block, Problem

_CODE: Final = lazy_regex(r"[\p{L}\p{N}][\p{L}\p{N}._/-]*$")


class Fields(NamedTuple):
    """The fields of an article and what was odd about them; what ``find_fields`` gives."""

    found: tuple[tuple[str, Found[Any]], ...] = ()
    """Pairs of key name and value with its evidence."""
    problems: tuple[Problem, ...] = ()
    """What was odd, built with ``newsdoc.problems.note``."""


def find_fields(text: str, layout: Layout, pack: LanguagePack) -> Fields:
    """Find every field with its evidence."""
    places = group_by_role(layout.blocks)
    return Fields(
        (
            *_read_blocks(text, layout.blocks, places),
            *_read_signatures(text, layout),
            *_read_moments(text, layout),
            *_read_filing_day(text, layout),
            *_read_dateline(text, layout),
            *find_details(text, layout, places, (pack.layout, SHARED)),
        )
    )


def _read_dateline(text: str, layout: Layout) -> Iterator[tuple[str, Found[Any]]]:
    printed = layout.dateline
    if printed is not None:
        value = Dateline(place=printed.place, agency=printed.outlet, day=printed.day)
        span = cut_span(text, printed.start, printed.end)
        yield keys.DATELINE.name, Found(value=value, span=span, rule=printed.rule, confidence=0.9)


def _read_moments(text: str, layout: Layout) -> Iterator[tuple[str, Found[Any]]]:
    for key, moment in ((keys.PUBLISHED, layout.published), (keys.UPDATED, layout.updated)):
        if moment is not None:
            span = cut_span(text, moment.start, moment.end)
            yield (
                key.name,
                Found(value=moment.value, span=span, rule=moment.rule, confidence=moment.confidence),
            )


def _read_filing_day(text: str, layout: Layout) -> Iterator[tuple[str, Found[Any]]]:
    """Give the day of a dateline as that of publication where nothing else is printed (press releases)."""
    printed = layout.dateline
    if layout.published is None and printed is not None and printed.day is not None:
        span = cut_span(text, printed.start, printed.end)
        yield keys.PUBLISHED.name, Found(value=printed.day, span=span, rule="dateline-day", confidence=0.7)


def _read_signatures(text: str, layout: Layout) -> Iterator[tuple[str, Found[Any]]]:
    """Give the authors and everybody who made the article."""
    people = [
        Contributor(name=fold(text[s.start : s.end]), role=s.role, span=cut_span(text, s.start, s.end))
        for s in layout.signatures
    ]
    authors = [(s, p) for s, p in zip(layout.signatures, people, strict=True) if s.role in WRITING]
    if authors:
        first, last = authors[0][0], authors[-1][0]
        yield (
            keys.AUTHORS.name,
            Found(
                value=tuple(person.name for _, person in authors),
                span=cut_span(text, first.start, last.end),
                rule=first.rule,
                confidence=min(signature.confidence for signature, _ in authors),
            ),
        )
    if people:
        whole = cut_span(text, people[0].span.start, people[-1].span.end)
        rule = layout.signatures[0].rule
        yield keys.CONTRIBUTORS.name, Found(value=tuple(people), span=whole, rule=rule)


def _read_blocks(text: str, blocks: tuple[Block, ...], places: Places) -> Iterator[tuple[str, Found[Any]]]:
    credits_ = places.get(BlockRole.CREDIT)
    if credits_:
        credit = blocks[credits_[-1]]
        yield keys.CREDIT.name, _found(credit, fold(credit.span.text[1:-1]), "closing-brackets")
    for index in sorted([*places.get(BlockRole.HEADLINE, ()), *places.get(BlockRole.STORY_CODE, ())]):
        block = blocks[index]
        if block.role is BlockRole.HEADLINE:
            yield keys.HEADLINE.name, _found(block, fold(block.span.text), "headline-row")
        else:
            for match in _CODE.finditer(block.span.text):
                start = block.span.start
                span = cut_span(text, start + match.start(), start + match.end())
                yield keys.STORY_CODE.name, Found(value=span.text, span=span, rule="code-behind-its-name")


def _found(block: Block, value: str, rule: str) -> Found[str]:
    return Found(value=value, span=block.span, rule=rule)
