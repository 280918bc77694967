"""Plug-ins: a real small package, built and installed, and entry points that offer the wrong thing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import Parser, PluginError, extractor, plugins
from newsdoc.extractors import labelled
from newsdoc.languages import LanguagePack
from newsdoc.testing import check_extractor, check_pack

PACKAGE = Path(__file__).parent / "third_party"
TEXT = (
    "“Le costo es troppo alte,” diceva le ministro Anna Vero. "
    "Le banca ha un taxa de 7,5 % e non de 4 %, secundo le ministro."
)
PROGRAM = """
import json, sys
import newsdoc
parser = newsdoc.Parser.with_plugins(body_only=True, strict=True)
article = parser.parse(sys.argv[1])
print(json.dumps({
    "language": article.language,
    "rates": [found.value for found in article.found_all("acme.rate")],
    "rating": article["acme.rating"].value,
    "speaker": article.quotes[0].speaker.name,
    "plain": len(newsdoc.Parser(language="en").parse(sys.argv[1]).found_all("acme.rate")),
}))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the package and install it into a folder of its own."""
    folder = tmp_path_factory.mktemp("plugin")
    shutil.copytree(PACKAGE, folder / "source")
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-build-isolation",
        "--no-deps",
        "--no-index",
    ]
    target = ["--no-build-isolation", "--target", str(folder / "site"), str(folder / "source")]
    run = subprocess.run([*command, *target], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode == 0, run.stderr
    return folder / "site"


def test_an_installed_package_adds_a_language_and_fields_on_request(installed: Path) -> None:
    home = str(Path(newsdoc.__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), home]), "PYTHONUTF8": "1"}
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, TEXT], capture_output=True, env=environment, check=False
    )
    assert run.returncode == 0, run.stderr.decode()
    assert json.loads(run.stdout) == {
        "language": "ia",
        "rates": [7.5, 4.0],
        "rating": "high",
        "speaker": "Anna Vero",
        "plain": 0,
    }


def test_its_pack_and_extractors_keep_the_laws(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))
    import acme_news  # noqa: PLC0415  # it was just installed

    check_pack(acme_news.INTERLINGUA, examples=30)
    check_extractor(acme_news.RATES, examples=30)
    monkeypatch.delitem(sys.modules, "acme_news")


@extractor(newsdoc.Key("acme.words", int))
def count_words(article: newsdoc.Article) -> newsdoc.Found[int]:
    return newsdoc.Found(value=len(article.text.split()), span=None, rule="count")


PACK = LanguagePack(code="x-a", name="A")


def offering(monkeypatch: pytest.MonkeyPatch, group: str, *names: str) -> None:
    points = [EntryPoint(name, f"{__name__}:{name}", group) for name in names]

    def entry_points(*, group: str) -> list[EntryPoint]:
        return [point for point in points if point.group == group]

    monkeypatch.setattr(plugins, "entry_points", entry_points)


def test_plug_ins_stand_behind_what_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    offering(monkeypatch, plugins.EXTRACTORS, "count_words")
    parser = Parser.with_plugins(extractors=[labelled("Kode")])
    assert [one.key.name for one in parser.extractors] == ["label.kode", "acme.words"]

    offering(monkeypatch, plugins.LANGUAGES, "PACK")
    mine = LanguagePack(code="x-a", name="Mine")
    parser = Parser.with_plugins(packs=[mine], language="x-a")
    assert parser.packs == (mine, PACK)
    assert parser.parse("a").language == "x-a"


@pytest.mark.parametrize(
    ("group", "name", "message"),
    [
        (plugins.EXTRACTORS, "PACK", "got LanguagePack, wanted an extractor"),
        (plugins.EXTRACTORS, "nothing", "cannot load '.*:nothing'"),
        (plugins.LANGUAGES, "count_words", "got function, wanted a LanguagePack"),
    ],
)
def test_an_entry_point_that_offers_something_else_is_named(
    monkeypatch: pytest.MonkeyPatch, group: str, name: str, message: str
) -> None:
    offering(monkeypatch, group, name)
    with pytest.raises(
        PluginError, match=rf"^entry point '{name}' of 'an unknown package' in {group}: {message}"
    ):
        Parser.with_plugins()


@pytest.mark.parametrize("packs", [7, [7], "id", None])
def test_what_are_no_packs_is_refused(packs: Any) -> None:  # noqa: ANN401  # wrong types are the point
    with pytest.raises(newsdoc.ArgumentTypeError, match=r"packs: got .*, wanted an iterable of LanguagePack"):
        Parser(packs=packs)
