"""What stands around a verb: its auxiliaries, whether it is one at all, whether a subject fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BARE_CLAUSE,
    BASE,
    COMMA_CLAUSE,
    COORDINATOR,
    CUE,
    DETERMINER,
    DURATION,
    FINDING,
    FINITE_VERB,
    HABIT,
    INFINITIVE,
    MODAL,
    NEGATOR,
    NUMERAL,
    OBJECT,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    THAT_CLAUSE,
    TIME,
    VERB,
    match_phrase,
)
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER, TITLE

if TYPE_CHECKING:
    from newsdoc.quotes.reading import Subject
    from newsdoc.quotes.scene import Scene

_FAR: Final = 12
"""How many tokens may stand between a verb and its subject."""


Left = tuple[int, int]
"""Where the subject before a verb ends, and what stands between them: of ``NEGATOR``, ``PASSIVE_AUXILIARY``,
``INFINITIVE``, ``MODAL`` and ``AUXILIARY`` the flags that tell something of the verb."""


def skip_auxiliaries(scene: Scene, cue: int, begin: int) -> Left:
    """Go left from a verb over adverbs, auxiliaries and negators."""
    flags = scene.flags
    index = cue - 1
    if index > begin and scene.words[index] == "," and scene.lexicon.modifiers_first:
        index = _before_aside(scene, index, begin)
    flag = flags[index]
    if index < begin or not (flag & _SKIPPED if flag else _count_adverbs(scene, index, begin)):
        return cue, 0
    passed = 0
    while index >= begin and cue - index < _FAR:
        flag, between = flags[index], passed & ~NEGATOR
        passed |= flag & AUXILIARY
        if flag & NEGATOR:
            passed |= NEGATOR
        elif flag & PASSIVE_AUXILIARY and not between:
            passed |= PASSIVE_AUXILIARY
        elif flag & INFINITIVE and index > begin and flags[index - 1] & HABIT:
            index -= 1
            passed |= AUXILIARY  # *used to say*
        elif flag & INFINITIVE:
            passed |= INFINITIVE
        elif flag & MODAL:
            passed |= MODAL
        else:
            count = _count_adverbs(scene, index, begin)
            if not count:
                break
            index -= count - 1
        index -= 1
    return index + 1, passed


def _count_adverbs(scene: Scene, index: int, begin: int) -> int:
    """Count the tokens of the adverb that ends at one; 0 where the subject does."""
    flag = scene.flags[index]
    if flag & AUXILIARY and index > begin and is_month(scene, index):
        return 0
    if flag & (ADVERB | AUXILIARY) or _is_adverb(scene, index):
        ends = (flag & PRONOUN and _stands_alone(scene, index, begin)) or ends_name(scene, index, begin)
        return 0 if ends else 1
    return 0 if flag else _count_manner(scene, index, begin)


def is_month(scene: Scene, index: int) -> bool:
    """Tell whether an auxiliary is a month by its capital and its preposition (*men held in* May *said*)."""
    if scene.kinds[index] != TITLE or not scene.lexicon.modifiers_first:
        return False
    return bool(scene.flags[index - 1] & PREPOSITION)


def _count_manner(scene: Scene, index: int, begin: int) -> int:
    """Count the tokens up to one that tell how a verb is done (tak lupa, secara terbuka *mengakui*)."""
    readily = scene.lexicon.readily
    if not readily or scene.kinds[index] != LOWER:
        return 0
    if index > begin and scene.lowers[index - 1] in scene.lexicon.manner_openers:
        return 2
    for phrase in readily.get(scene.lowers[index], ()):
        first = index + 1 - len(phrase)
        if first >= begin and scene.lowers[first : index + 1] == phrase[::-1]:
            return len(phrase)
    return 0


def affirms(scene: Scene, cue: int, left: Left) -> bool:
    """Tell whether a verb that denies stands behind a negator, so that nothing is denied (*tak menampik*)."""
    if not left[1] & NEGATOR:
        return False
    negators = scene.lexicon.denials.get(scene.lowers[cue], frozenset())
    return not negators.isdisjoint(scene.lowers[left[0] : cue])


def joins_passive(scene: Scene, joint: int, begin: int) -> bool:
    """Tell whether a conjunction joins two participles of one passive (*was studied* and *rejected*).

    A verb with an object is one of its own, as is one that always has a clause (*was held and* said *it*),
    but not one that lacks whom it is said to.
    """
    flags, second, first = scene.flags, joint + 1, joint - 1
    second += second + 1 < len(flags) and bool(flags[second] & ADVERB)  # *was held and* later *questioned*
    if second >= len(flags) or not flags[second] & PASSIVE or not scene.lexicon.modifiers_first:
        return False
    if scene.lowers[second] in scene.lexicon.addressing and _lacks_hearer(scene, second):
        return _ends_passive(scene, joint, begin)
    if not (flags[first] & PASSIVE or is_other_verb(scene, first)):
        return False
    if scene.lexicon.rows[scene.lowers[second]][THAT_CLAUSE] >= 1.0:
        return False
    behind = flags[second + 1] if second + 1 < len(flags) else 0
    alone = scene.kinds[second + 1 : second + 2] in ((), (MARK,)) or behind & _NO_OBJECT
    index = first - 1
    while index > begin and (flags[index] & ADVERB or _is_adverb(scene, index)):
        index -= 1
    return bool(
        alone and not behind & (THAT | DETERMINER) and index >= begin and flags[index] & PASSIVE_AUXILIARY
    )


def _lacks_hearer(scene: Scene, verb: int) -> bool:
    """Tell whether what was demanded stands right behind a verb (*was fined and* told *to pay*).

    Behind one that tells, what they were told does, too (*told* that *it fell*, *told* he *was late*).
    """
    flags, ahead = scene.flags, verb + 1
    ahead += ahead + 1 < len(flags) and bool(flags[ahead] & NEGATOR)
    if ahead + 1 >= len(flags):
        return False
    if flags[ahead] & INFINITIVE or scene.lowers[verb] not in scene.lexicon.telling:
        return bool(flags[ahead] & INFINITIVE)
    if flags[ahead] & THAT:
        return True
    acts = flags[ahead + 1] & FINITE_VERB or is_other_verb(scene, ahead + 1)
    return bool(flags[ahead] & (PRONOUN | OBJECT) == PRONOUN and acts)


def _ends_passive(scene: Scene, joint: int, begin: int) -> bool:
    """Tell whether the last finite verb before a conjunction is a passive (*was handed a fine* and)."""
    flags = scene.flags
    for index in range(joint - 1, max(begin, joint - _PASSIVE), -1):
        flag = flags[index]
        if flag & PASSIVE_AUXILIARY:
            participle = index + 1
            while participle < joint and (flags[participle] & ADVERB or _is_adverb(scene, participle)):
                participle += 1
            return participle < joint and _may_be_participle(scene, participle)
        passive = flags[index - 1] & PASSIVE_AUXILIARY or flags[index + 1] & PREPOSITION
        if flag & (RELATIVE | THAT) or (
            flag & FINITE_VERB and not passive and not is_noun(scene, index, begin)
        ):
            return False
    return False


_PASSIVE: Final = 24
"""Within how many tokens of a conjunction the auxiliary stands of the passive that it goes on with."""


def _may_be_participle(scene: Scene, index: int) -> bool:
    """Tell whether a word behind its auxiliary may be a participle (*was* fined, *was* given *a fine*)."""
    if scene.flags[index] & PASSIVE or is_other_verb(scene, index):
        return True
    unknown = scene.kinds[index] == LOWER and not scene.flags[index]
    return unknown and bool(scene.flags[index + 1] & (DETERMINER | PREPOSITION))


_NO_OBJECT: Final = PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB | TIME
"""What stands behind a participle that has no object."""


def _before_aside(scene: Scene, closing: int, begin: int) -> int:
    """Give the auxiliary before an adverbial in commas (*Hart* has, in the past, *said*), or ``closing``."""
    words, flags = scene.words, scene.flags
    for comma in range(closing - 2, max(begin, closing - _ASIDE), -1):
        if words[comma] == ",":
            before, first = comma - 1, comma + 1
            short = closing - first <= _SHORT and scene.kinds[first] == LOWER
            tells = flags[first] & PREPOSITION or (short and (first + 1 == closing or flags[first] & _LONE))
            helps = flags[before] & (AUXILIARY | NEGATOR) or (
                before > begin and flags[before] & ADVERB and flags[before - 1] & AUXILIARY
            )
            return before if helps and tells else closing
        if scene.kinds[comma] == MARK or flags[comma] & AUXILIARY:
            break
    return closing


_SHORT: Final = 2
"""How many words such an adverbial has at most that no preposition opens (*so far*); one may be any."""
_LONE: Final = ADVERB | SUBORDINATOR | TIME
_ASIDE: Final = 8
"""Within how many tokens the commas around such an adverbial stand."""
_SKIPPED: Final = NEGATOR | PASSIVE_AUXILIARY | INFINITIVE | MODAL | ADVERB | AUXILIARY


def ends_name(scene: Scene, index: int, begin: int) -> bool:
    """Tell whether a word that may be an adverb is a name's last one by its capital (*Selandia* Baru)."""
    named = index > begin and scene.kinds[index] == scene.kinds[index - 1] == TITLE
    return named and not scene.lexicon.inverts


def _stands_alone(scene: Scene, index: int, begin: int) -> bool:
    """Tell whether a pronoun is the subject itself: one that counts (*both*) may also stand behind it."""
    if index == begin or not scene.flags[index] & ADVERB or scene.kinds[index - 1] == MARK:
        return True
    return bool(scene.flags[index - 1] & _JOINERS)


_JOINERS: Final = COORDINATOR | SUBORDINATOR | THAT


def is_noun(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a verb form is used as a noun (*the report*, *his claims*)."""
    if cue <= first:
        return False
    before = cue - 1
    own, flag, word = scene.flags[cue], scene.flags[before], scene.lowers[before]
    counted = flag & NUMERAL and _is_counted(scene, cue)
    counted = counted or (
        own & AMBIGUOUS and scene.kinds[before] == NUMBER and _is_measure(scene, cue, first)
    )
    dated = flag & _DATES and not flag & DURATION and own & AMBIGUOUS
    if (dated or scene.kinds[before] == NUMBER) and before > first:
        flag = scene.flags[cue - 2]  # *a 2023 report*, *an earlier report*, *at one point*
    determined = flag & DETERMINER and _is_determined(scene, cue, flag, first)
    owned = word.endswith(("'s", "’s")) and (flag or len(word) > len("'s"))  # but *Moody's said*
    owned = owned and not _is_shortened(scene, cue, first)
    if determined or owned or counted:
        return True
    if own & PARTICIPLE or (scene.kinds[before] == NUMBER and not _describes_next(scene, cue)):
        return False  # *six in 10* said
    if own & BASE and scene.words[cue + 1 : cue + 2] == (":",) and is_other_verb(scene, before):
        return True  # *hit* back*: “...”*
    if own & AMBIGUOUS and (
        _heads_subject(scene, cue, first)
        or _is_described(scene, cue, first)
        or _reports(scene, cue + 1)
        or opens_noun(scene, cue)
    ):
        return True  # *The UN* report *found that*
    return bool(flag & PREPOSITION) and not flag & (INFINITIVE | SUBORDINATOR | ADVERB)


def _is_shortened(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a pronoun and a short auxiliary stand before a verb (*he's hoping*, *he's said that*).

    What may be a passive is none before an object or a clause (not *he's accused of it*, *it's said that*).
    """
    subject = cue - 2
    if subject < first or scene.flags[subject] & (PRONOUN | DETERMINER) != PRONOUN:
        return False
    ahead = cue + 1
    if scene.flags[cue] & (PARTICIPLE | VERB) == PARTICIPLE or ahead >= len(scene.flags):
        return True
    if scene.lowers[subject] in scene.pack.anaphora.things or scene.lowers[cue] in scene.lexicon.addressing:
        return False
    return bool(scene.flags[ahead] & _OPENS_SAID) or scene.kinds[ahead] in CAPITALISED


_OPENS_SAID: Final = THAT | DETERMINER | PRONOUN
"""What opens a clause or an object behind a verb that is no passive."""


def _is_measure(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether what may be a plural is one behind its number (*60* points; *Channel 4* reports)."""
    named = cue - 1 > first and scene.kinds[cue - 2] in CAPITALISED
    return _is_counted(scene, cue) and not named and not _joins_clause(scene, cue + 1)


def _heads_subject(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a plural and the nouns before it open a clause (*Damage* estimates *were cut*).

    Behind a noun before them another verb may have that for its subject (*a deal Hart* claims *was dead*).
    """
    plural = scene.lowers[cue].endswith(scene.lexicon.plural_endings)
    if not plural or not scene.lexicon.modifiers_first or cue + 2 >= len(scene.flags):
        return False
    flag, ahead = scene.flags[cue + 1], scene.flags[cue + 2]
    acts = flag & AUXILIARY or (flag & BASE and flag & VERB and ahead & THAT)  # *Police* reports *show that*
    opens = cue - first < _COMPOUND and scene.kinds[cue] == LOWER
    return bool(acts) and opens and not any(flag & ~PLURAL for flag in scene.flags[first:cue])


_DATES: Final = TIME | NUMERAL
"""What may stand between a noun and its determiner, and tells when or how many."""


def _describes_next(scene: Scene, cue: int) -> bool:
    """Tell whether what may be a noun or a participle stands before a noun (*to 300* planned *homes*)."""
    if scene.flags[cue] & AMBIGUOUS:
        return True
    ahead = cue + 1
    plain = ahead < len(scene.flags) and scene.kinds[ahead] == LOWER and not scene.flags[ahead] & ~PLURAL
    return bool(plain and scene.flags[cue] & PASSIVE)


def _is_counted(scene: Scene, cue: int) -> bool:
    """Tell whether what stands behind a number ends like a plural, so is no verb of several (*two terms*)."""
    return not scene.flags[cue] & PARTICIPLE and scene.lowers[cue].endswith(scene.lexicon.plural_endings)


def _is_determined(scene: Scene, cue: int, flag: int, first: int) -> bool:
    """Tell whether a determiner before a verb form makes a noun of it, and does not stand alone."""
    if flag & THAT and cue - 1 == first and scene.flags[cue] & BASE:
        return True  # *That* project
    own = scene.flags[cue]
    noun = own & PARTICIPLE or scene.lowers[cue - 1] in scene.pack.anaphora.demonstratives
    noun = noun or scene.lowers[cue].endswith(scene.lexicon.plural_endings)
    several = 0 if noun else PLURAL  # *most say*, not *most telling*, *these terms*, *those pledged votes*
    alone = THAT | RELATIVE | NUMERAL | (0 if own & AMBIGUOUS else PRONOUN | several)  # *another said*
    # *The suspects, each accused of fraud, said*
    apposed = flag & ADVERB and scene.words[cue - 2 : cue - 1] == (",",)
    return bool(apposed or not flag & alone)


def is_other_verb(scene: Scene, index: int) -> bool:
    """Tell whether a word is a verb that reports nothing, by the lists of its language or by its ending."""
    if scene.flags[index] & OTHER_VERB:
        return True
    return scene.kinds[index] == LOWER and scene.lexicon.other_verb(scene.lowers[index])


def opens_role(scene: Scene, index: int) -> bool:
    """Tell whether a participle stands before the role that it describes (*chief* operating *officer*)."""
    ahead = index + 1
    if not scene.lexicon.modifiers_first or ahead >= len(scene.flags) or scene.flags[index] & FINITE_VERB:
        return False
    return scene.kinds[ahead] == LOWER and not scene.flags[ahead] and scene.is_role(ahead)


def _reports(scene: Scene, index: int) -> bool:
    """Tell whether a word is a verb in the past or the third person, no noun and no participle."""
    if index >= len(scene.flags) or not scene.lexicon.inverts:
        return False
    flag = scene.flags[index]
    return bool(flag & VERB) and not flag & (AMBIGUOUS | BASE | PARTICIPLE)


def opens_noun(scene: Scene, cue: int) -> bool:
    """Tell whether a word behind a mark stands before its noun and a verb (*,* state *media said*)."""
    both = AMBIGUOUS | BASE
    if scene.kinds[cue - 1] != MARK or scene.flags[cue] & both != both or not scene.lexicon.modifiers_first:
        return False
    if scene.lowers[cue + 1 : cue + 2] and scene.lowers[cue + 1] in scene.pack.names.titles:
        return scene.kinds[cue + 1] in CAPITALISED  # *,* state *Sen. Hart said*
    for index in range(cue + 1, min(len(scene.flags) - 1, cue + _COMPOUND)):
        if scene.kinds[index] != LOWER or scene.flags[index] & ~(PLURAL | AMBIGUOUS | VERB | BASE):
            return False
        if _reports(scene, index + 1):
            return True
    return False


def _is_described(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether what stands before a word that is a verb or a noun makes it a noun."""
    flag, word = scene.flags[cue - 1], scene.lowers[cue - 1]
    third = scene.lowers[cue].endswith(scene.lexicon.plural_endings)  # of a verb, that of one person
    if third and _are_many(scene, cue, first):
        return True  # *15,000 calls*, *300 police reports*
    if third and (scene.is_role(cue - 1) or _is_found(scene, cue) or _joins_clause(scene, cue + 1)):
        return False  # *the senator claims*, *the poll shows that it fell*
    if not flag & PASSIVE_AUXILIARY and governs_clause(scene, cue):
        return False  # *the charity claims the plan works*, *the couple claim he was drunk*
    if flag & PASSIVE_AUXILIARY or _is_compound(scene, cue, first):
        return not scene.flags[cue] & PASSIVE  # *there are claims*, *a police report*
    # An adjective (*the congressional report*) unless a plural noun (*voters report*).
    return scene.kinds[cue - 1] == LOWER and not flag and not word.endswith(scene.lexicon.plural_endings)


def governs_clause(scene: Scene, cue: int) -> bool:
    """Tell whether a subject and its verb stand behind what may be a verb (*the charity claims it works*).

    Not where another verb follows that it is the subject of (*the injury claims the firm faces* are *many*).
    """
    flags, index = scene.flags, cue + 1
    last = min(len(flags), index + _GOVERNED)
    if index >= last or scene.kinds[cue] != LOWER or not scene.lexicon.modifiers_first:
        return False
    opens = flags[index] & (DETERMINER | PRONOUN) and not flags[index] & (OBJECT | RELATIVE | THAT)
    several = not flags[cue] & AMBIGUOUS and scene.lowers[index].endswith(scene.lexicon.plural_endings)
    if not (opens or several) and scene.kinds[index] not in CAPITALISED:
        return False
    verb = 0
    for at in range(index + 1, last):
        flag = flags[at]
        if scene.kinds[at] == MARK or (verb and flag & _OPENS_CLAUSE):
            break
        if flag & (RELATIVE | SUBORDINATOR | THAT) and not flag & DETERMINER:
            break
        acts = flag & (AUXILIARY | MODAL | OTHER_VERB) and not flag & INFINITIVE
        acts = acts or (verb and flag & VERB and not flag & AMBIGUOUS)
        if not acts and not is_other_verb(scene, at):
            continue
        # What only ends like a verb is a finite one behind a pronoun (*they* ignored *it*).
        if not (acts or verb or flags[at - 1] & PRONOUN):
            return False
        helped = verb and flags[verb] & AUXILIARY and not any(map(_alone, flags[verb:at]))
        if verb and not helped:
            return False
        verb = at
    return bool(verb)


def _alone(flag: int) -> bool:
    """Tell whether a word is none that may stand between an auxiliary and its verb."""
    return not flag & (AUXILIARY | MODAL | ADVERB | NEGATOR)


_GOVERNED: Final = 12
"""Within how many tokens of a verb the clause has its own that it reports."""
_OPENS_CLAUSE: Final = COORDINATOR | QUESTION | PRONOUN
"""What may open another clause behind a verb."""


def _are_many(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a number makes a noun of what may be a verb form for one person.

    Not a part (*one in 10* claims), nor a number in a name (*Apollo 11* claims).
    """
    for index in range(cue - 1, max(first, cue - _COMPOUND) - 1, -1):
        if scene.kinds[index] == NUMBER:
            before = index - 1
            part = scene.flags[before] & PREPOSITION and scene.flags[before - 1] & NUMERAL
            return index == first or not (part or scene.kinds[before] in CAPITALISED)
        if scene.kinds[index] != LOWER or scene.flags[index] & ~PLURAL:
            break
    return False


def _is_found(scene: Scene, cue: int) -> bool:
    """Tell whether a verb says what is found in what is written (*prices fell, data* shows)."""
    return bool(scene.flags[cue] & FINDING) and scene.lowers[cue - 1] in scene.pack.anaphora.documents


def _joins_clause(scene: Scene, index: int) -> bool:
    """Tell whether a complementiser or marks follow, no relative pronoun (*claims that were made*)."""
    ahead = index + 1
    if scene.behind.get(index, 0) > index + _FEW:
        return True  # *the suit claims “it was unsafe”*
    if ahead >= len(scene.flags) or not scene.flags[index] & THAT:
        return False
    opens = scene.flags[ahead] & (DETERMINER | PRONOUN) or scene.kinds[ahead] in CAPITALISED
    return bool(opens) or ahead in scene.behind


_FEW: Final = 4
"""How many tokens words in marks take at most, with these, that may be a term."""


def _is_compound(scene: Scene, cue: int, first: int) -> bool:
    """Tell whether a singular article stands before the words before a noun (*a* police report).

    What ends like a plural is a verb behind one (*a woman claims*).
    """
    if scene.lowers[cue].endswith(scene.lexicon.plural_endings):
        return False
    for index in range(cue - 1, max(first, cue - _COMPOUND) - 1, -1):
        if scene.lowers[index] in scene.pack.anaphora.indefinites:
            return not scene.flags[index] & PRONOUN  # *some* people report
        if scene.kinds[index] != LOWER or scene.flags[index] & ~PLURAL:
            break
    return False


_COMPOUND: Final = 4
"""How many tokens before a noun its article stands at most."""


def _is_adverb(scene: Scene, index: int) -> bool:
    endings = scene.lexicon.adverb_endings
    if not endings or scene.flags[index] or (index and scene.flags[index - 1] & DETERMINER):
        return False  # *the family*
    return scene.kinds[index] == LOWER and scene.lowers[index].endswith(endings)


def adds_words(scene: Scene, index: int) -> bool:
    """Tell whether a participle reports words of its own (*adding*), not how others are said (*laughing*)."""
    if not (scene.flags[index] & PARTICIPLE and scene.flags[index] & CUE):
        return False
    row = scene.lexicon.rows[scene.lowers[index]]
    return row[THAT_CLAUSE] >= 1.0 or row[COMMA_CLAUSE] > 0


def behind_word(scene: Scene, cue: int, last: int) -> int:
    """Give the token behind a cue, also one that is doubled (*mewanti-wanti*) or of two (*pointed out*)."""
    if scene.lowers[cue] in scene.lexicon.light_verbs:
        return cue + 2  # *menutup kemungkinan*
    if scene.lowers[cue] in scene.lexicon.phrasals:
        return cue + max(1, match_phrase(scene.lexicon.phrasals, scene.lowers, cue, last))
    if cue + 2 >= last or scene.words[cue + 1] != "-":
        return cue + 1
    return cue + 3 if scene.lowers[cue].endswith(scene.lowers[cue + 2]) else cue + 1


def agrees(scene: Scene, cue: int, subject: Subject) -> bool:
    """Tell whether a subject fits the form of its verb, where the language tells forms apart."""
    flags = scene.flags
    flag = flags[cue]
    if not flag & (BASE | AMBIGUOUS):
        return True
    last = subject.last - 1
    if flag & AMBIGUOUS and flags[cue + 1 : cue + 2] and flags[cue + 1] & THAT:
        return True  # *the report states that*
    if flag & AMBIGUOUS and scene.kinds[last] == LOWER and not flags[last] & (PRONOUN | PLURAL):
        known = scene.is_role(last) or (last == cue - 1 and _is_found(scene, cue))
        # *the senator claims*, *the charity claims the plan works*
        if (known and not flag & BASE) or (_opens_sentence(scene, subject) and governs_clause(scene, cue)):
            return True
        return bool(flag & BASE) and scene.lowers[last].endswith(scene.lexicon.plural_endings)
    if not flag & BASE or (not flag & AMBIGUOUS and _are_together(scene, cue, subject)):
        return True
    endings = scene.lexicon.plural_endings
    counts = not flag & AMBIGUOUS  # *nine out of 10 say*, but *one report*
    return any(
        flags[i] & (COORDINATOR | PLURAL)
        or scene.lowers[i].endswith(endings)
        or (counts and (scene.kinds[i] == NUMBER or flags[i] & (NUMERAL | PRONOUN) == NUMERAL))
        for i in range(subject.first, subject.last)
    )


def _are_together(scene: Scene, cue: int, subject: Subject) -> bool:
    """Tell whether what is one noun speaks as several do (*the couple* say *they were paid*)."""
    if not _opens_sentence(scene, subject) or scene.flags[subject.last] & RELATIVE:
        return False
    # No noun is spelt as a form that a clause always follows.
    return scene.lexicon.rows[scene.lowers[cue]][BARE_CLAUSE] >= 1.0 or governs_clause(scene, cue)


def _opens_sentence(scene: Scene, subject: Subject) -> bool:
    """Tell whether a subject with an article opens its clause, so that what follows may be its verb."""
    first = subject.first
    if not scene.lexicon.modifiers_first or not scene.flags[first] & DETERMINER:
        return False
    return not first or scene.kinds[first - 1] == MARK or bool(scene.flags[first - 1] & _BEFORE_CLAUSE)


_BEFORE_CLAUSE: Final = COORDINATOR | SUBORDINATOR | ADVERB
