"""schema.org as JSON-LD: what search engines and knowledge graphs read (https://schema.org/NewsArticle)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from newsdoc import keys
from newsdoc.article import Article
from newsdoc.errors import ArgumentTypeError
from newsdoc.escape import for_script
from newsdoc.interchange.pruning import prune
from newsdoc.model import ContributorRole, EntityKind, SpeakerKind

if TYPE_CHECKING:
    from newsdoc.interchange.shapes import Json
    from newsdoc.model import Contributor, Quote, Speaker

_ENTITIES: Final = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANIZATION: "Organization",
    EntityKind.PLACE: "Place",
}
_WRITERS: Final = frozenset({ContributorRole.WRITER, ContributorRole.REPORTER})


def to_jsonld(article: Article) -> dict[str, Json]:
    """Turn an article into a schema.org ``NewsArticle`` whose quotes are its parts, each a ``Quotation``.

    Who and what is named, and everybody who is quoted, is described under ``mentions``; a quote repeats the
    name and the blank node. An unnamed source has a ``description`` instead of a name. What was not found is
    left out.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.

    >>> import newsdoc
    >>> written = to_jsonld(newsdoc.parse("“It rains,” said Ann Hill.", language="en"))
    >>> written["hasPart"][0]["text"], written["mentions"][0]["name"]
    ('It rains', 'Ann Hill')
    """
    if not isinstance(article, Article):
        raise ArgumentTypeError("article", article, "newsdoc.Article", "parse a text first")
    people = _people(article)
    everybody = {one["@id"]: one for one in people.values()}
    written: dict[str, Json] = prune(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            **_head(article),
            "mentions": list(everybody.values()),
            "hasPart": [_quotation(quote, _referred(quote.speaker, people)) for quote in article.quotes],
            "articleBody": "\n\n".join(paragraph.span.text for paragraph in article.paragraphs),
        }
    )
    return written


def to_script(article: Article) -> str:
    """Write the same as a ``script`` element for the head of a page; no text of the article can leave it.

    Raises:
        ArgumentTypeError: ``article`` is not an ``Article``.
    """
    written = json.dumps(to_jsonld(article), ensure_ascii=False, allow_nan=False)
    return f'<script type="application/ld+json">{for_script(written)}</script>'


def _head(article: Article) -> dict[str, Json]:
    dateline = article[keys.DATELINE]
    minutes = article.reading_time
    return {
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "description": article.standfirst,
        "inLanguage": article.language,
        "datePublished": article.published and article.published.isoformat(),
        "dateModified": article.updated and article.updated.isoformat(),
        "dateline": dateline and dateline.span and " ".join(dateline.span.text.split()),
        "author": [_named("Person", name) for name in article.authors],
        "editor": [
            _named("Person", one.name) for one in article.contributors if one.role is ContributorRole.EDITOR
        ],
        "contributor": [_contributor(one) for one in article.contributors if _is_other(one)],
        "publisher": article.publisher and _named("Organization", article.publisher),
        "creditText": article.credit,
        "identifier": article.story_code,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "timeRequired": None if minutes is None else f"PT{minutes}M",
        "commentCount": article.comment_count,
        "url": article.url,
    }


def _is_other(contributor: Contributor) -> bool:
    return contributor.role not in _WRITERS and contributor.role is not ContributorRole.EDITOR


def _contributor(contributor: Contributor) -> Json:
    # https://schema.org/Role stands between a thing and a person to say in which part.
    person = _named("Person", contributor.name)
    return {"@type": "Role", "roleName": contributor.role.value, "contributor": person}


def _quotation(quote: Quote, speaker: Json) -> Json:
    medium = quote.medium and _named("Organization", quote.medium.text)
    return {
        "@type": "Quotation",
        "text": quote.text,
        "genre": f"{quote.kind.value} speech",
        "spokenByCharacter": speaker,
        "audience": quote.addressee and _named("Audience", quote.addressee.text),
        "isBasedOn": medium and {"@type": "CreativeWork", "publisher": medium},
    }


def _people(article: Article) -> dict[int, Json]:
    """Describe entities, and the speakers that are none; by ``id``, for hashing them all costs too much."""
    described: dict[int, Json] = {
        id(entity): {
            "@id": f"_:entity-{index}",
            "@type": _ENTITIES[entity.kind],
            "name": entity.name,
            "alternateName": list(entity.aliases),
            "jobTitle": list(entity.titles) if entity.kind is EntityKind.PERSON else [],
        }
        for index, entity in enumerate(article.entities)
    }
    for index, speaker in enumerate(article.speakers):
        one = described.get(id(speaker.entity)) or _speaker(speaker, f"_:speaker-{index}")
        described[id(speaker)] = one
        if one["@type"] == "Person":
            one["jobTitle"] = list(dict.fromkeys([*one["jobTitle"], *speaker.titles]))
            one["affiliation"] = speaker.affiliation and _named("Organization", speaker.affiliation)
    return described


def _speaker(speaker: Speaker, node: str | None = None) -> dict[str, Json]:
    person = speaker.kind in {SpeakerKind.PERSON, SpeakerKind.ANONYMOUS}
    named = speaker.kind in {SpeakerKind.PERSON, SpeakerKind.ORGANIZATION}
    return {
        "@id": node,
        "@type": "Person" if person else "Organization",
        "name" if named else "description": speaker.name,
        "alternateName": list(speaker.aliases),
        "jobTitle": list(speaker.titles) if person else [],
    }


def _referred(speaker: Speaker | None, people: dict[int, Json]) -> Json:
    """Name the speaker where the quote stands, for readers that follow no references."""
    if speaker is None:
        return None
    described = people.get(id(speaker)) or _speaker(speaker)
    return {name: described.get(name) for name in ("@id", "@type", "name", "description")}


def _named(kind: str, name: str) -> dict[str, Json]:
    return {"@type": kind, "name": " ".join(name.split())}
