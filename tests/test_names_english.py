"""Names as the papers of many countries print them in English."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.model import EntityKind

ARTICLE = "The market was open.\n\n{}\n\nNobody was hurt. It rained all day.\n\nThe road is closed."


def names_of(text: str) -> list[tuple[str, str]]:
    article = newsdoc.parse(ARTICLE.format(text), language="en", body_only=True)
    return [(entity.name, entity.kind.value) for entity in article.entities]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The verdict surprised Orla Pemberton-Hale, a teacher.", "Orla Pemberton-Hale"),
        ("Finance chief Min-jun Seo said the cost was known.", "Min-jun Seo"),
        ("Prof Xiu-Ling Harcombe wrote the report.", "Xiu-Ling Harcombe"),
        ("Rep. Ma. Lourdes “Baby” Quintanilla-Uy filed the bill.", "Ma. Lourdes “Baby” Quintanilla-Uy"),
        ("A lawyer, R Whitcombe-Nair, filed the appeal.", "R Whitcombe-Nair"),
        ("Det Insp Gareth Thornley said two men were held.", "Gareth Thornley"),
        ("Comrade Obafemi Nwabueze said workers would march.", "Obafemi Nwabueze"),
        ("Barr. Chidinma Adekunle appealed for calm.", "Chidinma Adekunle"),
        ("The co-founder Anjali Deshpande said it would grow.", "Anjali Deshpande"),
        ("Undersecretary Rogelio Bautista Jr. vowed to help.", "Rogelio Bautista Jr."),
        ("Superintendent of Police Rohit Kulkarni said it was over.", "Rohit Kulkarni"),
        ("Harriet Colbeck FRS, her last student, remembers it.", "Harriet Colbeck"),
        ("Martin Osgood, M.D., Ph.D., leads the study.", "Martin Osgood"),
        ("The head of the bloc, Ursula von der Heide, left.", "Ursula von der Heide"),
        ("Senate President Imelda Crosswell, a farmer, said no.", "Imelda Crosswell"),
    ],
)
def test_a_person_is_named_without_titles_and_with_all_of_the_name(text: str, name: str) -> None:
    assert (name, "person") in names_of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A spokesman for the Department of Health and Social Care said: “We care.”",
            "Department of Health and Social Care",
        ),
        ("The Commission on Audit, in its report, asked why.", "Commission on Audit"),
        ("The Supreme Court on Friday stayed the order.", "Supreme Court"),
        ("She works at St. Agatha’s Hospital in Leeds.", "St. Agatha’s Hospital"),
        ("Shares of Castlemere Foods, Inc. fell on Friday.", "Castlemere Foods, Inc."),
        ("Shares in Castlemere Energy fell on Friday.", "Castlemere Energy"),
        ("Shares in Castlemere Energy plc fell on Friday.", "Castlemere Energy plc"),
        (
            "The Ministry of Housing, Communities and Local Government paid.",
            "Ministry of Housing, Communities and Local Government",
        ),
        (
            "Members of the National Union of Rail, Maritime and Transport Workers met.",
            "National Union of Rail, Maritime and Transport Workers",
        ),
        ("The Department of Health, Labour and the unions met.", "Department of Health"),
        (
            "The Los Angeles County Sheriff's Department confirmed the death.",
            "Los Angeles County Sheriff's Department",
        ),
        ("The National People's Congress met.", "National People's Congress"),
        ("The National People’s Congress met.", "National People’s Congress"),
        ("Morgan Stanley cut its forecast.", "Morgan Stanley"),
        ("She told The Straits Courier that it was late.", "The Straits Courier"),
    ],
)
def test_a_body_is_named_in_full(text: str, name: str) -> None:
    assert (name, "organization") in names_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Irate villagers blocked the road.",
        "Polls open at dawn.",
        "Glaciers, she said, were better.",
        "“I’ve checked it,” she said.",
        "He spoke in Filipino.",
        "It was raised at 1030 GMT.",
        "German bankers were afraid.",
    ],
)
def test_a_common_word_with_a_capital_names_nobody(text: str) -> None:
    assert names_of(text) == []


def test_a_bodys_first_word_by_itself_is_that_body() -> None:
    found = names_of(
        "Shares of Norrland Robotics fell on Thursday.\n\nNorrland said it would close two plants."
    )
    assert found == [("Norrland Robotics", "organization")]


@pytest.mark.parametrize("text", ["She lives in Dunmore, Calif., alone.", "She lives in Dunmore, Calif."])
def test_an_abbreviated_state_keeps_its_full_stop(text: str) -> None:
    assert ("Calif.", "place") in names_of(text)


@pytest.mark.parametrize(
    ("second", "titles"),
    [("Vice President", [("Vice President",)]), ("Chicago Mayor", [(), ("Mayor",)])],
)
def test_a_title_does_not_reach_over_another_person(second: str, titles: list[tuple[str, ...]]) -> None:
    text = f"President Ana Whitlock and {second} Joel Farrow came."
    article = newsdoc.parse(ARTICLE.format(text), language="en", body_only=True)
    assert [entity.titles for entity in article.entities] == [("President",), *titles]


@pytest.mark.parametrize(
    "text", ["Ada “", "Ada “Bea", "Ada “Bea”", "Ada “Bea” Cole", "Jun-", "Jun-ho", "Cole,", "Cole, Inc"]
)
def test_names_end_anywhere(text: str) -> None:
    assert newsdoc.parse(text, language="en").text == text


def test_a_body_may_be_called_by_its_last_word() -> None:
    text = (
        "Substitute Leo Marchetti scored as Harbour Rovers beat Kingsbridge.\n\n"
        "Kingsbridge had led early on, but Rovers levelled before the break."
    )
    kinds = {m.text: e.kind for e in newsdoc.parse(text, language="en").entities for m in e.mentions}
    assert kinds["Rovers"] is EntityKind.ORGANIZATION


@pytest.mark.parametrize("text", ["The Spaniard left Leeds on Monday.", "Former United players left Leeds."])
def test_people_by_their_nation_and_what_is_past_are_no_names(text: str) -> None:
    article = newsdoc.parse(f"{text} It rained.", language="en", body_only=True)
    assert not {"Spaniard", "Former United"} & {entity.name for entity in article.entities}
