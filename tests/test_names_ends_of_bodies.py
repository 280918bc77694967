"""Each rule about where the name of a body or a place begins and ends; what was cut stands in brackets."""

from __future__ import annotations

import pytest

from newsdoc import parse
from newsdoc.model import EntityKind
from newsdoc.names import body_borders
from newsdoc.names.joined_bodies import find_joint
from newsdoc.names.settling import settle_borders
from tests.cut_names import cut

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANIZATION


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
    settled = settle_borders(text.tokens, found, [len(text.tokens)], text.lexicon)
    assert [text.shown(name.first, name.last) for name in settled] == names


def test_a_body_that_ends_a_passage_ends_before_whom_the_next_one_opens_with() -> None:
    text = cut("[Elang] menang. Kata [Elang Fernado] [Rivera]")
    found = [text.named(number, kind) for number, kind in enumerate((BODY, BODY, PERSON))]
    assert settle_borders(text.tokens, found, [found[1].last, found[2].last], text.lexicon) == found


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
    found = body_borders.with_head_and_tail(
        text.tokens, text.stretches[0], 0, lambda index: text.tokens.words[index] != taken, text.pack
    )
    assert text.shown(*found) == name


def test_the_head_of_a_place_stands_in_its_own_sentence() -> None:
    text = cut("Itu Pulau. [Elar] sepi. Wali Pulau [Elar] pulang")
    first, second = text.stretches
    found = body_borders.with_head_and_tail(text.tokens, first, first[0], lambda _: True, text.pack)
    assert text.shown(*found) == "Elar"
    found = body_borders.with_head_and_tail(text.tokens, second, second[0] - 1, lambda _: True, text.pack)
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
    begin = body_borders.before_memorial(text.tokens, first, 0, text.pack)
    assert (None if begin is None else text.shown(begin, last)) == name


def test_what_is_named_after_a_person_stands_in_the_same_sentence() -> None:
    text = cut("Itu Universitas Jenderal [Sutomo] tadi")
    first = text.stretches[0][0]
    assert body_borders.before_memorial(text.tokens, first, first, text.pack) is None
    assert body_borders.before_memorial(text.tokens, first, first - 1, text.pack) is None
    assert body_borders.before_memorial(text.tokens, first, first - 2, text.pack) == first - 2


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
    assert body_borders.is_generic(text.tokens, text.stretches[0][0], text.pack, text.lexicon) is is_one


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
    assert body_borders.in_rank(text.tokens, *text.stretches[0], text.pack) is is_one


@pytest.mark.parametrize(
    ("marked", "body"),
    [
        ("kata [Pemerintah Kota Bogor] tadi", "Pemerintah Kota Bogor"),
        ("kata Pemerintah [Kota Bogor] tadi", "Pemerintah Kota Bogor"),
        ("kata Pemerintah [Bogor] tadi", None),
        ("kata pemerintah [Kota Bogor] tadi", None),
        ("kata Warga [Kota Bogor] tadi", None),
        ("kata [Pemerintah]", None),
    ],
)
def test_a_government_with_a_capital_is_named_by_its_region(marked: str, body: str | None) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    begin = body_borders.government_start(text.tokens, first, 0, text.pack)
    assert (None if begin is None else text.tokens.slice(begin, last)) == body


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
    assert text.shown(first, body_borders.behind_tail(text.tokens, first, last, text.pack)) == name


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
    assert body_borders.has_legal_form(text.tokens, last, text.pack) is (name != "Castlemere Foods")
    assert text.shown(first, body_borders.behind_tail(text.tokens, first, last, text.pack)) == name


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
    assert body_borders.is_abbreviated(text.tokens, text.stretches[0][1], text.pack) is is_one


@pytest.mark.parametrize(
    ("marked", "is_one"),
    [
        ("Laga [PSIS dan Persis] seru", True),
        ("Kata [CNN serta BBC] kemarin", True),
        ("Toko [H dan M] tutup", False),
        ("Toko [HNM & Co] tutup", False),
        ("Kata [Persis dan PSIS] kemarin", False),
        ("Kata [PT Sinar dan Rekan] kemarin", False),
    ],
)
def test_an_acronym_and_another_body_are_two(marked: str, *, is_one: bool) -> None:
    text = cut(marked)
    joint = find_joint(text.tokens, *text.stretches[0], text.pack, text.lexicon)
    assert (joint is not None) is is_one


@pytest.mark.parametrize(
    ("marked", "leads"),
    [
        ("[PMI] [Solo] siaga", True),
        ("[PMI] Cabang [Solo] siaga", True),
        ("[Bulog] Divisi Regional [Solo] siaga", True),
        ("[Bulog] Divisi Unit Regional [Solo] siaga", False),
        ("[PMI] cabang [Solo] siaga", False),
        ("[PMI] Gudang [Solo] siaga", False),
        ("[PMI], [Solo] siaga", False),
    ],
)
def test_a_body_leads_to_the_place_of_its_branch(marked: str, *, leads: bool) -> None:
    text = cut(marked)
    body, place = text.stretches
    assert body_borders.leads_to_place(text.tokens, body[1], place[0], text.pack.names) is leads


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Dinas Sosial Nusa Tenggara] Barat rapat", "Dinas Sosial Nusa Tenggara Barat"),
        ("[Dinas Sosial Jawa] Barat", "Dinas Sosial Jawa Barat"),
        ("[Dinas Sosial Jawa] barat", "Dinas Sosial Jawa"),
        ("[Dinas Sosial] Barat", "Dinas Sosial"),
        ("[Dinas Sosial Jawa]", "Dinas Sosial Jawa"),
    ],
)
def test_a_body_ends_behind_the_whole_name_of_its_region(marked: str, name: str) -> None:
    text = cut(marked)
    first, last = text.stretches[0]
    end = body_borders.behind_region(text.tokens, first, last, text.pack, text.lexicon)
    assert text.shown(first, end) == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # The last word of the text, a field, does not stand before its first one.
        (
            ", Media and Sport Committee members said the plan would fail in Sport",
            "Media and Sport Committee",
        ),
        ("Culture, Media and Sport Committee members met", "Culture, Media and Sport Committee"),
    ],
)
def test_a_text_that_is_cut_off_at_its_start_wraps_round_to_nothing(text: str, body: str) -> None:
    found = parse(text, language="en", body_only=True).entities
    assert [entity.name for entity in found if entity.kind is BODY] == [body]
