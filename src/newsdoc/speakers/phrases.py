"""What a noun phrase without a name of its own says: a role, a body, people, somebody new or known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsdoc.model import SpeakerKind
from newsdoc.names.genders import Gender, tell_gender
from newsdoc.speakers.ages import find_age
from newsdoc.speakers.roles import Role, split_roles
from newsdoc.text.tokens import CAPITALISED, MARK, NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.speakers.roster import Roster
    from newsdoc.speakers.sources import Source
    from newsdoc.text.tokens import Tokens


class Phrase(NamedTuple):
    """A noun phrase that names nobody."""

    kind: SpeakerKind
    """What it speaks of; ``ANONYMOUS`` for one person."""
    head: str
    """Its head in lower case; empty when it holds no word."""
    role: Role
    """Its words as those of a role."""
    is_back_reference: bool
    """Whether a demonstrative says that it was mentioned before."""
    is_definite: bool
    """Whether it may be somebody mentioned before."""
    has_article: bool
    """Whether a definite article opens it."""
    gender: Gender
    """The gender that its words tell."""
    age: str
    """How old it says that somebody is, as printed; empty when it does not."""


def read_phrase(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> Phrase:
    """Read a noun phrase from its tokens."""
    lowers = tokens.lowers[first:last]
    roles = split_roles(tokens, first, last, lexicon)
    role = roles[0] if roles else ()
    head = _head(tokens, first, last, lexicon)
    indefinite = lowers[0] in lexicon.words.indefinites
    points_back = _points_back(lowers, lexicon)
    one = indefinite or (points_back and head in lexicon.nouns) or _is_office(role, lexicon)
    return Phrase(
        kind=_kind(lowers, head, one=one, lexicon=lexicon),
        head=head,
        role=role,
        is_back_reference=points_back,
        is_definite=not indefinite,
        has_article=lowers[0] in lexicon.words.articles,
        gender=tell_gender(lowers, lexicon.words.male, lexicon.words.female),
        age=find_age(tokens, first, last, lexicon),
    )


def tells_who(tokens: Tokens, source: Source, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a definite noun phrase says by its words who is meant: somebody known."""
    return (
        phrase.is_back_reference
        or _is_epithet(tokens, source, phrase, lexicon)
        or _is_familiar(tokens, source, phrase, lexicon)
        or is_described(tokens, source, phrase, lexicon)
        or _is_parent(tokens, source, lexicon)
        or _is_characterised(tokens, source, phrase, lexicon)
    )


def _is_epithet(tokens: Tokens, source: Source, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a noun always means somebody known: of bodies one without a name (*the group*)."""
    if phrase.head not in lexicon.words.epithets:
        return False
    if phrase.kind is not SpeakerKind.ORGANIZATION or lexicon.words.heads_first:
        return True
    # *The group*, *the Leeds-based group*, but not *the rights group*
    tied = "-" in tokens.words[source.first : source.last]
    return phrase.has_article and (tied or source.last - source.first == len(("the", "group")))


def _is_familiar(tokens: Tokens, source: Source, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether an article says that somebody is known, not whose relative (*sang pelatih*)."""
    words = lexicon.words
    relative = phrase.head in words.relations and phrase.head not in words.persons
    return tokens.lowers[source.first] in words.familiar and not relative


def is_described(tokens: Tokens, source: Source, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a name between article and noun says who is meant (*the* Laut Biru *coach*)."""
    described = phrase.has_article and source.last - source.first > len(("the", "coach"))
    return (
        described
        and not lexicon.words.heads_first
        and phrase.head in lexicon.nouns
        and phrase.head not in lexicon.words.deputies
        and phrase.head == tokens.lowers[source.last - 1]
        and tokens.kinds[source.first + 1] in CAPITALISED
    )


def _is_parent(tokens: Tokens, source: Source, lexicon: Lexicon) -> bool:
    """Tell whether a noun phrase tells how many children somebody has (*the mother of two*)."""
    words = lexicon.words
    lowers = [lower for lower in tokens.lowers[source.first : source.last] if lower != "-"]
    return any(
        noun in words.relations and of in words.obliques and (count in words.plurals or count.isdecimal())
        for noun, of, count in zip(lowers, lowers[1:], lowers[2:], strict=False)
    )


def _is_characterised(tokens: Tokens, source: Source, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether an age, a former role or a trait says who is meant (*the 66-year-old vendor*)."""
    words, lowers = lexicon.words, tokens.lowers[source.first : source.last]
    if not phrase.has_article:
        return False
    if len(lowers) > 1 and tokens.kinds[source.first + 1] == NUMBER:
        return phrase.head in lexicon.nouns or not words.epithets.isdisjoint(lowers)
    described = "-" in lowers and words.deputies.isdisjoint(lowers)  # *the soft-spoken mentor*
    return phrase.head in lexicon.nouns and (described or not words.formers.isdisjoint(lowers))


def match_role(phrase: Phrase, roster: Roster, lexicon: Lexicon) -> list[int]:
    """Find the entities that a role can stand for, those it fits best, in order of mention.

    A bare role must be a printed one or start one (*Presiden*: *Presiden Irak*); behind a demonstrative
    the head is enough (*jenderal tertinggi itu*: *Mayor Jenderal*).
    """
    if not phrase.role or phrase.kind is not SpeakerKind.ANONYMOUS:
        return []
    wanted = tuple(word for word in phrase.role if word not in lexicon.words.formers)
    head = _head_of_role(phrase, wanted, lexicon)
    found: dict[int, int] = {}
    for number, role in roster.roles.get(head, ())[:_CANDIDATES]:
        fit = _fit(wanted, head, role, lexicon, loose=phrase.is_back_reference)
        if fit > found.get(number, 0):
            found[number] = fit
    best = max(found.values(), default=0)
    return [number for number, fit in found.items() if fit == best]


def _head_of_role(phrase: Phrase, wanted: Role, lexicon: Lexicon) -> str:
    """Give the head of a role in its own words (*presiden* of *kepala negara*)."""
    if not lexicon.words.heads_first:
        return lexicon.long_forms.get(phrase.head, (phrase.head,))[-1]
    return next((word for word in wanted if word not in lexicon.before_heads), phrase.head)


def _fit(wanted: Role, head: str, role: Role, lexicon: Lexicon, *, loose: bool) -> int:
    """Weigh how well a role fits: 0 not at all, more where more words agree and fewer are over."""
    role = tuple(word for word in role if word not in lexicon.words.formers)
    if lexicon.apart.intersection(wanted) != lexicon.apart.intersection(role):
        return 0
    if role == wanted:
        return _EXACT
    shared = len(set(wanted).intersection(role))
    if loose:
        return 1 + shared
    if not lexicon.words.heads_first:
        wanted, role = _core(wanted, lexicon), _core(role, lexicon)
    starts = _starts(role, wanted) or (len(role) > 1 and _starts(wanted, role))
    ends = _starts(role[::-1], wanted[::-1]) or (len(role) > 1 and _starts(wanted[::-1], role[::-1]))
    if lexicon.words.heads_first:
        return 1 + shared if starts or (ends and wanted == (head,)) else 0
    return 1 + shared if ends else 0


def _core(role: Role, lexicon: Lexicon) -> Role:
    """Give a role up to its first preposition or clause, where its head stands (*farmer* who sits on ...)."""
    words = lexicon.words
    cut = next(
        (i for i, word in enumerate(role) if i and (word in words.obliques or word in words.relatives)),
        len(role),
    )
    return role[:cut]


def _starts(whole: Sequence[str], part: Sequence[str]) -> bool:
    return bool(part) and whole[: len(part)] == part


def _is_office(role: Role, lexicon: Lexicon) -> bool:
    """Tell whether a role is a title of two words, which one person holds (*jaksa agung*, not *jaksa*)."""
    return len(role) > 1 and lexicon.closes_title(role, 1)


def _head(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> str:
    skipped = lexicon.before_heads
    head = ""
    for index in range(first, last):
        word = tokens.lowers[index]
        if tokens.kinds[index] == MARK or word in skipped:
            continue
        if head and (word in lexicon.words.obliques or word in lexicon.words.openers):
            break
        if head and word in lexicon.describing:
            break  # *two people* familiar *with the matter*
        head = word
        if lexicon.words.heads_first:
            break
    return head


def _points_back(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    first, last = lowers[0], lowers[-1] if lexicon.words.heads_first else lowers[0]
    return first in lexicon.words.demonstratives or last in lexicon.words.demonstratives


def _kind(lowers: Sequence[str], head: str, *, one: bool, lexicon: Lexicon) -> SpeakerKind:
    """Tell what a noun phrase speaks of; ``one`` says that it means one out of many.

    *Pengamat* may be many; *pengamat itu*, *seorang pengamat* and *jaksa agung* are one.
    """
    if head in lexicon.words.documents or head in lexicon.bodies:
        return SpeakerKind.ORGANIZATION
    if lowers[0] in lexicon.words.plurals:
        return SpeakerKind.GROUP
    nouns = lexicon.nouns
    if head in lexicon.words.groups and not one:
        return SpeakerKind.GROUP
    if head not in nouns and any(
        head.endswith(end) and head[: -len(end)] in nouns for end in lexicon.words.plural_endings
    ):
        return SpeakerKind.GROUP
    return SpeakerKind.ANONYMOUS


_EXACT: Final = 1_000
_CANDIDATES: Final = 32
"""How many roles with the same head are compared at most."""
