"""Laws for extractors and language packs of your own."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any, Final

from hypothesis import HealthCheck, Phase, given, settings

import newsdoc
from newsdoc.errors import check_count, check_type
from newsdoc.extractors.ordering import check_extractors
from newsdoc.languages import LanguagePack
from newsdoc.testing.promises import broken_promises
from newsdoc.testing.strategies import raw_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsdoc import Extractor

_SHOWN: Final = 400
"""How much of a counter-example is shown, in code points."""
_SPEAKER: Final = "Anna Vero"
_SURE: Final = 0.75


class BrokenLawError(AssertionError):
    """Something that should hold for all texts does not; the message has the law and the text."""


def check_extractor(extractor: Extractor[Any], *, examples: int = 100) -> None:
    r"""Try the laws of extractors on texts of every sort.

    It raises on no text, gives values of the type of its key at places that are in the text, gives the
    same for the same text, and its values survive JSON and pickling.

    Args:
        extractor: what ``Parser(extractors=[...])`` takes.
        examples: how many texts are tried; the same ones every time.

    Raises:
        BrokenLawError: a law does not hold; the message shows the simplest text that was found.
        ArgumentTypeError: it is no callable with a key, or ``examples`` no whole number.
        ArgumentValueError: ``examples`` is less than 1.

    >>> from newsdoc import Key
    >>> from newsdoc.extractors import matching
    >>> check_extractor(matching(Key("acme.year", int), r"\b20\d\d\b"), examples=20)
    """
    check_extractors([extractor])
    check_count("examples", examples, "leave it out for a hundred")
    parser = newsdoc.Parser(extractors=[extractor])

    def laws(text: str) -> Iterator[str]:
        article = parser.parse(text)
        told = [one.message for one in article.problems if one.code.startswith("extractor-")]
        yield from told
        if not told and parser.parse(text) != article:
            yield "the same text gave two different values"
        try:
            same = newsdoc.from_dict(newsdoc.to_dict(article)) == article
        except newsdoc.NewsdocError as error:
            yield f"to_dict cannot write the value: {error}"
        else:
            yield from () if same else ("from_dict(to_dict(article)) is another article",)
        if pickle.loads(pickle.dumps(article)) != article:  # noqa: S301  # its own pickle
            yield "a pickle of the article is another article"

    _try(laws, getattr(extractor, "__qualname__", type(extractor).__qualname__), examples)


def check_pack(pack: LanguagePack, *, examples: int = 100) -> None:
    """Try the laws of language packs: on texts of every sort, and word by word.

    Every text gives an article that keeps all promises; the pack survives pickling; each pair of its
    quotation marks quotes, and each verb that reports *beside* a quotation names its speaker.

    Args:
        pack: the pack.
        examples: how many texts are tried; the same ones every time.

    Raises:
        BrokenLawError: a law does not hold; the message names the word or shows the text.
        ArgumentTypeError: it is no ``LanguagePack``, or ``examples`` no whole number.
        ArgumentValueError: ``examples`` is less than 1.
    """
    check_type("pack", pack, LanguagePack, "newsdoc.LanguagePack", "see newsdoc.languages.load_file")
    check_count("examples", examples, "leave it out for a hundred")
    if pickle.loads(pickle.dumps(pack)) != pack:  # noqa: S301  # its own pickle
        message = f"pack {pack.code!a}: a pickle of it is another pack"
        raise BrokenLawError(message)
    deaf = list(_unread(pack))
    if deaf:
        message = f"pack {pack.code!a}: no speaker is found in {deaf[0]!a}"
        more = f" and in {len(deaf) - 1} more such sentences" if len(deaf) > 1 else ""
        raise BrokenLawError(message + more)

    def laws(text: str) -> Iterator[str]:
        yield from broken_promises(text, language=pack)
        yield from broken_promises(text, language=pack, body_only=True)

    _try(laws, f"pack {pack.code!a}", examples)


def _unread(pack: LanguagePack) -> Iterator[str]:
    """Give the sentences with the pack's own words in which nobody is found to speak."""
    for sentence in _sentences(pack):
        quotes = newsdoc.parse(sentence, language=pack, body_only=True).quotes
        if not any(quote.source is not None and _SPEAKER in quote.source.text for quote in quotes):
            yield sentence


def _sentences(pack: LanguagePack) -> Iterator[str]:
    words = pack.reporting
    strengths = dict(words.beside)
    particles = dict(phrase.split(maxsplit=1) for phrase in words.particles)
    opening, closing = pack.quotation_marks[0] if pack.quotation_marks else ('"', '"')
    quoted = f"{opening}Ara bele cido dafu{closing}"
    first = ""
    for verb in words.verbs:
        name = next(iter(verb.finite or verb.root), "")
        if strengths.get(name, words.beside.others) < _SURE:
            continue
        for form in (*verb.root, *(verb.finite[-1:] if words.inverts else ())):
            particle = f" {particles[name]}" if name in particles else ""
            first = first or form + particle
            yield f"{quoted}, {form} {_SPEAKER}{particle}."
    word, _, particle = first.partition(" ")
    for opening, closing in pack.quotation_marks if first else ():
        yield f"{opening}Ara bele cido dafu{closing}, {word} {_SPEAKER} {particle}".rstrip() + "."


def _try(laws: Callable[[str], Iterator[str]], name: str, examples: int) -> None:
    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),  # pyright: ignore[reportArgumentType]  # a list of them
        phases=[Phase.generate, Phase.shrink],
    )
    @given(raw_texts())
    def hold(text: str) -> None:
        broken = next(laws(text), None)
        if broken is not None:
            message = f"{name}: {broken}; on the text {text[:_SHOWN]!a}"
            raise BrokenLawError(message)

    try:
        hold()
    except BrokenLawError as error:
        # Without the notes of hypothesis: the message has the text.
        raise BrokenLawError(str(error)) from error.__cause__
