"""What is assembled from offsets and speakers, beside what whole articles show."""

from __future__ import annotations

from newsdoc.assembly import each_once
from newsdoc.model import Speaker, SpeakerKind, make_span

WHERE = make_span(0, 6, "polisi")


def test_everybody_who_speaks_is_given_once_however_often_built() -> None:
    first, again = (
        Speaker(name="polisi", kind=SpeakerKind.ANONYMOUS, mentions=(WHERE,)) for _ in ("first", "again")
    )
    other = Speaker(name="Rina", kind=SpeakerKind.PERSON)
    assert each_once((first, None, other, again, first)) == (first, other)


def test_two_speakers_of_one_name_are_two() -> None:
    body = Speaker(name="Rina", kind=SpeakerKind.ORGANIZATION)
    person = Speaker(name="Rina", kind=SpeakerKind.PERSON)
    assert each_once((person, body, person)) == (person, body)
