"""Pages as sites print them: every line has its role, and every field is found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import newsdoc

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = Path(__file__).parent / "pages"
FIELDS = (
    "headline",
    "kicker",
    "standfirst",
    "authors",
    "published",
    "updated",
    "dateline",
    "publisher",
    "credit",
    "story_code",
    "section",
    "tags",
    "reading_time",
    "comment_count",
    "url",
)
BODY = ("paragraph", "list")


class Page(NamedTuple):
    """A page with what must be found in it."""

    text: str
    blocks: list[tuple[str, str]]
    fields: dict[str, str]


def read_page(path: Path) -> Page:
    head, _, rest = path.read_text(encoding="utf-8").partition("---\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    text = ""
    blocks = []
    for line in rest.splitlines():
        role, _, printed = line.partition("|")
        if text and not role.startswith("+"):
            text += "\n"
        if role:
            blocks.append((role.removeprefix("+"), printed.strip()))
        text += printed
    for role in ("headline", "kicker", "standfirst"):
        found = next((printed for name, printed in blocks if name == role), None)
        if found:
            fields.setdefault(role, found)
    return Page(text, blocks, fields)


def written(article: newsdoc.Article, name: str) -> str | None:
    value: Any = getattr(article, name)
    if value is None or value == ():
        return None
    if name == "dateline":
        return str(value.place or value.agency)
    if isinstance(value, tuple):
        return ", ".join(value)
    return value.isoformat() if name in ("published", "updated") else str(value)


def fields_of(article: newsdoc.Article) -> dict[str, str]:
    found = {name: written(article, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value is not None}


every_page = pytest.mark.parametrize(
    "path", sorted(PAGES.glob("*/*.txt")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)


@every_page
def test_every_line_of_a_page_has_its_role(path: Path) -> None:
    page = read_page(path)
    article = newsdoc.parse(page.text, language=path.parent.name)
    assert [(block.role.value, block.span.text) for block in article.blocks] == page.blocks


@every_page
def test_exactly_the_fields_that_a_page_prints_are_found(path: Path) -> None:
    page = read_page(path)
    assert fields_of(newsdoc.parse(page.text, language=path.parent.name)) == page.fields


@every_page
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(f"    {line}" for line in text.split("\n")),
        lambda text: text.replace(" ", "\xa0"),
        lambda text: f"Menu\n\nHome\n\nLogin\n\n\n{text}\n\nHome\nContact us\nPrivacy policy",
    ],
    ids=["blank-lines", "windows-line-ends", "indented", "no-break-blanks", "menus"],
)
def test_a_page_in_another_dress_keeps_headline_day_authors_and_body(
    path: Path, change: Callable[[str], str]
) -> None:
    page = read_page(path)
    article = newsdoc.parse(change(page.text), language=path.parent.name)
    found = {name: fields_of(article).get(name) for name in ("headline", "authors", "published")}
    assert found == {name: page.fields.get(name) for name in ("headline", "authors", "published")}
    body = [" ".join(paragraph.span.text.split()) for paragraph in article.paragraphs]
    assert body == [printed for role, printed in page.blocks if role in BODY]
