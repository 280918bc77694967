"""Phrases that cite: *According to Hart, prices fell*, *Harga, menurut dia, turun*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsdoc.model import EntityKind
from newsdoc.quotes.appositions import behind_appositions, closes_with_apposition
from newsdoc.quotes.behind import read_subject_of
from newsdoc.quotes.claiming import ReportingClause, claim, quotation_before
from newsdoc.quotes.contents import find_end
from newsdoc.quotes.descriptions import behind_described, behind_holder, with_description, with_owner
from newsdoc.quotes.lead_ins import skip_lead_in
from newsdoc.quotes.lexicon import (
    ADVERB,
    AUXILIARY,
    BARE_CLAUSE,
    CITING,
    CONTRAST,
    COORDINATOR,
    ENCLITIC,
    FINITE_VERB,
    NEGATOR,
    OPINION,
    PASSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    ROOT,
    SUBORDINATOR,
    TIME,
    UNCITED,
    VERB,
    match_phrase,
)
from newsdoc.quotes.noun_phrases import may_act
from newsdoc.quotes.phrases import read_subject_behind, with_head, with_others
from newsdoc.quotes.predications import looks_like_clause, states
from newsdoc.quotes.reading import ROOM, Place, Reading, Subject
from newsdoc.quotes.stretches import TERMINATORS, quotations_in, trim_end, without_marks, words_in
from newsdoc.quotes.verbs import is_other_verb
from newsdoc.text.tokens import CAPITALISED, LOWER, NUMBER, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch


def read_citing(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a citing phrase: *According to X, ...*, *..., menurut dia, ...*, *menurutnya*."""
    stop = behind = cue + 1
    source: Stretch | None = (cue, stop)
    if scene.flags[cue] & OPINION and not scene.flags[cue] & CITING:
        return _read_opinion(scene, place, cue)
    if not scene.flags[cue] & ENCLITIC:
        said = _behind_as(scene, place, cue) if scene.lexicon.as_cues else 0
        stop = said or cue + match_phrase(scene.lexicon.citing, scene.lowers, cue, place.last)
        if said:
            subject = read_subject_of(scene, said - 1, place.last)
        else:
            subject = _read_cited(scene, cue, stop, place.last) if stop > cue else None
            if subject is None and stop == cue + 2 and stop < place.last and scene.flags[stop] & RELATIVE:
                stop = cue + 1  # *Menurut* laporan yang dirilis X
                subject = read_subject_behind(scene, stop, place.last)
            subject = subject and with_others(scene, _whole(scene, subject, place.last), place.last)
            subject = subject and _before_count(scene, subject, place.last)
        if subject is None and not (said and scene.lexicon.drops_subjects and cue > place.first):
            return []
        if subject and not _can_be_cited(scene, subject.stretch, (cue, stop)):
            subject = _with_releaser(scene, subject, place.last)
            if subject is None:
                return []
        source, behind = (
            (subject.stretch, behind_holder(scene, subject, place.last)) if subject else (None, stop)
        )
        behind = behind_described(scene, place, behind) or _behind_closed(scene, source, behind, place.last)
    opener = quotation_before(scene, place, cue)
    if opener is not None:
        clause = ReportingClause(0.9, (cue, stop), source, behind, "cited-source")
        return [claim(scene, place, opener, clause)]
    score, content = _cited_content(scene, place, cue, source, behind)
    if not content or _speaks_itself(scene, place, cue, content[0]):
        return []
    claimed = tuple(opener for part in content for opener in quotations_in(scene, *part))
    bare = tuple(without_marks(scene, part) for part in content)
    return [Reading(score, "cited-source", (cue, stop), source, bare, claimed)]


def _read_cited(scene: Scene, cue: int, stop: int, last: int) -> Subject | None:
    """Read who is cited, behind a noun for what they gave out the preposition and adjectives left out.

    *Berdasarkan data terbaru* dari BPS, *Menurut laporan resmi* BPS
    """
    index, who = stop, scene.pack.anaphora
    if scene.lexicon.inverts or stop != cue + 2:
        return read_subject_behind(scene, stop, last)
    while index < min(last, stop + _ADJECTIVES) and scene.kinds[index] == LOWER and not scene.flags[index]:
        index += 1
    plain = not any(
        scene.is_role(at) or scene.lowers[at] in who.groups | who.bodies | who.documents
        for at in range(stop, index)
    )
    if plain and index < last and scene.lowers[index] in scene.lexicon.senders:
        return read_subject_behind(scene, index + 1, last)
    named = plain and index < last and scene.kind_at(index) is EntityKind.ORGANIZATION
    return read_subject_behind(scene, index if named else stop, last)


_ADJECTIVES: Final = 2
"""How many words tell more of such a noun at most."""


def _whole(scene: Scene, subject: Subject, last: int) -> Subject:
    """Give a cited source with what tells which it is."""
    return with_owner(scene, with_description(scene, with_head(scene, subject, last), last), last)


def _with_releaser(scene: Scene, subject: Subject, last: int) -> Subject | None:
    """Take in who is named in the relative clause behind data or a report (*laporan* yang dirilis BPS)."""
    end = subject.last
    if scene.lexicon.inverts or end >= last or not scene.flags[end] & RELATIVE:
        return None
    comma = next((at for at in range(end, min(last, end + _RELEASED)) if scene.words[at] == ","), end)
    stop = next((at for at in range(end, comma) if scene.flags[at] & (PREPOSITION | TIME)), comma)
    whole = evolve(subject, last=stop)
    return whole if _is_named(scene, whole.stretch) else None


_RELEASED: Final = 10
"""How many tokens such a clause has at most."""


def _behind_closed(scene: Scene, source: Stretch | None, behind: int, last: int) -> int:
    """Give the token behind the demonstrative that closes a source: it is part of that, see ``finding``."""
    if source is None or source[1] != behind or behind >= last or scene.lexicon.inverts:
        return behind
    return behind + (scene.lowers[behind] in scene.pack.anaphora.demonstratives)


def _can_be_cited(scene: Scene, source: Stretch, cue: Stretch) -> bool:
    """Tell whether a source can be cited: not *according to plan*, nor data that nobody is told of.

    Behind a phrase of two words it is a name or a noun for people (*menurut keterangan* polisi).
    """
    plain = cue[1] == cue[0] + 1 or scene.lexicon.inverts
    if plain and not scene.flags[source[0]] & UNCITED:
        return True
    groups = scene.pack.anaphora.groups  # *according to law enforcement* officials
    told = any(scene.is_role(index) or scene.lowers[index] in groups for index in range(*source))
    return told or _is_named(scene, source)


def _is_named(scene: Scene, source: Stretch) -> bool:
    return bool(scene.flags[source[0]] & PRONOUN) or any(
        scene.kinds[i] in CAPITALISED for i in range(*source)
    )


def _read_opinion(scene: Scene, place: Place, cue: int) -> list[Reading]:
    """Read a preposition that cites at the head of a sentence before a person (*Pour Marc Leroy, ...*)."""
    subject = read_subject_behind(scene, cue + 1, place.last) if cue == place.first else None
    behind = behind_holder(scene, subject, place.last) if subject else place.last
    if subject is None or behind >= place.last or scene.words[behind] != ",":
        return []
    if not any(index in scene.persons for index in range(subject.first, behind)):
        return []
    content = (behind + 1, find_end(scene, behind + 1, place.last))
    if words_in(scene, content) < 3:  # noqa: PLR2004 - a clause has three words
        return []
    claimed = quotations_in(scene, *content)
    bare = without_marks(scene, content)
    return [Reading(0.7, "cited-source", (cue, cue + 1), subject.stretch, (bare,), claimed)]


def _behind_as(scene: Scene, place: Place, cue: int) -> int:
    """Give the token behind a citing phrase and its verb (*según ha explicado* X); 0 for none."""
    length = match_phrase(scene.lexicon.as_cues, scene.lowers, cue, place.last)
    index = cue + length
    while length and index < place.last and scene.flags[index] & (ADVERB | AUXILIARY):
        index += 1
    verb = length and index < place.last and scene.flags[index] & VERB
    return index + 1 if verb else 0


def _cited_content(
    scene: Scene, place: Place, cue: int, source: Stretch | None, behind: int
) -> tuple[float, tuple[Stretch, ...]]:
    """Find what a citing phrase reports: what follows its comma, what stands around it, or before it.

    Inside a relative clause it is the rest of that clause (*harga yang menurutnya terlalu tinggi*).
    """
    first, last, words = place.first, place.last, scene.words
    # A capital shows that a break was lost before it.
    opens = cue == first or scene.kinds[cue] != LOWER or skip_lead_in(scene, first, cue + 1) >= cue
    if opens or _opens_with_adverbial(scene, first, cue) or _opens_clause(scene, first, cue, behind, last):
        start = _behind_comma(scene, behind, last, source)
        if source and words[start - 1] == ",":
            start = behind_appositions(scene, source, start, last)
        content = (start, find_end(scene, start, last))
        return (0.9, (content,)) if words_in(scene, content) > 1 else (0.0, ())
    if not scene.lexicon.inverts and scene.flags[cue - 1] & RELATIVE:
        content = (behind, find_end(scene, behind, last))
        return (0.7, (content,)) if words_in(scene, content) > 1 else (0.0, ())
    start = skip_lead_in(scene, first, cue)
    before = cue
    while before > start + 1 and scene.flags[before - 1] & (COORDINATOR | ADVERB):
        before -= 1
    if words[before - 1] != ",":
        before = cue  # *tetapi menurut X, ...*: the conjunction is no content
    left = (start, trim_end(scene, start, before))
    if words[before - 1] == "," and behind < last and words[behind] == ",":
        resumes = behind_appositions(scene, source, behind + 1, last) if source else behind + 1
        right = (resumes, find_end(scene, resumes, last))
        told = (
            source is not None
            and looks_like_clause(scene, *left)
            and closes_with_apposition(scene, source, resumes, last)
        )
        clause = words_in(scene, right) > 1 or (source and _goes_on(scene, left, source, resumes, last))
        if clause and not told:
            return 0.88, (left, right)
    resumes = behind + (words[behind : behind + 1] == (",",))
    # *Harga itu,* menurut dia *lebih tinggi*: the second comma is missing
    open_frame = words[cue - 1] != "," or (resumes == behind and not looks_like_clause(scene, *left))
    if source and open_frame and _goes_on(scene, left, source, resumes, last):
        return 0.8, (left, (resumes, find_end(scene, resumes, last)))
    return (0.8, (left,)) if states(scene, left) else (0.0, ())


def _goes_on(scene: Scene, left: Stretch, source: Stretch, behind: int, last: int) -> bool:
    """Tell whether a clause goes on behind who is cited without commas (*Ini* menurutnya *penting*)."""
    if scene.lexicon.inverts or behind >= last or scene.kinds[behind] != LOWER:
        return False
    flag, known = scene.flags[behind], scene.flags[source[0]] & (ENCLITIC | PRONOUN)
    cited = known or (may_act(scene, source) and not scene.flags[source[0]] & UNCITED)
    if flag & _JOINS_OR_DATES or not cited:
        return False
    described = any(map(RELATIVE.__and__, scene.flags[left[0] : left[1]]))
    torn = described or not looks_like_clause(scene, *left)
    if flag & _PREDICATE or is_other_verb(scene, behind):
        return torn or scene.words[behind - 1] != ","
    return torn and bool(known or not flag & PREPOSITION)  # *menurut Rina* di *Palu*


_JOINS_OR_DATES: Final = COORDINATOR | SUBORDINATOR | CONTRAST | RELATIVE | TIME
"""What opens something else behind who is cited."""
_PREDICATE: Final = FINITE_VERB | NEGATOR | ADVERB | PASSIVE
"""What shows that a predicate follows."""


def _opens_clause(scene: Scene, first: int, cue: int, behind: int, last: int) -> bool:
    """Tell whether a citing phrase opens the clause of a conjunction (*naik, sementara* menurut *Rina, ...*).

    What stands before it is somebody else's. A verb behind a coordinator goes on with that (*and, according
    to Hart, fell*), and so do words between commas that are no clause.
    """
    apart = scene.words[cue - 1] == ","
    joint = cue - 1 - apart
    if joint < first or not _joins(scene, joint):
        return False
    if scene.flags[joint] & COORDINATOR and joint > first and scene.flags[first] & SUBORDINATOR:
        return False  # *Walau harga naik, tetapi menurut Rina, ...*: both are hers
    start = behind + (scene.words[behind : behind + 1] == (",",))
    if start >= last or (scene.flags[joint] & COORDINATOR and scene.flags[start] & FINITE_VERB):
        return False
    return not apart or looks_like_clause(scene, start, last)


def _joins(scene: Scene, index: int) -> bool:
    """Tell whether a word or a semicolon joins a clause to the one before it."""
    if scene.flags[index] & _CONJUNCTION or scene.words[index] == ";":
        return True
    return bool(match_phrase(scene.lexicon.lead_ins, scene.lowers, index, index + 1))


_CONJUNCTION: Final = COORDINATOR | SUBORDINATOR | CONTRAST


def _opens_with_adverbial(scene: Scene, first: int, cue: int) -> bool:
    """Tell whether a short adverbial stands before a citing phrase (*Di Bandung, menurut X, ...*)."""
    short = cue - first <= 5  # noqa: PLR2004 - a longer one is content
    return short and scene.words[cue - 1] == "," and bool(scene.flags[first] & (PREPOSITION | SUBORDINATOR))


def _speaks_itself(scene: Scene, place: Place, cue: int, content: Stretch) -> bool:
    """Tell whether a verb that cites accompanies a report: *Mengutip data BPS,* Rina mengatakan *...*.

    Also behind one: *..., kata Rina* mengutip *data BPS*. Without a comma it is the verb of its sentence.
    """
    lexicon, flags = scene.lexicon, scene.flags
    if lexicon.inverts or flags[cue] & ENCLITIC:
        return False
    if flags[cue] & PREPOSITION or not lexicon.other_verb(scene.lowers[cue]):
        return content[0] > cue and _rests_on_data(scene, cue, content)
    if content[0] < cue and scene.words[cue - 1] != ",":
        return True  # *Kebijakan harga beras itu* mengacu pada data *BPS*
    if content[0] < cue:
        return any(flag & (VERB | ROOT | ENCLITIC) for flag in flags[place.first : cue])
    subject = read_subject_behind(scene, content[0], content[1])
    index = subject.last if subject else content[1]
    while index < content[1] and flags[index] & (AUXILIARY | ADVERB | NEGATOR):
        index += 1
    return index < content[1] and bool(flags[index] & VERB)


def _rests_on_data(scene: Scene, cue: int, content: Stretch) -> bool:
    """Tell whether somebody named reports by data (*Berdasarkan laporan PBB,* IMF memperkirakan *...*)."""
    document = scene.lowers[cue + 1]
    if document not in scene.pack.anaphora.documents or document in scene.pack.reporting.report_nouns:
        return False
    subject = read_subject_behind(scene, *content)
    index = subject.last if subject else content[1]
    while index < content[1] and scene.flags[index] & (AUXILIARY | ADVERB):
        index += 1
    if subject is None or index >= content[1] or not scene.flags[index] & VERB:
        return False
    if scene.lexicon.rows[scene.lowers[index]][BARE_CLAUSE] < 1.0:
        return False
    first = subject.first
    body = scene.kind_at(first) is EntityKind.ORGANIZATION or (
        scene.kinds[first] == UPPER and scene.kind_at(first) is None
    )
    named = body or any(at in scene.persons for at in range(*subject.stretch))
    return named or bool(scene.flags[first] & PRONOUN)


def _behind_comma(scene: Scene, index: int, last: int, source: Stretch | None) -> int:
    """Give where the content starts behind a citing phrase: behind its comma, or at once where none is."""
    ends = source is not None and source[1] == index and _ends_surely(scene, index, last)
    for at in range(index, min(last, index + ROOM)):
        if scene.words[at] == ",":
            clause = ends and not scene.is_role(index) and looks_like_clause(scene, index, at)
            return index if clause and not any(map(RELATIVE.__and__, scene.flags[index:at])) else at + 1
        if at in scene.behind:
            return at
        if scene.words[at] in TERMINATORS:
            break
    return index if ends or (source and source[1] - source[0] == 1) else last


def _ends_surely(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a source ends with a name that nothing goes on with (*Menurut Bupati Rina* harga naik)."""
    if scene.lexicon.inverts or index >= last or scene.flags[index]:
        return False
    return scene.kinds[index - 1] in CAPITALISED and scene.kinds[index] in (LOWER, NUMBER)


def _before_count(scene: Scene, subject: Subject, last: int) -> Subject:
    """Leave out what a count opens that no comma parts from who is cited (*menurut polisi* lima orang).

    A comma or a demonstrative closes a phrase with a count in it (*menurut warga dua desa itu*).
    """
    first, end = subject.first, subject.last
    who = scene.pack.anaphora
    closed = end < last and (scene.words[end] == "," or scene.lowers[end] in who.demonstratives)
    if scene.lexicon.inverts or closed or scene.lowers[first] not in who.groups:
        return subject
    stop = next((at for at in range(first + 1, min(end, last)) if scene.lowers[at] in who.plurals), end)
    return evolve(subject, last=stop)
