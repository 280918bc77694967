"""Where a name that the model cut really begins and ends: behind ranks, with the marks of a legal form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.syllables import has_second_syllable
from newsdoc.text.tokens import CAPITALISED, INITIALS, MIXED, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc.languages import LanguagePack
    from newsdoc.names.features import Lexicon
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def behind_title(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> int:
    """Find the first word of a person's name behind what was read as part of it.

    That is a form of address (*Mr.*, *Dr.*), the force of a rank (*Letjen TNI Suharyanto*) and a common word
    that goes on with a title (*Menko Perekonomian Rahmat*).
    """
    names = pack.names
    begin = first
    for index in range(first, last - 1):
        lower = tokens.lowers[index]
        if tokens.kinds[index] == INITIALS and (
            (index == begin and closes_degrees(tokens, index, pack))
            or (lower in names.titles and (index == begin or len(lower) > len("h.")))
        ):
            begin = index + 1
        elif index == begin and lower in names.title_tails and tokens.lowers[index - 1] in names.titles:
            lists = lexicon.lists[lower]
            common = "vocabulary" in lists and "person" not in lists
            begin += tokens.kinds[index] == UPPER or lower in names.titles or common
    return begin


def closes_degrees(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    """Tell whether a degree ends the sentence before a name (*Maria Wutun, M.I.Kom. Dion menjelaskan*)."""
    lower = tokens.lowers[index]
    written = tokens.kinds[index] == INITIALS and any(len(part) > 1 for part in lower.split("."))
    return (
        written
        and index > 0
        and tokens.words[index - 1] == ","
        and lower.replace(".", "") in pack.names.degrees
    )


def before_degrees(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the end of a person's name before the degrees that stand behind it (*Rahmat Hidayat SE MM*)."""
    while (
        last - 1 > first
        and tokens.kinds[last - 1] in _DEGREE
        and tokens.lowers[last - 1].replace(".", "") in pack.names.degrees
    ):
        last -= 1
    return last


_DEGREE: Final = frozenset({INITIALS, MIXED, UPPER})


def is_degree(tokens: Tokens, person: Name, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name is a degree behind that of a person (*Suryadi MT*, *Suryadi, M.T.*)."""
    return (
        tokens.kinds[first] in _DEGREE
        and person.kind is EntityKind.PERSON
        and last == first + 1
        and first - person.last <= (tokens.words[first - 1] == ",")
        and tokens.lowers[first].replace(".", "") in pack.names.degrees
    )


def with_second_surname(
    tokens: Tokens, first: int, last: int, free: Callable[[int], bool], lexicon: Lexicon
) -> int:
    """Find the end of a person's name that goes on behind a hyphen (*Dewi van Tondano-Bos*, *Kim Hong-il*).

    Args:
        tokens: the tokens.
        first: the first token of the name.
        last: the token behind its last one.
        free: tells whether a token was read as part of no name.
        lexicon: the words of the language: none of them is part of a name in small letters.
    """
    if last - first == 1 or last + 1 >= len(tokens.words) or tokens.words[last] != "-":
        return last
    if not (tokens.glued(last) and tokens.glued(last + 1)):
        return last
    named = tokens.kinds[last + 1] == TITLE and free(last + 1)
    return last + 2 if named or has_second_syllable(tokens, last, lexicon) else last


def behind_short_name(
    tokens: Tokens, first: int, last: int, free: Callable[[int], bool], pack: LanguagePack
) -> int:
    """Find the end of a person's name that goes on behind a name cut short (*Zulkarnain Moh. Saing*)."""
    stops = last - first > 1 and _is_cut_short(tokens, last, pack) and last + 1 < len(tokens.words)
    return last + 2 if stops and tokens.kinds[last + 1] == TITLE and free(last + 1) else last


def goes_on(tokens: Tokens, before: Name, first: int, pack: LanguagePack) -> bool:
    """Tell whether a person's name goes on at a token that was read as the start of another name.

    Nobody is named right behind somebody else (*Lee Min Ho*), or a part cut short (*Andi Moh. Yusuf*).
    """
    if before.kind is not EntityKind.PERSON:
        return False
    return first == before.last or (first == before.last + 1 and _is_cut_short(tokens, before.last, pack))


def _is_cut_short(tokens: Tokens, stop: int, pack: LanguagePack) -> bool:
    """Tell whether a full stop belongs to a name before it that is printed short, and to no title."""
    lower = tokens.lowers[stop - 1]
    glued = stop < len(tokens.words) and tokens.words[stop] == "." and tokens.glued(stop)
    return glued and lower in pack.abbreviations and lower not in pack.names.titles


def split_couple(tokens: Tokens, first: int, last: int) -> list[tuple[int, int]]:
    """Split what was read as one person at a slash (*Leo/Bimo*)."""
    if "/" not in tokens.words[first:last]:
        return [(first, last)]
    parts: list[tuple[int, int]] = []
    for index in range(first, last):
        if tokens.words[index] == "/" and first < index < last - 1:
            parts.append((first, index))
            first = index + 1
    return [*parts, (first, last)]


def with_head_and_tail(
    tokens: Tokens, name: tuple[int, int], opening: int, free: Callable[[int], bool], pack: LanguagePack
) -> tuple[int, int]:
    """Take the head before a place and what parts of it are called behind it into its name.

    *Kecamatan* Elar, Irlandia *Utara*; not what belongs to a title (*Wali Kota* Bogor).
    """
    first, last = name
    words = pack.names
    if (
        first > opening
        and tokens.lowers[first - 1] in words.place_heads
        and tokens.kinds[first - 1] in _PRINTED
        and free(first - 1)
        and not _is_in_title(tokens, first - 1, opening, pack)
    ):
        first -= 1
    if last < len(tokens.words) and tokens.lowers[last] in words.place_tails:
        last += tokens.kinds[last] == TITLE and free(last)
    return first, last


def _is_in_title(tokens: Tokens, index: int, opening: int, pack: LanguagePack) -> bool:
    """Tell whether the head of a place belongs to a title (*Menteri Luar Negeri*, *Wali Kota*)."""
    words, lowers = pack.names, tokens.lowers
    before = lowers[index - 1] if index > opening else ""
    return lowers[index] in words.title_tails or before in words.titles or before in words.title_tails


_PRINTED: Final = frozenset({TITLE, UPPER})


def before_memorial(tokens: Tokens, first: int, opening: int, pack: LanguagePack) -> int | None:
    """Find the first word of a body or place that is named after the person who begins at ``first``.

    *Universitas* Jenderal Sutomo, *RSUD* dr. Sutomo; ``None`` when nothing before the person is.
    """
    names = pack.names
    index = first - 1
    while index > opening and (
        tokens.lowers[index] in names.titles
        or (tokens.words[index] == "." and tokens.lowers[index - 1] in names.titles)
    ):
        index -= 1
    begin: int | None = None
    while index >= opening and tokens.lowers[index] in names.named_after and tokens.kinds[index] in _PRINTED:
        begin = index
        index -= 1
    return begin


def is_generic(tokens: Tokens, index: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether a word by itself is only the head of a body (*the Ministry*), which names none."""
    lower = tokens.lowers[index]
    return (
        lower in pack.names.heads
        and tokens.kinds[index] == TITLE
        and tokens.words[index] not in pack.names.bodies
        and "body" not in lexicon.lists[lower]
    )


def is_addressed(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a form of address shows that a name is a person's (*Datuk Seri Dr* Zaliha Mustafa)."""
    if first == 0 or tokens.lowers[first - 1].rstrip(".") not in pack.anaphora.honorifics:
        return False
    return all(kind == TITLE for kind in tokens.kinds[first:last])


def in_rank(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name is the force inside a rank (*Letjen TNI Suharyanto*): no name at all."""
    names = pack.names
    return (
        tokens.lowers[first] in names.title_tails
        and last == first + 1
        and tokens.lowers[first - 1] in names.ranks
    )


def is_of_country(tokens: Tokens, body: Name, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a country directly behind a body is part of its name (*Angkatan Darat Iran*)."""
    return (
        body.kind is EntityKind.ORGANIZATION
        and body.last == first
        and body.last - body.first > 1
        and tokens.lowers[body.first] in pack.names.heads
        and " ".join(tokens.words[first:last]) in pack.territories
    )


_TAIL_MARKS: Final = frozenset("(),.-")
"""Marks that may stand behind a name whose tail is still to come, or inside that tail."""


def behind_tail(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the end of a body with what belongs to it: its legal form, an abbreviation's dot, a number.

    *PT Bank Raya (Persero) Tbk.*, *Timnas Wanita U-17*, *Satgas Covid-19*.
    """
    words, count = tokens.words, len(tokens.words)
    if last >= count or (words[last] not in _TAIL_MARKS and words[last - 1] != ")"):
        return last
    lowers, tails = tokens.lowers, pack.names.body_tails
    if words[last] == ",":
        if not has_legal_form(tokens, last, pack):
            return last
        last += 2
    if last + 2 < count and words[last] == "(" and words[last + 2] == ")" and lowers[last + 1] in tails:
        last += 3
    elif last < count and words[last] == ")" and words[last - 2] == "(" and lowers[last - 1] in tails:
        last += last - 2 > first
    if last >= count:
        return last
    if words[last - 1] == ")" and lowers[last] in tails:
        last += 1
    if last + 1 < count and words[last] == "-" and tokens.kinds[last + 1] == NUMBER:
        return last + 2 * _is_numbered(tokens, first, last)
    dotted = last + 1 < count and words[last] == "." and tokens.glued(last) and last - first > 1
    if dotted and f"{lowers[last - 1]}." in tails and tokens.kinds[last + 1] not in CAPITALISED:
        return last + 1
    return last


def behind_number(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find where a person's name starts behind the number of a body (*Komisi V* Rina); 0 where none does.

    The body, or its number alone, may have been read as part of the name.
    """
    lowers, numbered = tokens.lowers, pack.names.numbered
    if not numbered or last - first < len(("V", "Rina")):
        return 0
    number = first + (lowers[first] in numbered)
    border = number + 1
    if not number or border >= last or lowers[number - 1] not in numbered:
        return 0
    named = tokens.kinds[border] == TITLE and lowers[border] not in pack.names.heads
    return border if named and _ROMAN.issuperset(tokens.words[number]) else 0


_ROMAN: Final = frozenset("IVX")


def behind_fields(tokens: Tokens, first: int, last: int, end: int, pack: LanguagePack) -> int:
    """Find the end of a body behind the fields that its name lists (*Badan Iklim*, Riset, dan Gempa *Solo*).

    A coordinator stands before the last one; ``end`` is that of the paragraph.
    """
    words, lowers, joints = tokens.words, tokens.lowers, pack.anaphora.coordinators
    if lowers[first] not in pack.names.heads:
        return last
    stop, index = min(end, last + _FIELDS) - 1, last
    while index < stop and (words[index] == "," or lowers[index] in joints):
        start = index + 1 + (words[index] == "," and lowers[index + 1] in joints)
        index = _behind_field(tokens, start, stop + 1, pack)
        if index == start:
            break
        if lowers[start - 1] in joints:
            return index
    return last


def _behind_field(tokens: Tokens, start: int, stop: int, pack: LanguagePack) -> int:
    """Give the end of a field and of the place behind it; its start where none stands, or a body."""
    names, index = pack.names, start
    if start >= stop or tokens.lowers[start] not in names.fields:
        return start
    while index < stop and tokens.kinds[index] == TITLE and _goes_on_field(tokens, index, pack):
        index += 1
    # *Kementerian Pertahanan, Kesehatan, dan* Jasa Marga
    known = any(" ".join(tokens.words[start:end]) in names.bodies for end in range(start + 2, start + 4))
    return start if known else index


def _goes_on_field(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    """Tell whether a word may stand in a field of a body, or in the place behind it."""
    word, names = tokens.lowers[index], pack.names
    if word in names.fields or word in names.title_tails or word in names.place_heads:
        return True
    return tokens.lowers[index - 1] in names.place_heads or tokens.words[index] in names.places


_FIELDS: Final = 24
"""How many tokens the fields that a body lists take at most."""


def is_abbreviated(tokens: Tokens, last: int, pack: LanguagePack) -> bool:
    """Tell whether a full stop behind a place abbreviates it (*Fla.*)."""
    return (
        last < len(tokens.words)
        and tokens.words[last] == "."
        and tokens.glued(last)
        and f"{tokens.words[last - 1]}." in pack.names.places
    )


def has_legal_form(tokens: Tokens, last: int, pack: LanguagePack) -> bool:
    """Tell whether a comma and an abbreviated legal form stand behind a name (*Halden, Inc.*)."""
    if last + 1 >= len(tokens.words) or tokens.words[last] != ",":
        return False
    return f"{tokens.lowers[last + 1].rstrip('.')}." in pack.names.body_tails


def _is_numbered(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a hyphen and a number belong to the last word of a name (*U-17*, *Covid-19*)."""
    several = last - first > 1 and tokens.kinds[last - 1] in CAPITALISED
    return several and tokens.glued(last) and tokens.glued(last + 1)


def is_vessel(tokens: Tokens, first: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether a name is that of a ship: it starts with its mark or stands right behind it.

    Not where a number (*KM 57*) or a listed body (*KM ITB*) follows the mark.
    """
    mark = first if tokens.words[first] in pack.names.vessels else first - 1
    if mark < 0 or tokens.words[mark] not in pack.names.vessels or mark + 1 >= len(tokens.words):
        return False
    behind = lexicon.lists.get(tokens.lowers[mark + 1], ())
    return tokens.kinds[mark + 1] in CAPITALISED and _NAMING_BODIES.isdisjoint(behind)


_NAMING_BODIES: Final = frozenset({"body", "head"})
"""Lists of words that name a body or start its name."""
