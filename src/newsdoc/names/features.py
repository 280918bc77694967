"""What is looked at in a word to tell whether it is part of a name, and of which kind.

A feature is a short string; training and recognition both make them here. They depend on one word and
the role it plays (the word itself, its neighbours), so that a model can keep their summed weights by word.
"""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from newsdoc.names.titles import pair_titles
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, MIXED, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from newsdoc.languages import LanguagePack
    from newsdoc.text.tokens import Tokens

_SHAPES: Final = {
    NUMBER: "number",
    INITIALS: "initials",
    MARK: "mark",
    LOWER: "lower",
    TITLE: "title",
    UPPER: "upper",
    MIXED: "mixed",
}
_HOUSE_STYLE: Final = {
    **dict.fromkeys("“”„«»‟「」『』‘’'‹›", '"'),
    **dict.fromkeys(("''", "``"), '"'),
    **dict.fromkeys(("–", "—", "--", "---"), "-"),
}
"""Marks that a house chooses among without a difference in meaning."""
LONGEST_WORD: Final = 30
"""Code points of a word that are looked at; what is longer is no word."""
_ACRONYM: Final = 5
"""Letters of the longest acronym whose length is told apart."""


class Lexicon:
    """The pack's lists by word: which lists a word is in."""

    __slots__ = (
        "abbreviations",
        "active",
        "addresses",
        "body_goes_on",
        "countries",
        "given_pairs",
        "idle",
        "idle_first",
        "indefinites",
        "joiners",
        "kin",
        "known",
        "known_starts",
        "leading",
        "lists",
        "nobodies",
        "place_starts",
        "places",
        "seat_heads",
        "seat_tails",
        "short",
        "title_pairs",
    )

    lists: dict[str, tuple[str, ...]]
    """For a word in lower case the names of the lists that hold it."""
    places: frozenset[str]
    """Names of places in lower case, words joined by one blank."""
    countries: frozenset[str]
    """Names of countries in lower case."""
    place_starts: dict[str, int]
    """For the first word of a place the words of the longest place that starts so."""

    short: frozenset[str]
    """Names of places of few letters, as printed."""

    joiners: frozenset[str]
    """Words in lower case that join the words of a name, or two names."""
    known: dict[str, int]
    """Names of people and bodies of several tokens in lower case, these joined by one blank: the kind."""
    known_starts: dict[str, dict[str, int]]
    """For the first and the second token of such names the tokens of the longest one that starts so."""

    active: tuple[str, ...]
    """How active verbs begin, where they tell who stands before them."""
    title_pairs: dict[str, frozenset[str]]
    """For the second word of a title of two words that heads places or names people, too, the first ones."""
    given_pairs: dict[str, frozenset[str]]
    """For the second word of a given name of two words the first ones."""
    nobodies: dict[str, frozenset[str]]
    """For the second of two words that name nobody the first ones."""
    leading: frozenset[str]
    """Words in lower case that a region, or who holds an office, may stand behind."""
    seat_heads: frozenset[str]
    """Words in lower case between a title and its region that are part of no name."""
    seat_tails: frozenset[str]
    """Words in lower case that close the name of such a region."""
    abbreviations: frozenset[str]
    """Forms of address in lower case that are abbreviations."""
    addresses: dict[str, bool]
    """Forms of address in lower case, which people are named behind; for each whether it is an abbreviation,
    and so means nothing else."""

    indefinites: frozenset[str]
    """Words in lower case before a noun for somebody new (*seorang*)."""
    kin: frozenset[str]
    """Nouns for people in lower case that a name between commas may tell more of, with what may be tied to
    them (*suaminya*); none where such nouns stand last."""

    body_goes_on: frozenset[str]
    """What a body may go on with behind what was read as its last word."""

    idle: frozenset[str]
    """Words in lower case that are no name by themselves, whatever stands beside them."""

    idle_first: frozenset[str]
    """The same of the first word of a sentence."""

    def __init__(self, pack: LanguagePack, common: Iterable[str] = ()) -> None:
        """Read the lists of a pack; ``common`` are words of the language that are no names."""
        names = pack.names
        people, bodies = _apart(names.people), _apart(names.bodies)
        listed: dict[str, AbstractSet[str]] = {
            "title": names.titles,
            "tail": names.title_tails,
            "head": names.heads,
            "legal": names.body_tails,
            "site": names.place_heads,
            "side": names.place_tails,
            "at": names.place_cues,
            "by": names.person_cues,
            "particle": names.particles,
            "joiner": names.joiners,
            "none": names.not_names,
            "body": frozenset([body for body in bodies if " " not in body]),
            "person": frozenset([person for person in people if " " not in person]),
            "district": frozenset([d.lower() for d in names.districts if " " not in d]),
            "common": pack.function_words,
            "vocabulary": frozenset(common),
        }
        self.lists = _codes_by_word(listed)
        self.joiners = names.joiners
        # A district of several words is hardly anything else; one of a single word often is.
        large = [district for district in names.districts if " " in district]
        self.places = frozenset(map(str.lower, (*names.places, *pack.territories, *large)))
        self.countries = names.states.union(map(str.lower, pack.territories))
        self.short = frozenset(p for p in (*names.places, *pack.territories) if len(p) <= _SHORT)
        self.place_starts = {}
        for place in self.places:
            first = place.partition(" ")[0]
            words = place.count(" ") + 1
            if words > self.place_starts.get(first, 0):
                self.place_starts[first] = words
        self.known = {
            name: kind for kind, whole in enumerate((people, bodies)) for name in whole if " " in name
        }
        curly = {name.replace(" 's ", " ’s "): kind for name, kind in self.known.items() if " 's " in name}
        self.known.update(curly)
        self.known_starts = _by_start(self.known)
        self.active = tuple(pack.anaphora.active_prefixes)
        self.title_pairs = pair_titles(names.two_word_titles)
        self.given_pairs = pair_titles(names.given_pairs)
        self.nobodies = pair_titles(names.nobodies)
        self.addresses = {
            word: word in pack.abbreviations for word in pack.anaphora.honorifics & names.titles
        }
        self.abbreviations = frozenset(word for word, short in self.addresses.items() if short)
        self.indefinites = pack.anaphora.indefinites
        kin = (
            pack.anaphora.relations | pack.anaphora.persons if pack.anaphora.heads_first else frozenset[str]()
        )
        self.kin = kin.union([noun + ending for noun in kin for ending in pack.reporting.enclitics])
        self.leading = names.local_titles.union(names.village_titles, self.title_pairs)
        self.seat_heads, self.seat_tails = names.seat_heads, names.seat_tails
        self.body_goes_on = pack.anaphora.coordinators.union(
            names.small_tails, names.place_tails, names.branches, names.foreign_joints, ","
        )
        naming = frozenset().union(*[listed[code] for code in (*_NAMING, "head", "site")], self.place_starts)
        self.idle = frozenset(listed["none"] | listed["common"]) - naming
        self.idle_first = self.idle | (listed["vocabulary"] - naming) | names.openers


def _codes_by_word(listed: dict[str, AbstractSet[str]]) -> dict[str, tuple[str, ...]]:
    """Give for each word of some lists the codes of those that hold it, in the order of the lists."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in listed.items():
        # Most words are in one list alone.
        again = words & found.keys()
        found.update(dict.fromkeys(words - again, (code,)))
        found.update({word: (*found[word], code) for word in again})
    return found


def _by_start(names: Iterable[str]) -> dict[str, dict[str, int]]:
    """Give for the first and the second token of names how many tokens the longest one has that starts so."""
    starts: dict[str, dict[str, int]] = {}
    for name in names:
        first, _, rest = name.partition(" ")
        second, _, more = rest.partition(" ")
        count = 2 + more.count(" ") + bool(more)
        behind = starts.get(first)
        if behind is None:
            starts[first] = {second: count}
        elif count > behind.get(second, 0):
            behind[second] = count
    return starts


def _apart(names: Iterable[str]) -> list[str]:
    """Give names in lower case, one blank between their tokens (*coca - cola*, *people 's bank*)."""
    # Some thousand are read before the first text: all of them in one go.
    printed = "\n".join(names).lower().replace("'s ", " 's ")
    for joint in _JOINTS:
        printed = printed.replace(joint, f" {joint} ")
    return printed.replace("  ", " ").split("\n") if printed else []


_JOINTS: Final = "-/&"
"""Marks inside names that are tokens of their own."""


def is_listed(lexicon: Lexicon, lower: str) -> bool:
    """Tell whether a word is a listed name by itself, and no common word."""
    lists = lexicon.lists.get(lower, ())
    return lower in lexicon.places or not (_NAMING.isdisjoint(lists) or "vocabulary" in lists)


_NAMING: Final = frozenset(("person", "district", "body"))


def listed_features(kind: int, lists: tuple[str, ...]) -> list[str]:
    """Those features of a word of a run that its kind and its lists give."""
    shape = _SHAPES[kind]
    return [f"k={shape}", f"all={shape}+{'+'.join(lists)}", *[f"l={code}" for code in lists]]


def spelt_features(word: str, kind: int) -> list[str]:
    """Those features of a word of a run that its letters give."""
    lower = word.lower()[:LONGEST_WORD]
    found = [f"w={lower}"]
    if kind == UPPER:
        found.append(f"n={min(len(word), _ACRONYM + 1)}")
    if kind in CAPITALISED and len(lower) > 3:  # noqa: PLR2004  # shorter words are known by themselves
        found += [f"p={lower[:2]}", f"p={lower[:3]}", f"s={lower[-2:]}", f"s={lower[-3:]}"]
        if len(lower) > 4:  # noqa: PLR2004
            found += [f"p={lower[:4]}", f"s={lower[-4:]}"]
    return found


def near_features(lexicon: Lexicon, lower: str, kind: int, *, far: bool) -> list[str]:
    """Features of a word beside the one that is looked at; fewer when it is two words away."""
    if kind == MARK:
        return [f"w={_HOUSE_STYLE.get(lower, lower)}"]
    lower = lower[:LONGEST_WORD]
    lists = lexicon.lists.get(lower, ())
    itself, *letters = near_spelt_features(lower, kind, far=far)
    return [itself, *near_listed_features(kind, lists, far=far), *letters]


def near_listed_features(kind: int, lists: tuple[str, ...], *, far: bool) -> list[str]:
    """Those features of a neighbour that its kind and its lists give."""
    found = [f"l={code}" for code in lists]
    return found if far else [*found, f"k={_SHAPES[kind]}"]


def near_spelt_features(lower: str, kind: int, *, far: bool) -> list[str]:
    """Those features of a neighbour that its letters give."""
    found = [f"w={lower}"]
    if far:
        return found
    if kind == LOWER and len(lower) > 4:  # noqa: PLR2004
        found += [f"p={lower[:2]}", f"s={lower[-2:]}", f"s={lower[-3:]}"]
    elif kind in CAPITALISED and len(lower) > 4:  # noqa: PLR2004
        found += [f"p={lower[:3]}", f"s={lower[-3:]}"]
    return found


def shape_feature(before: int, kind: int, behind: int) -> str:
    """Name the kinds of a token and of its neighbours; 0 stands for no neighbour."""
    return f"k={before}{kind}{behind}"


def place_parts(lexicon: Lexicon, tokens: Tokens, first: int, last: int) -> list[str]:
    """Tell for each token of a run which part of a listed place it is: ``B``, ``I``, ``E``, ``S`` or none."""
    starts = lexicon.place_starts
    parts = [""] * (last - first)
    free = first
    for index in compress(range(first, last), map(starts.__contains__, tokens.lowers[first:last])):
        if index >= free:
            longest = min(starts[tokens.lowers[index]], last - index)
            free = index + _mark_place(lexicon, tokens, index, longest, parts, index - first)
    return parts


def _mark_place(  # noqa: PLR0913, PLR0917  # a hot inner step
    lexicon: Lexicon, tokens: Tokens, index: int, longest: int, parts: list[str], at: int
) -> int:
    for length in range(longest, 1, -1):
        if " ".join(tokens.lowers[index : index + length]) in lexicon.places:
            parts[at : at + length] = ["B", *"I" * (length - 2), "E"]
            return length
    if is_place(lexicon, tokens, index):
        parts[at] = "S"
    return 1


def is_place(lexicon: Lexicon, tokens: Tokens, index: int) -> bool:
    """Tell whether a token by itself is a listed place, one of few letters as it is printed."""
    word = tokens.words[index]
    return tokens.lowers[index] in lexicon.places and (len(word) > _SHORT or word in lexicon.short)


_SHORT: Final = 3
"""Letters of a place's acronym (*AS*) that has to be printed as it is listed."""
