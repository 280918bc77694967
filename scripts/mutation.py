"""Change the code in one small way at a time, and see whether the suite notices.

    python scripts/mutation.py [--sample 400] [--seed 8] [--only src/newsdoc/quotes/*.py]

What is changed are the bodies of functions: comparisons, arithmetic, ``and`` and ``or``, conditions, numbers,
words, and what is returned. A change is tried with the tests that run its line, which
``contexts.py`` records; one whose line no test runs is unnoticed. Prints what survives, and a Markdown table.
"""

from __future__ import annotations

import argparse
import ast
import functools
import importlib
import json
import random
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import coverage

from teeth import Fault, summarise, try_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT: Final = Path(__file__).parent.parent
LEFT_OUT: Final = (
    "languages/",
    "testing/",
    "cli.py",
    "hypothesis_hook.py",
    "__main__.py",
    "bulk/progress.py",
)
"""Data, what is for tests, and what only a terminal shows."""
SECONDS: Final = 20.0
"""How long the tests that are chosen for one change may take together."""
_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_COUNTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}


Change = tuple[ast.AST, str, "Callable[[], object]"]


class Mutant(NamedTuple):
    """A change of one function."""

    file: Path
    function: tuple[str, ...]
    """The names of the class, if it stands in one, and of the function."""
    number: int
    """Which of the changes of the function it is."""
    line: int
    shown: str


def find_mutants(file: Path) -> Iterator[Mutant]:
    """Give every change of every function of a module."""
    for names, function in _functions(ast.parse(file.read_text("utf-8"))):
        for number, (node, shown, _) in enumerate(_changes(function)):
            yield Mutant(file, names, number, getattr(node, "lineno", function.lineno), shown)


def plant(mutant: Mutant) -> None:
    """Make the change in the module that is loaded."""
    tree = ast.parse(mutant.file.read_text("utf-8"))
    function = next(one for names, one in _functions(tree) if names == mutant.function)
    _, _, change = list(_changes(function))[mutant.number]
    change()
    code = compile(ast.fix_missing_locations(tree), str(mutant.file), "exec", dont_inherit=True)
    for name in mutant.function:
        code = next(one for one in code.co_consts if isinstance(one, CodeType) and one.co_name == name)
    _loaded(mutant).__code__ = code


def _loaded(mutant: Mutant) -> Any:  # noqa: ANN401  # a function
    """Give the function itself, out of what its decorators made of it."""
    *path, last = mutant.file.relative_to(ROOT / "src").with_suffix("").parts
    module = importlib.import_module(".".join([*path, *([] if last == "__init__" else [last])]))
    found: Any = module
    for name in mutant.function:
        found = vars(found)[name]
    for inner in ("fget", "func", "__func__", "__wrapped__"):
        found = getattr(found, inner, found)
    return found


def _functions(tree: ast.Module) -> Iterator[tuple[tuple[str, ...], ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not _is_overload(node):
            yield (node.name,), node
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and not _is_overload(part):
                    yield (node.name, part.name), part


def _is_overload(function: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in function.decorator_list)


def _changes(function: ast.FunctionDef) -> Iterator[Change]:
    """Give each change as its place, what a person reads of it, and what makes it in the tree."""
    for statement in function.body:
        if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)):
            for node in ast.walk(statement):
                yield from _of_node(node)


def _of_node(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(ops=[op, *_]) if type(op) in _COMPARED:
            new = _COMPARED[type(op)]()
            yield node, f"compared with {type(new).__name__}", lambda: node.ops.__setitem__(0, new)
        case ast.BinOp(op=op) if type(op) in _COUNTED:
            yield (
                node,
                f"counted otherwise than {type(op).__name__}",
                _setting(node, "op", _COUNTED[type(op)]()),
            )
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield node, f"joined by {type(other).__name__}", _setting(node, "op", other)
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            turned = ast.UnaryOp(ast.Not(), test)
            yield node, "condition turned round", _setting(node, "test", turned)
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield node, "None returned", _setting(node, "value", ast.Constant(None))
        case ast.Constant(value=bool() | int() | float() | str() as value) if value != "":
            other = not value if isinstance(value, bool) else value + ("x" if isinstance(value, str) else 1)
            yield node, f"{value!a:.20} is {other!a:.20}", _setting(node, "value", other)


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _setting(node: ast.AST, name: str, value: object) -> Callable[[], None]:
    return lambda: setattr(node, name, value)


def main() -> None:
    """Try a sample of the changes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sample", type=int, default=400, help="how many changes are tried")
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--only", nargs="*", default=[], help="the files to take")
    options.add_argument("--coverage", default=".coverage", help="what contexts.py made coverage write")
    options.add_argument("--seconds", default=".test-seconds.json", help="what contexts.py wrote")
    chosen = options.parse_args()
    package = ROOT / "src" / "newsdoc"
    files = [Path(one).resolve() for one in chosen.only] or [
        file
        for file in sorted(package.rglob("*.py"))
        if not file.relative_to(package).as_posix().startswith(LEFT_OUT)
    ]
    mutants = [mutant for file in files for mutant in find_mutants(file)]
    sample = random.Random(chosen.seed).sample(mutants, min(chosen.sample, len(mutants)))  # noqa: S311
    print(f"{len(mutants)} changes in {len(files)} files, {len(sample)} tried")
    runs = Runs(chosen.coverage, json.loads(Path(chosen.seconds).read_text("utf-8")))

    def faults() -> Iterator[Fault]:
        for mutant in sample:
            where = mutant.file.relative_to(package).as_posix()
            tests = runs.of(where, mutant.line)
            name = f"{where}:{mutant.line} {'.'.join(mutant.function)}: {mutant.shown}"
            yield Fault(name, where.split("/")[0], functools.partial(plant, mutant), tests=tests or ["none"])

    tests = sorted({name.partition("::")[0] for name in runs.seconds})
    print("\n" + summarise(try_faults(faults, tests, seconds=3 * SECONDS)))


class Runs:
    """Which tests run which lines."""

    def __init__(self, data: str, seconds: dict[str, float]) -> None:
        """Read what coverage recorded."""
        self.seconds = seconds
        self._data = coverage.CoverageData(data)
        self._data.read()
        # The directory of the clone may be called newsdoc, too.
        self._files = {file.rpartition("/src/newsdoc/")[2]: file for file in self._data.measured_files()}
        self._contexts: dict[str, dict[int, list[str]]] = {}

    def of(self, file: str, line: int) -> list[str]:
        """Give the tests that run a line, the quickest first, as many as there is time for."""
        if file not in self._contexts:  # to read them takes seconds
            self._contexts[file] = self._data.contexts_by_lineno(self._files.get(file, ""))
        contexts = self._contexts[file].get(line, [])
        named = sorted((name for name in contexts if name in self.seconds), key=self.seconds.__getitem__)
        chosen: list[str] = []
        left = SECONDS
        for name in named:
            left -= self.seconds[name]
            if left < 0:
                break
            chosen.append(name)
        return chosen


if __name__ == "__main__":
    main()
