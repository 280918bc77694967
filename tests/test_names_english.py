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


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Land Transportation and Regulatory Board met.", ["Land Transportation and Regulatory Board"]),
        (
            "He lay in Castlemere Teaching and Referral Hospital.",
            ["Castlemere Teaching and Referral Hospital"],
        ),
        ("The Maritime and Coastguard Agency said so.", ["Maritime and Coastguard Agency"]),
        ("The Culture, Media and Sport Committee met.", ["Culture, Media and Sport Committee"]),
        (
            "The Senate Health, Education and Pensions Committee met.",
            ["Senate Health, Education and Pensions Committee"],
        ),
        ("Halden Chemie and the Commission declined.", ["Halden Chemie"]),
        ("Halden Foods and the Justice Department met.", ["Halden Foods", "Justice Department"]),
        ("The Institute for Peace and the Environment closed.", ["Institute for Peace and the Environment"]),
        ("Shares of Home Depot and Dollar General fell.", ["Home Depot", "Dollar General"]),
        ("The Justice Department and Housing Agency met.", ["Justice Department", "Housing Agency"]),
        ("The Ministry of Health and Safety Council met.", ["Ministry of Health and Safety Council"]),
        ("Ann Reed, Health and Safety Agency director, left.", ["Health and Safety Agency"]),
    ],
)
def test_a_coordinator_joins_fields_of_one_body_or_two_bodies(text: str, bodies: list[str]) -> None:
    assert [name for name, kind in names_of(text) if kind == "organization"] == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The crash closed Interstate 95 near Jacksonville.", ["Interstate 95", "Jacksonville"]),
        ("Police shut I-95 for six hours.", ["I-95"]),
        ("They drove along Route 66 to Tulsa.", ["Route 66", "Tulsa"]),
        ("The bridge on Ohio State Route 20 is closed.", ["Ohio State Route 20"]),
        ("The fire started beside County Road 5.", ["County Road 5"]),
        ("Near U.S. Highway 12, a truck burned.", ["U.S. Highway 12"]),
        ("Growth of Interstate commerce was 5 percent.", []),
        ("Then I - 95 of us were there - left.", []),
    ],
)
def test_a_road_is_a_place_with_its_number(text: str, places: list[str]) -> None:
    assert [name for name, kind in names_of(text) if kind == "place"] == places


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Workplace Relations Minister Tony Abela said it was fair.", ["Tony Abela"]),
        ("Presidential Communications Secretary Rolando Luna left.", ["Rolando Luna"]),
        ("Det Con Lee Warburton said the man was lucky.", ["Lee Warburton"]),
        ("Ann Reed Minister Tony Abela said it was fair.", ["Ann Reed", "Tony Abela"]),
        ("You've said it was the worst. They’ll see.", []),
    ],
)
def test_what_a_title_is_about_and_a_contraction_are_nobody(text: str, people: list[str]) -> None:
    assert [name for name, kind in names_of(text) if kind == "person"] == people


def test_what_an_office_is_for_is_no_body() -> None:
    assert names_of("The Minister of State for Labour and Trade, Nora Obi, spoke.") == [
        ("Nora Obi", "person")
    ]


@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("MURPHY HOLLOW, Tenn. (AP)", ["MURPHY HOLLOW", "Tenn."]),
        ("JACKSON FALLS, Mo. (AP)", ["JACKSON FALLS", "Mo."]),
        ("ST. GEORGE, Utah (AP)", ["ST. GEORGE", "Utah"]),
        ("ST. LOUIS (KMOV)", ["ST. LOUIS"]),
        ("LONDON/PARIS (Reuters)", ["LONDON", "PARIS"]),
    ],
)
def test_the_place_of_a_dateline_is_one_without_its_state(dateline: str, places: list[str]) -> None:
    text = f"Two people hurt in fire\n\n{dateline} — Two people were hurt.\n\nPolice said that both live.\n"
    found = newsdoc.parse(text, language="en").entities
    assert [entity.name for entity in found if entity.kind is EntityKind.PLACE] == places


@pytest.mark.parametrize(
    ("text", "name", "kind", "mentions"),
    [
        (
            "A fire raged in Fairmount. The Fairmount Chamber of Commerce met. Fairmount will vote in May.",
            "Fairmount",
            "place",
            2,
        ),
        (
            "Onslow lost its bank. The Onslow resident Ann Reed left. The streets of Onslow are wet.",
            "Onslow",
            "place",
            3,
        ),
        ("Breslin rose. Shares in Breslin rose. I like Breslin.", "Breslin", "organization", 3),
        (
            "The shares of Kessler Chemie fell. Analysts say Kessler Chemie can wait. Kessler Chemie paints.",
            "Kessler Chemie",
            "organization",
            3,
        ),
        (
            "Ousmane Diarra scored. Diarra, signed from Lyon, is 20.",
            "Ousmane Diarra",
            "person",
            2,
        ),
        ("Chidi Okafor left. “I told Chidi before he went,” a man said.", "Chidi Okafor", "person", 2),
        ("Orla Trask spoke. Those who put their trust in Trask lost.", "Orla Trask", "person", 2),
    ],
)
def test_what_stands_beside_a_name_tells_the_kind_of_all_alike(
    text: str, name: str, kind: str, mentions: int
) -> None:
    article = newsdoc.parse(ARTICLE.format(text), language="en", body_only=True)
    found = {entity.name: entity for entity in article.entities}
    assert name in found
    assert (found[name].kind.value, len(found[name].mentions)) == (kind, mentions)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Lawmakers in Congress met. Congress voted.", "Congress", "organization"),
        ("Ana Ohio left for Ohio. She lives in Ohio.", "Ohio", "place"),
        ("He lost faith in Microsoft. Microsoft grew.", "Microsoft", "organization"),
    ],
)
def test_a_listed_name_stays_whatever_stands_beside_it(text: str, name: str, kind: str) -> None:
    assert (name, kind) in names_of(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Members of Grace Lutheran Church prayed on Sunday.", "Grace Lutheran Church", "organization"),
        ("Worshippers left Al-Noor Mosque after the prayer.", "Al-Noor Mosque", "place"),
        ("Charlotte Church sang on Sunday.", "Charlotte Church", "person"),
    ],
)
def test_a_church_is_no_person_unless_somebody_is_called_so(text: str, name: str, kind: str) -> None:
    assert (name, kind) in names_of(text)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "Shares of Hallam Rovers fell. The Rovers coach left. He owns shares of Rovers.",
            {"Hallam Rovers": 3},
        ),
        (
            "The Federal Trade Commission met. The FTC Bureau of Consumer Protection wrote. The FTC met.",
            {"Federal Trade Commission": 2, "FTC Bureau of Consumer Protection": 1},
        ),
        ("Delphine Arce died. Simone Arce Pratt cried. Ms. Arce was 80.", {"Delphine Arce": 2}),
        ("Simone Arceneaux Pratt cried. Ms. Arceneaux was 40.", {"Simone Arceneaux Pratt": 2}),
        ("The Halden Council met. The Council is small.", {"Halden Council": 1}),
    ],
)
def test_a_short_form_is_of_whoever_is_called_so(text: str, mentions: dict[str, int]) -> None:
    article = newsdoc.parse(ARTICLE.format(text), language="en", body_only=True)
    found = {entity.name: len(entity.mentions) for entity in article.entities}
    assert {name: found.get(name) for name in mentions} == mentions


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Rep. Ann Cole, D-N.Y., left.", "N.Y."),
        ("Sen. Ann Cole (R-N.C.) left.", "N.C."),
        ("Rep. Carl Boone, R-Okla., left.", "Okla."),
        ("A man from Hartford, Conn., was arrested.", "Conn."),
        ("She moved to London, Ont., in May.", "Ont."),
        ("The non-U.S. staff left.", "U.S."),
    ],
)
def test_a_state_is_printed_short_with_its_full_stop(text: str, place: str) -> None:
    names = names_of(text)
    assert (place, "place") in names
    assert not [name for name, _ in names if name in place and name != place]


@pytest.mark.parametrize("title", ["Sens.", "Reps.", "Govs."])
def test_a_title_of_several_is_no_name_and_ends_no_sentence(title: str) -> None:
    text = f"Republican {title} Tom Reed and Ann Cole voted no."
    assert names_of(text) == [("Tom Reed", "person"), ("Ann Cole", "person")]
    assert len(newsdoc.parse(text, language="en", body_only=True).paragraphs[0].sentences) == 1


def test_a_body_of_two_rows_of_initials_is_one() -> None:
    assert names_of("Members of the A.F.L.-C.I.O. met.") == [("A.F.L.-C.I.O.", "organization")]


@pytest.mark.parametrize("opener", ["Managing", "Executive", "Deputy Managing"])
def test_what_opens_a_title_ends_no_body(opener: str) -> None:
    names = names_of(f"Acme Foods {opener} Director Tom Reed left.")
    assert names == [("Acme Foods", "organization"), ("Tom Reed", "person")]


@pytest.mark.parametrize("role", ["chief executive", "founder", "chairwoman"])
def test_what_somebody_leads_is_a_body(role: str) -> None:
    assert names_of(f"The {role} of Aldra Semiconductor said profits rose.") == [
        ("Aldra Semiconductor", "organization")
    ]
    assert names_of(f"Aldra Semiconductor {role} Tom Reed said profits rose.")[-1] == ("Tom Reed", "person")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Later, former Ohio Sen. Ann Berg spoke.", [("Ohio", "place"), ("Ann Berg", "person")]),
        ("They met former U.S. Rep. Dan Hale.", [("U.S.", "place"), ("Dan Hale", "person")]),
        (
            "Voters like Republican South Carolina Sen. Lou Grady.",
            [("South Carolina", "place"), ("Lou Grady", "person")],
        ),
        ("U.S. District Judge Gonzalo Cruz ruled.", [("U.S.", "place"), ("Gonzalo Cruz", "person")]),
        ("He met U.S. District Magistrate Judge Dan Roe.", [("U.S.", "place"), ("Dan Roe", "person")]),
        ("He went to the U.S. District Court.", [("U.S. District Court", "organization")]),
        ("Many live in the Lake District.", [("Lake District", "place")]),
        ("She had met Stephen King. He agreed.", [("Stephen King", "person")]),
        ("Donald Hart, Jr., 38, came.", [("Donald Hart", "person")]),
    ],
)
def test_the_place_before_an_office_is_one_and_what_opens_the_office_is_none(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert names_of(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Many Hispanics and Latinos voted.",
        "It is important that New Yorkers agree.",
        "Alas, it failed. Nationally, prices fell.",
        "Wouldn't that be wild? Don’t go there.",
        "The LGBT community agreed.",
    ],
)
def test_peoples_and_words_that_open_a_sentence_are_no_names(text: str) -> None:
    assert names_of(text) == []


def test_a_hyphen_inside_of_a_word_of_a_body_does_not_end_it() -> None:
    assert names_of("The Gulf Co-operation Council met.") == [("Gulf Co-operation Council", "organization")]
    body = "Organisation for Economic Co-operation and Development"
    assert names_of(f"The {body} met.") == [(body, "organization")]
    assert names_of("He met Co-chair Ann Berg.") == [("Ann Berg", "person")]
