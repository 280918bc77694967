"""What tells more of a source behind its comma: *Menurut Rina, ketua RT, ...*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.borders import behind_degree
from newsdoc.quotes.closings import only_dates
from newsdoc.quotes.lexicon import (
    COORDINATOR,
    DETERMINER,
    FINITE_VERB,
    NEGATOR,
    PARTICIPLE,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TIME,
)
from newsdoc.quotes.predications import looks_like_clause, states
from newsdoc.quotes.stretches import TERMINATORS, trim_end
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_LONGEST: Final = 20
"""Tokens of the longest apposition."""
_MOST: Final = 3
"""How many appositions a source has at most."""
_HEAD: Final = 5
"""Among how many first words of an apposition the word for a person is looked for."""
_FINITE: Final = FINITE_VERB | NEGATOR
_PARTICIPLE: Final = PARTICIPLE | PASSIVE
"""The participles of verbs that report."""


def behind_appositions(scene: Scene, source: Stretch, start: int, last: int) -> int:
    """Give where what is reported starts, behind the appositions of who is cited by name.

    Args:
        scene: the scene.
        source: the tokens of the source.
        start: the token behind the comma that follows the source.
        last: the end of the sentence.
    """
    start = _behind_degrees(scene, source, _behind_day(scene, start, last), last)
    if not _is_told_more_of(scene, source, start, last):
        return start
    for _ in range(_MOST):
        comma = _find_comma(scene, start, last)
        if not comma or not _tells(scene, source, start, comma) or not _is_report(scene, comma + 1, last):
            break
        start = comma + 1
    return start


def _behind_degrees(scene: Scene, source: Stretch, start: int, last: int) -> int:
    """Give the token behind the degrees of who is cited by name (*Menurut Rina, S.Psi., M.Si., ...*).

    A comma or the end of the sentence stands behind each.
    """
    while source[1] - 1 in scene.persons:
        end = behind_degree(scene.tokens, start, last, scene.pack.names)
        if end == start or end >= last or scene.words[end - 1] in TERMINATORS:
            return end
        plain = end == start + 1 and scene.kinds[start] == UPPER  # a body of the same letters (*MA*)
        if scene.words[end] != "," or (plain and not _is_report(scene, end + 1, last)):
            return start
        start = end + 1
    return start


def _behind_day(scene: Scene, start: int, last: int) -> int:
    """Give the token behind the day of a report and its place (*Menurut Budi, Senin (3/11) di Solo, ...*).

    A day without its date may be one that is reported. The place may stand before it (*, di Solo, Senin
    (3/11), ...*).
    """
    if start < last and scene.flags[start] & PREPOSITION and not scene.lexicon.inverts:
        comma = _find_comma(scene, start, last)
        if not comma or comma + 1 >= last or looks_like_clause(scene, start, comma):
            return start
        behind = _behind_day(scene, comma + 1, last) if scene.flags[comma + 1] & TIME else start
        return behind if behind > comma + 1 else start
    if start + 1 >= last or not scene.flags[start] & TIME or scene.words[start + 1] != "(":
        return start
    comma = _find_comma(scene, start, last)
    close = next((index for index in range(start + 1, comma) if scene.words[index] == ")"), comma)
    told = scene.flags[close + 1] & PREPOSITION if close + 1 < comma else close < comma
    told = told and states(scene, (comma + 1, last)) and not _is_where(scene, comma + 1, last)
    return comma + 1 if told else start


def _is_where(scene: Scene, start: int, last: int) -> bool:
    """Tell whether only where something was said follows its day (*, Senin (3/11),* dalam rapat di Solo)."""
    if scene.lexicon.inverts or not scene.flags[start] & PREPOSITION:
        return False
    return not looks_like_clause(scene, start, last)


def closes_with_apposition(scene: Scene, source: Stretch, start: int, last: int) -> bool:
    """Tell whether what stands behind who is cited up to the end of its sentence only tells more of them.

    Behind a noun that is no name only a relative clause does, where verbs may stand before their subjects.

    Args:
        scene: the scene.
        source: the tokens of the source.
        start: the token behind the comma that follows the source.
        last: the end of the sentence.
    """
    comma = _find_comma(scene, start, last)
    if comma and _tells_when(scene, comma + 1, last):
        last, comma = comma, 0  # *kata Rina, kepala dinas*, Senin (3/6)
    end = trim_end(scene, start, last)
    if opens_participle(scene, start, last) and not scene.flags[start] & _PARTICIPLE:
        return False  # *The storm turned, according to Hart,* moving *to the north*
    if comma or end <= start or not _is_told_more_of(scene, source, start, last):
        return False
    resumes = scene.lowers[start] in scene.lexicon.resuming  # *kata Rina,* sehingga *warga tenang*
    return not resumes and _tells(scene, source, start, end)


def _tells_when(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a sentence ends with a day, or a phrase of where or when something was said."""
    if only_dates(scene, start, last):
        return True
    if start + 1 >= last or not scene.flags[start] & PREPOSITION or scene.lexicon.inverts:
        return False
    met = scene.lowers[start + 1] in scene.lexicon.encounters  # *saat* ditemui
    return met or not looks_like_clause(scene, start, last)


def _is_told_more_of(scene: Scene, source: Stretch, start: int, last: int) -> bool:
    """Tell whether a source is a name, or a clause tells more of it (*according to police*, who came)."""
    if scene.kinds[source[1] - 1] in CAPITALISED:
        return True
    clause = start < last and (scene.flags[start] & RELATIVE or opens_participle(scene, start, last))
    return bool(clause) and scene.lexicon.inverts


def opens_participle(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a participle tells more of a source (*according to the report*, published *on Monday*)."""
    if start + 1 >= last or not scene.lexicon.inverts or not scene.flags[start + 1] & (PREPOSITION | TIME):
        return False
    return bool(scene.flags[start] & _PARTICIPLE) or is_other_verb(scene, start)


def _find_comma(scene: Scene, start: int, last: int) -> int:
    """Find the comma that ends an apposition; 0 where a quotation or the sentence ends first."""
    for index in range(start, min(last, start + _LONGEST)):
        if scene.words[index] == ",":
            return index
        if index in scene.behind or scene.words[index] in TERMINATORS:
            break
    return 0


def _tells(scene: Scene, source: Stretch, start: int, end: int) -> bool:
    """Tell whether words behind a name are about who or what it names."""
    if opens_participle(scene, start, end):
        return not any(
            scene.flags[index] & FINITE_VERB and scene.kinds[index] == LOWER  # not *elected in May*
            for index in range(start + 1, end)
        )
    person = source[1] - 1 in scene.persons or scene.flags[start] & RELATIVE
    return (tells_person if person else tells_body)(scene, start, end)


def tells_person(scene: Scene, start: int, comma: int) -> bool:
    """Tell whether words are about a person: a relative clause, or a role without a verb and another name."""
    flags = scene.flags
    aged = _tells_age(scene, start, comma)
    if flags[start] & RELATIVE or aged or " ".join(scene.lowers[start:comma]) in scene.pack.names.alias_tails:
        return True  # *Menurut Cak Ji, sapaan akrabnya, ...*
    if is_other_verb(scene, start):
        return False  # *Pisau itu, jelas Rina,* dibeli *pelaku*
    if any(index in scene.persons or flags[index] & _FINITE for index in range(start, comma)):
        return False
    indefinite = scene.lowers[start] in scene.pack.anaphora.indefinites and not flags[start] & PRONOUN
    if scene.lexicon.inverts and indefinite:
        return True  # *a malaria specialist at the institute*
    head = start + bool(flags[start] & DETERMINER)
    for index in range(head, min(comma, head + _HEAD)):
        if flags[index] & PREPOSITION:
            break
        if scene.is_role(index):
            return not _acts(scene, index + 1, comma)
    return False


def _tells_age(scene: Scene, start: int, comma: int) -> bool:
    """Tell whether words are an age (*Bell,* 52*, ...*; *Bell,* aged 52*, ...*; *Rina,* 52 tahun*, ...*)."""
    if comma - start == 1:
        return scene.kinds[start] == NUMBER
    if comma - start != len(("aged", "52")):
        return False
    if scene.kinds[start] == NUMBER:
        return scene.lowers[start + 1] in scene.pack.anaphora.ages and not scene.lexicon.inverts
    return scene.kinds[start + 1] == NUMBER and is_other_verb(scene, start)


def _acts(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a role is the subject of a verb (*terdakwa* merugikan *siswa*), so opens a clause."""
    active = tuple(scene.pack.anaphora.active_prefixes)
    for index in range(start, last) if active else ():
        if scene.flags[index] & (RELATIVE | PREPOSITION):
            break
        if scene.lowers[index].startswith(active) and is_other_verb(scene, index):
            return True
    return False


def tells_body(scene: Scene, start: int, comma: int) -> bool:
    """Tell whether words are about a body: a noun for one that points at none (*a campaign group*)."""
    who = scene.pack.anaphora
    if any(scene.flags[index] & _FINITE for index in range(start, comma)):
        return False
    if scene.lexicon.inverts:
        head = range(start + 1, comma) if scene.lowers[start] in who.indefinites else range(0)
    else:
        head = range(start, start + (scene.lowers[comma - 1] not in who.demonstratives))
    return any(scene.lowers[index] in who.bodies for index in head)


def _is_report(scene: Scene, start: int, last: int) -> bool:
    """Tell whether a quotation or a clause starts here, not the rest of a list (*ketua dan bupati*)."""
    if start in scene.behind:
        return True
    if start >= last or scene.flags[start] & (COORDINATOR | RELATIVE):
        return False
    for index in range(start, last):
        if scene.flags[index] & _FINITE or (not scene.lexicon.inverts and is_other_verb(scene, index)):
            break
        if scene.flags[index] & COORDINATOR and _lists(scene, start, index):
            return False
    return states(scene, (start, last))


def _lists(scene: Scene, start: int, joint: int) -> bool:
    """Tell whether a coordinator joins the last of a list of people or bodies, not two other nouns.

    *Menurut Rina, ketua RT,* camat dan *bupati hadir*; not *data warga* dan *korban dibuka*.
    """
    opens = scene.is_role(start) or scene.kinds[start] in CAPITALISED
    return opens or scene.lexicon.inverts or scene.words[joint - 1] == ","
