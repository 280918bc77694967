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


TUTORIAL_OF_PACKS = str(Path("docs", "writing-a-pack.md"))


@pytest.mark.parametrize("page", [page for page in PAGES if page != TUTORIAL_OF_PACKS])
def test_the_examples_print_what_is_shown(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = doctest.testfile(str(ROOT / page), module_relative=False, encoding="utf-8")
    assert results.attempted > 0
    assert results.failed == 0


def test_the_pack_of_the_documentation_works_when_it_is_written_to_the_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / TUTORIAL_OF_PACKS).read_text(encoding="utf-8")
    pieces = [block.split("```")[0] for block in page.split("```toml\n")[1:]]
    (tmp_path / "eo.toml").write_text("\n".join(pieces), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    results = doctest.testfile(str(ROOT / TUTORIAL_OF_PACKS), module_relative=False, encoding="utf-8")
    assert results.attempted > 0
    assert results.failed == 0


def test_there_are_pages_with_examples() -> None:
    assert "README.md" in PAGES
    assert str(Path("docs", "tutorial.md")) in PAGES
