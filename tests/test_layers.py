"""The direction of docs/architecture.md: a module imports only from layers before its own."""

from __future__ import annotations

import ast
from pathlib import Path

import newsdoc

ROOT = Path(newsdoc.__file__).parent
LAYERS = (
    "errors model patterns pickling processes records",
    "keys problems escape",
    "limits article viewer",
    "languages",
    "text",
    "layout names",
    "quotes",
    "speakers",
    "extractors assembly",
    "plugins",
    "parser batches",
    "interchange",
    "__init__",
    "testing hypothesis_hook",
    "show bulk",
    "cli",
    "__main__",
)
"""Modules and packages from the first layer to the last; those of one layer may import one another."""

RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names.split()}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def layer(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").parts[0]


def imported(path: Path) -> set[str]:
    """Give the parts of newsdoc that a module imports, also inside functions and for type checkers."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "newsdoc":
            names = [alias.name for alias in node.names]
            found.update(name if name in RANK else "__init__" for name in names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsdoc."):
            found.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names if alias.name.split(".")[0] == "newsdoc"]
            found.update(name.split(".")[1] if "." in name else "__init__" for name in names)
    return found


def test_every_module_has_its_layer() -> None:
    assert {layer(path) for path in modules()} <= set(RANK)


def test_a_module_imports_only_from_its_own_layer_and_those_before() -> None:
    against = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules()
        for name in imported(path)
        if RANK[name] > RANK[layer(path)]
    ]
    assert against == []


def test_nothing_imports_relatively() -> None:
    relative = [
        path
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_one_except_exception_stands_in_the_whole_code() -> None:
    found = [
        path.name
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
    ]
    assert found == ["fence.py"]
