"""Where a noun phrase ends, and what may be the noun in it: *the head of the Leeds branch* said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.body_borders import POSSESSIVES
from newsdoc.quotes.lexicon import (
    ADVERB,
    AMBIGUOUS,
    AUXILIARY,
    BASE,
    CONTENT_NOUN,
    DETERMINER,
    DURATION,
    INFINITIVE,
    LINK,
    NEGATOR,
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
from newsdoc.quotes.verbs import is_noun, is_other_verb, opens_role
from newsdoc.text.tokens import CAPITALISED, LOWER, MARK, NUMBER, TITLE, UPPER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene
    from newsdoc.quotes.stretches import Stretch

GENITIVES: Final = POSSESSIVES | {"'", "’"}
"""What stands behind an owner in English."""
_GLOSS: Final = 12
_BREAK: Final = (
    PREPOSITION | SUBORDINATOR | THAT | INFINITIVE | QUESTION | RELATIVE | AUXILIARY | NEGATOR | ADVERB
)
_NOUNS: Final = CONTENT_NOUN | REPORT_NOUN | AMBIGUOUS | VERB | BASE | PLURAL | UNCITED
"""What a noun may be flagged as: many are forms of a verb, too (*report*, *survey*)."""


def noun_phrase_end(  # noqa: C901, PLR0912 - one branch a kind of token
    scene: Scene, start: int, last: int
) -> int:
    """Give the end of the noun phrase that starts at a token."""
    flags, kinds, behind = scene.flags, scene.kinds, scene.behind
    end = index = start
    named = False
    while index < last and index not in behind:
        kind = kinds[index]
        if kind == MARK:
            if scene.words[index] == "@" and (stop := _behind_account(scene, index, last)):
                return stop
            owned = scene.words[index] in GENITIVES and index > start and scene.tokens.glued(index)
            if owned and scene.lexicon.modifiers_first:
                named = not flags[index]  # *Hart's* chief executive, but *Moody's*
                index += 1
                end = index if named else end
                continue
            index = _skip_mark(scene, index, last)
            if not index:
                break
            # A name is not cut (*Kim Hong-il*).
            inside = index in scene.persons and index - 1 in scene.persons
            index += inside
            end = index if inside or scene.words[index - 1] == ")" else end
            if not inside and _describes(scene, index):
                named, index = False, index + 1  # *the* Reed-appointed *judge Rina Hart*
            continue
        if kind in CAPITALISED:
            dated = flags[index] & TIME and index > start and scene.words[index - 1] not in GENITIVES
            if dated and not (_is_inside_name(scene, index, last) or _dates_noun(scene, index, start, last)):
                break  # not *the BBC's Today programme*
            if not named and kind in (TITLE, UPPER):
                named = not (flags[index] & (DETERMINER | TIME) or _is_measured(scene, index, start))
        elif kind == NUMBER:
            numbered = index == start + 1 and flags[start] & DETERMINER  # *a 2023 report*
            aged = index > start and _tells_age(scene, index, last)
            if index > start and not (named or numbered or aged or scene.lexicon.capital_nouns):
                break
        elif index in scene.persons and index > start and index - 1 in scene.persons:
            pass  # *Ursula* von der *Heide*
        elif index > start and scene.lowers[index - 1] in scene.lexicon.describing:
            index += 1  # *people familiar with the matter*
            continue
        elif flags[index] & LINK and not _opens_phrase(scene, index, start):
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


def _is_inside_name(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a time stands between two other words with a capital (*Direktur* Lalu *Lintas*)."""
    ahead = index + 1
    if scene.lexicon.inverts or ahead >= last or scene.flags[ahead] & TIME:
        return False
    return scene.kinds[index - 1] in CAPITALISED and scene.kinds[ahead] == TITLE


def _dates_noun(scene: Scene, index: int, start: int, last: int) -> bool:
    """Tell whether a time between an article and a noun tells of when that is (*a* February *survey*)."""
    ahead = index + 1
    if not scene.lexicon.modifiers_first or index != start + 1 or ahead >= last:
        return False
    noun = scene.kinds[ahead] == LOWER and not scene.flags[ahead] & ~_NOUNS
    return bool(scene.flags[start] & DETERMINER) and noun


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


def _describes(scene: Scene, index: int) -> bool:
    """Tell whether a word behind a hyphen makes an adjective of the name or number before it (*50-state*)."""
    if scene.words[index - 1] != "-" or not scene.lexicon.modifiers_first:
        return False
    return scene.kinds[index - 2] == NUMBER or scene.lowers[index].endswith(scene.lexicon.suffixes)


def _is_measured(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a noun behind a number only measures what comes (*der 35 Jahre alte Spieler*)."""
    return scene.lexicon.capital_nouns and index > start and scene.kinds[index - 1] == NUMBER


def _tells_age(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a number is the age or the year of somebody who was named before.

    *Perempuan* 29 *tahun itu*, *pria kelahiran* 1970 *tersebut*.
    """
    behind = index + 1
    behind += behind < last and bool(scene.flags[behind] & DURATION)
    if behind >= last or scene.lexicon.inverts:
        return False
    return scene.lowers[behind] in scene.pack.anaphora.demonstratives


def _opens_phrase(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a linking word is the article of a noun phrase (*der Sprecher*)."""
    return scene.lexicon.capital_nouns and index == start and bool(scene.flags[index] & DETERMINER)


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
    if index > start and flag & (THAT | RELATIVE | PRONOUN) and not flag & DETERMINER:
        return True
    if flag & PASSIVE and scene.lexicon.compound and index > start:
        # What a participle says of a noun is no part of who speaks.
        return not scene.flags[index - 1] & DETERMINER
    if index > start and flag & VERB and is_noun(scene, index, start):
        return False  # *an estimate released in May*
    acts = index > start and (bool(flag & VERB) or is_other_verb(scene, index))
    return acts and not opens_role(scene, index)


def _stands_before_noun(scene: Scene, index: int, start: int) -> bool:
    """Tell whether an adverb or a participle stands between article and noun (*said* a tired *nurse*)."""
    flag, ahead = scene.flags[index], index + 1
    if not scene.lexicon.modifiers_first or ahead >= len(scene.flags) or scene.kinds[ahead] == MARK:
        return False
    if flag & _NEVER_BEFORE_NOUN or scene.flags[ahead] & _NEVER_DESCRIBED:
        return False
    article = index - 1
    adverb = scene.flags[article] & ADVERB or scene.lowers[article].endswith(scene.lexicon.adverb_endings)
    if adverb and article > start:
        article -= 1
    return bool(scene.flags[article] & DETERMINER)


_NEVER_BEFORE_NOUN: Final = ~(ADVERB | PASSIVE)
"""What is neither an adverb nor a participle, but for a word without flags."""
_NEVER_DESCRIBED: Final = ~(_NOUNS | ADVERB | PASSIVE)


def tells_when(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a time follows a word that may stand before one (*late* Friday, *early* on Monday).

    What opens it may stand between (*early* this *week*).
    """
    ahead = index + 1
    ahead += ahead < last and bool(scene.flags[ahead] & (PREPOSITION | DETERMINER))
    return ahead < last and bool(scene.flags[ahead] & TIME)


def behind_opening_time(scene: Scene, first: int, last: int) -> int:
    """Give where a subject starts behind when it acted (*Last night* boss Rina Hart, *This week* police).

    Gives ``first`` where a name opens with a time (*Sunday Times*), or the time owns what follows (*Last
    week's* talks).
    """
    if not scene.lexicon.inverts:
        return _behind_opening_day(scene, first, last)
    pointing = scene.lowers[first] in scene.pack.anaphora.demonstratives
    if not (pointing or scene.flags[first] & TIME) or not scene.lexicon.modifiers_first:
        return first
    index = first + 1
    while index < last and scene.flags[index] & TIME and scene.kinds[index] == LOWER:
        index += 1
    owns = index >= last or scene.words[index] in GENITIVES or scene.words[index] == "-"
    return first if owns or index == first + 1 else index


def _behind_opening_day(scene: Scene, first: int, last: int) -> int:
    """Give where somebody is named behind a day (*Senin (5/10)* Rina, *5 Mei* polisi), else ``first``."""
    flags, kinds, index = scene.flags, scene.kinds, first
    if not (flags[first] & TIME or (kinds[first] == NUMBER and first + 1 < last and flags[first + 1] & TIME)):
        return first
    while index < last and (
        flags[index] & TIME or kinds[index] == NUMBER or scene.words[index] in _PARTS_OF_DATES
    ):
        index += 1
    named = index < last and (index in scene.persons or scene.is_role(index))
    return index if named and first not in scene.persons else first


_PARTS_OF_DATES: Final = frozenset("(/-)")
"""Marks in a day and around it."""


def _goes_on(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a name goes on behind a lower-case word (*tim Kampus*): a capital within two words.

    What a hyphen joins (*front-runner*) is one of them, and a title with its full stop (*dr. Rina*). Where
    nouns have capitals they tell of no name.
    """
    if scene.lexicon.capital_nouns:
        return False
    reach = index + 3
    for ahead in range(index + 1, last):
        if scene.words[ahead] == "-" and scene.tokens.glued(ahead):
            reach += 2
            continue
        if _is_abbreviated(scene, ahead):
            continue  # *dokter RS Laut Biru dr. Rina*
        if ahead >= reach:
            break
        if scene.kinds[ahead] in CAPITALISED:
            return not scene.flags[ahead] & TIME
        if scene.kinds[ahead] != LOWER or scene.flags[ahead] & (_BREAK | VERB):
            return False
    return False


def is_second(scene: Scene, index: int) -> bool:
    """Tell whether a preposition only goes on with the one before it (*di* dalam *rumah*), unlike *saat*."""
    both = scene.flags[index] & (PREPOSITION | SUBORDINATOR) == PREPOSITION
    return bool(both and index and scene.flags[index - 1] & PREPOSITION)


def is_address(scene: Scene, index: int, last: int) -> bool:
    """Tell whether the abbreviation of a title in small letters stands before a name (*dr. Rina*)."""
    lower, pack = scene.lowers[index], scene.pack
    if lower not in pack.names.titles or lower not in pack.abbreviations:
        return False
    name = index + 1 + (scene.words[index + 1 : index + 2] == (".",))
    return name < last and scene.kinds[name] in CAPITALISED


def _is_abbreviated(scene: Scene, index: int) -> bool:
    """Tell whether a token is the full stop of a title in small letters."""
    stop = scene.words[index] == "." and scene.tokens.glued(index)
    return stop and scene.lowers[index - 1] in scene.pack.names.titles


def may_be_noun(scene: Scene, index: int) -> bool:
    """Tell whether nothing makes a word more than a noun, or a verb that is spelt as one is."""
    return not scene.flags[index] & ~_NOUNS and not is_other_verb(scene, index)


def may_act(scene: Scene, phrase: Stretch) -> bool:
    """Tell whether a noun phrase speaks of people or a body, and of no thing (*gerobaknya*, *the storm*)."""
    who, (first, last) = scene.pack.anaphora, phrase
    if scene.kind_at(first) or (scene.words[last : last + 1] == (",",) and last + 1 in scene.persons):
        return True  # *rekannya, Rina Hartati,*
    known = who.groups | who.bodies | who.plurals | who.documents
    enclitics = scene.pack.reporting.enclitics
    return any(
        index in scene.persons
        or scene.kinds[index] == UPPER
        or (scene.kinds[index] == TITLE and index and scene.kinds[index - 1] == LOWER)
        or scene.flags[index] & PRONOUN
        or scene.is_role(index)
        or scene.lowers[index] in known
        or any(scene.lowers[index].removesuffix(ending) in known for ending in enclitics)
        for index in range(first, last)
    )


def is_thing(scene: Scene, phrase: Stretch) -> bool:
    """Tell whether the head of a noun phrase is a deed, a state or a thing, which says nothing.

    *Penyebaran virus* mengkhawatirkan, *keadaan* mendesak; not *Kementerian Sosial*, *perusahaan itu*, nor
    where a person ends it (*Bidang Politik, Hukum, dan* Keamanan Rina Hartati).
    """
    who, lexicon, (first, last) = scene.pack.anaphora, scene.lexicon, phrase
    if last - 1 in scene.persons:
        return False
    while first < last - 1 and scene.lowers[first] in who.plurals:
        first += 1
    head = scene.lowers[first]
    if head in lexicon.inanimate:
        return True
    if not any(head.startswith(start) and head.endswith(end) for start, end in lexicon.deeds):
        return False
    if scene.is_role(first) or scene.kind_at(first) is not None:
        return False
    return not any(head in known for known in (who.bodies, who.groups, who.documents, who.relations))


def before_bracket(scene: Scene, source: Stretch) -> Stretch:
    """Leave out the bracket behind the name of a person (*Rina Hart* (45), *Rina Hart* (pictured))."""
    first, last = source
    if scene.words[last - 1] not in (")", "("):
        return source
    for index in range(last - 1, max(first, last - _BRACKET), -1):
        if scene.words[index] == "(":
            aged = index + 2 < last and scene.kinds[index + 1] == NUMBER and scene.words[index + 2] == ")"
            return (first, index) if aged or index - 1 in scene.persons else source
    return source


def behind_bracket(scene: Scene, index: int) -> int:
    """Give the token behind a short bracket that opens at a token; else the token."""
    if scene.words[index : index + 1] != ("(",):
        return index
    closing = scene.words[index : index + _BRACKET]
    return index + closing.index(")") + 1 if ")" in closing else index


_BRACKET: Final = 8
"""How many tokens such a bracket has at most."""
