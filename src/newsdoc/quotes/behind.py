"""What stands behind a verb: who says it, over the adverbials between, and whom it is said to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.descriptions import with_description
from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADVERB,
    AUXILIARY,
    DETERMINER,
    FINITE_VERB,
    INFINITIVE,
    LINK,
    MODAL,
    NUMERAL,
    OBJECT,
    OTHER_VERB,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import may_be_noun, tells_when
from newsdoc.quotes.phrases import before_article, read_subject_behind, with_head
from newsdoc.quotes.verbs import behind_word, is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Subject
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_INSIDE_NAMES: Final = (".", "'", "’", "-")
_TO_VERB: Final = 6
"""Within how many tokens of an addressee the verb of what it was told stands."""
_ADVERBIALS: Final = 4
"""How many adverbials may stand between a verb and its subject behind it."""


def read_subject_of(scene: Scene, cue: int, last: int) -> Subject | None:
    """Read the subject behind its verb, over the adverbs and, where a language has them there, adverbials."""
    start = behind_word(scene, cue, last)
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
        return tells_when(scene, index, last)
    if ahead >= last or not flags[index] & DETERMINER or flags[index] & THAT or not flags[ahead] & TIME:
        return False
    if scene.lexicon.compound or (ahead + 1 < last and flags[ahead + 1] & THAT):
        return True
    ends = ahead + 1 >= last or scene.kinds[ahead + 1] == MARK
    # *said* this *week the plan was dead*, not *said* this *week was hard*
    ends = ends or _opens_clause_behind(scene, index, ahead + 1)
    return ends and not flags[index] & NUMERAL  # *told me* this *week*, not *said* one *Saturday*


def _opens_clause_behind(scene: Scene, pointing: int, index: int) -> bool:
    """Tell whether an article or a pronoun stands behind a time that a demonstrative opens."""
    if not scene.lexicon.bare_clauses or scene.lowers[pointing] not in scene.pack.anaphora.demonstratives:
        return False
    return bool(scene.flags[index] & (DETERMINER | PRONOUN) and not scene.flags[index] & NUMERAL)


def read_addressee(scene: Scene, cue: int, last: int, width: int = 1) -> Stretch | None:
    """Read whom the words are said to, directly behind the cue (*told reporters*, *katanya kepada pers*)."""
    index = cue + width
    if index >= last:
        return None
    flag, direct = scene.flags[index], scene.lowers[cue] in scene.lexicon.addressing
    if not (flag & ADDRESSEE or direct) or (scene.lexicon.inverts and is_topical(scene, cue, index)):
        return None
    if flag & ADDRESSEE and _is_addressed(scene, index, last):
        index += 1
    elif not direct or flag & _NO_ADDRESSEE:
        return None
    subject = read_subject_behind(scene, index, last)
    if subject is None:
        return None
    if not scene.lexicon.bare_clauses:
        return subject.first, subject.last
    subject = with_head(scene, subject, last)  # *told ITV* news
    # *told the inquiry* the families wanted it
    end = before_article(scene, subject)
    if scene.lexicon.modifiers_first and end < last and scene.flags[end] & FINITE_VERB:
        end = _before_subject(scene, cue, subject.first, end)
    return subject.first, end


_NO_ADDRESSEE: Final = THAT | INFINITIVE | QUESTION | PREPOSITION
"""What opens no object behind a verb."""


def _before_subject(scene: Scene, cue: int, first: int, end: int) -> int:
    """Give where the subject of what is said starts in an addressee (*told the jury* Bell *lied*).

    A finite verb stands behind the addressee.
    """
    if scene.flags[first] & OBJECT and not scene.flags[first] & DETERMINER:
        return first + 1  # *told me* costs *had doubled*
    for index in range(first + 1, end):
        if scene.kinds[index] in CAPITALISED and not scene.flags[index] & TIME and _starts_name(scene, index):
            return index
    if is_audience(scene, first):
        return first + 1  # *told reporters* private *lenders were leaving*
    doubled = end - first > 1 and is_plural(scene, end - 2) and is_plural(scene, end - 1)
    always = not doubled and scene.lowers[cue] in scene.lexicon.telling
    return (
        _behind_hearer(scene, first, end) if always else end - doubled
    )  # *told investors* profits *would fall*


def _behind_hearer(scene: Scene, first: int, end: int) -> int:
    """Give the end of whom something is told where the subject of that stands right behind it.

    *told the hearing* nurses *were tired*: the first noun for people or a body is whom; where none is known,
    the last one is the subject. *told her* dinner *was ready*: no noun is left for whom.
    """
    flags, start = scene.flags, first + bool(scene.flags[first] & DETERMINER)
    if any(not (may_be_noun(scene, index) or _hears(scene, index)) for index in range(start, end)):
        return end
    if flags[first] & OBJECT and not (end - start > 1 and _hears(scene, start)):
        return start
    for index in range(start, end - 1):
        if _hears(scene, index):
            together = index + 2 < end and _hears_together(scene, index + 1)  # *told the public* inquiry
            return index + 1 + together
    return end - 1 if end - start > 1 else end


def _hears(scene: Scene, index: int) -> bool:
    """Tell whether a noun is one for people or a body, so for whom something may be told."""
    word, who = scene.lowers[index], scene.pack.anaphora
    known = _hears_together(scene, index) or word in who.groups or word in who.relations
    return known or scene.is_role(index)


def _hears_together(scene: Scene, index: int) -> bool:
    """Tell whether a noun is one for a body or an event where something may be told."""
    return scene.lowers[index] in scene.lexicon.audiences or scene.lowers[index] in scene.pack.anaphora.bodies


def _starts_name(scene: Scene, index: int) -> bool:
    """Tell whether a name stands apart from the words before it, so is no part of their phrase."""
    before, kind = scene.flags[index - 1], scene.kinds[index - 1]
    if before & PRONOUN:
        return True
    if kind == LOWER:
        return not before & (LINK | DETERMINER | PREPOSITION)
    titled = scene.lowers[index - 1] in scene.pack.names.titles
    return kind in CAPITALISED and index in scene.persons and index - 1 not in scene.persons and not titled


def is_plural(scene: Scene, index: int) -> bool:
    """Tell whether a word in lower case ends as plural nouns do."""
    return scene.kinds[index] == LOWER and scene.lowers[index].endswith(scene.lexicon.plural_endings)


def is_audience(scene: Scene, index: int) -> bool:
    """Tell whether a plural alone names people (*told* reporters): no word behind it is described by it."""
    return is_plural(scene, index) and scene.lowers[index] in scene.pack.anaphora.groups


def opens_clause(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a subject follows an addressee (*told the jury* Bell *lied*).

    A name or a plural is one if its verb follows, and any noun behind people without an article; what a
    pronoun or an article opens is one in any case.
    """
    if index >= last or not scene.lexicon.bare_clauses:
        return False
    if scene.flags[index] & (PRONOUN | DETERMINER):
        return True
    named = scene.kinds[index] in CAPITALISED and not scene.flags[index] & TIME
    described = _is_whole(scene, index - 1) and may_be_noun(scene, index)
    if not (named or described or is_plural(scene, index)):
        return index + 1 < last and _is_gerund(scene, index)
    for ahead in range(index + 1, min(last, index + _TO_VERB)):
        if scene.flags[ahead] & FINITE_VERB:
            return True
        plain = described and may_be_noun(scene, ahead)
        if not plain and scene.kinds[ahead] not in CAPITALISED and scene.words[ahead] not in _INSIDE_NAMES:
            return False
    return False


def _is_whole(scene: Scene, index: int) -> bool:
    """Tell whether a word ends an addressee, so that a noun behind it is no part of that."""
    if is_audience(scene, index):
        return True
    return scene.lexicon.modifiers_first and (bool(scene.flags[index] & OBJECT) or _hears(scene, index))


def _is_gerund(scene: Scene, index: int) -> bool:
    """Tell whether a gerund is the subject of an auxiliary (*told residents* looting *will end*)."""
    acts = scene.lexicon.modifiers_first and scene.flags[index + 1] & (AUXILIARY | MODAL)
    return bool(acts) and is_other_verb(scene, index) and not scene.flags[index] & OTHER_VERB


def is_topical(scene: Scene, cue: int, index: int) -> bool:
    """Tell whether a word opens what a verb is about (*warned* of *the risk*, *objected* to *the plan*)."""
    return scene.lowers[index] in scene.lexicon.about.get(scene.lowers[cue], ())


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
