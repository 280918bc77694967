"""Link the names that name the same thing into entities."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import EntityKind, make_entity, make_spans
from newsdoc.names.contractions import find_contracted
from newsdoc.names.forms import Form, contains, glosses, is_initial, read_forms, without_legal_form
from newsdoc.names.name import Linked
from newsdoc.text.tokens import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._names import NameWords
    from newsdoc.model import Entity, Span
    from newsdoc.names.name import Name
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens

_MOST_HOLDERS: Final = 50
"""How many longer forms a short form is compared with at most: ugly texts stay linear."""


class _Links(NamedTuple):
    """What is known about the forms while they are linked."""

    roots: list[int]
    """For each form a form it is the same as; a root points to itself."""
    holders: dict[int, list[int]]
    """For a short form that several things may be meant by, the longer forms."""


def link_names(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> tuple[Linked, ...]:
    """Link names into entities, in order of first mention.

    A short form belongs to the longer form that contains it (*Dedi*: *Dedi Mulyadi*); where several do,
    each mention belongs to the one mentioned last. A gloss (*Komisi Pemilihan Umum (KPU)*) and an
    acronym belong to what they abbreviate. Two full names stay two, whatever they share.
    """
    forms, form_of = read_forms(prose.tokens, names, pack)
    links = _Links(list(range(len(forms))), {})
    for longer, shorter in _glosses(prose, names, pack):
        if glosses(forms[form_of[longer]], forms[form_of[shorter]], pack.names):
            _join(links.roots, form_of[longer], form_of[shorter])
    renamed = [(form_of[longer], form_of[shorter]) for longer, shorter in _renamed(prose, names, pack.names)]
    for longer, shorter in renamed:
        if forms[longer].initials == forms[shorter].words[0]:
            _join(links.roots, longer, shorter)
    _link_acronyms(forms, links, pack.names)
    for longer, shorter in find_contracted(forms, pack.names):
        _join(links.roots, longer, shorter)
    for longer, shorter in renamed:
        if links.roots[shorter] == shorter:
            _join(links.roots, longer, shorter)
    for bearer, nickname in _nicknames(prose, names, pack):
        _link_nickname(forms, form_of[bearer], form_of[nickname], links, pack)
    _link_short_forms(forms, links, pack)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index, root in enumerate(_resolve_mentions(prose.tokens, names, form_of, links)):
        groups[root].append(index)
    return _to_entities(prose.tokens, names, list(groups.values()))


def _glosses(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> Iterator[tuple[int, int]]:
    """Find the pairs of neighbours the second of which abbreviates or renames the first."""
    tokens = prose.tokens
    for index, (before, behind) in enumerate(pairwise(names)):
        if behind.first - before.last > _GLOSS_WORDS or before.kind is not behind.kind:
            continue
        between, last = tokens.lowers[before.last : behind.first], behind.last
        if between[:1] == (",",):
            between = between[1:]
        bracketed = between == ("(",) and last < len(tokens) and tokens.words[last] == ")"
        if bracketed or " ".join(between) in pack.names.alias_phrases:
            yield index, index + 1


def _renamed(prose: Prose, names: tuple[Name, ...], words: NameWords) -> Iterator[tuple[int, int]]:
    """Find the bodies that an acronym renames (*Organisasi Kesehatan Dunia* atau *WHO*), each with it."""
    tokens = prose.tokens
    if words.renaming.isdisjoint(tokens.printed):
        return
    for index, (before, behind) in enumerate(pairwise(names)):
        if (
            behind.first == before.last + 1
            and tokens.lowers[before.last] in words.renaming
            and before.kind is behind.kind is EntityKind.ORGANIZATION
            and before.last - before.first >= _SPELLED_OUT
            and behind.last - behind.first == 1
            and tokens.kinds[behind.first] == UPPER
        ):
            yield index, index + 1


_SPELLED_OUT: Final = 3
"""Words of a body that an acronym may rename at least: of shorter ones it may be another one."""
_GLOSS_WORDS: Final = 4
"""How many tokens may stand between a name and its gloss (*yang akrab disapa*)."""


def _nicknames(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> Iterator[tuple[int, int]]:
    """Find the nicknames that are told of the last person named, each with that person.

    *Dara Puspa hadir. Perempuan yang akrab disapa Ara itu ...*; *Ara, sapaan akrabnya, ...*.
    """
    lowers = prose.tokens.lowers
    before, behind = _edge_words(pack.names.alias_phrases, -1), _edge_words(pack.names.alias_tails, 0)
    persons = [index for index, name in enumerate(names) if name.kind is EntityKind.PERSON]
    for bearer, nickname in pairwise(persons):
        name = names[nickname]
        last = name.last
        if (
            last - name.first == 1
            # Nearly every word beside a name is none of those.
            and (lowers[name.title - 1] in before or not behind.isdisjoint(lowers[last : last + 2]))
            and _is_nickname(lowers, name, name.title - names[bearer].last, pack)
        ):
            yield bearer, nickname


def _is_nickname(lowers: tuple[str, ...], name: Name, gap: int, pack: LanguagePack) -> bool:
    """Tell whether the words around a name say that it is a nickname of the person ``gap`` tokens before."""
    last = name.last
    told = _ends_with(lowers, name.title, pack.names.alias_phrases)
    if gap > _NICKNAME_WORDS:
        # A demonstrative points back to whoever was spoken of, however far that is.
        return told and not pack.anaphora.demonstratives.isdisjoint(lowers[last : last + 1])
    behind = last + (lowers[last : last + 1] == (",",))
    return told or _starts_with(lowers, behind, pack.names.alias_tails)


_NICKNAME_WORDS: Final = 30
"""How many tokens may stand between a person and a nickname."""
_PHRASE: Final = 4
"""Words of the longest phrase that tells a nickname."""


def _ends_with(lowers: tuple[str, ...], end: int, phrases: frozenset[str]) -> bool:
    return any(" ".join(lowers[max(end - size, 0) : end]) in phrases for size in range(1, _PHRASE + 1))


def _starts_with(lowers: tuple[str, ...], first: int, phrases: frozenset[str]) -> bool:
    return any(" ".join(lowers[first : first + size]) in phrases for size in range(1, _PHRASE + 1))


@lru_cache(maxsize=64)
def _edge_words(phrases: frozenset[str], at: int) -> frozenset[str]:
    """Give the first or the last words of some phrases."""
    return frozenset([phrase.split(" ")[at] for phrase in phrases])


def _link_nickname(forms: list[Form], bearer: int, nickname: int, links: _Links, pack: LanguagePack) -> None:
    """Link a nickname to its bearer unless it is a short form of somebody else."""
    form = forms[nickname]
    same = [other for other in forms if other.kind is form.kind and other is not form]
    if not any(contains(other, form, pack) for other in same[:_MOST_HOLDERS]):
        _join(links.roots, bearer, nickname)


def _link_acronyms(forms: list[Form], links: _Links, words: NameWords) -> None:
    acronyms = [index for index, form in enumerate(forms) if form.acronym]
    if not acronyms:
        return
    # Of two bodies with the same initials it is the first (*Komisi Pemberantasan Korupsi*, *Kementerian
    # Pendidikan dan Kebudayaan*).
    spelled = [(i, f) for i, f in enumerate(forms) if f.initials][::-1]
    by_initials = {(f.kind, without_legal_form(f.initials, f.words, words)): i for i, f in spelled}
    by_initials |= {(f.kind, f.initials): i for i, f in spelled}
    for index in acronyms:
        form = forms[index]
        holder = by_initials.get((form.kind, form.words[0]))
        # A gloss tells what it abbreviates, whatever else has those initials.
        if holder is not None and links.roots[index] == index:
            _join(links.roots, holder, index)


def _link_short_forms(forms: list[Form], links: _Links, pack: LanguagePack) -> None:
    by_word: dict[EntityKind, dict[str, list[int]]] = {}
    for index, form in enumerate(forms):
        same_kind = by_word.setdefault(form.kind, {})
        for word in form.words:
            holders = same_kind.get(word)
            if holders is None:
                same_kind[word] = [index]
            elif holders[-1] != index:
                holders.append(index)
    for index, form in enumerate(forms):
        rarest = _rarest(form, by_word[form.kind])
        if len(rarest) == 1:
            continue
        holders = [
            other for other in rarest[:_MOST_HOLDERS] if other != index and contains(forms[other], form, pack)
        ]
        if not holders or (form.acronym and links.roots[index] != index):
            continue  # *FTC* is what it is short for, whatever starts with it
        if len(holders) > 1 and not pack.names.leading_heads:
            holders = _called_by(forms, holders, form)
        if len({_root(links.roots, other) for other in holders}) == 1:
            _join(links.roots, holders[0], index)
        else:
            links.holders[index] = holders


def _called_by(forms: list[Form], holders: list[int], form: Form) -> list[int]:
    """Give those of some people who are called by a word that ends or starts their name, if any is so.

    *Ms. Reed* is *Ann Reed*, whoever else is *Simone Reed Pratt*.
    """
    if form.kind is not EntityKind.PERSON or len(form.words) != 1:
        return holders
    word = form.words[0]
    return [h for h in holders if word in (forms[h].words[0], forms[h].words[-1])] or holders


def _rarest(form: Form, by_word: dict[str, list[int]]) -> list[int]:
    """Give the forms that hold the rarest word of one."""
    if len(form.words) == 1:
        return by_word[form.words[0]]
    for word in form.words:
        if len(by_word[word]) == 1 and not is_initial(word):
            return by_word[word]  # no other form has it, as for most
    # An initial stands for words that are not printed like it.
    words = [word for word in form.words if not is_initial(word)] or form.words
    return min([by_word[word] for word in words], key=len)


def _resolve_mentions(
    tokens: Tokens, names: tuple[Name, ...], form_of: list[int], links: _Links
) -> list[int]:
    """Give for each mention the root of its entity."""
    # Nearly all are roots, or point to one.
    roots = [above if links.roots[above] == above else _root(links.roots, above) for above in links.roots]
    if not links.holders:
        return [roots[form] for form in form_of]
    last_seen: dict[int, int] = {}
    titles: defaultdict[int, set[str]] = defaultdict(set)
    resolved: list[int] = []
    for place, form in enumerate(form_of):
        title = tokens.lowers[names[place].title : names[place].first]
        if form in links.holders:
            held = dict.fromkeys([roots[other] for other in links.holders[form]])
            titled = [root for root in held if not titles[root].isdisjoint(title)]
            # *Senator Burke* is who was called one, whoever else of that name was mentioned last.
            root = titled[0] if len(titled) == 1 else max(held, key=lambda r: last_seen.get(r, -1))
        else:
            root = roots[form]
        last_seen[root] = place
        titles[root].update(title)
        resolved.append(root)
    return resolved


def _root(roots: list[int], form: int) -> int:
    while roots[form] != form:
        roots[form] = roots[roots[form]]
        form = roots[form]
    return form


def _join(roots: list[int], longer: int, shorter: int) -> None:
    roots[_root(roots, shorter)] = _root(roots, longer)


def _to_entities(tokens: Tokens, names: tuple[Name, ...], groups: list[list[int]]) -> tuple[Linked, ...]:
    """Make an entity of each group of names."""
    starts, ends = tokens.starts, tokens.ends
    spans = make_spans(tokens.text, [(starts[name.first], ends[name.last - 1]) for name in names])
    linked: list[Linked] = []
    for group in groups:
        if len(group) == 1:
            entity = _entity_named_once(tokens, names[group[0]], spans[group[0]])
        else:
            mentions = itemgetter(*group)
            entity = _entity(tokens, mentions(names), mentions(spans))
        linked.append(Linked(entity, tuple(group)))
    return tuple(linked)


def _entity_named_once(tokens: Tokens, name: Name, span: Span) -> Entity:
    """Make the entity of a single name, as most are: what ``_entity`` does, in less time."""
    first, title = name.first, name.title
    return make_entity(
        name=_fold(span.text),
        kind=name.kind,
        mentions=(span,),
        aliases=(),
        titles=(_fold(tokens.slice(title, first)),) if title < first else (),
        confidence=name.confidence,
    )


def _entity(tokens: Tokens, names: tuple[Name, ...], mentions: tuple[Span, ...]) -> Entity:
    fullest, aliases = _spellings([span.text for span in mentions])
    titles = [_fold(tokens.slice(name.title, name.first)) for name in names if name.title < name.first]
    return make_entity(
        name=fullest,
        kind=names[0].kind,
        mentions=mentions,
        aliases=aliases,
        titles=tuple(dict.fromkeys(titles)) if titles else (),
        confidence=max([name.confidence for name in names]),
    )


def _spellings(printed: list[str]) -> tuple[str, tuple[str, ...]]:
    """Give the fullest of some ways to print a name, without line breaks, and the others."""
    # A name is often printed the same way: each way once, then each without its line breaks once.
    texts = dict.fromkeys([_fold(text) for text in dict.fromkeys(printed)])
    if len(texts) == 1:
        return texts.popitem()[0], ()
    # Of two forms of equal length the one that is not set in capitals throughout (*JAKARTA*).
    fullest = max(texts, key=lambda text: (len(text.split()), len(text), not text.isupper()))
    return fullest, tuple([text for text in texts if text != fullest])


def _fold(text: str) -> str:
    """Give a text without its line breaks."""
    return " ".join(text.split())
