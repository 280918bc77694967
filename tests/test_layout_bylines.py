"""Bylines: where names stand, what is read of them, and what only looks like one."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import ContributorRole
from tests.sample_page import DATE, TITLE
from tests.sample_page import DATELINED_BODY as BODY

REPORTER, WRITER, EDITOR = ContributorRole.REPORTER, ContributorRole.WRITER, ContributorRole.EDITOR


def read(below: tuple[str, ...] = (), end: tuple[str, ...] = (), last: str = "") -> newsdoc.Article:
    """Parse a page with lines below its date and behind its body."""
    return newsdoc.parse(
        "\n".join((TITLE, DATE, *below, "", "\n\n".join(BODY) + last, "", *end)), language="id"
    )


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Oleh Ana   Rey", (("Ana Rey", WRITER),)),
        ("Oleh\tAna Rey", (("Ana Rey", WRITER),)),
        ("Penulis:    Ana  Rey", (("Ana Rey", WRITER),)),
        ("Oleh Ana Rey   |   Editor: Budi   Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Editor: Budi Lasimpo |", (("Budi Lasimpo", EDITOR),)),
        ("• Oleh  Ana  Rey", (("Ana Rey", WRITER),)),
        ("Penulis: İlker Rey", (("İlker Rey", WRITER),)),
        ("Penulis: Ana Rey | Editor: İlker İnan", (("Ana Rey", WRITER), ("İlker İnan", EDITOR))),
        ("Penulis: Ana Rey, Editor: Budi Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Penulis : Ana Rey Editor : Budi Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Penulis: Ana Rey dan Editor: Budi Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Penulis: İlker İnan - Editor: Budi Lasimpo", (("İlker İnan", WRITER), ("Budi Lasimpo", EDITOR))),
        (
            "Reporter: Ana Rey, Budi Lasimpo, Palu, Editor: Tom Bell, Amy Lee",
            (("Ana Rey", REPORTER), ("Budi Lasimpo", REPORTER), ("Tom Bell", EDITOR), ("Amy Lee", EDITOR)),
        ),
        ("Oleh Ana Rey, Editor: Budi Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("Penulis: Ana Rey, Pukul: 10.20", (("Ana Rey", WRITER),)),
        ("By Ana Rey", (("Ana Rey", WRITER),)),
        ("Posted by Ana Rey", (("Ana Rey", WRITER),)),
        ("Author: Ana Rey", (("Ana Rey", WRITER),)),
        ("Edited by Ana Rey", (("Ana Rey", EDITOR),)),
        ("Reporter: Agus S", (("Agus S", REPORTER),)),
        ("Penulis: AGUS SANTOSO", (("AGUS SANTOSO", WRITER),)),
        ("Penulis: Muhammad Agus", (("Muhammad Agus", WRITER),)),
        ("Penulis: Ana Rey, Agus 14, 2024", (("Ana Rey", WRITER),)),
        ("Oleh: Ana Rey, Dosen Hukum Universitas Nusa", (("Ana Rey", WRITER),)),
        ("Laporan Wartawan Nusanews.com, Ana Rey", (("Ana Rey", REPORTER),)),
        ("Oleh dr. Ana Rey", (("Ana Rey", WRITER),)),
        ("Penulis: drg. Ana Rey | Editor: Budi Lasimpo", (("Ana Rey", WRITER), ("Budi Lasimpo", EDITOR))),
        ("By Ana Rey.", (("Ana Rey", WRITER),)),
        ("By Ana Rey Yoon. She lives in Leeds.", (("Ana Rey Yoon", WRITER),)),
        ("By Andi Moh. Yusuf", (("Andi Moh. Yusuf", WRITER),)),
        ("By Ana Rey Jr.", (("Ana Rey Jr.", WRITER),)),
    ],
)
def test_names_are_read_whatever_blanks_and_letters_a_byline_has(
    line: str, people: tuple[tuple[str, ContributorRole], ...]
) -> None:
    article = read((line,))
    assert tuple((one.name, one.role) for one in article.contributors) == people
    for one in article.contributors:
        assert article.text[one.span.start : one.span.end] == one.span.text
        assert " ".join(one.span.text.split()) == one.name


@pytest.mark.parametrize(
    ("below", "end", "names"),
    [
        (("Oleh Ana Rey",), ("Penulis: Ana Rey Lasimpo",), ("Ana Rey",)),
        (("Oleh Ana Rey Lasimpo",), ("Penulis: Ana Rey",), ("Ana Rey",)),
        (("Oleh Ana Rey",), ("Penulis: Ana Reyhan",), ("Ana Rey", "Ana Reyhan")),
        (("Oleh Ana Rey",), ("Penulis: ANA REY",), ("Ana Rey",)),
        (("Ana Rey,", "Budi Lasimpo,", "Harga bambu naik"), (), ("Ana Rey", "Budi Lasimpo")),
        (("Ana Rey,", "Rahmat"), (), ("Ana Rey",)),
        (("Ana Rey", "Budi Lasimpo"), (), ("Ana Rey",)),
        (("Ana Rey &", "Budi Lasimpo"), (), ("Ana Rey", "Budi Lasimpo")),
        (("Oleh Ana Rey Budi Sari Citra Dewi Dodi Eka Fajar",), (), ()),
        (("Oleh Ana Rey Budi Sari Citra",), (), ("Ana Rey Budi Sari Citra",)),
        (("Oleh Ana Rey Budi Sari Citra Dewi",), (), ()),
    ],
)
def test_a_name_is_given_once_and_not_glued_to_others(
    below: tuple[str, ...], end: tuple[str, ...], names: tuple[str, ...]
) -> None:
    assert tuple(one.name for one in read(below, end).contributors) == names


@pytest.mark.parametrize(
    ("brackets", "authors"),
    [
        (" (Rina Hartati)", ("Rina Hartati",)),
        (" (Rina Hartati/Budi Lasimpo)", ("Rina Hartati", "Budi Lasimpo")),
        (" (Rina)", ()),
        (" [Rina Hartati]", ()),
        (" (rina/budi)", ()),
    ],
)
def test_a_full_name_in_brackets_behind_the_last_sentence_is_the_author(
    brackets: str, authors: tuple[str, ...]
) -> None:
    article = read(last=brackets)
    assert article.authors == authors
    assert article.credit == brackets[2:-1]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("(Rina Hartati)", (("Rina Hartati", WRITER),)),
        (
            "( Reporter: Rina Hartati; Editor: Budi Lasimpo )",
            (("Rina Hartati", REPORTER), ("Budi Lasimpo", EDITOR)),
        ),
        (
            "(Penulis: Ana Rey; Reporter: Amy Lee; Editor: Tom Bell)",
            (("Ana Rey", WRITER), ("Amy Lee", REPORTER), ("Tom Bell", EDITOR)),
        ),
        ("(Editor: Budi Lasimpo)", (("Budi Lasimpo", EDITOR),)),
        ("(Reporter: Ana Rey | Editor: Tom Bell)", (("Ana Rey", REPORTER), ("Tom Bell", EDITOR))),
        # Where somebody wrote from is no name.
        ("(Reporter: Ana Rey di Palu dan Amy Lee)", (("Ana Rey", REPORTER), ("Amy Lee", REPORTER))),
        ("(Reporter: Ana Rey di Palu)", (("Ana Rey", REPORTER),)),
        ("(Reporter: Ana Rey di rumah dan Amy Lee)", (("Ana Rey", REPORTER),)),
        ("(rin/bud)", ()),
        ("()", ()),
    ],
)
def test_a_line_in_brackets_behind_the_body_signs_and_stays_a_credit(
    line: str, people: tuple[tuple[str, ContributorRole], ...]
) -> None:
    article = read(end=(line,))
    assert tuple((one.name, one.role) for one in article.contributors) == people
    assert (article.credit or "") == line[1:-1].strip()


def test_an_english_agency_signs_in_brackets() -> None:
    body = "Rice prices rose on Monday, the ministry said.\n\nTraders expect more of it in the weeks to come."
    tag = "(Writing by Ana Rey; Additional reporting by Amy Lee; Editing by Tom Bell)"
    article = newsdoc.parse(f"Rice prices rise again\n\n{body}\n\n{tag}\n", language="en")
    assert article.authors == ("Ana Rey", "Amy Lee")
    assert [one.name for one in article.contributors if one.role is EDITOR] == ["Tom Bell"]


@pytest.mark.parametrize(
    ("language", "byline"),
    [
        ("en", "By Ana Rey in Palu and Luc Gil"),
        ("id", "Oleh Ana Rey di Palu dan Luc Gil"),
        ("id", "Oleh Ana Rey dari Palu dan Luc Gil"),
        ("ms", "Oleh Ana Rey di Kuala Lumpur dan Luc Gil"),
        ("es", "Por Ana Rey en Madrid y Luc Gil"),
        ("es", "Por Ana Rey desde Madrid y Luc Gil"),
        ("fr", "Par Ana Rey à Paris et Luc Gil"),
        ("de", "Von Ana Rey in Berlin und Luc Gil"),
        ("de", "Von Ana Rey aus Berlin und Luc Gil"),
    ],
)
def test_where_somebody_wrote_from_is_no_name(language: str, byline: str) -> None:
    article = newsdoc.parse("\n".join((TITLE, byline, "", "\n\n".join(BODY))), language=language)
    assert article.authors == ("Ana Rey", "Luc Gil")


def test_who_is_named_elsewhere_is_no_author_by_brackets() -> None:
    article = read(("Penulis: Ana Rey",), last=" (Rina Hartati)")
    assert article.authors == ("Ana Rey",)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ana Rey City editor", "Ana Rey"),
        ("By Ana van der Rey City editor", "Ana van der Rey"),
        ("By Ana van der Rey editor", "Ana van der Rey"),
        ("By Ana Rey Editor", "Ana Rey"),
    ],
)
def test_a_job_behind_a_name_is_no_part_of_it(line: str, author: str) -> None:
    text = (
        f"Two Villages Build a Bamboo Bridge\n{line}\nMarch 3, 2024\n\nResidents of two villages have built a"
        " bamboo bridge over a river that floods every rainy season.\n\nThe bridge makes the way to school"
        " and to the market shorter, so that children can leave home later."
    )
    assert newsdoc.parse(text, language="en").authors == (author,)


KOREAN = (
    (
        "두 마을 주민들이 장마철마다 넘치는 강 위에 대나무 다리를 놓았다."
        " 다리는 학교와 시장으로 가는 길을 줄여 준다고 말했다."
    ),
    (
        "공사는 다섯 달이 걸렸으며 주민들은 직접 대나무를 베어 날랐다고 이장이 전했다."
        " 군청은 내년에 다리를 더 놓을 계획이다."
    ),
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("김민수 기자", ("김민수",)),
        ("김민수 기자, 박서연 특파원", ("김민수", "박서연")),
        ("김민수 기자단", ()),
        ("김 기자", ()),
    ],
)
def test_a_name_before_a_word_for_reporters_is_who_reports(line: str, names: tuple[str, ...]) -> None:
    text = "\n".join(("다리가 두 마을을 잇다", "2024년 12월 2일 14:05", line, "", "\n\n".join(KOREAN)))
    article = newsdoc.parse(text, language="ko")
    assert article.authors == names
    assert {one.role for one in article.contributors} <= {REPORTER}


def lonely(
    below: tuple[str, ...],
    *,
    above: tuple[str, ...] = (),
    day: tuple[str, ...] = (DATE,),
    end: tuple[str, ...] = (),
    more: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Give the authors of a page on which no word stands before a name."""
    text = "\n".join((*above, TITLE, *day, *below, "", *BODY, *more, "", *end))
    article = newsdoc.parse(text, language="id")
    assert article.headline == TITLE
    return article.authors


BUTTON = "Bagikan"
ANA = ("Ana Rey",)


@pytest.mark.parametrize(
    ("above", "day", "below", "end", "authors"),
    [
        # Below headline and date; not two rows away from the date.
        ((), (DATE,), ANA, (), ANA),
        ((), (DATE,), (BUTTON, *ANA), (), ANA),
        ((), (DATE,), (BUTTON, BUTTON, *ANA, BUTTON), (), ()),
        ((), (DATE,), (BUTTON, BUTTON, BUTTON, *ANA), ANA, ANA),
        ((), (), (*ANA, BUTTON), (), ()),
        # Above the headline it says nothing.
        (ANA, (DATE,), (), (), ()),
        (ANA, (), (), (), ()),
        # Without a date it stands on the page twice.
        ((), (), ANA, ANA, ANA),
        ((), (), (*(BUTTON,) * 7, *ANA), ANA, ANA),
        ((), (), (*(BUTTON,) * 8, *ANA), (BUTTON, *ANA), ()),
        # A job or a day behind it counts as much as a date.
        ((), (), ("Ana Rey, wartawan",), (), ANA),
        ((), (), ("Ana Rey wartawan",), (), ANA),
        ((), (), ("Ana Rey Senin",), (), ANA),
        # It has two words, no colon, and no other words behind it.
        ((), (DATE,), ("Ana",), (), ()),
        ((), (DATE,), ("Ana Rey: jembatan",), (), ()),
        ((), (DATE,), ("Ana Rey menolak",), (), ()),
        ((), (DATE,), ("Ana Rey (Nusa Media, desa dan kota)",), (), ANA),
        ((), (DATE,), ("Ana Rey (Nusa Media, desa dan kota di tepi Palu)",), (), ()),
        # An item of a list stands within two rows below the headline.
        ((), (DATE,), ("• Ana Rey",), (), ANA),
        ((), (DATE,), (BUTTON, "• Ana Rey"), (), ()),
        # It stands before or behind a date in one row.
        ((), (f"{DATE}, Ana Rey",), (), (), ANA),
        ((), (f"{DATE} | Ana Rey",), (), (), ANA),
        ((), (f"Ana Rey | {DATE}",), (), (), ANA),
        ((), (f"Ana Rey, {DATE}",), (), (), ANA),
        # Of two the first.
        ((), (DATE,), ("Ana Rey", "Budi Sari"), (), ANA),
    ],
)
def test_a_name_that_stands_alone_near_headline_and_date_is_the_author(
    above: tuple[str, ...],
    day: tuple[str, ...],
    below: tuple[str, ...],
    end: tuple[str, ...],
    authors: tuple[str, ...],
) -> None:
    assert lonely(below, above=above, day=day, end=end) == authors


def test_who_is_spoken_of_in_the_body_is_no_author_but_in_its_last_two_paragraphs() -> None:
    told = "Bambu itu datang dari kebun Ana Rey di hulu, yang sejak lama ingin membantu warga kedua desa."
    other = "Warga berharap jembatan itu bertahan lama, sebab pemerintah belum berjanji membangun yang baru."
    assert lonely(ANA, more=(told, other, other[6:])) == ()
    assert lonely(ANA, more=(other, told, other[6:])) == ANA
    assert lonely(ANA, more=(other, other[6:], told)) == ANA


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Political Editor Ana Rey", ("Ana Rey",)),
        ("By Chief Political Correspondent Ana Rey", ("Ana Rey",)),
        ("By our correspondent Ana Rey", ("Ana Rey",)),
        ("By staff writer Ana Rey", ("Ana Rey",)),
        ("By Ana Rey, Political Editor", ("Ana Rey",)),
        ("By Ana Rey Political Editor", ("Ana Rey",)),
        ("By Ana Rey and Tom Hart", ("Ana Rey", "Tom Hart")),
        ("Ana Rey and Tom Hart | November 26, 2026 6:12 p.m.", ("Ana Rey", "Tom Hart")),
        ("Ana Rey | Staff writer | November 26, 2026 at 6:12 p.m. ET", ("Ana Rey",)),
        ("By Political Editor", ()),
    ],
)
def test_a_job_may_stand_beside_the_name(line: str, authors: tuple[str, ...]) -> None:
    body = "The council voted on Thursday to keep the night buses running until at least September."
    text = f"Council votes to keep night buses running\n\n{line}\n\n{body}\n\n{body} It had warned for weeks."
    assert newsdoc.parse(text, language="en").authors == authors


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        # The word for who wrote may stand below the name.
        ("Ana Rey Hartono\nPenulis", ("Ana Rey Hartono",)),
        ("Penulis\nAna Rey Hartono", ("Ana Rey Hartono",)),
        # Where names stand above and below it, that below is the author.
        ("Ekonomi Bisnis\nPenulis\nAna Rey Hartono", ("Ana Rey Hartono",)),
        ("kabar desa\nPenulis", ()),
        # What joins names may stand on a line of its own; a line that no name fills ends them.
        ("Penulis\nAna Rey Hartono\ndan\nLuc Gil", ("Ana Rey Hartono", "Luc Gil")),
        ("Penulis\nAna Rey Hartono\nKabar-Kabar\nDaerah", ("Ana Rey Hartono",)),
        ("Penulis\nAna Rey Hartono\nLuc Gil di Palu", ("Ana Rey Hartono",)),
    ],
)
def test_a_name_stands_below_the_word_for_who_wrote_or_above_it(lines: str, authors: tuple[str, ...]) -> None:
    article = newsdoc.parse(
        f"Jembatan Bambu Dibangun Warga Dua Desa\nRabu, 28 Januari 2026 | 19:00 WIB\n{lines}\n\n"
        "Warga dua desa membangun jembatan bambu sepanjang dua puluh meter di sungai itu. Mereka senang.\n\n"
        "Kepala desa menjelaskan bahwa biaya jembatan itu ditanggung bersama. Ia meminta warga merawatnya.",
        language="id",
    )
    assert article.authors == authors


def test_who_edited_stands_in_brackets_behind_the_body_even_if_who_wrote_stands_above() -> None:
    article = read(("Oleh Ana Rey",), ("(Editor: Budi Lasimpo)",))
    assert [(one.name, one.role) for one in article.contributors] == [
        ("Ana Rey", WRITER),
        ("Budi Lasimpo", EDITOR),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ana Rey", "Penulis", "Budi Lasimpo", "Editor"),
        ("Penulis", "Ana Rey", "Editor", "Budi Lasimpo"),
    ],
)
@pytest.mark.parametrize("behind", [(), ("Tag", "Kabar Desa")])
def test_names_and_words_may_take_turns_in_either_order(
    lines: tuple[str, ...], behind: tuple[str, ...]
) -> None:
    for article in (read(end=(*lines, *behind)), read(below=lines)):
        assert [(one.name, one.role) for one in article.contributors] == [
            ("Ana Rey", WRITER),
            ("Budi Lasimpo", EDITOR),
        ]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ann Hart Court Reporter", ("Ann Hart",)),
        ("By Ann Hart Education Correspondent", ("Ann Hart",)),
        ("By Ann Hart Local Democracy Reporter", ("Ann Hart",)),
        ("By Ann Hart Health and Science Correspondent", ("Ann Hart",)),
        ("By ANN HART AP Sports Writer", ("ANN HART",)),
        ("By ANN HART, AP Basketball Writer", ("ANN HART",)),
        ("By ANN HART Associated Press", ("ANN HART",)),
        ("By ANN HART and TOM BELL Associated Press", ("ANN HART", "TOM BELL")),
        ("By Ann Hart BBC News", ("Ann Hart",)),
        ("By Ann Hart, USA TODAY", ("Ann Hart",)),
        ("By Ann Hart, WKLR Digital", ("Ann Hart",)),
        ("By Ann Hart, AFP Europe", ("Ann Hart",)),
        ("By Ann Hart Business Reporter and Tom Bell Crime Reporter", ("Ann Hart", "Tom Bell")),
        ("By Ann Hart, Business Reporter, and Tom Bell, Crime Reporter", ("Ann Hart", "Tom Bell")),
        ("Exclusive by Ann Hart", ("Ann Hart",)),
        ("From Ann Hart, Oslo", ("Ann Hart",)),
        ("From Ann Hart, Oslo, and Tom Bell, Lyon", ("Ann Hart", "Tom Bell")),
        ("From Ann Hart, Oslo and Tom Bell, New York", ("Ann Hart", "Tom Bell")),
        ("From Rags to Riches", ()),
        ("Ann Hart in Oslo", ("Ann Hart",)),
        ("Ann Hart and Tom Bell in Oslo", ("Ann Hart", "Tom Bell")),
        ("Ann Hart and agencies", ("Ann Hart",)),
        # What is no job, or no outlet, is more of the name.
        ("By Ann Hart Court", ("Ann Hart Court",)),
        ("By Ann Court", ("Ann Court",)),
        ("By Ann Court Reporter", ("Ann Court",)),
        ("By Ann Hart and Tom Crime", ("Ann Hart", "Tom Crime")),
        ("By Ann Hart Bell", ("Ann Hart Bell",)),
    ],
)
def test_what_a_job_is_about_and_whom_it_is_done_for_are_no_part_of_a_name(
    line: str, authors: tuple[str, ...]
) -> None:
    body = " ".join(["The council voted to build a bridge over the river, which ends a debate."] * 3)
    page = "\n".join(
        (
            "City Council Approves New Bridge Over River",
            line,
            "Published June 4, 2024",
            "",
            body,
            "",
            body + " It paid.",
        )
    )
    assert newsdoc.parse(page, language="en").authors == authors


def test_a_name_may_stand_behind_the_time_with_its_word() -> None:
    body = " ".join(["The council voted to build a bridge over the river, which ends a debate."] * 3)
    page = f"City Council Approves New Bridge\n4 June 2024 - 05:00 by Ann Hart\n\n{body}"
    assert newsdoc.parse(page, language="en").authors == ("Ann Hart",)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("ANA REY LASIMPO | ANTARA", ("ANA REY LASIMPO",)),
        ("Ana Rey dan Tom Hart | ANTARA", ("Ana Rey", "Tom Hart")),
        ("ANA REY LASIMPO | JEMBATAN", ()),
        ("(Tom Hart)", ("Tom Hart",)),
        ("(Humas Klungkung)", ()),
        ("(Bupati Klungkung)", ()),
    ],
)
def test_who_signs_below_the_body_is_a_person(line: str, authors: tuple[str, ...]) -> None:
    assert read(end=(line,)).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"), [("Oleh Ana Rey Y", ("Ana Rey Y",)), ("Oleh Ana Rey y Tom", ("Ana Rey y Tom",))]
)
def test_the_last_initial_of_a_name_is_no_particle(line: str, authors: tuple[str, ...]) -> None:
    assert read((line,)).authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Interview by Ana Rey",
        "Travel Editor Ana Rey",
        "Ana Rey · CBC News · Posted: Mar 14, 2024 4:00 AM EDT | Last Updated: March 14",
    ],
)
def test_english_lines_below_a_headline_name_who_wrote(line: str) -> None:
    page = f"Storm closes airport\n\n{line}\n\n" + "\n\n".join(ENGLISH)
    assert newsdoc.parse(page, language="en").authors == ("Ana Rey",)


ENGLISH = (
    "The airport closed on Monday as a storm hit the coast, officials said, and flights were cancelled.",
    "Flights will resume on Tuesday when the wind drops, the operator said in a statement on its website.",
)


@pytest.mark.parametrize("code", ["(*/kominfo)", "(hms/*)", "(**/red)"])
@pytest.mark.parametrize("joint", [" ", "\n\n"])
def test_asterisks_belong_to_a_credit(code: str, joint: str) -> None:
    article = read(last=f"{joint}{code}")
    assert article.credit == code[1:-1]
    assert len(article.paragraphs) == len(BODY)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Associated Press", ("Associated Press",)),
        ("* By The Canadian Press", ("The Canadian Press",)),
        ("Associated Press June 4, 2024 GMT", ("Associated Press",)),
        ("By Ann Hart, Associated Press", ("Ann Hart",)),
        ("By Ann Hart and Tom Bell, The Canadian Press", ("Ann Hart", "Tom Bell")),
        ("By Ann Hart The Associated Press", ("Ann Hart",)),
        # Beside it a person is who wrote.
        ("Ann Hart\nThe Associated Press\nJune 4, 2024", ("Ann Hart",)),
        ("Associated Press\nAnn Hart\nJune 4, 2024", ("Ann Hart",)),
        # Any other outlet is no author.
        ("By Kabar Press", ()),
        ("By The Garut Press", ()),
    ],
)
def test_an_agency_of_several_words_may_sign_alone(line: str, authors: tuple[str, ...]) -> None:
    page = f"Storm closes airport\n\n{line}\n\n" + "\n\n".join(ENGLISH)
    assert newsdoc.parse(page, language="en").authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        # What a row with a date counts behind the name is none of it.
        ("27. Januar 2026 • Ana Reyer • 3 Minuten", ("Ana Reyer",)),
        ("27. Januar 2026, Ana Reyer, 10.15 Uhr", ("Ana Reyer",)),
        ("Am 27. Januar 2026 | Ana Reyer | 3 Min. | 12 Kommentare", ("Ana Reyer",)),
        ("27. Januar 2026 • 3 Minuten", ()),
        ("27. Januar 2026 • Lesezeit 3 Minuten • 12.30 Uhr", ()),
        # A row below the name says what its bearer does.
        ("dpa\nNachrichtenagentur\n16.30", ("dpa",)),
        ("Ana Reyer\nRedakteurin im Ressort Politik", ("Ana Reyer",)),
        ("Ana Reyer\nEin Dorf baut um", ()),
    ],
)
def test_a_german_name_may_stand_beside_day_minutes_and_job(line: str, authors: tuple[str, ...]) -> None:
    body = "Der Rat hat am Donnerstag beschlossen, die Busse in der Nacht bis zum Herbst fahren zu lassen."
    text = f"Rat lässt die Busse weiter fahren\n\n{line}\n\nTeilen\n\n{body}\n\n{body} Das kostet viel Geld."
    assert newsdoc.parse(text, language="de").authors == authors


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        (("Ann Hart/Tom Bell",), ("Ann Hart", "Tom Bell")),
        (("... as officials watch", "Ann Hart"), ("Ann Hart",)),
        # A row that names somebody with a job says nothing of the row above it.
        (("Storm Season", "Weather Editor Ann Hart", "Photos below"), ("Ann Hart",)),
        # Not what has words of furniture, ends with a full stop, or stands further above.
        (("Latest Stories",), ()),
        (("Full Text.",), ()),
        (("Ann Hart", "Storm in pictures"), ()),
        (("Ann Hart closes airport",), ()),
    ],
)
def test_names_fill_the_row_right_above_the_body(above: tuple[str, ...], authors: tuple[str, ...]) -> None:
    page = "\n\n".join(("Storm closes airport", *above, *ENGLISH))
    assert newsdoc.parse(page, language="en").authors == authors


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        (("Ann Hart",), ("Ann Hart",)),
        (("Ann Hart", "Back to Weather Back to Weather"), ("Ann Hart",)),
        (("Ann Hart, Tom Bell",), ("Ann Hart", "Tom Bell")),
        # Other rows of names, furniture, and whom the body tells of.
        (("Ann Hart", "Tom Bell"), ()),
        (("More Stories",), ()),
        (("Ann",), ()),
        (("Rita Moss",), ()),
        (("Rita Moss", "June 4, 2024"), ("Rita Moss",)),
        (("  Ann Hart",), ()),
        (("* Ann Hart",), ()),
    ],
)
def test_who_signs_right_below_the_body_is_the_author(
    below: tuple[str, ...], authors: tuple[str, ...]
) -> None:
    told = (
        "Our reporter Rita Moss stood at the gate when the last of the planes came in, shortly before noon."
    )
    page = "\n\n".join(("Storm closes airport", told, *ENGLISH, ENGLISH[0] + " It rained.", *below))
    assert newsdoc.parse(page, language="en").authors == authors


@pytest.mark.parametrize(
    ("language", "end", "authors"),
    [
        ("de", "Von Ana Reyer", ("Ana Reyer",)),
        ("de", "Von Ana Reyer und Tom Bell", ("Ana Reyer", "Tom Bell")),
        ("de", "Eine Analyse von Ana Reyer", ("Ana Reyer",)),
        ("en", "By Ann Hart", ("Ann Hart",)),
        ("fr", "Par Anne Rey", ("Anne Rey",)),
    ],
)
def test_who_signs_behind_the_first_paragraph_wrote_and_it_is_the_standfirst(
    language: str, end: str, authors: tuple[str, ...]
) -> None:
    for told in (
        ENGLISH[0],
        ENGLISH[0] + " It may last for days, and nobody can tell when the planes will go.",
    ):
        page = "\n\n".join(
            ("Storm closes airport", f"{told} {end}", *ENGLISH[1:], ENGLISH[0] + " It rained.")
        )
        article = newsdoc.parse(page, language=language)
        assert article.authors == authors
        assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "end",
    ["By Ann Hart.", "By the river", "Von Ann Hart", "Edited by Ann Hart", "By Ann", "By Ann Hart: more"],
)
def test_other_words_behind_the_first_paragraph_sign_nothing(end: str) -> None:
    page = "\n\n".join(
        ("Storm closes airport", f"{ENGLISH[0]} {end}", *ENGLISH[1:], ENGLISH[0] + " It rained.")
    )
    assert newsdoc.parse(page, language="en").authors == ()


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        ("© dpa-infocom, dpa:260428-99-123456/5", ("dpa",)),
        ("dpa:260428-99-123456/5", ("dpa",)),
        ("© dpa", ()),
        ("abc:260428-99-123456/5", ()),
    ],
)
def test_the_code_of_an_article_names_its_agency(below: str, authors: tuple[str, ...]) -> None:
    page = "\n\n".join(("Storm closes airport", *ENGLISH, ENGLISH[0] + " It rained.", below))
    assert newsdoc.parse(page, language="de").authors == authors
