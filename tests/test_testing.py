"""The testing kit: its strategies, and that its checks see what is broken."""

from __future__ import annotations

import random
import subprocess
import sys
from datetime import date
from itertools import count, repeat
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import find, given
from hypothesis import strategies as st

import newsdoc
from newsdoc import ArgumentTypeError, ArgumentValueError, Article, Extractor, Found, Key, Span, extractor
from newsdoc.languages import LanguagePack
from newsdoc.testing import (
    BrokenLawError,
    TrueArticle,
    check_extractor,
    check_pack,
    damaged,
    news_articles,
    raw_texts,
    strategies,
)
from newsdoc.testing.seen import fold, spans, values
from newsdoc.testing.writing import MATERIALS, write_body, write_negative

if TYPE_CHECKING:
    from newsdoc.testing.writing.material import Material

WORDS = Key("acme.words", int)
MODEL = (
    newsdoc.Article,
    newsdoc.Block,
    newsdoc.Contributor,
    newsdoc.Dateline,
    newsdoc.Entity,
    newsdoc.Found,
    newsdoc.Marked,
    newsdoc.Paragraph,
    newsdoc.Problem,
    newsdoc.Quote,
    newsdoc.Span,
    newsdoc.Speaker,
)


@given(st.sampled_from(MODEL).flatmap(st.from_type))
def test_every_class_of_the_model_has_a_strategy(value: object) -> None:
    assert isinstance(value, MODEL)
    assert hash(value) == hash(attrs.evolve(value))  # pyright: ignore[reportArgumentType]
    for span in spans(value):
        assert span.end == span.start + len(span.text)


def test_all_classes_of_the_model_are_in_this_test() -> None:
    public = {getattr(newsdoc, name) for name in newsdoc.__all__}
    frozen = {one for one in public if isinstance(one, type) and attrs.has(one)}
    assert frozen - set(MODEL) == {newsdoc.Key, newsdoc.LanguagePack, newsdoc.Limits, newsdoc.Parser}


@given(st.from_type(Found[int]))
def test_a_found_value_has_the_type_that_is_asked_for(found: Found[int]) -> None:
    assert isinstance(found.value, int)


@given(news_articles("id"))
def test_articles_come_in_the_language_that_is_asked_for(article: TrueArticle) -> None:
    assert article.language == "id"


def test_a_language_without_articles_is_refused() -> None:
    with pytest.raises(ArgumentValueError, match="language: got 'xx', wanted one of id, en"):
        news_articles("xx")


def test_texts_of_every_sort_are_given() -> None:
    for wanted in (lambda text: not text, lambda text: "\ud800" in text, lambda text: "Story Code" in text):
        find(raw_texts(), wanted)


@given(st.data())
def test_damaged_articles_are_those_that_are_given(data: st.DataObject) -> None:
    whole = data.draw(news_articles("en"))
    torn = data.draw(damaged(st.just(whole)))
    assert abs(len(torn) - len(whole.text)) <= len(whole.text)


def giving(result: Any) -> Extractor[Any]:  # noqa: ANN401  # wrong types are the point
    @extractor(WORDS)
    def give(article: Article) -> Any:  # noqa: ANN401  # the same
        return result(article)

    return give


_counter = count()


def _raise_on_zero(article: Article) -> Found[int]:
    return Found(value=1 // len(article.text), span=None, rule="test")


@pytest.mark.parametrize(
    ("result", "message"),
    [
        (
            _raise_on_zero,
            "giving.*give' of acme.words: 'ZeroDivisionError.*on the text ''",
        ),
        (lambda _: 7, "got int, wanted Found, an iterable of Found, or None; on the text ''"),
        (lambda _: Found(value="a", span=None, rule="test"), "value: got str, wanted int"),
        (lambda _: Found(value=1, span=Span(start=9**9, end=9**9, text=""), rule="test"), "lies outside"),
        (lambda _: repeat(Found(value=1, span=None, rule="test")), "got more than 10000 values"),
        (lambda _: Found(value=next(_counter), span=None, rule="test"), "two different values"),
    ],
    ids=["raises", "foreign type", "wrong value", "outside", "endless", "differs"],
)
def test_a_broken_extractor_of_each_kind_is_seen(result: Any, message: str) -> None:  # noqa: ANN401
    with pytest.raises(BrokenLawError, match=message):
        check_extractor(giving(result), examples=20)


def test_a_value_that_json_cannot_hold_is_seen() -> None:
    @extractor(Key("acme.set", frozenset))
    def give(_article: Article) -> Found[frozenset[int]]:
        return Found(value=frozenset({1}), span=None, rule="test")

    with pytest.raises(BrokenLawError, match="to_dict cannot write the value"):
        check_extractor(give, examples=5)


def test_a_good_extractor_keeps_the_laws() -> None:
    check_extractor(giving(lambda article: Found(value=len(article.text), span=None, rule="test")))


@pytest.mark.parametrize("code", newsdoc.languages.available())
def test_the_packs_of_the_library_keep_the_laws_of_packs(code: str) -> None:
    check_pack(newsdoc.languages.load(code), examples=20)


def test_a_pack_whose_verb_is_not_read_is_seen() -> None:
    pack = LanguagePack(code="x-a", name="A").derive(reporting={"verbs": "diris - - -", "inverts": True})
    check_pack(pack, examples=5)
    torn = pack.derive(reporting={"verbs": "di,ris - - -"})
    with pytest.raises(BrokenLawError, match=r"pack 'x-a': no speaker is found in '.*di,ris Anna Vero"):
        check_pack(torn, examples=5)


class ForgetfulDay(date):
    """A day of which a pickle is another day."""

    def __reduce__(self) -> tuple[Any, ...]:
        return date, (1999, 12, 31)


def test_a_value_of_which_a_pickle_is_another_is_seen() -> None:
    @extractor(Key("acme.day", date))
    def give(_article: Article) -> Found[date]:
        return Found(value=ForgetfulDay(2024, 12, 2), span=None, rule="test")

    with pytest.raises(BrokenLawError, match="a pickle of the article is another article"):
        check_extractor(give, examples=5)


class ForgetfulPack(LanguagePack):
    """A pack of which a pickle is another pack."""

    def __reduce__(self) -> tuple[Any, ...]:
        return newsdoc.languages.load, ("id",)


def test_a_pack_of_which_a_pickle_is_another_is_seen() -> None:
    with pytest.raises(BrokenLawError, match="pack 'x-a': a pickle of it is another pack"):
        check_pack(ForgetfulPack(code="x-a", name="A"), examples=5)


def test_a_verb_that_is_a_weak_sign_beside_a_quotation_need_not_name_a_speaker() -> None:
    torn = {"verbs": "di,ris - - -", "inverts": True}
    strong, weak = ({**torn, "beside": {"others": strength}} for strength in (0.75, 0.74))
    pack = LanguagePack(code="x-a", name="A")
    check_pack(pack.derive(reporting=weak), examples=5)
    with pytest.raises(BrokenLawError, match=r"no speaker is found in '.*di,ris Anna Vero"):
        check_pack(pack.derive(reporting=strong), examples=5)


@pytest.mark.parametrize("material", MATERIALS, ids=repr)
@pytest.mark.parametrize("seed", range(5))
def test_written_articles_are_true(material: Material, seed: int) -> None:
    choose = random.Random(seed).choice  # noqa: S311  # the same articles every time
    body, negative = write_body(choose, material), write_negative(choose, material)
    for article in (body, negative):
        assert article.language == material.language
        assert (article.headline, article.published, article.authors) == (None, None, ())
        read = newsdoc.parse(article.text, language=article.language, body_only=True)
        assert [(one.span.start, one.span.end) for one in read.paragraphs] == list(article.paragraphs)
        contents = [tuple((part.start, part.end) for part in quote.content) for quote in read.quotes]
        assert contents == [quote.content for quote in article.quotes]
    assert not negative.quotes


def test_material_is_shown_by_its_language() -> None:
    assert [repr(material) for material in MATERIALS] == ["<Material id>", "<Material en>"]


@given(strategies.bodies(), strategies.negatives())
def test_bodies_may_quote_and_negatives_never_do(body: TrueArticle, negative: TrueArticle) -> None:
    first = body.paragraphs[0]
    assert all(quote.content[0][0] >= first[1] for quote in body.quotes)
    assert negative.text
    assert not negative.quotes


def test_what_is_seen_of_an_article_is_the_same_with_other_blanks_and_no_other_words() -> None:
    text = "Beras Turun\nOleh Ana Rey\n\nHarga beras turun. “Kami lega,” kata Rina Hartati kepada pers."
    read, spaced, other = (
        values(newsdoc.parse(one, language="id"))
        for one in (text, text.replace(" ", "\u00a0"), text.replace("lega", "siap"))
    )
    assert read == spaced
    ((words, kind, _, *others),) = read["quotes"]
    assert (words, kind) == ("Kami lega", "direct")
    assert others == ["Rina Hartati", "kata", "Rina Hartati", "pers", None]
    assert ("authors", ("Ana Rey",), "word-before-names") in read["fields"]
    assert {name for name in read if read[name] != other[name]} == {"sentences", "quotes"}
    assert fold(" Kami \t\n lega ") == "Kami lega"


@pytest.mark.parametrize("given", [7, None, "id"])
def test_what_is_no_pack_and_no_extractor_is_refused(given: Any) -> None:  # noqa: ANN401
    with pytest.raises(ArgumentTypeError, match=r"pack: got \w+, wanted newsdoc\.LanguagePack"):
        check_pack(given)
    with pytest.raises(ArgumentTypeError, match=r"extractors\[0\]: got \w+, wanted a callable"):
        check_extractor(given)


def test_without_hypothesis_the_kit_says_what_to_install() -> None:
    program = "import sys; sys.modules['hypothesis'] = None; import newsdoc.testing"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode != 0
    assert "hypothesis is not installed; install newsdoc[testing]" in run.stderr
