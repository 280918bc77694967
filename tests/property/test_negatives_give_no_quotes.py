"""Law: a text in which nobody is quoted gives no quotes, though marks and words of reporting stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

import newsdoc
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle


@given(strategies.negatives())
def test_a_text_in_which_nobody_is_quoted_gives_no_quotes(true: TrueArticle) -> None:
    assert newsdoc.parse(true.text, language=true.language, body_only=True).quotes == ()
