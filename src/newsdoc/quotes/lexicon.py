"""The reporting words of a pack, compiled: one integer of flags a word, one row of strengths a verb."""

from __future__ import annotations

from typing import Final

from attrs import frozen

# What a word can be, as bits: the engine tests several at once. An integer of up to thirty bits is tested
# twice as fast as a longer one, so what is asked for most stands first.
VERB: Final = 1 << 0
"""A finite reporting verb: its subject stands before it."""
ROOT: Final = 1 << 1
"""A form that reports only beside a quotation or in a comma frame: its subject stands behind it."""
ENCLITIC: Final = 1 << 2
"""A cue that holds its source (*katanya*)."""
PARTICIPLE: Final = 1 << 3
"""A form that takes the subject of another verb (*adding*)."""
PASSIVE: Final = 1 << 4
"""A passive form: its agent stands behind it."""
CITING: Final = 1 << 5
"""The first word of a phrase with the source behind it (*according to*)."""
PRONOUN: Final = 1 << 6
DETERMINER: Final = 1 << 7
PREPOSITION: Final = 1 << 8
COORDINATOR: Final = 1 << 9
SUBORDINATOR: Final = 1 << 10
AUXILIARY: Final = 1 << 11
ADVERB: Final = 1 << 12
NEGATOR: Final = 1 << 13
THAT: Final = 1 << 14
INFINITIVE: Final = 1 << 15
QUESTION: Final = 1 << 16
RELATIVE: Final = 1 << 17
LINK: Final = 1 << 18
TIME: Final = 1 << 19
AMBIGUOUS: Final = 1 << 20
"""A verb form that is a noun as often."""
ADDRESSEE: Final = 1 << 21
OTHER_VERB: Final = 1 << 22
PASSIVE_AUXILIARY: Final = 1 << 23
BASE: Final = 1 << 24
"""The first of several finite forms: its subject is plural, where a language tells plurals apart."""
REPORT_NOUN: Final = 1 << 25
OPINION: Final = 1 << 26
"""A preposition that cites before a person."""
ADJUNCT: Final = 1 << 27
"""A word that opens an adverbial between a subject and its verb."""
PLURAL: Final = 1 << 28
"""A subject of such a form."""
NUMERAL: Final = 1 << 29
"""A word for a number or a part."""
AGENT: Final = 1 << 30
CONTENT_NOUN: Final = 1 << 31
TAIL: Final = 1 << 32
DECLINES: Final = 1 << 33
"""A form of who does not speak (*declined*)."""
OBJECT: Final = 1 << 34
"""A pronoun that is no subject (*her*)."""
CONTRAST: Final = 1 << 35
EVIDENTIAL: Final = 1 << 36
REFLEXIVE: Final = 1 << 37
FRONTED: Final = 1 << 38
"""A preposition that opens what is reported rather than tells where or when it was said."""
MODAL: Final = 1 << 39
OBLIQUE: Final = 1 << 40
"""A determiner that opens no subject."""
AS_OPENER: Final = 1 << 41
"""A word that opens a clause which credits the rest of its sentence."""
BEHIND: Final = 1 << 42
"""A citing word with the source before it."""
REPORTED: Final = 1 << 43
"""A verb form of reported speech."""
RESTRICTOR: Final = 1 << 44
"""An adverb that belongs to what is reported."""
UNCITED: Final = 1 << 45
"""A noun that nobody is cited by."""
POSSESSIVE: Final = 1 << 46
APPROXIMATOR: Final = 1 << 47
"""A word before a number that says how exact it is."""
DURATION: Final = 1 << 48
"""A word for a stretch of time."""
PRIVATE: Final = 1 << 49
"""A form of a verb of thought or feeling."""
HABIT: Final = 1 << 50
"""A word before an infinitive that is said all the same."""
FINDING: Final = 1 << 51
"""A form of a verb that ends a sentence with who found what it says."""

CUE: Final = VERB | ROOT | ENCLITIC | PARTICIPLE | PASSIVE | CITING | OPINION | REPORT_NOUN
"""Everything that can report."""

# The frames a verb stands in, as places in its row of strengths.
BESIDE: Final = 0
THAT_CLAUSE: Final = 1
COMMA_CLAUSE: Final = 2
BARE_CLAUSE: Final = 3
REQUEST: Final = 4
ASKED: Final = 5
NOUN: Final = 6

ACTS: Final = VERB | OTHER_VERB
"""What may be the verb of a clause by the lists of its language."""
INVERTED: Final = ROOT | ENCLITIC
"""A verb with its subject behind it."""
FINITE_VERB: Final = AUXILIARY | MODAL | VERB | OTHER_VERB
"""What may be a finite verb, so shows that the words before it are a subject."""

CLAUSE_OPENER: Final = THAT | QUESTION | SUBORDINATOR | PRONOUN
"""What opens a clause within another one (*declined to say* whether, *asked to know what* she *did*)."""

Phrases = dict[str, tuple[tuple[str, ...], ...]]
Idiom = tuple[int, tuple[str, ...]]
"""The place of a word in a phrase, and the phrase."""


class Rows(dict[str, tuple[float, ...]]):
    """By verb form: how regularly it reports in each frame; an unknown one does beside quotations."""

    def __missing__(self, _word: str) -> tuple[float, ...]:
        """Give the row of a form that is in no list."""
        return _UNKNOWN


@frozen
class Lexicon:
    """What the engine asks about a word."""

    flags: dict[str, int]
    """What each word can be; a word that is not here is an ordinary one."""
    rows: Rows
    """By verb form: how regularly it reports in each frame."""
    endings: dict[str, int]
    """By enclitic form: the length of the ending that is the source."""
    about: dict[str, frozenset[str]]
    """By verb form: the prepositions that open what was talked about."""
    unsaid: dict[str, frozenset[str]]
    """By verb form: those of them behind which nothing is said."""
    judging: dict[str, frozenset[str]]
    """By verb form: the words behind its object that open a judgement."""
    relaying: dict[str, frozenset[str]]
    """By form of a verb whose object speaks: the words before the participle that says so."""
    readily: Phrases
    """By last word: the phrases with a negator that deny nothing, their words from the last to the first."""
    manner_openers: frozenset[str]
    """Words that tell together with the one behind them how a verb is done."""
    denials: dict[str, frozenset[str]]
    """By verb form: the negators that it affirms behind."""
    light_verbs: dict[str, frozenset[str]]
    """By verb form: the nouns behind it that it reports with."""
    lodging: dict[str, frozenset[str]]
    """By verb form: the prepositions before where its object is taken."""
    particles: dict[str, frozenset[str]]
    """By verb form: the words one of which must end its clause; an empty one among them: or none."""
    capital_nouns: bool
    """Whether every noun has a capital."""
    moods: bool
    """Whether there are verb forms that stand in reported speech only."""
    verb_second: bool
    """Whether the verb is the second part of its clause."""
    enclitics: tuple[str, ...]
    """The endings that name the source inside a cue."""
    declining: frozenset[str]
    """Words before the infinitive of what nobody says."""
    permitting: frozenset[str]
    """Words for who may speak: behind a negator nobody says what their infinitive tells."""
    questions: frozenset[str]
    """Nouns for what is asked."""
    idioms: dict[str, tuple[Idiom, ...]]
    """By each word of the phrases that report nothing: how many words stand before it, and the phrase."""
    demanding: frozenset[str]
    """Verb forms that report a demand where a verb stands behind their object."""
    predicative: frozenset[str]
    """Verb forms that say of their object what it is."""
    expletives: frozenset[str]
    """Words in the place of a subject that is none."""
    topics: frozenset[str]
    """Nouns that tell what was spoken of."""
    topic_openers: frozenset[str]
    """Words that open what was spoken of."""
    telling: frozenset[str]
    """Verb forms that may have such an object."""
    encounters: frozenset[str]
    """Participles of how the press met who speaks."""
    resuming: frozenset[str]
    """Conjunctions behind a source whose clause is reported, too."""
    causing: frozenset[str]
    """Verb forms whose object does what the infinitive behind it tells."""
    leading: frozenset[str]
    """The same where that object must be somebody."""
    accompanying: frozenset[str]
    """Prepositions before somebody and a participle of what they say (*with*)."""
    nearing: frozenset[str]
    """Adjectives before a time (*late* Monday)."""
    describing: frozenset[str]
    """Words that go on behind a preposition and describe a noun before them."""
    addressing: frozenset[str]
    """Verb forms whose object is whom the words are said to."""
    inanimate: frozenset[str]
    """Nouns for what says nothing (*keadaan*)."""
    deeds: tuple[tuple[str, str], ...]
    """How nouns for deeds and states start and end (*pe*, *an*), which say nothing either."""
    denying: frozenset[str]
    """Forms of verbs that end an apposition to what is reported."""
    audiences: frozenset[str]
    """Nouns for those who hear what is said together."""
    phrasals: Phrases
    """By first word: verbs of two words, the second of which only tells which verb it is."""
    citing: Phrases
    """By first word: the phrases that cite, longest first."""
    as_cues: Phrases
    """By first word: the phrases that cite with a verb behind them, longest first."""
    manners: frozenset[str]
    """Words that tell how something is said."""
    noun_topics: dict[str, frozenset[str]]
    """By noun: the words behind it that open what its owner demands or promises."""
    lending: frozenset[str]
    """Verb forms whose subject reports with a noun."""
    as_openers: frozenset[str]
    """Words that open a clause that credits the rest of its sentence."""
    wordings: Phrases
    """By first word: the phrases that report in a clause that credits, longest first."""
    never_alone: dict[str, frozenset[str]]
    """By first word of phrases that cite, where it can report nothing else: the words behind it in those."""
    senders: frozenset[str]
    """Prepositions between what is written and who gave it out."""
    media: Phrases
    """By first word: the phrases that credit an outlet."""
    amounts: Phrases
    """By first word: what stands before a number and says how exact it is."""
    anaphors: Phrases
    """By first word: the subjects that stand for words reported before."""
    so_words: frozenset[str]
    """Adverbs that stand for words reported before (*demikian*)."""
    lead_ins: Phrases
    """By first word: the bare connectives."""
    correlatives: Phrases
    """By first word: the phrases that go on with what is reported."""
    naming: frozenset[str]
    """Words that the name of who is described stands behind."""
    inverts: bool
    """Whether finite verbs may stand before their subject."""
    modifiers_first: bool
    """Whether a name may stand before the noun that it tells more of, as in English."""
    certainty: dict[str, float]
    """By rule: what its score is multiplied with to say how sure a quote is."""
    joins: bool
    """Whether a quotation in the sentence behind a cue is part of the same quote."""
    compound: bool
    """Whether an auxiliary and a participle are a finite verb."""
    drops_subjects: bool
    """Whether a finite verb may do without a subject."""
    bare_clauses: bool
    """Whether a clause may follow a verb without a complementiser."""
    prefixes: tuple[str, ...]
    """How other verbs begin."""
    suffixes: tuple[str, ...]
    """How other verbs end."""
    never_verbs: frozenset[str]
    """Words that only look like verbs."""
    nested: float
    """How sure a report inside another one must be."""
    plural_endings: tuple[str, ...]
    """How plural nouns end."""
    adverb_endings: tuple[str, ...]
    """How adverbs end."""

    def ending(self, word: str) -> int:
        """Give the length of the ending that is the source of an enclitic form."""
        known = self.endings.get(word)
        if known is not None:
            return known
        return next((len(ending) for ending in self.enclitics if word.endswith(ending)), 0)

    def other_verb(self, word: str) -> bool:
        """Tell whether a word that is in no list looks like a verb."""
        if len(word) <= _SHORTEST_VERB:
            return False
        return (
            word.startswith(self.prefixes) or word.endswith(self.suffixes)
        ) and word not in self.never_verbs


_SHORTEST_VERB: Final = 4
_UNKNOWN: Final = (0.85, *(0.0,) * NOUN)


def match_phrase(phrases: Phrases, lowers: tuple[str, ...], index: int, last: int) -> int:
    """Give the number of tokens of the longest phrase that starts at a token, 0 for none."""
    found = phrases.get(lowers[index]) if index < last else None
    if found is None:
        return 0
    for phrase in found:
        stop = index + len(phrase)
        if stop <= last and lowers[index:stop] == phrase:
            return len(phrase)
    return 0
