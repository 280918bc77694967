"""Each rule about where the name of a person begins and ends; what was cut stands in brackets."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import EntityKind
from newsdoc.names import borders
from newsdoc.names.syllables import has_second_syllable
from tests.cut_names import cut

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANIZATION


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("kata [Dr. Rahmat Hidayat]", "Rahmat Hidayat"),
        ("kata [Prof. Dr. Rahmat]", "Rahmat"),
        ("kata [H. Rahmat]", "Rahmat"),
        ("kata [Rahmat H. Hidayat]", "Rahmat H. Hidayat"),
        ("kata [Rahmat Dr. Hidayat]", "Hidayat"),
        ("kata [Rahmat Hj. Siti]", "Siti"),
        ("kata [Dr.]", "Dr."),
        ("kata [R. Hidayat]", "R. Hidayat"),
        ("kata Letjen [TNI Suharyanto]", "Suharyanto"),
        ("kata Letjen [TNI]", "TNI"),
        ("kata warga [TNI Suharyanto]", "TNI Suharyanto"),
        ("kata Mayor [Jenderal TNI Hendra]", "Hendra"),
        ("kata Menko [Perekonomian Rahmat]", "Rahmat"),
        ("kata Menteri [Energi Rahmat]", "Rahmat"),
        ("kata Jaksa [Agung Laksana]", "Agung Laksana"),
        ("kata Direktur [Utama Rahmat]", "Utama Rahmat"),
        ("kata Menteri [Rahmat Energi Hadi]", "Rahmat Energi Hadi"),
        # A degree with a comma before it ends the sentence before; initials belong to the name.
        ("kata Rina, [M.I.Kom. Dion]", "Dion"),
        ("kata Rina [M.I.Kom. Dion]", "M.I.Kom. Dion"),
        ("kata Rina, [A.A. Dion]", "A.A. Dion"),
    ],
)
def test_a_person_begins_behind_what_belongs_to_the_title(marked: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    assert text.shown(borders.behind_title(text.tokens, first, last, text.pack, text.lexicon), last) == name


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("kata [Zulkarnain Moh]. Saing", "Zulkarnain Moh. Saing"),
        ("kata [Zulkarnain Moh] . Saing", "Zulkarnain Moh"),
        ("kata [Zulkarnain Moh]. saing", "Zulkarnain Moh"),
        ("kata [Zulkarnain Moh].", "Zulkarnain Moh"),
        ("kata [Zulkarnain Hadi]. Saing", "Zulkarnain Hadi"),
        ("kata [Moh]. Saing", "Moh"),
    ],
)
def test_a_person_goes_on_behind_a_name_cut_short(marked: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    free = borders.behind_short_name(text.tokens, first, last, lambda _: True, text.pack)
    taken = borders.behind_short_name(text.tokens, first, last, lambda _: False, text.pack)
    assert (text.shown(first, free), taken) == (name, last)


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("kata [Rahmat Hidayat SE MM]", "Rahmat Hidayat"),
        ("kata [Rahmat S.E.]", "Rahmat"),
        ("kata [Rahmat MSi]", "Rahmat"),
        ("kata [Rahmat Se]", "Rahmat Se"),
        ("kata [Rahmat XY]", "Rahmat XY"),
        ("kata [SE MM]", "SE"),
        ("kata [SE]", "SE"),
    ],
)
def test_a_person_ends_before_degrees(marked: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    assert text.shown(first, borders.before_degrees(text.tokens, first, last, text.pack)) == name


@pytest.mark.parametrize(
    ("marked", "kind", "is_one"),
    [
        ("kata [Suryadi] [MT]", PERSON, True),
        ("kata [Suryadi], [M.T.]", PERSON, True),
        ("kata [Suryadi], [MSi]", PERSON, True),
        ("kata [Suryadi] - [MT]", PERSON, False),
        ("kata [Suryadi] dan [MT]", PERSON, False),
        ("kata [Suryadi], dan [MT]", PERSON, False),
        ("kata [Suryadi],, [MT]", PERSON, False),
        ("kata [Suryadi], [Mt]", PERSON, False),
        ("kata [Suryadi], [XY]", PERSON, False),
        ("kata [Suryadi], [MT SE]", PERSON, True),
        ("kata [Suryadi], [MT]", BODY, False),
    ],
)
def test_a_degree_stands_right_behind_a_person(marked: str, kind: EntityKind, *, is_one: bool) -> None:
    text = cut(marked)
    assert borders.is_degree(text.tokens, text.named(0, kind), *text.stretches[1], text.pack) is is_one


@pytest.mark.parametrize(
    ("marked", "taken", "name"),
    [
        ("kata [Dewi Kartono]-Bos tadi", "", "Dewi Kartono-Bos"),
        ("kata [Dewi Kartono]-Bos", "", "Dewi Kartono-Bos"),
        ("kata [Dewi Kartono]-Bos tadi", "Bos", "Dewi Kartono"),
        ("kata [Dewi Kartono]-BOS tadi", "", "Dewi Kartono"),
        ("kata [Dewi Kartono] -Bos tadi", "", "Dewi Kartono"),
        ("kata [Dewi Kartono]- Bos tadi", "", "Dewi Kartono"),
        ("kata [Dewi Kartono]/Bos tadi", "", "Dewi Kartono"),
        ("kata [Dewi Kartono]-", "", "Dewi Kartono"),
        ("kata [Dewi Kartono]", "", "Dewi Kartono"),
        ("kata [Dewi]-Bos tadi", "", "Dewi"),
        ("kata [Kim Hong]-il tadi", "", "Kim Hong-il"),
        ("kata [Kim Hong]-sunki tadi", "", "Kim Hong-sunki"),
        ("kata [Kim Hong]-sunkil tadi", "", "Kim Hong"),
        ("kata [Kim Hong]-di tadi", "", "Kim Hong"),
        ("kata [Kim Hong]-2 tadi", "", "Kim Hong"),
    ],
)
def test_a_person_goes_on_behind_a_hyphen(marked: str, taken: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    end = borders.with_second_surname(
        text.tokens, first, last, lambda index: text.tokens.words[index] != taken, text.lexicon
    )
    assert text.shown(first, end) == name


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("temui [Dara Tae]-yong tadi", True),
        ("temui [Dara Tae]-yong", True),
        ("temui [Dara Tae]-yongsun tadi", False),
        ("temui [Dara Tae]-y tadi", False),
        ("temui [Dara Tae]-Yong tadi", False),
        ("temui [Dara Tae]-y0ng tadi", False),
        ("temui [Dara Tae] -yong tadi", False),
        ("temui [Dara Tae]- yong tadi", False),
        ("temui [Dara TAE]-yong tadi", False),
        ("temui [Dara-Tae]-yong tadi", False),
        ("temui [Dara Kupu]-kupu tadi", False),
        ("temui [Dara Tae]-in tadi", False),
        ("temui [Moon Tae]-in tadi", True),
        ("temui [Moon Tae]-jalan tadi", False),
        ("[Tae]-yong tadi", False),
    ],
)
def test_a_second_syllable_is_told_from_a_word_of_the_language(marked: str, *, told: bool) -> None:
    text = cut(marked)
    assert has_second_syllable(text.tokens, text.stretches[0][1], text.lexicon) is told


@pytest.mark.parametrize("name", ["Han Ju-yeol", "Lee Min-ho", "Ha Pyo-jun", "Moon Dae-in", "Li Ze-qian"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pelatih Laos {} mengakui lawannya unggul."),
        ("id", "“Kami siap,” kata {}."),
        ("id", "Aktor {} dan Dara Puspa hadir di Seoul."),
        ("en", "“We are ready,” {} said."),
        ("en", "The minister met {} in Seoul on Monday."),
    ],
)
def test_a_given_name_of_two_syllables_is_part_of_its_name(name: str, language: str, text: str) -> None:
    article = newsdoc.parse(text.format(name), language=language, body_only=True)
    assert (name, EntityKind.PERSON) in [(entity.name, entity.kind) for entity in article.entities]
    assert [quote.speaker.name for quote in article.quotes if quote.speaker] in ([name], [])
    sources = [quote.source.text for quote in article.quotes if quote.source]
    assert all(source.endswith(name) for source in sources)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "President Hart-era rules stayed."), ("id", "Rancangan Undang-undang Cipta Kerja dibahas.")],
)
def test_words_that_a_hyphen_ties_to_a_name_are_no_syllables_of_it(language: str, text: str) -> None:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert not any("-" in entity.name for entity in article.entities)


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("juara [Leo]", ["Leo"]),
        ("juara [Leo Rolly]", ["Leo Rolly"]),
        ("juara [Leo/Bimo]", ["Leo", "Bimo"]),
        ("juara [Leo Rolly/Bimo Daniel]", ["Leo Rolly", "Bimo Daniel"]),
        ("juara [Leo/Bimo/Tono]", ["Leo", "Bimo", "Tono"]),
        ("juara [/Bimo]", ["/Bimo"]),
        ("juara [Leo/]", ["Leo/"]),
    ],
)
def test_a_slash_parts_a_couple(marked: str, names: list[str]) -> None:
    text = cut(marked)
    assert [text.shown(*part) for part in borders.split_couple(text.tokens, *text.stretches[0])] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Reporters asked Wang Yi. Cho Hyun greeted Wang Yi.", ["Wang Yi", "Cho Hyun"]),
        ("en", "We met Jack Ma. He left.", ["Jack Ma"]),
        ("en", "We met Rep. Ma. Teresa Dizon in Leeds.", ["Ma. Teresa Dizon", "Leeds"]),
        ("en", "He joined the Farmers' Union on Monday.", ["Farmers' Union"]),
        ("en", "It met at Croydon Magistrates' Court.", ["Croydon Magistrates' Court"]),
        ("en", "Rina 'Ina' Hart left Leeds.", ["Rina 'Ina' Hart", "Leeds"]),
        ("id", "Komandan Kodim 1615/Lombok Timur hadir.", ["Kodim 1615/Lombok Timur"]),
        ("id", "Aktivis Sukmara Wardoyo hadir. Cuaca cerah.", ["Sukmara Wardoyo"]),
    ],
)
def test_a_name_ends_where_it_ends_whatever_mark_stands_in_it(
    language: str, text: str, names: list[str]
) -> None:
    article = newsdoc.parse(text, language=language, body_only=True)
    assert [entity.name for entity in article.entities] == names
