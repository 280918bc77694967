"""Write anew what is read in the sentences of ``tests/words``, after a change that reads them otherwise.

    PYTHONPATH=. python scripts/tell_words.py

The blocks are grouped again; look at the difference before it is kept: every line is what a user gets.
"""

from __future__ import annotations

import json
from typing import Final

from tests.test_words import FILES, Block, fill, read_blocks, tell

WIDTH: Final = 110
_LONG: Final = 3
"""Letters of an entry that can be told from the rest of what is read."""


def main() -> None:
    """Write every file anew."""
    for file in FILES:
        told: dict[tuple[str, str, str, str], set[str]] = {}
        for block in read_blocks(file):
            for entry in block.entries:
                key = (block.table, block.mode, block.sentence, _told(block, entry))
                told.setdefault(key, set()).add(entry)
        file.write_text("\n\n".join(_write(*key, sorted(told[key])) for key in sorted(told)) + "\n", "utf-8")


def _told(block: Block, entry: str) -> str:
    """Give what is read now, with a place for the entry where it stands in it."""
    now = tell(block, fill(block.sentence, entry))
    if now == fill(block.told, entry) or len(entry) < _LONG:
        return block.told if now == fill(block.told, entry) else now
    capital = fill("{W}", entry)
    return now.replace(entry, "{w}").replace(capital, "{W}")


def _write(table: str, mode: str, sentence: str, told: str, entries: list[str]) -> str:
    lines = [
        f"= {mode} {table}",
        f"+ {json.dumps(sentence, ensure_ascii=False)}",
        f"> {json.dumps(told, ensure_ascii=False)}",
    ]
    row = ""
    for entry in entries:
        longer = f"{row} | {entry}" if row else entry
        if row and len(longer) > WIDTH:
            lines.append(row)
            longer = entry
        row = longer
    return "\n".join([*lines, row])


if __name__ == "__main__":
    main()
