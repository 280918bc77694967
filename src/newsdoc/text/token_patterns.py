"""The patterns that cut a text into words, numbers and marks, also one whose marks were decoded wrongly."""

from __future__ import annotations

import re
from typing import Final

from newsdoc.patterns import lazy_re, lazy_regex

_PAIR: Final = r"(?<=\w\s)(?:[AEIOUY][a-z]|[A-Z][aeiouy])\.(?=\s++[A-ZÀ-ÖØ-Þ\"“‘]|\s*+$)"
"""A name of two letters behind a word at the end of a sentence (*Wang Yi. Cho Hyun*), no initials."""
_INITIALS = (
    rf"(?:(?<!-)|(?=[A-Z]\.[A-Z]\.))(?!{_PAIR})(?>(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]?\.){{1,60}})"
    r"(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{0,3}+(?![\w¹²³¼-¾])\.?)?"
)
IS_INITIALS = lazy_re(_INITIALS)
# Every alternative takes the blanks behind it along, so that the pieces cover a stretch without gaps
# and their lengths give the offsets.
FAST: Final = r"""
        [A-Za-z]++(?:[ ]|(?=[,;:?!)"”“]|(?<=[a-z]{3})\.\s))    # a word that nothing is tied to
      | [():;"“”?!] | ,(?!,) | \.(?!\.)              # a mark that is none of several characters
      | """
"""Alternatives that read the commonest pieces at once, as the others would."""
_WORD: Final = r"[\w¹²³¼-¾]"
"""What words are made of: for ``regex``, unlike ``re``, raised digits and fractions are none."""
# Atomic groups, for Python before 3.11.5 errs in possessive repeats of groups. What is repeated in one
# takes memory each time, so sixty is the most.
_PIECE = r"""
    (?> {fast}
        \d\d*+(?>(?:[.,:]\d++){{0,60}}){word}*+     # 1.000  482,5  23:20  1990s  9m²
      | {initials}                                  # S.H.  Ph.D.  U.S.  J.K  A.
      | {word}++(?>(?:{apostrophe}(?![sS]\b){tail}++){{0,60}})                   # Ma'ruf  KOMPAS.com
        (?>(?:\.(?:com|net|org|id|tv|co(?:\.\w\w)?|C[oO][mM]|NET|ORG|ID|TV|CO(?:\.\w\w)?)\b){{0,3}})
      | {apostrophe}[sS]\b                           # Rina’s: two tokens
      | {mark}''|``|‘‘|’’|‘’|\.{{2,}}+|-{{2,}}+|,,(?=\w)|[^{other}\s\x1c-\x1f]
      |                                             # nothing: blanks before the first piece
    ) [\s\x1c-\x1f]*+
"""
_PLAIN = _PIECE.format(
    fast=FAST, initials=_INITIALS, word=_WORD, tail=_WORD, apostrophe="['’]", mark="", other=r"\w¹²³¼-¾"
)
# ``re`` takes half the time, yet ends a word at a combining mark: it serves where there can be none.
PLAIN = lazy_re(_PLAIN, re.VERBOSE)
ANY = lazy_regex(_PLAIN, re.VERBOSE)
FITS_PLAIN = lazy_re(r"[\x00-\u02ff\u1e00-\u1eff\u2010-\u203e\u20a0-\u20bf]*+")
"""Text without combining marks; to read on is quicker than to search for what may be one."""

_BROKEN: Final = {
    "“": ("â€œ", "â\x80\x9c", "&ldquo;", "&#8220;"),
    "”": ("â€\x9d", "â€�", "â\x80\x9d", "&rdquo;", "&#8221;", "â€"),
    "‘": ("â€˜", "â\x80\x98", "&lsquo;", "&#8216;"),
    "’": ("â€™", "â\x80\x99", "&rsquo;", "&#8217;"),
    "–": ("â€“", "â\x80\x93", "&ndash;", "&#8211;"),
    "—": ("â€”", "â\x80\x94", "&mdash;", "&#8212;"),
    "…": ("â€¦", "â\x80\xa6", "&hellip;", "&#8230;"),
    "«": ("Â«", "&laquo;", "&#171;"),
    "»": ("Â»", "&raquo;", "&#187;"),
    '"': ("&quot;", "&#34;"),
    "'": ("&#39;", "&#039;", "&apos;"),
}
"""What marks look like that were decoded with the wrong encoding or never decoded from HTML."""
_MEANT: Final = {broken: mark for mark, forms in _BROKEN.items() for broken in forms}
_FORMS: Final = "|".join(sorted(map(re.escape, _MEANT), key=len, reverse=True))
_HAS_BROKEN = lazy_re(_FORMS)
BROKEN = lazy_regex(
    _PIECE.format(
        fast=FAST,
        initials=_INITIALS,
        word=rf"(?:(?!â[€\x80]|Â[«»]){_WORD})",
        tail=rf"(?:(?!â[€\x80]|Â[«»]){_WORD})",
        apostrophe=r"(?:['’]|â(?:€™|\x80\x99)|&(?:rsquo|apos|\#8217|\#0?39);)",
        mark=_FORMS + "|",
        other="",  # what only starts like such a mark is a token, too
    ),
    re.VERBOSE,
)
"""The pattern for a text that holds such marks."""


def may_be_broken(text: str) -> bool:
    """Tell whether a text holds marks of the wrong encoding."""
    if "â" not in text and "Â" not in text and "&" not in text:
        return False
    return bool(_HAS_BROKEN.search(text))


def mend_marks(word: str) -> str:
    """Give a token with the marks that it was printed with.

    >>> mend_marks("â€œ"), mend_marks("Rina&rsquo;s")
    ('“', 'Rina’s')
    """
    return _HAS_BROKEN.sub(_meant, word)


def _meant(broken: re.Match[str]) -> str:
    return _MEANT[broken[0]]
