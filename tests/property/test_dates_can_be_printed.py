"""Law: a date that cannot be printed, hashed, compared or kept never appears, whatever is printed as one."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing import strategies

NUMBERS = st.integers(-1, 100_000).map(str) | st.integers(0, 60).map("{:02}".format)
NAMES = (
    *("Januari", "Mei", "Agt", "Desember", "January", "Feb", "May", "Sept", "Dezember", "août", "enero"),
    *("Senin", "Jum'at", "Ahad", "Monday", "Sun", "Sonntag", "lundi", "besok", "kemarin", "yesterday"),
)
ZONES = (
    "WIB",
    "WITA",
    "WIT",
    "GMT",
    "UTC",
    "Z",
    "EST",
    "MESZ",
    "+0700",
    "+99:99",
    "-24:00",
    "(WIB)",
    "GMT+25",
)
GLUE = (" ", " ", ", ", "/", "-", ".", ":", "", " - ", " | ", "T", " pukul ", " at ", "\n")
FRAMES = (
    "{0}",
    "Harga Beras Turun\n\n{0}\n\nWarga di Bandung bersyukur atas harga itu.",
    "{0}\n\nHarga Beras Turun di Pasar\n\nWarga di Bandung bersyukur atas harga itu.\n\nUpdated: {0}",
    "Storm Leaves Homes Dark\n\nBy Alice Thornbury\nPublished {0}\n\nLONDON, {0} (Reuters) - It rained.",
    "JAKARTA ({0}) - Harga beras turun, kata Bagas Wiratmaja, {0}.",
)


@st.composite
def printed(draw: st.DrawFn) -> str:
    """Give something that looks like a date, most often one that there is not."""
    piece = st.one_of(NUMBERS, st.sampled_from(NAMES), st.sampled_from(ZONES))
    pieces = draw(st.lists(st.tuples(piece, st.sampled_from(GLUE)), min_size=1, max_size=9))
    return "".join(part for pair in pieces for part in pair).strip(" ")


@st.composite
def days(draw: st.DrawFn) -> str:
    """Give a date as it is printed, far-off years and zones among them."""
    day, hour, minute = draw(st.dates()), draw(st.integers(0, 25)), draw(st.integers(0, 61))
    form = draw(
        st.sampled_from(
            (
                "{0.day}/{0.month}/{0.year}",
                "{0:%Y}-{0:%m}-{0:%d}",
                "{0.day} Mei {0.year}",
                "May {0.day}, {0.year}",
            )
        )
    )
    zone = draw(st.sampled_from(("", *ZONES)))
    return f"{form.format(day)} {hour:02}:{minute:02} {zone}".strip()


@given(printed() | days(), st.sampled_from(FRAMES), st.sampled_from(("id", "en", "de", None)))
@example("29 Februari 2023 24:00 +99:99", FRAMES[1], "id")
@example("31/12/9999 23:59 -24:00", FRAMES[3], "en")
@example("1/1/0001 00:00 +0700", FRAMES[1], "id")
def test_every_date_that_is_found_can_be_printed_hashed_compared_and_kept(
    text: str, frame: str, language: str | None
) -> None:
    article = newsdoc.parse(frame.format(text), language=language)
    day = None if article.dateline is None else article.dateline.day
    for moment in (article.published, article.updated, day):
        if moment is not None:
            _use(moment)
    written = json.dumps(newsdoc.to_dict(article), allow_nan=False)
    assert newsdoc.from_dict(json.loads(written)) == article


@given(strategies.raw_texts())
def test_no_text_gives_a_date_that_cannot_be_used(text: str) -> None:
    article = newsdoc.parse(text)
    for moment in (article.published, article.updated):
        if moment is not None:
            _use(moment)


@pytest.mark.parametrize("text", ["2 Mei 2023", "May 2, 2023", "2023-05-02 10:15 +07:00"])
def test_there_are_dates_to_use(text: str) -> None:
    assert newsdoc.parse(FRAMES[1].format(text), language="en").published is not None


def _use(moment: date) -> None:
    kind = datetime if isinstance(moment, datetime) else date
    assert kind.fromisoformat(moment.isoformat()) == moment
    assert pickle.loads(pickle.dumps(moment)) == moment  # noqa: S301  # its own pickle
    assert hash(moment) == hash(kind.fromisoformat(str(moment)))
    assert f"{moment:%d.%m}" in moment.ctime() or moment.strftime("%d") in f"{moment:%d}"
    assert moment <= moment  # noqa: PLR0124  # that it can be compared is the law
