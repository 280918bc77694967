"""Printed forms of names: each spelling once, and which of two forms is a short form of the other."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.languages._places import load_places
from newsdoc.model import EntityKind
from newsdoc.names.genders import Gender, tell_gender
from newsdoc.records import record
from newsdoc.text.tokens import CAPITALISED, INITIALS, UPPER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._names import NameWords
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens

_LONGEST_COMPARED: Final = 20
"""Words of a name that are compared at most; a longer run is no name."""


@record
class Form:
    """A spelling of a name, as far as it tells it from others."""

    kind: EntityKind
    """What it names."""
    words: tuple[str, ...]
    """Its words in lower case, without marks and, in persons, without particles."""
    initials: str
    """The first letters of its capitalised words in lower case; empty where there are not several."""
    acronym: bool
    """Whether it is a single word in capitals."""
    gender: Gender
    """Of a person named by one word, what the title before it tells (*Mr Hart*)."""


def read_forms(tokens: Tokens, names: tuple[Name, ...], pack: LanguagePack) -> tuple[list[Form], list[int]]:
    """Read the different forms of some names; also give for each name the index of its form."""
    # By the words of a form and by all that is printed, for most names are repeated as they were.
    numbers: dict[tuple[EntityKind, tuple[str, ...], Gender], int] = {}
    forms: list[Form] = []
    form_of: list[int] = []
    lowers, male, female = tokens.lowers, pack.anaphora.male, pack.anaphora.female
    for name in names:
        first, last, kind = name.first, name.last, name.kind
        gender = _UNKNOWN
        if name.title < first and last - first == 1 and kind is _PERSON:
            gender = tell_gender(lowers[name.title : first], male, female)
        printed = (kind, lowers[first:last], gender)
        number = numbers.get(printed)
        if number is None:
            form = (
                _lone_form(tokens, first, kind, gender)
                if last - first == 1
                else _form(tokens, first, last, kind, pack)
            )
            number = numbers[printed] = numbers.setdefault((kind, form.words, gender), len(forms))
            if number == len(forms):
                forms.append(form)
        form_of.append(number)
    return forms, form_of


def _lone_form(tokens: Tokens, index: int, kind: EntityKind, gender: Gender) -> Form:
    """Read the form of a name of one word."""
    return Form(kind, (tokens.lowers[index],), "", tokens.kinds[index] in _ACRONYM, gender)


def _form(tokens: Tokens, first: int, last: int, kind: EntityKind, pack: LanguagePack) -> Form:
    """Read the form of a name of several words."""
    last = min(last, first + _LONGEST_COMPARED)
    lowers = tokens.lowers[first:last]
    dropped = pack.names.particles if kind is _PERSON else ()
    initials = initials_of(tokens, first, last)
    if ")" in lowers and (gloss := _inner_gloss(lowers, pack.names)):
        lowers = lowers[:gloss] + lowers[gloss + 1 :]
        initials = initials_of(tokens, first, first + gloss) + initials_of(tokens, first + gloss + 1, last)
    kept = [lower for lower in lowers if lower[0].isalnum() and lower not in dropped]
    return Form(
        kind, tuple(kept) or lowers, initials if len(initials) > 1 else "", acronym=False, gender=_UNKNOWN
    )


def _inner_gloss(lowers: Sequence[str], names: NameWords) -> int:
    """Give the index of a gloss inside of a name (*Dinas Sosial (*Dinsos*) Solo*); 0 where none is."""
    at = lowers.index(")") - 1
    glossed = 1 < at < len(lowers) - 2 and lowers[at - 1] == "("
    return at if glossed and lowers[at] not in names.body_tails else 0


def initials_of(tokens: Tokens, first: int, last: int) -> str:
    """Give the first letters of the capitalised words of a name in lower case."""
    capitalised = compress(tokens.lowers[first:last], map(CAPITALISED.__contains__, tokens.kinds[first:last]))
    return "".join([lower[0] for lower in capitalised])


def without_legal_form(initials: str, words: Sequence[str], names: NameWords) -> str:
    """Give the initials of a body without those of its legal form (*PT Kereta Indonesia (Persero)*: *ki*).

    Args:
        initials: those of its capitalised words.
        words: its words in lower case, without marks.
        names: the words of the language.
    """
    if len(words[0]) != len("pt") or words[0] not in names.heads:
        return initials
    return initials[1 : -1 if words[-1] in names.body_tails else None]


_PERSON: Final = EntityKind.PERSON
_UNKNOWN: Final = Gender.UNKNOWN
"""Globals, for a member of an enumeration takes longer to find."""
_ACRONYM: Final = frozenset({UPPER, INITIALS})


def contains(longer: Form, shorter: Form, pack: LanguagePack) -> bool:
    """Tell whether ``shorter`` may be a short form of ``longer``.

    Of a person any of its words in their order will do (*Dedi* or *Mulyadi* for *Dedi Mulyadi*, also
    *D. Mulyadi*); of a body or a place only what is left without its head (*Partai Golkar*: *Golkar*)
    or its legal form (*Inc.*), and of a place not what is a place of its own (*New Mexico*: *Mexico*).
    """
    words = pack.names
    if longer.kind is not shorter.kind or len(longer.words) < len(shorter.words):
        return False
    if longer.kind is _PERSON:
        return _contains_person(longer, shorter, pack)
    if len(longer.words) == len(shorter.words):
        return False
    heads = words.heads if longer.kind is EntityKind.ORGANIZATION else words.place_heads
    begin = 0
    while (
        begin + len(shorter.words) < len(longer.words)
        and longer.words[begin] in heads
        and longer.words[begin] != shorter.words[0]
    ):
        begin += 1
    if (
        begin == 0
        and len(shorter.words) == 1
        and longer.kind is EntityKind.ORGANIZATION
        and not words.leading_heads
    ):
        return _is_called(longer.words, shorter, words)
    if begin and longer.kind is EntityKind.PLACE and _is_another(longer.words[:begin], shorter, pack):
        return False
    end = begin + len(shorter.words)
    return (
        longer.words[begin:end] == shorter.words
        and (
            all(word in words.body_tails or word in words.state_tails for word in longer.words[end:])
            # *Persebaya* Surabaya
            or (shorter.words[0] in words.town_clubs and " ".join(longer.words[end:]) in load_places(pack))
        )
    )


def _is_called(longer: tuple[str, ...], shorter: Form, words: NameWords) -> bool:
    """Tell whether a body is called by its first word, or by its last one, if that is none of many bodies.

    *Halden* for *Halden Foods*, *Rovers* for *Harbour Rovers*; not *City*, *Council* or an acronym.
    """
    word = shorter.words[0]
    if longer[0] == word:
        return word not in words.not_names
    common = word in words.heads or word in words.body_tails or word in words.place_tails
    return longer[-1] == word and not (common or shorter.acronym)


def _contains_person(longer: Form, shorter: Form, pack: LanguagePack) -> bool:
    """Tell whether a person's name may be short for another one: its words in their order, no other title."""
    if shorter.gender and _is_other(longer, shorter.gender, pack):
        return False
    rest = iter(longer.words)
    return all(any(_same(word, other) for other in rest) for word in shorter.words)


def _is_other(longer: Form, gender: Gender, pack: LanguagePack) -> bool:
    """Tell whether a name is not that of a man or woman of a short name (*Mr Hart*: not *Jane Hart*)."""
    if len(longer.words) == 1:
        return longer.gender is not gender
    known = tell_gender(longer.words[:1], pack.anaphora.male_names, pack.anaphora.female_names)
    return known is not _UNKNOWN and known is not gender


def _is_another(heads: tuple[str, ...], shorter: Form, pack: LanguagePack) -> bool:
    """Tell whether a listed place is another one than that named after it (*New Mexico*, *Pasar Kediri*).

    Only some heads are printed or not (*Kabupaten Kediri*).
    """
    return not pack.names.regions.issuperset(heads) and " ".join(shorter.words) in load_places(pack)


def glosses(longer: Form, shorter: Form, words: NameWords) -> bool:
    """Tell whether what a bracket behind a name holds abbreviates all of it.

    Not where it spells out a body inside (*Departemen Moneter Bank Indonesia (BI)*).
    """
    if len(longer.words) < len(shorter.words):
        return False
    initials = longer.initials
    if not shorter.acronym or not initials.endswith(shorter.words[0]):
        return True
    before = len(longer.words) - len(shorter.words[0])
    return before < _SEVERAL or longer.words[before] not in words.heads


_SEVERAL: Final = 2
"""Words that name a body: *PT* before another one's head does not."""


def _same(word: str, other: str) -> bool:
    return word == other or (is_initial(word) and word[0] == other[0])


def is_initial(word: str) -> bool:
    """Tell whether a word is a letter with a full stop (*D.*)."""
    return len(word) == len("d.") and word[1] == "."
