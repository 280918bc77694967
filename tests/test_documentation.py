"""The examples of README and documentation run and print what is printed there."""

from __future__ import annotations

import doctest
import gzip
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import cli

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


TEXTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
TEXT = "Harga Turun\n\nSenin, 3 April 2023\n\n“Kami lega,” kata Rina Hartati.\n"


def blocks(page: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


CONSOLES = [
    (page.name, example) for page in TEXTS for example in blocks(page, "console") if example.startswith("$ ")
]


@pytest.mark.parametrize(("_page", "example"), CONSOLES)
def test_the_command_prints_what_is_shown(
    _page: str, example: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    command, shown = example.split("\n", 1)
    assert command.startswith("$ newsdoc ")
    assert cli.main(shlex.split(command)[2:]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(shown.removesuffix("...\n")) if shown.endswith("\n...\n") else printed == shown


def test_the_readme_shows_the_command_at_work() -> None:
    assert "README.md" in {page for page, _ in CONSOLES}


COMMANDS = sorted(
    {
        line.split("#")[0].split(" > ")[0].strip()
        for page in TEXTS
        for block in blocks(page, "sh")
        for line in block.splitlines()
        if re.match(r"newsdoc (show|parse) ", line)
    }
)


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with everything that the commands of the documentation name."""
    (tmp_path / "news").mkdir()
    for place in ("news/a.txt", "page.txt", "one.txt", "FILE"):
        (tmp_path / place).write_text(TEXT, encoding="utf-8")
    (tmp_path / "more.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": TEXT}).encode()))
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_of_the_documentation_work(
    command: str, texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "parquet" in command:
        pytest.importorskip("pyarrow")
    assert cli.main(shlex.split(command)[1:]) == 0
    assert capsys.readouterr().out or list(texts.glob("news.*"))


def test_there_are_commands_in_the_documentation() -> None:
    assert len(COMMANDS) >= 4


PROGRAMS = [
    pytest.param(page, index, id=f"{page.name}-{index}")
    for page in TEXTS
    for index, block in enumerate(blocks(page, "python"))
    if ">>>" not in block
]
ELSEWHERE = {
    "to_tables(": "test_interchange_extras.py",
    "spark.": "test_engines.py",
    "spacy": "test_interchange_extras.py",
}
"""What tells a program that needs more than newsdoc, and the test that runs it."""


@pytest.mark.parametrize(("page", "index"), PROGRAMS)
def test_the_programs_of_the_documentation_run(page: Path, index: int, texts: Path) -> None:
    program = blocks(page, "python")[index]
    others = [test for word, test in ELSEWHERE.items() if word in program]
    if others:
        assert page.name in (ROOT / "tests" / others[0]).read_text(encoding="utf-8")
        return
    if "pyarrow" in program:
        pytest.importorskip("pyarrow")
    if "__main__" in program:
        (texts / "program.py").write_text(program, encoding="utf-8")
        done = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout
    else:
        given: dict[str, Any] = {"article": newsdoc.parse(TEXT)}
        exec(program, given)  # noqa: S102  # our own documentation
