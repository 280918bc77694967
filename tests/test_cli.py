from __future__ import annotations

import io
import json
import os
import re
import runpy
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import newsdoc
from newsdoc import cli
from newsdoc.show import article_lines

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """Harga Beras Turun di Pasar Induk

Harga beras turun pada pekan ini. “Pasokan sudah cukup untuk kota ini,” kata Rina Hartati, Senin.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, "utf-8")
    return path


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def printing_in(monkeypatch: pytest.MonkeyPatch, encoding: str) -> io.BytesIO:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding))
    return written


def test_parse_prints_json_that_reads_back(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(page), "--language", "id"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert newsdoc.from_dict(printed) == newsdoc.parse(TEXT, language="id")


def test_what_is_short_stands_on_one_line(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["parse", str(page), "--language", "id"])
    lines = capsys.readouterr().out.splitlines()
    assert '      "span": {"start": 0, "end": 32, "text": "Harga Beras Turun di Pasar Induk"},' in lines


def test_show_prints_headline_quotations_and_names(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", str(page), "--language", "id"]) == 0
    printed = capsys.readouterr().out
    places = [
        printed.index(words)
        for words in ("Harga Beras Turun", "Rina Hartati · direct", "Pasokan sudah cukup", "People")
    ]
    assert places == sorted(places)


def test_show_names_who_is_not_resolved_and_what_was_odd() -> None:
    span = newsdoc.Span(start=0, end=3, text="dia")
    article = newsdoc.Article(
        text="dia",
        language=None,
        quotes=(
            newsdoc.Quote(content=(span,), text="satu", kind=newsdoc.QuoteKind.DIRECT, source=span),
            newsdoc.Quote(content=(span,), text="dua", kind=newsdoc.QuoteKind.INDIRECT),
        ),
        entities=(
            newsdoc.Entity(
                name="Rina Hartati", kind=newsdoc.EntityKind.PERSON, mentions=(span, span), aliases=("Rina",)
            ),
        ),
        problems=(newsdoc.Problem(code="mojibake", message="one", span=span),),
    )
    assert list(article_lines(article)) == [
        "(no headline)",
        "",
        "Quotations",
        "  dia (not resolved) · direct",
        "    satu",
        "  nobody named · indirect",
        "    dua",
        "",
        "People",
        "  Rina Hartati (Rina) ×2",
        "",
        "Problems",
        "  mojibake at 0: one",
    ]


def test_a_dash_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, TEXT.encode())
    assert cli.main(["show", "-"]) == 0
    assert capsys.readouterr().out.startswith("Harga Beras Turun")


def test_body_only_reads_no_headline(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "--body-only", str(page)]) == 0
    assert capsys.readouterr().out.startswith("(no headline)")


def test_another_encoding_is_read_when_it_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes("Kafé itu tutup".encode("cp1252"))
    assert cli.main(["parse", "--encoding", "cp1252", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Kafé itu tutup"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"Kaf\xe9 itu", "utf-8", "byte 0xe9 at offset 3 is not utf-8; .* --encoding cp1252"),
        (b"\xff\xfea\x00", "utf-8", "byte 0xff at offset 0 is not utf-8; .* --encoding utf-16"),
        (b"Kaf\x81", "cp1252", "byte 0x81 at offset 3 is not cp1252; .* --encoding latin-1"),
        (b"abc", "utf-16", "is not utf-16; .* --encoding cp1252"),
    ],
)
def test_undecodable_bytes_are_named_with_offset_and_remedy(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    data: bytes,
    encoding: str,
    message: str,
) -> None:
    give(monkeypatch, data)
    assert cli.main(["parse", "-", "--encoding", encoding]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert_one_line(told.err, f"standard input: .*{message}")


def assert_one_line(printed: str, message: str) -> None:
    assert printed.count("\n") == 1
    assert printed.endswith("\n")
    assert re.match(rf"newsdoc: error: {message}", printed), printed


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", ".*missing.txt: cannot be read: No such file or directory"),
        ("", ".*: holds no texts"),
        ("a\x1b[31m.txt", r".*a\\x1b\[31m.txt: cannot be read: No such file"),
        ("a\x00b", r".*a\\x00b: cannot be read: embedded null byte"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_status_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, message: str
) -> None:
    assert cli.main(["parse", f"{tmp_path}/{name}"]) == 1
    assert_one_line(capsys.readouterr().err, message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the following arguments are required: COMMAND; see newsdoc --help"),
        (["show"], "the following arguments are required: FILE; see newsdoc show --help"),
        (["sing", "-"], "argument COMMAND: invalid choice: 'sing'"),
        (["show", "-", "--bad\x1b[31m"], r"unrecognized arguments: --bad\\x1b\[31m"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_two(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert_one_line(capsys.readouterr().err, message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--language", "xx"], "--language: got 'xx', wanted a BCP 47 code that CLDR knows"),
        (["--encoding", "no-such"], "--encoding: got 'no-such', wanted the name of a text encoding"),
        (["--encoding", "hex"], "--encoding: got 'hex', wanted the name of a text encoding"),
        (["--encoding", "a\x00"], r"--encoding: got 'a\\x00', wanted the name of a text encoding"),
    ],
)
def test_a_wrong_value_is_one_line_and_status_two(
    page: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert cli.main(["show", str(page), *arguments]) == 2
    assert_one_line(capsys.readouterr().err, message)


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert capsys.readouterr().out == f"newsdoc {newsdoc.__version__}\n"


HOSTILE = "Judul \x1b]0;owned\x07 \x9b31m \u202eterbalik\u2066 \U000e0041\n\nIsi \x1b[2J kata Rina\x00.\n"


@pytest.mark.parametrize("command", ["show", "parse"])
def test_nothing_that_acts_on_a_terminal_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    give(monkeypatch, HOSTILE.encode())
    assert cli.main([command, "-"]) == 0
    printed = capsys.readouterr().out
    assert printed.replace("\n", "").isprintable()
    if command == "parse":
        assert json.loads(printed)["text"] == HOSTILE


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8", "utf-16"])
def test_any_encoding_of_the_output_will_do(
    page: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    written = printing_in(monkeypatch, encoding)
    assert cli.main(["parse", str(page)]) == 0
    assert json.loads(written.getvalue().decode(encoding))["text"] == TEXT
    written = printing_in(monkeypatch, encoding)
    assert cli.main(["show", str(page)]) == 0
    assert "Harga Beras Turun" in written.getvalue().decode(encoding)


def test_the_module_runs_as_a_command(page: Path) -> None:
    command = [sys.executable, "-m", "newsdoc", "show", str(page)]
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603  # our own command
    assert done.stdout.startswith(b"Harga Beras Turun")
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGPIPE there")
def test_a_reader_that_goes_away_leaves_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(TEXT * 2_000, "utf-8")
    command = [sys.executable, "-m", "newsdoc", "parse", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:  # noqa: S603
        assert running.stdout
        assert running.stderr
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@pytest.mark.parametrize(("error", "status"), [(KeyboardInterrupt(), 130), (OSError(28, "No space left"), 1)])
def test_what_stops_the_output_has_its_status(
    page: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int
) -> None:
    def fail(_lines: object) -> None:
        raise error

    monkeypatch.setattr(cli, "_print", fail)
    assert cli.main(["show", str(page)]) == status


def test_a_codec_that_tells_no_byte_is_named_with_its_own_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, b"harga-!")
    assert cli.main(["parse", "-", "--encoding", "punycode"]) == 1
    # Python 3.13 tells the byte of this codec, too.
    told = "byte 0x21 at offset 6 is not punycode; name the encoding"
    message = f"standard input: (?:is not punycode: .*; name its own with --encoding|{told})"
    assert_one_line(capsys.readouterr().err, message)


def test_a_reader_that_goes_away_has_its_status_and_hears_no_more(
    page: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(_lines: object) -> None:
        raise BrokenPipeError

    turned: list[int] = []
    monkeypatch.setattr(cli, "_print", fail)
    monkeypatch.setattr(os, "dup2", lambda _null, output: turned.append(output))
    assert cli.main(["show", str(page)]) == 141
    assert turned == [sys.stdout.fileno()]
    assert capfd.readouterr().err == ""


def test_the_module_leaves_with_the_status_of_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["newsdoc", "show", "no-such-file.txt"])
    with pytest.raises(SystemExit, match="1"):
        runpy.run_module("newsdoc", run_name="__main__")
    assert_one_line(capsys.readouterr().err, "no-such-file.txt: cannot be read")


def test_the_module_runs_nothing_when_it_is_imported(capsys: pytest.CaptureFixture[str]) -> None:
    assert runpy.run_module("newsdoc.__main__", run_name="elsewhere")["main"] is cli.main
    assert capsys.readouterr() == ("", "")
