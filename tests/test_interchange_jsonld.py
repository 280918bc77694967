"""schema.org as JSON-LD, read by extruct and PyLD, its terms looked up in the copy that rdflib has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given

import newsdoc
from newsdoc import ArgumentTypeError, Contributor, ContributorRole, Found, Speaker, SpeakerKind
from newsdoc.interchange.jsonld import to_jsonld, to_script
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = """Harga Beras Turun di Pasar Induk

Selasa, 7 Maret 2023 - 10:15 WIB

Kepala Pasar Induk Rina Hartati mengatakan bahwa pasokan sudah cukup.

“Harga turun sejak pekan lalu,” katanya kepada Radio Suluh. “Kami lega,” kata seorang pedagang.
"""
ARTICLE = newsdoc.parse(TEXT, language="id")
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
HOSTILE = "Judul</script><script>alert(1)</script>\n\n“<!-- <b>\u2028&amp;\ud83d\x00,” kata Rina <Hartati>.\n"


def test_an_article_is_a_news_article_with_its_fields() -> None:
    written = to_jsonld(ARTICLE)
    assert (written["@context"], written["@type"]) == ("https://schema.org", "NewsArticle")
    assert written["headline"] == "Harga Beras Turun di Pasar Induk"
    assert written["datePublished"] == "2023-03-07T10:15:00+07:00"
    assert written["inLanguage"] == "id"
    assert written["articleBody"].startswith("Kepala Pasar Induk Rina Hartati mengatakan")


def test_quotes_are_its_parts_and_name_their_speaker() -> None:
    written = to_jsonld(ARTICLE)
    assert [(part["@type"], part["genre"], part["text"]) for part in written["hasPart"]] == [
        ("Quotation", "indirect speech", "bahwa pasokan sudah cukup"),
        ("Quotation", "direct speech", "Harga turun sejak pekan lalu"),
        ("Quotation", "direct speech", "Kami lega"),
    ]
    rina, again, unnamed = (part["spokenByCharacter"] for part in written["hasPart"])
    assert rina == again
    assert rina["name"] == "Rina Hartati"
    assert (unnamed["@type"], unnamed["description"]) == ("Person", "seorang pedagang")
    assert "name" not in unnamed
    assert {rina["@id"], unnamed["@id"]} <= {one["@id"] for one in written["mentions"]}


def test_a_quote_that_nobody_is_found_to_say_has_no_speaker() -> None:
    quotes = (attrs.evolve(ARTICLE.quotes[0], speaker=None), ARTICLE.quotes[1])
    unsaid, said = to_jsonld(attrs.evolve(ARTICLE, quotes=quotes))["hasPart"]
    assert unsaid["text"] == "bahwa pasokan sudah cukup"
    assert "spokenByCharacter" not in unsaid
    assert said["spokenByCharacter"]["name"] == "Rina Hartati"


def test_a_speaker_adds_affiliation_and_titles_to_the_entity() -> None:
    entity = newsdoc.Entity(name="Rina", kind=newsdoc.EntityKind.PERSON, mentions=(), titles=("Bu",))
    speaker = Speaker(
        name="Rina",
        kind=SpeakerKind.PERSON,
        titles=("Bu", "Kepala"),
        affiliation="Pasar Induk",
        entity=entity,
    )
    article = attrs.evolve(ARTICLE, entities=(entity,), speakers=(speaker,))
    assert to_jsonld(article)["mentions"] == [
        {
            "@id": "_:entity-0",
            "@type": "Person",
            "name": "Rina",
            "jobTitle": ["Bu", "Kepala"],
            "affiliation": {"@type": "Organization", "name": "Pasar Induk"},
        }
    ]


@pytest.mark.parametrize(
    ("kind", "type_", "member"),
    [
        (SpeakerKind.PERSON, "Person", "name"),
        (SpeakerKind.ORGANIZATION, "Organization", "name"),
        (SpeakerKind.GROUP, "Organization", "description"),
        (SpeakerKind.ANONYMOUS, "Person", "description"),
    ],
)
def test_only_a_name_is_a_name(kind: SpeakerKind, type_: str, member: str) -> None:
    speaker = Speaker(name="polisi", kind=kind)
    quote = attrs.evolve(ARTICLE.quotes[0], speaker=speaker)
    listed = to_jsonld(attrs.evolve(ARTICLE, entities=(), speakers=(speaker,), quotes=(quote,)))
    assert listed["mentions"] == [{"@id": "_:speaker-0", "@type": type_, member: "polisi"}]
    assert listed["hasPart"][0]["spokenByCharacter"] == listed["mentions"][0]
    alone = to_jsonld(attrs.evolve(ARTICLE, entities=(), speakers=(), quotes=(quote,)))
    assert alone["hasPart"][0]["spokenByCharacter"] == {"@type": type_, member: "polisi"}


def test_what_everybody_did_is_told() -> None:
    people = tuple(Contributor(name=role.value, role=role, span=span()) for role in ContributorRole)
    fields = (
        ("authors", Found(value=("writer", "reporter"), span=None, rule="test")),
        ("contributors", Found(value=people, span=None, rule="test")),
        ("reading_time", Found(value=0, span=None, rule="test")),
    )
    written = to_jsonld(attrs.evolve(ARTICLE, fields=fields))
    assert [one["name"] for one in written["author"]] == ["writer", "reporter"]
    assert [one["name"] for one in written["editor"]] == ["editor"]
    named = {one["roleName"] for one in written["contributor"]}
    assert named == {role.value for role in ContributorRole} - {"writer", "reporter", "editor"}
    assert all(one["contributor"]["name"] == one["roleName"] for one in written["contributor"])
    assert written["timeRequired"] == "PT0M"


PAGE = """Home > Regional > Sulawesi
Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu
Ana Rey - detikNews
Terbit: 2 Des 2024 14:05 WIB | Diperbarui: 2 Des 2024 16:10 WIB
Waktu baca 3 menit
0 komentar
Warga tidak menunggu pemerintah dan bekerja sendiri sejak Mei dengan bambu dari kebun mereka
Story Code : 55021

Palu - Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan.
"Kami bekerja setiap pagi sampai selesai," kata seorang warga kepada Radio Suluh.
Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu jauh. [HL/NA]
Editor: Budi Lasimpo
Fotografer: Citra Dewi
Tags: jembatan, bambu
https://nusa.example/berita/123"""


def test_a_whole_page_is_told_with_nothing_left_out() -> None:
    article = newsdoc.parse(PAGE, language="id")
    assert to_jsonld(article) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Jembatan Bambu Dibangun Warga Dua Desa di Tepi Palu",
        "description": article.standfirst,
        "inLanguage": "id",
        "datePublished": "2024-12-02T14:05:00+07:00",
        "dateModified": "2024-12-02T16:10:00+07:00",
        "dateline": "Palu",
        "author": [{"@type": "Person", "name": "Ana Rey"}],
        "editor": [{"@type": "Person", "name": "Budi Lasimpo"}],
        "contributor": [
            {
                "@type": "Role",
                "roleName": "photographer",
                "contributor": {"@type": "Person", "name": "Citra Dewi"},
            }
        ],
        "publisher": {"@type": "Organization", "name": "detikNews"},
        "creditText": "HL/NA",
        "identifier": "55021",
        "articleSection": "Sulawesi",
        "keywords": ["jembatan", "bambu"],
        "timeRequired": "PT3M",
        "commentCount": 0,
        "url": "https://nusa.example/berita/123",
        "mentions": [
            {"@id": "_:entity-0", "@type": "Place", "name": "Palu"},
            {"@id": "_:entity-1", "@type": "Organization", "name": "Radio Suluh"},
            {"@id": "_:speaker-0", "@type": "Person", "description": "seorang warga"},
        ],
        "hasPart": [
            {
                "@type": "Quotation",
                "text": "Kami bekerja setiap pagi sampai selesai",
                "genre": "direct speech",
                "spokenByCharacter": {
                    "@id": "_:speaker-0",
                    "@type": "Person",
                    "description": "seorang warga",
                },
                "isBasedOn": {
                    "@type": "CreativeWork",
                    "publisher": {"@type": "Organization", "name": "Radio Suluh"},
                },
            }
        ],
        "articleBody": "\n\n".join(one.span.text for one in article.paragraphs),
    }


def test_a_speaker_that_is_no_entity_is_described_as_one() -> None:
    speaker = Speaker(
        name="Rina", kind=SpeakerKind.PERSON, aliases=("R",), titles=("Bu",), affiliation="Pasar Induk"
    )
    body = Speaker(name="Pasar", kind=SpeakerKind.ORGANIZATION, aliases=("P",), titles=("Bu",))
    quotes = tuple(attrs.evolve(ARTICLE.quotes[0], speaker=one) for one in (speaker, body))
    article = attrs.evolve(ARTICLE, entities=(), speakers=(speaker, body), quotes=quotes)
    assert to_jsonld(article)["mentions"] == [
        {
            "@id": "_:speaker-0",
            "@type": "Person",
            "name": "Rina",
            "alternateName": ["R"],
            "jobTitle": ["Bu"],
            "affiliation": {"@type": "Organization", "name": "Pasar Induk"},
        },
        {"@id": "_:speaker-1", "@type": "Organization", "name": "Pasar", "alternateName": ["P"]},
    ]


def span() -> newsdoc.Span:
    return newsdoc.Span(start=0, end=5, text=TEXT[:5])


def test_it_wants_an_article() -> None:
    wrong: Any = TEXT
    with pytest.raises(ArgumentTypeError, match=r"article: got str, wanted newsdoc.Article"):
        to_jsonld(wrong)


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "", "\ud800"], ids=ascii)
def test_no_text_leaves_the_script_element(text: str) -> None:
    article = newsdoc.parse(text)
    written = to_script(article)
    opener, closer = '<script type="application/ld+json">', "</script>"
    assert written.startswith(opener)
    assert written.endswith(closer)
    inside = written.removeprefix(opener).removesuffix(closer)
    assert not set("<>&\u2028") & set(inside)
    assert inside.encode()
    assert json.loads(inside) == to_jsonld(article)


def read_back(article: newsdoc.Article) -> Any:  # noqa: ANN401  # what extruct gives
    extruct = pytest.importorskip("extruct")
    page = f"<!DOCTYPE html><html><head>{to_script(article)}</head><body></body></html>"
    return extruct.extract(page, syntaxes=["json-ld"])["json-ld"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_extruct_reads_the_examples_back(path: Path) -> None:
    article = newsdoc.parse(path.read_text(encoding="utf-8"))
    assert read_back(article) == [to_jsonld(article)]


@given(strategies.raw_texts())
def test_extruct_reads_any_article_back(text: str) -> None:
    article = newsdoc.parse(text)
    assert read_back(article) == [to_jsonld(article)]


def expanded(article: newsdoc.Article) -> Any:  # noqa: ANN401  # what PyLD gives
    jsonld = pytest.importorskip("pyld.jsonld")

    def load(url: str, _options: object) -> dict[str, Any]:
        assert url == "https://schema.org"  # the only document that is asked for; nothing is fetched
        context = {"@vocab": "https://schema.org/", "url": {"@type": "@id"}}
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}

    return jsonld.expand(to_jsonld(article), {"documentLoader": load})


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_pyld_expands_every_member_to_a_term_of_schema_org(path: Path) -> None:
    terms = pytest.importorskip("rdflib").SDO
    (article,) = expanded(newsdoc.parse(path.read_text(encoding="utf-8")))
    used = set(names(article))
    assert {
        f"https://schema.org/{name}" for name in ("NewsArticle", "Quotation", "spokenByCharacter")
    } <= used
    assert [name for name in used if not name.startswith("@") and name.rsplit("/", 1)[1] not in terms] == []


def test_every_member_that_can_be_written_is_a_term_of_schema_org() -> None:
    terms = pytest.importorskip("rdflib").SDO
    source = Path(newsdoc.__file__).parent.joinpath("interchange", "jsonld.py").read_text(encoding="utf-8")
    members = {piece.rsplit('"', 1)[1] for piece in source.split('": ')[:-1]} - {"@context", "@type", "@id"}
    assert len(members) > 20
    assert [name for name in members if name not in terms] == []


def test_pyld_keeps_who_speaks() -> None:
    (article,) = expanded(ARTICLE)
    people = {one["@id"]: one for one in article["https://schema.org/mentions"]}
    part = article["https://schema.org/hasPart"][1]
    (speaker,) = part["https://schema.org/spokenByCharacter"]
    assert people[speaker["@id"]]["https://schema.org/name"] == [{"@value": "Rina Hartati"}]


def names(value: object) -> Iterator[str]:
    """Give every member and every type of an expanded document."""
    if isinstance(value, dict):
        yield from value
        yield from value.get("@type", [])
        for one in value.values():
            yield from names(one)
    elif isinstance(value, list):
        for one in value:
            yield from names(one)
