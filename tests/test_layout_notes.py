"""What outlets say of themselves below their articles, and sentences of the body that are near to it."""

from __future__ import annotations

import pytest

import newsdoc

TITLE = "City Council Approves New Bridge Over River"
DATE = "Published June 4, 2024"
BODY = (
    "The council voted on Tuesday to build a bridge over the river, which ends a debate of ten years.",
    "People on both banks had asked for it since the old one was closed and children had to walk.",
    "“We are ready to start next month,” said Ruth Kessler, who leads the works department of the city.",
    "The money comes from the state and from a loan, and the work should be done before the winter.",
)


def read(line: str, *, place: int = len(BODY)) -> str:
    """Put a line behind a body, or inside it; give its role."""
    text = "\n\n".join((TITLE, DATE, *BODY[:place], line, *BODY[place:]))
    article = newsdoc.parse(text, language="en")
    assert article.authors is None or "Hart" not in str(article.authors)
    return next(block.role.value for block in article.blocks if block.span.text == line)


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press writers Ann Hart in Lyon and Tom Bell in Oslo contributed to this report.",
        "AP writer Ann Hart contributed.",
        "Reuters contributed to this report.",
        "Ann Hart contributed reporting.",
        "The Courier's Ann Hart and Tom Bell contributed to this story.",
        "Ann Hart of The Courier contributed to this report.",
        "Hart reported from Columbus, Ohio.",
        "Hart reported from Columbus, Ohio. Courier writer Tom Bell in Oslo contributed to this report.",
        "--With assistance from Ann Hart.",
        "With files from Ann Hart",
    ],
)
def test_who_helped_is_told_below_the_body(line: str) -> None:
    assert read(line) == "author-note"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Hart contributed 500 dollars to the fund.",
        "The flood contributed to the damage, the report found.",
        "The police reported from the scene that two men had fled.",
        "She contributed to this report, which was read in court.",
        "“Ann Hart contributed to this report,” said Kessler.",
    ],
)
def test_what_a_sentence_tells_of_contributions_stays(line: str) -> None:
    assert read(line) == "paragraph"


def test_where_somebody_reported_from_is_body_while_it_goes_on() -> None:
    assert read("Hart reported from Columbus, Ohio.", place=2) == "paragraph"
    assert read("Hart contributed to this report.", place=2) == "author-note"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Contact Ann Hart at ahart@courier.example or 555-0142.", "author-note"),
        ("Reach reporter Ann Hart at 555-0142.", "author-note"),
        ("Email Ann Hart at ahart@courier.example. Follow her on X: @annhart.", "author-note"),
        ("Ann Hart can be reached at ahart@courier.example.", "author-note"),
        ("Have a tip? Contact this reporter at ahart@courier.example.", "author-note"),
        ("Follow The Courier on Facebook, X and Instagram.", "author-note"),
        ("Want more Courier news in your inbox? Click here to subscribe.", "newsletter"),
        ("See a spelling error in our story? Please include the headline.", "newsletter"),
        ("Thank you for reading our article. Sign up for our free newsletter.", "newsletter"),
        ("The Morning Courier newsletter is our guide to the day. Sign up here.", "newsletter"),
        ("By providing an email address, I agree to the Terms of Use.", "newsletter"),
        ("EDITOR'S NOTE: This story has been updated to correct a name.", "furniture"),
        ("This story was produced by The Courier and published with others.", "furniture"),
        ("If you or someone you know needs help, call or text 988.", "furniture"),
        ("Read the original article on The Courier.", "related"),
        ("What do you think? Have your say in the comments below.", "comments"),
    ],
)
def test_how_to_reach_an_outlet_and_what_it_offers_is_no_body(line: str, role: str) -> None:
    assert read(line) == role


@pytest.mark.parametrize(
    "line",
    [
        "Anyone with information can contact detectives at 555-0142 or tips@police.example.",
        "Residents may email the clerk at clerk@town.example by June 5.",
        "Contact the clerk at clerk@town.example before the vote on Monday.",
        "The newsletter was sent to 4,000 members, the union said.",
        "“Click here to win” was the subject of the mail, the police said.",
        "The town follows the county on Facebook, Kessler said.",
    ],
)
def test_whom_others_may_write_to_is_body(line: str) -> None:
    assert read(line) == "paragraph"


def test_a_long_remark_of_the_editors_tells_a_story() -> None:
    remark = (
        "EDITOR'S NOTE: "
        + "An article on Monday named the wrong bank of the river as the place of the fire. " * 5
    )
    assert read(remark.strip(), place=2) == "paragraph"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("(Disclaimer: the views given by the experts are their own and not those of the paper)", "footer"),
        ("(Reporting by Tom Bell in Lyon and Sue Reed in Oslo; Editing by Jim Fox)", "credit"),
        ("(With inputs from agencies)", "credit"),
    ],
)
def test_brackets_with_a_sentence_are_no_credit(line: str, role: str) -> None:
    assert read(line) == role


def test_an_agency_that_helped_is_no_author_beside_who_wrote() -> None:
    body = "\n\n".join(BODY)
    for byline, authors in (("By Ann Hart in Oslo", ("Ann Hart",)), ("The Courier", ("AFP",))):
        page = f"{TITLE}\n{byline}\n{DATE}\n\n{body}\n\nAdditional reporting by AFP"
        assert newsdoc.parse(page, language="en").authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Never miss a story — sign up for Dawn's free daily newsletter to stay up to date on the news.",
        "Get the day's news first. Sign up to receive our morning newsletter.",
    ],
)
def test_an_outlet_offers_its_newsletter_below_the_body(line: str) -> None:
    assert read(line) == "newsletter"


def test_a_newsletter_that_the_news_is_about_is_part_of_it() -> None:
    assert (
        read("The council will also send a newsletter to all residents before the work starts.")
        == "paragraph"
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Ann Hart says:"),
        ("de", "12. Ana aus Ulm sagt:"),
        ("fr", "Anne dit :"),
        ("es", "Ana dice:"),
        ("id", "Ana Rey berkata:"),
    ],
)
def test_who_comments_is_named_above_the_day(language: str, name: str) -> None:
    day = {"en": "June 5, 2024 at 8:12 am", "de": "5. Juni 2024 um 8:12 Uhr"}.get(
        language, "05/06/2024 08:12"
    )
    comments = "\n\n".join(f"{name}\n{day}\n{line}" for line in BODY[:3])
    page = "\n\n".join((TITLE, DATE, *BODY, *(f"Also, {line}" for line in BODY[:2]), comments))
    article = newsdoc.parse(page, language=language)
    assert len(article.paragraphs) == len(BODY) + 2
    roles = {block.span.text: block.role.value for block in article.blocks}
    assert roles[name] == "comments"


def test_who_says_something_at_no_day_comments_nothing() -> None:
    assert read("Kessler, who leads the works department, says:", place=2) == "paragraph"


@pytest.mark.parametrize(
    ("language", "line", "role"),
    [
        ("de", "Mehr über die neue Brücke lesen Sie hier.", "newsletter"),
        ("de", "Neues aus der Stadt aufs Handy? Hier geht es zur App des Kuriers.", "newsletter"),
        ("de", "Den Kurier gibt es jeden Morgen als Newsletter in Ihr Postfach.", "newsletter"),
        ("de", "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie den Kurier.", "newsletter"),
        ("de", "Dieser Artikel ist zuerst im Kurier erschienen.", "furniture"),
        ("de", "An dieser Stelle finden Sie einen Inhalt aus einem anderen Netz.", "furniture"),
        ("de", "Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.", "furniture"),
        ("de", "Die Kommentarfunktion unter diesem Artikel ist geschlossen.", "comments"),
        (
            "de",
            "An dieser Stelle soll von einer anderen Brücke die Rede sein, die nie gebaut wurde.",
            "paragraph",
        ),
        (
            "de",
            "Die Stadt schickt seit Mai einen Newsletter, sagte die Bürgermeisterin am Montag.",
            "paragraph",
        ),
        ("de", "Die Redaktion war anderer Meinung, wie sie am Montag in einem Brief mitteilte.", "paragraph"),
        ("en", "Add The Courier to your Google News feed.", "newsletter"),
        ("en", "The columns above do not necessarily reflect the views of The Courier.", "furniture"),
        ("en", "—Courier writer Ann Hart in Lyon contributed to this report.", "author-note"),
        ("en", "This article is a joint publication of The Courier and The Gazette.", "furniture"),
        ("en", "Open this photo in gallery:", "caption"),
        ("en", "The report does not necessarily mean that the bridge will be built, she said.", "paragraph"),
        ("fr", "Les textes publiés ici n'engagent que leurs auteurs.", "furniture"),
        ("fr", "Recevez chaque matin notre newsletter sur la ville et ses ponts.", "newsletter"),
        ("es", "Las columnas no reflejan necesariamente la opinión del diario.", "furniture"),
        ("es", "Todas las noticias de la ciudad, cada mañana en tu correo.", "newsletter"),
        ("id", "Isi tulisan ini sepenuhnya tanggung jawab penulis.", "furniture"),
        ("nl", "Elke ochtend het nieuws uit de stad in je mailbox.", "newsletter"),
        ("pt", "Receba as notícias da cidade no seu e-mail.", "newsletter"),
        ("tr", "Kentten haberler için tıklayın.", "newsletter"),
    ],
)
def test_notices_of_outlets_are_known_by_their_words(language: str, line: str, role: str) -> None:
    page = "\n\n".join((TITLE, DATE, *BODY, line, BODY[0] + " It took years."))
    blocks = newsdoc.parse(page, language=language).blocks
    assert next(block.role.value for block in blocks if block.span.text == line) == role


def test_a_name_behind_the_notices_below_the_body_still_signs() -> None:
    notices = (
        "Die Kommentarfunktion ist geschlossen.",
        "Hier geht es zur App.",
        "Bitte aktivieren Sie Cookies.",
    )
    page = "\n\n".join((TITLE, *BODY, *notices * 3, "Kommentar von", "Ana Reyer"))
    assert newsdoc.parse(page, language="de").authors == ("Ana Reyer",)


@pytest.mark.parametrize(
    ("signed", "role"),
    [
        ("— Ann Hart (@annhart) June 4, 2024", "furniture"),
        ("— Ann Hart 🌉 (@ann_hart)", "furniture"),
        ("-- The Courier (@courier), 4 Juni 2024", "furniture"),
        # Who else is told with a handle.
        ("Ann Hart (@annhart) took the picture at the river.", "paragraph"),
        ("— Ann Hart (@annhart) told the council that the bridge was needed. It agreed.", "paragraph"),
    ],
)
def test_a_post_stands_above_who_posted_it(signed: str, role: str) -> None:
    post = "So the bridge over the river will be built at last, and nobody has to walk around it."
    page = "\n\n".join((TITLE, DATE, *BODY[:3], post, signed, *BODY[3:], BODY[0] + " It took years."))
    roles = {block.span.text: block.role.value for block in newsdoc.parse(page, language="en").blocks}
    assert roles[post] == roles[signed] == role


@pytest.mark.parametrize(
    ("label", "role"), [("Related Article", "related"), ("Read more:", "related"), ("The Vote", "paragraph")]
)
def test_a_question_below_a_word_for_links_is_one(label: str, role: str) -> None:
    question = "Who pays for the bridge?"
    page = "\n\n".join((TITLE, DATE, *BODY[:2], label, question, *BODY[2:]))
    roles = {block.span.text: block.role.value for block in newsdoc.parse(page, language="en").blocks}
    assert roles[question] == role
