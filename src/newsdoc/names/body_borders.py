"""Where the name of a body or a place really begins and ends: with its head, its legal form, its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens


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


def behind_foreign(tokens: Tokens, last: int, free: Callable[[int], bool], names: NameWords) -> int:
    """Find the end of a body that goes on in another language (*Institute of Law* and Economics)."""
    if last >= len(tokens.words) or tokens.words[last] not in names.foreign_joints:
        return last
    index = last + 1
    while index < len(tokens.words) and tokens.kinds[index] == TITLE and free(index):
        index += 1
    return index if index > last + 1 else last


def behind_small_tail(tokens: Tokens, last: int, pack: LanguagePack) -> int:
    """Find the end of a body behind its legal form in small letters (*Halden Energy* plc)."""
    small = last < len(tokens.words) and tokens.kinds[last] == LOWER
    return last + (small and tokens.lowers[last] in pack.names.small_tails)


_TAIL_MARKS: Final = frozenset("(),.-")
"""Marks that may stand behind a name whose tail is still to come, or inside that tail."""


def is_owning(words: tuple[str, ...], pack: LanguagePack) -> bool:
    """Tell whether words are a listed body with the possessive behind them (*Moody's*)."""
    return f"{' '.join(words)}'s" in pack.names.bodies


POSSESSIVES: Final = frozenset({"'s", "’s"})
"""How a possessive is printed that may belong to the name of a body."""


def has_legal_form(tokens: Tokens, last: int, pack: LanguagePack) -> bool:
    """Tell whether a comma and an abbreviated legal form stand behind a name (*Halden, Inc.*)."""
    if last + 1 >= len(tokens.words) or tokens.words[last] != ",":
        return False
    return is_legal_form(tokens.lowers[last + 1], pack)


def is_legal_form(lower: str, pack: LanguagePack) -> bool:
    """Tell whether a word is an abbreviated legal form, with its full stop or without (*Inc.*, *Ltd*)."""
    return len(lower) <= _LEGAL and f"{lower.rstrip('.')}." in pack.names.body_tails


_LEGAL: Final = 6
"""How many letters such a form has at most."""


def _is_numbered(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a hyphen and a number belong to the last word of a name (*U-17*, *Covid-19*)."""
    several = last - first > 1 and tokens.kinds[last - 1] in CAPITALISED
    return several and tokens.glued(last) and tokens.glued(last + 1)


def behind_fields(tokens: Tokens, first: int, last: int, end: int, pack: LanguagePack) -> int:
    """Find the end of a body behind the fields that its name lists (*Badan Iklim*, Riset, dan Gempa *Solo*).

    A coordinator stands before the last one; ``end`` is that of the paragraph. It stands before the second
    one only behind a field, for two bodies are named so as well (*Bank Raya dan* Koperasi Tani).
    """
    words, lowers, joints = tokens.words, tokens.lowers, pack.anaphora.coordinators
    if lowers[first] not in pack.names.heads:
        return last
    before = lowers[last - 1]
    if words[last] != "," and before not in pack.names.fields and before not in pack.names.title_tails:
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


_FIELDS: Final = 24
"""How many tokens the fields that a body lists take at most."""


def _behind_field(tokens: Tokens, start: int, stop: int, pack: LanguagePack) -> int:
    """Give the end of a field and of the place behind it; its start where none stands, or a body."""
    names, index = pack.names, start
    if start >= stop or tokens.lowers[start] not in names.fields:
        return start
    while index < stop and tokens.kinds[index] in _PRINTED and _goes_on_field(tokens, index, pack):
        index += 1
    # *Kementerian Pertahanan, Kesehatan, dan* Jasa Marga
    known = any(" ".join(tokens.words[start:end]) in names.bodies for end in range(start + 2, start + 4))
    return start if known else index


def _goes_on_field(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    """Tell whether a word may stand in a field of a body, or in the place behind it."""
    word, names = tokens.lowers[index], pack.names
    if word in names.fields or word in names.title_tails or word in names.place_heads:
        return True
    if word in names.place_tails:
        return tokens.words[index - 1] in names.places  # *Jawa Barat*
    return tokens.lowers[index - 1] in names.place_heads or tokens.words[index] in names.places


def behind_region(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> int:
    """Find the end of a body that ends inside the name of a region (*Dinas Sosial Nusa Tenggara* Barat)."""
    if last >= len(tokens.words) or tokens.lowers[last] not in pack.names.place_tails:
        return last
    for start in (last - 1, last - 2):
        if start > first and " ".join(tokens.lowers[start : last + 1]) in lexicon.places:
            return last + (tokens.kinds[last] == TITLE)
    return last


def leads_to_place(tokens: Tokens, last: int, first: int, names: NameWords) -> bool:
    """Tell whether a body ends where its place begins, or its branch stands between (*PMI* Cabang *Solo*)."""
    if not 0 <= first - last <= _BRANCH:
        return False
    return all(
        tokens.lowers[index] in names.branches and tokens.kinds[index] in _PRINTED
        for index in range(last, first)
    )


def behind_branch(
    tokens: Tokens, last: int, free: Callable[[int], bool], names: NameWords, lexicon: Lexicon
) -> int:
    """Find the end of a body behind its branch and a listed place that were read as no name.

    So they are in lone sentences, whose places are doubtful (*PMI* Cabang Sleman *siaga*).
    """
    start = last
    while start < min(last + _BRANCH, len(tokens.words)) and tokens.lowers[start] in names.branches:
        start += 1
    if start == last:
        return last
    for end in range(min(start + _PLACE_WORDS, len(tokens.words)), start, -1):
        if " ".join(tokens.lowers[start:end]) in lexicon.places:
            free_of_names = all(map(free, range(last, end)))
            return end if free_of_names and _PRINTED.issuperset(tokens.kinds[last:end]) else last
    return last


_PLACE_WORDS: Final = 3
"""Words of a place behind a branch."""
_BRANCH: Final = 2
"""Words for a branch (*Divisi Regional*)."""


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
    if begin is None or begin == opening:
        return begin
    lower, before = tokens.lowers[begin], tokens.lowers[begin - 1]
    if lower in names.heads or lower in names.place_heads:
        return None if lower in names.title_tails and before in names.titles else begin  # *Sekretaris Daerah*
    return None if tokens.kinds[begin - 1] in CAPITALISED else begin  # *Kepala Bagian Umum Ir. Hendra*


_ROMAN: Final = frozenset("IVX")
"""Letters of the number of a house (*Gedung Merdeka* II)."""


def before_opener(tokens: Tokens, first: int, last: int, names: NameWords) -> int:
    """Find the end of a place before what opens the title of somebody (*U.S.* District *Judge Ann Berg*)."""
    if last - first == 1 or last >= len(tokens.words) or tokens.lowers[last - 1] not in names.title_openers:
        return last
    titled = tokens.lowers[last] in names.titles and tokens.kinds[last] == TITLE
    return last - titled


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
    if last - first > 1 and tokens.lowers[last - 1] in words.seat_heads:
        last = _behind_seat(tokens, last, free, words)
    if last < len(tokens.words) and tokens.lowers[first] in words.place_heads:
        last += tokens.kinds[last] == UPPER and _ROMAN.issuperset(tokens.words[last])
    if last < len(tokens.words) and tokens.lowers[last] in words.place_tails:
        tail = tokens.kinds[last] == TITLE and free(last)
        last = before_opener(tokens, first, last + tail, words)
    return first, last


def _behind_seat(tokens: Tokens, last: int, free: Callable[[int], bool], words: NameWords) -> int:
    """Find the end of the region that closes the name of a building (*Mapolres Metro* Bekasi Kota)."""
    stop = min(last + _SEAT, len(tokens.words))
    while last < stop and tokens.kinds[last] == TITLE and free(last):
        if tokens.lowers[last] in words.not_names or tokens.lowers[last] in words.titles:
            break
        last += 1
    return last


_SEAT: Final = 3
"""Words of such a region at most."""


def government_start(tokens: Tokens, first: int, opening: int, pack: LanguagePack) -> int | None:
    """Find the first word of the government of a region (*Pemerintah Kota Bogor*); ``None`` where none is."""
    lowers, names = tokens.lowers, pack.names
    begin = first if lowers[first] in names.governments else first - 1
    named = begin >= opening and lowers[begin] in names.governments and tokens.kinds[begin] in _PRINTED
    return begin if named and not names.regions.isdisjoint(lowers[begin + 1 : begin + 2]) else None


_PRINTED: Final = frozenset({TITLE, UPPER})


def _is_in_title(tokens: Tokens, index: int, opening: int, pack: LanguagePack) -> bool:
    """Tell whether the head of a place belongs to a title (*Menteri Luar Negeri*, *Wali Kota*)."""
    words, lowers = pack.names, tokens.lowers
    before = lowers[index - 1] if index > opening else ""
    return lowers[index] in words.title_tails or before in words.titles or before in words.title_tails


def is_abbreviated(tokens: Tokens, last: int, pack: LanguagePack) -> bool:
    """Tell whether a full stop behind a place abbreviates it (*Fla.*)."""
    return (
        last < len(tokens.words)
        and tokens.words[last] == "."
        and tokens.glued(last)
        and f"{tokens.words[last - 1]}." in pack.names.places
    )


def is_generic(tokens: Tokens, index: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether a word by itself is only the head of a body (*the Ministry*) or a title (*the MP*)."""
    lower, names = tokens.lowers[index], pack.names
    generic = lower in names.titles or (lower in names.heads and tokens.kinds[index] == TITLE)
    return generic and tokens.words[index] not in names.bodies and "body" not in lexicon.lists[lower]


def in_rank(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether a name is the force inside a rank (*Letjen TNI Suharyanto*): no name at all."""
    names = pack.names
    return (
        tokens.lowers[first] in names.title_tails
        and last == first + 1
        and tokens.lowers[first - 1] in names.ranks
    )


def is_worship(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a person whose last word is a church is that (*Grace Lutheran Church*).

    Not where people are called by all of the words (*Charlotte Church*).
    """
    lowers = tokens.lowers
    return last - first > 1 and not all(
        "person" in lexicon.lists.get(word, ()) for word in lowers[first:last]
    )


def in_office(tokens: Tokens, first: int, pack: LanguagePack) -> bool:
    """Tell whether a body goes on with a title before it (*Minister of* State for Labour): it is none."""
    lowers, names = tokens.lowers, pack.names
    return (
        lowers[first] in names.title_tails
        and 1 < first < len(lowers) - 1
        and lowers[first + 1] in names.joiners - names.title_tails
        and lowers[first - 1] in names.title_tails
        and lowers[first - 2] in names.titles
    )


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
