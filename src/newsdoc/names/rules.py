"""Plain rules that cut a run of capitalised words into names: for packs without trained weights."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.names.candidates import find_runs
from newsdoc.names.name import Name
from newsdoc.names.titles import title_start
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, UPPER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Range, Tokens

_LONGEST_PLACE: Final = 7
"""How many tokens a listed name of a place has at most (*Provence-Alpes-Côte d'Azur*)."""
_SHORT_CAPITALS: Final = 4
"""Up to this length, capitals may be an acronym; longer ones are also looked up as in running text."""
_SURE: Final = 0.8
_UNSURE: Final = 0.5


def find_by_rules(prose: Prose, pack: LanguagePack) -> tuple[Name, ...]:
    """Find the names of a text by rules alone, in text order."""
    tokens = prose.tokens
    found: list[Name] = []
    doubtful: set[Name] = set()
    for passage in prose.passages:
        headline = passage is prose.headline
        for sentence in passage.sentences:
            for run in find_runs(tokens, sentence, pack):
                names = _cut_run(tokens, run, sentence.first, pack)
                found += names
                doubtful.update(
                    name
                    for name in names
                    if (headline and not _listed(tokens, name.first, name.last, pack))
                    or (
                        name.kind is EntityKind.PERSON
                        and (_opens(tokens, name, sentence.first) or _is_unknown(tokens, name, pack))
                    )
                )
    # The first word of a sentence and the words of a headline have a capital anyway, and a lone word that
    # no list knows may be anything: they are a name when some of them are one elsewhere.
    known = {tokens.words[i] for name in found if name not in doubtful for i in range(name.first, name.last)}
    kept = [
        name
        for name in found
        if name not in doubtful or not known.isdisjoint(tokens.words[name.first : name.last])
    ]
    return _with_titles(prose, kept, pack)


def _opens(tokens: Tokens, name: Name, opening: int) -> bool:
    """Tell whether a name without a title opens a sentence or a quotation."""
    first = name.first
    return name.title == first and (first == opening or tokens.words[first - 1] in _OPENING)


_OPENING: Final = frozenset("\"“‘'«„»”")
"""Marks that open a quotation somewhere."""


def _is_unknown(tokens: Tokens, name: Name, pack: LanguagePack) -> bool:
    """Tell whether a person's name is one word without a title that no list of people knows."""
    lone = name.last == name.first + 1 and name.title == name.first
    return lone and bool(pack.names.people) and tokens.words[name.first] not in pack.names.people


def _with_titles(prose: Prose, names: list[Name], pack: LanguagePack) -> tuple[Name, ...]:
    """Give the names with the titles in small letters before them (*le ministre de l'Intérieur* X)."""
    tokens = prose.tokens
    inside = {i for name in names if name.kind is not EntityKind.PERSON for i in range(name.first, name.last)}
    begins = [sentence.first for sentence in prose.sentences]
    titled: list[Name] = []
    behind = 0
    for name in names:
        if name.kind is EntityKind.PERSON:
            if name.title == name.first:
                floor = max(begins[bisect_right(begins, name.first) - 1], behind)
                name = evolve(name, title=title_start(tokens, name.first, floor, inside, pack.names))  # noqa: PLW2901
            behind = name.last  # *le ministre A et la ministre B*
        titled.append(name)
    return tuple(titled)


def _cut_run(tokens: Tokens, run: Range, sentence_first: int, pack: LanguagePack) -> list[Name]:
    """Cut a run into its names: titles lead to persons, heads to bodies, lists and cues to places."""
    names, lowers = pack.names, tokens.lowers
    found: list[Name] = []
    title = -1
    index = run.first
    while index < run.last:
        lower = lowers[index]
        if lower in names.titles or (title >= 0 and (lower in names.title_tails or lower == ".")):
            title = index if title < 0 else title
            index += 1
            continue
        if not _nameable(tokens, index, sentence_first, pack):
            title = -1
            index += 1
            continue
        end, kind = _extent(tokens, index, run.last, pack, titled=title >= 0)
        if kind is None:
            kind = _plain_kind(tokens, index, end, pack, titled=title >= 0)
        elif kind is EntityKind.ORGANIZATION and _is_generic(tokens, index, end, pack):
            kind = None
        if kind is not None:
            person = kind is EntityKind.PERSON
            sure = title >= 0 or not person
            found.append(
                Name(index, end, kind, _SURE if sure else _UNSURE, title if person and title >= 0 else index)
            )
        title = -1 if kind is EntityKind.PERSON else title
        index = end
    return found


def _is_generic(tokens: Tokens, index: int, end: int, pack: LanguagePack) -> bool:
    """Tell whether a body's name is nothing but its head (*el Gobierno*)."""
    lone = end == index + 1 and tokens.kinds[index] != UPPER
    return lone and tokens.words[index] not in pack.names.bodies


def _nameable(tokens: Tokens, index: int, sentence_first: int, pack: LanguagePack) -> bool:
    lower = tokens.lowers[index]
    if tokens.kinds[index] not in CAPITALISED and lower not in pack.names.particles:
        return False
    if lower in pack.names.not_names:
        return False
    return not (lower in pack.function_words and (index == sentence_first or tokens.kinds[index] != UPPER))


def _extent(
    tokens: Tokens, index: int, last: int, pack: LanguagePack, *, titled: bool
) -> tuple[int, EntityKind | None]:
    """Find where the name that starts at ``index`` ends, and its kind when a list or a head tells."""
    names, lowers = pack.names, tokens.lowers
    end = _listed(tokens, index, last, pack)
    if end and not _is_first_name(tokens, index, end, last, pack):
        return end, EntityKind.PLACE
    if lowers[index] in names.heads:
        return _body_end(tokens, index, last, pack), EntityKind.ORGANIZATION
    if tokens.words[index] in names.bodies:
        end = index + 1
        while end < last and (tokens.words[end] in names.bodies or lowers[end] in names.body_tails):
            end += 1
        return end, EntityKind.ORGANIZATION
    if lowers[index] in names.place_heads and index + 1 < last and not titled:
        return _plain_end(tokens, index + 1, last, pack), EntityKind.PLACE
    return _plain_end(tokens, index, last, pack), None


def _is_first_name(tokens: Tokens, index: int, end: int, last: int, pack: LanguagePack) -> bool:
    """Tell whether the name of a place is one of a person here (*Santiago Abascal*)."""
    behind = end + (end < last and tokens.lowers[end] in pack.names.particles)
    if end > index + 1 or behind >= last or tokens.kinds[behind] not in CAPITALISED:
        return False
    return tokens.words[index] in pack.names.people and not _listed(tokens, end, last, pack)


def _listed(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> int:
    for length in range(min(_LONGEST_PLACE, last - index), 0, -1):
        text = tokens.slice(index, index + length)
        if tokens.kinds[index] == UPPER and len(text) > _SHORT_CAPITALS:
            text = text.title()
        if text in pack.names.places or text in pack.territories:
            end = index + length
            while end < last and tokens.lowers[end] in pack.names.place_tails:
                end += 1
            return end
    return 0


def _body_end(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> int:
    end = index + 1
    while end < last and tokens.lowers[end] not in pack.names.titles:
        if place := _listed(tokens, end, last, pack):
            return place
        if tokens.kinds[end] not in CAPITALISED and end + 1 < last and _starts_name(tokens, end + 1, pack):
            return end
        end += 1
    while (
        end == last < len(tokens)
        and tokens.kinds[end] == LOWER
        and tokens.lowers[end] in pack.names.body_tails
    ):
        end = last = end + 1  # *Assemblée nationale*
    return end


def _starts_name(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    return tokens.lowers[index] in pack.names.heads or tokens.words[index] in pack.names.bodies


def _plain_end(tokens: Tokens, index: int, last: int, pack: LanguagePack) -> int:
    names, lowers = pack.names, tokens.lowers
    end = index + 1
    while end < last:
        joint = tokens.kinds[end] not in CAPITALISED
        if joint and lowers[end] in names.particles:
            end += 1
            continue
        if lowers[end] in names.titles or lowers[end] in names.heads or lowers[end] in names.not_names:
            break
        if joint and not _joining_hyphen(tokens, end, pack):
            break
        end += 1
    return end


def _joining_hyphen(tokens: Tokens, index: int, pack: LanguagePack) -> bool:
    before = tokens.words[index - 1]
    tied = before.lower() in pack.names.particles or (tokens.glued(index) and before in pack.names.people)
    return tokens.words[index] == "-" and tied


def _plain_kind(
    tokens: Tokens, index: int, end: int, pack: LanguagePack, *, titled: bool
) -> EntityKind | None:
    names, lowers = pack.names, tokens.lowers
    lone = end == index + 1
    kind: EntityKind | None = EntityKind.PERSON
    if lowers[end - 1] in names.body_tails or tokens.words[index] in names.bodies:
        kind = EntityKind.ORGANIZATION
    elif lowers[end - 1] in names.place_tails and not lone:
        kind = EntityKind.PLACE
    elif titled:
        kind = EntityKind.PERSON
    elif index and lowers[index - 1] in names.place_cues:
        kind = EntityKind.PLACE
    elif lone and tokens.kinds[index] == UPPER:
        kind = EntityKind.ORGANIZATION
    elif lone and tokens.kinds[index] == INITIALS:
        kind = None
    return kind
