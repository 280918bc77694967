"""German: the verb in second place, reported mood, names among capitalised nouns, marks, dates."""

from __future__ import annotations

from datetime import date

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind, QuoteKind

CUES = [
    ("„Das reicht nicht“, sagte Ministerin Anke Jensen.", "direct", "sagte", "Ministerin Anke Jensen"),
    ("»Das reicht nicht«, so Jensen.", "direct", "so", "Jensen"),
    ("«Das reicht nicht», erklärte ein Sprecher der Stadt.", "direct", "erklärte", "ein Sprecher der Stadt"),
    ("„Das reicht nicht“, fügte er hinzu.", "direct", "fügte", "er"),
    ("„Das reicht nicht“, teilte die Verwaltung mit.", "direct", "teilte", "die Verwaltung"),
    ("„Das reicht nicht“, hatte Weber im Mai gesagt.", "direct", "gesagt", "Weber"),
    ("Am Montag sagte Jensen: „Das reicht nicht.“", "direct", "sagte", "Jensen"),
    ("Jensen sagte der „Neuen Post“: „Das reicht nicht.“", "direct", "sagte", "Jensen"),
    ("„Das“, betonte Jensen, „reicht nicht.“", "direct", "betonte", "Jensen"),
    ("„Er hat gesagt: ‚Geh heim‘“, berichtete die Zeugin.", "direct", "berichtete", "die Zeugin"),
    ("Jensen nannte den Vorschlag „völlig verfehlt“.", "mixed", "nannte", "Jensen"),
    ("Weber wies die Kritik als „absurd und falsch“ zurück.", "mixed", "wies", "Weber"),
    ("Jensen sagte, dass die Mittel nicht reichen.", "indirect", "sagte", "Jensen"),
    ("Jensen sagte am Montag in Kiel, die Mittel reichten nicht.", "indirect", "sagte", "Jensen"),
    ("In Kiel erklärte Jensen, man habe verstanden.", "indirect", "erklärte", "Jensen"),
    ("Zuvor hatte Jensen gesagt, sie werde nicht kandidieren.", "indirect", "gesagt", "Jensen"),
    (
        "Jensen, die seit Mai im Amt ist, kündigte an, das Gesetz werde geändert.",
        "indirect",
        "kündigte",
        "Jensen",
    ),
    ("Gegenüber Reportern räumte sie ein, dass Fehler passiert seien.", "indirect", "räumte", "sie"),
    ("Die Mittel reichten nicht, sagte ein Beamter.", "indirect", "sagte", "ein Beamter"),
    ("Die Mittel, sagte Jensen, würden nicht reichen.", "indirect", "sagte", "Jensen"),
    ("Wie die Polizei mitteilte, blieb der Fahrer unverletzt.", "indirect", "mitteilte", "die Polizei"),
    ("Der Fahrer blieb, wie die Polizei sagte, unverletzt.", "indirect", "sagte", "die Polizei"),
    ("Laut Polizei blieb der Fahrer unverletzt.", "indirect", "Laut", "Polizei"),
    ("Nach Angaben der Polizei blieb der Fahrer unverletzt.", "indirect", "Nach Angaben", "der Polizei"),
    ("Der Fahrer blieb nach Worten von Jensen unverletzt.", "indirect", "nach Worten von", "Jensen"),
    ("Der Polizei zufolge blieb der Fahrer unverletzt.", "indirect", "zufolge", "Der Polizei"),
    ("Der Richter fragte, ob die Zeugin sicher sei.", "indirect", "fragte", "Der Richter"),
    ("Jensen forderte die Länder auf, mehr Geld zu geben.", "indirect", "forderte", "Jensen"),
    ("Jensen hat vor einem Anstieg der Preise gewarnt.", "indirect", "gewarnt", "Jensen"),
]


@pytest.mark.parametrize(("text", "kind", "cue", "source"), CUES, ids=[case[0][:40] for case in CUES])
def test_a_cue_names_its_source_wherever_the_verb_stands(text: str, kind: str, cue: str, source: str) -> None:
    (quote,) = newsdoc.parse(text, language="de", body_only=True).quotes
    assert quote.cue is not None
    assert quote.source is not None
    assert (quote.kind.value, quote.cue.text, quote.source.text) == (kind, cue, source)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Jensen sagte am Montag, die Mittel reichten nicht.", ["die Mittel reichten nicht"]),
        ("Die Mittel, so Jensen, reichten nicht aus.", ["Die Mittel", "reichten nicht aus"]),
        ("Der Fahrer blieb laut Polizei unverletzt.", ["Der Fahrer blieb", "unverletzt"]),
        ("Jensen kündigte an, das Gesetz zu ändern.", ["das Gesetz zu ändern"]),
        ("Jensen sprach von einem Erfolg.", ["von einem Erfolg"]),
        ("Jensen teilte mit, dass sie zurücktritt.", ["dass sie zurücktritt"]),
        ("Jensen, Chefin der Partei, sagte, die Zeit sei reif.", ["die Zeit sei reif"]),
        ("Jensen sagte der Deutschen Presse-Agentur, die Zeit sei reif.", ["die Zeit sei reif"]),
    ],
)
def test_what_is_reported_starts_behind_its_comma(text: str, content: list[str]) -> None:
    (quote,) = newsdoc.parse(text, language="de", body_only=True).quotes
    assert [part.text for part in quote.content] == content


@pytest.mark.parametrize(
    "text",
    [
        "Jensen wollte sich dazu nicht äußern.",
        "Die Gemeinde teilte das Grundstück in drei Parzellen.",
        "Der Verein stellte Bänke auf, die von Spendern bezahlt wurden.",
        "Der Trainer gab ihm die Hand, die noch schmerzte.",
        "Jensen sagte nichts.",
        "Der Roman „Die letzte Fähre“ erscheint im Herbst.",
        "Die Aussagen der Zeugen waren laut und wirr.",
        "Der Mann, der das sagte, ist verschwunden.",
        "Am Abend wurde gesagt und gesungen.",
    ],
)
def test_what_reports_nothing_is_no_quote(text: str) -> None:
    assert newsdoc.parse(text, language="de", body_only=True).quotes == ()


def test_the_mood_of_the_verb_carries_a_report_on() -> None:
    text = "Die Lage sei ernst, sagte Rolf Temme. Man müsse handeln. Es fehle Geld. Am Abend fiel Regen."
    quotes = newsdoc.parse(text, language="de", body_only=True).quotes
    assert [quote.text for quote in quotes] == ["Die Lage sei ernst", "Man müsse handeln", "Es fehle Geld"]
    assert {quote.speaker and quote.speaker.name for quote in quotes} == {"Rolf Temme"}
    assert {quote.kind for quote in quotes} == {QuoteKind.INDIRECT}


def test_the_mood_alone_reports_nothing() -> None:
    assert newsdoc.parse("Es sei ein kalter Tag gewesen.", language="de", body_only=True).quotes == ()


def test_whom_the_words_are_said_to_is_not_who_speaks() -> None:
    text = "Petra Lindemann sagte der Deutschen Presse-Agentur, sie werde klagen."
    (quote,) = newsdoc.parse(text, language="de", body_only=True).quotes
    assert quote.source is not None
    assert quote.source.text == "Petra Lindemann"
    assert quote.medium is not None
    assert quote.medium.text == "der Deutschen Presse-Agentur"


NAMES = [
    ("Bundeskanzler Olaf Brandner reiste nach Wien.", [("Olaf Brandner", "person"), ("Wien", "place")]),
    ("Der CDU-Politiker Holger Steinmann kam.", [("CDU", "organization"), ("Holger Steinmann", "person")]),
    (
        "Das Amtsgericht Köln verurteilte die Nordwind GmbH.",
        [
            ("Amtsgericht Köln", "organization"),
            ("Nordwind GmbH", "organization"),
        ],
    ),
    (
        "Ursula von der Heide traf Deutschlands Botschafter.",
        [
            ("Ursula von der Heide", "person"),
            ("Deutschlands", "place"),
        ],
    ),
    ("Polizeisprecher Kranz lobte die Feuerwehr.", [("Kranz", "person")]),
    ("Im Haus fand die Polizei Waffen und Geld.", []),
    ("Die Ministerin kündigte Gespräche mit den Ländern an.", []),
    ("Millionen Euro fehlen den Krankenhäusern am Ende des Jahres.", []),
    (
        "Das Statistische Bundesamt zählte in Baden-Württemberg nach.",
        [
            ("Statistische Bundesamt", "organization"),
            ("Baden-Württemberg", "place"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMES, ids=[case[0][:40] for case in NAMES])
def test_nouns_are_no_names_although_they_have_capitals(text: str, names: list[tuple[str, str]]) -> None:
    entities = newsdoc.parse(text, language="de", body_only=True).entities
    assert [(one.name, one.kind.value) for one in entities] == names


def test_a_surname_alone_is_who_was_named_in_full() -> None:
    text = "Jana Brückner leitet das Amt. Seit Mai ist Brückner im Dienst. Brückners Büro ist neu."
    (entity,) = newsdoc.parse(text, language="de", body_only=True).entities[:1]
    assert entity.kind is EntityKind.PERSON
    assert [mention.text for mention in entity.mentions] == ["Jana Brückner", "Brückner"]


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("14.03.2024", date(2024, 3, 14)),
        ("Donnerstag, 14. März 2024", date(2024, 3, 14)),
        ("3. Mai 2024", date(2024, 5, 3)),
        ("7. Jänner 2023", date(2023, 1, 7)),
        ("Sonnabend, 2. Dez. 2023", date(2023, 12, 2)),
        ("Stand: 02.11.2023", date(2023, 11, 2)),
    ],
)
def test_dates_are_read_as_german_sites_print_them(printed: str, day: date) -> None:
    text = f"Stadtrat beschließt neue Linie\n{printed}\n\nDer Stadtrat hat den Bau der Linie beschlossen.\n"
    assert newsdoc.parse(text, language="de").published == day


def test_the_page_words_of_the_bare_pack_are_all_there() -> None:
    layout = languages.load("de").layout
    assert {"anzeige", "mehr zum thema …"} <= layout.advertisement | layout.related
