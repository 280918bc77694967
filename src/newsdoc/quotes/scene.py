"""``Scene``: a prose with what the engine knows of each token, shared by all its parts."""

from __future__ import annotations

from itertools import compress, count, repeat, zip_longest
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsdoc.model import EntityKind
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    COORDINATOR,
    CUE,
    ENCLITIC,
    NEGATOR,
    OTHER_VERB,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PRONOUN,
    REFLEXIVE,
    ROOT,
    VERB,
    Lexicon,
    compile_lexicon,
)
from newsdoc.quotes.marked import read_evidence
from newsdoc.quotes.unclosed import find_lost_close
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.text.prose import Prose
    from newsdoc.text.tokens import Tokens


@frozen
class Scene:
    """The tokens of an article as plain sequences, with flags and quotations by token."""

    # No tuple: the slots of a class are found several times as fast, and every step looks here.

    tokens: Tokens
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    kinds: tuple[int, ...]
    flags: list[int]
    """What each token can be; see ``lexicon``."""
    lexicon: Lexicon
    behind: dict[int, int]
    """By opening mark of a quotation: the token behind the quotation."""
    cues: tuple[int, ...]
    """The tokens that can report, in text order."""
    openers: tuple[int, ...]
    """The opening marks of the quotations, in text order."""
    opener: dict[int, int]
    """By last token of a quotation: its opening mark."""
    typed: frozenset[int]
    """The opening marks of what the words before them tell to be a title, a slogan or the like."""
    persons: dict[int, float]
    """By token: how sure it belongs to the name of a person."""


def read_scene(prose: Prose, names: tuple[Name, ...], pack: LanguagePack) -> Scene:
    """Look every token up once and lay the quotations out by token."""
    tokens = prose.tokens
    lexicon = compile_lexicon(pack.reporting, capital_nouns=pack.capital_nouns)
    known = lexicon.flags.get
    person = EntityKind.PERSON
    behind: dict[int, int] = {}
    opener: dict[int, int] = {}
    for passage, following in zip_longest(prose.paragraphs, prose.paragraphs[1:]):
        for quotation in passage.quotations:
            stop = quotation.closer + 1 if quotation.closed else quotation.closer
            if not quotation.closed:
                comma = find_lost_close(tokens, lexicon, passage, quotation, following)
                stop = stop if comma is None else comma + 1
            behind[quotation.opener] = stop
            opener[stop - 1] = quotation.opener
    flags = list(map(known, tokens.lowers, repeat(0)))
    if lexicon.compound:
        _flag_compounds(flags, tokens.words)
    scene = Scene(
        tokens=tokens,
        words=tokens.words,
        lowers=tokens.lowers,
        kinds=tokens.kinds,
        flags=flags,
        lexicon=lexicon,
        behind=behind,
        cues=(),
        openers=tuple(behind),
        opener=opener,
        typed=frozenset(
            quotation.opener
            for passage in prose.paragraphs
            for quotation in passage.quotations
            if read_evidence(tokens, passage, quotation, pack)
        ),
        persons={
            index: confidence
            for first, last, kind, confidence, _ in names
            if kind is person
            for index in range(first, last)
        },
    )
    for passage in prose.paragraphs:
        for quotation in passage.quotations:
            if quotation.closed:
                _flag_unknown_cue(scene, quotation.closer, passage.range.last)
    return evolve(scene, cues=tuple(compress(count(), map(CUE.__and__, flags))))


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


def _flag_unknown_cue(scene: Scene, closer: int, last: int) -> None:
    """Take a word in no list for a cue where only a cue can stand (*"...," celetuknya*)."""
    cue = closer + 1
    if cue < last and scene.words[cue] == ",":
        cue += 1
    elif scene.words[closer - 1] not in _BEFORE_CUE:
        return
    if cue + 1 >= last or scene.flags[cue] or scene.kinds[cue] != LOWER:
        return
    endings = scene.lexicon.enclitics
    if endings and scene.lowers[cue].endswith(endings):
        scene.flags[cue] = ENCLITIC
    elif scene.persons.get(cue + 1) is not None or scene.flags[cue + 1] & PRONOUN:
        scene.flags[cue] = ROOT


_BEFORE_CUE = frozenset({",", "!", "?"})
