"""No text made to torture parsers breaks a promise: a sample every time, all of them in the scheduled run."""

from __future__ import annotations

from collections import Counter

import pytest

from newsdoc.testing.promises import broken_promises
from tests import torture

EVERY = 149


@pytest.mark.parametrize("kind", torture.KINDS)
def test_a_sample_of_texts_that_break_parsers_breaks_no_promise(kind: str) -> None:
    sample = list(torture.KINDS[kind]())[::EVERY]
    assert [(text, broken) for text in sample if (broken := broken_promises(text))] == []


def test_there_are_sixty_thousand_of_them_and_no_two_the_same() -> None:
    seen = Counter(text for _, text in torture.texts())
    assert len(seen) > 60_000
    assert sum(seen.values()) - len(seen) < 2_000


@pytest.mark.long
@pytest.mark.parametrize("kind", torture.KINDS)
def test_no_text_that_breaks_parsers_breaks_a_promise(kind: str) -> None:
    texts = torture.KINDS[kind]()
    assert [(text, broken) for text in texts if (broken := broken_promises(text))] == []
