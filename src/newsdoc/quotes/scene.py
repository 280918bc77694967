"""``Scene``: a prose with what the engine knows of each token, shared by all its parts."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, count
from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import find_first
from newsdoc.quotes.compiling import compile_lexicon
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    DETERMINER,
    ENCLITIC,
    INFINITIVE,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    REFLEXIVE,
    REPORT_NOUN,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
    Lexicon,
    match_phrase,
)
from newsdoc.quotes.marked import compile_marked, read_evidence
from newsdoc.quotes.unclosed import find_lost_close
from newsdoc.records import record
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


@record
class Scene:
    """The tokens of an article as plain sequences, with flags and quotations by token."""

    tokens: Tokens
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    kinds: tuple[int, ...]
    flags: list[int]
    """What each token can be; see ``lexicon``."""
    lexicon: Lexicon
    behind: dict[int, int]
    """By opening mark of a quotation: the token behind the quotation."""
    cues: list[int]
    """The tokens that can report, in text order; where no report can stand in marks, those outside them.

    Words that never cite alone are among them only where one that they cite with follows.
    """
    openers: tuple[int, ...]
    """The opening marks of the quotations, in text order."""
    opener: dict[int, int]
    """By last token of a quotation: its opening mark."""
    typed: frozenset[int]
    """The opening marks of what the words before them tell to be a title, a slogan or the like."""
    persons: dict[int, float]
    """By token: how sure it belongs to the name of a person."""
    names: tuple[Name, ...]
    """The names in the order of the text, for what is asked too seldom to be laid out by token."""
    pack: LanguagePack
    """The language, likewise."""

    def is_role(self, index: int) -> bool:
        """Tell whether a word is for a person: a title, a role or a noun like *resident*."""
        word, who = self.lowers[index], self.pack.anaphora
        return word in self.pack.names.titles or word in who.roles or word in who.persons

    def kind_at(self, index: int) -> EntityKind | None:
        """Tell what the name is one of that a token belongs to; ``None`` where it belongs to none."""
        number = find_first(self.names, index + 1) - 1
        return self.names[number].kind if number >= 0 and index < self.names[number].last else None


def read_scene(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> Scene:
    """Look every token up once and lay the quotations out by token."""
    tokens = prose.tokens
    lexicon = compile_lexicon(pack.reporting, capital_nouns=pack.capital_nouns)
    person = EntityKind.PERSON
    persons = {
        index: name.confidence
        for name in names
        if name.kind is person
        for index in range(name.first, name.last)
    }
    flags = list(tokens.look_up(lexicon.flags, 0))
    if lexicon.compound:
        _flag_compounds(flags, tokens.words)
    if lexicon.light_verbs and not lexicon.light_verbs.keys().isdisjoint(tokens.forms):
        _flag_light_verbs(flags, tokens.lowers, lexicon)
    if not lexicon.inverts and (so_words := _so_words(tokens, lexicon, pack)):
        _flag_so(tokens, flags, so_words, persons, pack.anaphora.documents)
    if lexicon.modifiers_first:
        for name in names:
            if flags[name.last - 1] & AUXILIARY:
                flags[name.last - 1] = 0  # *Moody*'s
            if flags[name.first] & TIME and _is_called_month(name, tokens, flags, pack):
                flags[name.first] = 0  # *April Hart*
    behind, opener, typed = _lay_out(prose, lexicon, pack, flags, persons)
    # Most words have no flags, and those are left out in one go.
    wanted = CUE | THAT | TIME if lexicon.inverts else CUE
    cues = [index for index in compress(count(), flags) if flags[index] & wanted]
    if lexicon.inverts:
        cues = _without_others(flags, tokens.kinds, cues)
    cues = _without_lone(cues, tokens.lowers, lexicon.never_alone)
    if behind and not lexicon.compound:
        cues = _unquoted(cues, behind)
    return Scene(
        tokens=tokens,
        words=tokens.words,
        lowers=tokens.lowers,
        kinds=tokens.kinds,
        flags=flags,
        lexicon=lexicon,
        behind=behind,
        cues=cues,
        openers=tuple(behind),
        opener=opener,
        typed=typed,
        persons=persons,
        names=names,
        pack=pack,
    )


def _is_called_month(name: Name, tokens: Tokens, flags: list[int], pack: LanguagePack) -> bool:
    """Tell whether a person of two names is called like a month (*April Hart*, not *in April Hart said*)."""
    if name.kind is not EntityKind.PERSON or name.last - name.first == 1:
        return False
    if name.first and flags[name.first - 1] & (PREPOSITION | TIME):
        return False
    return any(tokens.lowers[name.first] in month for month in pack.calendar.months)


def _so_words(tokens: Tokens, lexicon: Lexicon, pack: LanguagePack) -> frozenset[str]:
    """Give the adverbs of a text that stand for what was reported (*demikian*), demonstratives aside."""
    return (lexicon.so_words - pack.anaphora.demonstratives).intersection(tokens.forms)


def _flag_so(
    tokens: Tokens,
    flags: list[int],
    so_words: frozenset[str],
    persons: dict[int, float],
    documents: frozenset[str],
) -> None:
    """Take a word for *so* in commas before a name alone for a cue (*Harga naik,* demikian *Rina Hart.*).

    Or a noun for what is said between the two (*Harga naik, demikian* laporan *AFP.*).
    """
    words, lowers = tokens.words, tokens.lowers
    for word in so_words:
        index = 0
        for _ in range(lowers.count(word)):
            index = last = lowers.index(word, index) + 1
            if index < _SECOND or words[index - 2] != "," or last >= len(words):
                continue
            noun = bool(flags[index] & REPORT_NOUN) or lowers[index] in documents
            last += noun
            while last in persons or (noun and last < len(words) and tokens.kinds[last] in CAPITALISED):
                last += 1
            if last > index + noun and words[last : last + 1] in _CLOSES_NAME:
                # *demikian* Rina; *demikian* laporan *AFP*
                flags[index - (not noun)] = ROOT


_SECOND: Final = 2
"""The first token behind a comma that something stands before."""
_CLOSES_NAME: Final = ((",",), (".",), ())
"""What stands behind a name that nothing follows in its frame."""


def _flag_light_verbs(flags: list[int], lowers: tuple[str, ...], lexicon: Lexicon) -> None:
    """Take a verb for a cue behind its negator and before its noun (*tidak* menutup *kemungkinan*)."""
    for index in range(1, len(lowers) - 1):
        if lowers[index + 1] in lexicon.light_verbs.get(lowers[index], ()):
            before = lowers[max(0, index - _NEGATED) : index]
            flags[index] |= 0 if lexicon.denials[lowers[index]].isdisjoint(before) else VERB


_NEGATED: Final = 3
"""Within how many tokens before a verb its negator stands."""


def _without_others(flags: list[int], kinds: tuple[int, ...], points: list[int]) -> list[int]:
    """Give the cues among some tokens, and mend the flags of the others.

    *that* behind a preposition, but not behind the particle of a verb (*pointed out that*), is made a
    determiner (*of that report*); a time inside a name is none (*the Evening Post*).
    """
    cues: list[int] = []
    for index in points:
        flag = flags[index]
        if flag & CUE:
            cues.append(index)
        elif not index or index + 1 >= len(flags):
            continue
        elif flag & TIME:
            if flags[index - 1] & DETERMINER and not flags[index + 1] & TIME:
                named = kinds[index] in CAPITALISED and kinds[index + 1] in CAPITALISED
                flags[index] = flag & ~TIME if named else flag
        elif flag & DETERMINER:
            linked = flags[index - 1] & (PREPOSITION | SUBORDINATOR | INFINITIVE) == PREPOSITION
            particle = index > 1 and flags[index - 2] & (VERB | PARTICIPLE)
            if linked and not particle and not flags[index + 1] & (PRONOUN | DETERMINER):
                flags[index] = DETERMINER
    return cues


def _without_lone(
    cues: list[int], lowers: tuple[str, ...], never_alone: dict[str, frozenset[str]]
) -> list[int]:
    """Leave out the words that only cite with another one behind them (*in* the words of)."""
    last = len(lowers) - 1
    return [
        cue
        for cue in cues
        if lowers[cue] not in never_alone or (cue < last and lowers[cue + 1] in never_alone[lowers[cue]])
    ]


def _lay_out(
    prose: Prose, lexicon: Lexicon, pack: LanguagePack, flags: list[int], persons: dict[int, float]
) -> tuple[dict[int, int], dict[int, int], frozenset[int]]:
    """Give the quotations by opening mark and by last token, and those that words before them tell.

    A word behind a quotation that only can be its cue is flagged as one.
    """
    tokens = prose.tokens
    behind: dict[int, int] = {}
    opener: dict[int, int] = {}
    typed: list[int] = []
    table = compile_marked(pack.marked)
    paragraphs = prose.paragraphs
    for number, passage in enumerate(paragraphs):
        for quotation in passage.quotations:
            stop = quotation.closer
            if stop - quotation.opener > _TITLE and tokens.words[stop - 1] in _ENDS_SPEECH:
                _flag_unknown_lead(tokens, flags, lexicon, persons, quotation.opener)
            if quotation.closed:
                _flag_unknown_cue(tokens, flags, lexicon, persons, stop, passage.range.last)
                stop += 1
            else:
                following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
                comma = find_lost_close(tokens, lexicon, passage, quotation, following)
                stop = stop if comma is None else comma + 1
            behind[quotation.opener] = stop
            opener[stop - 1] = quotation.opener
            if read_evidence(tokens, passage.range.first, quotation.opener, table, lexicon.flags):
                typed.append(quotation.opener)
    return behind, opener, frozenset(typed)


def _unquoted(cues: list[int], behind: dict[int, int]) -> list[int]:
    """Leave out the cues in quotations: what stands there is said, and reports nothing of its own."""
    kept: list[int] = []
    begin = 0
    for opener, stop in behind.items():
        kept += cues[begin : bisect_left(cues, opener, begin)]
        begin = bisect_left(cues, stop, begin)
    return kept + cues[begin:]


def _flag_compounds(flags: list[int], words: tuple[str, ...]) -> None:
    """Take a participle behind its auxiliary (*a* il *déclaré*) for a finite verb.

    A source may stand over both, and a second participle may share the auxiliary (*a ri et répondu*).
    """
    shared = -1
    for index, flag in enumerate(flags):
        if not flag & (PASSIVE | VERB):
            continue
        place = index - 1
        while place > index - _APART and place > 0 and flags[place] & _BETWEEN:
            place -= 1
        if words[place] == ",":  # *a, de son côté, estimé*
            place = next(
                (i - 1 for i in range(place - 1, place - _ASIDE, -1) if i > 0 and words[i] == ","), place
            )
        if place < 0:
            continue
        reflexive = place > 0 and flags[place - 1] & REFLEXIVE
        if flags[place] & AUXILIARY or (flags[place] & PASSIVE_AUXILIARY and reflexive):
            flags[place] = (flags[place] | ADVERB) & ~OTHER_VERB
            shared = index + _SHARED
        elif not flags[place] & COORDINATOR or index > shared:
            continue
        if not flag & VERB:
            flags[index] = (flag | VERB) & ~PASSIVE


_APART = 5
"""Tokens between an auxiliary and its participle at most."""
_ASIDE = 6
"""Tokens between the commas that may part an auxiliary from its participle."""
_SHARED = 40
"""Tokens over which a participle may share the auxiliary of another one."""
_BETWEEN = ADVERB | PRONOUN | NEGATOR


def _flag_unknown_cue(  # noqa: PLR0913, PLR0917 - a place, and what is known of each token
    tokens: Tokens, flags: list[int], lexicon: Lexicon, persons: dict[int, float], closer: int, last: int
) -> None:
    """Take a word in no list for a cue where only a cue can stand (*"...," celetuknya*).

    ``closer`` is the closing mark, ``last`` the end of the paragraph.
    """
    words, cue = tokens.words, closer + 1
    if cue < last and words[cue] == ",":
        cue += 1
        if words[cue + 1 : cue + 2] == (",",) and words[closer - 1] not in _BEFORE_CUE:
            return  # *The song “Dawn”, for one, was ...*
    elif words[closer - 1] not in _BEFORE_CUE:
        return
    if cue + 1 >= last or tokens.kinds[cue] != LOWER:
        return
    if flags[cue] and not _so_ends(tokens, flags, lexicon, cue):
        return
    endings = lexicon.enclitics
    if endings and tokens.lowers[cue].endswith(endings):
        flags[cue] = ENCLITIC
    elif flags[cue] or persons.get(cue + 1) is not None or flags[cue + 1] & PRONOUN:
        flags[cue] = ROOT


def _flag_unknown_lead(
    tokens: Tokens, flags: list[int], lexicon: Lexicon, persons: dict[int, float], opener: int
) -> None:
    """Take a verb in no list between who speaks and a quotation for a cue (*Hart deadpanned, “It is.”*).

    ``opener`` is the opening mark.
    """
    words, cue = tokens.words, opener - 2
    if cue < 1 or words[opener - 1] != "," or flags[cue] & ~OTHER_VERB or tokens.kinds[cue] != LOWER:
        return
    if opener + 1 >= len(words) or tokens.kinds[opener + 1] not in CAPITALISED:
        return
    verb = flags[cue] or lexicon.other_verb(tokens.lowers[cue])
    opens = any(flags[index] & SUBORDINATOR for index in range(max(cue - _CLAUSE, 0), cue))
    if verb and not opens and (cue - 1 in persons or flags[cue - 1] & PRONOUN):
        flags[cue] = VERB


def _so_ends(tokens: Tokens, flags: list[int], lexicon: Lexicon, cue: int) -> bool:
    """Tell whether a word says of what was said that it was so, and who said it follows (*demikian Budi*)."""
    if lexicon.inverts or flags[cue] != ADVERB or flags[cue + 1]:
        return False
    return bool(match_phrase(lexicon.anaphors, tokens.lowers, cue, cue + 1))


_CLAUSE = 6
"""How far before a verb the word stands that makes its clause a dependent one (*as he left, “We lost.”*)."""
_ENDS_SPEECH = frozenset(".!?,…")
"""What ends words that are said, unlike a title (*played, “Dawn Of The Day” and left*)."""
_TITLE = 3
"""Tokens up to the closing mark of what may be the title of a work (*smiled, “Dawn” playing*)."""
_BEFORE_CUE = frozenset({",", "!", "?"})
