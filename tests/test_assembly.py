"""What is assembled from offsets and speakers, beside what whole articles show."""

from __future__ import annotations

from newsdoc.assembly import each_once, to_paragraphs
from newsdoc.model import Speaker, SpeakerKind, make_span
from newsdoc.text.prose import read_prose
from newsdoc.text.sentences import Habits

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


def test_a_paragraph_reaches_from_its_first_sentence_to_its_last() -> None:
    text = "Satu kalimat.\nDua. Tiga kalimat. "
    paragraphs = to_paragraphs(read_prose(text, None, [(0, 13), (14, len(text))], Habits(frozenset())))
    assert [paragraph.span.text for paragraph in paragraphs] == ["Satu kalimat.", "Dua. Tiga kalimat."]
    assert [len(paragraph.sentences) for paragraph in paragraphs] == [1, 2]
