"""Where the name of a person really begins and ends: behind titles, before degrees, behind a hyphen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.syllables import has_second_syllable
from newsdoc.text.tokens import CAPITALISED, INITIALS, MIXED, TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.name import Name
    from newsdoc.text.tokens import Tokens


def behind_title(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> int:
    """Find the first word of a person's name behind what was read as part of it.

    That is a form of address (*Mr.*, *Dr.*), the force of a rank (*Letjen TNI Suharyanto*) and a common word
    that goes on with a title (*Menko Perekonomian Rahmat*, *Kabid Hortikultura Nila*).
    """
    names = pack.names
    begin = first
    for index in range(first, last - 1):
        lower = tokens.lowers[index]
        written = tokens.kinds[index] == INITIALS and index == begin and closes_degrees(tokens, index, pack)
        if written or (lower in names.titles and _ends_title(tokens, index, begin, pack, lexicon)):
            begin = index + 1
        elif index == begin and lexicon.addresses.get(lower):
            begin += 1  # *Dr* Rina, but *Gus Dur*
        elif index == begin and lower in names.fields and tokens.lowers[index - 1] in names.titles:
            begin += "person" not in lexicon.lists.get(lower, ())  # *Kabid Hortikultura* Nila
        elif index == begin and lower in names.title_tails and tokens.lowers[index - 1] in names.titles:
            lists = lexicon.lists[lower]
            common = "vocabulary" in lists and "person" not in lists
            begin += tokens.kinds[index] == UPPER or lower in names.titles or common
    return begin


def is_office(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether a person is what a title behind is about (*Workplace Relations* Minister Tony Abela).

    Where titles stand last, several words that nobody is called by, a title and who holds it.
    """
    return (
        last + 1 < len(tokens.words)
        and tokens.lowers[last] in pack.names.titles
        and tokens.kinds[last] == TITLE
        and tokens.kinds[last + 1] in CAPITALISED
        and not any("person" in lexicon.lists.get(word, ()) for word in tokens.lowers[first:last])
    )


def ends_in_office(tokens: Tokens, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name of several words ends with an office that is cut short (*former Ohio* Gov.)."""
    if last == len(tokens.words) or tokens.words[last] != "." or not tokens.glued(last):
        return False
    lower = tokens.lowers[last - 1]
    office = lower in pack.abbreviations and lower in pack.names.titles
    return office and lower not in pack.names.place_heads


def _ends_title(tokens: Tokens, index: int, begin: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether a title in what was read as a name ends what stands before that (*Laka Iptu* Hari).

    People are called by neither a rank nor the word of an office before it, where heads come first.
    """
    lower = tokens.lowers[index]
    if tokens.kinds[index] == INITIALS:
        return index == begin or len(lower) > len("h.")
    if index == begin or not pack.names.leading_heads:
        return False
    if not _WRITTEN.issuperset(tokens.kinds[index - 1 : index + 2]):
        return False
    return not any("person" in lexicon.lists.get(tokens.lowers[at], ()) for at in (index - 1, index))


_WRITTEN: Final = frozenset({TITLE, UPPER})
"""How the words of offices, ranks and names are printed."""


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
    size, names = len(tokens.words), pack.names
    if last < size and tokens.words[last] == "." and behind_degree(tokens, last - 1, size, names) > last:
        last -= 1  # *Rina Hartati* Med.Sc.
    while (
        last - 1 > first
        and tokens.lowers[last - 1].replace(".", "") in names.degrees
        and (tokens.kinds[last - 1] in _DEGREE or _VOWELS.isdisjoint(tokens.lowers[last - 1]))
    ):
        last -= 1
    return last


_DEGREE: Final = frozenset({INITIALS, MIXED, UPPER})
_DEGREE_STARTS: Final = _DEGREE | {TITLE}
_VOWELS: Final = frozenset("aeiouy")
"""One of them is in every part of a name in full, and not in *Lc*."""


def behind_degree(tokens: Tokens, start: int, last: int, names: NameWords) -> int:
    """Find the end of the degree that starts at a token (*Sp.OG(K)*, *SpPD-KPTI*); ``start`` if none."""
    if start >= last or tokens.kinds[start] not in _DEGREE_STARTS:
        return start  # as nearly everywhere
    end = start
    stop = min(last, start + _DEGREE_TOKENS)
    while end < stop and tokens.words[end] != "," and (end == start or tokens.glued(end)):
        end += 1
    if end == start or not (tokens.kinds[start] in _DEGREE or _is_cut(tokens, start, end)):
        return start
    written = "".join(tokens.lowers[start:end]).partition("(")[0].partition("-")[0]
    return end if written.replace(".", "") in names.degrees else start


def _is_cut(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether the first part of a degree is a word cut short (*Med.Sc.*)."""
    return end - start > 2 and tokens.words[start + 1] == "." and tokens.kinds[start] == TITLE  # noqa: PLR2004


def behind_degrees(tokens: Tokens, last: int, names: NameWords) -> int:
    """Find the end of the degrees that stand right behind a name, without a comma (*Rina Hartati* SE MM)."""
    end = behind_degree(tokens, last, len(tokens.words), names)
    while end > last:
        last, end = end, behind_degree(tokens, end, len(tokens.words), names)
    return last


_DEGREE_TOKENS: Final = 8
"""How many tokens a degree has at most, with its bracket and its full stops."""
_BEFORE_DEGREE: Final = frozenset(",.")
"""Marks before a degree behind a name."""
_DEGREES_TOKENS: Final = 24
"""How many tokens behind a name one of its degrees is looked for."""


def is_degree(tokens: Tokens, person: Name, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name is in the degrees behind a person (*Suryadi MT*, *Suryadi, M.T., Sp.A(K)*).

    It may be several of them (*Suryadi SP MSi*).
    """
    if person.kind is not EntityKind.PERSON or first - person.last > _DEGREES_TOKENS:
        return False
    size, names, end = len(tokens.words), pack.names, person.last
    while end < last:
        start = end + (tokens.words[end] in _BEFORE_DEGREE)
        start += tokens.words[end] == "." and tokens.words[start] == ","  # *ST.*, M.Pd
        end = behind_degree(tokens, start, size, names)
        if end == start:  # ST.*MT*
            end = behind_degree(tokens, start, start + 1, names)
        if end == start:
            return False
    return True


def behind_number(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find where a person's name starts behind the number of a body (*Komisi V* Rina); 0 where none does.

    The body, or its number alone, may have been read as part of the name, which has several words.
    """
    lowers, numbered = tokens.lowers, pack.names.numbered
    number = first + (lowers[first] in numbered)
    border = number + 1
    if not number or border >= last or lowers[number - 1] not in numbered:
        return 0
    named = tokens.kinds[border] == TITLE and lowers[border] not in pack.names.heads
    return border if named and _ROMAN.issuperset(tokens.words[number]) else 0


_ROMAN: Final = frozenset("IVX")


def behind_seat(
    tokens: Tokens, body: Name, person: tuple[int, int], names: NameWords, lexicon: Lexicon
) -> int:
    """Find where a person's name starts behind the place that closes the body right before it.

    *Kepala Dinas Kesehatan* Sragen *Hargiyanto*; not what people are called, too (*Bima*).
    """
    first, last = person
    if body.last != first or not names.leading_heads:
        return first
    if tokens.lowers[body.first] not in names.heads and tokens.kinds[body.first] != UPPER:
        return first
    for border in range(min(last - 1, first + _SEAT), first, -1):
        if " ".join(tokens.lowers[first:border]) in lexicon.places:
            called = "person" in lexicon.lists.get(tokens.lowers[first], ())
            return first if called and border == first + 1 else border
    return first


_SEAT: Final = 3
"""Words that such a place has at most."""


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


def has_first_half(tokens: Tokens, before: Name, first: int) -> bool:
    """Tell whether a hyphen ties the last word of a body or place to a person (*Ming-Chi Kuo*)."""
    half = first - 2
    if before.last != first - 1 or before.first >= half or before.kind is EntityKind.PERSON:
        return False
    joined = tokens.words[first - 1] == "-" and tokens.glued(first - 1) and tokens.glued(first)
    return joined and tokens.kinds[half] == TITLE


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


def is_addressed(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a form of address shows that a name is a person's (*Datuk Seri Dr* Zaliha Mustafa)."""
    if first == 0 or tokens.lowers[first - 1].rstrip(".") not in pack.anaphora.honorifics:
        return False
    if tokens.lowers[first] in pack.names.heads:
        return False  # *guru besar* Universitas Gadjah Mada
    return all(kind == TITLE for kind in tokens.kinds[first:last])


def is_surname(tokens: Tokens, first: int, last: int, names: NameWords) -> bool:
    """Tell whether a word of two letters is none of a listed acronym: that has capitals (*Ma*, not *MA*)."""
    word = tokens.words[first]
    if last - first > 1 or len(word) != len("Ma") or tokens.kinds[first] != TITLE:
        return False
    return word not in names.bodies and word.upper() in names.bodies


def is_in_list(tokens: Tokens, names: Sequence[Name], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a common word stands in a list of such (*Kepala Pusat Data, Informasi, dan Humas*)."""
    words = tokens.words
    between = index > 1 and words[index - 1] == "," and words[index + 1 : index + 2] == (",",)
    if not between or (names and names[-1].last == index - 1) or tokens.lowers[index - 2] in lexicon.kin:
        return False  # *Temannya,* Bintang*, pulang*
    lists = lexicon.lists.get(tokens.lowers[index], ())
    return "vocabulary" in lists and "person" not in lists
