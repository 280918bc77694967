"""The examples of README and documentation run and print what is printed there."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    str(page.relative_to(ROOT))
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    if ">>> " in page.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_print_what_is_shown(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = doctest.testfile(str(ROOT / page), module_relative=False, encoding="utf-8")
    assert results.attempted > 0
    assert results.failed == 0


def test_there_are_pages_with_examples() -> None:
    assert "README.md" in PAGES
    assert str(Path("docs", "tutorial.md")) in PAGES
