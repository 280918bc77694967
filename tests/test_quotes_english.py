"""English: times behind a cue, verbs that are passive together, who speaks beside one who does not."""

from __future__ import annotations

import pytest

from tests.reading import read_quotes


def _check(sentence: str, quotes: list[tuple[str, str]]) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "en")] == quotes


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        *(
            (
                f"Norvane has approved a plan, the club said {time}, freeing up funds.",
                [("the club", "Norvane has approved a plan … freeing up funds")],
            )
            for time in (
                "Monday",
                "on Monday",
                "late Monday",
                "early on Monday",
                "late Monday night",
                "this morning",
                "early this week",
            )
        ),
        *(
            (
                f"The plan is dead, Hart told reporters {time}, ending months of doubt.",
                [("Hart", "The plan is dead … ending months of doubt")],
            )
            for time in ("Monday", "on Monday", "early Tuesday", "this week")
        ),
        ("The plan, the club said late Monday, will go.", [("the club", "The plan … will go")]),
        ("The plan is dead, Hart warned this week.", [("Hart", "The plan is dead")]),
        ("The club said this morning the plan is dead.", [("The club", "the plan is dead")]),
        ("Hart said this week she was tired.", [("Hart", "she was tired")]),
        # What is no adverbial stays with what is reported, and a second report is one.
        ("The club said late payments had doubled.", [("The club", "late payments had doubled")]),
        ("The club says this season it will win.", [("The club", "this season it will win")]),
        (
            "The plan is dead, Hart told them this week, adding that it cost too much.",
            [("Hart", "The plan is dead"), ("Hart", "that it cost too much")],
        ),
    ],
)
def test_a_time_behind_a_cue_tells_when_it_was_said(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)
