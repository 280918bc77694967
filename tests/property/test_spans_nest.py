"""Law: parts lie inside their wholes, in text order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdoc import Span


@given(strategies.raw_texts())
def test_sentences_cover_their_paragraph_in_order(text: str) -> None:
    for paragraph in newsdoc.parse(text).paragraphs:
        parts = paragraph.sentences
        assert parts[0].start == paragraph.span.start
        assert parts[-1].end == paragraph.span.end
        assert _disjoint(parts)
        assert all(not text[a.end : b.start].strip() for a, b in pairwise(parts))


@given(strategies.raw_texts())
def test_quotes_stand_in_text_order_inside_the_body(text: str) -> None:
    article = newsdoc.parse(text)
    starts = [quote.content[0].start for quote in article.quotes]
    assert starts == sorted(starts)
    bodies = [paragraph.span for paragraph in article.paragraphs]
    for quote in article.quotes:
        assert _disjoint(quote.content)
        for part in (*quote.content, quote.cue, quote.source):
            assert part is None or any(body.start <= part.start and part.end <= body.end for body in bodies)


@given(strategies.raw_texts())
def test_cue_and_source_stand_outside_the_content(text: str) -> None:
    for quote in newsdoc.parse(text).quotes:
        for part in (quote.cue, quote.source):
            assert part is None or all(
                part.end <= one.start or one.end <= part.start for one in quote.content
            )


@given(strategies.raw_texts())
def test_mentions_are_disjoint_and_entities_stand_in_order_of_their_first(text: str) -> None:
    entities = newsdoc.parse(text).entities
    assert all(entity.mentions for entity in entities)
    firsts = [entity.mentions[0].start for entity in entities]
    assert firsts == sorted(firsts)
    assert all(_disjoint(entity.mentions) for entity in entities)
    together = [mention for entity in entities for mention in entity.mentions]
    assert _disjoint(sorted(together, key=lambda span: span.start))


_WORDS = {
    "en": "Laura Bennett|Bennett|Tom Hart|Harbour Foods|Google|New York|Kent Police|Dr. Hart|R. Hart|M|Jr."
    "|Mr Reed|University of Leeds|Smith & Co|chief executive|North|Bank of|left|said it rained|of",
    "id": "Rudi Hartono|Hartono|PT Laut Biru|Pertamina|Jakarta|Jawa Barat|Polda Metro Jaya|Dr. Budi|M|Ketua"
    "|Presiden Rudi|Universitas Indonesia|R. Hartono|PT|Moh.|S.H.|Wakil|pergi|mengatakan hujan turun|di",
}
_PARAGRAPHS = st.sampled_from(sorted(_WORDS)).flatmap(
    lambda code: st.tuples(
        st.just(code),
        st.lists(
            st.lists(st.sampled_from(_WORDS[code].split("|")), min_size=1, max_size=6).map(" ".join),
            min_size=2,
            max_size=4,
        ),
    )
)


@given(_PARAGRAPHS)
@example(("en", ["Questions for Laura Bennett", "Laura Bennett said it rained"]))
@example(("en", ["Tom Hart left New York", "Kent Police said it rained"]))
def test_no_name_reaches_into_the_next_paragraph(text: tuple[str, list[str]]) -> None:
    language, paragraphs = text
    for body_only in (False, True):
        article = newsdoc.parse("\n\n".join(paragraphs), language=language, body_only=body_only)
        named = [mention.text for entity in article.entities for mention in entity.mentions]
        sources = [quote.source.text for quote in article.quotes if quote.source]
        assert not [printed for printed in named + sources if "\n\n" in printed]


@given(strategies.raw_texts())
def test_who_speaks_is_among_the_speakers_in_order_of_the_first_quote(text: str) -> None:
    article = newsdoc.parse(text)
    speaking = [quote.speaker for quote in article.quotes if quote.speaker is not None]
    assert article.speakers == tuple(dict.fromkeys(speaking))
    assert all(one.entity is None or one.entity in article.entities for one in article.speakers)


@given(strategies.raw_texts())
def test_nothing_found_is_empty_and_every_confidence_is_a_probability(text: str) -> None:
    article = newsdoc.parse(text)
    assert all(0 <= quote.confidence <= 1 and quote.text and quote.rule for quote in article.quotes)
    assert all(0 <= found.confidence <= 1 and found.value not in ("", ()) for _, found in article.fields)
    assert all(0 <= entity.confidence <= 1 and entity.name for entity in article.entities)
    assert all(speaker.name for speaker in article.speakers)


def _disjoint(parts: Sequence[Span]) -> bool:
    return all(a.end <= b.start for a, b in pairwise(parts))
