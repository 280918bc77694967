"""English: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="en",
    function_words=words(
        "the of to and a in is it that for on was with as are by at from be this have has had not but they"
        " he she his her their which or an were been who will would there what when its about into than them"
    ),
    telling_words=words(
        """
        the and that with this from which were been who would there what when its about into than them
        they she his their but are not have could should while after before because said says also
        how why your you our those where first two three years year many such
        including according until being both another between during against through
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyz"),
)
