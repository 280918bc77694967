"""How marks are paired; one line of a table is one paragraph."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.text.prose import Passage, read_prose
from newsdoc.text.sentences import Habits
from newsdoc.text.tokens import Tokens

Read = tuple[Tokens, tuple[Passage, ...]]


def read(text: str) -> Read:
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        paragraphs.append((start, start + len(line)))
        start += len(line) + 1
    prose = read_prose(text, None, paragraphs, Habits(frozenset({"dr"}), frozenset({"ia", "the"})))
    return prose.tokens, prose.paragraphs


def quoted(text: str) -> list[str]:
    """Give the words of each quotation; ``<`` stands where nothing closes it, ``>`` where none opens it."""
    tokens, paragraphs = read(text)
    return [
        ("" if q.opened else ">") + tokens.slice(q.opener + q.opened, q.closer) + ("" if q.closed else "<")
        for paragraph in paragraphs
        for q in paragraph.quotations
    ]


def stray(text: str) -> list[str]:
    tokens, paragraphs = read(text)
    return [tokens.slice(max(mark - 1, 0), mark + 1) for paragraph in paragraphs for mark in paragraph.stray]


@pytest.mark.parametrize(
    "marks",
    [
        *("“ ”", '" "', "„ ”", "„ “", "« »", "» «", "» »", "” ”", "“ “", "'' ''", "`` ''", ",, ''"),
        *("‹ ›", "「 」", "『 』", "‘ ’", "' '", "‚ ‘", "＂ ＂", "´ ´", "‟ ”", "� �"),
        *("â€œ â€\x9d", "â€œ â€�", "â€œ â€", "â\x80\x9c â\x80\x9d", "â€˜ â€™", "Â« Â»"),
        *("&quot; &quot;", "&ldquo; &rdquo;", "&#8220; &#8221;", "&#39; &#39;", "&laquo; &raquo;"),
    ],
)
def test_a_quotation_stands_in_any_marks(marks: str) -> None:
    opener, closer = marks.split()
    assert quoted(f"{opener}Kami siap,{closer} kata Rina. Lalu {opener}mulai{closer}.") == [
        "Kami siap,",
        "mulai",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'We told them in there that it is late', Hart said.", ["We told them in there that it is late"]),
        ("'We told them in there that's not us', Hart said.", ["We told them in there that's not us"]),
        ("The 'wide and very old lanes of the farms', it is said.", []),
        ("'Tis the time of the year when all the goats', Hart said.", []),
    ],
)
def test_a_comma_behind_a_single_mark_tells_it_from_an_apostrophe(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("marks", ["“ ”", '" "', "« »", "‹ ›", "「 」", "'' ''", "`` ''"])
def test_blanks_inside_the_marks_are_left_out(marks: str) -> None:
    opener, closer = marks.split()
    assert quoted(f"{opener} Kami siap, {closer} kata Rina. Lalu {opener} mulai {closer} .") == [
        "Kami siap,",
        "mulai",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Dia bilang, ‘lari’,” kata Siti.", ["Dia bilang, ‘lari’,"]),
        ("“Dia bilang “lari”,” kata Siti.", ["Dia bilang “lari”,"]),
        ('"Dia bilang "lari"," kata Siti.', ['Dia bilang "lari",']),
        ('"Dia bilang "lari" lalu "sembunyi"," kata Siti.', ['Dia bilang "lari" lalu "sembunyi",']),
        ('‘She said "run",’ Hart said.', ['She said "run",']),
        ("'Dia bilang \"lari\",' kata Siti.", ['Dia bilang "lari",']),
        ("“Buku «Senja» itu bagus,” katanya.", ["Buku «Senja» itu bagus,"]),
        ("“Para ‘pakar’ itu pulang.\n“Kami ‘siap’,” katanya.", ["Para ‘pakar’ itu pulang.<", "Kami ‘siap’,"]),
    ],
)
def test_marks_inside_a_quotation_belong_to_it(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Kami siap, "kata Rina. "Besok mulai," tambahnya.', ["Kami siap,", "Besok mulai,"]),
        ('"Kami siap,"kata Rina."Besok," katanya.', ["Kami siap,", "Besok,"]),
        ('Rina berkata," Kami siap," lalu pergi.', ["Kami siap,"]),
        ("“Kami siap, ”kata Rina. “Besok,” katanya.", ["Kami siap,", "Besok,"]),
        ("“Kami siap,“ kata Rina. “Besok,“ katanya.", ["Kami siap,", "Besok,"]),
        ("“Kami siap,’ kata Rina.", ["Kami siap,"]),
        ('"Kami siap,” kata Rina.', ["Kami siap,"]),
    ],
)
def test_a_blank_or_a_glyph_gone_astray_changes_nothing(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Kami siap. Kami mulai.", ["Kami siap. Kami mulai.<"]),
        ("Kami siap,” katanya.", [">Kami siap,"]),
        ("Kami siap,' katanya.", [">Kami siap,"]),
        ("Ia pulang. Kami siap,” katanya.", [">Kami siap,"]),
        ('Kami siap," katanya. "Besok," kata Rina.', [">Kami siap,", "Besok,"]),
        ("“Kami siap. “Besok mulai,” kata Rina.", ["Kami siap.<", "Besok mulai,"]),
        ('"Kami siap. "Besok mulai," kata Rina.', ["Kami siap.<", "Besok mulai,"]),
        ("“Kami siap.\nBesok. Lusa selesai,” kata Rina.", ["Kami siap.<", ">Besok. Lusa selesai,"]),
        ("‘Kami siap.\n‘Besok mulai,’ kata Rina.", ["Kami siap.<", "Besok mulai,"]),
        ("‘Kami siap.\nBesok kami mulai.", []),
    ],
)
def test_what_one_mark_leaves_open_is_healed_within_its_paragraph(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ma'ruf dan Mu’ti tiba hari Jum'at untuk membaca Qur’an, ma'af.",
        "’Tis the season for the good workers’ rights and more.",
        "Rock 'n' roll in the 1990's and the '90s, for Thomas' and James’ sake.",
        'Tingginya 6\'2" dan layarnya 27" di 6°12\'30".',
        "They're Rina's. Don’t ask ’em.",
    ],
)
def test_apostrophes_and_measures_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected", "left"),
    [
        ('Layar 27" itu murah.', [], ['27"']),
        ('"Layar 27" itu murah," kata Rina.', ['Layar 27" itu murah,'], []),
        ('Ia membeli layar 27" dan berkata, "Murah," lalu pergi.', ["Murah,"], ['27"']),
        ('He said the 5" and 6" models sold out.', [], ['5"', '6"']),
        ('"Nomor 27" itu dijual.', ["Nomor 27"], []),
        ("Kami siap” katanya.", [], ["siap”"]),
        ("“We will go,” she said.”", ["We will go,"], [".”"]),
        ("“We go.” We stay,” she said.", ["We go.", ">We stay,"], []),
        ("‘The workers’ union is strong,’ said Hart.", ["The workers’ union is strong,"], []),
        ("Para 'pakar' pulang. Ia berkata, 'Kami siap,' lalu diam.", ["pakar", "Kami siap,"], []),
    ],
)
def test_a_mark_is_what_its_neighbours_make_it(text: str, expected: list[str], left: list[str]) -> None:
    assert quoted(text) == expected
    assert stray(text) == left


def test_a_mark_of_a_wrong_encoding_is_read_as_meant_and_keeps_its_place() -> None:
    text = "â€œKami siap,â€\x9d kata Jumâ€™at â€“ Rinaâ€™s."
    tokens, _ = read(text)
    assert tokens.words == (
        *("“", "Kami", "siap", ",", "”", "kata", "Jum’at", "–", "Rina", "’s", "."),
    )  # fmt: skip
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)][-5:] == [
        *("Jumâ€™at", "â€“", "Rina", "â€™s", "."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Kami siap.\n\n“Besok mulai,” kata Rina.", []),
        ("“Kami siap.\n\n“Besok mulai.\n\n“Lusa selesai,” kata Rina.", []),
        ("“Kami siap, kata Rina.\n\n“Besok mulai,” kata Budi.", [("unclosed-quotation", 0)]),
        ("“Kami siap.\n\n«Besok mulai,» kata Rina.", [("unclosed-quotation", 0)]),
        ("“Kami siap.\n\nJalan itu rusak.", [("unclosed-quotation", 0)]),
        ("“Kami siap. “Besok mulai,” kata Rina.", [("unclosed-quotation", 0)]),
        ("“Kami siap.\n\nBesok mulai,” kata Rina.", [("unopened-quotation", 25)]),
        ("Kami siap,” kata Rina.", [("unopened-quotation", 10)]),
        ("Kami siap” kata Rina.", [("stray-mark", 9)]),
        ('Layar 27" itu murah.', []),
    ],
)
def test_a_problem_stands_at_each_mark_without_its_partner(
    text: str, expected: list[tuple[str, int]]
) -> None:
    problems = newsdoc.parse(text, language="id", body_only=True).problems
    assert [(p.code, p.span.start) for p in problems if p.span] == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("“Kami siap.\n\nJalan itu rusak.", "nothing closes the mark '\\u201c'"),
        ('"Kami siap.\n\nJalan itu rusak.', "nothing closes the mark '\"'"),
        ("Kami siap,” kata Rina.", "nothing opens before the mark '\\u201d'"),
        ("Kami siap” kata Rina.", "the mark '\\u201d' is passed over"),
    ],
)
def test_a_problem_of_a_mark_tells_in_a_sentence_which_mark_it_is(text: str, message: str) -> None:
    (problem,) = newsdoc.parse(text, language="id", body_only=True).problems
    assert problem.message == message


@pytest.mark.parametrize(
    ("language", "text", "content", "source"),
    [
        ("id", "“Kami pergi, kata Rina Hartati.", "Kami pergi", "Rina Hartati"),
        ("id", "“Kami pergi, katanya.", "Kami pergi", "nya"),
        ("id", "“Kami pergi, kata dia saat ditemui di kantor.", "Kami pergi", "dia"),
        ("en", "“We will go, he said.", "We will go", "he"),
        ("en", "“We will go, Rina Hart said on Monday.", "We will go", "Rina Hart"),
        ("en", "“We will go, said Rina Hart.", "We will go", "Rina Hart"),
        ("en", "We will go,” said Rina Hart.", "We will go", "Rina Hart"),
        ("id", "Kami pergi,” kata Rina Hartati.", "Kami pergi", "Rina Hartati"),
    ],
)
def test_a_forgotten_mark_costs_no_quote(language: str, text: str, content: str, source: str) -> None:
    (quote,) = newsdoc.parse(text, language=language, body_only=True).quotes
    assert (quote.text, quote.source and quote.source.text, quote.kind.value) == (content, source, "direct")


@pytest.mark.parametrize("mark", ["“", '"', "« ", "’", "„ "])
def test_a_long_paragraph_of_marks_is_an_ornament(mark: str) -> None:
    assert quoted(mark * 300 + "Rina.") == []
    assert stray(mark * 300 + "Rina.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Rina berkata:" Kami siap," ujar dia.', ["Kami siap,"]),
        ('Rina berkata:" KPK siap," ujar dia.', ["KPK siap,"]),
        ('Rina berkata:" 27 orang siap," ujar dia.', ["27 orang siap,"]),
        ("Anak '98 berkata, 'kami siap' dan 'mulai' lagi.", ["kami siap", "mulai"]),
        ("Buku' itu 'bagus' sekali.", ["bagus"]),
        ('“Kami siap” kata "Rina".', ["Kami siap", "Rina"]),
        ('Kami siap," kata Rina. "Mulai."', [">Kami siap,", "Mulai."]),
        ("kata dia. “Ya. Kami siap,” kata Rina. Kami pergi,” katanya.", ["Ya. Kami siap,", ">Kami pergi,"]),
        ("“Dia “lari” lalu ‘pergi’,” kata «Siti».", ["Dia “lari” lalu ‘pergi’,", "Siti"]),
        ("“a” b “c” d", ["a", "c"]),
        ("“a b", ["a b<"]),
    ],
)
def test_marks_that_do_not_simply_alternate_are_read_the_likeliest_way(
    text: str, expected: list[str]
) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(("marks", "words", "count"), [(100, 0, 50), (102, 33, 0), (102, 34, 51)])
def test_a_paragraph_of_more_than_a_hundred_marks_and_few_words_is_an_ornament(
    marks: int, words: int, count: int
) -> None:
    text = "“”" * (marks // 2) + " ya" * words
    assert len(quoted(text)) == count


def test_a_long_paragraph_of_quoted_words_is_none() -> None:
    assert quoted("“ya” " * 100) == ["ya"] * 100


@pytest.mark.parametrize("empty", ["“”", '""', "“,”", "“ ”", "“.”", "\ufffd\ufffd", "«»"])
def test_marks_around_nothing_hold_no_quotation(empty: str) -> None:
    for text in (
        f"- {empty} kata Rina.",
        f"Rina berkata: {empty}",
        f"{empty}, kata Rina. “Kami siap pergi.”",
    ):
        quotes = newsdoc.parse(text, language="id", body_only=True).quotes
        assert all(quote.content and quote.text for quote in quotes)


def test_who_stands_before_a_colon_is_looked_for_in_its_own_paragraph() -> None:
    text = "School Roofs Fail Across the North\n\nPublished 29 February 2024\n\nLd: “The ship is gone.”"
    for quote in newsdoc.parse(text, language="en").quotes:
        assert quote.source is None or quote.source.text == "Ld"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<tweet tweet-date="June 2, 2016">“It rains,” she said.', ["It rains,"]),
        ('The <a href="https://a.example/">law</a> is "mad", she said.', ["mad"]),
        ("<a title='The law'>law</a> is 'mad', she said.", ["mad"]),
        ('x = "no" and y= "yes"', ["no", "yes"]),
    ],
)
def test_values_of_markup_are_no_quotations(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
