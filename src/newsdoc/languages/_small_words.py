"""``SmallWords``: what tells a language, apart from the rest of its pack."""

from __future__ import annotations

from attrs import field, frozen

from newsdoc.languages._words import filled_text, lower_case


@frozen(kw_only=True)
class SmallWords:
    """The part of a pack that detection looks at; it loads without the rest.

    The fields are those of ``LanguagePack`` with the same names.
    """

    code: str = field(validator=filled_text)
    """BCP 47 code of the language."""
    function_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """The most frequent words."""
    telling_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Frequent words that few other languages have."""
    shared_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Frequent words that only close relatives have as well."""
    alphabet: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """The letters that the words are written with."""
