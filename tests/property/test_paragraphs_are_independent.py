"""Law: paragraphs that name everybody in full say the same in any order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.testing.writing import MATERIALS, Material

FRAMES = {
    "id": ("“{statement},” kata {title} {name}.", "{title} {name} mengatakan bahwa {statement}."),
    "en": ("“{statement},” said {title} {name}.", "{title} {name} said that {statement}."),
}


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    material: Material = draw(st.sampled_from(MATERIALS))
    people = draw(st.permutations(material.people))[:4]
    said = draw(st.permutations(material.statements))
    written = [
        draw(st.sampled_from(FRAMES[material.language])).format(
            statement=statement, title=person.title, name=person.full
        )
        for person, statement in zip(people, said, strict=False)
    ]
    return material.language, written, draw(st.permutations(written))


@given(paragraphs())
def test_the_order_of_independent_paragraphs_changes_nobody(given_: tuple[str, list[str], list[str]]) -> None:
    language, ordered, shuffled = given_
    assert _said(shuffled, language) == _said(ordered, language)


def _said(written: list[str], language: str) -> set[tuple[str, str | None]]:
    article = newsdoc.parse("\n\n".join(written), language=language, body_only=True)
    found = {(quote.text, None if quote.speaker is None else quote.speaker.name) for quote in article.quotes}
    assert len(found) == len(written)
    return found
