"""Datelines as newspapers print them: the place, the outlet or agency, the day."""

from __future__ import annotations

from datetime import date

import pytest

import newsdoc
from newsdoc.model import EntityKind

INDONESIAN = (
    "Warga dua desa membangun jembatan bambu{} di atas sungai yang sering meluap setiap musim hujan tiba.\n\n"
    "“Kami bekerja setiap pagi sampai selesai,” kata Rahmat, warga yang memimpin pekerjaan itu."
)
ENGLISH = (
    "Residents of two villages have built a bamboo bridge{} over a river that floods every rainy season.\n\n"
    "“We worked every morning until it was done,” said Rahmat, who led the work of the two villages."
)


def read(head: str, language: str, named: str = "") -> newsdoc.Found[newsdoc.Dateline] | None:
    prose = (INDONESIAN if language == "id" else ENGLISH).format(named)
    title = (
        "Jembatan Bambu Dibangun Warga Dua Desa" if language == "id" else "Two Villages Build a Bamboo Bridge"
    )
    article = newsdoc.parse(f"{title}\n\n{head}{prose}", language=language)
    assert article.headline == title
    return article.found("dateline")


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("KOMPAS.com - ", None, "KOMPAS.com"),
        ("Suara.com - ", None, "Suara.com"),
        ("tirto.id - ", None, "tirto.id"),
        ("Merdeka.com: ", None, "Merdeka.com"),
        ("JawaPos.com– ", None, "JawaPos.com"),
        ("SINDOnews - ", None, "SINDOnews"),
        ("InfoDesa – ", None, "InfoDesa"),
        ("TEPIANTIMES– ", None, "TEPIANTIMES"),
        ("JAMBI- ", "JAMBI", None),
        ("RMOL. ", None, "RMOL"),
        ("KBRN, Samarinda: ", "Samarinda", "KBRN"),
        ("VIVA – ", None, "VIVA"),
        ("(ANTARA) - ", None, "ANTARA"),
        ("Liputan6.com, Palu - ", "Palu", "Liputan6.com"),
        ("TIMESINDONESIA, MALANG – ", "MALANG", "TIMESINDONESIA"),
        ("REL, Empat Lawang - ", "Empat Lawang", "REL"),
        ("Bisnis.com, JAKARTA— ", "JAKARTA", "Bisnis.com"),
        ("REPUBLIKA.CO.ID,JAKARTA--", "JAKARTA", "REPUBLIKA.CO.ID"),
        ("jateng.jpnn.com, KUDUS - ", "KUDUS", "jateng.jpnn.com"),
        ("KONTAN.CO.ID - JAKARTA. ", "JAKARTA", "KONTAN.CO.ID"),
        ("medcom.id, Jakarta: ", "Jakarta", "medcom.id"),
        ("Palu: ", "Palu", None),
        ("TEMPO.CO, Jakarta - ", "Jakarta", "TEMPO.CO"),
        ("JAKARTA, investor.id – ", "JAKARTA", "investor.id"),
        ("MALANG, KOMPAS.TV - ", "MALANG", "KOMPAS.TV"),
        ("JAKARTA, iNews.id - ", "JAKARTA", "iNews.id"),
        ("KOTA, RadarTepian.id – ", "KOTA", "RadarTepian.id"),
        ("Padang, InfoDesa – ", "Padang", "InfoDesa"),
        ("LOMBOK UTARA, KOMPAS — ", "LOMBOK UTARA", "KOMPAS"),
        ("PALU | ", "PALU", None),
        ("Jakarta, CNN Indonesia -- ", "Jakarta", "CNN Indonesia"),
        ("Jakarta, CNBC Indonesia - ", "Jakarta", "CNBC Indonesia"),
        ("SURABAYA | JATIMTIMES – ", "SURABAYA", "JATIMTIMES"),
        ("MAJENE RADAR TEPIAN — ", "MAJENE", "RADAR TEPIAN"),
        ("Denpasar (ANTARA) - ", "Denpasar", "ANTARA"),
        ("Bukittinggi, Sumatera Barat (ANTARA) - ", "Bukittinggi, Sumatera Barat", "ANTARA"),
        ("Kupang, 12/3 (ANTARA) - ", "Kupang", "ANTARA"),
        ("BANDUNG, (PR).- ", "BANDUNG", "PR"),
        ("Bandung, Jawa Barat – ", "Bandung, Jawa Barat", None),
        ("Jakarta - ", "Jakarta", None),
        ("Jakarta\u2009-\u2009", "Jakarta", None),
        ("BANJARMASIN -- ", "BANJARMASIN", None),
        ("Jakarta (27/2) - ", "Jakarta", None),
        ("PALU: ", "PALU", None),
        ("KOMPAS.com-", None, "KOMPAS.com"),
        ("(ANTARA)-", None, "ANTARA"),
        ("Accra, Oct. 2, GNA - ", "Accra", "GNA"),
        ("Palu, 3/12, GNA - ", "Palu", "GNA"),
        ("Kompas, Jakarta — ", "Jakarta", "Kompas"),
        ("KOMPAS, Jakarta: ", "Jakarta", "KOMPAS"),
        ("Palu, Sigi — ", "Palu, Sigi", None),
        ("Palu Sigi Donggala Poso — ", "Palu Sigi Donggala Poso", None),
        ("Xanduru, Xandari (AP) - ", "Xanduru, Xandari", "AP"),
    ],
)
def test_an_indonesian_dateline_gives_its_place_and_its_outlet(
    head: str, place: str | None, agency: str | None
) -> None:
    found = read(head, "id")
    assert found is not None
    assert found.span is not None
    assert (found.value.place, found.value.agency) == (place, agency)
    assert head.startswith(found.span.text)
    assert head[len(found.span.text) :].strip(" .:|-–—\u2009") == ""


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("LONDON — ", "LONDON", None),
        ("(AP) — ", None, "AP"),
        ("WASHINGTON (AP) — ", "WASHINGTON", "AP"),
        ("REDDING, Calif. (AP) — ", "REDDING, Calif.", "AP"),
        ("REDDING, Calif. — ", "REDDING, Calif.", None),
        ("ALBANY, N.Y. (AP) — ", "ALBANY, N.Y.", "AP"),
        ("WASHINGTON, D.C. — ", "WASHINGTON, D.C.", None),
        ("ST. PAUL, Minn. (AP) — ", "ST. PAUL, Minn.", "AP"),
        ("WASHINGTON, March 3 (Reuters) - ", "WASHINGTON", "Reuters"),
        ("PASADENA, Calif., Jan. 1 (UPI) — ", "PASADENA, Calif.", "UPI"),
        ("NEW YORK, Dec. 14 (UPI) — ", "NEW YORK", "UPI"),
        ("JAKARTA, Indonesia (AP) — ", "JAKARTA, Indonesia", "AP"),
        ("CHARLESTON, W.Va. (AP) — ", "CHARLESTON, W.Va.", "AP"),
        ("[AFP] ", None, "AFP"),
        ("Jan. 30 (UPI) -- ", None, "UPI"),
        ("Jan. 30, 2024 (UPI) — ", None, "UPI"),
    ],
)
def test_an_english_dateline_gives_its_place_and_its_agency(
    head: str, place: str | None, agency: str | None
) -> None:
    found = read(head, "en")
    assert found is not None
    assert (found.value.place, found.value.agency) == (place, agency)


@pytest.mark.parametrize(
    ("head", "language", "day"),
    [
        ("Jakarta, 12 Maret 2024 – ", "id", date(2024, 3, 12)),
        ("Palu, Senin 3 Juni 2024 (ANTARA) - ", "id", date(2024, 6, 3)),
        ("LONDON, 3 May 2024 (Reuters) - ", "en", date(2024, 5, 3)),
        ("Kupang, 12/3 (ANTARA) - ", "id", None),
        ("WASHINGTON, March 3 (Reuters) - ", "en", None),
    ],
)
def test_a_dateline_gives_its_day_only_with_a_year(head: str, language: str, day: date | None) -> None:
    found = read(head, language)
    assert found is not None
    assert found.value.day == day


@pytest.mark.parametrize(
    ("head", "named", "place"),
    [
        ("Liputan6.com, Bandung Timnas Indonesia U-19 menang. ", "", "Bandung"),
        ("Liputan6.com, Banda Aceh ", "", "Banda Aceh"),
        ("Liputan6.com, Xanduru ", " di Xanduru", "Xanduru"),
        ("Liputan6.com, Xanduru Lama ", " di Xanduru Lama", "Xanduru Lama"),
        ("Liputan6.com, Xanduru ", "", None),
        ("Liputan6.com, Xanduru ", " di Xanduruan, melihat Xanduru, dan di Xanduru", "Xanduru"),
        ("Liputan6.com, Xanduru ", " di Xanduruan dan melihat Xanduru", None),
        ("Liputan6.com, Banda Aceh 12 warga datang. ", "", "Banda Aceh"),
        ("Liputan6.com, 12 warga datang. ", "", None),
        ("Liputan6.com, dua desa. ", "", None),
    ],
)
def test_without_a_dash_the_place_is_a_listed_one_or_one_that_the_text_names(
    head: str, named: str, place: str | None
) -> None:
    found = read(head, "id", named)
    assert found is not None
    assert (found.value.place, found.value.agency) == (place, "Liputan6.com")


@pytest.mark.parametrize(
    "head",
    [
        "Timnas Indonesia U-19 menang. ",
        "Presiden Komisaris Bank Tepian - mantan wali kota - hadir. ",
        "Kepala Desa Rahmat, Selasa (3/5), datang. ",
        "Kamis, 3 Mei - ",
        "Jembatan-",
        "Tokonusa.com, Lapaknusa, dan Kedaipalu menyumbang. ",
        "Kantor Pusat Nusa Raya, Jakarta. ",
        "Liputan6.com mengabarkan hal itu. ",
        "Liputan6.com,Palu ",
        "Persib lawan Persija: ",
        "Rahmat: ",
        "RAHMAT: ",
        "Palu | ",
        "Jakarta-",
        "Jakarta- ",
        "Jakarta -",
        "Accra, Oct. 2, Gna - ",
        "Palu, Sigi, Donggala — ",
        "Palu Sigi Donggala Poso Tojo — ",
        "PALU -- ya ",
        "Mei — ",
        "Xa, Xe, Xi, Xo, Xu - ",
        "",
    ],
)
def test_a_sentence_with_marks_of_a_dateline_has_none(head: str) -> None:
    assert read(head, "id") is None


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("BOSTON, Sept. 30, 2025 /Newswire/ -- ", "BOSTON", "Newswire"),
        ("Ranchi, Mar 27 (PTI) ", "Ranchi", "PTI"),
        ("Accra, Oct. 2, GNA - ", "Accra", "GNA"),
        ("MELBOURNE: ", "MELBOURNE", None),
    ],
)
def test_an_agency_may_stand_in_strokes_behind_the_day_or_before_no_dash(
    head: str, place: str, agency: str | None
) -> None:
    found = read(head, "en")
    assert found is not None
    assert (found.value.place, found.value.agency) == (place, agency)


def test_a_name_in_capitals_before_a_colon_is_no_dateline() -> None:
    assert read("HART: ", "en") is None


def test_the_day_of_a_dateline_is_that_of_publication_where_no_other_is_printed() -> None:
    text = f"Jembatan Bambu Dibangun Warga Dua Desa\n\nBandung, 30 Oktober 2025 – {INDONESIAN.format('')}"
    article = newsdoc.parse(text, language="id")
    assert article.published == date(2025, 10, 30)
    dated = newsdoc.parse(text.replace("\n\n", "\n\nSabtu, 1 November 2025\n\n", 1), language="id")
    assert dated.published == date(2025, 11, 1)


def test_a_bar_behind_a_word_of_a_menu_closes_no_dateline() -> None:
    found = read("Beranda | ", "id")
    assert found is None or found.value.place != "Beranda"
    menu = newsdoc.parse(
        "Jembatan Bambu Dibangun Warga\n\nsuarapalu.net | Olahraga\n\nWarga senang.", language="id"
    )
    assert menu.dateline is None


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("MALANG, KOMPAS.TV - ", "KOMPAS.TV"),
        ("suarapalu.net| ", "suarapalu.net"),
        ("suarapalu.net | ", "suarapalu.net"),
        ("MALANG (Radio R.R.I) - ", "Radio R.R.I"),
        ("MALANG (Radio  R.R.I) - ", "Radio R.R.I"),
        ("Denpasar (ANTARA) - ", None),
        ("MALANG - ", None),
    ],
)
def test_an_outlet_with_a_dot_in_the_dateline_is_the_publisher(head: str, publisher: str | None) -> None:
    prose = INDONESIAN.format("")
    article = newsdoc.parse(f"Jembatan Bambu Dibangun Warga Dua Desa\n\n{head}{prose}", language="id")
    assert article.dateline is not None
    assert article.publisher == publisher


@pytest.mark.parametrize(("length", "is_dateline"), [(75, False), (76, False), (79, True), (80, True)])
@pytest.mark.parametrize("mark", [": ", " | "])
def test_a_place_in_capitals_before_a_bar_or_a_colon_needs_prose_behind_it(
    mark: str, length: int, *, is_dateline: bool
) -> None:
    prose = ("Warga membangun jembatan bambu dan jalan itu " * 3)[: length - 1] + "."
    text = f"Jembatan Bambu Dibangun Warga Dua Desa\n\nPALU{mark}{prose}\n\n{INDONESIAN.format('')}"
    article = newsdoc.parse(text, language="id")
    assert (article.dateline is not None) == is_dateline


@pytest.mark.parametrize(
    ("place", "behind"),
    [
        ("Kirkwall", " (AP) — The council backed it."),
        ("SELAYAR", " - Warga tiba."),
        ("Muara Teweh", " - Warga tiba."),
    ],
)
def test_the_place_of_a_dateline_is_a_place_whatever_it_looks_like(place: str, behind: str) -> None:
    language = "en" if "council" in behind else "id"
    body = f"{place}{behind} {(ENGLISH if language == 'en' else INDONESIAN).format('')}"
    article = newsdoc.parse(f"Jembatan Bambu Dibangun\n2 Des 2024 14:05\n\n{body}", language=language)
    assert article.dateline is not None
    assert (place, EntityKind.PLACE) in [(entity.name, entity.kind) for entity in article.entities]


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("MURPHY HOLLOW, Tenn. (AP) — ", ["MURPHY HOLLOW", "Tenn."]),
        ("JACKSON FALLS, Mo. — ", ["JACKSON FALLS", "Mo."]),
        ("ELIZABETH CITY, N.C. (AP) — ", ["ELIZABETH CITY", "N.C."]),
        ("BILOXI, Miss. (AP) — ", ["BILOXI", "Miss."]),
        ("ST. LOUIS (KMOV) — ", ["ST. LOUIS"]),
        ("ST. GEORGE, Utah (AP) — ", ["ST. GEORGE", "Utah"]),
        ("LYON/OSLO — ", ["LYON", "OSLO"]),
    ],
)
def test_town_and_state_of_a_dateline_are_places_each(head: str, places: list[str]) -> None:
    article = newsdoc.parse(
        f"Two Villages Build a Bridge\n\nJune 4, 2024\n\n{head}{ENGLISH.format('')}", language="en"
    )
    found = [
        (m.start, m.text) for one in article.entities if one.kind is EntityKind.PLACE for m in one.mentions
    ]
    assert [text for _, text in sorted(found)][: len(places)] == places


@pytest.mark.parametrize("head", ["[We] ", "[Council] ", "Jan. 30 (two) -- "])
def test_brackets_without_an_agency_open_no_dateline(head: str) -> None:
    article = newsdoc.parse(
        f"Two Villages Build a Bridge\n\nJune 4, 2024\n\n{head}{ENGLISH.format('')}", language="en"
    )
    assert article.dateline is None


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("Surabaya, Kabar Online", ("Surabaya", "Kabar Online")),
        ("Surabaya, Kabar Online Jatim", ("Surabaya", "Kabar Online Jatim")),
        ("Surabaya, Jawa Timur", None),
        ("Ana Rey, Kabar Online", None),
    ],
)
def test_a_place_and_an_outlet_alone_above_the_body_are_its_dateline(
    line: str, dateline: tuple[str, str] | None
) -> None:
    article = newsdoc.parse(f"{line}\n{INDONESIAN.format('')}", language="id")
    found = article.dateline
    assert (found and (found.place, found.agency)) == dateline
    if dateline:
        assert article.headline is None


def test_the_mark_of_an_advertorial_is_no_dateline() -> None:
    article = newsdoc.parse(f"INFO NASIONAL - {INDONESIAN.format('')}", language="id")
    assert article.dateline is None
    assert article.blocks[0].role.value == "advertisement"


@pytest.mark.parametrize(
    ("language", "place", "found"),
    [
        ("de", "Chemnitz.", "Chemnitz"),
        ("de", "Frankfurt am Main.", "Frankfurt am Main"),
        ("en", "London.", "London"),
        ("id", "Palu.", "Palu"),
        # No listed place, or more than one.
        ("de", "Endlich.", None),
        ("de", "Berlin bleibt Berlin.", None),
    ],
)
def test_a_place_alone_with_a_full_stop_is_the_dateline_and_opens_the_body(
    language: str, place: str, found: str | None
) -> None:
    told = "The bridge over the river was built by the people of two towns, and nobody had paid them for it."
    lines = [f"{told} {number} of them came." for number in ("All", "Many", "Most")]
    article = newsdoc.parse("\n\n".join(("Bridge over river", told, place, *lines)), language=language)
    dateline = article.dateline
    assert (None if dateline is None else dateline.place) == found
    texts = [paragraph.span.text for paragraph in article.paragraphs]
    assert texts[-3:] == lines
    assert (texts[0] == place) == (found is not None)


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [("Palu - Hujan turun.", ("Palu", None)), ("PALU, Kabar - Hujan.", ("PALU", "Kabar"))],
)
def test_a_short_paragraph_has_the_dateline_that_a_long_one_has(
    opening: str, dateline: tuple[str, str | None]
) -> None:
    text = f"Hujan di kota\n\n{opening}\n\n{INDONESIAN.format('')}"
    found = newsdoc.parse(text, language="id").dateline
    assert (found and (found.place, found.agency)) == dateline
