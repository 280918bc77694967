"""What is written twice about the project agrees."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import regex

ROOT = Path(__file__).parent.parent


@pytest.fixture
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_extra_and_the_group_for_tests_are_the_same(project: dict[str, Any]) -> None:
    assert project["project"]["optional-dependencies"]["test"] == project["dependency-groups"]["test"]


def test_the_readme_has_two_commands_and_the_example_they_show() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("\n## Two commands\n")[1].split("\n## ")[0]
    commands = regex.findall(r"^```sh\n(.*)\n```$", section, regex.MULTILINE)
    assert len(commands) == 2
    shown = regex.search(r"newsdoc show (\S+)", commands[0])
    assert shown is not None
    assert (ROOT / shown[1]).is_file()


def test_dependencies_have_lower_bounds_and_no_upper_ones(project: dict[str, Any]) -> None:
    table = project["project"]
    wanted = [*table["dependencies"], *table["optional-dependencies"]["test"]]
    assert [one for one in wanted if not regex.fullmatch(r"[a-z-]+>=[\d.]+", one)] == []


IMPORTS = {"pyarrow": "arrow", "spacy": "spacy", "rich": "cli", "zstandard": "cli", "hypothesis": "testing"}
"""What is imported from the packages of extras, and the extra that brings each."""

WITHOUT_EXTRAS = f"""
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys({list(IMPORTS)}))
import newsdoc
for module in pkgutil.walk_packages(newsdoc.__path__, "newsdoc."):
    if not module.name.startswith(("newsdoc.testing", "newsdoc.hypothesis_hook", "newsdoc.__main__")):
        importlib.import_module(module.name)
        print(module.name)
article = newsdoc.parse("Harga turun, kata Rina.")
article.to_html()
newsdoc.to_dict(article)
"""


def test_every_extra_for_users_has_a_package_that_is_known(project: dict[str, Any]) -> None:
    extras = project["project"]["optional-dependencies"]
    assert {name: extra for extra in extras if extra != "test" for name in packages(extras[extra])} == IMPORTS


def packages(needed: list[str]) -> list[str]:
    return [one.split(">=")[0] for one in needed]


def test_every_module_can_be_imported_without_any_extra() -> None:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-W", "error", "-c", WITHOUT_EXTRAS], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert "newsdoc.interchange.arrow" in done.stdout.split()


def test_the_page_on_installing_lists_every_extra_with_its_packages(project: dict[str, Any]) -> None:
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    for extra, needed in project["project"]["optional-dependencies"].items():
        (row,) = regex.findall(rf"^\| `{extra}` \|.*", page, regex.MULTILINE)
        assert [name for name in packages(needed[:1]) if name.lower() not in row.lower()] == []


def test_every_python_that_the_project_names_is_in_the_matrix(project: dict[str, Any]) -> None:
    workflow = ROOT / ".github" / "workflows" / "ci.yml"
    if not workflow.exists():
        pytest.skip("the source distribution leaves the workflows out")
    named = [
        line.rsplit(" ", 1)[1]
        for line in project["project"]["classifiers"]
        if line.startswith("Programming Language :: Python :: 3.")
    ]
    matrix = regex.search(r"python: \[(.*)\]", workflow.read_text(encoding="utf-8"))
    assert matrix is not None
    assert regex.findall(r"3\.\d+", matrix[1]) == named
