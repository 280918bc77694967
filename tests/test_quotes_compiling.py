"""The reporting words of a pack as the engine looks them up."""

from __future__ import annotations

import pytest

from newsdoc import languages
from newsdoc.quotes.compiling import compile_lexicon
from newsdoc.quotes.lexicon import BEHIND, CITING, CUE
from tests.reading import read_quotes


@pytest.mark.parametrize("code", languages.available())
def test_a_word_that_never_reports_alone_opens_longer_phrases_and_is_no_other_cue(code: str) -> None:
    lexicon = compile_lexicon(languages.load(code).reporting)
    for word, behind in lexicon.never_alone.items():
        tables = (lexicon.citing, lexicon.as_cues, lexicon.wordings)
        phrases = [phrase for table in tables for phrase in table.get(word, ())]
        assert {phrase[1] for phrase in phrases} == behind
        assert lexicon.flags[word] & CUE == CITING
        assert not lexicon.flags[word] & BEHIND


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("In the words of Hart, the bridge leaks badly.", "en", "Hart"),
        ("In the end, the bridge leaks badly.", "en", None),
        ("As per Hart, the bridge leaks badly.", "en", "Hart"),
        ("Dalam pandangan Rina, jembatan itu bocor parah.", "id", "Rina"),
        ("Jembatan bocor dalam sehari, dan orang banyak masuk ke dalam", "id", None),
    ],
)
def test_a_word_of_longer_phrases_cites_only_in_those(text: str, language: str, source: str | None) -> None:
    assert [quote[2] for quote in read_quotes(text, language)] == ([] if source is None else [source])
