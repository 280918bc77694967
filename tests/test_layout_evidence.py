"""Each field says by which rule it was read, how sure that is, and from which words."""

from __future__ import annotations

import pytest

import newsdoc
from tests.sample_page import DATE, TITLE

OPENING = "Warga dua desa membangun jembatan bambu di atas sungai yang sering meluap setiap musim hujan."
BODY = (
    '"Kami bekerja setiap pagi sampai selesai," kata Rahmat, warga yang memimpin pekerjaan itu.',
    "Jembatan itu memperpendek jalan ke sekolah dan ke pasar, sehingga anak-anak tidak perlu memutar jauh.",
)
STANDFIRST = "Warga tidak menunggu pemerintah dan bekerja sendiri sejak Mei dengan bambu dari kebun mereka"
PAGE = "\n".join(("{above}", "{title}", "{day}", "{below}", "{head}" + OPENING, *BODY)) + "{last}\n{end}"


@pytest.mark.parametrize(
    ("parts", "name", "rule", "confidence", "words"),
    [
        ({}, "headline", "headline-row", 1.0, TITLE),
        ({"above": "KILAS DAERAH"}, "kicker", "kicker-row", 0.7, "KILAS DAERAH"),
        ({"below": STANDFIRST}, "standfirst", "standfirst-row", 0.7, STANDFIRST),
        ({"above": "Home > Regional > Sulawesi"}, "section", "trail-of-links", 0.7, "Sulawesi"),
        ({"above": "Regional"}, "section", "section-above-headline", 0.6, "Regional"),
        ({"below": "Story Code : 55021"}, "story_code", "code-behind-its-name", 1.0, "55021"),
        ({"last": " [HL/NA]"}, "credit", "closing-brackets", 1.0, "[HL/NA]"),
        ({"end": "Tags: jembatan, bambu"}, "tags", "behind-its-word", 0.7, "Tags: jembatan, bambu"),
        ({"end": "TAGS\njembatan\nbambu"}, "tags", "below-its-word", 0.7, "TAGS\njembatan\nbambu"),
        ({"end": "(nrd/mei)\njembatan"}, "tags", "bare-tags", 0.7, "jembatan"),
        ({"below": "Waktu baca 3 menit"}, "reading_time", "number-beside-word", 1.0, "3"),
        ({"end": "12 komentar"}, "comment_count", "number-beside-word", 1.0, "12"),
        ({"end": "https://nusa.example/1"}, "url", "address-alone", 0.6, "https://nusa.example/1"),
        ({}, "published", "date-near-headline", 0.85, DATE),
        ({"day": f"Terbit: {DATE}"}, "published", "date-with-word", 0.95, DATE),
        ({"day": f"Diperbarui: {DATE}"}, "published", "only-date", 0.6, DATE),
        ({"day": f"Diperbarui: {DATE}"}, "updated", "date-with-word", 0.85, DATE),
        (
            {"day": "", "head": "Palu, 12 Maret 2024 - "},
            "published",
            "dateline-day",
            0.7,
            "Palu, 12 Maret 2024",
        ),
        ({"head": "Palu - "}, "dateline", "place", 0.9, "Palu"),
        ({"head": "PALU (ANTARA) - "}, "dateline", "place-agency-in-brackets", 0.9, "PALU (ANTARA)"),
        ({"head": "Palu, KOMPAS.TV - "}, "dateline", "place-outlet", 0.9, "Palu, KOMPAS.TV"),
        ({"head": "MAJENE RADAR TEPIAN - "}, "dateline", "place-outlet", 0.9, "MAJENE RADAR TEPIAN"),
        ({"head": "TEMPO.CO, Palu - "}, "dateline", "outlet-place", 0.9, "TEMPO.CO, Palu"),
        ({"head": "TEMPO.CO, Palu "}, "dateline", "outlet-place-bare", 0.9, "TEMPO.CO, Palu"),
        ({"head": "TEMPO.CO, "}, "dateline", "outlet", 0.9, "TEMPO.CO"),
        ({"head": "Suara.com - "}, "dateline", "outlet", 0.9, "Suara.com"),
        ({"title": f"{TITLE} - Nusa.com"}, "publisher", "behind-the-title", 0.8, "Nusa.com"),
        ({"day": f"Nusa.com - {DATE}"}, "publisher", "before-the-date", 0.7, "Nusa.com"),
        ({"below": "Ana Rey - detikNews"}, "publisher", "behind-the-author", 0.7, "detikNews"),
        ({"head": "Palu, KOMPAS.TV - "}, "publisher", "dateline", 0.7, "KOMPAS.TV"),
        ({"end": "© 2024 Nusa Raya."}, "publisher", "copyright", 0.6, "Nusa Raya"),
        ({"below": "Oleh Ana Rey"}, "authors", "word-before-names", 0.9, "Ana Rey"),
        ({"below": "Penulis\nAna Rey"}, "authors", "line-below-word", 0.85, "Ana Rey"),
        ({"below": "Ana Rey,\nBudi Sari"}, "authors", "name-alone", 0.6, "Ana Rey,\nBudi Sari"),
        ({"last": " (Rina Hartati)"}, "authors", "closing-brackets", 0.7, "Rina Hartati"),
        ({"below": "Oleh Ana Rey\nPenulis\nBudi Sari"}, "authors", "word-before-names", 0.85, None),
        ({"below": "Penulis\nAna Rey"}, "contributors", "line-below-word", 1.0, "Ana Rey"),
    ],
)
def test_a_field_is_given_with_its_rule_its_confidence_and_its_words(
    parts: dict[str, str], name: str, rule: str, confidence: float, words: str | None
) -> None:
    given = {
        "above": "",
        "title": TITLE,
        "day": DATE,
        "below": "",
        "head": "",
        "last": "",
        "end": "",
        **parts,
    }
    article = newsdoc.parse(PAGE.format(**given), language="id")
    found: newsdoc.Found[object] | None = article.found(name)
    assert found is not None
    assert (found.rule, found.confidence) == (rule, confidence)
    assert words is None or (found.span is not None and found.span.text == words)


def test_who_reports_in_a_script_without_capitals_is_told_by_the_word_behind_the_name() -> None:
    text = (
        "다리가 두 마을을 잇다\n2024년 12월 2일 14:05\n김민수 기자\n\n두 마을 주민들이 장마철마다 넘치는"
        " 강 위에 대나무 다리를 놓았다. 다리는 학교와 시장으로 가는 길을 줄여 준다고 주민들은 말했다."
    )
    found: newsdoc.Found[object] | None = newsdoc.parse(text, language="ko").found("authors")
    assert found is not None
    assert (found.rule, found.confidence) == ("name-before-job", 0.8)
