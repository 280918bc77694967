"""Who holds the office of a body and was read as the end of its name (*Ketua KPU* Afifuddin)."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsdoc.names.borders import behind_degree
from newsdoc.names.labels import BEGIN, END, INSIDE, KINDS, SCALE, SINGLE, pack_scores
from newsdoc.names.readings import decode
from newsdoc.text.tokens import CAPITALISED, LOWER, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings
    from newsdoc.text.tokens import Tokens


def read_holders(tokens: Tokens, again: Readings, model: Model, names: NameWords) -> None:
    """Take the last word of a body for who holds its office (*Ketua KPU* Afifuddin *mengatakan*).

    The body is short, or a place before that word closes it (*Kepala Dinas Kesehatan Solo* Hartono). Behind a
    listed body more words are who holds the office, too (*Ketua Dewan Pers* Ninik Hartati).
    """
    spots, lowers, labels, lexicon = again.spots, again.lowers, again.labels, model.lexicon
    if not lexicon.active:
        return
    changed: dict[int, None] = {}
    for at, label in enumerate(labels):
        if label != _BODY_BEGINS:
            continue
        end = at + 1
        while labels[end] == _BODY_GOES_ON:
            end += 1
        seated = end - 1 > at and lowers[end - 1] in lexicon.places
        closed = seated or (
            end - at <= _SEATS
            and (tokens.kinds[spots[at]] == UPPER or "body" in lexicon.lists.get(lowers[at], ()))
        )
        if (
            closed
            and _may_be_called(tokens, spots[end], lexicon)
            and " ".join(lowers[at : end + 1]) not in lexicon.known  # *Pengurus GP Ansor mengatakan*
            and (
                _is_active(tokens, spots[end] + 1, lexicon)
                or (seated and _closes_source(tokens, spots[at], spots[end] + 1, names))
                or _leads_list(tokens, spots[end], names, lexicon)
            )
            and _is_titled(tokens, spots[at], names)
        ):
            again.scores[end] += _HOLDER
            again.scores[end - 1] += _BODY_ALONE if end - at == 1 else _BODY_CLOSES
            changed[bisect_right(again.offsets, at) - 1] = None
        elif end - at > 1 and (border := _full_name_start(tokens, again, (at, end), names, lexicon)):
            again.scores[border] += _HOLDER_BEGINS
            again.scores[border - 1] += _BODY_ALONE if border - at == 1 else _BODY_CLOSES
            changed[bisect_right(again.offsets, at) - 1] = None
    for number in changed:
        decode(again, number, model.moves)


def _full_name_start(
    tokens: Tokens, again: Readings, body: tuple[int, int], names: NameWords, lexicon: Lexicon
) -> int:
    """Find where the name of two words or more starts that was read as the end of a body; 0 where none does.

    What stands before is a listed body and nothing more (*CEO PSIS* Yoyok Hartono).
    """
    at, end = body
    spots, lowers = again.spots, again.lowers
    border = _listed_end(tokens, again, at, end - 1, lexicon)
    if not border or not _is_titled(tokens, spots[at], names):
        return 0
    if " ".join(lowers[at : end + 1]) in lexicon.known:
        return 0
    called = all(_may_be_called(tokens, spots[place], lexicon) for place in range(border, end + 1))
    # A firm goes on as its branches are called (*PT Halden* Niaga Nusantara), unless people are called so.
    spelled = tokens.kinds[spots[at]] == TITLE
    return border if called and (spelled or "person" in lexicon.lists.get(lowers[border], ())) else 0


def _listed_end(tokens: Tokens, again: Readings, at: int, last: int, lexicon: Lexicon) -> int:
    """Give the place behind the longest listed body that starts at a place; 0 where none does."""
    lowers = again.lowers
    if lowers[at] in lexicon.known_starts:
        for border in range(min(last, at + _SEATED), at + 1, -1):
            if lexicon.known.get(" ".join(lowers[at:border])) == _BODY:
                return border
    acronym = tokens.kinds[again.spots[at]] == UPPER and "body" in lexicon.lists.get(lowers[at], ())
    return at + 1 if acronym else 0


def _may_be_called(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody may be called by a word: it is no known one, nor a letter (*PDI-P*)."""
    word = tokens.lowers[index]
    return (
        tokens.kinds[index] == TITLE
        and len(word) > 1
        and _KNOWN.isdisjoint(lexicon.lists.get(word, ()))
        and word not in lexicon.places
        and f"{tokens.lowers[index - 1]} {word}" not in lexicon.places  # *Kutai Kartanegara*
    )


def _leads_list(tokens: Tokens, index: int, names: NameWords, lexicon: Lexicon) -> bool:
    """Tell whether a degree or somebody else's office follows a word (*Kabid SMP* Irwan, Kadis *PUPR Hari*).

    A rank or a form of address there is that of who holds the office before. Before an office people are
    called by the word, or a region stands before it (*Anggota DPRD Agam* Syaflin, Kabid ...).
    """
    lowers, behind, count = tokens.lowers, index + 1, len(tokens.lowers)
    if behind + 1 >= count or not (lowers[behind] == "," or lowers[behind] in names.joiners):
        return False
    if behind_degree(tokens, behind + 1, count, names) > behind + 1:
        return lowers[behind] == ","
    next_one = behind + 1 + (lowers[behind] == "," and lowers[behind + 1] in names.joiners)
    if next_one >= count or tokens.kinds[next_one] not in CAPITALISED:
        return False
    title, before = lowers[next_one], lowers[index - 1]
    office = title in names.titles and title not in lexicon.addresses and title not in names.ranks
    seated = before in lexicon.places and before not in lexicon.countries
    return office and (seated or "person" in lexicon.lists.get(lowers[index], ()))


def _is_active(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an active verb stands at a token."""
    return (
        index < len(tokens.words)
        and tokens.kinds[index] == LOWER
        and tokens.lowers[index].startswith(lexicon.active)
    )


def _closes_source(tokens: Tokens, first: int, behind: int, names: NameWords) -> bool:
    """Tell whether a mark ends who said something (*kata Kepala* Dinas Sosial Solo Hartono, *Senin*).

    A cue stands before the title, and no name behind the mark, which would be that of who holds the office.
    """
    words, lowers, count = tokens.words, tokens.lowers, len(tokens.words)
    floor = max(0, first - _TITLE_WORDS)
    while first > floor and (
        tokens.kinds[first - 1] in CAPITALISED
        or lowers[first - 1] in names.titles
        or lowers[first - 1] in names.title_tails
    ):
        first -= 1
    if first == 0 or behind >= count or lowers[first - 1] not in names.person_cues:
        return False
    if words[behind] == "." or behind + 1 == count:
        return words[behind] == "."
    named = tokens.kinds[behind + 1] in CAPITALISED and lowers[behind + 1] not in names.not_names
    return words[behind] in _BEHIND_SOURCE and not named


_TITLE_WORDS: Final = 8
"""How many words of a title are looked at."""
_BEHIND_SOURCE: Final = frozenset("(,")


def _is_titled(tokens: Tokens, index: int, names: NameWords) -> bool:
    """Tell whether a title, or what goes on with one, stands before a token (*Kasat Reskrim* Polres Solo)."""
    lowers = tokens.lowers
    for before in range(index - 1, max(index - 1 - _UNITS, 0) - 1, -1):
        if lowers[before] in names.titles or lowers[before] in names.title_tails:
            return True
        if tokens.kinds[before] != TITLE:
            return False
    return False


_SEATED: Final = 4
"""How many words of a listed body are looked at."""
_SEATS: Final = 2
"""How many words such a body has at most: its acronym and a region."""
_UNITS: Final = 2
"""How many words for the unit of a body may stand between a title and that body."""
_KNOWN: Final = frozenset({"district", "body", "vocabulary", "head", "common", "none", "site"})
"""Lists of words that are no name of a person."""
_BODY: Final = KINDS.index("organization")
_BODY_BEGINS: Final = BEGIN + _BODY
_BODY_GOES_ON: Final = INSIDE + _BODY
_HOLDER: Final = pack_scores([(SINGLE, int(8.0 * SCALE))])
_HOLDER_BEGINS: Final = pack_scores([(BEGIN, int(8.0 * SCALE))])
_BODY_ALONE, _BODY_CLOSES = [pack_scores([(part + _BODY, int(8.0 * SCALE))]) for part in (SINGLE, END)]
"""What the place of a holder adds to the name, and to the body before it."""
