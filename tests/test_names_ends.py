"""Each rule about where a name begins and ends; what was cut stands in ``kata [Dr. Rahmat]``."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.model import EntityKind
from newsdoc.names import borders
from newsdoc.names.model import load_model
from newsdoc.names.name import Name
from newsdoc.names.settling import settle_borders
from newsdoc.names.syllables import has_second_syllable
from newsdoc.text.tokens import tokenize

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE


class Cut(NamedTuple):
    tokens: Tokens
    pack: LanguagePack
    lexicon: Lexicon
    stretches: list[tuple[int, int]]

    def shown(self, first: int, last: int) -> str:
        return self.tokens.slice(first, last)

    def named(self, number: int, kind: EntityKind) -> Name:
        first, last = self.stretches[number]
        return Name(first, last, kind, 0.9, first)


def cut(marked: str, language: str = "id") -> Cut:
    """Read a text and the stretches that are marked in it."""
    text = re.sub(r"[\[\]]", "", marked)
    tokens, _ = tokenize(text, [(0, len(text))])
    pack = languages.load(language)
    model = load_model(pack)
    assert model is not None
    stretches = [
        tuple(
            bisect_left(tokens.starts, at - 2 * number - shift)
            for at, shift in zip(m.span(), (0, 2), strict=True)
        )
        for number, m in enumerate(re.finditer(r"\[[^\]]*\]", marked))
    ]
    return Cut(tokens, pack, model.lexicon, [(first, last) for first, last in stretches])


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
    ("marked", "kinds", "names"),
    [
        # The body ends where it does elsewhere.
        ("[Elang] menang. Kata [Elang Fernado] [Rivera]", "bbp", ["Elang", "Elang", "Fernado Rivera"]),
        ("[PT Baja Prima] untung. Kata [Baja] [Prima Yudo]", "bbp", ["PT Baja Prima", "Baja Prima", "Yudo"]),
        # Nobody loses all of the name, and a region or a common word stays with its body.
        ("[PT Baja Prima] untung. Kata [Baja] [Prima]", "bbp", ["PT Baja Prima", "Baja", "Prima"]),
        ("[DPRD] rapat. Kata [DPRD Bandung] [Rivera]", "bbp", ["DPRD", "DPRD Bandung", "Rivera"]),
        (
            "[Elang] menang. Kata [Elang Putra Fernado] [Rivera]",
            "bbp",
            ["Elang", "Elang Putra Fernado", "Rivera"],
        ),
        # What is printed so elsewhere is whole.
        (
            "[Elang] dan [Elang Fernado] menang. Kata [Elang Fernado] [Rivera]",
            "bbbp",
            ["Elang", "Elang Fernado", "Elang Fernado", "Rivera"],
        ),
        # Only a body and a person side by side have such a border.
        ("[Elang] menang. Kata [Elang Fernado], [Rivera]", "bbp", ["Elang", "Elang Fernado", "Rivera"]),
        ("[Elang] menang. Kata [Elang Fernado] [Rivera]", "bpp", ["Elang", "Elang Fernado", "Rivera"]),
        ("[Elang] menang. Kata [Elang Fernado] [Rivera]", "pbp", ["Elang", "Elang Fernado", "Rivera"]),
    ],
)
def test_a_body_ends_before_a_person_where_it_ends_elsewhere(
    marked: str, kinds: str, names: list[str]
) -> None:
    text = cut(marked)
    of = {"b": BODY, "p": PERSON}
    found = [text.named(number, of[kind]) for number, kind in enumerate(kinds)]
    settled = settle_borders(text.tokens, found, text.lexicon)
    assert [text.shown(name.first, name.last) for name in settled] == names


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
        ("kata [Suryadi], [MT SE]", PERSON, False),
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
    ("marked", "taken", "name"),
    [
        ("warga Kecamatan [Elar] pulang", "", "Kecamatan Elar"),
        ("Kecamatan [Elar] pulang", "", "Kecamatan Elar"),
        ("warga KECAMATAN [Elar] pulang", "", "KECAMATAN Elar"),
        ("warga kecamatan [Elar] pulang", "", "Elar"),
        ("warga Kecamatan [Elar] pulang", "Kecamatan", "Elar"),
        ("warga Kecamatan Baru [Elar] pulang", "", "Elar"),
        ("warga [Irlandia] Utara", "", "Irlandia Utara"),
        ("warga [Irlandia] Utara", "Utara", "Irlandia"),
        ("warga [Irlandia] utara", "", "Irlandia"),
        ("warga [Irlandia] Raya", "", "Irlandia"),
        ("warga [Irlandia]", "", "Irlandia"),
        ("warga Pulau [Timor] Barat", "", "Pulau Timor Barat"),
        # What belongs to a title is no head.
        ("kata Wali Kota [Bogor] tadi", "", "Bogor"),
        ("kata Kepala Desa [Elar] tadi", "", "Elar"),
        ("kata Menteri Negara [Elar] tadi", "", "Elar"),
        ("kata Hakim Pulau [Elar] tadi", "", "Elar"),
        ("kata Daerah Pulau [Elar] tadi", "", "Elar"),
        ("Pulau [Elar] sepi", "", "Pulau Elar"),
    ],
)
def test_a_place_takes_its_head_and_its_part_in(marked: str, taken: str, name: str) -> None:
    text = cut(marked)
    found = borders.with_head_and_tail(
        text.tokens, text.stretches[0], 0, lambda index: text.tokens.words[index] != taken, text.pack
    )
    assert text.shown(*found) == name


def test_the_head_of_a_place_stands_in_its_own_sentence() -> None:
    text = cut("Itu Pulau. [Elar] sepi. Wali Pulau [Elar] pulang")
    first, second = text.stretches
    found = borders.with_head_and_tail(text.tokens, first, first[0], lambda _: True, text.pack)
    assert text.shown(*found) == "Elar"
    found = borders.with_head_and_tail(text.tokens, second, second[0] - 1, lambda _: True, text.pack)
    assert text.shown(*found) == "Pulau Elar"


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("dosen Universitas [Sutomo] pulang", "Universitas Sutomo"),
        ("Universitas [Sutomo] sepi", "Universitas Sutomo"),
        ("dosen Universitas Jenderal [Sutomo] pulang", "Universitas Jenderal Sutomo"),
        ("di RSUD dr. [Sutomo] tadi", "RSUD dr. Sutomo"),
        ("di Rumah Sakit Umum [Sutomo] tadi", "Rumah Sakit Umum Sutomo"),
        ("di rumah [Sutomo] tadi", None),
        ("di rumah Sakit [Sutomo] tadi", "Sakit Sutomo"),
        ("kata Jenderal [Sutomo] tadi", None),
        ("Jenderal [Sutomo] tiba", None),
        ("Universitas. [Sutomo] tiba", None),
        ("dosen Universitas milik [Sutomo] tadi", None),
        ("[Sutomo] tiba", None),
    ],
)
def test_a_body_may_be_named_after_a_person(marked: str, name: str | None) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    begin = borders.before_memorial(text.tokens, first, 0, text.pack)
    assert (None if begin is None else text.shown(begin, last)) == name


def test_what_is_named_after_a_person_stands_in_the_same_sentence() -> None:
    text = cut("Itu Universitas Jenderal [Sutomo] tadi")
    first = text.stretches[0][0]
    assert borders.before_memorial(text.tokens, first, first, text.pack) is None
    assert borders.before_memorial(text.tokens, first, first - 1, text.pack) is None
    assert borders.before_memorial(text.tokens, first, first - 2, text.pack) == first - 2


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("kata [Kementerian] tadi", True),
        ("kata [Satgas] tadi", True),
        ("kata [Pemkot] tadi", True),
        ("kata [Persib] tadi", False),
        ("kata [KEMENTERIAN] tadi", False),
        ("kata [Aspegam] tadi", False),
    ],
)
def test_the_head_of_a_body_alone_is_generic(marked: str, *, is_one: bool) -> None:
    text = cut(marked)
    assert borders.is_generic(text.tokens, text.stretches[0][0], text.pack, text.lexicon) is is_one


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("kata Letjen [TNI] tadi", True),
        ("kata Menteri [TNI] tadi", False),
        ("kata Letjen [Hendra] tadi", False),
        ("kata Letjen [TNI AD] tadi", False),
    ],
)
def test_a_force_behind_a_rank_is_part_of_it(marked: str, *, is_one: bool) -> None:
    text = cut(marked)
    assert borders.in_rank(text.tokens, *text.stretches[0], text.pack) is is_one


@pytest.mark.parametrize(
    ("marked", "kind", "is_part"),
    [
        ("kapal [Angkatan Laut] [Iran] karam", BODY, True),
        ("kapal [Angkatan Laut] [Korea Selatan] karam", BODY, True),
        ("kapal [Angkatan Laut] [Iran] karam", PERSON, False),
        ("kapal [Angkatan] [Iran] karam", BODY, False),
        ("kapal [Angkatan Laut] dari [Iran] karam", BODY, False),
        ("kapal [Sinar Laut] [Iran] karam", BODY, False),
        ("kapal [Angkatan Laut] [Solo] karam", BODY, False),
    ],
)
def test_a_country_right_behind_a_body_is_part_of_it(marked: str, kind: EntityKind, *, is_part: bool) -> None:
    text = cut(marked)
    assert borders.is_of_country(text.tokens, text.named(0, kind), *text.stretches[1], text.pack) is is_part


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Bank Raya] (Persero) Tbk. naik", "Bank Raya (Persero) Tbk."),
        ("[Bank Raya] (Persero) Tbk", "Bank Raya (Persero) Tbk"),
        ("[Bank Raya] (Persero) naik", "Bank Raya (Persero)"),
        ("[Bank Raya] (Persero)", "Bank Raya (Persero)"),
        ("[Bank Raya] (Persero", "Bank Raya"),
        ("[Bank Raya] (baru) Tbk", "Bank Raya"),
        ("[Bank Raya (Persero]) naik", "Bank Raya (Persero)"),
        ("[Bank Raya (Persero)] Tbk naik", "Bank Raya (Persero) Tbk"),
        ("(lihat [Persero]) naik", "Persero"),
        ("([Persero]) naik", "Persero"),
        ("[Bank Raya] Tbk naik", "Bank Raya"),
        ("[Bank Raya Tbk]. naik", "Bank Raya Tbk."),
        ("[Bank Raya Tbk]. Warga setuju", "Bank Raya Tbk"),
        ("[Bank Raya Tbk] . naik", "Bank Raya Tbk"),
        ("[Bank Raya Tbk].", "Bank Raya Tbk"),
        ("[Tbk]. naik", "Tbk"),
        ("[Bank Raya]. naik", "Bank Raya"),
        ("[Timnas U]-17 menang", "Timnas U-17"),
        ("[Timnas U]-17", "Timnas U-17"),
        ("[Timnas U] -17 menang", "Timnas U"),
        ("[Timnas U]- 17 menang", "Timnas U"),
        ("[Satgas Covid]-19 siaga", "Satgas Covid-19"),
        ("[Timnas muda]-17 menang", "Timnas muda"),
        ("[U]-17 menang", "U"),
        ("kata [U]-17 menang", "U"),
        ("[Timnas U]-an menang", "Timnas U"),
        ("[Timnas U]", "Timnas U"),
    ],
)
def test_a_body_ends_behind_its_legal_form_or_its_age(marked: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    assert text.shown(first, borders.behind_tail(text.tokens, first, last, text.pack)) == name


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Castlemere Foods], Inc. fell", "Castlemere Foods, Inc."),
        ("[Castlemere Foods], Inc fell", "Castlemere Foods, Inc"),
        ("[Castlemere Foods], Inc", "Castlemere Foods, Inc"),
        ("[Castlemere Foods], Incas fell", "Castlemere Foods"),
        ("[Castlemere Foods] Inc fell", "Castlemere Foods"),
        ("[Castlemere Foods],", "Castlemere Foods"),
    ],
)
def test_a_comma_may_stand_before_a_legal_form(marked: str, name: str) -> None:
    text = cut(marked, "en")
    first, last = text.stretches[0]
    assert borders.has_legal_form(text.tokens, last, text.pack) is (name != "Castlemere Foods")
    assert text.shown(first, borders.behind_tail(text.tokens, first, last, text.pack)) == name


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("in [Dunmore Fla]. today", True),
        ("in [Dunmore Fla].", True),
        ("in [Dunmore Fla] . today", False),
        ("in [Dunmore Flo]. today", False),
        ("in [Dunmore Fla], today", False),
        ("in [Dunmore Fla]", False),
    ],
)
def test_a_full_stop_abbreviates_a_listed_place(marked: str, *, is_one: bool) -> None:
    text = cut(marked, "en")
    assert borders.is_abbreviated(text.tokens, text.stretches[0][1], text.pack) is is_one


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
