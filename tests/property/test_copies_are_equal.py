"""Law: a pickled, copied or rebuilt article equals the article, and hashes alike."""

from __future__ import annotations

import copy
import pickle

import attrs
from hypothesis import given

import newsdoc
from newsdoc.testing import strategies


@given(strategies.raw_texts())
def test_pickles_and_copies_equal_the_article(text: str) -> None:
    article = newsdoc.parse(text)
    for twin in (
        pickle.loads(pickle.dumps(article)),  # noqa: S301 - its own pickle of a line before
        copy.deepcopy(article),
        copy.copy(article),
        attrs.evolve(article),
    ):
        assert twin == article
        assert hash(twin) == hash(article)
        assert repr(twin) == repr(article)


@given(strategies.raw_texts())
def test_a_pickled_parser_parses_alike(text: str) -> None:
    parser = newsdoc.Parser(language="id")
    twin: newsdoc.Parser = pickle.loads(pickle.dumps(parser))  # noqa: S301 - its own pickle
    assert twin.parse(text) == parser.parse(text)
