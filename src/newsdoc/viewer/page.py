"""The page: text and panels as HTML, everything foreign escaped and isolated."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from newsdoc.article import Article
from newsdoc.errors import check_type
from newsdoc.escape import for_exchange, for_html
from newsdoc.model import BlockRole, Dateline, EntityKind, QuoteKind
from newsdoc.viewer.marks import find_marks, spoken_words, sweep

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdoc.model import Quote, Speaker
    from newsdoc.viewer.marks import Piece

_OWN: Final = frozenset(
    {
        BlockRole.HEADLINE,
        BlockRole.KICKER,
        BlockRole.STANDFIRST,
        BlockRole.PARAGRAPH,
        BlockRole.SUBHEADING,
        BlockRole.PULL_QUOTE,
        BlockRole.LIST,
    }
)
"""The roles whose blocks are the article itself; the others stand back."""
_GOLDEN: Final = 137.508
"""Degrees between the hues of two speakers: however many there are, neighbours in the list differ."""
_WORDS: Final = ' class="words"'
_PARTS: Final = ("cue", "source", "addressee", "medium")
_TITLES: Final = {
    EntityKind.PERSON: "People",
    EntityKind.ORGANIZATION: "Organisations",
    EntityKind.PLACE: "Places",
}
# Nothing on the page may run or be fetched, whatever an article manages to smuggle in.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"


def to_page(article: Article) -> str:
    """Write a whole page; it needs nothing but itself.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.
    """
    check_type("article", article, Article, "newsdoc.Article", "parse a text first")
    title = for_html(article.headline or "newsdoc")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title}</title>\n</head>\n"
        f'<body style="margin: 0">\n{to_fragment(article)}</body>\n</html>\n'
    )


def to_fragment(article: Article) -> str:
    """Write what a notebook puts below a cell: one element, styled from inside.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.
    """
    check_type("article", article, Article, "newsdoc.Article", "parse a text first")
    # Several articles stand in one notebook; each has names of its own for the places that are linked to.
    prefix = f"newsdoc-{crc32(for_exchange(article.text).encode()):08x}-"
    language = f' lang="{for_html(article.language)}"' if article.language else ""
    body = "".join(_blocks(article, prefix))
    panels = "".join(_panels(article, prefix))
    return (
        f'<div class="newsdoc">\n<style>\n{_style()}</style>\n<div class="columns">\n'
        f"<article{language}>\n{body}</article>\n<aside>\n{panels}</aside>\n</div>\n</div>\n"
    )


@cache
def _style() -> str:
    return Path(__file__).with_name("style.css").read_text(encoding="utf-8")


def _blocks(article: Article, prefix: str) -> Iterator[str]:
    """Write the text, block by block; what is no blank between blocks is a block without a role."""
    text = article.text
    starts = {block.span.start: block.role for block in article.blocks}
    borders = [0, len(text), *starts, *(block.span.end for block in article.blocks)]
    ends = {block.span.end for block in article.blocks}
    role: BlockRole | None = None
    written: list[str] = []
    for piece in sweep(find_marks(article), (place for place in borders if 0 <= place <= len(text))):
        if piece.start in starts or piece.start in ends:
            yield _block(role, written)
            role, written = starts.get(piece.start), []
        words = text[piece.start : piece.end]
        if role is not None or written or words.strip().strip(_BYTE_ORDER_MARK):
            written.append(_piece(words, piece, prefix))
    yield _block(role, written)


_BYTE_ORDER_MARK: Final = "\ufeff"
"""What may stand before a text and is none of it."""


def _block(role: BlockRole | None, pieces: Iterable[str]) -> str:
    inside = "".join(pieces)
    if not inside:
        return ""
    name = "" if role is None else role.value
    classes = name if role in _OWN else f"{name} aside"
    shown = "" if role is BlockRole.PARAGRAPH else name
    return f'<div class="block {classes}" data-role="{shown}" dir="auto">{inside}</div>\n'


def _piece(text: str, piece: Piece, prefix: str) -> str:
    if not piece.marks:
        return for_html(text)
    classes = dict.fromkeys(" ".join(mark.classes for mark in piece.marks).split())
    speakers = [mark.speaker for mark in piece.marks if mark.speaker is not None]
    attributes = [f'class="{" ".join(classes)}{"" if speakers or "quote" not in classes else " nobody"}"']
    if speakers:
        attributes.append(f'style="--hue: {_hue(speakers[-1])}"')
    attributes.extend(_numbers(piece, prefix))
    titles = "\n".join(dict.fromkeys(_folded(mark.title) for mark in piece.marks))
    attributes.append(f'title="{for_html(titles)}"')
    return f"<span {' '.join(attributes)}>{for_html(text)}</span>"


def _numbers(piece: Piece, prefix: str) -> Iterator[str]:
    """Give the attributes of a piece where quotes start: their numbers, and the name that is linked to."""
    quotes = [mark.quote for mark in piece.marks if mark.quote is not None and mark.start == piece.start]
    if quotes:
        yield f'id="{prefix}q{quotes[0] + 1}"'
        yield f'data-quote="{" ".join(str(quote + 1) for quote in quotes)}"'


def _hue(speaker: int) -> int:
    return round(20 + speaker * _GOLDEN) % 360


def _panels(article: Article, prefix: str) -> Iterator[str]:
    yield _section("Speakers", _speakers(article, prefix))
    yield _section("Legend", _legend())
    fields = "".join(
        f"<dt>{for_html(name)}</dt><dd>{_bdi(_shown(found.value))}</dd>" for name, found in article.fields
    )
    yield _section("Fields", fields and f"<dl>{fields}</dl>")
    for kind, title in _TITLES.items():
        names = [entity for entity in article.entities if entity.kind is kind]
        yield _section(
            title,
            _list("ul", (f"{_bdi(one.name)} <small>×{len(one.mentions)}</small>" for one in names)),
        )
    problems = (f"<code>{for_html(one.code)}</code> {_bdi(one.message)}" for one in article.problems)
    yield _section("Problems", _list("ul", problems))


def _section(title: str, inside: str) -> str:
    return inside and f"<section>\n<h2>{title}</h2>\n{inside}\n</section>\n"


def _list(kind: str, items: Iterable[str], attributes: str = "") -> str:
    inside = "".join(f"<li>{item}</li>\n" for item in items)
    return inside and f"<{kind}{attributes}>\n{inside}</{kind}>"


def _speakers(article: Article, prefix: str) -> str:
    """List everybody with their words, then the quotes that nobody is known to have spoken."""
    said: dict[int, list[str]] = {id(speaker): [] for speaker in article.speakers}
    others: list[str] = []
    for index, quote in enumerate(article.quotes):
        words = said.get(id(quote.speaker), others)
        words.append(_words(quote, index, prefix, named=words is not others))
    written = [
        _speaker(speaker, rank) + _list("ul", said[id(speaker)], _WORDS)
        for rank, speaker in enumerate(article.speakers)
    ]
    if others:
        written.append("<h3>Nobody known</h3>" + _list("ul", others, _WORDS))
    return "\n".join(written)


def _speaker(speaker: Speaker, rank: int) -> str:
    details = [speaker.kind.value, *speaker.titles, *filter(None, [speaker.affiliation]), *speaker.aliases]
    told = " · ".join(_bdi(one) for one in details)
    swatch = f'<span class="swatch" style="--hue: {_hue(rank)}">{_bdi(speaker.name)}</span>'
    return f"<h3>{swatch}</h3>\n<small>{told}</small>\n"


def _words(quote: Quote, index: int, prefix: str, *, named: bool) -> str:
    who = quote.speaker.name if quote.speaker else quote.source.text if quote.source else ""
    source = f" <small>{_bdi(who)}</small>" if who and not named else ""
    link = f'<a href="#{prefix}q{index + 1}">{index + 1}</a>'
    return f"{link} {_bdi(spoken_words(quote))}{source}"


def _legend() -> str:
    hue = f'style="--hue: {_hue(0)}"'
    marks = [
        *(f'<span class="quote {kind.value}" {hue}>{kind.value} quote</span>' for kind in QuoteKind),
        *(f'<span class="{part}" {hue}>{part}</span>' for part in _PARTS),
        *(f'<span class="name {kind.value}">{kind.value}</span>' for kind in EntityKind),
        '<span class="marked">in marks, said by nobody</span>',
        '<span class="field">field</span>',
    ]
    return _list("ul", marks, ' class="legend"')


def _shown(value: Any) -> str:  # noqa: ANN401  # the value of any field
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Dateline):
        parts = (value.place, value.agency, value.day)
        return ", ".join(_shown(part) for part in parts if part is not None)
    if isinstance(value, tuple):
        return ", ".join(_shown(getattr(one, "name", one)) for one in value)
    return str(value)


def _bdi(text: str) -> str:
    return f"<bdi>{for_html(_folded(text))}</bdi>"


def _folded(text: str) -> str:
    return " ".join(text.split())
