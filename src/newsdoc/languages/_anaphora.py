"""The section of a language pack for anaphora."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from newsdoc.errors import PackError
from newsdoc.languages._words import lower_case

if TYPE_CHECKING:
    import attrs

_NONE: frozenset[str] = frozenset()


def expansions(block: str) -> tuple[tuple[str, str], ...]:
    """Read short forms with what they stand for, one a line with an equals sign between.

    >>> expansions('''
    ...     menlu = menteri luar negeri
    ...     sen = senator
    ... ''')
    (('menlu', 'menteri luar negeri'), ('sen', 'senator'))
    """
    lines = [line.partition("=") for line in block.splitlines() if line.strip()]
    return tuple((short.strip(), long.strip()) for short, _, long in lines)


def compound_expansions(heads: str, tails: str) -> tuple[tuple[str, str], ...]:
    """Read short forms that are put together from those of heads and of tails.

    >>> compound_expansions("men = menteri", "hub = perhubungan")
    (('menhub', 'menteri perhubungan'),)
    """
    return tuple(
        (head + tail, f"{office} {field}")
        for head, office in expansions(heads)
        for tail, field in expansions(tails)
    )


class _Expansions:
    """Validates expansions: what is expanded has a number of words, and is given once."""

    __slots__ = ("_count",)

    def __init__(self, count: int) -> None:
        """Take the number of words."""
        self._count = count

    def __call__(
        self,
        _instance: object,
        attribute: attrs.Attribute[tuple[tuple[str, str], ...]],
        value: tuple[tuple[str, str], ...],
    ) -> None:
        """Raise ``PackError`` for the first expansion that is wrong."""
        seen: set[str] = set()
        for short, long in value:
            counted = len(short.split()) == self._count and " ".join(short.split()) == short
            if not counted or not long or short in seen or (short + long).lower() != short + long:
                words = "one word" if self._count == 1 else f"{self._count} words"
                message = (
                    f"{attribute.name}: {short!a} = {long!a} must be {words} in lower case, given once,"
                    " and what it stands for"
                )
                raise PackError(message)
            seen.add(short)


@frozen(kw_only=True)
class AnaphoraWords:
    """Words that stand for somebody named elsewhere, and what tells who that may be.

    Every list holds single words in lower case. A word of several words is listed by the one that
    counts: the first where heads come first, else the last.
    """

    people: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for one person of any gender (*dia*)."""
    men: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for a man (*he*)."""
    women: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for a woman (*she*)."""
    many: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for several people (*mereka*, *they*)."""
    things: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for a body (*it*)."""
    askers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for those who ask and are not spoken of further (*reporter*, *wartawan*)."""
    withheld: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What somebody keeps back who is not named (*namanya*, *identitas*): no name of the text is theirs."""
    selves: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Pronouns for who writes, outside of what others say (*I*, *saya*)."""
    demonstratives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that point back to somebody mentioned before (*itu*, *tersebut*, *this*)."""
    articles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Definite articles (*the*): they may point back."""
    familiar: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Those of them that only stand before somebody known (*sang*)."""
    indefinites: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that introduce somebody new (*seorang*, *a*)."""
    plurals: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before a noun that make it several people (*para*, *several*, *two*)."""
    coordinators: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that join two names (*dan*, *and*)."""
    relatives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Relative pronouns (*yang*, *who*): they stand for what stands before them."""
    personal_relatives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Those that stand for people: behind a body whom it belongs to (*lawyers for Acme,* who)."""
    obliques: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions: a name behind one is no subject (*kepada*, *with*)."""
    origins: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words with the place behind them that somebody is from (*asal*)."""
    topics: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Prepositions with whom a sentence is about behind them (*bagi* Endang, ...)."""
    openers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Conjunctions and adverbs that a subject may stand behind (*sementara*, *while*)."""
    passive_prefixes: frozenset[str] = field(default=_NONE, validator=lower_case)
    """How verbs start that who does it stands right behind (*di*: *dialami* Rina)."""
    active_prefixes: frozenset[str] = field(default=_NONE, validator=lower_case)
    """How verbs start whose subject stands before them (*meng*: *Majelis* mengabulkan *itu*)."""
    persons: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for one person that are no titles (*pria*, *warga*, *woman*)."""
    ages: frozenset[str] = field(default=_NONE, validator=lower_case)
    """What stands behind the number of years that somebody is old, a blank between tokens (*45* tahun, *45*
    - year - old)."""
    epithets: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns that always mean somebody mentioned before (*the 19-year-old*)."""
    parties: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for whom others judge or treat (*the defendant*); nobody of ``officials`` is one."""
    officials: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Roles of those who judge, question or treat somebody (*prosecutor*, *surgeon*)."""
    roles: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Heads of roles, offices and ranks that are no titles before a name (*chairwoman*, *pendiri*)."""
    bodies: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for a body that start no name (*perusahaan*, *company*)."""
    groups: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for people together (*polisi*, *massa*, *protesters*)."""
    documents: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for what is written or measured and speaks (*laporan*, *data*, *report*)."""
    fronts: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words before the name of a body that add nothing to it (*pihak*)."""
    relations: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns whose complement is another person (*istri Budi*, *brother*)."""
    advocates: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Roles that are printed before the own name and before the name of whom they stand for
    (*pengacara*, *spokesman*)."""
    deputies: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words that make another role of a role (*wakil*, *vice*)."""
    honorifics: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Forms of address, which nothing but the name follows (*pak*, *dr*); some are part of a name (*sri*)."""
    ranks: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Ranks, which nothing but the name follows and which are no part of it (*kombes*)."""
    fillers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words of a role that short forms of it leave out (*bidang*)."""
    formers: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Words for a role that is past (*mantan*, *former*)."""
    male: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Titles and nouns for men only (*mr*, *pria*)."""
    female: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Titles and nouns for women only (*mrs*, *aktris*)."""
    male_names: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Frequent given names of men, where pronouns mark gender."""
    female_names: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Frequent given names of women, where pronouns mark gender."""
    given_names: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Frequent words that names of people start with, apart from those of men and women above."""
    family_names: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Frequent words that names of people end with (*siregar*, *wijaya*)."""
    eponyms: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Nouns for bodies that are often named for people (*universitas*, *yayasan*)."""
    possessives: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Endings of a name that owns what follows (*'s*)."""
    plural_endings: frozenset[str] = field(default=_NONE, validator=lower_case)
    """Endings that make several people of a noun for one (*s*)."""
    heads_first: bool = True
    """Whether the head of a noun phrase comes before what describes it (*jenderal tertinggi*)."""
    body_sorts: tuple[tuple[str, str], ...] = field(default=(), validator=_Expansions(1))
    """Sorts of bodies, each with the nouns and words of names that tell it (*firm*: *company inc*): what one
    of them calls (*the company*) is no body whose name tells another sort (*Justice Department*)."""
    short_forms: tuple[tuple[str, str], ...] = field(default=(), validator=_Expansions(1))
    """Short forms of roles with the words they stand for (*menlu*, *menteri luar negeri*)."""
    paraphrases: tuple[tuple[str, str], ...] = field(default=(), validator=_Expansions(2))
    """What offices are called by otherwise, in two words, with their own (*kepala negara*, *presiden*)."""
