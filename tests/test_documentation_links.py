"""What the documentation points to is there: pages, places in them, files, and every public name."""

from __future__ import annotations

import importlib
import re
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), *(ROOT / name for name in ("README.md", "CHANGELOG.md", "SECURITY.md"))])
PACKAGE = Path(newsdoc.__file__).parent
PUBLIC_MODULES = (
    "newsdoc",
    "newsdoc.keys",
    "newsdoc.languages",
    "newsdoc.extractors",
    "newsdoc.testing",
    *(
        f"newsdoc.interchange.{name}"
        for name in ["annotation", "arrow", "brat", "jsonld", "ninjs", "offsets", "spacy"]
    ),
)


def written(page: Path) -> str:
    """Give a page without its examples, in which brackets mean something else."""
    text = page.read_text(encoding="utf-8")
    return re.sub(
        r"`[^`\n]*`(?![`{])", "", re.sub(r"^```(?!\{).*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    )


def anchors(page: Path) -> set[str]:
    """Give the names of the places of a page: its headings as GitHub and MyST write them, and its labels."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}
    return slugs | set(re.findall(r"^\(([\w-]+)\)=$", text, re.MULTILINE))


def links(page: Path) -> Iterator[str]:
    for target in re.findall(r"\]\(([^)\s]+)\)", written(page)):
        if not re.match(r"[a-z]+:", target):
            yield target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_and_places_that_are_there(page: Path) -> None:
    for target in links(page):
        file, _, place = target.partition("#")
        there = (page.parent / file) if file else page
        assert there.exists(), target
        assert not place or place in anchors(there), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_roles_lead_to_pages_files_and_labels_that_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for name in re.findall(r"\{doc\}`(?:[^`<]*<)?([^`>]+)>?`", text):
        assert (DOCS / f"{name}.md").exists(), name
    for name in re.findall(r"\{download\}`[^`<]*<([^`>]+)>`", text):
        # The suite that tests the wheel has no source beside it, only what was installed.
        assert (PACKAGE / name.removeprefix("../src/newsdoc/")).exists() or (DOCS / name).exists(), name
    labels = set().union(*map(anchors, DOCS.glob("*.md")))
    assert set(re.findall(r"\{ref\}`[^`<]*<([^`>]+)>`", text)) <= labels


def test_every_page_is_in_the_table_of_contents_and_every_picture_on_a_page() -> None:
    listed = re.findall(r"^[\w-]+$", (DOCS / "index.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted({page.stem for page in DOCS.glob("*.md")} - {"index"})
    shown = {(page.parent / target).name for page in PAGES for target in links(page)}
    assert {file.name for file in DOCS.rglob("*") if file.suffix in {".png", ".svg"}} <= shown


def test_links_into_the_web_are_secure_and_names_of_files_are_not_those_of_one_machine() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert re.findall(r"http://(?!www\.w3\.org/|localhost)\S+", text) == []
        assert re.findall(r"(?<![\w.])/(?:home|root|tmp|Users)/\S+", text) == []


def public_names() -> Iterator[str]:
    """Give every name that a public module offers: its ``__all__``, or what it defines without underscore."""
    for module in map(importlib.import_module, PUBLIC_MODULES):
        names = getattr(module, "__all__", None) or [
            name
            for name, value in vars(module).items()
            if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
        ]
        yield from (f"{module.__name__}.{name}" for name in names)


def shown_names() -> Iterator[str]:
    """Give every name that a reference page shows."""
    for page in DOCS.glob("*.md"):
        text = page.read_text(encoding="utf-8")
        yield from re.findall(r"auto(?:function|class|data|exception|method):: ([\w.]+)", text)
        for name, members in re.findall(r"automodule:: ([\w.]+)((?:\n +:[\w-]+:.*)*)", text):
            yield name
            module = importlib.import_module(name)
            listed = re.search(r":members:(.*)", members)
            if listed:
                every = [one for one in vars(module) if not one.startswith("_")]
                yield from (
                    f"{name}.{one.strip()}" for one in (listed[1].split(",") if listed[1].strip() else every)
                )


def test_the_reference_shows_every_public_name() -> None:
    shown = {id(found(name)) for name in shown_names()}
    missing = [name for name in public_names() if id(found(name)) not in shown]
    assert missing == []


def test_the_reference_shows_nothing_that_is_not_there() -> None:
    for name in chain(shown_names(), public_names()):
        assert found(name) is not None, name


def found(name: str) -> object:
    """Give what a name stands for; of a class also its methods."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            value: object = importlib.import_module(".".join(parts[:cut]))
        except ImportError:
            continue
        for part in parts[cut:]:
            value = getattr(value, part)
        return value
    return None


def test_every_module_that_writes_a_format_is_among_the_public_ones() -> None:
    folder = PACKAGE / "interchange"
    writes = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(r"^def to_(?!batch\()", path.read_text("utf-8"), re.MULTILINE)
    }
    public = {name.rsplit(".", 1)[1] for name in PUBLIC_MODULES if ".interchange." in name}
    assert writes - {"json"} == public - {"offsets"}
