"""Find captions whose picture is credited behind them, in brackets or without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.layout.shapes import NAME_WORD, names_picture
from newsdoc.model import BlockRole
from newsdoc.patterns import lazy_re, lazy_regex

if TYPE_CHECKING:
    from newsdoc.languages._layout import LayoutWords
    from newsdoc.layout.body import Body
    from newsdoc.layout.names import BylineWords
    from newsdoc.layout.page import Page
    from newsdoc.layout.rows import Row

_SIZE: Final = 700
"""How much text a caption is at most."""
_CREDIT_SIZE: Final = 80
"""How much text the brackets behind it hold at most."""
_FOLLOWING: Final = 2
"""How many paragraphs stand behind a caption at least that only the name of an outlet tells."""
_SMALL: Final = 4
"""How many letters the words have that join the names of a credit (*by*, *of*, *from*)."""

_WORD: Final = lazy_regex(r"\p{L}+")
_BRACKETED: Final = lazy_re(r"\(([^()\n]{1,40})\)")
_SIDED: Final = lazy_regex(r"\p{Lu}[\p{L}.'’-]*+\s\(([^()\n]{1,40})\)")
"""What stands in brackets behind a word with a capital."""
_MORE: Final = lazy_regex(
    r"(?<!\b\p{Lu}\p{L}{0,3})[.!?][\"'”’)]{0,2}\s+\p{Lu}|[\"“”]|^\p{Lu}{2,}+\s\p{Lu}{2}"
)
"""A second sentence, what somebody says, or a title in capitals: paragraphs have them, captions seldom."""
_OUTLET: Final = r"\p{Lu}[\p{L}.&'’ -]{1,30}+"
_OF_OUTLET: Final = lazy_regex(
    rf"{_OUTLET}:\s*+{NAME_WORD}(?:\s{NAME_WORD}){{1,3}}+|{NAME_WORD}(?:\s{NAME_WORD}){{1,2}}+,\s{_OUTLET}"
)
"""An outlet and its photographer: *ABC Pilbara: Jane Doe*, *Jane Doe, Standard*."""
_SIGNED: Final = lazy_regex(
    rf"[.!?][\"'”’]?\s+{NAME_WORD}(?:\s{NAME_WORD}){{1,2}}+\s?[,/]\s(?P<outlet>{_OUTLET})$"
)
"""A photographer and an outlet behind a sentence: *... for votes. Jane Doe, The Standard*."""


class PictureWords:
    """What the packs say about the credits of pictures."""

    def __init__(self, packs: tuple[LayoutWords, ...]) -> None:
        """Join the words of the packs."""
        self.pictures: frozenset[str] = frozenset().union(*(words.picture_credits for words in packs))
        self.sides: tuple[str, ...] = tuple(
            f"{opener}{side}{closer}"
            for words in packs
            for side in sorted(words.picture_sides)
            for opener, closer in ((", ", ","), ("(", ")"))
        )
        told = frozenset[str]().union(*(words.picture_sides for words in packs))
        self.bracketed: frozenset[str] = told
        """Sides that whole sentences print in brackets."""
        self.before_colon: tuple[str, ...] = tuple(
            sorted(f"{side}:" for side in told if " " in side or "." in side)
        )
        """Sides of several words, as whole sentences print them before a colon."""
        names = frozenset[str]().union(*(words.outlets | words.sites for words in packs))
        self.outlets: frozenset[str] = self.pictures | names

    def names_outlet(self, printed: str) -> bool:
        """Tell whether words end as the names of newspapers do (*The Gazette*, *Getty Images*, *Staff*)."""
        return printed.rpartition(" ")[2].lower() in self.outlets

    def credit_picture(self, printed: str) -> bool:
        """Tell whether brackets credit a picture by a word for one (*AP Photo/Ana Rey*, *Supplied*)."""
        words = _WORD.findall(printed)
        return not self.pictures.isdisjoint(map(str.lower, words)) and all(
            not word.islower() or len(word) <= _SMALL or word in self.pictures for word in words
        )


def mark_captions(page: Page, glued: dict[int, BlockRole], words: PictureWords) -> None:
    """Mark the rows whose brackets hold a word for pictures, and those that tell who is on which side.

    Args:
        page: the page before its body is found.
        glued: the rows that were cut off the line they stand on.
        words: what the packs say about pictures.
    """
    rows, roles = page.rows, page.roles
    if not words.pictures and not words.sides:
        return
    for index, row in enumerate(rows):
        role = roles[index]
        if role is BlockRole.CREDIT:
            if index and index in glued and words.credit_picture(row.text[1:-1]):
                above = rows[index - 1]
                if roles[index - 1] in _OPEN and above.size <= _SIZE:
                    roles[index - 1] = BlockRole.CAPTION
        elif (
            role is None and row.size <= _SIZE and (_shows_sides if row.stop else _shows_picture)(row, words)
        ):
            roles[index] = BlockRole.CAPTION


_OPEN: Final = frozenset({None, BlockRole.DATE})
"""Roles of rows that may be captions; most tell the day."""


def _shows_picture(row: Row, words: PictureWords) -> bool:
    """Tell whether a row ends with a picture's credit, or says where somebody stands in it."""
    printed = row.text
    if printed[-1] in ")]":
        opener = printed.rfind("(" if printed[-1] == ")" else "[", -_CREDIT_SIZE)
        # Titles say that there are some (*Fire at the Market (Photos)*).
        names = opener > 0 and any(map(str.isupper, printed[opener + 1 :])) and " " in printed[opener:]
        if names and words.credit_picture(printed[opener + 1 : -1]):
            return True
    if "." in printed and printed.rpartition(". ")[2].lower() in words.pictures:
        return True  # *... over the bay. Supplied*
    signed = _SIGNED.search(printed, max(len(printed) - _CREDIT_SIZE, 0)) if printed[-1].isalpha() else None
    if signed is not None and words.names_outlet(signed["outlet"]):
        return True
    return ("," in printed or "(" in printed) and any(map(row.key.__contains__, words.sides))


def _shows_sides(row: Row, words: PictureWords) -> bool:
    """Tell whether a sentence says where somebody stands in a picture (*Ana Rey (left) and her son.*)."""
    printed, key = row.text, row.key
    if row.size > _SIDED_SIZE or not ("(" in key or ":" in key):
        return False
    sided = not words.bracketed.isdisjoint(_BRACKETED.findall(key))
    # Not *the party (left) lost seats*
    sided = sided and not words.bracketed.isdisjoint(map(str.lower, _SIDED.findall(printed)))
    sided = sided or (":" in key and any(map(key.__contains__, words.before_colon)))
    return sided and _MORE.search(printed) is None


_SIDED_SIZE: Final = 300
"""How much text such a sentence is at most."""


def drop_captions(
    page: Page, body: Body, glued: dict[int, BlockRole], words: PictureWords, bylines: BylineWords
) -> Body:
    """Leave out the sentences whose brackets name an outlet or a photographer while the body goes on."""
    rows, roles = page.rows, page.roles
    credit = BlockRole.CREDIT
    if credit not in roles[body.first : body.last]:
        return body
    ends = len(body.rows) - _FOLLOWING
    captions = [
        index
        for index in body.rows[: max(ends, 0)]
        if roles[index + 1] is credit
        and index + 1 in glued
        and rows[index].text[0].isalpha()
        and _MORE.search(rows[index].text) is None
        and _names_outlet(rows[index + 1].text, words, bylines)
    ]
    return _without(page, body, captions)


def _without(page: Page, body: Body, captions: list[int]) -> Body:
    """Take rows of a body as captions."""
    if not captions:
        return body
    for index in captions:
        page.roles[index] = BlockRole.CAPTION
    return body._replace(rows=tuple(i for i in body.rows if page.roles[i] is not BlockRole.CAPTION))


def drop_credited(page: Page, body: Body) -> Body:
    """Leave out the sentences below which a row holds nothing but the credit of a picture.

    *The harbour at dawn.*, and on the next line *© Ana Rey/Kabar Nusa*, *Image: Ana Rey*.
    """
    rows, roles = page.rows, page.roles
    if _CREDITING.isdisjoint(roles[body.first : body.last]):
        return body
    ends = len(body.rows) - _FOLLOWING
    credited = [
        index
        for index in body.rows[: max(ends, 0)]
        if roles[index + 1] in _CREDITING
        and rows[index].indent == rows[index + 1].indent
        and _credits_picture(rows[index + 1])
    ]
    captions = [index for index in credited if _is_one_sentence(rows[index])]
    if len(captions) >= _HABIT:
        # A page that does so twice behind the sign does so always.
        told = frozenset(captions)
        captions = [i for i in credited if i in told or rows[i + 1].text[0] == "©"]
    return _without(page, body, captions)


def _is_one_sentence(row: Row) -> bool:
    return row.size <= _SENTENCE_SIZE and _MORE.search(row.text) is None


_HABIT: Final = 2
"""How many sentences with their picture tell that longer texts above a credit are captions, too."""
_CREDITING: Final = frozenset({BlockRole.CAPTION, BlockRole.FOOTER, BlockRole.CREDIT})
"""Roles of rows that may credit a picture."""
_SENTENCE_SIZE: Final = 200
"""How much text a sentence with its picture is at most."""
_BARE: Final = lazy_regex(
    r"©\s?\p{L}(?:[^.!?:]|\.\p{L}){2,90}$|\p{L}{4,10}(?:\s\p{L}{4,8})?:\s?\p{Lu}[^.!?:]{2,70}$"
)
"""The mark or the word before who took a picture, and nothing else (*Image Credits: Ana Rey*)."""


def _credits_picture(row: Row) -> bool:
    """Tell whether a row holds nothing but who took a picture."""
    return row.size <= _CREDIT_SIZE and not row.stop and not row.bullet and _BARE.match(row.text) is not None


def _names_outlet(printed: str, words: PictureWords, bylines: BylineWords) -> bool:
    """Tell whether brackets name an outlet, alone or with a photographer (*Getty*, *Ana Rey/Kabar Nusa*)."""
    inner = printed[1:-1].strip()
    if names_picture(printed):
        return True
    if inner[:1].islower() or bylines.find_opening(inner.lower()) is not None:
        return False
    # *[Reuters]* may tell where a paragraph was found.
    alone = printed[0] == "(" and (inner in bylines.agencies or words.names_outlet(inner))
    return alone or _OF_OUTLET.fullmatch(inner) is not None
