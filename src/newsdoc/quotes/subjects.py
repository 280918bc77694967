"""Who speaks: the noun phrase before a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.borders import behind_degree
from newsdoc.quotes.chunks import STOPS, chunk_before
from newsdoc.quotes.closings import only_dates
from newsdoc.quotes.epithets import find_epithet_before
from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    CONTRAST,
    COORDINATOR,
    DETERMINER,
    MODAL,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TAIL,
    THAT,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import is_address
from newsdoc.quotes.reading import REACH, Subject
from newsdoc.quotes.stretches import DASHES, TERMINATORS
from newsdoc.quotes.trimming import trim
from newsdoc.text.marks import FAMILY
from newsdoc.text.tokens import CAPITALISED, INITIALS, LOWER, MARK, MIXED, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

_LONGEST_DEGREE: Final = 4
_SURE_PERSON: Final = 0.6
_OPENERS: Final = ADVERB | COORDINATOR


def find_subjects(scene: Scene, end: int, begin: int) -> list[Subject]:
    """Find the candidates for the subject whose last token stands before ``end``, the likeliest first."""
    begin = max(begin, end - REACH)
    if end <= begin:
        return []
    epithet = find_epithet_before(scene, begin, end)
    return [epithet] if epithet else _find_before(scene, end, begin)


def _find_before(scene: Scene, end: int, begin: int) -> list[Subject]:
    """Find them by the token that stands before ``end``."""
    flag = scene.flags[end - 1]
    if flag & RELATIVE and scene.lexicon.inverts and not scene.lexicon.compound:
        return [] if _joins_clause(scene, end - 1, begin) else [Subject(end - 1, end, 1.0)]
    if flag & PRONOUN:
        return [_with_others(scene, end, begin) or _with_part(scene, end, begin)]
    if end - 1 in scene.opener and end - 2 > begin and scene.words[end - 2] == "," and scene.lexicon.inverts:
        # *Hart, who calls it a “mess,” said*: the comma stands inside the marks.
        return _before_apposition(scene, scene.opener[end - 1], begin)
    if scene.words[end - 1] in STOPS:
        dash = _open_dash(scene, end - 1, begin)
        return find_subjects(scene, dash, begin) if dash else []
    apart = scene.words[end - 1] == ","
    return _before_apposition(scene, end - 1, begin) if apart else _before_verb(scene, end, begin)


def _with_others(scene: Scene, end: int, begin: int) -> Subject | None:
    """Read somebody before a pronoun for more people (*Hart and* others, *Hart and two* others)."""
    joint = end - 2
    while joint > begin and scene.flags[joint] & NUMERAL:
        joint -= 1
    if not scene.lexicon.modifiers_first or joint <= begin or not scene.flags[joint] & COORDINATOR:
        return None
    if scene.lowers[end - 1] not in scene.pack.anaphora.plurals | scene.pack.anaphora.groups:
        return None
    first, last = chunk_before(scene, joint, begin)
    found = trim(scene, first, last, begin)
    whole = (
        found and found.stretch == (first, last) and (last - 1 in scene.persons or scene.is_role(last - 1))
    )
    return Subject(first, end, 1.0) if whole else None


def _with_part(scene: Scene, end: int, begin: int) -> Subject:
    """Read a pronoun, or some of those whom it names (*salah satu dari* mereka)."""
    who = scene.pack.anaphora
    if scene.lexicon.inverts or end - 2 <= begin or scene.lowers[end - 2] not in who.obliques:
        return Subject(end - 1, end, 1.0)
    first = max(begin, end - _PART)
    while first < end - 2 and not (scene.flags[first] & DETERMINER or scene.lowers[first] in who.plurals):
        first += 1
    return Subject(first if first < end - 2 else end - 1, end, 1.0)


_PART: Final = 4
"""How many tokens name some of those whom a pronoun names."""


def _joins_clause(scene: Scene, that: int, begin: int) -> bool:
    """Tell whether *that* stands behind a verb, so is not relative (*ruling that* state *regulators*)."""
    flag = scene.flags[that - 1] if that > begin else 0
    return bool(scene.flags[that] & THAT and flag & (VERB | PARTICIPLE)) and not flag & AMBIGUOUS


def _before_verb(scene: Scene, end: int, begin: int) -> list[Subject]:
    """Read the chunk right before a verb, or the name that it describes where its second comma is missing."""
    first, last = chunk_before(scene, end, begin)
    while first < last - 1 and scene.words[first] in FAMILY:
        first += 1  # a second mark closes what the one before closed (*6’2”,” Hart said*)
    if first > begin and scene.words[first - 1] == ",":
        if last == first + 1 and _opens_adverbial(scene, first):
            return []  # *Rina,* saat *menyampaikan pendapat, mengatakan*
        if _in_apposition(scene, first, last, begin):
            return _before_apposition(scene, end, begin)
        if first + 1 < last and scene.flags[first + 1] & RELATIVE and _is_degree(scene, first, first + 1):
            return _before_verb(scene, first - 1, begin)  # *Rina, M.B.A. yang hadir menekankan*
    found = trim(scene, first, last, begin)
    if first > begin:
        left = _tells_when(scene, first, last, found) or _is_left_degree(scene, (begin, first), found)
        if left:
            return _before_apposition(scene, first - 1, begin)
    return [found] if found else []


def _opens_adverbial(scene: Scene, index: int) -> bool:
    """Tell whether a word opens what somebody does meanwhile, where verbs stand behind subjects alone."""
    return not scene.lexicon.inverts and scene.flags[index] & _MEANWHILE == _MEANWHILE


_MEANWHILE: Final = PREPOSITION | SUBORDINATOR


def _tells_when(scene: Scene, first: int, last: int, found: Subject | None) -> bool:
    """Tell whether only an adverbial stands between a comma and a verb (*Hart, mayor,* on Friday *said*).

    Where verbs stand behind their subjects alone, only a day does (*Rina,* Senin (5/10) *mengatakan*).
    """
    if scene.words[first - 1] != ",":
        return False
    if not scene.lexicon.inverts:
        return first not in scene.persons and only_dates(scene, first, last)
    if not scene.lexicon.modifiers_first:
        return False
    flags = scene.flags[first:last]
    if not found and flags[0] & PREPOSITION:
        return not flags[0] & SUBORDINATOR
    return len(flags) > 1 and bool(flags[0] & DETERMINER) and all(map(TIME.__and__, flags[1:]))


def _open_dash(scene: Scene, closing: int, begin: int) -> int:
    """Find the dash that opens what another one closes (*Hart* — the mayor *— said*); 0 where none does."""
    if scene.words[closing] not in DASHES or scene.tokens.glued(closing):
        return 0
    for index in range(closing - 2, begin, -1):
        if scene.words[index] in DASHES and not scene.tokens.glued(index):
            return index
        if scene.words[index] in TERMINATORS:
            break
    return 0


def _in_apposition(scene: Scene, first: int, last: int, begin: int) -> bool:
    """Tell whether the chunk before a verb is an apposition that no comma closes (*Budi, ketua RT said*)."""
    if is_address(scene, first, last):
        return False  # *Direktur RSUD Laut Biru, dr. Rina menyebut*
    if _is_degree(scene, first, _before_bracket(scene, first, last)):
        return first > begin + 1 and _may_have_degree(scene, first, begin)
    adverbial = scene.flags[first] & PREPOSITION and not scene.flags[first] & TAIL
    if (
        (adverbial and not scene.lexicon.inverts)
        or _places_group(scene, first, last, begin)
        or _is_told_role(scene, first, last, begin)
    ):
        return True
    opens = PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR
    if scene.kinds[first] != LOWER or scene.flags[first] & opens or _is_several(scene, first, last):
        return False
    start, stop = chunk_before(scene, first - 1, begin)
    if stop - start < 2 and scene.persons.get(start, 0.0) <= _SURE_PERSON:  # noqa: PLR2004 - a word may be any
        return False
    return start < stop and all(
        scene.kinds[i] in CAPITALISED and not scene.flags[i] for i in range(start, stop)
    )


def _is_left_degree(scene: Scene, place: Stretch, found: Subject | None) -> bool:
    """Tell whether only a degree is left before an adverbial (*Rina,* S.Pd *dalam laporannya mengatakan*)."""
    begin, first = place
    if found is None or found.first != first or scene.lexicon.inverts or scene.words[first - 1] != ",":
        return False
    return _is_degree(scene, first, found.last) and _may_have_degree(scene, first, begin)


def _before_bracket(scene: Scene, first: int, last: int) -> int:
    """Give the end of a chunk without the bracket that closes it (*M.H.* (45))."""
    if scene.words[last - 1] != ")" or "(" not in scene.words[first + 1 : last]:
        return last
    return scene.words.index("(", first + 1)


def _may_have_degree(scene: Scene, first: int, begin: int) -> bool:
    """Tell whether somebody is named before a comma, or another degree stands there (*Rina, SKM., M.Kes.*).

    *Jumat, DPR mengatakan*: behind a day it is who speaks, and so is a known body behind no person or behind
    an adverbial (*Menurut laporan Bank Nusa, IMF mengatakan*, *Setelah bertemu Rina, KPK mengatakan*).
    """
    before = first - 2
    before -= scene.words[before] == "."
    if scene.kinds[before] not in CAPITALISED or scene.flags[before] & TIME:
        return False
    if scene.kind_at(first) is not EntityKind.ORGANIZATION:
        return True
    start, _ = chunk_before(scene, first - 1, begin)
    return before in scene.persons and not scene.flags[start] & (PREPOSITION | SUBORDINATOR)


def _is_told_role(scene: Scene, first: int, last: int, begin: int) -> bool:
    """Tell whether a chunk is the role of the person that its sentence starts with (*Rina, Kepala Dinas X*).

    A role with a name of two words behind it speaks for itself, unless the name is that of a body.
    """
    if (
        scene.lexicon.inverts
        or first < begin + 2
        or not scene.is_role(first)
        or scene.words[first - 1] != ","
    ):
        return False
    start, stop = chunk_before(scene, first - 1, begin)
    if start >= stop or any(scene.persons.get(i, 0.0) <= _SURE_PERSON for i in range(start, stop)):
        return False
    if start > begin and scene.words[start - 1] != ",":
        return False
    held = last
    while held > first and held - 1 in scene.persons:
        held -= 1
    return last - held < _FULL_NAME or scene.lowers[held - 1] in scene.pack.names.heads


_FULL_NAME: Final = 2
"""How many words a name has at least that may not be another one."""


def _is_several(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a lone word is several people, so describes no one (*Hart,* prosecutors *say, left*)."""
    word = scene.lowers[first]
    if last > first + 1 or not scene.lexicon.modifiers_first:
        return False
    return word.endswith(scene.lexicon.plural_endings) or word in scene.pack.anaphora.groups


def _places_group(scene: Scene, first: int, last: int, begin: int) -> bool:
    """Tell whether names with commas say where a group lives (*Warga Desa X, Kecamatan Y mengatakan*)."""
    chunks = 0
    while chunks < _LEVELS and not scene.lexicon.inverts and _is_unpeopled(scene, first, last):
        if scene.words[first - 1] != ",":
            return False
        first, last = chunk_before(scene, first - 1, begin)
        if first < last and _rank(scene, Subject(first, last, 1.0)) == _GROUP:
            return True
        chunks += 1
    return False


_LEVELS: Final = 4
"""How many places may say where a group lives: village, district, regency, province."""


def _is_unpeopled(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is one of words with capitals, none of them of a person."""
    return first < last and all(
        scene.kinds[i] in CAPITALISED and i not in scene.persons for i in range(first, last)
    )


def _before_apposition(scene: Scene, comma: int, begin: int) -> list[Subject]:
    """Read the head of *Name, apposition, verb*: the nearest chunk to the left that can be one."""
    found: list[Subject] = []
    end, chunks = comma, 0
    while end > begin and chunks < 5:  # noqa: PLR2004 - appositions seldom hold more commas
        first, last = chunk_before(scene, end, begin)
        if chunks == 0 and first - 1 in scene.opener and scene.lexicon.modifiers_first:
            first = _over_marks(scene, first, begin)
        chunks += 1
        if chunks == 1 and scene.lexicon.inverts and first < last and scene.flags[first] & _FINITE:
            return []  # *The plant, in Leeds, would close, said the owner*: the sentence goes on
        # The chunk next to the verb is the apposition; a house that sets *Budi, menegaskan* has none.
        apart = chunks > 1 or not scene.lexicon.inverts or (first == begin and scene.words[last - 1] == ")")
        opens = first == begin and scene.kinds[last - 1] == UPPER  # *NATO, in a statement, said*
        if first < last and apart and (opens or not _tells_degree(scene, first, last)):
            opening = _behind_openers(scene, first, last)
            head = None if _opens_clause(scene, opening, begin) else trim(scene, opening, last, begin)
            if head:
                found.append(head)
        if first <= begin or scene.words[first - 1] != ",":
            break
        end = first - 1
    if not scene.lexicon.inverts:
        apposed = len(found) > 1 and _is_told_role(scene, found[0].first, found[0].last, begin)
        found = found[1:] if apposed else _ranked(scene, found)
        if found and _rank(scene, found[0]) == _GROUP:
            return _hedged(found[:2])
    named = [
        s
        for s in found
        if scene.kinds[s.first] in CAPITALISED
        or scene.flags[s.first] & PRONOUN
        # *Dokter di RS Nusa,* dr. Rina Hartati*, ...*
        or (s.last - 1 in scene.persons and is_address(scene, s.first, s.last))
    ]
    best = named or found
    if len(best) > 1 and scene.flags[best[0].first] & DETERMINER:
        best = best[1:]
    return _hedged(best[:2])


def _hedged(subjects: list[Subject]) -> list[Subject]:
    return [Subject(subject.first, subject.last, 0.9 * subject.quality) for subject in subjects]


def _over_marks(scene: Scene, first: int, begin: int) -> int:
    """Give where a relative clause starts in which marks stand (*Hart,* who founded “Dawn” *in 2014, said*).

    Gives ``first`` where the chunk behind the marks is part of none.
    """
    start = first
    while start > begin and start - 1 in scene.opener:
        start = chunk_before(scene, scene.opener[start - 1], begin)[0]
    return (
        start if start > begin and scene.words[start - 1] == "," and scene.flags[start] & RELATIVE else first
    )


def _ranked(scene: Scene, chunks: list[Subject]) -> list[Subject]:
    """Sort the chunks before a comma, the nearest of them first, by how much they look like the speaker.

    A group that stands nearest describes a name to its left (*Brigade Elang, kelompok dari Palu, verb*).
    """
    nearest = chunks[:1]
    if len(chunks) > 1 and _rank(scene, chunks[0]) == _GROUP and _is_capitalised(scene, chunks[1]):
        return [*_ranked(scene, chunks[1:]), *nearest]
    return sorted(chunks, key=lambda subject: _rank(scene, subject))


def _is_capitalised(scene: Scene, subject: Subject) -> bool:
    """Tell whether a chunk is a run of capitals, and no time."""
    return not scene.flags[subject.first] & TIME and all(
        scene.kinds[i] in CAPITALISED for i in range(subject.first, subject.last)
    )


def _rank(scene: Scene, subject: Subject) -> int:
    """Tell how much a chunk before commas looks like the speaker, the less the likelier.

    *Name, role, verb*: the person speaks, though the role stands nearer; *Warga Desa X, Kecamatan Y, verb*: a
    group does, though the place stands nearer.
    """
    first, who = subject.first, scene.pack.anaphora
    persons = [i for i in range(first, subject.last) if scene.persons.get(i, 0.0) > _SURE_PERSON]
    if persons and (persons[0] == first or scene.lowers[persons[0] - 1] not in who.obliques):
        return _PERSON
    counted = scene.flags[first] & (NUMERAL | DETERMINER) or scene.lowers[first] in who.plurals
    opening = first + bool(counted and first + 1 < subject.last)
    return _GROUP if scene.lowers[opening] in who.groups else _OTHER


_FINITE: Final = AUXILIARY | MODAL
_PERSON: Final = 0
_GROUP: Final = 1
_OTHER: Final = 2


def _behind_openers(scene: Scene, first: int, last: int) -> int:
    """Give the token behind the adverbs and conjunctions that open a chunk (*Even* if, *Yet* voters)."""
    lead_in = match_phrase(scene.lexicon.lead_ins, scene.lowers, first, last)
    if lead_in and not scene.lexicon.inverts and lead_in < last - first:
        return first + lead_in  # *Sementara itu Pasukan Cepat, ...,*
    if scene.lexicon.inverts:
        while first + 1 < last and scene.flags[first] & _OPENERS and not scene.flags[first] & PRONOUN:
            first += 1
        if first + 1 < last and scene.flags[first] & SUBORDINATOR and last - 1 in scene.persons:
            first += 1  # *while Rep. Jared Hart, the sponsor, praised it*
    elif (
        first + 1 < last
        and scene.flags[first] & (COORDINATOR | CONTRAST)
        and scene.persons.get(last - 1, 0.0) > _SURE_PERSON
    ):
        # *Kepala Pusat Data, Iklim, dan Gempa Rina Hart, M.Si.*: who bears a title ends its list
        joins = scene.flags[first] & COORDINATOR or first + 1 in scene.persons
        first += bool(joins)  # *Sementara* Rina, *ketua serikat, menolak*
    return first


def _opens_clause(scene: Scene, first: int, begin: int) -> bool:
    """Tell whether a chunk is a clause or an adverbial (*who lives in Leeds*, *facing a recount*)."""
    flag, endings = scene.flags[first], scene.lexicon.suffixes
    plain = scene.kinds[first] == LOWER or (first == begin and first not in scene.persons)
    if flag & RELATIVE or (endings and plain and scene.lowers[first].endswith(endings)):
        return True
    return bool(flag & (PREPOSITION | SUBORDINATOR | COORDINATOR | TIME | PARTICIPLE)) and not flag & PRONOUN


def _is_party(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is the letter of a party with whom it stands for (*R-Okla.*)."""
    joint = first + 1
    return (
        joint + 1 < last
        and scene.words[joint] == "-"
        and len(scene.words[first]) == 1
        and scene.kinds[joint + 1] in CAPITALISED
    )


def _tells_degree(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is a degree by its form or by the list, full stop or not (*M.Biomed.*)."""
    return (
        _is_degree(scene, first, last)
        or behind_degree(scene.tokens, first, last, scene.pack.names) == last > first
    )


def _is_degree(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a chunk is what stands behind a name: capitals and initials (*M.Si.*, *SP*), a party."""
    return _is_party(scene, first, last) or all(
        scene.kinds[i] in (INITIALS, MARK)
        or (scene.kinds[i] == MIXED and "." in scene.words[i])
        or (scene.kinds[i] == UPPER and len(scene.words[i]) <= _LONGEST_DEGREE)
        or (len(scene.words[i]) == 1 and scene.words[i].isupper())  # *Sp.A(K)*
        for i in range(first, last)
    )
