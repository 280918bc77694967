"""Law: a closing mark that is lost changes only its paragraph, and one problem stands at its opener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies

if TYPE_CHECKING:
    from newsdoc.testing.writing import TrueArticle

Place = tuple[tuple[int, int], ...]


@given(strategies.bodies(), st.data())
def test_a_lost_closing_mark_changes_only_its_paragraph(true: TrueArticle, data: st.DataObject) -> None:
    marks = [place for place, letter in enumerate(true.text) if letter == "”"]
    assume(marks)
    lost = data.draw(st.sampled_from(marks))
    begin, end = next(one for one in true.paragraphs if one[0] <= lost < one[1])
    # One that opens the next paragraph goes on with the quotation: so a speech of several is printed.
    assume(not true.text[end:].lstrip().startswith("“"))
    torn = true.text[:lost] + true.text[lost + 1 :]
    whole = newsdoc.parse(true.text, language=true.language, body_only=True)
    part = newsdoc.parse(torn, language=true.language, body_only=True)
    assert _outside(part, begin, end - 1, 1) == _outside(whole, begin, end, 0)


@given(strategies.bodies(), st.data())
def test_one_problem_stands_at_the_opener_of_a_lost_mark(true: TrueArticle, data: st.DataObject) -> None:
    marks = [place for place, letter in enumerate(true.text) if letter == "”"]
    assume(marks)
    lost = data.draw(st.sampled_from(marks))
    opener = true.text.rindex("“", 0, lost)
    assume(not true.text[true.text.find("\n\n", lost) :].lstrip().startswith("“"))
    torn = true.text[:lost] + true.text[lost + 1 :]
    whole = newsdoc.parse(true.text, language=true.language, body_only=True)
    part = newsdoc.parse(torn, language=true.language, body_only=True)
    added = [one for one in part.problems if one not in whole.problems]
    assert [(one.code, one.span and one.span.start) for one in added] == [("unclosed-quotation", opener)]


def _outside(article: newsdoc.Article, begin: int, end: int, shift: int) -> set[Place]:
    """Give where the quotes stand that lie outside a paragraph, those behind it as if nothing were lost."""
    places: set[Place] = set()
    for quote in article.quotes:
        if quote.content[-1].end <= begin:
            places.add(tuple((part.start, part.end) for part in quote.content))
        elif quote.content[0].start >= end:
            places.add(tuple((part.start + shift, part.end + shift) for part in quote.content))
    return places
