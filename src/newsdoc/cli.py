"""The command ``newsdoc``."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import newsdoc
from newsdoc.escape import for_encoding, for_json, for_terminal
from newsdoc.show import article_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdoc import Article

OK: Final = 0
BAD_INPUT: Final = 1
BAD_CALL: Final = 2
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

_FILES: Final = {
    "show": "a text file, or - for standard input",
    "parse": "a text file, or - for standard input; or many: text files, JSON Lines, directories",
}
_INLINE: Final = 100
"""Up to this width an object or a list without others in it stands on one line."""


class _Options(argparse.ArgumentParser):
    """A parser of arguments whose errors are one line, without what would act on the terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave."""
        sys.exit(_fail(f"{message}; see {self.prog} --help", BAD_CALL))


class _InputError(Exception):
    """The input cannot be read; the message is one line for the person at the terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status: 0, 1 for unreadable input, 2 for a wrong call."""
    try:
        return _run(_options().parse_args(arguments))
    except _InputError as error:
        return _fail(str(error), BAD_INPUT)
    except BrokenPipeError:
        # The reader has gone (``| head``). Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except ChildProcessError as error:
        return _fail(str(error), BAD_INPUT)
    except OSError as error:
        return _fail(f"cannot write: {error.strerror or error}", BAD_INPUT)
    except KeyboardInterrupt:
        return INTERRUPTED


def _options() -> _Options:
    options = _Options(
        prog="newsdoc", description="Turn the raw text of a news article into a typed document."
    )
    options.add_argument("--version", action="version", version=f"newsdoc {newsdoc.__version__}")
    commands = options.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, told in (("parse", "print the article as JSON"), ("show", "print the article for a person")):
        command = commands.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
        if name == "show":
            command.add_argument("--html", action="store_true", help="print a page for a browser")
        several: dict[str, Any] = {"nargs": "+"} if name == "parse" else {}
        command.add_argument("file", metavar="FILE", help=_FILES[name], **several)
        command.add_argument("--language", metavar="CODE", help="BCP 47 code; without it, it is detected")
        command.add_argument("--body-only", action="store_true", help="running text without a headline")
        if name == "parse":
            _add_bulk_options(command)
        command.add_argument(
            "--encoding", metavar="NAME", default="utf-8", help="encoding of the text (default: utf-8)"
        )
    return options


def _add_bulk_options(command: argparse.ArgumentParser) -> None:
    many = command.add_argument_group("many texts")
    many.add_argument("--format", choices=("jsonl", "parquet"), help="a line or a row an article")
    many.add_argument("--out", metavar="PATH", help="write to this file, whole or not at all")
    many.add_argument("--jobs", metavar="N", type=int, default=1, help="processes (default: 1)")
    many.add_argument("--resume", action="store_true", help="go on where an interrupted run stopped")
    many.add_argument(
        "--text-field",
        metavar="NAME",
        default="text",
        help="member with the text in lines of JSON (default: text)",
    )


def _run(options: argparse.Namespace) -> int:
    try:
        b"a".decode(options.encoding, "ignore")
    except (LookupError, ValueError):
        wanted = "wanted the name of a text encoding; for example utf-8 or cp1252"
        return _fail(f"--encoding: got {options.encoding!a}, {wanted}", BAD_CALL)
    try:
        parser = newsdoc.Parser(language=options.language, body_only=options.body_only)
    except newsdoc.NewsdocError as error:
        return _fail(f"--{error}", BAD_CALL)
    if options.command == "parse" and _are_many(options):
        return _parse_many(options, parser)
    name = options.file if options.command == "show" else options.file[0]
    article = parser.parse(_read(name, options.encoding))
    if options.command == "show" and options.html:
        _print(_page(article).splitlines())
    elif options.command == "show":
        width = shutil.get_terminal_size().columns
        _print(for_encoding(line, _encoding()) for line in article_lines(article, width))
    else:
        _print(_json(article).split("\n"))
    return OK


def _are_many(options: argparse.Namespace) -> bool:
    from newsdoc.bulk.inputs import is_many  # noqa: PLC0415  # showing an article does not need it

    named = options.format or options.out or options.resume or options.jobs != 1
    return bool(named) or len(options.file) > 1 or is_many(options.file[0])


def _parse_many(options: argparse.Namespace, parser: newsdoc.Parser) -> int:
    from newsdoc.bulk.command import parse_many  # noqa: PLC0415  # one article does not need it

    try:
        whole = parse_many(options, parser)
    except newsdoc.NewsdocError as error:
        return _fail(str(error), BAD_CALL)
    return OK if whole else BAD_INPUT


def _read(name: str, encoding: str) -> str:
    shown = "standard input" if name == "-" else name or "''"
    try:
        return _data(name).decode(encoding)
    except UnicodeDecodeError as error:
        message = f"{shown}: {_undecodable(error, encoding)}"
        raise _InputError(message) from None
    except UnicodeError as error:
        message = f"{shown}: is not {encoding}: {error}; name its own with --encoding"
        raise _InputError(message) from None
    except (OSError, ValueError, EOFError, zlib.error, newsdoc.MissingExtraError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        message = f"{shown}: cannot be read: {reason or error}"
        raise _InputError(message) from None


def _data(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    if not name.endswith((".gz", ".zst")):
        return Path(name).read_bytes()
    from newsdoc.bulk.inputs import opened  # noqa: PLC0415  # plain files do not need it

    with opened(name) as stream:
        return stream.read()


def _undecodable(error: UnicodeDecodeError, encoding: str) -> str:
    data = error.object
    guess = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp1252"
    if guess == encoding:
        guess = "latin-1"
    byte = (
        f"byte 0x{data[error.start]:02x} at offset {error.start}" if error.start < len(data) else error.reason
    )
    return f"{byte} is not {encoding}; name the encoding, for example --encoding {guess}"


def _json(article: Article) -> str:
    written = _pretty(newsdoc.to_dict(article), "", ascii_only=not _encoding().lower().startswith("utf"))
    return for_json(written)


def _pretty(value: Any, indent: str, *, ascii_only: bool) -> str:  # noqa: ANN401  # any JSON
    """Write JSON for reading: what is short and holds nothing nested stands on one line."""
    import json  # noqa: PLC0415  # showing an article does not need it

    inner = value.values() if isinstance(value, dict) else value
    nested = isinstance(value, dict | list) and any(isinstance(one, dict | list) for one in inner)
    line = "" if nested else json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)
    if not nested and (len(line) + len(indent) <= _INLINE or not isinstance(value, dict | list)):
        return line
    deeper = indent + "  "
    if isinstance(value, dict):
        written = [
            f"{json.dumps(name, ensure_ascii=ascii_only)}: {_pretty(one, deeper, ascii_only=ascii_only)}"
            for name, one in value.items()
        ]
        opener, closer = "{", "}"
    else:
        written = [_pretty(one, deeper, ascii_only=ascii_only) for one in value]
        opener, closer = "[", "]"
    lines = f",\n{deeper}".join(written)
    return f"{opener}\n{deeper}{lines}\n{indent}{closer}"


def _page(article: Article) -> str:
    """Write the page so that it says the same in any encoding of the output, for it says that it is UTF-8."""
    page = article.to_html()
    return page if _encoding().lower() == "utf-8" else page.encode("ascii", "xmlcharrefreplace").decode()


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fail(message: str, status: int) -> int:
    line = for_encoding(for_terminal(message), sys.stderr.encoding or "ascii")
    sys.stderr.write(f"newsdoc: error: {line}\n")
    return status
