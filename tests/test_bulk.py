"""Many texts on the command line: what is read, written, left out, interrupted and taken up again."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import newsdoc
from newsdoc import cli
from newsdoc.bulk import outputs, working
from newsdoc.bulk.inputs import find_items, opened, total_size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TEXT = "Harga Beras Turun\n\n“Pasokan cukup,” kata Rina Hartati, Senin. Harga turun di kota itu.\n"
VALIDATOR = jsonschema.Draft202012Validator(newsdoc.json_schema())


def numbered(number: int) -> str:
    return f"Berita Nomor {number}\n\n“Kami lega,” kata Rina Hartati pada hari {number}. Harga turun lagi.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a directory with every kind of file."""
    folder = tmp_path / "news"
    (folder / "b").mkdir(parents=True)
    (folder / "a.txt").write_text(numbered(1), "utf-8")
    (folder / "b" / "c.txt.gz").write_bytes(gzip.compress(numbered(2).encode()))
    lines = [json.dumps({"text": numbered(number), "id": number}) for number in (3, 4)]
    (folder / "d.jsonl").write_text("\n\n".join(lines), "utf-8")
    (folder / "e.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": numbered(5)}).encode()))
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def headlines(path: Path) -> list[str]:
    return [record["article"]["fields"]["headline"]["value"] for record in records(path)]


ALL = [f"Berita Nomor {number}" for number in range(1, 6)]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_directory_becomes_one_file_in_the_order_of_names(folder: Path, tmp_path: Path, jobs: str) -> None:
    out = tmp_path / "out.jsonl"
    assert cli.main(["parse", str(folder), "--jobs", jobs, "--out", str(out)]) == 0
    assert headlines(out) == ALL
    names = [record["source"].removeprefix(f"{folder}{os.sep}") for record in records(out)]
    assert names == ["a.txt", os.path.join("b", "c.txt.gz"), "d.jsonl:1", "d.jsonl:3", "e.jsonl.gz:1"]  # noqa: PTH118
    assert list(tmp_path.glob("*.part")) == []


def test_every_article_that_is_written_is_valid_and_reads_back(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    cli.main(["parse", str(folder), "--out", str(out)])
    for number, record in enumerate(records(out), 1):
        VALIDATOR.validate(record["article"])
        assert newsdoc.from_dict(record["article"]) == newsdoc.parse(numbered(number))


def test_several_files_go_to_standard_output(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert cli.main(["parse", str(folder / "a.txt"), str(folder / "e.jsonl.gz"), "--language", "id"]) == 0
    written = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [one["article"]["fields"]["headline"]["value"] for one in written] == [ALL[0], ALL[4]]
    assert {one["article"]["language"] for one in written} == {"id"}


def test_standard_input_is_lines_of_json_when_many_are_wanted(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    data = b'{"body": "Satu"}\n{"body": "Dua\\ud800"}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert cli.main(["parse", "-", "--format", "jsonl", "--text-field", "body"]) == 0
    written = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [(one["source"], one["article"]["text"]) for one in written] == [
        ("-:1", "Satu"),
        ("-:2", "Dua\ud800"),
    ]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"Kaf\xe9", "is not utf-8"),
        ("a.txt.gz", b"no gzip", "cannot be read: Not a gzipped file"),
        (
            "a.txt.gz",
            gzip.compress(b"Harga beras turun" * 99, mtime=0)[:-20],
            "cannot be read: Compressed file ended",
        ),
        ("a.jsonl", b"{", "a.jsonl:1: is no line of JSON"),
        ("a.jsonl", b"[" * 100_000, "a.jsonl:1: is no line of JSON"),
        ("a.jsonl", b'{"text": 7}', "a.jsonl:1: is no object with a string 'text'; name the member"),
        ("a.jsonl", b'["text"]', "a.jsonl:1: is no object"),
        ("a.jsonl", b"\xff\n", "a.jsonl:1: is no line of JSON"),
        ("a.jsonl.gz", b"no gzip", "a.jsonl.gz: cannot be read: Not a gzipped file"),
        ("a.txt.zst", b"no zstd", "a.txt.zst: cannot be read"),
        ("a\x1b[31m.txt", b"\xff", r"a\x1b[31m.txt: is not utf-8"),
    ],
)
def test_a_bad_file_is_told_and_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, message: str
) -> None:
    if name.endswith(".zst"):
        pytest.importorskip("zstandard")
    if not name.isprintable() and sys.platform == "win32":
        pytest.skip("no such names there")
    (folder / "b" / name).write_bytes(data)
    tmp_path = folder.parent
    out = tmp_path / "out.jsonl"
    assert cli.main(["parse", str(folder), "--out", str(out)]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert message in told
    assert headlines(out) == ALL


def test_lines_before_a_file_breaks_off_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Stored, not deflated: so that the first lines come out before the end is missed.
    packed = gzip.compress(b"".join(b'{"text": "%d %d"}\n' % (n, n**9) for n in range(4_000)), 0)
    path, out = tmp_path / "a.jsonl.gz", tmp_path / "out.jsonl"
    path.write_bytes(packed[: len(packed) // 2])
    assert cli.main(["parse", str(path), "--body-only", "--out", str(out)]) == 1
    assert len(records(out)) > 1_000
    assert capsys.readouterr().err.startswith(f"newsdoc: error: {path}: cannot be read")


def test_missing_files_and_empty_folders_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    missing = str(tmp_path / "missing.txt")
    assert cli.main(["parse", missing, str(tmp_path / "empty"), "--out", str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0] == f"newsdoc: error: {missing}: cannot be read: No such file or directory"
    assert "empty: holds no texts (.txt, .jsonl, .ndjson, also as .gz, .zst)" in told[1]


def test_zstandard_is_unpacked(folder: Path, tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    (folder / "f.txt.zst").write_bytes(zstandard.compress(numbered(6).encode()))
    (folder / "g.jsonl.zst").write_bytes(zstandard.compress(json.dumps({"text": numbered(7)}).encode()))
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 0
    assert headlines(tmp_path / "out")[5:] == ["Berita Nomor 6", "Berita Nomor 7"]


def test_zstandard_frames_follow_one_another_and_one_that_breaks_off_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zstandard = pytest.importorskip("zstandard")
    lines = [b'{"text": "%d %d"}\n' % (n, n**9) for n in range(2_000)]
    frames = zstandard.compress(b"".join(lines[:900])) + zstandard.compress(b"".join(lines[900:]))
    for data, status in ((frames, 0), (frames[:-9], 1)):
        (tmp_path / "a.jsonl.zst").write_bytes(data)
        assert cli.main(["parse", str(tmp_path / "a.jsonl.zst"), "--out", str(tmp_path / "out")]) == status
        texts = [record["article"]["text"] for record in records(tmp_path / "out")]
        assert texts == [json.loads(line)["text"] for line in lines[: len(texts)]]
        assert len(texts) == 2_000 or (status == 1 and len(texts) >= 900)
    assert "ended before the end of a frame" in capsys.readouterr().err


def test_a_frame_that_is_longer_than_what_is_read_at_once_is_unpacked(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    data = random.Random(7).randbytes(400_000)  # noqa: S311  # bytes that cannot be packed
    path = tmp_path / "a.txt.zst"
    path.write_bytes(zstandard.compress(data))
    assert path.stat().st_size > 3 * (1 << 17)
    with opened(str(path)) as stream:
        assert stream.read() == data


def test_a_folder_that_cannot_be_listed_is_told(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = str(folder / "b")
    listdir = os.listdir

    def refuse(name: str) -> list[str]:
        if name == closed:
            raise PermissionError(13, "Permission denied")
        return listdir(name)

    monkeypatch.setattr(os, "listdir", refuse)
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err.startswith(f"newsdoc: error: {closed}: cannot be read: ")
    assert headlines(tmp_path / "out") == [ALL[0], *ALL[2:]]


def test_without_zstandard_the_file_is_told_with_the_extra(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    (folder / "f.txt.zst").write_bytes(b"")
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 1
    assert (
        "f.txt.zst: cannot be read: zstandard is not installed; install newsdoc[cli]"
        in capsys.readouterr().err
    )


def test_a_link_that_leads_back_is_not_followed(folder: Path) -> None:
    try:
        (folder / "b" / "loop").symlink_to(folder, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    assert len(list(find_items([str(folder)]))) == 5


def test_the_sizes_of_the_items_add_up_to_the_total(folder: Path) -> None:
    total = total_size([str(folder)])
    assert total is not None
    assert sum(item.size for item in find_items([str(folder)])) == total
    assert total_size(["-"]) is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--jobs", "0"], "--jobs: got 0, wanted at least 1; leave it out to stay in one process"),
        (["--resume"], "--out: got None, wanted a file; --resume and --format parquet need one"),
        (["--format", "parquet"], "--out: got None, wanted a file; --resume and --format parquet need one"),
    ],
)
def test_options_that_do_not_fit_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert cli.main(["parse", str(folder), *arguments]) == 2
    assert capsys.readouterr().err == f"newsdoc: error: {message}\n"


def test_what_an_interrupted_run_left_is_not_written_over(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out.part").write_bytes(b"")
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 2
    assert "go on with --resume, or delete it" in capsys.readouterr().err


def interrupt(folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> None:
    """Run until two batches are written, then fail as a full disk does."""
    kind = outputs.ParquetFile if "parquet" in options else outputs.LinesFile
    write: Callable[..., None] = kind.write
    done: list[int] = []

    def fail_later(self: Any, written: Any) -> None:  # noqa: ANN401  # as the method
        if len(done) == 2:
            raise OSError(28, "No space left on device")
        done.append(1)
        write(self, written)

    with monkeypatch.context() as context:
        context.setattr(kind, "write", fail_later)
        context.setattr(outputs, "_ROWS", 16)
        assert cli.main(["parse", str(folder), "--out", str(out), *options]) == 1
    assert not out.exists()
    assert outputs.part_of(out).exists()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(70):
        (folder / f"{number:03}.txt").write_text(numbered(number), "utf-8")
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_is_taken_up_with_nothing_lost_or_doubled(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    whole, out = tmp_path / "whole", tmp_path / "out"
    cli.main(["parse", str(many), "--out", str(whole)])
    interrupt(many, out, monkeypatch, "--jobs", jobs)
    part = outputs.part_of(out)
    assert part.read_bytes().count(b"\n") == 32
    with part.open("ab") as file:
        file.write(b'{"source": "half')  # what a run that is killed leaves
    assert cli.main(["parse", str(many), "--out", str(out), "--resume"]) == 0
    assert out.read_bytes() == whole.read_bytes()
    assert not part.exists()
    assert cli.main(["parse", str(many), "--out", str(out), "--resume"]) == 0  # there is nothing left to do
    assert out.read_bytes() == whole.read_bytes()


def test_a_run_that_lost_its_input_is_told(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    interrupt(many, out, monkeypatch)
    (many / "031.txt").unlink()
    assert cli.main(["parse", str(many), "--out", str(out), "--resume"]) == 2
    assert "wanted the same input as before" in capsys.readouterr().err
    assert outputs.part_of(out).exists()


def test_parquet_has_a_row_an_article(folder: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "out.parquet"
    assert cli.main(["parse", str(folder), "--format", "parquet", "--out", str(out)]) == 0
    rows = parquet.read_table(out).to_pylist()
    assert [row["headline"] for row in rows] == ALL
    assert [quote["speaker"] for row in rows for quote in row["quotes"]] == ["Rina Hartati"] * 5
    assert list(tmp_path.glob("*.part")) == []


def test_a_batch_of_bad_files_adds_no_row_to_parquet(folder: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "out.parquet"
    (folder / "a").mkdir()
    for number in range(16):
        (folder / "a" / f"{number}.txt").write_bytes(b"\xff")
    assert cli.main(["parse", str(folder), "--format", "parquet", "--out", str(out)]) == 1
    assert parquet.read_table(out, columns=["headline"])["headline"].to_pylist() == ALL


def test_an_interrupted_parquet_file_is_taken_up(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "out.parquet"
    interrupt(many, out, monkeypatch, "--format", "parquet")
    assert cli.main(["parse", str(many), "--out", str(out), "--format", "parquet", "--resume"]) == 0
    names = parquet.read_table(out, columns=["article"])["article"].to_pylist()
    assert names == sorted(str(path) for path in many.iterdir())


def test_without_pyarrow_the_extra_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert cli.main(["parse", str(folder), "--format", "parquet", "--out", str(tmp_path / "out")]) == 2
    assert "pyarrow is not installed; install newsdoc[arrow]" in capsys.readouterr().err


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_at_a_terminal_a_bar_tells_how_far_it_is(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("rich")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", Terminal())
    (folder / "bad.txt").write_bytes(b"\xff")
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 1
    told = getattr(sys.stderr, "getvalue")()  # noqa: B009  # a StringIO
    assert "5 articles" in told
    assert "1 errors" in told
    assert "100%" in told


def test_at_a_terminal_without_rich_errors_are_told_and_no_bar(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    monkeypatch.setattr(sys, "stderr", Terminal())
    (folder / "bad.txt").write_bytes(b"\xff")
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 1
    told = getattr(sys.stderr, "getvalue")()  # noqa: B009  # a StringIO
    assert told == f"newsdoc: error: {folder / 'bad.txt'}: is not utf-8: invalid start byte\n"


def test_elsewhere_there_is_no_bar(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["parse", str(folder), "--out", str(tmp_path / "out")]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_run_that_is_killed_leaves_no_process_and_is_taken_up(tmp_path: Path) -> None:
    lines, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines.write_text("".join(json.dumps({"text": numbered(n)}) + "\n" for n in range(700)), "utf-8")
    command = [sys.executable, "-m", "newsdoc", "parse", str(lines), "--out", str(out), "--jobs", "2"]
    part = outputs.part_of(out)
    with subprocess.Popen(command, start_new_session=True) as running:  # noqa: S603  # our own command
        wait_for(lambda: part.exists() and part.stat().st_size > 0)
        running.send_signal(signal.SIGKILL)
    wait_for(lambda: not is_alive(running.pid))
    assert not out.exists()
    subprocess.run([*command, "--resume"], check=True)  # noqa: S603  # our own command
    assert [record["source"] for record in records(out)] == [f"{lines}:{n}" for n in range(1, 701)]
    assert headlines(out) == [f"Berita Nomor {n}" for n in range(700)]


@pytest.fixture
def listening() -> Iterator[None]:
    """Let commands hear an interrupt, also where the tests themselves were started in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_interrupted_from_the_keyboard_says_nothing_and_is_taken_up(
    tmp_path: Path, jobs: str
) -> None:
    lines, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines.write_text("".join(json.dumps({"text": numbered(n)}) + "\n" for n in range(700)), "utf-8")
    command = [sys.executable, "-m", "newsdoc", "parse", str(lines), "--out", str(out), "--jobs", jobs]
    part = outputs.part_of(out)
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE) as running:  # noqa: S603
        wait_for(lambda: part.exists() and part.stat().st_size > 0)
        os.killpg(running.pid, signal.SIGINT)
        assert running.communicate()[1] == b""
    assert running.returncode == 130
    assert 0 < part.read_bytes().count(b"\n") < 700
    subprocess.run([*command, "--resume"], check=True)  # noqa: S603  # our own command
    assert headlines(out) == [f"Berita Nomor {n}" for n in range(700)]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_a_process_that_dies_ends_the_run_with_a_line(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(working, "_do", die)
    assert cli.main(["parse", str(many), "--out", str(tmp_path / "out"), "--jobs", "2"]) == 1
    assert capsys.readouterr().err.startswith("newsdoc: error: a process that parses was ended from outside")


def die(_items: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_one_packed_text_is_unpacked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "b" / "c.txt.gz"
    assert cli.main(["show", str(path)]) == 0
    assert capsys.readouterr().out.startswith("Berita Nomor 2\n")
    path.write_bytes(path.read_bytes()[:-9])
    assert cli.main(["parse", str(path)]) == 1
    assert "c.txt.gz: cannot be read: Compressed file ended" in capsys.readouterr().err


def wait_for(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "waited for a minute"
        time.sleep(0.01)


def is_alive(group: int) -> bool:
    """Tell whether a process of the group that ran is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
