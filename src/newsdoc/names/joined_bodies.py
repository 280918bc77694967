"""Bodies and coordinators: names of fields that one joins, and two bodies that were read as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.text.tokens import TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.features import Lexicon
    from newsdoc.text.tokens import Tokens

_PRINTED: Final = frozenset({TITLE, UPPER})
_INITIALS: Final = 2
"""Letters that may stand for words of one name (*H dan M*)."""
_LONGEST: Final = 16
"""Tokens that may stand before the coordinator of a body."""


def before_fields(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> int:
    """Find the first token of a body behind a coordinator, with the fields before that.

    *Maritime and* Coastguard Agency, *Kisii Teaching and* Referral Hospital, *Culture, Media and* Sport
    Committee: a field on either side of the coordinator, and behind them what such a body is; ``first`` where
    there are none. For languages where bodies are called by what they are last.
    """
    names, lowers = pack.names, tokens.lowers
    joint = first - 1
    if (
        joint < 1
        or lowers[joint] not in pack.anaphora.coordinators
        or lowers[first] not in names.fields
        or lowers[last - 1] not in names.body_tails
        or lowers[joint - 1] not in names.fields
        or tokens.kinds[joint - 1] not in _PRINTED
    ):
        return first
    begin, floor = joint - 1, max(0, joint - _LONGEST)
    while begin > floor:
        if tokens.kinds[begin - 1] in _PRINTED and _may_lead(lowers[begin - 1], pack):
            begin -= 1
        elif begin > 1 and tokens.words[begin - 1] == "," and lowers[begin - 2] in names.fields:
            begin -= 2
        else:
            break
    # *the Ministry of* Health and Safety Council: who knows where the first one ends
    before = lowers[begin - 1] if begin else ""
    return first if before in names.joiners - pack.anaphora.articles else begin


def _may_lead(lower: str, pack: LanguagePack) -> bool:
    """Tell whether a word may stand before the fields of a body: no title, no *The* that opens a sentence."""
    names = pack.names
    return not (lower in names.titles or lower in pack.function_words) or lower in names.heads


def behind_last_field(tokens: Tokens, last: int, pack: LanguagePack) -> int:
    """Find the end of a body whose fields are listed behind what it is (*... and Pensions* Committee)."""
    goes_on = (
        last < len(tokens.words)
        and tokens.kinds[last] == TITLE
        and tokens.lowers[last] in pack.names.body_tails
    )
    return last + (goes_on and not pack.names.leading_heads)


def find_joint(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> int | None:
    """Find the coordinator between two bodies that were read as one; ``None`` where it is one.

    They are an acronym and another body (*PSIS dan Persis*), two listed or whole ones (*Home Depot and Dollar
    General*), or an article stands before the second one (*Halden Chemie and the Commission*).
    """
    coordinators = pack.anaphora.coordinators
    if last - first < len(("PSIS", "dan", "Persis")) or coordinators.isdisjoint(tokens.lowers[first:last]):
        return None
    if _is_pair(tokens, first, last, pack):
        return first + 1
    if pack.names.leading_heads or last - first > _LONGEST_PAIR:
        return None
    for joint in range(first + 1, last - 1):
        if tokens.lowers[joint] in coordinators and tokens.words[joint].isalpha():
            halves = tokens.lowers[first:joint], tokens.lowers[joint + 1 : last]
            if all(_is_listed(half, lexicon) or _is_headed(half, pack) for half in halves):
                return joint
            if halves[1][0] in pack.anaphora.articles and _is_body(tokens, joint + 2, last, pack, lexicon):
                return joint
    return None


_LONGEST_PAIR: Final = 64
"""Words of two bodies at most: both halves are looked up at each coordinator."""


def _is_headed(words: tuple[str, ...], pack: LanguagePack) -> bool:
    """Tell whether several words end with what a body is, and no field (*Justice* Department)."""
    return len(words) > 1 and words[-1] in pack.names.body_tails - pack.names.fields


def _is_body(tokens: Tokens, first: int, last: int, pack: LanguagePack, lexicon: Lexicon) -> bool:
    """Tell whether an acronym, a listed body or what a body is stands behind an article (*the Commission*).

    Others may go on with a name (*Nina Bell and the Harbours*, *Institute for Peace and the Environment*).
    """
    if first >= last:
        return False
    lower, upper = tokens.lowers[last - 1], tokens.kinds[first] == UPPER and last - first == 1
    heading = lower in pack.names.body_tails or lower in pack.names.heads
    return heading or upper or _is_listed(tokens.lowers[first:last], lexicon)


def _is_listed(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether words are a listed body."""
    if len(words) == 1:
        return "body" in lexicon.lists.get(words[0], ())
    return lexicon.known.get(" ".join(words)) == _BODY


_BODY: Final = 1
"""The kind of bodies among the listed names."""


def _is_pair(tokens: Tokens, first: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether what was read as a body is an acronym and another body (*PSIS dan Persis*)."""
    return (
        last - first == len(("PSIS", "dan", "Persis"))
        and tokens.lowers[first + 1] in pack.anaphora.coordinators
        and tokens.words[first + 1].isalpha()  # *AT&T*
        and tokens.kinds[first] == UPPER
        and tokens.kinds[last - 1] in _PRINTED
        and len(tokens.words[first]) > _INITIALS
    )
