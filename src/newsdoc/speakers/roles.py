"""Roles printed with a name: where they stand, their words, the body they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.model import EntityKind
from newsdoc.names.name import find_first
from newsdoc.text.tokens import CAPITALISED, MARK, NUMBER, Range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc.names.name import Name
    from newsdoc.speakers.lexicon import Lexicon
    from newsdoc.text.tokens import Tokens

Role = tuple[str, ...]
"""The words of a role in lower case, short forms written out, articles left out."""


def find_roles(tokens: Tokens, names: Sequence[Name], index: int, lexicon: Lexicon) -> list[Range]:
    """Find the roles printed with a name: before it (also *Ketua Serikat, Rina*) and set off behind it."""
    first, last, title = names[index].first, names[index].last, names[index].title
    words = tokens.words
    before = words[first - 2 : first]  # nothing where less than two tokens stand before it
    start = first
    if title < first or "," in before:
        start = _role_start(tokens, names, index, lexicon)
    elif first > 1 and before[1] == ")":
        start = _glossed_start(tokens, names, index, lexicon)
    found = [Range(start, first)] if start < first else []
    if last < len(words) and words[last] in _OPENS_ROLE:
        behind = _read_role_behind(tokens, last, lexicon)
        if behind is not None and not any(
            name.kind is _PERSON and name.first < behind.last for name in names[index + 1 : index + 2]
        ):
            found.append(behind)
    return found


def find_relation(tokens: Tokens, names: Sequence[Name], index: int, lexicon: Lexicon) -> Range | None:
    """Find what says whose relative a name between commas is (*ayah Galang*, Rina,; *her mother*, Rina,)."""
    first = names[index].first
    if first < 2 or tokens.words[first - 1] != "," or not has_mark_behind(tokens, names[index]):  # noqa: PLR2004 - a word and its comma
        return None
    if tokens.lowers[first - 2] in lexicon.owned:
        return Range(first - 2, first - 1)
    owns = first > len(("mother", ",")) and tokens.lowers[first - 3] in lexicon.owning
    if owns and tokens.lowers[first - 2] in lexicon.words.relations:
        return Range(first - 3, first - 1)
    before = names[index - 1] if index else names[index]
    related = before.last == first - 1 and before.kind is _PERSON and before.first > 0
    if not related or tokens.lowers[before.first - 1] not in lexicon.words.relations:
        return None
    return Range(before.first - 1, first - 1) if lexicon.words.heads_first else None


def _role_start(tokens: Tokens, names: Sequence[Name], index: int, lexicon: Lexicon) -> int:
    """Find where the role before a name starts; at the name when there is none."""
    name = names[index]
    start = min(name.title, name.first)
    if start < name.first and _joins(tokens, start, lexicon):
        start += 1
    listed = start > 1 and tokens.words[start - 2] == "," and _joins(tokens, start - 1, lexicon)
    if start > 0 and (listed or tokens.words[start - 1] == ","):
        floor = max(_person_before(names, index), start - _WINDOW)
        found = min(_find_role_before(tokens, start - 1, floor, lexicon, listed=listed), start)
        plain = (
            lexicon.words.heads_first
            and not listed
            and start > 1
            and tokens.kinds[start - 2] not in CAPITALISED
        )
        if not plain or has_mark_behind(tokens, name):
            start = found  # not *Menurut jaksa, Rina menerima suap*
    return start if lexicon.words.heads_first else _behind_deputy(tokens, start, name.first, lexicon)


def has_mark_behind(tokens: Tokens, name: Name) -> bool:
    """Tell whether a mark stands behind a name, so that it may be set off by commas."""
    return name.last >= len(tokens.kinds) or tokens.kinds[name.last] == MARK


def _glossed_start(tokens: Tokens, names: Sequence[Name], index: int, lexicon: Lexicon) -> int:
    """Find where a role with its short form starts (*Menteri Luar Negeri (Menlu) Omar Hakim*)."""
    first = names[index].first
    opening = first - 3
    if opening < 1 or tokens.words[opening] != "(":
        return first
    start = _find_role_before(tokens, opening, _person_before(names, index), lexicon)
    return start if start < opening else first


def _person_before(names: Sequence[Name], index: int) -> int:
    """Give the end of the nearest person's name among the last ones before a name; 0 without one."""
    for before in range(index - 1, max(index - _NAMES_BETWEEN, 0) - 1, -1):
        if names[before].kind is _PERSON:
            return names[before].last
    return 0


def _joins(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    return tokens.lowers[index] in lexicon.words.coordinators


def _behind_deputy(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> int:
    """Give where the title of a person starts for whom somebody else speaks (*a spokesman for Gov.*)."""
    lowers, words = tokens.lowers, lexicon.words
    for index in range(first + 1, last):
        if lowers[index] in words.obliques and lowers[index - 1] in words.deputies:
            return index + 1
    return first


def split_roles(tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> list[Role]:
    """Split the words of titles into roles at commas and brackets.

    *Menteri Sosial (Mensos)* gives the same role twice, for short forms are written out.
    """
    roles: list[Role] = []
    role: list[str] = []
    for index in range(first, last):
        word = tokens.lowers[index]
        if tokens.kinds[index] == MARK:
            if word in _BREAKS and role:
                roles.append(_in_own_words(role, lexicon))
                role = []
        elif (
            word not in lexicon.determiners
            and word not in lexicon.words.fillers
            and not (index + 1 < last and _is_courtesy(word, tokens.lowers[index + 1], lexicon))
        ):
            role.extend(lexicon.long_forms.get(word, (word,)))
    if role:
        roles.append(_in_own_words(role, lexicon))
    return roles


def _is_courtesy(word: str, following: str, lexicon: Lexicon) -> bool:
    """Tell whether a form of address stands before an office (Pak *Bupati*) and tells nothing of it."""
    polite = word in lexicon.words.honorifics
    return polite and following in lexicon.roles and following not in lexicon.words.persons


def _in_own_words(role: Sequence[str], lexicon: Lexicon) -> Role:
    """Give an office that is called otherwise by its own words (*kepala negara Rusia*: *presiden Rusia*)."""
    return (*lexicon.paraphrases.get(tuple(role[:2]), role[:2]), *role[2:])


def find_body(tokens: Tokens, names: Sequence[Name], stretch: Range, lexicon: Lexicon) -> str | None:
    """Find the body that the words of a role name, as printed; ``None`` when they name none."""
    index = find_first(names, stretch.first)
    while index < len(names) and names[index].first < stretch.last:
        if names[index].kind is _BODY:
            return tokens.slice(names[index].first, min(names[index].last, stretch.last))
        index += 1
    return _read_body(tokens, stretch, lexicon) if lexicon.words.heads_first else None


def find_name_behind(tokens: Tokens, names: Sequence[Name], last: int, lexicon: Lexicon) -> int | None:
    """Find the person whose role ends at a token: *Kepala Pasar Lama, Kota Baru, Rina Hartati*.

    Between the role and the name only capitals, brackets and commas may stand.
    """
    index = find_first(names, last)
    for number in range(index, min(index + _NAMES_BETWEEN, len(names))):
        name = names[number]
        gap = range(last + _tells_origin(tokens, last, lexicon), min(name.title, name.first))
        if len(gap) > _WINDOW or not all(_is_between(tokens, i, lexicon) for i in gap):
            return None
        if name.kind is _PERSON:
            ends = not gap or tokens.words[gap[-1]] == "," or tokens.lowers[gap[-1]] in lexicon.tails
            return number if ends else None
    return None


def _tells_origin(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word leads to where somebody is from (*Pembalap* asal *Wonosari, Rina Hartati*)."""
    ahead = tokens.kinds[index + 1 : index + 2]
    return tokens.lowers[index] in lexicon.words.origins and bool(ahead) and ahead[0] in CAPITALISED


def _is_between(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    word = tokens.lowers[index]
    if word == "." and not _is_abbreviation(tokens, index, lexicon):
        return False  # a sentence ends
    return (
        tokens.kinds[index] in CAPITALISED
        or word in _INNER
        or word == ","
        or word in lexicon.words.coordinators
    )


def _find_role_before(
    tokens: Tokens, stop: int, floor: int, lexicon: Lexicon, *, listed: bool = False
) -> int:
    """Find where a role that ends before a token starts; behind the token when there is none.

    ``listed`` lets commas stand in it (*Kepala Badan Cuaca, Iklim, dan Gempa*).
    """
    found = stop + 1
    for index in range(stop - 1, floor - 1, -1):
        word = tokens.lowers[index]
        if word == "." and not _is_abbreviation(tokens, index, lexicon):
            break
        is_head = word in lexicon.nouns or word in lexicon.words.relations
        if not (
            is_head
            or tokens.kinds[index] in CAPITALISED
            or word in lexicon.tails
            or word in lexicon.bodies
            or word in lexicon.words.coordinators
            or word in lexicon.words.obliques
            or word in _INNER
            or (listed and word == ",")
        ):
            # One plain word may describe the head (*pelatih tunggal putra*).
            if index == floor or tokens.kinds[index] == MARK or tokens.lowers[index - 1] not in lexicon.nouns:
                break
        elif is_head or (found == index + 1 and _describes(tokens, index, lexicon)):
            found = index
    return found


def _describes(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word tells more of the head that comes behind it (*the* Tory *leader*)."""
    word = tokens.lowers[index]
    if lexicon.words.heads_first or word in lexicon.determiners or word in lexicon.owning:
        return False
    return tokens.kinds[index] in CAPITALISED or word in lexicon.bodies


def _read_role_behind(tokens: Tokens, index: int, lexicon: Lexicon) -> Range | None:
    """Read a role set off by commas behind a name (*Rina (34), kuasa hukum serikat itu,*)."""
    total = len(tokens.words)
    if tokens.words[index] == "(":
        index = 1 + next((i for i in range(index, min(index + 6, total)) if tokens.words[i] == ")"), index)
    if index >= total or tokens.words[index] != ",":
        return None
    first = index + 1
    if first + 1 < total and tokens.kinds[first] == NUMBER and tokens.words[first + 1] == ",":
        first += 2  # *Dwi, 22, mahasiswi*
    last, stop = first, min(first + _WINDOW, total)
    if lexicon.nouns.isdisjoint(tokens.lowers[first:stop]):
        return None  # it tells no role, wherever it ends
    while last < stop and (tokens.words[last] not in _STOPS or _is_abbreviation(tokens, last, lexicon)):
        last += 1
    if last == stop:
        return None
    heads = [
        word
        for word in tokens.lowers[first:last]
        if not (
            word in lexicon.words.articles
            or word in lexicon.words.indefinites
            or word in lexicon.words.formers
        )
    ]
    nouns = lexicon.nouns
    if not heads or (heads[0] not in nouns if lexicon.words.heads_first else nouns.isdisjoint(heads[:_LEAD])):
        return None
    return Range(first, last)


def _is_abbreviation(tokens: Tokens, stop: int, lexicon: Lexicon) -> bool:
    """Tell whether a full stop belongs to a title (*a spokesman for Gov. Bell*)."""
    return tokens.words[stop] == "." and tokens.lowers[stop - 1] in lexicon.short_titles


def _read_body(tokens: Tokens, stretch: Range, lexicon: Lexicon) -> str | None:
    first = next(
        (
            i
            for i in range(stretch.first, stretch.last)
            if tokens.lowers[i] in lexicon.bodies and tokens.kinds[i] in CAPITALISED
        ),
        None,
    )
    if first is None:
        return None
    last = first + 1
    while (
        last < stretch.last and tokens.kinds[last] in CAPITALISED and tokens.lowers[last] not in lexicon.roles
    ):
        last += 1
    return tokens.slice(first, last)


_PERSON: Final = EntityKind.PERSON
_BODY: Final = EntityKind.ORGANIZATION
"""Globals, for a member of an enumeration takes longer to find."""
_BREAKS: Final = frozenset(",();:/")
_OPENS_ROLE: Final = frozenset(",(")
_STOPS: Final = frozenset(",.;:!?\"“”'‘’()")
_INNER: Final = frozenset("&-./()")
_WINDOW: Final = 14
"""How many tokens a role set off by a comma has at most."""
_NAMES_BETWEEN: Final = 4
"""Among how many names behind a role the one that bears it is looked for."""
_LEAD: Final = 5
"""Among how many first words of an apposition its head is looked for where heads come last."""
