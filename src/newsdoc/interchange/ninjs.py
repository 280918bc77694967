"""IPTC ninjs 3.1, news in JSON for agencies and content systems (https://www.iptc.org/std/ninjs/)."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urldefrag

from newsdoc import keys
from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.interchange.naming import name_text
from newsdoc.interchange.pruning import prune
from newsdoc.model import EntityKind, Problem, SpeakerKind
from newsdoc.problems import note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.interchange.shapes import Json
    from newsdoc.keys import Key
    from newsdoc.model import Quote, Span, Speaker

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
_PLAIN: Final = "text/plain"
_LISTS: Final = {
    "people": EntityKind.PERSON,
    "organisations": EntityKind.ORGANIZATION,
    "places": EntityKind.PLACE,
}
_PARTS: Final = ("cue", "source", "addressee", "medium")
_MOMENTS: Final[dict[str, Key[Any]]] = {"contentCreated": keys.PUBLISHED, "versionCreated": keys.UPDATED}


class Ninjs(NamedTuple):
    """An item and what could not be told in it."""

    item: dict[str, Json]
    """The item, as ``json.dumps`` takes it."""
    problems: tuple[Problem, ...]
    """What was left out (``left-out``), because the standard demands more than the text tells."""


def to_ninjs(article: Article, uri: str | None = None) -> Ninjs:
    """Turn an article into a ninjs item; its quotes are ``associations`` of type ``component``.

    The body with the role ``raw`` is the text as given. Each quote is named, and its parts are placed, by
    fragments of that text as RFC 5147 defines them (``#char=14,16``), in which a line end counts as one
    character.

    Args:
        article: the article.
        uri: the identifier of the item; without it the article's own address, or one made from the text.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``, or ``uri`` is no ``str``.
        ArgumentValueError: ``uri`` is no absolute URI.

    >>> import newsdoc
    >>> item, problems = to_ninjs(newsdoc.parse("“Ya,” kata Rina.", language="id"), "https://example.org/1")
    >>> item["associations"][0]["uri"], item["associations"][0]["people"]
    ('https://example.org/1#char=1,3', [{'name': 'Rina', 'rel': 'speaker'}])
    """
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    name = urldefrag(name_text(article, uri, "uri")).url
    problems: list[Problem] = []
    moments = {member: _moment(article, key, problems) for member, key in _MOMENTS.items()}
    places = _Places(article.text, name)
    item = {
        "standard": _STANDARD,
        "uri": name,
        "type": "text",
        "language": article.language,
        **moments,
        **_about(article),
        **{member: _named(article, kind) for member, kind in _LISTS.items()},
        "associations": [_quotation(quote, index, places) for index, quote in enumerate(article.quotes)],
    }
    return Ninjs(prune(item), tuple(problems))


def _moment(article: Article, key: Key[Any], problems: list[Problem]) -> str | None:
    """Write a date-time of RFC 3339, which wants a time and a zone; neither is made up."""
    found = article.found(key)
    if found is None:
        return None
    value = found.value
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.isoformat()
    lacking = "zone" if isinstance(value, datetime) else "time"
    problems.append(
        note("left-out", f"{key.name}: the text prints no {lacking}, ninjs demands one", found.span)
    )
    return None


def _about(article: Article) -> dict[str, Json]:
    dateline = article.dateline
    body = "\n\n".join(paragraph.span.text for paragraph in article.paragraphs)
    return {
        "headlines": _valued(main=article.headline, kicker=article.kicker),
        "descriptions": _valued(standfirst=article.standfirst),
        "bodies": [{**one, "contentType": _PLAIN} for one in _valued(main=body, raw=article.text)],
        "by": ", ".join(article.authors),
        "located": dateline and dateline.place,
        "infoSources": [
            {"name": one, "role": role}
            for role, one in (
                ("publisher", article.publisher),
                ("agency", dateline and dateline.agency),
                ("credit", article.credit),
            )
            if one
        ],
        "subjects": [
            *({"name": tag} for tag in article.tags),
            *([{"name": article.section, "rel": "section"}] if article.section else []),
        ],
        "altIds": _valued(storyCode=article.story_code),
    }


def _valued(**values: str | None) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in values.items() if value]


def _named(article: Article, kind: EntityKind) -> list[Json]:
    return [{"name": entity.name, "rel": "mentions"} for entity in article.entities if entity.kind is kind]


def _quotation(quote: Quote, index: int, places: _Places) -> Json:
    spans = [("content", span) for span in quote.content]
    spans += [(part, getattr(quote, part)) for part in _PARTS if getattr(quote, part) is not None]
    whole = places.fragment(quote.content[0].start, quote.content[-1].end) if quote.content else f"#{index}"
    return {
        "name": f"quote {index + 1}",
        "rel": "quotation",
        "uri": places.uri + whole,
        "type": "component",
        "profile": quote.kind.value,
        "bodies": [{"role": "main", "contentType": _PLAIN, "value": quote.text}],
        **_speaker(quote.speaker),
        "infoSources": [{"name": quote.medium.text, "role": "medium"}] if quote.medium else [],
        "altIds": list(places.identified(spans)),
    }


def _speaker(speaker: Speaker | None) -> dict[str, Json]:
    if speaker is None:
        return {}
    person = speaker.kind in {SpeakerKind.PERSON, SpeakerKind.ANONYMOUS}
    named = speaker.kind in {SpeakerKind.PERSON, SpeakerKind.ORGANIZATION}
    written = {"name" if named else "literal": speaker.name, "rel": "speaker"}
    return {"people" if person else "organisations": [written]}


class _Places:
    """Places in a text as RFC 5147 counts: a carriage return with its line feed is one character."""

    def __init__(self, text: str, uri: str) -> None:
        self.uri = uri
        self._pairs = [match.start() for match in re.finditer("\r\n", text)]

    def fragment(self, start: int, end: int) -> str:
        """Give the fragment of a stretch."""
        return f"#char={start - bisect_left(self._pairs, start)},{end - bisect_left(self._pairs, end)}"

    def identified(self, spans: list[tuple[str, Span]]) -> Iterator[Json]:
        """Place the parts of a quote."""
        for role, span in spans:
            yield {"role": role, "value": self.fragment(span.start, span.end)}
