"""From text to ``Article``: the stages in their order, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from newsdoc import languages
from newsdoc.article import Article
from newsdoc.assembly import each_once, to_paragraphs, to_quote, unread_rest
from newsdoc.errors import ArgumentTypeError
from newsdoc.extractors.fence import run_extractors
from newsdoc.extractors.ordering import check_extractors, order_extractors
from newsdoc.languages import LanguagePack
from newsdoc.layout.blocks import BODY_ROLES, body_blocks, read_blocks
from newsdoc.layout.fields import Fields, find_fields
from newsdoc.limits import Limits
from newsdoc.names.datelines import part_from_sentence, tell_outlet, tell_place
from newsdoc.names.linking import link_names
from newsdoc.names.recognition import find_names
from newsdoc.problems import cap, note
from newsdoc.quotes.closing_words import read_closing_words
from newsdoc.quotes.finding import find_attributions
from newsdoc.quotes.marked import find_marked
from newsdoc.quotes.unclosed import find_unclosed
from newsdoc.speakers import resolve_speakers, revise_names
from newsdoc.text.clitics import Clitics
from newsdoc.text.lines import split_lines
from newsdoc.text.oddities import find_oddities
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from attrs import Attribute

    from newsdoc.extractors.declaring import Extractor
    from newsdoc.model import Found, Problem
    from newsdoc.quotes.attribution import Offsets

_BARE = LanguagePack(code="und", name="undetermined", full=False)


def parse(text: str, *, language: str | LanguagePack | None = None, body_only: bool = False) -> Article:
    """Turn the raw text of a news article into an ``Article``; any text gives one.

    Args:
        text: the text as a scraper or a corpus hands it over.
        language: a BCP 47 code or a ``LanguagePack``; ``None`` detects it among the full packs.
        body_only: take the text as running body, without headline or furniture.

    Raises:
        ArgumentTypeError: (a ``TypeError``) ``text`` is not a ``str``.
        UnknownLanguageError: ``language`` is a code that neither a pack nor CLDR knows.
    """
    return Parser(language=language, body_only=body_only).parse(text)


def _of_type(wanted: type, remedy: str) -> Any:  # noqa: ANN401  # what attrs calls with its own types
    def check(_parser: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, wanted):
            raise ArgumentTypeError(attribute.name, value, wanted.__name__, remedy)

    return check


def _language(_parser: object, _attribute: Attribute[Any], value: object) -> None:
    if value is not None and not isinstance(value, str | LanguagePack):
        raise ArgumentTypeError("language", value, "str, LanguagePack or None", 'pass a code as "id"')


def _extractors(given: Iterable[Extractor[Any]]) -> tuple[Extractor[Any], ...]:
    return order_extractors(given) if given != () else ()


@frozen(kw_only=True)
class Parser:
    """A reusable parser; build it once, parse many texts.

    A parser can be pickled when its extractors can: functions of a module, not lambdas.

    Raises:
        ArgumentTypeError: an argument has a type that the parser does not take, or an extractor is no
            callable with a key.
        UnknownLanguageError: ``language`` is a code that neither a pack nor CLDR knows.
    """

    language: str | LanguagePack | None = field(default=None, validator=_language)
    """A BCP 47 code or a pack; ``None`` detects the language of each text."""
    extractors: tuple[Extractor[Any], ...] = field(default=(), converter=_extractors)
    """Callables with a key (``newsdoc.extractor``) that add fields to the article, run in this order, but
    each behind those that read what it needs."""
    packs: tuple[LanguagePack, ...] = field(default=(), converter=languages.check_packs)
    """Languages of your own: known by their codes, before the built-in ones, and chosen among when the
    language is detected."""
    limits: Limits = field(
        default=Limits(), validator=_of_type(Limits, "pass newsdoc.Limits(max_chars=1_000_000)")
    )
    """How much of a text is read at most."""
    body_only: bool = field(default=False, validator=_of_type(bool, "pass True or False"))
    """Whether texts are running body, without headline or furniture."""
    strict: bool = field(default=False, validator=_of_type(bool, "pass True or False"))
    """Whether a failing extractor raises (an ``ExceptionGroup`` of all that failed) or leaves a problem."""

    def __attrs_post_init__(self) -> None:
        """Look the language up once, so that an unknown code raises here and not in the middle of a run."""
        if isinstance(self.language, str):
            self._named(self.language)

    @classmethod
    def with_plugins(cls, **arguments: Any) -> Parser:  # noqa: ANN401  # those of Parser itself
        """Build a parser with every extractor and language pack that installed packages offer.

        A package offers them as entry points of the groups ``newsdoc.extractors`` and
        ``newsdoc.languages``. They stand behind the extractors and packs that are given here.

        Args:
            arguments: the arguments of ``Parser``.

        Raises:
            PluginError: an entry point cannot be loaded or is neither an extractor nor a pack; the message
                names it and its package.
            ArgumentTypeError: as ``Parser`` does.
            UnknownLanguageError: as ``Parser`` does.
        """
        from newsdoc.plugins import load_extractors, load_packs  # noqa: PLC0415  # only on request

        given, packs = arguments.pop("extractors", ()), arguments.pop("packs", ())
        return cls(
            extractors=(*check_extractors(given), *load_extractors()),
            packs=(*languages.check_packs(packs), *load_packs()),
            **arguments,
        )

    def parse(self, text: str) -> Article:
        """Turn a text into an ``Article``; any text gives one.

        Raises:
            ArgumentTypeError: (a ``TypeError``) ``text`` is not a ``str``.
            ExceptionGroup: the parser is ``strict`` and extractors failed.
        """
        if not isinstance(text, str):
            raise ArgumentTypeError(
                "text", text, "str", "decode bytes first, for example data.decode('utf-8')"
            )
        article = self._read(text)
        if self.extractors:
            article = run_extractors(article, self.extractors, self.limits, strict=self.strict)
        if len(article.problems) > self.limits.max_problems:
            return evolve(article, problems=cap(article.problems, self.limits.max_problems))
        return article

    def parse_many(self, texts: Iterable[str], jobs: int = 1) -> Iterator[Article]:
        """Parse texts one after the other, lazily, in their order; with ``jobs`` above 1 in processes.

        Only a bounded number of texts is read ahead. With more than one job the program needs the usual
        ``if __name__ == "__main__":`` around its start, and the parser must be picklable.

        Raises:
            ArgumentTypeError: ``texts`` is a single string or no iterable, or ``jobs`` no ``int``; and when
                its turn comes, a text is not a ``str`` (the message names its index).
            ArgumentValueError: ``jobs`` is less than 1, or the parser cannot be pickled for other processes.
        """
        from newsdoc.batches import parse_many  # noqa: PLC0415  # a first parse does not need it

        return parse_many(self, texts, jobs)

    def _read(self, text: str) -> Article:
        head = text[: self.limits.max_chars]
        pack = self._pack(head)
        lines = split_lines(head)
        layout = body_blocks(head, lines) if self.body_only else read_blocks(head, lines, pack)
        fields = Fields() if self.body_only else find_fields(head, layout, pack)
        body = [block.span for block in layout.blocks if block.role in BODY_ROLES]
        prose = read_prose(
            head,
            _headline(fields.found),
            [(span.start, span.end) for span in body],
            Habits(pack.abbreviations, pack.function_words, pack.ordinals, read_closing_words(pack)),
            Clitics(pack.elisions, pack.clitics, pack.glued_words, pack.glued_houses),
        )
        printed = layout.dateline
        names = find_names(prose if printed is None else part_from_sentence(prose, printed.end), pack)
        if printed is not None and printed.place is not None:
            names = tell_place(prose.tokens, names, printed.place, (printed.start, printed.end))
        if printed is not None and printed.outlet is not None:
            names = tell_outlet(prose.tokens, names, printed.outlet, (printed.start, printed.end))
        attributions = find_attributions(prose, names, pack)
        names = revise_names(prose, names, attributions, pack)
        linked = link_names(prose, names, pack)
        kept = attributions[: self.limits.max_quotes]
        speakers = resolve_speakers(prose, kept, names, linked, pack)
        rest = unread_rest(text, len(head))
        return Article(
            text=text,
            language=None if pack is _BARE else pack.code,
            blocks=(*layout.blocks, *rest),
            paragraphs=to_paragraphs(prose, body),
            quotes=tuple([to_quote(text, a, s) for a, s in zip(kept, speakers, strict=True)]),
            speakers=each_once(speakers),
            marked=find_marked(prose, attributions, pack),
            entities=tuple([link.entity for link in linked]),
            fields=fields.found,
            problems=(
                *find_oddities(head),
                *(_language_problems(pack) if lines else ()),
                *(note("text-cut", f"only {len(head)} code points are read", b.span) for b in rest),
                *layout.problems,
                *fields.problems,
                *find_unclosed(prose, pack),
                *_quotes_cut(len(kept), len(attributions)),
            ),
        )

    def _pack(self, text: str) -> LanguagePack:
        if isinstance(self.language, LanguagePack):
            return self.language
        if self.language is not None:
            return self._named(self.language)
        if self.packs:
            return languages.detect(text, (*self.packs, *self._built_in())) or _BARE
        return languages.detect(text) or _BARE

    def _named(self, code: str) -> LanguagePack:
        return next((pack for pack in self.packs if pack.code == code), None) or languages.load(code)

    def _built_in(self) -> Iterator[LanguagePack]:
        own = {pack.code for pack in self.packs}
        return (languages.load(code) for code in languages.available() if code not in own)


def _language_problems(pack: LanguagePack) -> tuple[Problem, ...]:
    if pack is _BARE:
        return (note("language-unknown", "no language was named and none was recognised"),)
    if not pack.full:
        return (note("no-full-pack", f"the pack of {pack.code!a} ({pack.name!a}) is a bare one"),)
    return ()


def _quotes_cut(kept: int, found: int) -> tuple[Problem, ...]:
    return (note("quotes-cut", f"{found - kept} more quotes are left out"),) if kept < found else ()


def _headline(fields: tuple[tuple[str, Found[Any]], ...]) -> Offsets | None:
    for name, found in fields:
        if name == "headline" and found.span is not None:
            return found.span.start, found.span.end
    return None
