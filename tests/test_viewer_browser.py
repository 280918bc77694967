"""The viewer in Chromium: what a reader gets to see, and that nothing of an article runs."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from tests.test_viewer import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.browser
EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
TEXT = """Harga Beras Turun

Kepala Pasar Induk Rina Hartati mengatakan pasokan cukup.

“Kami lega,” kata seorang pedagang. “مرحبا بكم,” kata Rina kepada wartawan.
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver")
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver is None:
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for argument in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    running = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield running
    running.quit()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Callable[[newsdoc.Article], Any]:  # noqa: ANN401  # selenium's
    def open_page(article: newsdoc.Article) -> Any:  # noqa: ANN401  # selenium's
        path = tmp_path / "page.html"
        path.write_text(article.to_html(), encoding="utf-8")
        browser.get(path.as_uri())
        return browser

    return open_page


def texts(browser: Any, selector: str) -> list[str]:  # noqa: ANN401  # selenium's
    return [one.text for one in browser.find_elements("css selector", selector)]


def style(browser: Any, selector: str, name: str) -> str:  # noqa: ANN401  # selenium's
    return str(browser.find_element("css selector", selector).value_of_css_property(name))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_page_shows_text_marks_and_speakers(opened: Callable[..., Any], path: Path) -> None:
    article = newsdoc.parse(path.read_text(encoding="utf-8"))
    browser = opened(article)
    assert browser.title == " ".join((article.headline or "").split())
    paragraphs = [" ".join(text.split()) for text in texts(browser, "article .paragraph")]
    assert paragraphs == [" ".join(one.span.text.split()) for one in article.paragraphs]
    assert texts(browser, "aside .swatch") == [speaker.name for speaker in article.speakers]
    quoted = "".join("".join(texts(browser, "article .quote")).split())
    assert quoted == "".join("".join(quote.text.split()) for quote in article.quotes)
    assert browser.get_log("browser") == []


def test_a_link_of_the_panel_leads_to_the_quote(opened: Callable[..., Any]) -> None:
    browser = opened(newsdoc.parse(TEXT, language="id"))
    browser.find_element("link text", "2").click()
    assert texts(browser, ":target") == ["Kami lega"]


def test_two_speakers_have_two_colours_that_can_be_read_by_light_and_dark(opened: Callable[..., Any]) -> None:
    browser = opened(newsdoc.parse(TEXT, language="id"))
    papers = set()
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        first, second = (style(browser, f'[data-quote="{number}"]', "background-color") for number in "12")
        assert first != second
        ink, paper = (style(browser, ".newsdoc", name) for name in ("color", "background-color"))
        assert all(contrast(ink, one) >= 7 for one in (paper, first, second))
        papers.add(paper)
    assert len(papers) == 2


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of WCAG 2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_speaker_colour_can_be_read(opened: Callable[..., Any]) -> None:
    quote = newsdoc.parse(TEXT, language="id").quotes[0]
    speakers = tuple(newsdoc.Speaker(name=str(one), kind=newsdoc.SpeakerKind.PERSON) for one in range(40))
    article = newsdoc.Article(text=TEXT, language="id", quotes=(quote,), speakers=speakers)
    browser = opened(article)
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        ink = style(browser, ".newsdoc", "color")
        swatches = browser.find_elements("css selector", ".swatch")
        colours = [one.value_of_css_property("background-color") for one in swatches]
        assert min(contrast(ink, colour) for colour in colours) >= 4.5


def test_a_narrow_window_puts_the_panels_below_the_text(opened: Callable[..., Any]) -> None:
    browser = opened(newsdoc.parse(TEXT, language="id"))

    def tops() -> list[int]:
        return [browser.find_element("css selector", one).location["y"] for one in ("article", "aside")]

    assert tops()[0] == tops()[1]
    browser.set_window_size(500, 900)
    assert tops()[0] < tops()[1]
    wide = browser.execute_script("return document.documentElement.scrollWidth - innerWidth")
    browser.set_window_size(1280, 1000)
    assert wide <= 0


def test_a_hostile_article_runs_nothing_and_fetches_nothing(opened: Callable[..., Any]) -> None:
    browser = opened(newsdoc.parse(HOSTILE))
    assert browser.find_elements("css selector", "script, img, b, [onmouseover], [onerror]") == []
    assert "</style><script>alert(1)</script>" in browser.find_element("css selector", "article").text
    # A script that somebody smuggles past all of that still does not run: the page forbids it.
    browser.execute_script("document.body.innerHTML += '<img src=x onerror=document.title=1>'")
    browser.execute_script("setTimeout(() => 0, 100)")
    assert browser.title != "1"
    blocked = [entry["message"] for entry in browser.get_log("browser")]
    assert any("Content Security Policy" in message for message in blocked)


def test_writing_from_right_to_left_stays_in_its_place(opened: Callable[..., Any]) -> None:
    browser = opened(newsdoc.parse("مرحبا بكم في الجريدة\n\n" + TEXT, language="id"))
    directions = [
        one.value_of_css_property("direction") for one in browser.find_elements("css selector", ".block")
    ]
    assert directions[0] == "rtl"
    assert set(directions[1:]) == {"ltr"}
