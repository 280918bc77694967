"""Names revised by who speaks: a lone name that is quoted tells where longer ones start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.candidates import NICKNAME
from newsdoc.speakers.earlier_names import cut_earlier
from newsdoc.speakers.extents import LONGEST, SHORT, cut_name, find_bearer
from newsdoc.speakers.lone_names import find_lone
from newsdoc.speakers.longer_names import LongerNames
from newsdoc.speakers.misread import correct_bodies, correct_people, join_body, join_nickname, trim_titles
from newsdoc.speakers.name_index import NameIndex
from newsdoc.text.tokens import CAPITALISED, LOWER, TITLE, Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.quotes.attribution import Attribution
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


def revise_names(
    prose: Prose, names: tuple[Name, ...], attributions: Sequence[Attribution], pack: LanguagePack
) -> tuple[Name, ...]:
    """Cut and add names of people by what titles and sources tell; where nobody is quoted, titles alone.

    Whoever is quoted as *Rina* is a person, and *Rina Hartati* is who was introduced as *Direktur Laut
    Biru Rina Hartati*: a reading of the names alone cannot know where the body ends and the name starts.
    What follows a body or a place at the end of a source that starts with a title is a name, too.
    """
    sources = _find_sources(prose.tokens, attributions)
    index = NameIndex(prose, names, pack)
    quotations = [quotation for passage in prose.paragraphs for quotation in passage.quotations]
    trim_titles(index)
    if not sources:
        return index.finish()
    correct_bodies(index)
    cut_earlier(index)
    correct_people(index, sources)
    for quotation in quotations:
        if quotation.closer <= quotation.opener + NICKNAME:
            join_nickname(index, quotation.opener, quotation.closer)
    lowers, heads = prose.tokens.lowers, pack.names.heads
    for source in sources:
        if lowers[source.first] in heads:
            join_body(index, source)
        _trim_name(index, source)
    longer = LongerNames(prose, quotations, index)
    longer.revise(find_lone(index, sources))
    longer.trim_printed_titles()
    if not pack.capital_nouns:
        for source in sources:
            if lowers[source.first] in index.lexicon.nouns:
                _add_trailing(index, source)
            elif source.last - source.first > SHORT:
                _add_leading(index, source)
    return index.finish()


def _find_sources(tokens: Tokens, attributions: Sequence[Attribution]) -> list[Range]:
    """Find the tokens of every source that is printed, what brackets add at its end left out."""
    starts, words = tokens.starts, tokens.words
    found: list[Range] = []
    for attribution in attributions:
        source, stretch = attribution.source, attribution.source_tokens
        if source is None or stretch is None or attribution.follows is not None:
            continue
        first, last = stretch
        if source[0] > starts[first]:
            continue  # an enclitic
        if words[last - 1] == ")":
            last = next((i for i in range(first, last) if words[i] == "("), last)
        if first < last:
            found.append(Range(first, last))
    return found


def _trim_name(index: NameIndex, source: Range) -> None:
    """Cut from the name that ends a source what stands before the source, and the rest of a title."""
    begin, last = source.first, source.last
    name = index.at(last - 1)
    if name is None or name.last != last:
        return
    bearer = find_bearer(index, name, source)
    if bearer is not None:
        cut_name(index, name, bearer, last)
        return
    if name.kind is not _PERSON:
        return
    first, tokens, lexicon = max(name.first, begin), index.tokens, index.lexicon
    lowers = tokens.lowers
    while first < last - 1 and index.is_title(first):
        first += 1
    if first > begin and lowers[first - 1] in lexicon.roles:
        while last - first > SHORT and lowers[first] in lexicon.tails:
            first += 1
    while first > begin and lowers[first - 1] in lexicon.given and index.is_free(first - 1):
        first -= 1
    if first - 1 > begin and tokens.words[first - 1] == "-" and tokens.glued(first):
        first -= 2 if lowers[first - 2] in index.pack.names.particles else 0
    if first != name.first:
        index.put(first, last, EntityKind.PERSON)


def _add_trailing(index: NameIndex, source: Range) -> None:
    """Add the name at the end of a source that starts with a title and holds no person."""
    first = source.last
    floor = max(source.first, first - LONGEST)
    while first > floor and index.is_free(first - 1):
        first -= 1
    before = index.at(first - 1) if first > source.first else None
    if not 0 < source.last - first <= _LONG:
        return
    if _tells_trade(index, source, first) if before is None else before.kind is not _PERSON:
        index.put(first, source.last, EntityKind.PERSON)


def _tells_trade(index: NameIndex, source: Range, name: int) -> bool:
    """Tell whether a word before a name only tells what somebody deals in (*pedagang* bumbu *Rina*).

    A word that people are called by, or a form of address, opens the name: no place (*pedagang asli Padang*).
    """
    lowers, lexicon = index.tokens.lowers, index.lexicon
    trade = source.first + 1
    addressed = name == trade + 2 and index.is_title(name - 1)  # *pedagang bumbu* Oma *Rina*
    if name != trade + 1 + addressed or lowers[source.first] not in lexicon.words.persons:
        return False
    word = lowers[trade]
    other = word in index.pack.names.place_heads or word in lexicon.bodies or word in lexicon.words.obliques
    opens = addressed or lowers[name] in lexicon.person_words
    return opens and index.tokens.kinds[trade] == LOWER and not other and lexicon.words.heads_first


def _add_leading(index: NameIndex, source: Range) -> None:
    """Add the name that a role in capitals follows at once (*Izul Fiqri Ketua Paguyuban Jukir*).

    It has two words at least, so a source that holds the role, too, has more than those. Where a person ends
    the source, those words belong to the title (*Workplace Relations Minister Tony Abela*).
    """
    holder = index.at(source.last - 1)
    if holder is not None and holder.kind is _PERSON:
        return
    kinds, lowers, last = index.tokens.kinds, index.tokens.lowers, source.first
    while last < source.last and index.is_free(last) and not index.is_title(last) and kinds[last] == TITLE:
        last += 1
    named = 1 < last - source.first <= _LONG
    if named and last < source.last and kinds[last] in CAPITALISED and lowers[last] in index.lexicon.roles:
        index.put(source.first, last, EntityKind.PERSON)


_PERSON: Final = EntityKind.PERSON
"""A global, for a member of an enumeration takes longer to find."""
_LONG: Final = 5
"""How many words a name at the end of a source has at most."""
