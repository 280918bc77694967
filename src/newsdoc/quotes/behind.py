"""What stands behind a verb: who says it, over the adverbials between, and whom it is said to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.descriptions import with_description
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    DETERMINER,
    INFINITIVE,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.phrases import before_article, read_subject_behind
from newsdoc.text.tokens import CAPITALISED, LOWER

if TYPE_CHECKING:
    from newsdoc.quotes.contents import Stretch
    from newsdoc.quotes.phrases import Subject
    from newsdoc.quotes.scene import Scene

_ADVERBIALS: Final = 4
"""How many adverbials may stand between a verb and its subject behind it."""


def read_subject_of(scene: Scene, cue: int, last: int) -> Subject | None:
    """Read the subject behind its verb, over the adverbs and, where a language has them there, adverbials."""
    start = cue + 1
    flags = scene.flags
    while start < last and (
        (flags[start] & ADVERB and not flags[start] & PRONOUN) or opens_time(scene, start, last)
    ):
        start += 1
    subject = read_subject_behind(scene, start, last)
    if scene.lexicon.compound and not subject:
        return _behind_adverbials(scene, start, last)
    return subject and with_description(scene, subject, last)


def _behind_adverbials(scene: Scene, index: int, last: int) -> Subject | None:
    """Read a subject behind what stands between it and its verb (*a déclaré mardi à la presse le maire*)."""
    flags = scene.flags
    for _ in range(_ADVERBIALS):
        if index >= last or not (
            flags[index] & (PREPOSITION | TIME | ADVERB) or opens_time(scene, index, last)
        ):
            break
        phrase = read_subject_behind(scene, index + 1, last) if flags[index] & PREPOSITION else None
        index = _before_person(scene, phrase) if phrase else index + 1
        while phrase and index < last and scene.kinds[index] == LOWER and not flags[index]:
            index += 1
    if index >= last or not (flags[index] & DETERMINER or scene.kinds[index] in CAPITALISED):
        return None
    return read_subject_behind(scene, index, last)


def _before_person(scene: Scene, phrase: Subject) -> int:
    """Give the end of a phrase, or where a person's name starts in it (*à l'AFP* Marc Lenoir)."""
    inside = range(phrase.first + 1, phrase.last)
    return next((i for i in inside if i in scene.persons and i - 1 not in scene.persons), phrase.last)


def opens_time(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a word stands before a time (*este* martes; *this month* that, *late on Monday*)."""
    flags, ahead = scene.flags, index + 1
    if scene.lowers[index] in scene.lexicon.nearing:
        ahead += ahead < last and bool(flags[ahead] & PREPOSITION)
        return ahead < last and bool(flags[ahead] & TIME)
    if ahead >= last or not flags[index] & DETERMINER or flags[index] & THAT or not flags[ahead] & TIME:
        return False
    return scene.lexicon.compound or (ahead + 1 < last and bool(flags[ahead + 1] & THAT))


def read_addressee(scene: Scene, cue: int, last: int, width: int = 1) -> Stretch | None:
    """Read whom the words are said to, directly behind the cue (*told reporters*, *katanya kepada pers*)."""
    index = cue + width
    if index >= last:
        return None
    if scene.flags[index] & ADDRESSEE and _is_addressed(scene, index, last):
        index += 1
    elif scene.lowers[cue] not in scene.lexicon.addressing or scene.flags[index] & (
        THAT | INFINITIVE | QUESTION | PREPOSITION
    ):
        return None
    subject = read_subject_behind(scene, index, last)
    if subject is None:
        return None
    # *told the inquiry* the families wanted it
    return subject.first, before_article(scene, subject) if scene.lexicon.bare_clauses else subject.last


def _is_addressed(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a person stands behind *to*, not a verb."""
    ahead = index + 1
    if ahead >= last or scene.flags[ahead] & TIME:
        return False  # *ujarnya pada Rabu*
    if not scene.flags[index] & INFINITIVE or scene.kinds[ahead] in CAPITALISED:
        return True
    word, flag = scene.lowers[ahead], scene.flags[ahead]
    plural = word.endswith(scene.lexicon.plural_endings) and not word.endswith("ss") and not flag & VERB
    return bool(flag & (DETERMINER | PRONOUN)) or (plural and scene.kinds[ahead] == LOWER)
