"""``LanguagePack``: everything the engine knows about a language, as one value."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from newsdoc.languages._anaphora import AnaphoraWords
from newsdoc.languages._calendar import Calendar
from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._marked import MarkedWords
from newsdoc.languages._names import NameWords
from newsdoc.languages._reporting import ReportingWords
from newsdoc.languages._words import (
    any_case,
    filled_text,
    lower_case,
    mark_pairs,
    plain_text,
    section,
    switch,
)


@frozen(kw_only=True, cache_hash=True)
class LanguagePack:
    """A language as data: words and preferences, no code.

    A pack is checked when it is built; ``derive`` adds to one, ``attrs.evolve`` replaces parts of it.

    Raises:
        PackError: a value does not fit; the message names the field and the word.
    """

    code: str = field(validator=filled_text)
    """BCP 47 code (``id``, ``en``)."""
    name: str = field(validator=filled_text)
    """The name of the language in English."""
    full: bool = field(default=True, validator=switch)
    """Whether the pack holds what quotations and names need; ``False`` for a bare CLDR pack."""
    calendar: Calendar = field(default=Calendar(), validator=section(Calendar))
    """Months, weekdays and the order of dates."""
    weights: str = field(default="", validator=plain_text)
    """The language whose trained weights read names; empty where plain rules read them."""
    capital_nouns: bool = field(default=False, validator=switch)
    """Whether every noun is printed with a capital, so that a capital alone tells no name."""
    territories: frozenset[str] = field(default=frozenset(), validator=any_case)
    """Names of countries and regions as CLDR prints them, in their own case."""
    quotation_marks: tuple[tuple[str, str], ...] = field(default=(), validator=mark_pairs)
    """Pairs of opening and closing quotation marks: the outer pair, then the one used inside it."""
    abbreviations: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words whose full stop does not end a sentence, without it (*dr*, *no*)."""
    ordinals: bool = field(default=False, validator=switch)
    """Whether a full stop makes an ordinal of a number, so that it ends no sentence (*3. Mai*)."""
    elisions: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that an apostrophe ties to the next word, with a straight one (*l'*, *qu'*): each is read as a
    word of its own, and other lists write them like this."""
    clitics: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words that a hyphen ties to the verb before them, with letters that only link (*il*, *t-il*)."""
    glued_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Words beside links whose blank is often lost: before a capital they are read as words of their own
    (*diAsia*, *dariThe Independent*), and behind an acronym in such a link, too (*dariBBCyang*)."""
    glued_houses: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Beginnings of the names of outlets with a small letter, before which a blank may be lost
    (*KepadadetikNews*)."""
    function_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """The most frequent words of the language: they tell prose from menus and words from names."""
    telling_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Frequent words that few other languages have: they tell which language a text is in."""
    shared_words: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """Telling words of a close relative that are as frequent here: they count for both, for this language a
    little less, so that the telling words of either decide."""
    alphabet: frozenset[str] = field(default=frozenset(), validator=lower_case)
    """The letters that the words of the language are written with; empty where that tells nothing."""
    layout: LayoutWords = field(default=LayoutWords(), validator=section(LayoutWords))
    """Phrases that tell what a line of a page is."""
    names: NameWords = field(default=NameWords(), validator=section(NameWords))
    """Titles, heads of bodies, place cues."""
    reporting: ReportingWords = field(default=ReportingWords(), validator=section(ReportingWords))
    """Reporting verbs, nouns and phrases with their frames."""
    anaphora: AnaphoraWords = field(default=AnaphoraWords(), validator=section(AnaphoraWords))
    """Pronouns and other words that stand for somebody named elsewhere."""
    marked: MarkedWords = field(default=MarkedWords(), validator=section(MarkedWords))
    """Words that tell what stands in quotation marks and is no speech."""

    def derive(self, **changes: Any) -> LanguagePack:  # noqa: ANN401  # the fields have their own types
        """Give a pack with words added to this one.

        Args:
            changes: plain values by field; those of a section as a dictionary. Words are added to those
                that are there: a string holds single words separated by white space, a list holds phrases.
                Switches, numbers and names are replaced.

        >>> from newsdoc.languages import load
        >>> legal = load("en").derive(
        ...     code="en-x-legal", reporting={"citing": ["as held by"]}, abbreviations="art cl"
        ... )
        >>> "as held by" in legal.reporting.citing, "according to" in legal.reporting.citing
        (True, True)
        >>> load("en").derive(reporting={"citings": ["as held by"]})
        Traceback (most recent call last):
            ...
        newsdoc.errors.PackError: reporting.citings: no such field; did you mean citing?

        Raises:
            PackError: a field is not known, or a value does not fit it; the message names the field.
        """
        from newsdoc.languages._plain import add_plain  # noqa: PLC0415  # a parse adds nothing

        return add_plain(self, changes)
