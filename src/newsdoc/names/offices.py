"""Who holds the office of a region: the region stands behind the title, who holds it behind that."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import BEGIN, END, INSIDE, KINDS, SCALE, SINGLE, pack_scores
from newsdoc.names.readings import decode
from newsdoc.text.tokens import TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from newsdoc.languages._names import NameWords
    from newsdoc.names.features import Lexicon
    from newsdoc.names.model import Model
    from newsdoc.names.readings import Readings
    from newsdoc.text.tokens import Tokens


def read_offices(tokens: Tokens, again: Readings, model: Model, names: NameWords) -> None:
    """Take what stands behind the title of a region for that, and what follows for who holds the office.

    *Wali Kota* Padang, *Lurah* Sukajadi *Parman*; the second word of a title of two words is part of no
    name (*Jaksa Agung* Burhanuddin).
    """
    if not model.lexicon.leading:
        return
    offices, lowers = _Offices(tokens, again, model.lexicon), tokens.lowers
    for index in _find_titles(tokens, again, model.lexicon.leading):
        word = lowers[index]
        if word in names.local_titles:
            offices.read(index, index + 1, offices.read_leader)
        if word in names.village_titles:
            offices.read(index, index + 1, offices.read_village)
        if index and lowers[index - 1] in model.lexicon.title_pairs.get(word, ()):
            offices.close_title(index)
            if f"{lowers[index - 1]} {word}" in names.village_titles:
                offices.read(index - 1, index + 1, offices.read_village)
            elif "site" in model.lexicon.lists.get(word, ()):
                offices.read(index - 1, index + 1, offices.read_region)
            else:
                offices.read(index - 1, index + 1, offices.read_holder)
    for number in offices.changed:
        decode(again, number, model.moves)


def _find_titles(tokens: Tokens, again: Readings, leading: AbstractSet[str]) -> set[int]:
    """Find the words of titles in runs, and right before one, also before a bracket that closes there."""
    spots = again.spots
    found = set(compress(spots, map(leading.__contains__, again.lowers)))
    for begin in again.offsets[:-1]:
        before = spots[begin] - 1
        before -= before > 0 and tokens.words[before] == ")"
        if before >= 0 and tokens.lowers[before] in leading:
            found.add(before)
    return found


class _Offices:
    """Adds to the scores of the words behind titles what these tell of them."""

    def __init__(self, tokens: Tokens, again: Readings, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._again = again
        self._lexicon = lexicon
        self.changed: dict[int, None] = {}
        """The runs whose scores changed."""

    def close_title(self, index: int) -> None:
        """Take the second word of a title for part of no name."""
        at = self._place_of(index)
        if at >= 0:
            self._add(at, _TITLE)

    def read(self, title: int, behind: int, reader: Callable[[int], object]) -> None:
        """Read what stands behind a title, or behind the bracket that closes its short form.

        *Kepala Desa (Kades)* Sukamaju; not where the title is part of a name (*Kantor* Gubernur *Maluku*).
        """
        at = self._place_of(behind + (self._tokens.words[behind : behind + 1] == (")",)))
        if at >= 0 and not self._is_named(title, self._again.runs[self._run_of(at)][2]):
            reader(at)

    def _is_named(self, title: int, opening: int) -> bool:
        """Tell whether a title stands behind the head of a body or a place in its sentence."""
        if title <= opening or self._tokens.kinds[title - 1] != TITLE:
            return False
        before = self._lists(self._tokens.lowers[title - 1])
        return "head" in before or "site" in before

    def read_holder(self, at: int) -> None:
        """Take a place behind a title for one, and any other word or initials for who holds the office."""
        tokens, spot = self._tokens, self._again.spots[at]
        word = tokens.lowers[spot]
        if "tail" in self._lists(word):  # *Jaksa Agung* Muda
            return
        place = word in self._lexicon.places
        ahead = tokens.kinds[spot + 1 : spot + 2] == (TITLE,)
        short = tokens.kinds[spot] == UPPER and len(word) <= _INITIALS and ahead and not place
        if tokens.kinds[spot] == TITLE or short:  # *Jaksa Agung* ST *Suparta*
            self._add(at, _SEAT[SINGLE] if place else _MAYBE_HOLDER)

    def read_leader(self, at: int) -> None:
        """Read a region only where who leads it follows: by itself it is read as any place."""
        self.read_region(at, held_only=True)

    def read_village(self, at: int) -> None:
        """Read a region that may be in no list; a word nobody is called by is one more often than not."""
        word = self._tokens.lowers[self._again.spots[at]]
        unknown = len(word) > _INITIALS and _KNOWN.isdisjoint(self._lists(word))
        if not self.read_region(at, village=True) and unknown:
            self._add(at, _MAYBE_SEAT)

    def read_region(self, at: int, *, village: bool = False, held_only: bool = False) -> bool:
        """Read a region and who holds its office behind that; tell whether the words tell them.

        Where a title follows, who holds the office stands behind it (*Kapolda* Metro Jaya Irjen *Karyoto*).
        """
        words = self._words_behind(at)
        if self._opens_seat(words, village=village):
            self._add(at, _TITLE)
            return self.read_region(at + 1, village=village)
        title = next((number for number, word in enumerate(words) if self._is_title(word)), len(words))
        size, held = split_region(words[:title], self._lexicon, village=village)
        titled = title < len(words)
        led = held or (titled and size == title)
        if (held and titled) or (held_only and not led):
            return False
        for number in range(size):
            part = SINGLE if size == 1 else BEGIN if number == 0 else END if number == size - 1 else INSIDE
            self._add(at + number, _SEAT[part])
        if held:
            self._add(at + size, _HOLDER)
        return size > 0

    def _opens_seat(self, words: list[str], *, village: bool) -> bool:
        """Tell whether a word before a listed region is part of no name (*Kapolres* Metro *Depok*)."""
        if len(words) < _PAIR or words[0] not in self._lexicon.seat_heads:
            return False
        if _listed_size(words, self._lexicon) >= _PAIR:  # *Kapolda* Metro Jaya
            return False
        district = village and {"district", "person"}.intersection(self._lists(words[1])) == {"district"}
        return district or _listed_size(words[1:], self._lexicon) > 0

    def _words_behind(self, at: int) -> list[str]:
        """Give the words of a run from one of its places on, up to one that is printed otherwise."""
        spots, kinds = self._again.spots, self._tokens.kinds
        end = self._again.offsets[self._run_of(at) + 1]
        words: list[str] = []
        for place in range(at, min(end, at + _LONGEST)):
            if spots[place] != spots[at] + len(words) or kinds[spots[place]] != TITLE:
                break
            words.append(self._tokens.lowers[spots[place]])
        return words

    def _is_title(self, word: str) -> bool:
        lists = self._lists(word)
        return "title" in lists and "person" not in lists

    def _lists(self, word: str) -> tuple[str, ...]:
        return self._lexicon.lists.get(word, ())

    def _place_of(self, token: int) -> int:
        """Give the place of a token among those of the runs; -1 for one in no run."""
        at = bisect_left(self._again.spots, token)
        return at if self._again.spots[at : at + 1] == [token] else -1

    def _run_of(self, at: int) -> int:
        return bisect_right(self._again.offsets, at) - 1

    def _add(self, at: int, score: int) -> None:
        self._again.scores[at] += score
        self.changed[self._run_of(at)] = None


def split_region(words: Sequence[str], lexicon: Lexicon, *, village: bool) -> tuple[int, bool]:
    """Tell how many of the words behind the title of a region name that, and whether who holds it follows.

    ``(0, False)`` where the words do not tell: people are called by the first one, or it heads a body.

    Args:
        words: the words in lower case.
        lexicon: the lists of the language.
        village: whether the region may be a district, or in no list.
    """
    lists = [lexicon.lists.get(word, ()) for word in words]
    known = _listed_size(words, lexicon) or int(village and bool(words) and "district" in lists[0])
    if not (known or (words and village)) or not _NO_REGION.isdisjoint(lists[0]):
        return _UNTOLD
    if known < _PAIR and "person" in lists[0]:
        return _UNTOLD
    size = known or 1 + (not _COMMON.isdisjoint(lists[0]))  # *Kades* Sumber Rejo
    while size < len(words) and ("side" in lists[size] or "legal" in lists[size]):
        size += 1  # *Camat* Jirak Jaya *Andi Suharto*
    size += known > 0 and size < len(words) and words[size] in lexicon.seat_tails  # *Kapolres* Malang Kota
    if size >= len(words):
        told = known or (size == len(words) and "side" in lists[-1])  # *Kepala Kampung* Angin Timur
        return (size, False) if told else _UNTOLD
    if not _may_open_name(words[size], lists[size], lexicon):
        return _UNTOLD
    small = known < _PAIR and words[0] not in lexicon.places
    if small and size == len(words) - 1 and words[size] in _place_ends(lexicon):
        return _UNTOLD  # *Kades* Mekar Sari
    called = known > 0 or any("person" in others for others in lists[size:])
    return (size, True) if called else _UNTOLD


def _listed_size(words: Sequence[str], lexicon: Lexicon) -> int:
    """Tell how many words name a listed region."""
    for size in range(min(len(words), _REGION), 0, -1):
        if " ".join(words[:size]) in lexicon.places:
            return size
    return 0


def _may_open_name(word: str, lists: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether the name of a person may open with a word: people are called so, or nothing else is."""
    if word in lexicon.places:
        return False
    return "person" in lists or (len(word) > _INITIALS and _NO_NAME.isdisjoint(lists))


@lru_cache(maxsize=8)
def _place_ends(lexicon: Lexicon) -> frozenset[str]:
    """Give the last words of the listed places of several words."""
    return frozenset(place.rpartition(" ")[2] for place in lexicon.places if " " in place)


_PLACE: Final = KINDS.index("place")
_TITLE: Final = int(8.0 * SCALE)
"""What a title adds to its second word being outside of a name (label 0 is the lowest field)."""
_SEAT: Final = {
    part: pack_scores([(part + _PLACE, int(8.0 * SCALE))]) for part in (SINGLE, BEGIN, INSIDE, END)
}
"""What a title adds to the region behind it, by the part of its name that a word is."""
_MAYBE_SEAT: Final = pack_scores([(part + _PLACE, int(3.0 * SCALE)) for part in (SINGLE, BEGIN)])
"""The same for a word that may be the name of a region."""
_HOLDER: Final = pack_scores([(SINGLE, int(8.0 * SCALE)), (BEGIN, int(8.0 * SCALE))])
_MAYBE_HOLDER: Final = pack_scores([(SINGLE, int(4.0 * SCALE)), (BEGIN, int(4.0 * SCALE))])
"""What an office adds to the first word of who holds it, less where no region stands between."""
_UNTOLD: Final = (0, False)
_PAIR: Final = 2
_INITIALS: Final = 2
"""Letters of a word that may be an abbreviation (*No*)."""
_REGION: Final = 4
"""Words of the longest region that is looked for."""
_LONGEST: Final = 8
"""How many words behind a title are looked at."""
_NO_REGION: Final = frozenset({"head", "body", "none", "common"})
"""Lists of words that no region opens with."""
_COMMON: Final = frozenset({"vocabulary", "site", "tail"})
"""Lists of words that are not the whole name of a village."""
_KNOWN: Final = _NO_REGION | _COMMON | {"person"}
"""Lists of words that name no village by themselves."""
_NO_NAME: Final = frozenset({"head", "body", "none", "common", "site", "vocabulary", "side", "legal"})
"""Lists of words that no name of a person starts with, unless people are called so."""
