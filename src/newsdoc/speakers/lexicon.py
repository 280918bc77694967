"""The words that speakers are resolved with, joined from the sections of a language pack."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsdoc.names.titles import pair_titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.languages import LanguagePack
    from newsdoc.languages._anaphora import AnaphoraWords


@frozen
class Lexicon:
    """The words of a language for speakers; what is looked up together is one set."""

    words: AnaphoraWords
    """The section as it is written."""
    pronouns: frozenset[str]
    """Every pronoun."""
    singles: frozenset[str]
    """Pronouns for one person."""
    naming: frozenset[str]
    """Words in a relative clause that the name of who is described stands behind (*yang disapa Cici*)."""
    describing: frozenset[str]
    """Words behind a noun that tell more of it (*people* familiar *with the matter*)."""
    owning: frozenset[str]
    """Pronouns that before a noun say whose it is (*her* of *her rival*)."""
    determiners: frozenset[str]
    """Words that say which one, not what: articles, demonstratives, *seorang*."""
    before_heads: frozenset[str]
    """Words before the head of a noun phrase that are none: those and *para*, *mantan*."""
    owned: frozenset[str]
    """Nouns for a relative with an ending that stands for whose it is (*kakaknya*)."""
    apart: frozenset[str]
    """Words that make a role that of somebody else (*wakil*, where heads stand first also *istri*)."""
    dependents: frozenset[str]
    """Words right before the name of whom the next name is a relative or a lawyer (*istri* Budi, Rina)."""
    others: frozenset[str]
    """Words right before a name whose bearer is that of somebody known by now (*istri* Rina)."""
    roles: frozenset[str]
    """Heads of roles, offices, ranks and titles."""
    addresses: frozenset[str]
    """Ranks and forms of address, which nothing but the name follows."""
    short_titles: frozenset[str]
    """Those, and short forms of roles, that are printed with a full stop (*Gov.*, *Plt.*)."""
    tails: frozenset[str]
    """Words that continue a title."""
    title_pairs: dict[str, frozenset[str]]
    """For the second word of a title of two words (*jaksa agung*) the first ones."""
    nouns: frozenset[str]
    """Heads of roles and other nouns for one person."""
    nameless: frozenset[str]
    """Words that are in no name of a person whatever their case: roles, pronouns, days and the like."""
    small: frozenset[str]
    """Prepositions, conjunctions and determiners of three letters or more that people are not called by."""
    openings: frozenset[str]
    """Words that a noun phrase for one person opens with."""
    bodies: frozenset[str]
    """Nouns that a body is called by or that its name starts with."""
    sorts: dict[str, frozenset[str]]
    """Sorts of bodies, by each noun and word of a name that tells one."""
    acronyms: frozenset[str]
    """Well-known bodies of one word, in lower case: no initials of a role."""
    body_words: frozenset[str]
    """Words that only stand in names of bodies, before or behind the rest."""
    lead_ins: frozenset[str]
    """What may stand before a name that a source is otherwise: an article, *data*."""
    given: frozenset[str]
    """Words that names of people start with."""
    person_words: frozenset[str]
    """Words that names of people are made of."""
    long_forms: dict[str, tuple[str, ...]]
    """Short forms of roles with the words they stand for; relations with an ending without it."""
    paraphrases: dict[tuple[str, ...], tuple[str, ...]]
    """For two words that an office is called by otherwise (*kepala negara*) its own (*presiden*)."""
    openers: frozenset[str]
    """Words that a subject may stand behind; so may who says something (*disampaikan* Rina)."""
    passives: tuple[str, ...]
    """How verbs start that who does it stands right behind."""
    actives: tuple[str, ...]
    """How verbs start that who does it stands before."""
    participles: tuple[str, ...]
    """How verbs end whose object may stand behind them in a noun phrase (*a pastor* supporting *Hart*)."""
    agents: frozenset[str]
    """Words before who does what a passive verb says (*oleh*)."""
    drops_subjects: bool
    """Whether a verb without a subject stands for somebody named before."""

    def closes_title(self, lowers: Sequence[str], token: int) -> bool:
        """Tell whether a word is the second one of a title of two words (*Jaksa* Agung)."""
        firsts = self.title_pairs.get(lowers[token])
        return firsts is not None and token > 0 and lowers[token - 1] in firsts


@lru_cache(maxsize=64)
def read_lexicon(pack: LanguagePack) -> Lexicon:
    """Join the words of a pack."""
    words = pack.anaphora
    roles = words.roles | pack.names.titles
    given = words.given_names | words.male_names | words.female_names
    bodies = words.bodies | (pack.names.heads if words.heads_first else pack.names.body_tails)
    person_words = given | words.family_names | {word.lower() for word in pack.names.people}
    determiners = words.articles | words.demonstratives | words.indefinites
    owned = {noun + ending: (noun,) for noun in words.relations for ending in pack.reporting.enclitics}
    singles = words.people | words.men | words.women
    pronouns = singles | words.many | words.things
    nouns = roles | words.persons
    small = words.openers | words.obliques | words.indefinites | pack.reporting.prepositions
    return Lexicon(
        words=words,
        pronouns=pronouns,
        singles=singles,
        naming=pack.reporting.naming,
        describing=pack.reporting.describing,
        owning=pack.reporting.possessives,
        determiners=determiners,
        before_heads=determiners | words.plurals | words.formers,
        owned=frozenset(owned),
        apart=words.deputies | words.relations if words.heads_first else words.deputies,
        dependents=words.relations | (words.advocates if words.heads_first else frozenset()),
        others=words.advocates | words.relations if words.heads_first else frozenset(),
        roles=roles,
        addresses=words.honorifics | words.ranks,
        short_titles=pack.abbreviations & {*words.honorifics, *words.ranks, *dict(words.short_forms)},
        tails=pack.names.title_tails,
        title_pairs=pair_titles(pack.names.two_word_titles),
        nouns=nouns,
        nameless=nouns.union(
            pronouns,
            bodies,
            words.groups,
            words.obliques,
            words.openers,
            pack.names.not_names,
            pack.function_words,
        ),
        small=frozenset(word for word in small - person_words if len(word) > _SHORT),
        openings=nouns | determiners,
        bodies=bodies,
        sorts=_read_sorts(words),
        acronyms=frozenset(map(str.lower, pack.names.bodies)),
        body_words=frozenset(
            word
            for word in bodies | pack.names.body_tails
            if len(word) > _INITIALS and word not in person_words
        ),
        lead_ins=words.articles | words.documents | words.fronts,
        given=given,
        person_words=person_words,
        long_forms=owned | {short: tuple(long.split()) for short, long in words.short_forms},
        paraphrases={tuple(called.split()): tuple(office.split()) for called, office in words.paraphrases},
        openers=words.openers | _agentive(pack),
        passives=tuple(words.passive_prefixes),
        actives=tuple(words.active_prefixes),
        participles=() if words.heads_first else tuple(pack.reporting.verb_suffixes),
        agents=pack.reporting.agents,
        drops_subjects=pack.reporting.drops_subjects,
    )


_SHORT: Final = 2
"""How many letters a word has that may start a name as a particle does (*Di Maria*, *El Hadji*)."""
_INITIALS: Final = 3
"""How many letters may be those of a name in capitals, and tell no body."""


def _agentive(pack: LanguagePack) -> frozenset[str]:
    """Give the forms of reporting verbs that who speaks stands right behind (*kata*, *disampaikan*)."""
    if pack.reporting.inverts:
        return frozenset()
    return frozenset(form for verb in pack.reporting.verbs for form in (*verb.passive, *verb.root))


def _read_sorts(words: AnaphoraWords) -> dict[str, frozenset[str]]:
    sorts: dict[str, frozenset[str]] = {}
    for sort, listed in words.body_sorts:
        for word in listed.split():
            sorts[word] = sorts.get(word, frozenset()) | {sort}
    return sorts
