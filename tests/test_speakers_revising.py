"""A source tells where names start. Names are given as they were read wrongly, and come back right."""

from __future__ import annotations

from bisect import bisect_left

import pytest
import regex

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind, QuoteKind
from newsdoc.names.name import Name
from newsdoc.names.titles import title_start
from newsdoc.quotes.attribution import Attribution
from newsdoc.speakers import revise_names
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


def revised(
    marked: str, given: dict[str, EntityKind], language: str = "id", sure: float = 0.8
) -> list[tuple[str, EntityKind]]:
    """Revise the given names by the sources that stand in ``[]``; every occurrence of a name counts."""
    return [(name, kind) for _, name, kind in titled(marked, given, language, sure)]


def titled(
    marked: str, given: dict[str, EntityKind], language: str = "id", sure: float = 0.8
) -> list[tuple[str, str, EntityKind]]:
    """Give the title of each name as well."""
    text = regex.sub(r"[\[\]]", "", marked)
    pack = languages.load(language)
    prose = read_prose(text, None, [(0, len(text))], Habits(pack.abbreviations))
    starts = prose.tokens.starts
    names: dict[int, Name] = {}
    for form, kind in given.items():
        for match in regex.finditer(rf"\b{regex.escape(form)}\b", text):
            first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            if not any(name.first < last and first < name.last for name in names.values()):
                title = title_start(prose.tokens, first, 0, set(), pack.names)
                names[first] = Name(first, last, kind, sure, title if kind is PERSON else first)
    attributions = [
        Attribution(
            content=(),
            kind=QuoteKind.DIRECT,
            cue=None,
            source=(start, end),
            source_tokens=(bisect_left(starts, start), bisect_left(starts, end)),
            rule="given",
            confidence=1.0,
            paragraph=0,
        )
        for i, m in enumerate(regex.finditer(r"\[[^\]]++\]", marked))
        for start, end in [(m.start() - 2 * i, m.end() - 2 * i - 2)]
    ]
    show = prose.tokens.slice
    return [
        (show(name.title, name.first).strip(), show(name.first, name.last), name.kind)
        for name in revise_names(prose, tuple([names[first] for first in sorted(names)]), attributions, pack)
    ]


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        (
            "Direktur Laut Biru Rina Hartati tiba. Kata [Rina] ya.",
            {"Laut Biru Rina Hartati": PERSON},
            [("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Warga menemui Yayasan Rina Hartati dan Keluarga. Kata [Rina] ya.",
            {"Yayasan Rina Hartati dan Keluarga": BODY, "Rina": PERSON},
            [("Yayasan Rina Hartati dan Keluarga", BODY), ("Rina", PERSON)],
        ),
        (
            "Kementerian Kelautan Rina Hartati tiba. Kata [Rina] ya.",
            {"Kementerian Kelautan Rina Hartati": BODY},
            [("Kementerian Kelautan", BODY), ("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Kemarin Rina Hartati Sukma tiba. Kata [Rina] ya.",
            {"Hartati Sukma": PERSON},
            [("Rina Hartati Sukma", PERSON), ("Rina", PERSON)],
        ),
        (
            "Menteri Hukum, dan Keamanan Rina Hartati tiba. Kata [Rina] ya.",
            {"Keamanan Rina Hartati": BODY},
            [("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Kata [Sekretaris Daerah Wayan Sudarsa] ya. Kata [Sudarsa] ya.",
            {"Daerah Wayan Sudarsa": PLACE, "Sudarsa": PERSON},
            [("Wayan Sudarsa", PERSON), ("Sudarsa", PERSON)],
        ),
        (
            "Erna Wati Purba, pengacara, tiba. Kata [Purba] ya.",
            {"Purba": PERSON},
            [("Erna Wati Purba", PERSON), ("Purba", PERSON)],
        ),
        (
            "Pernyataan Rina mengejutkan, dan pernyataan itu beredar. Kata [Rina] ya.",
            {"Pernyataan Rina": PERSON},
            [("Rina", PERSON), ("Rina", PERSON)],
        ),
        (
            "Warga Norwegia Rina Hartati tiba. Kata [pengamat Rina] ya.",
            {"Norwegia Rina Hartati": PERSON},
            [("Norwegia", PLACE), ("Rina Hartati", PERSON), ("Rina", PERSON)],
        ),
        (
            "Lalu M Rizal Hadi tiba. Kata [Rizal] ya.",
            {"Rizal": PERSON},
            [("M Rizal Hadi", PERSON), ("Rizal", PERSON)],
        ),
        (
            "[Deputi Gubernur Bank Laut Sugeng] tiba.",
            {"Bank Laut": BODY},
            [("Bank Laut", BODY), ("Sugeng", PERSON)],
        ),
        (
            "Direktur Purbaya Yudhi Sadewa tiba. Kata [Purbaya] ya. Kata [Yudhi] juga.",
            {"Purbaya Yudhi Sadewa": PERSON, "Purbaya": PERSON, "Yudhi": PERSON},
            [("Purbaya Yudhi Sadewa", PERSON), ("Purbaya", PERSON), ("Yudhi", PERSON)],
        ),
    ],
)
def test_a_source_shows_where_a_name_starts(
    marked: str, given: dict[str, EntityKind], expected: list[tuple[str, EntityKind]]
) -> None:
    assert revised(marked, given) == expected


@pytest.mark.parametrize(
    ("marked", "given"),
    [
        ("Kombes Raden Rina Hartati tiba. Kata [Rina] ya.", {"Raden Rina Hartati": PERSON, "Rina": PERSON}),
        ("Direktur PT Rina Jaya Tbk tiba. Kata [Rina] ya.", {"PT Rina Jaya Tbk": BODY, "Rina": PERSON}),
        ("Presiden Norwegia tiba. Kata [Norwegia] ya.", {"Norwegia": PLACE}),
        ("Presiden Indonesia tiba. Kata [Presiden] ya.", {"Indonesia": PLACE}),
        ("Kata [Rina] Rabu (2/3).", {"Rina": PERSON}),
        (
            "Bupati Kendari Sufi Rina Hartati tiba. Kata [Rina] ya.",
            {"Sufi Rina Hartati": PERSON, "Rina": PERSON},
        ),
        ('Film "Rina Murka" tayang. Kata [Rina] ya.', {"Rina": PERSON}),
        ("Kata [polisi] ya. Rina tiba.", {"Rina": PERSON}),
        ("Kata [BPBD] ya.", {}),
    ],
)
def test_names_that_nothing_speaks_against_stay(marked: str, given: dict[str, EntityKind]) -> None:
    kept = revised(marked, given)
    assert dict(kept) == {form: kind for form, kind in given.items() if form in dict(kept)}
    assert set(given) - {"Rina"} <= set(dict(kept))


def test_without_quotes_names_stay_as_they_are() -> None:
    assert revised("Laut Biru Rina tiba.", {"Laut Biru Rina": PERSON}) == [("Laut Biru Rina", PERSON)]


@pytest.mark.parametrize(
    ("marked", "given", "speaker"),
    [
        # Behind a title that wants a body, a name starts at the first word that names are made of.
        ("Kata [CEO Lautku William Sutanto].", {"Lautku William Sutanto": PERSON}, "William Sutanto"),
        ("Kepala Lapas Lahat Rina Sukma tiba. Kata [Rina].", {"Lahat Rina Sukma": PERSON}, "Rina Sukma"),
        ("Ketua Dewan Ahmad Doli Sukma tiba. Kata [Doli].", {"Ahmad Doli Sukma": PERSON}, "Ahmad Doli Sukma"),
        (
            "Menteri Pertahanan Irak Tabet Muhammad Sai tiba. Kata [Muhammad].",
            {"Irak": PLACE, "Tabet Muhammad Sai": PERSON},
            "Tabet Muhammad Sai",
        ),
        ("Direktur Erik Tohar tiba. Kata [Tohar].", {"Erik Tohar": PERSON}, "Erik Tohar"),
        ("Kata [Bupati Kusna Rina].", {"Kusna Rina": PERSON}, "Kusna Rina"),
        # A body in a source whose last words are a name.
        ("Kata [Deputi Bank Laut Sugeng].", {"Bank Laut Sugeng": BODY}, "Sugeng"),
        ("Kata [Direktur Yayasan Budi Sugeng].", {"Yayasan Budi Sugeng": BODY}, "Yayasan Budi Sugeng"),
        # Ranks, nouns and bodies are no names.
        ("Kata [Marsekal Daulet Serik].", {"Marsekal Daulet Serik": PERSON}, "Daulet Serik"),
        ("Kata [Striker Daulet Serik].", {"Striker Daulet Serik": PERSON}, "Daulet Serik"),
        ("Kata [Analis Mitra Sekuritas Daulet].", {"Mitra Sekuritas Daulet": PERSON}, "Daulet"),
        # Words that were left out come back.
        ("Kata [Rina].", {}, "Rina"),
        ("Kepala Polres Bitung FX Rina tiba. Kata [Kepala Polres Bitung FX Rina].", {"Rina": PERSON}, "Rina"),
        ("Kata [Kepala Dinas Bambang Erwan].", {"Erwan": PERSON}, "Bambang Erwan"),
        ("Ketua Ahmad Ramadhan tiba. Kata [Ahmad].", {"Ahmad": PERSON}, "Ahmad Ramadhan"),
        (
            "Hakim Rina Ma\u2019ruf tiba. Kata [Rina].",
            {"Rina": PERSON, "Ma\u2019ruf": BODY},
            "Rina Ma\u2019ruf",
        ),
        ("Kata [Al-Rasyid].", {"Rasyid": PERSON}, "Al-Rasyid"),
        # The first word of a sentence has a capital anyway.
        (
            "Rina Hartati tiba. Pernyataan Rina beredar. Kata [Rina].",
            {"Rina Hartati": PERSON},
            "Rina Hartati",
        ),
        # A place that somebody is named like.
        ("Walikota Bima Arya tiba. Kata [Bima].", {"Bima": PLACE}, "Bima Arya"),
        # Nicknames in marks are part of the name.
        (
            'Tukang becak Suparjo "Gendon" Raharjo tiba. Kata [Gendon].',
            {"Gendon": PERSON},
            'Suparjo "Gendon" Raharjo',
        ),
    ],
)
def test_the_name_of_who_is_quoted_is_whole_and_holds_nothing_else(
    marked: str, given: dict[str, EntityKind], speaker: str
) -> None:
    found = revised(marked, given)
    kind = BODY if speaker.startswith("Yayasan") else PERSON
    assert (speaker, kind) in found
    shorter = [name for name, one in found if one is PERSON and name != speaker and speaker.endswith(name)]
    assert not any(name != speaker and name.endswith(speaker) for name, _ in found)
    assert all(len(name.split()) == 1 for name in shorter)


def test_a_gloss_of_a_body_is_that_body_wherever_it_stands() -> None:
    marked = "Asosiasi Petani Garam (Aspegam) menolak. Kata [Ketua Aspegam Daulet Serik]. Aspegam marah."
    given = {"Asosiasi Petani Garam": BODY, "Aspegam Daulet Serik": PERSON, "Aspegam": PERSON}
    found = revised(marked, given)
    assert found == [
        ("Asosiasi Petani Garam", BODY),
        ("Aspegam", BODY),
        ("Aspegam", BODY),
        ("Daulet Serik", PERSON),
        ("Aspegam", BODY),
    ]


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        (
            "Pelatih Persikab Raya, Joko Ferri, memuji. Kata [Ferri].",
            {"Persikab Raya": PERSON, "Joko Ferri": PERSON},
            ("Persikab Raya", BODY),
        ),
        (
            "Pelatih Persikab Raya, Joko Ferri, dan Budi Sukma memuji. Kata [Ferri].",
            {"Persikab Raya": PERSON, "Joko Ferri": PERSON, "Budi Sukma": PERSON},
            ("Persikab Raya", PERSON),
        ),
        (
            "Pelatih Bambang Raya, Joko Ferri, memuji. Kata [Ferri].",
            {"Bambang Raya": PERSON, "Joko Ferri": PERSON},
            ("Bambang Raya", PERSON),
        ),
    ],
)
def test_between_a_title_and_its_bearer_stands_a_body(
    marked: str, given: dict[str, EntityKind], expected: tuple[str, EntityKind]
) -> None:
    assert expected in revised(marked, given)


def test_the_title_of_a_work_makes_no_other_person_of_a_known_one() -> None:
    marked = 'Rina Hartati tiba. Film "Rina Murka" tayang. Kata [Rina].'
    found = revised(marked, {"Rina Hartati": PERSON, "Rina Murka": PERSON})
    assert found == [("Rina Hartati", PERSON), ("Rina", PERSON), ("Rina", PERSON)]


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        ("Lulusan seperti Han (25) menunggu. Kata [Rina].", {"Han": BODY}, ("Han", PERSON)),
        ("Kata [Sun (21)].", {}, ("Sun", PERSON)),
        ("Pemain Persib (25) menunggu. Kata [Rina].", {"Persib": BODY}, ("Persib", BODY)),
        ("Partai Golkar (2004) menunggu. Kata [Rina].", {"Golkar": BODY}, ("Golkar", BODY)),
        ("Pasien Han (250) menunggu. Kata [Rina].", {"Han": BODY}, ("Han", BODY)),
    ],
)
def test_an_age_stands_behind_people(
    marked: str, given: dict[str, EntityKind], expected: tuple[str, EntityKind]
) -> None:
    assert expected in revised(marked, given)


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        (
            "Kata [Institute for Rural Economy].",
            {"Rural Economy": PERSON},
            ("Institute for Rural Economy", BODY),
        ),
        ("Kata [Polsek Budi].", {"Budi": PERSON}, ("Budi", PERSON)),
        ("Kata [Bank milik Rina].", {"Rina": PERSON}, ("Rina", PERSON)),
    ],
)
def test_a_source_that_starts_with_the_noun_of_a_body_is_that_body(
    marked: str, given: dict[str, EntityKind], expected: tuple[str, EntityKind]
) -> None:
    assert expected in revised(marked, given)


def test_what_stands_in_brackets_inside_a_source_does_not_end_it() -> None:
    marked = "Kata [Kepala Lapas (Kalapas) Lahat Imam Sukma]."
    assert revised(marked, {"Lahat Imam Sukma": PERSON})[-1] == ("Imam Sukma", PERSON)


def test_a_text_may_end_with_the_first_name_of_somebody_it_names_in_full() -> None:
    given = {"Ratna Prameswari": PERSON, "Ratna": PERSON}
    text = "[Menteri Ratna Prameswari] mengatakan harga turun. “Kami siap,” kata Ratna"
    assert ("Ratna", PERSON) in revised(text, given)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Brandvold", PERSON), ("London", PLACE)],
)
def test_a_source_that_ends_the_name_of_a_person_is_one_unless_it_is_a_well_known_place(
    name: str, kind: EntityKind
) -> None:
    marked = f"Kata [Thomas {name}]. “Kami siap,” kata [{name}]."
    assert (name, kind) in revised(marked, {f"Thomas {name}": PERSON, name: PLACE})


@pytest.mark.parametrize(
    ("before", "sure", "kind"),
    [("Kolonel", 0.3, PERSON), ("Kolonel", 0.9, BODY), ("Peserta", 0.3, BODY)],
)
def test_a_doubtful_name_behind_a_rank_is_a_person(before: str, sure: float, kind: EntityKind) -> None:
    marked = f"Kata [{before} Arman Wendra]."
    assert ("Arman Wendra", kind) in revised(marked, {"Arman Wendra": BODY}, sure=sure)


@pytest.mark.parametrize("read", [BODY, PLACE])
@pytest.mark.parametrize(
    ("marked", "sure", "person"),
    [
        ("Wakil Ketua Komisi Lima, [Wendrani], berharap", 0.4, True),
        ("Bupati Wetan, [Wendrani], berharap", 0.4, True),
        ("Wakil Ketua Komisi Lima, [Wendrani], berharap", 0.8, False),
        ("Wakil Ketua Komisi Lima, Wendrani, berharap [itu]", 0.4, False),
        ("Wakil Ketua Komisi Lima, [WENDRANI], berharap", 0.4, False),
        ("Wakil Ketua Komisi Lima, [Jakarta], berharap", 0.4, False),
        ("Wakil Ketua Komisi Lima, [Wendrani] berharap", 0.4, False),
        ("Pada hari itu, [Wendrani], berharap", 0.4, False),
    ],
)
def test_one_word_that_speaks_between_commas_behind_a_role_is_a_person(
    marked: str, sure: float, read: EntityKind, *, person: bool
) -> None:
    word = "Jakarta" if "Jakarta" in marked else "WENDRANI" if "WENDRANI" in marked else "Wendrani"
    found = revised(f"{marked} panen raya berhasil.", {word: read}, sure=sure)
    assert (word, PERSON if person else read) in found


@pytest.mark.parametrize(
    ("between", "title"), [(" ", ""), (" dan ", ""), (" dan Bupati ", "Bupati"), (", Bupati ", "Bupati")]
)
def test_a_name_that_a_source_shows_has_no_title_of_somebody_else(between: str, title: str) -> None:
    marked = f"Gubernur Budi Santoso{between}Rina Hartati tiba. Kata [Rina]."
    assert titled(marked, {"Budi Santoso": PERSON, "Hartati": PERSON})[:2] == [
        ("Gubernur", "Budi Santoso", PERSON),
        (title, "Rina Hartati", PERSON),
    ]


def test_a_body_may_stand_inside_the_title_of_a_name_that_a_source_shows() -> None:
    marked = "Direktur Bank milik Negara Rina Hartati tiba. Kata [Rina]."
    assert titled(marked, {"Bank milik Negara": BODY, "Hartati": PERSON})[1:] == [
        ("Direktur Bank milik Negara", "Rina Hartati", PERSON),
        ("", "Rina", PERSON),
    ]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[Izul Fiqri Ketua Serikat] bicara.", ["Izul Fiqri"]),
        ("[Tri Izul Fiqri Hadi Ketua Serikat] bicara.", ["Tri Izul Fiqri Hadi"]),
        # One word may open a sentence, and what follows must be a role in capitals.
        ("[Izul Ketua Serikat] bicara.", []),
        ("[Izul Fiqri ketua Serikat] bicara.", []),
        ("[Izul Fiqri] bicara.", ["Izul Fiqri"]),
        ("[Ketua Izul Fiqri Ketua Serikat] bicara.", []),
    ],
)
def test_a_role_in_capitals_may_stand_right_behind_a_name(marked: str, found: list[str]) -> None:
    assert [name for name, kind in revised(marked, {}) if kind is PERSON] == found


def test_a_name_that_was_read_for_sure_is_whole_behind_a_title() -> None:
    text = "Menteri Keuangan Purbaya Yudhi Sadewa hadir. “Kami siap,” kata Yudhi."
    article = newsdoc.parse(text, language="id", body_only=True)
    assert [speaker.name for speaker in article.speakers] == ["Purbaya Yudhi Sadewa"]


@pytest.mark.parametrize(
    ("marked", "given", "expected"),
    [
        # The village, the club and the singer stood alone before.
        (
            "Warga Desa Sukasaru antre. Kepala Desa Sukasaru Kasmin tiba. Kata [warga] ya.",
            {"Sukasaru Kasmin": PERSON, "Desa Sukasaru": PLACE},
            [("Desa Sukasaru", PLACE), ("Sukasaru", PLACE), ("Kasmin", PERSON)],
        ),
        (
            "Tulang Biru kalah. Kata [kapten Tulang Biru Togu Manurip] ya.",
            {"Tulang Biru Togu Manurip": PERSON, "Tulang Biru": PERSON},
            [("Tulang Biru", PERSON), ("Tulang Biru", BODY), ("Togu Manurip", PERSON)],
        ),
        (
            "PS Mandosa kalah, padahal Mandosa unggul. Kata [kapten Mandosa Togu Manurip] ya.",
            {"PS Mandosa": BODY, "Mandosa Togu Manurip": PERSON, "Mandosa": PERSON},
            [("PS Mandosa", BODY), ("Mandosa", PERSON), ("Mandosa", BODY), ("Togu Manurip", PERSON)],
        ),
        (
            "Keyla Arunda bungkam. Keyla pergi. Kata [manajer Keyla Togu Manurip] ya.",
            {"Keyla Arunda": PERSON, "Keyla Togu Manurip": PERSON, "Keyla": PERSON},
            [("Keyla Arunda", PERSON), ("Keyla", PERSON), ("Keyla", PERSON), ("Togu Manurip", PERSON)],
        ),
        # What stands before may be the person, too.
        (
            "Togu kalah. Kata [kapten Togu Manurip Sadewi] ya.",
            {"Togu Manurip Sadewi": PERSON, "Togu": PERSON},
            [("Togu", PERSON), ("Togu Manurip Sadewi", PERSON)],
        ),
        (
            "Togu Manurip kalah. Kata [kapten Togu Manurip Sadewi] ya.",
            {"Togu Manurip Sadewi": PERSON, "Togu Manurip": PERSON},
            [("Togu Manurip", PERSON), ("Togu Manurip Sadewi", PERSON)],
        ),
        (
            "Togu Ranto Manurip dan Togu kalah. Kata [kapten Togu Manurip] ya.",
            {"Togu Ranto Manurip": PERSON, "Togu Manurip": PERSON, "Togu": PERSON},
            [("Togu Ranto Manurip", PERSON), ("Togu", PERSON), ("Togu Manurip", PERSON)],
        ),
        # No title wants a body, or the name was there first.
        (
            "Tulang Biru kalah. Kata [Tulang Biru Togu Manurip] ya.",
            {"Tulang Biru Togu Manurip": PERSON, "Tulang Biru": PERSON},
            [("Tulang Biru", PERSON), ("Tulang Biru Togu Manurip", PERSON)],
        ),
        (
            "Kata [kapten Tulang Biru Togu Manurip] ya. Tulang Biru kalah.",
            {"Tulang Biru Togu Manurip": PERSON, "Tulang Biru": PERSON},
            [("Tulang Biru Togu Manurip", PERSON), ("Tulang Biru", PERSON)],
        ),
    ],
)
def test_what_stood_alone_before_a_full_name_is_no_part_of_it(
    marked: str, given: dict[str, EntityKind], expected: list[tuple[str, EntityKind]]
) -> None:
    assert revised(marked, given, sure=0.99) == expected


@pytest.mark.parametrize(
    ("marked", "given", "name"),
    [
        ("Because Dana Hart left, [they] stayed.", "Because Dana Hart", "Dana Hart"),
        ("Despite Hart, [they] stayed.", "Despite Hart", "Hart"),
        ("Van Hart left, [they] stayed.", "Van Hart", "Van Hart"),
        ("They met, Because Hart, and [they] stayed.", "Because Hart", "Because Hart"),
        ("Despite left, [they] stayed.", "Despite", "Despite"),
    ],
)
def test_a_small_word_with_the_capital_of_its_sentence_is_in_no_name(
    marked: str, given: str, name: str
) -> None:
    assert revised(marked, {given: PERSON}, "en") == [(name, PERSON)]


def test_a_name_that_ends_titles_too_starts_the_name_of_a_person() -> None:
    text = "Kata [Direktur Utama PLN Agung Nugraha] ya. Kata [Jaksa Agung Nugraha] ya."
    assert revised(text, {"PLN": BODY, "Agung Nugraha": PERSON}) == [
        ("PLN", BODY),
        ("Agung Nugraha", PERSON),
        ("Nugraha", PERSON),
    ]
