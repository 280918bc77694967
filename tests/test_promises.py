"""Each promise can be seen to be broken: an article that lies is named for what it does."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest

import newsdoc
from newsdoc import Article, Block, BlockRole, Found, Paragraph, QuoteKind, Span
from newsdoc.testing.promises import broken_promises

TEXT = "Harga beras turun. “Kami siap,” kata Rina Hartati di Bandung.\n\nRina datang."
GOOD = newsdoc.parse(TEXT, language="id", body_only=True)
QUOTE = GOOD.quotes[0]
PARAGRAPH = GOOD.paragraphs[0]


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, text=TEXT[start:end])


def quoted(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  # those of a quote
    return {"quotes": (attrs.evolve(QUOTE, **changes),)}


def field(value: object) -> dict[str, Any]:
    return {"fields": (("acme.lie", Found(value=value, span=None, rule="lie")),)}


class ForgetfulDay(date):
    """A day of which a pickle is another day."""

    def __reduce__(self) -> tuple[Any, ...]:
        return date, (1999, 12, 31)


LIES: list[tuple[dict[str, Any], str]] = [
    ({"text": f"{TEXT} "}, "the text is not kept"),
    (
        {"problems": (newsdoc.Problem(code="no-body", message="", span=Span(start=0, end=2, text="X")),)},
        "no slice",
    ),
    ({"blocks": (GOOD.blocks[0], GOOD.blocks[0], GOOD.blocks[1])}, "overlaps the block before it"),
    ({"blocks": (GOOD.blocks[1],)}, "no block covers the text before"),
    ({"blocks": (Block(span=span(0, 5), role=BlockRole.MENU),)}, "no block covers the end of the text"),
    ({"entities": (attrs.evolve(GOOD.entities[0], mentions=(span(0, 5), span(3, 8))),)}, "mentions overlap"),
    ({"paragraphs": GOOD.paragraphs[::-1]}, "paragraphs overlap or stand out of order"),
    (quoted(content=(span(20, 24), span(22, 30))), "contents of"),
    (quoted(content=(span(18, 60),)), "holds its own cue or source"),
    ({"quotes": (attrs.evolve(QUOTE, content=(span(40, 45),)), QUOTE)}, "quotes stand out of order"),
    (quoted(content=()), "has no content"),
    (quoted(content=(span(58, 66),), cue=None), "stands outside the body"),
    (quoted(confidence=1.5), "no probability"),
    (quoted(text=""), "has no text, no rule or no probability"),
    ({"paragraphs": (Paragraph(span=span(0, 10), sentences=(span(0, 18),)),)}, "a sentence stands outside"),
    ({"speakers": ()}, "the speakers are not those who speak"),
    (field(ForgetfulDay(2024, 12, 2)), "a pickle is another article"),
    (field(""), "lie found nothing and says so with an empty value"),
]


@pytest.mark.parametrize(("changes", "told"), LIES, ids=[told for _, told in LIES])
def test_a_broken_promise_is_named(
    changes: dict[str, Any], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lying = attrs.evolve(GOOD, **changes)
    monkeypatch.setattr(newsdoc, "parse", lambda _text, **_: lying)
    assert any(told in broken for broken in broken_promises(TEXT))


def test_an_article_that_cannot_be_used_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=23)))
    lying = attrs.evolve(GOOD, fields=(("published", Found(value=[moment], span=None, rule="lie")),))
    monkeypatch.setattr(newsdoc, "parse", lambda _text, **_: lying)
    with pytest.raises(TypeError):
        broken_promises(TEXT)


def test_a_good_article_breaks_no_promise() -> None:
    assert QUOTE.kind is QuoteKind.DIRECT
    assert isinstance(GOOD, Article)
    assert PARAGRAPH.sentences
    assert broken_promises(TEXT, language="id", body_only=True) == []
