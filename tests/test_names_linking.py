"""Names are linked into the entities they name."""

from __future__ import annotations

import newsdoc
from newsdoc.model import Entity, EntityKind


def _entities(text: str, language: str = "id") -> dict[str, Entity]:
    article = newsdoc.parse(text, language=language, body_only=True)
    return {entity.name: entity for entity in article.entities}


def test_a_short_form_belongs_to_the_full_name_with_its_title() -> None:
    found = _entities("Warga menemui Gubernur Raka Wijaksana di Denpasar. Malamnya kata Raka semua beres.")
    raka = found["Raka Wijaksana"]
    assert [mention.text for mention in raka.mentions] == ["Raka Wijaksana", "Raka"]
    assert raka.aliases == ("Raka",)
    assert raka.titles == ("Gubernur",)
    assert raka.kind is EntityKind.PERSON


def test_two_people_with_one_surname_stay_two() -> None:
    found = _entities("Gubernur Anton Wibawa bertemu Bupati Sinta Wibawa di Denpasar. Begitu kata Wibawa.")
    assert [m.text for m in found["Sinta Wibawa"].mentions] == ["Sinta Wibawa", "Wibawa"]
    assert [m.text for m in found["Anton Wibawa"].mentions] == ["Anton Wibawa"]


def test_a_gloss_and_its_name_are_one_entity() -> None:
    found = _entities("Aturan itu dari Komisi Pemilihan Umum (KPU). Semua heran karena KPU diam.")
    assert len(found["Komisi Pemilihan Umum"].mentions) == 3
    assert found["Komisi Pemilihan Umum"].aliases == ("KPU",)


def test_a_body_without_its_head_is_the_same_body() -> None:
    found = _entities("Mereka memilih Partai Gerindra. Kursi untuk Gerindra bertambah.")
    assert len(found["Partai Gerindra"].mentions) == 2


def test_a_name_with_many_holders_is_linked_in_linear_time() -> None:
    text = " ".join(f"Gubernur Raka Aa{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} datang." for i in range(600))
    found = _entities(text + " Menurut Raka baik.")
    assert len(found) >= 600


def test_a_nickname_belongs_to_the_person_it_is_told_of() -> None:
    found = _entities(
        "Korban bernama Tri Mulyani Putri mengaku lega. Perempuan yang akrab disapa Andi itu pulang.\n\n"
        "Semoga cepat selesai, kata Andi."
    )
    assert [m.text for m in found["Tri Mulyani Putri"].mentions] == ["Tri Mulyani Putri", "Andi", "Andi"]


def test_a_demonstrative_ties_a_nickname_to_a_person_who_was_named_long_before() -> None:
    far = "Warga menunggu hujan reda di bawah pohon besar dekat jalan raya. " * 5
    near, loose = (
        _entities(f"Gubernur Ratna Wibawa datang. {far}Orang yang akrab disapa Dewi{end} pulang.")
        for end in (" itu", "")
    )
    assert near["Ratna Wibawa"].aliases == ("Dewi",)
    assert loose["Ratna Wibawa"].aliases == ()


def test_a_nickname_may_stand_before_what_tells_it() -> None:
    found = _entities(
        "Gubernur Ratna Wibawa datang kemarin. Kata Dewi, sapaan akrabnya, semua beres. Warga menemui Dewi."
    )
    assert found["Ratna Wibawa"].aliases == ("Dewi",)


def test_a_nickname_that_shortens_another_name_stays_with_that_one() -> None:
    found = _entities(
        "Warga menemui Andi Saputra. Lalu Gubernur Ratna Wibawa datang. "
        "Orang yang akrab disapa Andi itu pulang."
    )
    assert "Andi" in found["Andi Saputra"].aliases
