"""Lone words with a capital that name nothing: a Roman number, a currency, a month, a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.beside import has_age
from newsdoc.text.tokens import LOWER, MARK, UPPER

if TYPE_CHECKING:
    from newsdoc.languages._names import NameWords
    from newsdoc.text.tokens import Tokens


def names_nothing(tokens: Tokens, index: int, names: NameWords) -> bool:
    """Tell whether a word is a Roman number (*kelas* VIII), a currency (US*$ 3*) or a month (Juli *lalu*).

    Nor does a people or a language have a name (*bahasa* Bali), nor *Jr.* behind a comma, nor a letter
    (*vitamin* C). Who is known by initials may have those of a number (*berinisial* VI, VI *(32)*), and
    people are called by months.
    """
    words, lowers = tokens.words, tokens.lowers
    before = lowers[index - 1] if index else ""
    if lowers[index] in names.suffixes:
        return True
    if words[index] in _NUMBERS:
        return before not in names.initial_cues and not has_age(tokens, index + 1)
    if len(words[index]) == 1 and (before in names.lettered or _is_part(tokens, index)):
        return True
    if before in names.peoples:
        return "\n" not in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]
    behind = words[index + 1] if index + 1 < len(words) else ""
    if behind == "$":
        return tokens.glued(index + 1)
    dated = behind in names.dating and lowers[index] in names.not_names
    return dated and before not in names.person_cues


def _is_part(tokens: Tokens, index: int) -> bool:
    """Tell whether a letter is tied to a word in small letters behind it (*X-ray*)."""
    tied = tokens.words[index + 1 : index + 2] == ("-",) and tokens.glued(index + 1)
    small = tied and index + 2 < len(tokens.words) and tokens.kinds[index + 2] == LOWER
    return small and tokens.glued(index + 2)


def is_any(tokens: Tokens, index: int, names: NameWords) -> bool:
    """Tell whether an acronym stands for any body of a kind (*siswa* SMA), where no name follows."""
    if tokens.lowers[index] not in names.generics or tokens.kinds[index] != UPPER:
        return False
    return index + 1 == len(tokens.words) or tokens.kinds[index + 1] in _NO_NAME


_NO_NAME: Final = frozenset({LOWER, MARK})
"""What stands behind an acronym that is no head of a longer name."""
_ONES: Final = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_NUMBERS: Final = frozenset(
    [tens + ones for tens in ("", "X", "XX") for ones in _ONES if len(tens + ones) > 1]
)
"""Roman numbers; a single letter may be anything."""
