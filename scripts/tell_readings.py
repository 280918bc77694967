"""Write anew what is read in the sentences of ``tests/readings``, after a change that reads them otherwise.

    PYTHONPATH=. python scripts/tell_readings.py

Look at the difference before it is kept: every line is what a user gets.
"""

from __future__ import annotations

from tests.test_readings import FILES, plain, tell


def main() -> None:
    """Write every file anew."""
    for file in FILES:
        lines: list[str] = []
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("> "):
                continue
            lines.append(line)
            if line and not line.startswith("= "):
                lines += [f"> {told}" for told in tell(plain(line), file.stem)]
        file.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
