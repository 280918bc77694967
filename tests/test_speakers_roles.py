"""Who speaks where a role stands alone: whoever holds it, nobody who is only named beside it."""

from __future__ import annotations

import pytest

import newsdoc


def speakers(text: str, language: str) -> list[str | None]:
    """Give the speaker of each quote."""
    quotes = newsdoc.parse(text, language=language, body_only=True).quotes
    return [None if quote.speaker is None else quote.speaker.name for quote in quotes]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Menurut jaksa, Budi Santoso menerima suap Rp 2 miliar.", ["jaksa"]),
        ("Menurut jaksa, Budi Santoso, terdakwa menerima suap Rp 2 miliar.", ["Budi Santoso"]),
        ("Jaksa mengatakan, Budi Santoso menerima suap.", ["Jaksa"]),
        ("Kata Bupati, Budi Santoso, air sungai akan surut.", ["Budi Santoso"]),
        (
            "Rina Hartati mengatakan air surut. Pengacara menilai hukuman itu ringan.",
            ["Rina Hartati", "Pengacara"],
        ),
        (
            "Bupati Rina Hartati tiba.\nSumirah, petani, rugi. “Ya,” katanya.\nBupati tiba. “Ya,” katanya.",
            ["Sumirah", "Rina Hartati"],
        ),
        (
            "“Saya takut,” kata seorang siswa. Ibu siswa itu, Nadia Safira, datang. “Ya,” kata siswa itu.",
            ["seorang siswa", "seorang siswa"],
        ),
        ("Terdakwa Budi Santoso hadir. Kuasa hukum Budi mengatakan air surut.", ["Kuasa hukum Budi"]),
        ("Terdakwa Budi Santoso hadir. Istri Budi mengatakan air surut.", ["Istri Budi"]),
        ("Terdakwa Budi Santoso hadir. “Ya,” ujar terdakwa.", ["Budi Santoso"]),
        (
            "Budi Santoso hadir. Jaksa Rina Hartati mengatakan air surut. “Ya,” kata terdakwa itu.",
            ["Rina Hartati", "Budi Santoso"],
        ),
        (
            "Budi Santoso hadir. Dokter Rina Hartati mengatakan air surut. “Ya,” kata remaja itu.",
            ["Rina Hartati", "Budi Santoso"],
        ),
        (
            "Budi Santoso hadir. Penyanyi Rina Hartati mengatakan air surut. “Ya,” kata remaja itu.",
            ["Rina Hartati", "Rina Hartati"],
        ),
        ("Bupati Garut Budi Santoso hadir. “Ya,” kata Pak Bupati.", ["Budi Santoso"]),
        ("Camat Coblong Rina Hartati hadir. “Ya,” kata Bu Camat.", ["Rina Hartati"]),
        ("Korban Rina Hartati hadir. “Ya,” kata ibu korban.", ["ibu korban"]),
        ("Wakil Menteri Perhubungan Budi Santoso hadir. “Ya,” kata Wamenhub.", ["Budi Santoso"]),
        ("Menteri Perhubungan Budi Santoso hadir. “Ya,” kata Wamenhub.", ["Wamenhub"]),
        (
            "Kepala Desa Sukamaju, Budi Santoso, hadir. “Ya,” ujar Kades. Ketua BPD Sukamaju, Ujang, pergi.",
            ["Budi Santoso"],
        ),
        ("“Ya,” kata pendiri sekaligus CEO Laut Biru Rina Hartati.", ["Rina Hartati"]),
        ("“Ya,” kata Rina Hartati sekaligus membuka rapat.", ["Rina Hartati"]),
        ("Jubir Budi Santoso hadir. Jubir Budi mengatakan air surut.", ["Budi Santoso"]),
        ("Istri Budi, Rina Hartati, terus menangis. “Saya sedih,” katanya.", ["Rina Hartati"]),
        ("Warga Desa Sukasari, Togar, mengatakan jalan putus.", ["Togar"]),
        ("Kepala Dusun Cempaka, Surip, mengatakan air surut.", ["Surip"]),
        ("“Air surut,” kata warga Desa Sukasari, Togar, Senin (3/3).", ["Togar"]),
        ("“Air surut,” kata Kepala Dusun Cempaka, Surip.", ["Surip"]),
        ("Warga Desa Sukasari, Wanaraja, mengatakan jalan putus.", ["Warga Desa Sukasari"]),
        ("Istri Budi menangis. “Saya sedih,” kata Rina Hartati.", ["Rina Hartati"]),
    ],
)
def test_a_role_that_stands_alone_is_nobody_who_is_only_named_beside_it(
    text: str, names: list[str | None]
) -> None:
    assert speakers(text, "id") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A spokesman for Hart said it was late.", ["A spokesman for Hart"]),
        ("Dana Hart left. A spokeswoman for Ms Hart said it was late.", ["A spokeswoman for Ms Hart"]),
        ("Dana Hart left. A lawyer for Gov. Hart said it was late.", ["A lawyer for Gov. Hart"]),
        (
            "A spokeswoman for crossbencher Dana Hart said it was late.",
            ["A spokeswoman for crossbencher Dana Hart"],
        ),
        ("The spokesman for education Tom Bell said it was late.", ["Tom Bell"]),
        ("A spokesman, Tom Bell, said it was late.", ["Tom Bell"]),
        ("Spokesman Tom Bell said it was late.", ["Tom Bell"]),
        ("Secretary of State Dana Hart said it was late.", ["Dana Hart"]),
        ("Minister for Health Dana Hart said it was late.", ["Dana Hart"]),
    ],
)
def test_who_speaks_for_somebody_is_somebody_else(text: str, names: list[str | None]) -> None:
    assert speakers(text, "en") == names


@pytest.mark.parametrize(
    ("who", "is_hart"),
    [
        ("the 66-year-old vendor", True),
        ("the 66-year-old", True),
        ("the former mayor", True),
        ("the soft-spoken doctor", True),
        ("the vice-chairman", False),
        ("a 66-year-old vendor", False),
    ],
)
def test_an_age_a_former_role_and_a_trait_tell_who_is_meant(who: str, *, is_hart: bool) -> None:
    text = f"Dana Hart came from Leeds. “We saw it on Monday,” {who} said."
    assert speakers(text, "en") == ["Dana Hart" if is_hart else who]


@pytest.mark.parametrize(
    ("said", "is_hart"),
    [
        ("“We saw it on Monday,” the shopkeeper’s neighbour said.", False),
        ("“We saw it on Monday,” the centre-half said.", True),
        ("“We saw it on Monday”, said the centre-half.", True),
        ("“We saw it on Monday,” the old gunner said.", True),
        ("The centre-half said: “We saw it on Monday.”", False),  # may be somebody else
        ("“We saw it on Monday,” a centre-half said.", False),
        ("“We saw it on Monday,” the spokesman said.", False),
        ("“We saw it on Monday,” the poster said.", False),
        ("“We saw it on Monday,” the crowd said.", False),
        ("A young centre-half sat there. “We saw it on Monday,” the centre-half said.", False),
    ],
)
def test_an_article_behind_a_quotation_tells_more_of_who_is_in_focus(said: str, *, is_hart: bool) -> None:
    assert (speakers(f"Dana Hart came from Leeds. {said}", "en") == ["Dana Hart"]) is is_hart


def test_a_clause_is_no_part_of_a_role() -> None:
    text = (
        "Tom Bell sat there. Dana Hart, a poultry farmer who sits on the council, left. Bell stayed."
        " The farmer said it was late."
    )
    assert speakers(text, "en") == ["Dana Hart"]


def test_who_writes_is_nobody_that_a_pronoun_stands_for() -> None:
    text = "Ia datang bersama Rina Hartati. Menurut kami, air akan surut. “Ya, sudah surut,” katanya."
    assert speakers(text, "id") == ["kami", "Rina Hartati"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Presiden Rina Hartati tiba di Palu. “Kita siap,” ucap Kepala Negara.", ["Rina Hartati"]),
        (
            "Presiden Rina Hartati tiba bersama Menteri Sosial Budi. Menurut Kepala Negara, air surut.",
            ["Rina Hartati"],
        ),
        (
            "Presiden Rina Hartati menjamu Presiden Peru Ana Vega. “Ya,” kata kepala negara Peru itu.",
            ["Ana Vega"],
        ),
        # Where no president is named, nobody is.
        ("Menteri Sosial Budi Santoso tiba di Palu. “Kita siap,” ucap Kepala Negara.", ["Kepala Negara"]),
        ("Presiden Rina Hartati tiba. Para kepala negara mengatakan air surut.", ["Para kepala negara"]),
        ("Presiden Rina Hartati tiba. “Kita siap,” ucap kepala desa.", ["kepala desa"]),
    ],
)
def test_the_head_of_state_is_the_president(text: str, names: list[str]) -> None:
    assert speakers(text, "id") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jaksa Agung Suparta tiba. Menurut Jaksa Agung, perkara itu selesai.", ["Suparta"]),
        (
            "Jaksa Agung Suparta dan Agung Wibowo tiba. “Perkara itu selesai,” kata Jaksa Agung.",
            ["Suparta"],
        ),
        ("Agung Wibowo tiba. “Perkara itu selesai,” kata Jaksa Agung.", ["Jaksa Agung"]),
        ("Para hakim agung mengatakan perkara itu selesai.", ["Para hakim agung"]),
        ("Agung Wibowo tiba. “Perkara itu selesai,” kata Agung.", ["Agung Wibowo"]),
    ],
)
def test_the_second_word_of_a_title_is_nobodys_name(text: str, names: list[str]) -> None:
    assert speakers(text, "id") == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A pastor supporting Mr. Hart said the case was closed.", ["A pastor supporting Mr. Hart"]),
        ("A pastor supporting Mr. Hart, Dana Bell, said the case was closed.", ["Dana Bell"]),
        ("A pastor named Hart said the case was closed.", ["Hart"]),
        ("The outgoing mayor Dana Hart said the case was closed.", ["Dana Hart"]),
    ],
)
def test_whom_a_participle_is_about_does_not_speak(text: str, names: list[str]) -> None:
    assert speakers(text, "en") == names


@pytest.mark.parametrize(
    ("official", "party", "speaker"),
    [
        ("Prosecutor", "defendant", "Tom Hale"),
        ("Prosecutor", "accused", "Tom Hale"),
        ("Surgeon", "teenager", "Tom Hale"),
        ("Singer", "teenager", "Ann Poe"),
        ("Prosecutor", "victim", "Tom Hale"),
    ],
)
def test_who_judges_or_treats_others_is_none_of_them(official: str, party: str, speaker: str) -> None:
    text = f"Tom Hale fell. {official} Ann Poe said it rained. “I am sorry,” the {party} said."
    assert speakers(text, "en") == ["Ann Poe", speaker]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lawyers for Norvane Inc., who said it was safe, left.", ["Lawyers for Norvane Inc."]),
        (
            "Researchers at the University of Leeds, who say it works, left.",
            ["Researchers at the University of Leeds"],
        ),
        ("The mayor of Leeds, who said it was safe, left.", ["The mayor of Leeds"]),
        (
            "The chief executive of Norvane Inc., who said it was safe, left.",
            ["The chief executive of Norvane Inc."],
        ),
        # A person whom the body tells more of is meant, too; a body is where nobody is.
        ("Dana Hart of Norvane Inc., who said it was safe, left.", ["Dana Hart"]),
        ("Dana Hart, an analyst at Norvane Inc., who said it was safe, left.", ["Dana Hart"]),
        ("Lawyers for Dana Hart, who said it was safe, left.", ["Dana Hart"]),
        ("Norvane Inc., who said it was safe, left.", ["Norvane Inc."]),
        ("Lawyers for Norvane Inc., which said it was safe, left.", ["Norvane Inc."]),
    ],
)
def test_a_pronoun_for_people_stands_for_those_of_a_body(text: str, names: list[str]) -> None:
    assert speakers(text, "en") == names
