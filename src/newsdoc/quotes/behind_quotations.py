"""Cues behind a quotation: *“...,” said Hart*, *“...,” Hart said*, *“...,” katanya*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.around import verb_follows
from newsdoc.quotes.behind import read_addressee, read_subject_of
from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.lexicon import (
    ADVERB,
    AGENT,
    AUXILIARY,
    BESIDE,
    COORDINATOR,
    CUE,
    ENCLITIC,
    MODAL,
    NEGATOR,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    RESTRICTOR,
    ROOT,
    SUBORDINATOR,
    THAT,
    TIME,
    VERB,
)
from newsdoc.quotes.noun_phrases import may_act
from newsdoc.quotes.predications import is_relative, looks_like_clause
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.stretches import CLAUSE_ENDS, INTRODUCES, Stretch
from newsdoc.quotes.subjects import find_subjects
from newsdoc.quotes.verbs import Left, agrees, behind_word, is_other_verb
from newsdoc.text.tokens import LOWER, MARK

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def read_behind_quotation(scene: Scene, place: Place, cue: int, left: Left) -> list[Reading]:
    """Read a cue behind a quotation: *"...," said Hart*, *"...," Hart said*, *"...," katanya*."""
    flags = scene.flags
    strength = scene.lexicon.rows[scene.lowers[cue]][BESIDE]
    opener = quotation_before(scene, place, cue)
    if opener is not None:
        if _names_a_thing(scene, cue, opener):
            return []
        behind = _behind_source(scene, place, cue)
        if behind is None:
            return []
        source, quality, stop = behind
        score = strength * (0.65 + 0.3 * quality)
        clause = ReportingClause(score, (cue, cue + 1), source, stop, "")
        return [claim(scene, place, opener, clause)]
    end, passed = left
    if not flags[cue] & VERB or passed & PASSIVE_AUXILIARY or end <= place.first:
        return []
    found: list[Reading] = []
    for subject in find_subjects(scene, end, place.first):
        opener = quotation_before(scene, place, subject.first)
        if opener is None or not (passed & AUXILIARY or agrees(scene, cue, subject)):
            continue
        if _is_introduced(scene, opener):
            continue  # *Hart added: “It is late.” Critics disagreed.*
        score = strength * (0.65 + 0.3 * subject.quality)
        addressee = read_addressee(scene, cue, min(place.last, cue + ROOM))
        if not only_tail(scene, place, addressee[1] if addressee else cue + 1):
            if subject.first == place.first or opener > place.first:
                continue  # the words behind the cue are what it reports
            score *= 0.7
        clause = ReportingClause(score, (cue, cue + 1), subject.stretch, cue + 1, "")
        found.append(claim(scene, place, opener, clause))
    return found


def _is_introduced(scene: Scene, opener: int) -> bool:
    """Tell whether a colon or comma leads to a quotation that a full stop ends: a new sentence follows."""
    led = opener > 0 and scene.words[opener - 1] in INTRODUCES
    return led and scene.words[scene.behind[opener] - 2] == "."


def _names_a_thing(scene: Scene, cue: int, opener: int) -> bool:
    """Tell whether a passive says something of what marks name (*Kapal "Laut"* dilaporkan *tenggelam*)."""
    if scene.flags[cue] & (PASSIVE | VERB | ENCLITIC) != PASSIVE:
        return False
    closer = scene.behind[opener] - 1
    aside = cue == closer + 4 and scene.words[closer + 1] == scene.words[cue - 1] == ","
    enclosed = aside and scene.flags[cue - 2] & ADVERB  # *Lagu “Laut”, misalnya, ditulis Rina*
    return (closer + 1 == cue or bool(enclosed)) and scene.words[closer - 1] not in CLAUSE_ENDS


def _behind_source(scene: Scene, place: Place, cue: int) -> tuple[Stretch | None, float, int] | None:
    """Read the source of a cue that stands behind a quotation: source, quality, token behind it."""
    flag = scene.flags[cue]
    if flag & ENCLITIC:
        return (cue, cue + 1), 1.0, cue + 1
    inverted = scene.lexicon.inverts and flag & VERB and not _opens_that(scene, cue)
    if not (flag & (ROOT | PASSIVE) or inverted) or scene.kinds[cue] != LOWER:
        return None
    if scene.lexicon.modifiers_first and _tells_of_title(scene, place, cue):
        return None
    agent = flag & PASSIVE and cue + 1 < place.last and scene.flags[cue + 1] & AGENT
    subject = read_subject_of(scene, cue + bool(agent), place.last)  # *disampaikan* oleh *Rina*
    if subject and inverted and _opens_clause(scene, place, cue, subject):
        return None  # *a "mess," said he was going*: the words behind the cue are what it reports
    if subject:
        return subject.stretch, subject.quality, subject.last
    return None if inverted and not scene.lexicon.drops_subjects else (None, 0.0, cue + 1)


def _tells_of_title(scene: Scene, place: Place, cue: int) -> bool:
    """Tell whether a participle tells more of what marks name (*“Dawn,”* directed *by Hart, opened in June*).

    It has a preposition behind it, or an object that does not speak and a comma before the verb of its
    sentence (*“Dawn,”* called *the best show ever, ended*).
    """
    ahead = behind_word(scene, cue, place.last)
    if not scene.flags[cue] & PASSIVE or ahead >= place.last:
        return False
    if scene.flags[ahead] & PREPOSITION and scene.kinds[ahead] == LOWER:  # not *said Per Hart*
        return True
    phrase = read_subject_of(scene, cue, place.last)
    if phrase is None or may_act(scene, phrase.stretch):
        return False
    words = scene.words[phrase.last : min(place.last, phrase.last + _TO_VERB)]
    if "," not in words:
        return False
    behind = phrase.last + words.index(",") + 1
    return verb_follows(scene, place, behind) or (behind < place.last and is_other_verb(scene, behind))


_TO_VERB: Final = 4
"""Within how many tokens of an object the comma stands that ends a participle."""


def _opens_that(scene: Scene, cue: int) -> bool:
    """Tell whether a complementiser follows a verb, so no subject (*The book “Rain,” finds* that)."""
    ahead = cue + 1
    return ahead < len(scene.flags) and bool(scene.flags[ahead] & THAT) and scene.lexicon.bare_clauses


def _opens_clause(scene: Scene, place: Place, cue: int, subject: Subject) -> bool:
    """Tell whether who may speak is the subject of what is said: its verb follows, whatever word that is.

    That may be any word behind a relative clause that ends in marks (*Hart, who rates it “buy”, said* sales
    rose): the verb is that of its sentence.
    """
    if _has_verb(scene, subject, place.last):
        return True
    behind = subject.last
    ends = behind >= place.last or scene.kinds[behind] == MARK
    return not ends and scene.words[cue - 1] == "," and _closes_relative(scene, place, cue - 1)


def _closes_relative(scene: Scene, place: Place, comma: int) -> bool:
    """Tell whether a comma stands behind marks that a relative clause ends in (*who rates it “buy”,*)."""
    opener = scene.opener.get(comma - 1)
    if opener is None or not scene.lexicon.modifiers_first:
        return False
    words = scene.words[place.first : opener]
    if "," not in words:
        return False
    return bool(scene.flags[opener - words[::-1].index(",")] & RELATIVE)


def _has_verb(scene: Scene, subject: Subject, last: int) -> bool:
    """Tell whether who may speak is the subject of a verb right behind; of an auxiliary if no pronoun."""
    behind = subject.last
    if behind >= last or not scene.words[behind][0].isalpha():  # *said Hart*'s aide
        return False
    pronoun = scene.flags[subject.first] & PRONOUN and behind == subject.first + 1
    return bool(scene.flags[behind] & (AUXILIARY | MODAL | (VERB | OTHER_VERB | NEGATOR if pronoun else 0)))


def only_tail(scene: Scene, place: Place, index: int) -> bool:
    """Tell whether nothing reported follows a cue, so that it belongs to the sentence before."""
    if index >= place.last or scene.words[index] in CLAUSE_ENDS or scene.words[index] == ")":
        return True
    if scene.flags[index] & RESTRICTOR and looks_like_clause(scene, index, place.last):
        return False  # *said both came*
    if scene.flags[index] & COORDINATOR:
        return not looks_like_clause(scene, index + 1, place.last)  # *she said* and laughed
    if not scene.flags[index] & (PREPOSITION | TIME | ADVERB | PARTICIPLE | SUBORDINATOR):
        return False
    for at in range(index, min(place.last, index + ROOM)):
        if at in scene.behind and scene.words[at - 1] == ",":
            break  # *“It is late,” Hart said on Monday, “*that *it is”*
        if scene.flags[at] & THAT and not is_relative(scene, at):
            return False
        if scene.flags[at] & PARTICIPLE and scene.flags[at] & CUE and scene.words[at - 1] == ",":
            break  # *“...,” Hart told The Star on Monday,* adding *that ...*
    return True
