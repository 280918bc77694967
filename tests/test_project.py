"""What is written twice about the project agrees."""

from __future__ import annotations

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
