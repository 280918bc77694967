"""Indirect speech in English: which words report, what they report, and who speaks."""

from __future__ import annotations

import pytest

import newsdoc
from tests.reading import read_quotes, read_reports


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("After Hart said the bridge was safe, the crowd cheered.", "Hart", "the bridge was safe"),
        ("Noting that the bridge was old, Rina Hart left early.", "Rina Hart", "that the bridge was old"),
        ("Hart said the bridge was safe and vowed to reopen it.", "Hart", "the bridge was safe"),
        ("Hart rejected the idea that it leaks, citing tests.", "Hart", "the idea that it leaks"),
        ("Hart said prices fell last week.", "Hart", "prices fell last week"),
        ("Rep. Carl Boone, R-Okla., the panel's chairman, said it leaks.", "Rep. Carl Boone", "it leaks"),
        ("Hart said £2m had been lost.", "Hart", "£2m had been lost"),
        ("Hart told reporters $40 million was missing.", "Hart", "$40 million was missing"),
        ("Hart said prices started to fall last week.", "Hart", "prices started to fall last week"),
        ("Rina Hart, facing a vote in Leeds, said the bridge was safe.", "Rina Hart", "the bridge was safe"),
        ("A report which says the bridge is safe was lost.", "which", "the bridge is safe was lost"),
        ("Hart told the inquiry the families wanted answers.", "Hart", "the families wanted answers"),
        ("The bridge leaks, data from the council showed.", "data from the council", "The bridge leaks"),
        ("The bridge would leak, says a 2023 report.", "a 2023 report", "The bridge would leak"),
        ("They warned, however, that the bridge leaks.", "They", "that the bridge leaks"),
        ("The council advises farmers not to cross.", "The council", "not to cross"),
        ("“It never leaked,” the mayor said when asked.", "the mayor", "It never leaked"),
        ("The bridge, she wrote in a letter, was old.", "she", "The bridge was old"),
        ("The bridge is old, he used to say.", "he", "The bridge is old"),
        ("He said the bridge was old and felt unsafe.", "He", "the bridge was old and felt unsafe"),
        ("He blamed the leak on a last-minute change.", "He", "the leak on a last-minute change"),
        ("Rina Hart on Tuesday said the bridge was safe.", "Rina Hart", "the bridge was safe"),
        ("On Monday, NBC said the bridge was safe.", "NBC", "the bridge was safe"),
        ("Hart said this week that prices fell.", "Hart", "that prices fell"),
        ("It leaks at night, he told the court in his filing.", "he", "It leaks at night"),
        ("It leaks at night, Rina Hart told POLITICO earlier this week.", "Rina Hart", "It leaks at night"),
        (
            "Hart says bridges “are unknown” because they leak.",
            "Hart",
            "bridges “are unknown” because they leak",
        ),
        (
            "Although she says she “loves it,” and “it leaks,” Reed left.",
            "she",
            "she “loves it,” and “it leaks,”",
        ),
        (
            "Hart said in an interview with The Harbour Press last week that prices fell.",
            "Hart",
            "that prices fell",
        ),
        (
            "The bridge is old, said the city's chief engineer.",
            "the city's chief engineer",
            "The bridge is old",
        ),
        ("The bridge is old, according to Hart’s office.", "Hart’s office", "The bridge is old"),
        (
            "Hart called for a ban because of concerns that it leaks.",
            "Hart",
            "for a ban because of concerns that it leaks",
        ),
        ("The bridge is old, Hart said, adding that it leaks.", "Hart", "that it leaks"),
        ("Rina Hart — the mayor — said the bridge was safe.", "Rina Hart", "the bridge was safe"),
        ("The mayor -- who saw it -- said the bridge was safe.", "The mayor", "the bridge was safe"),
        ("An author of that report said it was old.", "An author of that report", "it was old"),
        ("Hart pointed out that prices fell last week.", "Hart", "that prices fell last week"),
        (
            "Hart said the 80-year-old bridge’s “bolts are gone.”",
            "Hart",
            "the 80-year-old bridge’s “bolts are gone.”",
        ),
        ("Hart said that work on it, in fact, had ended.", "Hart", "that work on it, in fact, had ended"),
        ("One mother told The Herald she was tired.", "One mother", "she was tired"),
        ("The report states that the bridge is old.", "The report", "that the bridge is old"),
        ("Hours after the council said that it leaked, it fell.", "the council", "that it leaked"),
        ("Counsel submitted that the bridge was old.", "Counsel", "that the bridge was old"),
        ("About half of the farmers said they were tired.", "About half of the farmers", "they were tired"),
        ("Nearly three in five said they were tired.", "Nearly three in five", "they were tired"),
        ("Mr. Hart, a farmer who described the flood, said he was tired.", "Mr. Hart", "he was tired"),
        ("Hart, who calls it a “mess,” said he didn't care.", "Hart", "he didn't care"),
        (
            "Sen. Rina Hart (D-R.I.), said after a lunch that she was tired.",
            "Sen. Rina Hart",
            "that she was tired",
        ),
        ("Yet some farmers who tried, in May or in June, said it was late.", "some farmers", "it was late"),
        ("“We saw it,” Hart said in a film that showed the river.", "Hart", "We saw it"),
        ("The bridge, said Hart, would be closed.", "Hart", "The bridge would be closed"),
        ("The bridge, said Hart, who built it, would be closed.", "Hart", "The bridge would be closed"),
        (
            "The bridge would be closed, said Hart, who was elected in May.",
            "Hart",
            "The bridge would be closed",
        ),
        (
            "“We are glad” about the bridge, said Rina Hart, its builder.",
            "Rina Hart",
            "“We are glad” about the bridge",
        ),
        ("“It is old,” Hart said, noting that it leaks. “It is sad.”", "Hart", "It is old It is sad"),
        (
            "The council's main lobbying group, Roads, said it was late.",
            "The council's main lobbying group",
            "it was late",
        ),
        ("A study published by the council found that it leaks.", "A study", "that it leaks"),
        ("Mayor Rina Hart laughed. “Ask me again in April.”", "Mayor Rina Hart", "Ask me again in April"),
    ],
)
def test_an_english_report_ends_where_its_clause_does(text: str, source: str, content: str) -> None:
    assert (source, content) in [(found, words) for found, _, words in read_reports(text, "en")]


def test_a_verb_behind_a_single_comma_has_its_subject_behind_it() -> None:
    quotes = read_reports("The bridge was closed in May, said engineer Rina Hart.", "en")
    assert [(source, words) for source, _, words in quotes] == [
        ("engineer Rina Hart", "The bridge was closed in May")
    ]


def test_a_verb_in_a_name_reports_nothing() -> None:
    assert read_reports("He left the United States and moved to Leeds.", "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "The council is expected to vote on Friday.",
        "The council seemed to like the plan.",
        "A spokesman for the bloc declined to say how much money was left.",
        "The minister refused to confirm that she would resign.",
        "Hart declined to say whether she supported the closure.",
    ],
)
def test_what_nobody_says_is_no_report(text: str) -> None:
    assert read_reports(text, "en") == []


def test_words_behind_a_cue_belong_to_its_quotation_in_english_alone() -> None:
    english = newsdoc.parse("“We won,” said Hart. “We go on.”", language="en", body_only=True)
    indonesian = newsdoc.parse(
        "“Kami menang,” kata Rina. “Besok kami lanjut lagi.”", language="id", body_only=True
    )
    assert [len(quote.content) for quote in english.quotes] == [2]
    assert [len(quote.content) for quote in indonesian.quotes] == [1, 1]


def test_a_subject_does_not_reach_over_whom_somebody_told() -> None:
    text = "Hart told the Leeds Courier that the group would seek aid."
    sources = [source for source, _, _ in read_reports(text, "en")]
    assert sources[0] == "Hart"
    assert set(sources) <= {"Hart", "the group"}


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "A banker, who asked not to be named, said the move would cost him a year.",
            [("A banker", "the move would cost him a year")],
        ),
        (
            "Hart, who hopes to run again, said the vote was fair.",
            [("who", "to run again"), ("Hart", "the vote was fair")],
        ),
        ("The man, who asked not to be identified, spoke softly.", []),
        ("Hart asked the council not to sell the bridge.", [("Hart", "not to sell the bridge")]),
        # Only who hides says nothing: what somebody else is asked not to do is a request.
        (
            "Residents, who asked the council not to sell the bridge, will meet on Monday.",
            [("who", "not to sell the bridge")],
        ),
        ("Hart, who asked not to lead the team, will stay.", [("who", "not to lead the team")]),
    ],
)
def test_a_relative_clause_ends_before_the_verb_of_its_sentence(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "en")] == quotes


@pytest.mark.parametrize(
    "sentence",
    [
        "Hale told reporters after the vote he was relieved.",
        "Hale told reporters he was relieved.",
        "Hale told reporters after the vote that he was relieved.",
    ],
)
def test_an_adverbial_may_stand_behind_whom_something_is_told(sentence: str) -> None:
    [(content, _, source, _)] = read_quotes(sentence, "en")
    assert (source, content.removeprefix("that ")) == ("Hale", "he was relieved")


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Shares dropped 4.2% after the company said sales would fall.", "the company"),
        ("Shares dropped because the company said sales would fall.", "the company"),
        ("Hours after the council said sales would fall, shares dropped.", "the council"),
        ("A spokesman for the company said sales would fall.", "A spokesman for the company"),
    ],
)
def test_a_subject_starts_behind_what_opens_its_clause(sentence: str, source: str) -> None:
    assert [quote[2] for quote in read_quotes(sentence, "en")] == [source]


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        # Between commas any reporting verb may stand alone with its subject.
        ("Prices, she cautioned, will rise.", [("she", "Prices … will rise")]),
        ("Whether it lasts, he testified, is a guess.", [("he", "Whether it lasts … is a guess")]),
        ("The plan, Hart added, would cost $3 million.", [("Hart", "The plan … would cost $3 million")]),
        ("In Leeds, she added, prices fell.", [("she", "prices fell")]),
        ("Residents, Hart backed, left.", []),
        ("The council referred the plan to the mayor, which declined to comment.", []),
        (
            "According to police data, officers responded to 112 calls.",
            [("police data", "officers responded to 112 calls")],
        ),
        # What stands behind a colon may have a cue of its own.
        (
            "Hart argued it was overdue: “They had three people,” she said.",
            [("Hart", "it was overdue"), ("she", "They had three people")],
        ),
        ("Hart argued: “They had three people,” she said.", [("Hart", "They had three people")]),
        (
            "Hart said it was overdue: “They had three people.”",
            [("Hart", "it was overdue: “They had three people.”")],
        ),
        # What a participle before a day or an agent describes is the subject still.
        (
            "A study published in January by researchers at Leeds found that taxes rose.",
            [("A study", "that taxes rose")],
        ),
        (
            "Smith, the mayor, left, while Rep. Jared Hart, D-Calif., said taxes rose.",
            [("Rep. Jared Hart", "taxes rose")],
        ),
        # Who is close to something or familiar with it.
        (
            "“It is over,” said a lawyer familiar with the case.",
            [("a lawyer familiar with the case", "It is over")],
        ),
        (
            "Taxes will rise, according to people close to the talks.",
            [("people close to the talks", "Taxes will rise")],
        ),
        # The first word of a sentence has its capital from there.
        ("Local officials closed the road, warning it was icy.", [("Local officials", "it was icy")]),
        ("Hart closed the road, warning it was icy.", [("Hart", "it was icy")]),
        # Who says something behind a comma and *with*, not what stands before.
        ("The plan failed, with officials saying it was late.", [("officials", "it was late")]),
        (
            "The vote stalled, with Dave Bell of the trades council calling it “a mess.”",
            [("Dave Bell", "it “a mess.”")],
        ),
        ("Hart met with reporters, saying it was late.", [("Hart", "it was late")]),
        ("The meeting ended, with no one saying they left.", [("The meeting", "they left")]),
        # A verb with its subject may close its sentence behind a comma.
        ("The plan will fail, she added.", [("she", "The plan will fail")]),
        (
            "It is too early to say how many left, Hart cautioned.",
            [("Hart", "It is too early to say how many left")],
        ),
        ("The plan failed, the house added rooms.", []),
        # A second report of somebody else is no part of the first one.
        (
            "Hart said two men died and Bell said it was late.",
            [("Hart", "two men died"), ("Bell", "it was late")],
        ),
        (
            "Hart said she was sorry and added that she would go.",
            [("Hart", "she was sorry and added that she would go"), ("Hart", "that she would go")],
        ),
        (
            "Hart said the mayor and his aides claimed victory.",
            [("Hart", "the mayor and his aides claimed victory")],
        ),
        ("Hart said she heard “a bang and a scream.”", [("Hart", "she heard “a bang and a scream.”")]),
        ("Hart said officials want the road to close.", [("Hart", "officials want the road to close")]),
        ("Hart said the mayor claimed victory too soon.", [("Hart", "the mayor claimed victory too soon")]),
        (
            "Hart said prices, the minister added, would fall.",
            [("Hart", "prices, the minister added, would fall"), ("the minister", "would fall")],
        ),
        # Between a verb and its clause stand times and nouns that look like verbs.
        (
            "The firm said in its annual report in March that sales fell.",
            [("The firm", "that sales fell")],
        ),
        ("Hart said late on Monday that prices fell.", [("Hart", "that prices fell")]),
        ("Hart said early Monday prices fell.", [("Hart", "prices fell")]),
        ("Early voters said prices fell.", [("Early voters", "prices fell")]),
        (
            "The plant, in Leeds, would close, said the owners.",
            [("the owners", "The plant, in Leeds, would close")],
        ),
        # Words that count people stand alone, or behind who they count; before a noun they are part of it.
        ("Both said the bridge was safe.", [("Both", "the bridge was safe")]),
        ("Hart and Rey both said the bridge was safe.", [("Hart and Rey", "the bridge was safe")]),
        ("The two firms each said the deal was off.", [("The two firms", "the deal was off")]),
        ("Hart disagreed, but both said it was safe.", [("both", "it was safe")]),
        ("“We lost,” they all said.", [("they", "We lost")]),
        ("“We lost,” both told the BBC.", [("both", "We lost")]),
        ("“We lost,” said all the nurses.", [("all the nurses", "We lost")]),
        ("The union said both demands were met.", [("The union", "both demands were met")]),
        (
            "Hart said both that it was safe and that it was new.",
            [("Hart", "that it was safe and that it was new")],
        ),
        # A semicolon parts two clauses, each with its own subject.
        (
            "Judge Hart wrote for the majority; Judge Rey dissented, saying the law was clear.",
            [("Judge Rey", "the law was clear")],
        ),
        # One between items, or inside of what is reported, parts none.
        (
            "The firm said it would hire in Leeds; Hull; and York, and warned that prices would rise.",
            [
                ("The firm", "it would hire in Leeds; Hull; and York"),
                ("The firm", "that prices would rise"),
            ],
        ),
        (
            "Hart said it was fine; the cost, however, was high, and warned that taxes would rise.",
            [("Hart", "it was fine"), ("Hart", "that taxes would rise")],
        ),
        # *Each* before what describes a subject is none.
        (
            "The suspects, each accused of fraud, said they were innocent.",
            [("The suspects", "they were innocent")],
        ),
        ("Hart said all that he had was gone.", [("Hart", "all that he had was gone")]),
        # A verb behind a role is no part of it.
        ("Mayor met Rina Hart and said prices would rise.", [("Mayor", "prices would rise")]),
        # An apposition may stand between the subject of a clause and its verb.
        (
            "Hart said her voters, many of them old men from the hills, had heard of the plan.",
            [("Hart", "her voters, many of them old men from the hills, had heard of the plan")],
        ),
        # *After* opens a clause behind a verb, also one that counts nothing; a clause behind a time depends.
        (
            "Shares in Thorn fell 14% on Tuesday after rival Hart said prices fell.",
            [("rival Hart", "prices fell")],
        ),
        (
            "Two years after doctors told her to find another trade, Rina Hart won on Saturday.",
            [("doctors", "to find another trade")],
        ),
        # Whom it is said to may end the sentence, with a day.
        ("The plant will close in May, Hart told reporters.", [("Hart", "The plant will close in May")]),
        ("Hart told The Star on Monday.", []),
        ("Hart told The Star it would close.", [("Hart", "it would close")]),
        ("The mayor, who lost, told reporters she would appeal.", [("The mayor", "she would appeal")]),
        (
            "The plant will close in May, director Ann Hart told The Star on Monday.",
            [("director Ann Hart", "The plant will close in May")],
        ),
        # A role of several words opens the sentence of a verb further on; a nickname is no quotation.
        (
            "Chief operating officer Ann Hart apologised and said trains would run.",
            [("Chief operating officer Ann Hart", "trains would run")],
        ),
        ("Mayor Ann “Annie” Hart called for calm.", [("Mayor Ann “Annie” Hart", "for calm")]),
        ("A photo taken in May, during the fair, suggests otherwise.", []),
        # What is hard to say nobody says.
        ("It is hard to say whether he will win.", []),
        ("It was too early to say what would follow.", []),
        ("The mayor isn't saying that prices will rise.", []),
        ("Hart wasn’t suggesting that taxes would rise.", []),
    ],
)
def test_an_english_frame_has_its_own_subject_and_content(
    sentence: str, quotes: list[tuple[str, str]]
) -> None:
    assert [(source, content) for content, _, source, _ in read_quotes(sentence, "en")] == quotes


def test_a_participle_before_a_colon_has_the_quotation_behind_it() -> None:
    found = read_quotes("Dr. Clarke apologised to the families, adding: “We should have seen it.”", "en")
    assert [(source, cue, content) for content, cue, source, _ in found] == [
        ("Dr. Clarke", "adding", "We should have seen it")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“It leaks at night.” Hart said both towns are safe.", ["It leaks at night", "both towns are safe"]),
        ("“It leaks,” Hart said only after the vote.", ["It leaks"]),
        ("“It leaks,” said the mayor.", ["It leaks"]),
        ("The bridge is old, Hart said, adding, “It leaks.”", ["The bridge is old", "It leaks"]),
        ("Hart said the bridge is old, adding: “It leaks.”", ["the bridge is old", "It leaks"]),
        ("“It leaks,” said Hart’s aide.", ["It leaks"]),
        ("Hart, who quoted “the old law,” said the mayor will go.", ["“the old law,”", "the mayor will go"]),
    ],
)
def test_a_verb_behind_a_quotation_reports_what_follows_it_if_that_is_a_clause(
    text: str, content: list[str]
) -> None:
    assert [quote[2] for quote in read_reports(text, "en")] == content
