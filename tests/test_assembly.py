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


def test_a_paragraph_has_the_span_of_its_block_and_so_has_its_only_sentence() -> None:
    text = "Satu kalimat.\nDua. Tiga kalimat. "
    body = [make_span(0, 13, "Satu kalimat."), make_span(14, 32, "Dua. Tiga kalimat.")]
    prose = read_prose(text, None, [(span.start, span.end) for span in body], Habits(frozenset()))
    paragraphs = to_paragraphs(prose, body)
    assert [paragraph.span for paragraph in paragraphs] == body
    assert [[sentence.text for sentence in paragraph.sentences] for paragraph in paragraphs] == [
        ["Satu kalimat."],
        ["Dua.", "Tiga kalimat."],
    ]
