"""What is looked at in a word: weights are trained for these strings, so that none may change unseen."""

from __future__ import annotations

import pytest

from newsdoc import languages
from newsdoc.languages import LanguagePack
from newsdoc.languages._names import NameWords
from newsdoc.names.features import (
    Lexicon,
    is_listed,
    is_place,
    listed_features,
    near_features,
    place_parts,
    shape_feature,
    spelt_features,
)
from newsdoc.names.model import where_features
from newsdoc.text.tokens import INITIALS, LOWER, MARK, MIXED, NUMBER, TITLE, UPPER, tokenize

PACK = LanguagePack(
    code="x-a",
    name="A",
    function_words=frozenset({"di", "yang"}),
    territories=frozenset({"Oman", "Arab Saudi"}),
    names=NameWords(
        titles=frozenset({"menteri"}),
        title_tails=frozenset({"utama"}),
        heads=frozenset({"bank", "raya"}),
        body_tails=frozenset({"tbk"}),
        place_heads=frozenset({"kota"}),
        place_tails=frozenset({"utara"}),
        place_cues=frozenset({"di"}),
        person_cues=frozenset({"kata"}),
        particles=frozenset({"al"}),
        joiners=frozenset({"dan"}),
        not_names=frozenset({"senin", "oman"}),
        bodies=frozenset({"Polri"}),
        people=frozenset({"Rina", "Bunga"}),
        places=frozenset({"AS", "Solo", "Kota Lama", "Kota Lama Raya"}),
        districts=frozenset({"Elar", "Elar Barat"}),
    ),
)


def read_lexicon() -> Lexicon:
    return Lexicon(PACK, ("bunga", "pulang", "kota"))


def test_a_word_is_in_all_lists_that_hold_it() -> None:
    lexicon = read_lexicon()
    lists = lexicon.lists
    assert lists["di"] == ("at", "common")
    assert lists["bunga"] == ("person", "vocabulary")
    assert lists["polri"] == ("body",)
    assert lists["elar"] == ("district",)
    assert "elar barat" not in lists
    assert {word: codes[0] for word, codes in lists.items() if len(codes) == 1} == {
        "menteri": "title",
        "utama": "tail",
        "bank": "head",
        "raya": "head",
        "tbk": "legal",
        "utara": "side",
        "kata": "by",
        "al": "particle",
        "dan": "joiner",
        "senin": "none",
        "oman": "none",
        "polri": "body",
        "rina": "person",
        "elar": "district",
        "yang": "common",
        "pulang": "vocabulary",
    }


def test_places_are_known_by_their_words() -> None:
    lexicon = read_lexicon()
    assert lexicon.places == {"as", "solo", "kota lama", "kota lama raya", "oman", "arab saudi", "elar barat"}
    assert lexicon.place_starts == {"as": 1, "solo": 1, "kota": 3, "oman": 1, "arab": 2, "elar": 2}
    assert lexicon.short == {"AS"}


def test_people_and_bodies_of_several_tokens_are_known_by_their_first_two() -> None:
    names = NameWords(
        people=frozenset({"Rina", "Rina Hartati", "Kim Min-ho"}),
        bodies=frozenset({"Polri", "Warta Kita", "Warta Kita Baru", "Sari-Bumi", "A&B"}),
    )
    lexicon = Lexicon(LanguagePack(code="xx", name="words of our own", names=names))
    people, bodies = (
        ("rina hartati", "kim min - ho"),
        ("warta kita", "warta kita baru", "sari - bumi", "a & b"),
    )
    assert lexicon.known == dict.fromkeys(people, 0) | dict.fromkeys(bodies, 1)
    assert lexicon.known_starts == {
        "rina": {"hartati": 2},
        "kim": {"min": 4},
        "warta": {"kita": 3},
        "sari": {"-": 3},
        "a": {"&": 3},
    }
    assert lexicon.lists == {"rina": ("person",), "polri": ("body",)}


def test_common_words_need_not_be_read() -> None:
    lexicon = read_lexicon()
    assert lexicon.idle == {"di", "yang", "senin"}
    assert lexicon.idle_first == {"di", "yang", "senin", "pulang"}


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("rina", True),
        ("polri", True),
        ("elar", True),
        ("solo", True),
        ("oman", True),
        ("bunga", False),
        ("bank", False),
        ("pulang", False),
        ("sukma", False),
    ],
)
def test_a_listed_name_is_no_common_word(word: str, *, is_one: bool) -> None:
    lexicon = read_lexicon()
    assert is_listed(lexicon, word) is is_one


@pytest.mark.parametrize(
    ("word", "kind", "features"),
    [
        ("Rina", TITLE, "w=rina p=ri p=rin s=na s=ina"),
        ("Budiman", TITLE, "w=budiman p=bu p=bud s=an s=man p=budi s=iman"),
        ("Ali", TITLE, "w=ali"),
        ("rumah", LOWER, "w=rumah"),
        ("AS", UPPER, "w=as n=2"),
        ("BMKG", UPPER, "w=bmkg n=4 p=bm p=bmk s=kg s=mkg"),
        ("BASARNAS", UPPER, "w=basarnas n=6 p=ba p=bas s=as s=nas p=basa s=rnas"),
        ("BPBDS", UPPER, "w=bpbds n=5 p=bp p=bpb s=ds s=bds p=bpbd s=pbds"),
        ("2023", NUMBER, "w=2023"),
        ("a" * 31, LOWER, "w=" + "a" * 30),
    ],
)
def test_the_letters_of_a_word_of_a_run(word: str, kind: int, features: str) -> None:
    assert spelt_features(word, kind) == features.split()


@pytest.mark.parametrize(
    ("kind", "lists", "features"),
    [
        (TITLE, (), "k=title all=title+"),
        (UPPER, ("body",), "k=upper all=upper+body l=body"),
        (MIXED, ("head", "common"), "k=mixed all=mixed+head+common l=head l=common"),
        (INITIALS, (), "k=initials all=initials+"),
    ],
)
def test_the_lists_of_a_word_of_a_run(kind: int, lists: tuple[str, ...], features: str) -> None:
    assert listed_features(kind, lists) == features.split()


@pytest.mark.parametrize(
    ("lower", "kind", "near", "far"),
    [
        ("menteri", TITLE, "w=menteri l=title k=title p=men s=eri", "w=menteri l=title"),
        ("rina", TITLE, "w=rina l=person k=title", "w=rina l=person"),
        ("mengatakan", LOWER, "w=mengatakan k=lower p=me s=an s=kan", "w=mengatakan"),
        ("kata", LOWER, "w=kata l=by k=lower", "w=kata l=by"),
        ("rumah", LOWER, "w=rumah k=lower p=ru s=ah s=mah", "w=rumah"),
        ("2023", NUMBER, "w=2023 k=number", "w=2023"),
        (",", MARK, "w=,", "w=,"),
        ("“", MARK, 'w="', 'w="'),
        ("—", MARK, "w=-", "w=-"),
    ],
)
def test_what_is_looked_at_in_a_neighbour(lower: str, kind: int, near: str, far: str) -> None:
    lexicon = read_lexicon()
    assert near_features(lexicon, lower, kind, far=False) == near.split()
    assert near_features(lexicon, lower, kind, far=True) == far.split()


def test_neighbours_are_known_by_their_kinds() -> None:
    assert shape_feature(0, TITLE, LOWER) == f"k=0{TITLE}{LOWER}"


@pytest.mark.parametrize(
    ("place", "part", "before", "features"),
    [
        ("", "", "", []),
        ("opens", "", "", ["opens"]),
        ("opens", "B", "di", ["opens", "g=B", "g&di"]),
        ("", "I", "", ["g=I"]),
        ("", "", "di", []),
    ],
)
def test_where_a_word_stands(place: str, part: str, before: str, features: list[str]) -> None:
    assert where_features(place, part, before) == features


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Solo", "S"),
        ("Rina Hartati", "- -"),
        ("Rina Solo", "- S"),
        ("Kota Lama", "B E"),
        ("Kota Lama Raya", "B I E"),
        ("Kota Lama Solo", "B E S"),
        ("Kota Baru", "- -"),
        ("Kota", "-"),
        ("Arab Saudi Oman", "B E S"),
        ("Arab Oman", "- S"),
        ("AS", "S"),
        ("As", "-"),
        ("Kota Kota Lama", "- B E"),
        ("Rina Kota", "- -"),
    ],
)
def test_listed_places_in_a_run(text: str, parts: str) -> None:
    lexicon = read_lexicon()
    tokens, _ = tokenize(text, [(0, len(text))])
    wanted = ["" if part == "-" else part for part in parts.split()]
    assert place_parts(lexicon, tokens, 0, len(tokens)) == wanted
    assert is_place(lexicon, tokens, 0) is (parts[:1] == "S")


def test_a_place_ends_with_its_run() -> None:
    lexicon = read_lexicon()
    tokens, _ = tokenize("di Kota Lama Raya", [(0, 17)])
    assert place_parts(lexicon, tokens, 1, 3) == ["B", "E"]
    assert place_parts(lexicon, tokens, 1, 2) == [""]
    assert place_parts(lexicon, tokens, 2, 4) == ["", ""]


def test_every_pack_with_weights_knows_words_and_places() -> None:
    for code in ("id", "en"):
        lexicon = Lexicon(languages.load(code))
        assert lexicon.places
        assert lexicon.lists
