"""English: times behind a cue, verbs that are passive together, who speaks beside one who does not."""

from __future__ import annotations

import pytest

from tests.reading import read_quotes


def _check(sentence: str, quotes: list[tuple[str, str]]) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "en")] == quotes


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        *(
            (
                f"Norvane has approved a plan, the club said {time}, freeing up funds.",
                [("the club", "Norvane has approved a plan … freeing up funds")],
            )
            for time in (
                "Monday",
                "on Monday",
                "late Monday",
                "early on Monday",
                "late Monday night",
                "this morning",
                "early this week",
            )
        ),
        *(
            (
                f"The plan is dead, Hart told reporters {time}, ending months of doubt.",
                [("Hart", "The plan is dead … ending months of doubt")],
            )
            for time in ("Monday", "on Monday", "early Tuesday", "this week")
        ),
        ("The plan, the club said late Monday, will go.", [("the club", "The plan … will go")]),
        ("The plan is dead, Hart warned this week.", [("Hart", "The plan is dead")]),
        ("The club said this morning the plan is dead.", [("The club", "the plan is dead")]),
        ("Hart said this week she was tired.", [("Hart", "she was tired")]),
        # What is no adverbial stays with what is reported, and a second report is one.
        ("The club said late payments had doubled.", [("The club", "late payments had doubled")]),
        ("The club says this season it will win.", [("The club", "this season it will win")]),
        (
            "The plan is dead, Hart told them this week, adding that it cost too much.",
            [("Hart", "The plan is dead"), ("Hart", "that it cost too much")],
        ),
    ],
)
def test_a_time_behind_a_cue_tells_when_it_was_said(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        *(
            (sentence, [])
            for sentence in (
                "Hale was handed a two-year sentence and ordered to carry out unpaid work.",
                "Hale was fined 500 pounds and told to pay costs.",
                "Hale was arrested at home and asked to hand in his passport.",
                "Hale was given a fine and told not to return.",
                "Hale was taken to hospital and later told to rest.",
                "Hale was arrested and told that he faced jail.",
                "Hale was arrested and told he faced jail.",
                "Two men have been detained in Leeds, questioned for hours and ordered to stay away.",
            )
        ),
        (
            "Hale said he was fined 500 pounds and told to pay costs.",
            [("Hale", "he was fined 500 pounds and told to pay costs")],
        ),
        # One with whom it is said to has its subject, as has one behind no passive.
        ("Hale was fined and told reporters it was unfair.", [("Hale", "it was unfair")]),
        ("Hale was fined and asked the court to wait.", [("Hale", "to wait")]),
        ("Hale was late and asked to see the file.", [("Hale", "to see the file")]),
        ("Hale was elected in May and warned that banks would fail.", [("Hale", "that banks would fail")]),
        ("Hale was arrested by Reed, who told her to leave.", [("who", "to leave")]),
        ("The plan was rejected and Hale asked to leave.", [("Hale", "to leave")]),
    ],
)
def test_a_verb_joined_to_a_passive_has_no_subject_that_speaks(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        ("The couple say they were offered money.", [("The couple", "they were offered money")]),
        ("The couple say that they were paid.", [("The couple", "that they were paid")]),
        ("“We were paid,” the couple say.", [("the couple", "We were paid")]),
        ("But the club say tickets are on sale.", [("the club", "tickets are on sale")]),
        ("The couple claim the driver was drunk.", [("The couple", "the driver was drunk")]),
        ("The charity claims the plan works.", [("The charity", "the plan works")]),
        ("A Leeds charity claims it was never asked.", [("A Leeds charity", "it was never asked")]),
        ("The newspaper reports the mayor will resign.", [("The newspaper", "the mayor will resign")]),
        ("The pair fear the house will be sold.", [("The pair", "the house will be sold")]),
        # What may be a noun is one before the verb that it is the subject of.
        *(
            (sentence, [])
            for sentence in (
                "The injury claims the firm faces are large.",
                "The insurance claim they had filed was rejected.",
                "The insurance claim they filed was rejected.",
                "The health fears Hart raised were old.",
                "The cost estimates the council gave were low.",
                "The building plans were dropped.",
                "The ruling made the couple say they were tired.",
                "Did the couple say they were tired?",
                "The trust has a say the council must respect.",
            )
        ),
    ],
)
def test_one_noun_may_speak_as_several_do(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "Frost was sent off, a decision Athletic boss Rina Hart labelled “a joke”.",
            [("Athletic boss Rina Hart", "a joke")],
        ),
        ("The club lost the appeal, a ruling Hart called “a disgrace”.", [("Hart", "a disgrace")]),
        ("Hart signed a deal the union called “a sell-out”.", [("the union", "a sell-out")]),
        (
            "The mayor's choice to lead the council said the plan was old.",
            [("The mayor's choice to lead the council", "the plan was old")],
        ),
        ("It is a plan the mayor says will cost millions.", [("the mayor", "will cost millions")]),
        ("It is a bill critics say is too vague.", [("critics", "is too vague")]),
        ("It is a plan Hart says will fail soon.", [("Hart", "will fail soon")]),
        ("The rule the mayor says is unfair was passed.", [("the mayor", "is unfair")]),
        # A role before its holder is no noun that a clause describes.
        ("The singer Tom Hart said the plan was dead.", [("The singer Tom Hart", "the plan was dead")]),
        ("A club spokesman Tom Hart said it was over.", [("A club spokesman Tom Hart", "it was over")]),
        ("A group of the voters said it was over.", [("A group of the voters", "it was over")]),
    ],
)
def test_a_relative_clause_without_a_pronoun_has_its_own_subject(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "The town recorded 31 cases, prompting doctors to call for a ban.",
            [("doctors", "for a ban")],
        ),
        ("Pressure forced Hart to admit the files were lost.", [("Hart", "the files were lost")]),
        ("Rising bills have prompted charities to warn that it is late.", [("charities", "that it is late")]),
        ("The ruling led Hart to say that he would go.", [("Hart", "that he would go")]),
        ("The ruling led Tom Hart, the mayor, to say that he would go.", [("Tom Hart", "that he would go")]),
        ("The leak caused staff to complain that they were ill.", [("staff", "that they were ill")]),
        # Who does something in order to speak does so themselves, and so does who was made to.
        ("Hart led a march to demand that the road be shut.", [("Hart", "that the road be shut")]),
        ("Hart got a chance to say that it was late.", [("Hart", "that it was late")]),
        ("Hart used a speech to warn that it was late.", [("Hart", "that it was late")]),
        ("The council was forced to admit that it was late.", [("The council", "that it was late")]),
    ],
)
def test_who_is_caused_to_speak_speaks(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "In a statement, two unions, including Norvane, urged restraint, saying talks would go on.",
            [("two unions", "talks would go on")],
        ),
        (
            "The minister demanded action, saying the river was dying.",
            [("The minister", "the river was dying")],
        ),
        (
            "More than 200 nurses backed the plan, saying it was fair.",
            [("More than 200 nurses", "it was fair")],
        ),
        (
            "Nearly half of the nurses left, saying it was late.",
            [("Nearly half of the nurses", "it was late")],
        ),
        # A stretch of time speaks as little as it did, and an adverbial stays with a clause behind its cue.
        ("Around 20 minutes later, Hart left, saying it was late.", [("Hart", "it was late")]),
        ("Today, says Hart, prices will fall.", [("Hart", "Today … prices will fall")]),
    ],
)
def test_a_participle_behind_an_object_has_the_subject_of_the_sentence(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        # When somebody speaks is no part of who does.
        ("Last night boss Rina Hart insisted the club was safe.", "boss Rina Hart"),
        ("Last night boss Rina Hart left, saying the club was safe.", "boss Rina Hart"),
        ("This week Mayor Tom Hart said the road was shut.", "Mayor Tom Hart"),
        ("Monday night the mayor said the road was shut.", "the mayor"),
        ("But last week police said the road was shut.", "police"),
        ("Last year's winner said the road was shut.", "Last year's winner"),
        ("Sunday Times editor Tom Hart said the road was shut.", "Sunday Times editor Tom Hart"),
        # A source ends before what was done to it, and never with a preposition.
        (
            "People in a village hit by flooding for the third time in years said it was late.",
            "People in a village",
        ),
        ("Families made homeless by flooding said it was late.", "Families"),
        ("Workers laid off by the firm in May say it was late.", "Workers laid off by the firm"),
        ("The prime minister in May said it was late.", "The prime minister"),
        ("Mrs May said it was late.", "Mrs May"),
        # What stands in a bracket inside of a role is no verb.
        (
            "Municipal commissioner (projects) Dr. Tom Hart denied it was late.",
            "Municipal commissioner (projects) Dr. Tom Hart",
        ),
    ],
)
def test_a_source_has_edges(sentence: str, source: str) -> None:
    assert [found for _, _, found, _ in read_quotes(sentence, "en")] == [source]


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        # Who may not speak says nothing, and neither does who is asked or what is asked about.
        (
            "Two officials, who were not authorised to discuss the matter publicly, said it was dead.",
            [("Two officials", "it was dead")],
        ),
        (
            "An official who was not authorized to discuss the plan said it was dead.",
            [("An official", "it was dead")],
        ),
        ("The officials were not allowed to say whether it was late.", []),
        ("Hart was unable to say whether it was late.", []),
        ("Hart was responding to questions at the committee.", []),
        ("Hart responded to the claims of fraud.", []),
        ("That was all he had to say about her hats.", []),
        ("They were asked what they worried about most.", []),
        ("It was the risk the party warned about in its report.", []),
        # Near misses: who may speak does, and a topic is told.
        ("Hart was authorised to say that it was late.", [("Hart", "that it was late")]),
        ("Hart is not afraid to say that it was late.", [("Hart", "that it was late")]),
        ("Hart objected to the claims of fraud.", [("Hart", "to the claims of fraud")]),
        ("Hart complained about most of it.", [("Hart", "about most of it")]),
        ("Hart warned of up to 50 deaths.", [("Hart", "of up to 50 deaths")]),
        ("A man who refused to be named said it was late.", [("A man", "it was late")]),
    ],
)
def test_who_says_nothing_is_quoted_with_nothing(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "According to a February survey, prices fell.",
            [("a February survey", "prices fell")],
        ),
        (
            "“Prices fell,” reads a Wednesday editorial in the Leeds Star.",
            [("a Wednesday editorial", "Prices fell")],
        ),
        ("According to recent polling, prices fell.", [("recent polling", "prices fell")]),
        ("A bank Wednesday said prices fell.", [("A bank", "prices fell")]),
    ],
)
def test_a_time_before_a_noun_tells_of_when_that_is(sentence: str, quotes: list[tuple[str, str]]) -> None:
    _check(sentence, quotes)
