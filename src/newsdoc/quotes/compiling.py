"""The compiling of the reporting words of a pack into a ``Lexicon``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsdoc.quotes.lexicon import (
    ADDRESSEE,
    ADJUNCT,
    ADVERB,
    AGENT,
    AMBIGUOUS,
    APPROXIMATOR,
    AS_OPENER,
    AUXILIARY,
    BASE,
    BEHIND,
    CITING,
    CONTENT_NOUN,
    CONTRAST,
    COORDINATOR,
    CUE,
    DECLINES,
    DETERMINER,
    DURATION,
    ENCLITIC,
    EVIDENTIAL,
    FINDING,
    FRONTED,
    HABIT,
    INFINITIVE,
    LINK,
    MODAL,
    NEGATOR,
    NUMERAL,
    OBJECT,
    OBLIQUE,
    OPINION,
    OTHER_VERB,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_AUXILIARY,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    PRIVATE,
    PRONOUN,
    QUESTION,
    REFLEXIVE,
    RELATIVE,
    REPORT_NOUN,
    REPORTED,
    RESTRICTOR,
    ROOT,
    SUBORDINATOR,
    TAIL,
    THAT,
    TIME,
    UNCITED,
    VERB,
    Idiom,
    Lexicon,
    Phrases,
    Rows,
)

if TYPE_CHECKING:
    from newsdoc.languages._reporting import ReportingWords, Strength

_FRAMES: Final = ("beside", "that", "comma", "bare", "request", "question", "noun")
_WORDS: Final = (
    ("pronouns", PRONOUN),
    ("determiners", DETERMINER),
    ("prepositions", PREPOSITION),
    ("links", LINK),
    ("coordinators", COORDINATOR),
    ("subordinators", SUBORDINATOR),
    ("auxiliaries", AUXILIARY),
    ("passive_auxiliaries", PASSIVE_AUXILIARY),
    ("reflexives", REFLEXIVE),
    ("opinion_words", OPINION),
    ("adverbs", ADVERB),
    ("negators", NEGATOR),
    ("complementisers", THAT),
    ("infinitives", INFINITIVE),
    ("question_words", QUESTION),
    ("relatives", RELATIVE),
    ("agents", AGENT),
    ("addressees", ADDRESSEE),
    ("times", TIME),
    ("verbs_else", OTHER_VERB),
    ("content_nouns", CONTENT_NOUN),
    ("report_nouns", REPORT_NOUN),
    ("modals", MODAL),
    ("tails", TAIL),
    ("possessives", POSSESSIVE),
    ("ambiguous", AMBIGUOUS),
    ("plurals", PLURAL),
    ("declining", DECLINES),
    ("contrasts", CONTRAST),
    ("evidential", EVIDENTIAL),
    ("object_pronouns", OBJECT),
    ("obliques", OBLIQUE),
    ("adjuncts", ADJUNCT),
    ("uncited", UNCITED),
    ("numerals", NUMERAL),
    ("durations", DURATION),
    ("findings", FINDING),
    ("habits", HABIT),
    ("approximators", APPROXIMATOR),
    ("restrictors", RESTRICTOR),
    ("fronted", FRONTED),
    ("as_openers", AS_OPENER),
    ("citing_behind", BEHIND),
    ("reported_moods", REPORTED),
)


@lru_cache(maxsize=64)
def compile_lexicon(reporting: ReportingWords, *, capital_nouns: bool = False) -> Lexicon:
    """Compile the reporting words of a pack."""
    flags: dict[str, int] = {}
    for name, flag in _WORDS:
        for word in getattr(reporting, name):
            flags[word] = flags.get(word, 0) | flag
    rows, addressing = _add_verbs(reporting, flags)
    for noun in _pairs(reporting.noun_topics):
        flags.setdefault(noun, REPORT_NOUN)
    endings = _add_enclitics(reporting, flags, rows)
    citing = _phrases(reporting.citing)
    as_cues = _phrases(reporting.as_cues)
    wordings = _phrases(reporting.wordings)
    for first in (*citing, *as_cues, *wordings, *reporting.citing_behind):
        flags[first] = flags.get(first, 0) | CITING
    return Lexicon(
        flags=flags,
        rows=rows,
        endings=endings,
        declining=reporting.declining,
        permitting=reporting.permitting,
        questions=reporting.questions,
        idioms=_idioms(reporting.idioms),
        demanding=reporting.demanding,
        predicative=reporting.predicative,
        expletives=reporting.expletives,
        topics=reporting.topics,
        topic_openers=reporting.topic_openers,
        telling=reporting.telling,
        encounters=reporting.encounters,
        resuming=reporting.resuming,
        causing=reporting.causing,
        leading=reporting.leading,
        accompanying=reporting.accompanying,
        describing=reporting.describing,
        nearing=reporting.nearing,
        addressing=frozenset(addressing),
        inanimate=reporting.inanimate,
        deeds=tuple((start, end) for start, end in map(str.split, sorted(reporting.deeds))),
        denying=reporting.denying,
        audiences=reporting.audiences,
        phrasals=_phrases(reporting.phrasals),
        citing=citing,
        as_cues=as_cues,
        manners=reporting.manners,
        noun_topics=_pairs(reporting.noun_topics),
        lending=reporting.lending,
        as_openers=reporting.as_openers,
        wordings=wordings,
        never_alone=_never_alone(flags, citing, as_cues, wordings),
        senders=reporting.senders,
        media=_phrases(reporting.media_cues),
        amounts=_phrases(reporting.amounts),
        anaphors=_phrases(reporting.anaphors),
        so_words=reporting.anaphors & reporting.adverbs - reporting.pronouns,
        lead_ins=_phrases(reporting.lead_ins),
        correlatives=_phrases(reporting.correlatives),
        naming=reporting.naming,
        particles=_particles(reporting),
        capital_nouns=capital_nouns,
        moods=bool(reporting.reported_moods),
        verb_second=reporting.verb_second,
        inverts=reporting.inverts,
        modifiers_first=reporting.inverts and not reporting.compound and not capital_nouns,
        certainty=dict(reporting.certainty),
        joins=reporting.joins,
        compound=reporting.compound,
        drops_subjects=reporting.drops_subjects,
        bare_clauses=reporting.bare_clauses,
        prefixes=reporting.verb_prefixes,
        never_verbs=reporting.never_verbs,
        suffixes=reporting.verb_suffixes,
        nested=reporting.nested,
        enclitics=reporting.enclitics,
        plural_endings=reporting.plural_endings,
        adverb_endings=reporting.adverb_endings,
        about=_about(reporting, reporting.about),
        unsaid=_about(reporting, reporting.unsaid),
        judging=_about(reporting, reporting.judging),
        relaying=_about(reporting, reporting.relaying),
        readily=_phrases(_turned(reporting.readily)),
        manner_openers=reporting.manner_openers,
        denials=_pairs(_turned(reporting.denials)),
        light_verbs=_pairs(reporting.light_verbs),
        lodging=_about(reporting, reporting.lodging),
    )


def _add_verbs(reporting: ReportingWords, flags: dict[str, int]) -> tuple[Rows, set[str]]:
    """Add the forms of the verbs to the flags; give their strengths, and the forms that address."""
    rows = Rows()
    addressing: set[str] = set()
    listed = _rows(reporting)
    unlisted: tuple[float, ...] = tuple(getattr(reporting, frame).others for frame in _FRAMES)
    for verb in reporting.verbs:
        row = listed.get(verb.finite[0], unlisted)
        # Where verbs are compound, an infinitive names them, which is no finite form.
        finite = verb.finite[1:] if reporting.compound else verb.finite
        private = PRIVATE if verb.finite[0] in reporting.private else 0
        columns = (finite, verb.participle, verb.passive, verb.root)
        for flag, forms in zip((VERB, PARTICIPLE, PASSIVE, ROOT), columns, strict=True):
            for word in forms:
                flags[word] = flags.get(word, 0) | flag | private
                rows.setdefault(word, row)
            base, *others = verb.finite
            # What the past is like, too, agrees with every subject (*the note* read).
            if others and base not in others and reporting.plurals and not reporting.compound:
                flags[base] |= BASE
            if verb.finite[0] in reporting.addressing:
                addressing.update(forms)
    for name in _pairs(reporting.light_verbs):
        rows.setdefault(name, listed.get(name, unlisted))
    return rows, addressing


def _about(reporting: ReportingWords, listed: frozenset[str]) -> dict[str, frozenset[str]]:
    """Give the words that are listed with verbs, by verb form."""
    prepositions = _pairs(listed)
    return {
        word: prepositions[verb.finite[0]]
        for verb in reporting.verbs
        if verb.finite[0] in prepositions
        for word in (*verb.finite, *verb.participle, *(verb.passive if reporting.verb_second else ()))
    }


def _pairs(phrases: frozenset[str]) -> dict[str, frozenset[str]]:
    """Give the second words of phrases of two by the first."""
    found: dict[str, set[str]] = {}
    for phrase in phrases:
        first, second = phrase.split()
        found.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in found.items()}


def _turned(phrases: frozenset[str]) -> frozenset[str]:
    """Give phrases with their words from the last to the first."""
    return frozenset(" ".join(reversed(phrase.split())) for phrase in phrases)


def _particles(reporting: ReportingWords) -> dict[str, frozenset[str]]:
    """Give the particles of the forms that stand apart from them, ``""`` where the form is a verb without."""
    apart: dict[str, set[str]] = {}
    whole: set[str] = set()
    ends: dict[str, set[str]] = {}
    for phrase in reporting.particles:
        name, particle = phrase.split()
        ends.setdefault(name, set()).add(particle)
    for verb in reporting.verbs:
        particles = ends.get(verb.finite[0], ())
        for word in verb.finite:
            if not particles or word.startswith(tuple(particles)):
                whole.add(word)
            else:
                apart.setdefault(word, set()).update(particles)
    return {word: frozenset({*found, ""} if word in whole else found) for word, found in apart.items()}


def _add_enclitics(reporting: ReportingWords, flags: dict[str, int], rows: Rows) -> dict[str, int]:
    """Add the forms that hold their source to the flags; give the length of their endings."""
    endings: dict[str, int] = {}
    for ending in reporting.enclitics:
        for verb in reporting.verbs:
            for word in (*verb.root, *verb.passive):
                form = word + ending
                flags[form] = flags.get(form, 0) | ENCLITIC | (flags[word] & PASSIVE)
                rows.setdefault(form, rows[word])
                endings[form] = len(ending)
        for phrase in reporting.citing:
            flags[phrase + ending] = ENCLITIC | CITING
            endings[phrase + ending] = len(ending)
    return endings


def _never_alone(flags: dict[str, int], *tables: Phrases) -> dict[str, frozenset[str]]:
    """Give the second words of phrases that cite, by first words which report in no other way."""
    phrases = [phrase for table in tables for found in table.values() for phrase in found]
    alone = {phrase[0] for phrase in phrases if len(phrase) == 1 or flags[phrase[0]] & _OTHER_CUES}
    seconds: dict[str, set[str]] = {}
    for first, second, *_ in (phrase for phrase in phrases if phrase[0] not in alone):
        seconds.setdefault(first, set()).add(second)
    return {first: frozenset(found) for first, found in seconds.items()}


_OTHER_CUES: Final = CUE & ~CITING | BEHIND


def _rows(reporting: ReportingWords) -> dict[str, tuple[float, ...]]:
    frames: list[Strength] = [getattr(reporting, name) for name in _FRAMES]
    listed = [dict(frame) for frame in frames]
    return {
        verb: tuple(known.get(verb, frame.others) for known, frame in zip(listed, frames, strict=True))
        for verb in set().union(*listed)
    }


def _idioms(entries: frozenset[str]) -> dict[str, tuple[Idiom, ...]]:
    """Give the phrases by each of their words, with the place of that."""
    table: dict[str, list[Idiom]] = {}
    for entry in sorted(entries):
        phrase = tuple(entry.split())
        for place, word in enumerate(phrase):
            table.setdefault(word, []).append((place, phrase))
    return {word: tuple(found) for word, found in table.items()}


def _phrases(entries: frozenset[str]) -> Phrases:
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        phrase = tuple(entry.split())
        table.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(sorted(found, key=len, reverse=True)) for first, found in table.items()}
