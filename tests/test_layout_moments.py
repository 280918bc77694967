"""Which of the dates of a page is that of publication."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import BODY, TITLE

DAY, HOUR = "3 Des 2024", "2 Des 2024 14:05 WIB"
LATER = "5 Des 2024 16:10 WIB"
BOX = "ADVERTISEMENT"
TALK = "Kabar dari dua desa di tepi sungai ini ditulis pada {} di kantor kepala desa"


def day_of(above: tuple[str, ...], below: tuple[str, ...] = (), end: tuple[str, ...] = ()) -> int | None:
    """Parse a page; give the day of the month on which it was published."""
    article = newsdoc.parse("\n".join((*above, TITLE, *below, "", *BODY, "", *end)), language="id")
    assert article.headline == TITLE
    assert len(article.paragraphs) == 3
    return None if article.published is None else article.published.day


@pytest.mark.parametrize(
    ("above", "below", "end", "day"),
    [
        # What has a time comes before what has none.
        ((), (DAY, HOUR), (), 2),
        ((), (HOUR, DAY), (), 2),
        # Of two alike the one that is nearer to the headline.
        ((), (HOUR, LATER), (), 2),
        ((), (LATER, HOUR), (), 5),
        ((HOUR,), (LATER,), (), 5),
        ((LATER, HOUR), (), (), 2),
        # Above the headline it may stand two rows away.
        ((HOUR,), (DAY,), (), 2),
        ((HOUR, BOX), (DAY,), (), 2),
        ((HOUR, BOX, BOX), (DAY,), (), 3),
        # Above or below the headline comes before behind the body.
        ((), (DAY,), (HOUR,), 3),
        ((HOUR,), (), (LATER,), 2),
        ((HOUR, *(BOX,) * 8), (), (LATER,), 2),
        ((HOUR, *(BOX,) * 12), (), (LATER,), 5),
        # A word that says what it is comes before both.
        ((), (DAY,), (f"Terbit: {HOUR}",), 2),
        ((), (DAY,), ("Terbit: 4 Des 2024",), 3),
        ((), (HOUR, f"Terbit: {LATER}"), (), 5),
        ((), (f"Diperbarui: {LATER}", HOUR), (), 2),
        # Of two in a row the first, unless only the second has a time.
        ((), (f"{HOUR} | {LATER}",), (), 2),
        ((), (f"{DAY} | {HOUR}",), (), 2),
        # An item of a list, or a day in a sentence, comes behind what stands alone.
        ((), (f"• {HOUR}", LATER), (), 5),
        ((), (f"• {HOUR}", DAY), (), 2),
        ((), (TALK.format(HOUR), LATER), (), 5),
        ((), (TALK.format(HOUR), DAY), (), 2),
    ],
)
def test_the_day_of_publication_is_the_likeliest_of_those_that_are_printed(
    above: tuple[str, ...], below: tuple[str, ...], end: tuple[str, ...], day: int
) -> None:
    assert day_of(above, below, end) == day


@pytest.mark.parametrize(("rows", "day"), [(37, 2), (38, 2), (39, None)])
def test_the_day_stands_at_most_forty_rows_above_the_body(rows: int, day: int | None) -> None:
    assert day_of((HOUR, *("Beranda",) * rows)) == day


@pytest.mark.parametrize(("rows", "day"), [(10, 2), (11, 2), (12, None)])
def test_the_day_stands_at_most_twelve_rows_below_the_body(rows: int, day: int | None) -> None:
    assert day_of((), (), (*(BOX,) * rows, HOUR)) == day


def test_a_day_inside_the_body_counts_where_no_other_is_printed() -> None:
    last = "Warga berharap jembatan itu bertahan lama, sebab pemerintah belum berjanji membangun yang baru."
    lines = (TITLE, "", *BODY[:2], HOUR, BODY[2], LATER, last)
    article = newsdoc.parse("\n".join(lines), language="id")
    assert article.published is not None
    assert article.published.day == 2
    article = newsdoc.parse("\n".join((*lines, "", DAY)), language="id")
    assert article.published is not None
    assert article.published.day == 3


def test_without_a_headline_the_day_right_above_the_body_counts() -> None:
    article = newsdoc.parse("\n".join((HOUR, LATER, "", *BODY)), language="id")
    assert article.headline is None
    assert article.published is not None
    assert article.published.day == 5


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        (f"Terbit {DAY}, diperbarui {LATER}", 3, 5),
        (f"Diperbarui {LATER} | {HOUR}", 2, 5),
        (f"{HOUR} (diperbarui {LATER})", 2, 5),
        (f"Le {HOUR}", 2, None),
    ],
)
def test_the_word_before_a_day_says_what_happened_then(
    line: str, published: int, updated: int | None
) -> None:
    article = newsdoc.parse("\n".join((TITLE, line, "", *BODY)), language="id")
    assert article.published is not None
    assert article.published.day == published
    assert (None if article.updated is None else article.updated.day) == updated


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("14th June 2024", "2024-06-14"),
        ("June 14th, 2024 at 5:32 pm", "2024-06-14T17:32:00"),
        ("Posted at 5:32 PM, Jun 14, 2024", "2024-06-14T17:32:00"),
        ("5:32 PM · Jun 14, 2024", "2024-06-14T17:32:00"),
    ],
)
def test_ordinals_and_hours_before_the_day_are_read(line: str, told: str) -> None:
    article = newsdoc.parse("\n".join((TITLE, line, "", *BODY)), language="id")
    assert article.published is not None
    assert article.published.isoformat() == told
