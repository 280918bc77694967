"""Take the pictures of docs/gallery.md and docs/viewer.md: pages of the viewer in Chromium.

    python scripts/gallery.py

Needs selenium (the group ``browser``), chromium and chromedriver.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import newsdoc

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs"
WIDE, NARROW = (1_100, 700), (430, 800)


class Picture(NamedTuple):
    """What is shown and how."""

    name: str
    """The name of the file, without its ending."""
    text: str
    """Where the text of the article stands."""
    scheme: str = "light"
    """What the reader prefers, light or dark."""
    size: tuple[int, int] = WIDE
    """Width and height of the window."""


PICTURES = (
    Picture("viewer-light", "examples/kerja-sama-pelabuhan.txt"),
    Picture("viewer-dark", "examples/kerja-sama-pelabuhan.txt", "dark"),
    Picture("gallery/indonesian-light", "examples/jembatan-gantung.txt"),
    Picture("gallery/indonesian-page-dark", "tests/cases/id/in-the-wild/page-with-menus.txt", "dark"),
    Picture("gallery/english-dark", "examples/harbour-night-ferry.txt", "dark"),
    Picture("gallery/german-light", "examples/hochwasser-am-wehr.txt"),
    Picture("gallery/french-light", "examples/greve-des-bacs.txt"),
    Picture("gallery/spanish-dark", "examples/puente-de-los-arrieros.txt", "dark"),
    Picture("gallery/malay-narrow", "examples/banjir-di-kuala-sepat.txt", size=NARROW),
    Picture("gallery/indonesian-narrow-dark", "examples/kerja-sama-pelabuhan.txt", "dark", NARROW),
)


def main() -> None:
    """Write a picture each."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--only", help="the name of one picture")
    given = options.parse_args()
    (OUT / "gallery").mkdir(exist_ok=True)
    browser = open_browser()
    try:
        with tempfile.TemporaryDirectory() as folder:
            for picture in PICTURES:
                if given.only in {None, picture.name}:
                    take(browser, picture, Path(folder) / "page.html")
    finally:
        browser.quit()


def open_browser() -> Any:  # noqa: ANN401 - selenium's own
    """Start Chromium without a window."""
    from selenium import webdriver  # noqa: PLC0415 - only here

    options = webdriver.ChromeOptions()
    for argument in ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=en"):
        options.add_argument(argument)
    options.binary_location = shutil.which("chromium") or ""
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))


def take(browser: Any, picture: Picture, page: Path) -> None:  # noqa: ANN401 - selenium's own
    """Open a page as a reader would and keep what is seen."""
    article = newsdoc.parse((ROOT / picture.text).read_text(encoding="utf-8"))
    page.write_text(article.to_html(), encoding="utf-8")
    width, height = picture.size
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    feature = {"name": "prefers-color-scheme", "value": picture.scheme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.get(page.as_uri())
    browser.save_screenshot(str(OUT / f"{picture.name}.png"))


if __name__ == "__main__":
    main()
