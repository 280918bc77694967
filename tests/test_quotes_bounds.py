"""Texts that break off, and sentences that hold nothing but cues."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

import newsdoc
from newsdoc import languages
from newsdoc.quotes.finding import find_attributions
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits

_REPORTS = {
    "en": (
        "The bridge leaks, said Hart, who knows, and will stay shut.",
        "The bridge leaks, Hart said, adding, “It is old.”",
        "Hart — the mayor, who knows “it all” — said both leak, in fact, this week.",
        "Prices, Rina Hart said, will fall on Monday, adding that “we told them so”, officials said.",
        "He called the deal “a mess”, according to Rina Hart, a lawyer, who said that it was the claim by X.",
        "It was said by Hart that prices fall; she told the Daily Post at noon that it opens, she said,",
        "According to plan, the bridge will open in May.",
        "According to the head of the council, Rina Hart, the bridge will open in May.",
        "In Leeds, a Hart College poll released last week actually showed the bridge with no support.",
        "Former mayor Rina Hart, who on Tuesday backed Reed, said Wednesday she agrees with him.",
        "Hart declined to comment on the state of the bridge.",
        "Hart has argued this made the bridge unsafe for trucks.",
        "Hart refused to say that the bridge was safe.",
        "Hart said earlier this year that he was willing to open the bridge.",
        "Hart said prices fell (in May) because of the flood.",
        "Hart says farmers are “right to be angry,” but also hungry for what she calls “real answers.”",
        "Hart's friends today argue that this was the best anyone could have done.",
        "His claim that the bridge was old made people laugh.",
        "It was “a mess”, said Rina Hart.",
        "More than 40 percent of that money came in May alone, new reports show.",
        "Rina Hart called the plan “a mess”, but the council liked it.",
        "The mayor's “jokes” are tired, Hart said Tuesday in Leeds, noting he “makes you want to leave.”",
    ),
    "id": (
        "Harga, kata Rina Hartati, akan turun pada Senin, katanya, seperti dilaporkan Antara, ujar dia.",
        "Hal itu disampaikan Rina. Menurut Budi, ketua serikat itu, “kami siap”, dan menegaskan, “besok”.",
        "Ia mengatakan kepada pers bahwa harga, menurutnya, disebutnya akan naik, tambah Rina, “ya,”",
        "“Kami siap menunggu, kata ketua hansip, Dadang.",
        "“Masjid, pasar, dan sekolah sudah kami bersihkan,” kata Rektor UPT, Rina Hartati.",
        "Budi berharap jembatan itu segera diperbaiki.",
        "Budi meminta warga tidak lewat jembatan itu.",
        "Budi menyampaikan hal itu di Palu. “Jembatan itu sudah lama rusak dan berbahaya.”",
        "Budi mewanti-wanti warga agar tidak lewat jembatan itu.",
        "Dalam upaya menemukan perahu, menurut Ketua Komite Sungai (KS) Rina Hartati, tim sudah menyelam.",
        "Harga itu disebutnya naik.",
        "Harga naik, menurut Budi, di Palu, Senin (3/11), di hadapan warga.",
        "Kepala Dinas Perhubungan, Kota Palu, Budi Santoso mengatakan jembatan itu rusak.",
        "Pernyataan Budi bahwa jembatan itu rusak mengejutkan warga.",
        "Tahun ini, kegiatan itu disebut sebagai bagian dari peringatan Hari Sungai (HS).",
    ),
    "de": (
        "Der Preis, sagte Rina Hart der „Post“, falle am Montag, wie die Polizei mitteilte: „Ja.“",
        "Am Montag sagte Rina Hart, eine Anwältin aus Köln, eine Mutter, dass die Brücke gesperrt bleibe.",
        "Das sagte am Montag in Köln die Sprecherin der Polizei.",
        "Der Regen blieb aus, aber die Brücke ist, wie Hart sagte, gesperrt.",
        "Die Brücke ist der Zeitung Kölner Bote zufolge geschlossen.",
        "Hart lobte den Bau und sagte, er sei „gut für alle“.",
        "Hart sagte im Gespräch mit der „Kölner Post“ am Montag: „Die Brücke bleibt gesperrt.“",
        "Im Mai, betonte Hart, im Mai öffnet die Brücke.",
        "Jetzt sagt Hart, die Brücke bleibe gesperrt.",
        "Kurz nach neun warnte die Polizei: Zwei Brücken in Köln sind gesperrt.",
        "„Die Brücke bleibt gesperrt, sagte Hart. Das ist sicher.",
        "„Die Brücke bleibt gesperrt“, sagte er. „Sie ist alt.“",
    ),
    "fr": (
        "« La nuit, dit-elle, on entend tout », a déclaré mardi à la presse le maire, a-t-il ajouté,",
        "Pour Marc Leroy, le pont est trop vieux.",
        "« On entend tout le village », explique Marc Leroy.",
    ),
    "es": (
        "Según Rina Hart, alcaldesa, dijo que “sí” e insistió en que los precios, añadió, van a bajar,",
        "El alcalde criticó «una decisión absurda» y pidió ayuda.",
        "El puente está cerrado, según ha explicado.",
    ),
}


@pytest.mark.parametrize(
    ("language", "report"), [(code, report) for code, reports in _REPORTS.items() for report in reports]
)
def test_a_report_that_breaks_off_anywhere_is_read(language: str, report: str) -> None:
    for piece in re.finditer(r"\w+|[^\w\s]", report):
        for text in (report[: piece.end()], report[piece.start() :]):
            assert newsdoc.parse(text, language=language, body_only=True).text == text


def test_of_a_sentence_of_cues_only_the_first_ones_report() -> None:
    few = newsdoc.parse("he said, " * 15, language="en", body_only=True).quotes
    many = newsdoc.parse("he said, " * 90, language="en", body_only=True).quotes
    assert len(few) > 10
    assert len(few) < len(many) < 25


def test_a_sentence_behind_one_of_cues_is_read() -> None:
    text = "he said, " * 90 + "he left. Rina Hart said that it opens."
    last = newsdoc.parse(text, language="en", body_only=True).quotes[-1]
    assert last.text == "that it opens"
    assert last.source is not None
    assert last.source.text == "Rina Hart"


@pytest.mark.parametrize(
    ("winds", "found"), [(200, True), (296, True), (297, False), (299, False), (300, True)]
)
def test_an_endless_sentence_is_read_in_pieces_of_three_hundred_tokens(*, winds: int, found: bool) -> None:
    text = "wind " * winds + "Hart said that it opens" + " wind" * 300 + "."
    quotes = newsdoc.parse(text, language="en", body_only=True).quotes
    assert [quote.cue.text for quote in quotes if quote.cue] == ["said"] * found


def test_no_piece_of_an_endless_sentence_ends_inside_a_quotation() -> None:
    text = "“" + "wind " * 400 + ",” Hart said, " + "rain " * 400
    (quote,) = newsdoc.parse(text, language="en", body_only=True).quotes
    assert (quote.rule, quote.source and quote.source.text) == ("quotation-cue", "Hart")
    assert quote.text == ("wind " * 400).strip()


def test_a_sentence_of_a_short_paragraph_is_read_whole() -> None:
    text = "wind " * 290 + "Hart said that it opens."
    (quote,) = newsdoc.parse(text, language="en", body_only=True).quotes
    assert quote.text == "that it opens"


@pytest.mark.parametrize("above", ["Kata Wali Kota Rina Hartati:", "Rina Hartati Bicara Soal Jembatan:"])
def test_a_colon_above_the_body_names_nobody_in_it(above: str) -> None:
    rain = "Hujan turun di desa itu sepanjang malam dan jembatan itu rusak berat sekali."
    text = f'{above}\n\n"Kami siap menunggu sampai pagi di jembatan itu."\n\n{rain}'
    (quote,) = newsdoc.parse(text, language="id").quotes
    assert (quote.rule, quote.source) == ("orphan", None)


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Die Anwohner sagen, die Brücke sei alt.", ["Die Anwohner"]),
        ("Die Anwohner würden sagen, die Brücke sei alt.", []),
        ("Die Anwohner wollen sagen, die Brücke sei alt.", []),
    ],
)
def test_a_form_that_is_an_infinitive_as_well_reports_nothing_behind_a_modal(
    text: str, sources: list[str]
) -> None:
    german = languages.load("de")
    pack = evolve(german, reporting=evolve(german.reporting, plurals=frozenset({"wir"})))
    quotes = newsdoc.parse(text, language=pack, body_only=True).quotes
    assert [quote.source.text for quote in quotes if quote.source] == sources


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in _REPORTS.items() for text in texts]
)
def test_the_tokens_of_a_source_are_those_that_its_offsets_lie_in(code: str, text: str) -> None:
    pack = languages.load(code)
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    for attribution in find_attributions(prose, (), pack):
        source, stretch = attribution.source, attribution.source_tokens
        if source is None or stretch is None:
            assert source is stretch
            continue
        first, last = stretch
        assert prose.tokens.starts[first] <= source[0] < prose.tokens.ends[first]
        assert prose.tokens.ends[last - 1] == source[1]
        assert source[0] == prose.tokens.starts[first] or last == first + 1


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        (
            "JAKARTA: Harga beras naik pekan ini, kata Rina Hartati.",
            "id",
            "Harga beras naik pekan ini",
        ),
        (
            "JAKARTA - Harga beras naik pekan ini, kata Rina Hartati.",
            "id",
            "Harga beras naik pekan ini",
        ),
        ("LONDON: Prices fell again last week, said Rina Hart.", "en", "Prices fell again last week"),
        # An English report ends at a semicolon; in Indonesian those part the items of a list.
        ("Rina Hart said prices fell last week; the port opened in May.", "en", "prices fell last week"),
        ("Rina Hart said exports of coal; gas; and oil rose.", "en", "exports of coal; gas; and oil rose"),
        (
            "Rina Hartati mengatakan harga turun; pasar ramai; dan warga senang.",
            "id",
            "harga turun; pasar ramai; dan warga senang",
        ),
        # What dates the verb is no part of what was said, and neither is its preposition.
        ("Rina Hart welcomed the first cut in February.", "en", "the first cut"),
    ],
)
def test_a_content_starts_behind_its_dateline_and_ends_before_what_dates_its_verb(
    text: str, language: str, content: str
) -> None:
    [quote] = newsdoc.parse(text, language=language, body_only=True).quotes
    assert quote.text == content
