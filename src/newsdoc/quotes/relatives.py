"""Relative clauses before a verb: whom they tell of, and which verbs are theirs (*officials who spoke*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.descriptions import is_described
from newsdoc.quotes.lexicon import (
    ADVERB,
    AGENT,
    AUXILIARY,
    DETERMINER,
    INFINITIVE,
    NEGATOR,
    PASSIVE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TIME,
    VERB,
)
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def find_antecedent(scene: Scene, first: int, relative: int) -> int:
    """Find the name that a relative pronoun follows behind a preposition (*data dari BPS yang melaporkan*).

    Of people a preposition only tells where they are from (*warga dari Desa Sukamaju yang mengaku*).
    """
    if not scene.lexicon.inverts:
        first = _behind_verb(scene, first, relative)
    for index in range(relative - 1, first, -1):
        if scene.flags[index] & PREPOSITION:
            people = any(at in scene.persons or scene.is_role(at) for at in range(first, index))
            return first if people or scene.lexicon.inverts else index + 1
        if scene.kinds[index] == LOWER:
            break
    return first


def _behind_verb(scene: Scene, first: int, relative: int) -> int:
    """Give where the noun phrase before a relative pronoun starts behind a verb that is that of its sentence.

    It is the agent of a passive (*dihubungi oleh* petugas *yang*), or stands behind a verb whose subject is
    closed (*Ia bertemu dengan* petugas *yang*, not *warga terdampak banjir yang*).
    """
    for index in range(relative - 1, first, -1):
        if scene.flags[index] & AGENT:
            return index + 1
        if scene.flags[index] & RELATIVE:
            break
        closed = scene.flags[index - 1] & _CLOSES or (
            scene.lowers[index - 1] in scene.pack.anaphora.demonstratives
        )
        # *Polisi menangkap* Sutrisno *yang mengaku*, *Hal senada disampaikan* bupati *yang menyebut*
        closed = closed or index + 1 in scene.persons or scene.flags[index] & PASSIVE
        if closed and is_other_verb(scene, index):
            start = index + 1
            while start < relative and scene.flags[start] & PREPOSITION:
                start += 1
            return start if start < relative else first
    opens = first + 1 < relative and scene.flags[first] & PASSIVE  # *(Hal senada) disampaikan* bupati *yang*
    return first + bool(opens)


_CLOSES: Final = PRONOUN | AUXILIARY | ADVERB
"""What stands between a subject and its verb, or is all of the subject."""


def find_closed(scene: Scene, first: int, last: int) -> int:
    """Find the relative pronoun of a clause that a demonstrative closes (*pejabat yang tak disebut itu*)."""
    # Demonstratives are among the adverbs that are passed over on the way from a verb to its subject.
    if scene.lowers[last] not in scene.pack.anaphora.demonstratives:
        return -1
    for index in range(last - 1, first, -1):
        if scene.flags[index] & RELATIVE:
            return index if is_described(scene, first, index, last) else -1
    return -1


def is_in_relative(scene: Scene, index: int, first: int) -> bool:
    """Tell whether a verb belongs to a relative clause (*officials who spoke to us*)."""
    at = index - 1
    if not scene.lexicon.inverts and scene.flags[index] & NEGATOR:
        # *perawat yang meminta namanya* tidak *ditulis*
        at = next((i for i in range(at, first, -1) if scene.flags[i] & RELATIVE), at)
    if scene.lexicon.modifiers_first and scene.kinds[at] == LOWER and not scene.flags[at]:
        at = next((i for i in range(at - 1, max(first, at - _OWNED), -1) if scene.flags[i] == RELATIVE), at)
    while at > first and scene.flags[at] & _BEFORE_VERB and not scene.flags[at] & RELATIVE:
        if scene.flags[at] & INFINITIVE:
            at -= bool(scene.flags[at - 1] & NEGATOR)
            at -= not scene.flags[at - 1] & RELATIVE  # *a trader who* asked not *to be named*
        at -= 1
    return at > first and bool(scene.flags[at] & RELATIVE) and not scene.flags[at - 1] & VERB


_OWNED: Final = 4
"""Within how many tokens of a verb its subject stands that a relative pronoun owns (*whose wells* ran)."""
_BEFORE_VERB: Final = AUXILIARY | ADVERB | NEGATOR | INFINITIVE
"""What stands between a relative pronoun and its verb, or between that and the one that it governs."""


def has_subject(scene: Scene, relative: int, last: int) -> bool:
    """Tell whether a relative pronoun is the object of a clause whose subject stands behind it."""
    start = relative + 1
    if start >= last or not scene.lexicon.modifiers_first or not scene.flags[relative] & RELATIVE:
        return False
    opens = scene.flags[start] & (DETERMINER | PLURAL) or scene.kinds[start] in CAPITALISED
    return bool(opens and not scene.flags[start] & TIME) and not any(
        scene.flags[at] & (AUXILIARY | PREPOSITION | TIME | VERB) or is_other_verb(scene, at)
        for at in range(start, last)
    )
