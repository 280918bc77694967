"""Strategies for the classes of the model: values that are true to their own promises.

The spans of a lone value point into no text; those of an ``Article`` point into its own, for it is what a
parse gives.
"""

from __future__ import annotations

from typing import Any, Final, get_args, get_origin

from hypothesis import strategies as st

import newsdoc
from newsdoc import problems
from newsdoc.testing.strategies import raw_texts

_CONFIDENCES: Final = st.floats(0, 1)
_DAYS: Final = st.dates()
_LINES: Final = st.text(min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(bool)


def strategy_for(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  # any class of the model
    """Give the strategy of a class of the model; of ``Found`` with the type of its value, if it has one."""
    if (get_origin(kind) or kind) is newsdoc.Found:
        values = get_args(kind)
        return _found(st.from_type(values[0]) if values and isinstance(values[0], type) else _LINES)
    return _STRATEGIES[kind]


@st.composite
def _spans(draw: st.DrawFn) -> newsdoc.Span:
    start, text = draw(st.integers(0, 10_000)), draw(_LINES)
    return newsdoc.Span(start=start, end=start + len(text), text=text)


@st.composite
def _span_rows(draw: st.DrawFn) -> tuple[newsdoc.Span, ...]:
    """Give one to four spans in text order."""
    row: list[newsdoc.Span] = []
    for text in draw(st.lists(_LINES, min_size=1, max_size=4)):
        start = (row[-1].end if row else 0) + draw(st.integers(0, 90))
        row.append(newsdoc.Span(start=start, end=start + len(text), text=text))
    return tuple(row)


def _found(values: st.SearchStrategy[Any]) -> st.SearchStrategy[newsdoc.Found[Any]]:
    return st.builds(
        newsdoc.Found, value=values, span=st.none() | _spans(), rule=_LINES, confidence=_CONFIDENCES
    )


@st.composite
def _paragraphs(draw: st.DrawFn) -> newsdoc.Paragraph:
    texts = draw(st.lists(_LINES, min_size=1, max_size=4))
    start = done = draw(st.integers(0, 10_000))
    sentences: list[newsdoc.Span] = []
    for text in texts:
        sentences.append(newsdoc.Span(start=done, end=done + len(text), text=text))
        done += len(text) + 1
    text = " ".join(texts)
    span = newsdoc.Span(start=start, end=start + len(text), text=text)
    return newsdoc.Paragraph(span=span, sentences=tuple(sentences))


@st.composite
def _quotes(draw: st.DrawFn) -> newsdoc.Quote:
    content = draw(_span_rows())
    speaker = draw(st.none() | _SPEAKERS)
    return newsdoc.Quote(
        content=content,
        text=" ".join(span.text for span in content),
        kind=draw(st.sampled_from(newsdoc.QuoteKind)),
        cue=draw(st.none() | _spans()),
        source=draw(st.none() | _spans()) if speaker is None else speaker.mentions[0],
        speaker=speaker,
        rule=draw(_LINES),
        confidence=draw(_CONFIDENCES),
    )


_NAMES: Final = st.lists(_LINES, max_size=3, unique=True).map(tuple)
_ENTITIES: Final = st.builds(
    newsdoc.Entity,
    name=_LINES,
    kind=st.sampled_from(newsdoc.EntityKind),
    mentions=_span_rows(),
    aliases=_NAMES,
    titles=_NAMES,
    confidence=_CONFIDENCES,
)
_SPEAKERS: Final = st.builds(
    newsdoc.Speaker,
    name=_LINES,
    kind=st.sampled_from(newsdoc.SpeakerKind),
    titles=_NAMES,
    affiliation=st.none() | _LINES,
    aliases=_NAMES,
    mentions=_span_rows(),
    entity=st.none() | _ENTITIES,
)
_STRATEGIES: Final[dict[type, st.SearchStrategy[Any]]] = {
    newsdoc.Article: raw_texts().map(newsdoc.parse),
    newsdoc.Block: st.builds(newsdoc.Block, span=_spans(), role=st.sampled_from(newsdoc.BlockRole)),
    newsdoc.Contributor: st.builds(
        newsdoc.Contributor, name=_LINES, role=st.sampled_from(newsdoc.ContributorRole), span=_spans()
    ),
    newsdoc.Dateline: st.builds(
        newsdoc.Dateline, place=st.none() | _LINES, agency=st.none() | _LINES, day=st.none() | _DAYS
    ),
    newsdoc.Entity: _ENTITIES,
    newsdoc.Marked: st.builds(
        newsdoc.Marked, span=_spans(), kind=st.sampled_from(newsdoc.MarkedKind), rule=_LINES
    ),
    newsdoc.Paragraph: _paragraphs(),
    newsdoc.Problem: st.builds(
        newsdoc.Problem,
        code=st.sampled_from(sorted(problems.CODES)),
        message=_LINES.map(ascii),
        span=st.none() | _spans(),
    ),
    newsdoc.Quote: _quotes(),
    newsdoc.Span: _spans(),
    newsdoc.Speaker: _SPEAKERS,
}
