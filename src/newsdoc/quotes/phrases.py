"""The noun phrase behind a cue, as behind *said* or *kata*: who speaks, or whom it is said to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.quotes.lexicon import (
    ADVERB,
    AGENT,
    AMBIGUOUS,
    AUXILIARY,
    BASE,
    CONTENT_NOUN,
    COORDINATOR,
    DETERMINER,
    DURATION,
    INFINITIVE,
    LINK,
    NEGATOR,
    NUMERAL,
    OTHER_VERB,
    PASSIVE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    QUESTION,
    RELATIVE,
    REPORT_NOUN,
    SUBORDINATOR,
    THAT,
    TIME,
    UNCITED,
    VERB,
)
from newsdoc.quotes.verbs import is_noun, is_other_verb
from newsdoc.text.building import build
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene

REACH: Final = 45
"""How many tokens a source is looked for to either side of its cue."""
GENITIVES: Final = frozenset({"'s", "’s", "'", "’"})
"""What stands behind an owner in English."""
_GLOSS: Final = 12
_NAME_LENGTH: Final = 2
"""How many tokens of an unknown name are taken for a name and not for a role."""
_CHUNKS: Final = 4
"""How many commas a role may hold before its holder is named."""
_BREAK: Final = (
    PREPOSITION | SUBORDINATOR | THAT | INFINITIVE | QUESTION | RELATIVE | AUXILIARY | NEGATOR | ADVERB
)


class Subject(NamedTuple):
    """A candidate for a source, as a token range."""

    first: int
    last: int
    quality: float
    """How much it looks like somebody who speaks, from 0 to 1."""


def read_subject_behind(scene: Scene, index: int, last: int) -> Subject | None:
    """Read the noun phrase that starts at a token, as behind *said* or *kata*."""
    flags, kinds = scene.flags, scene.kinds
    last = min(last, index + REACH)
    if index >= last:
        return None
    part = flags[index] & (DETERMINER | NUMERAL) and index + 1 < last and flags[index + 1] & LINK
    part = part or _counts(scene, index, last)
    if flags[index] & PRONOUN and not flags[index] & RELATIVE and not part:
        return build(Subject, (index, index + 1, 1.0))
    end = noun_phrase_end(scene, index, last)
    if end <= index or (scene.lexicon.capital_nouns and not _holds_noun(scene, index, end)):
        return None
    # *Role, Name*: a role in capitals may be followed by its holder.
    quality = 1.0 if kinds[index] in CAPITALISED else 0.95 if flags[index] & DETERMINER else 0.8
    subject = build(Subject, (index, end, quality))
    return with_head(scene, subject, last) if flags[index] & DETERMINER else _to_holder(scene, subject, last)


def before_article(scene: Scene, phrase: Subject) -> int:
    """Give the end of a noun phrase, or where a second article opens the next one (*the rain* the games).

    An article may also join two parts of a name (*Meet the Press*).
    """
    flags, kinds, last = scene.flags, scene.kinds, phrase.last
    acts = last < len(flags) and flags[last] & (AUXILIARY | VERB | OTHER_VERB)
    for index in range(phrase.first + 1, last):
        if flags[index] & DETERMINER and not flags[index - 1] & (LINK | DETERMINER):
            inside = kinds[index - 1] in CAPITALISED and index + 1 < last and kinds[index + 1] in CAPITALISED
            if acts or not inside:
                return index
    return last


def _counts(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a word that may stand alone counts a noun (*one nurse*, *all the nurses*)."""
    ahead = index + 1
    if ahead >= last or not scene.flags[index] & (NUMERAL | DETERMINER):
        return False
    named = scene.kinds[ahead] in CAPITALISED and not scene.flags[ahead] & TIME
    whole = scene.flags[index] & ADVERB and scene.flags[ahead] & DETERMINER
    return bool(whole) or named or (scene.kinds[ahead] == LOWER and may_be_noun(scene, ahead))


def with_head(scene: Scene, subject: Subject, last: int) -> Subject:
    """Take in the noun that a name only stands before (*the Florida senator*, *according to FEC records*)."""
    end = subject.last
    if end >= last or scene.kinds[end] != LOWER or not _modifies(scene, subject):
        return subject
    while end < min(last, subject.last + _HEADS) and scene.kinds[end] == LOWER and may_be_noun(scene, end):
        end += 1
    ends = end >= last or scene.kinds[end] == MARK or scene.flags[end] & _BEHIND_NOUN
    return subject._replace(last=end) if ends else subject


def _modifies(scene: Scene, subject: Subject) -> bool:
    """Tell whether what ends a noun phrase may be a name before its noun: in English, and nobody's."""
    named = subject.last - 1 in scene.persons and not scene.is_role(subject.last)
    return scene.lexicon.modifiers_first and scene.kinds[subject.last - 1] in CAPITALISED and not named


def may_be_noun(scene: Scene, index: int) -> bool:
    """Tell whether nothing makes a word more than a noun, or a verb that is spelt as one is."""
    return not scene.flags[index] & ~_NOUNS and not is_other_verb(scene, index)


def noun_phrase_end(  # noqa: C901, PLR0912 - one branch a kind of token
    scene: Scene, start: int, last: int
) -> int:
    """Give the end of the noun phrase that starts at a token."""
    end = index = start
    named = False
    while index < last and index not in scene.behind:
        kind = scene.kinds[index]
        if kind == MARK:
            if scene.words[index] == "@" and (stop := _behind_account(scene, index, last)):
                return stop
            owned = scene.words[index] in GENITIVES and index > start and scene.tokens.glued(index)
            if owned and scene.lexicon.modifiers_first:
                named = False  # *Hart's* chief executive
                index += 1
                continue
            index = _skip_mark(scene, index, last)
            if not index:
                break
            inside = (
                index in scene.persons and index - 1 in scene.persons
            )  # a name is not cut (*Kim Hong-il*)
            index += inside
            end = index if inside or scene.words[index - 1] == ")" else end
            continue
        if kind in CAPITALISED:
            if scene.flags[index] & TIME and index > start and scene.words[index - 1] not in GENITIVES:
                break  # not *the BBC's Today programme*
            plain = scene.flags[index] & (DETERMINER | TIME) or _is_measured(scene, index, start)
            named = named or (kind in (TITLE, UPPER) and not plain)
        elif kind == NUMBER:
            numbered = index == start + 1 and scene.flags[start] & DETERMINER  # *a 2023 report*
            aged = index > start and _tells_age(scene, index, last)
            if index > start and not (named or numbered or aged or scene.lexicon.capital_nouns):
                break
        elif index > start and scene.lowers[index - 1] in scene.lexicon.describing:
            index += 1  # *people familiar with the matter*
            continue
        elif scene.flags[index] & LINK and not _opens_phrase(scene, index, start):
            if not _links(scene, index, last, named=named):
                break
            named = named and not scene.lexicon.capital_nouns
            index += 1
            continue
        elif (
            _ends_phrase(scene, index, start)
            or (scene.lowers[index] in scene.lexicon.nearing and tells_when(scene, index, last))
            or (named and not _goes_on(scene, index, last))
        ):
            break
        index += 1
        end = index
    return end


def _behind_account(scene: Scene, index: int, last: int) -> int:
    """Give the token behind the name of an account (*@laut.biru*); 0 where none stands at its sign."""
    stop = index + 1
    while (
        stop < last
        and scene.tokens.glued(stop)
        and (scene.words[stop] in _IN_ACCOUNTS or scene.words[stop][0].isalnum())
    ):
        stop += 1
    while stop > index + 1 and scene.words[stop - 1] in _IN_ACCOUNTS:
        stop -= 1
    return stop if stop > index + 1 else 0


_IN_ACCOUNTS: Final = frozenset("._")


def tells_when(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a time follows a word that may stand before one (*late* Friday, *early* on Monday)."""
    ahead = index + 1
    ahead += ahead < last and bool(scene.flags[ahead] & PREPOSITION)
    return ahead < last and bool(scene.flags[ahead] & TIME)


def _links(scene: Scene, index: int, last: int, *, named: bool) -> bool:
    """Tell whether a noun phrase goes on behind a linking word (*of*, *dan*)."""
    ahead = index + 1
    if ahead >= last:
        return False
    if scene.lexicon.capital_nouns and scene.flags[index] & DETERMINER:
        # Behind a name an article opens another noun phrase (*sagte Hart der Zeitung*).
        return named and index - 1 not in scene.persons
    return not named or scene.kinds[ahead] != LOWER or bool(scene.flags[ahead] & DETERMINER)


def _ends_phrase(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a lower-case word cannot be part of a noun phrase."""
    flag = scene.flags[index]
    if index > start and (flag & DETERMINER or _stands_before_noun(scene, index, start)):
        return bool(flag & DETERMINER) and not scene.flags[index - 1] & (LINK | DETERMINER)
    if flag & _BREAK and not flag & DETERMINER:
        return True
    if flag & (THAT | RELATIVE | PRONOUN) and index > start and not flag & DETERMINER:
        return True
    if flag & PASSIVE and scene.lexicon.compound and index > start:
        return (
            not scene.flags[index - 1] & DETERMINER
        )  # what a participle says of a noun is no part of who speaks
    if index > start and flag & VERB and is_noun(scene, index, start):
        return False  # *an estimate released in May*
    return index > start and (bool(flag & VERB) or is_other_verb(scene, index))


def _stands_before_noun(scene: Scene, index: int, start: int) -> bool:
    """Tell whether an adverb or a participle stands between article and noun (*said* a tired *nurse*)."""
    flag, ahead = scene.flags[index], index + 1
    if not scene.lexicon.modifiers_first or ahead >= len(scene.flags) or scene.kinds[ahead] == MARK:
        return False
    if scene.flags[ahead] & ~(_NOUNS | ADVERB | PASSIVE) or flag & ~(ADVERB | PASSIVE):
        return False
    article = index - 1
    adverb = scene.flags[article] & ADVERB or scene.lowers[article].endswith(scene.lexicon.adverb_endings)
    if adverb and article > start:
        article -= 1
    return bool(scene.flags[article] & DETERMINER)


def _skip_mark(scene: Scene, index: int, last: int) -> int:
    """Step over a mark that can stand inside a name (hyphen, gloss, abbreviation); 0 when it ends it."""
    word = scene.words[index]
    if word == "(":
        for stop in range(index + 1, min(last, index + _GLOSS)):
            if scene.words[stop] == ")":
                ahead = stop + 1 < last and scene.kinds[stop + 1] in CAPITALISED
                return stop + 1 if ahead else 0
        return 0
    if word in "-/&@#'’" and index + 1 < last and scene.kinds[index + 1] != MARK:
        return index + 1
    if (
        word == "."
        and scene.tokens.glued(index)
        and index + 1 < last
        and scene.kinds[index + 1] in CAPITALISED
    ):
        return index + 1
    return 0


def _opens_phrase(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a linking word is the article of a noun phrase (*der Sprecher*)."""
    return scene.lexicon.capital_nouns and index == start and bool(scene.flags[index] & DETERMINER)


def _tells_age(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a number is the age of somebody who was named before (*perempuan* 29 *tahun itu*)."""
    behind = index + 2
    if behind >= last or not scene.flags[index + 1] & DURATION:
        return False
    return not scene.lexicon.inverts and scene.lowers[behind] in scene.pack.anaphora.demonstratives


def _is_measured(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a noun behind a number only measures what comes (*der 35 Jahre alte Spieler*)."""
    return scene.lexicon.capital_nouns and index > start and scene.kinds[index - 1] == NUMBER


def _goes_on(scene: Scene, index: int, last: int) -> bool:
    return not scene.lexicon.capital_nouns and _capital_ahead(scene, index, last)


def _holds_noun(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a stretch holds a word that can be a noun where nouns have capitals."""
    return any(scene.kinds[i] in CAPITALISED for i in range(first, last))


def _capital_ahead(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a name goes on behind a lower-case word (*tim Kampus*): a capital within two words.

    What a hyphen joins (*front-runner*) is one of them.
    """
    reach = index + 3
    for ahead in range(index + 1, last):
        if scene.words[ahead] == "-" and scene.tokens.glued(ahead):
            reach += 2
            continue
        if ahead >= reach:
            break
        if scene.kinds[ahead] in CAPITALISED:
            return not scene.flags[ahead] & TIME
        if scene.kinds[ahead] != LOWER or scene.flags[ahead] & (_BREAK | VERB):
            return False
    return False


def _to_holder(scene: Scene, subject: Subject, last: int) -> Subject:
    """Extend a role over its commas to the person that holds it (*Kepala Dinas, Kota X, Budi Santoso*)."""
    alone = subject.last - subject.first <= 1
    if scene.flags[subject.first] & DETERMINER or (alone and not _may_be_held(scene, subject.first)):
        return subject
    if _person_in(scene, subject.first, subject.last, sure=subject.last - subject.first > _NAME_LENGTH):
        return subject
    index = subject.last
    for _ in range(_CHUNKS):
        if index + 1 >= last or scene.words[index] != ",":
            break
        start = index + 1
        if scene.flags[start] & COORDINATOR:
            start += 1
        if start >= last or scene.kinds[start] not in CAPITALISED or scene.flags[start] & TIME:
            break
        end = noun_phrase_end(scene, start, last)
        if _person_in(scene, start, end, sure=False):
            # *Menurut Kapolres, Budi Santoso, ...*, not *Menurut jaksa, Budi Santoso menerima suap*
            closed = end < last and scene.words[end] == ","
            return subject._replace(last=end) if closed or not alone else subject
        index = end
    return subject


def _may_be_held(scene: Scene, index: int) -> bool:
    """Tell whether a single word is a role whose holder commas may set off behind it (*Kapolres*, Budi)."""
    return not scene.lexicon.inverts and scene.is_role(index)


_HEADS: Final = 3
"""How many nouns stand behind the name before them at most (*the Jorhat* district administration)."""
_NOUNS: Final = CONTENT_NOUN | REPORT_NOUN | AMBIGUOUS | VERB | BASE | PLURAL | UNCITED
"""What a noun may be flagged as: many are forms of a verb, too (*report*, *survey*)."""
_BEHIND_NOUN: Final = PREPOSITION | TIME | RELATIVE | SUBORDINATOR | PASSIVE | AGENT
"""What may follow a noun phrase, but for a mark."""


def _person_in(scene: Scene, first: int, last: int, *, sure: bool) -> bool:
    """Tell whether a stretch holds the name of a person."""
    threshold = 0.6 if sure else 0.0
    return any(scene.persons.get(i, 0.0) > threshold for i in range(first, last))
