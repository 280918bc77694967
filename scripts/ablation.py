"""Drop each entry of each table of a language pack, or each rule, in turn, and see what the suite notices.

    python scripts/ablation.py [--sample 600] [--seed 8] [--only names.titles ...] [--rules] [--lists]

Prints every entry that no test notices, and a Markdown table for ``docs/testing.md``. Entries of lists that
are generated (places, people) are counted apart with ``--lists``.
"""

from __future__ import annotations

import argparse
import functools
import gc
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs

from newsdoc import languages
from newsdoc.languages._reporting import Verb
from teeth import Fault, summarise, try_faults

if TYPE_CHECKING:
    from collections.abc import Iterator

LISTS: Final = frozenset({"names.places", "names.districts", "names.people", "territories"})
"""Tables that are generated from data of others, not written."""
TESTS: Final = (
    *("tests/test_words.py", "tests/test_packs.py", "tests/test_hard_cases.py", "tests/test_cases.py"),
    *("tests/test_quotes_clauses.py", "tests/test_quotes_clauses_id.py"),
    *("tests/test_quotes_marked.py", "tests/test_marks.py", "tests/test_dates_relative.py"),
    *("tests/test_speakers.py", "tests/test_speakers_articles.py", "tests/test_speakers_revising.py"),
    *("tests/test_names.py", "tests/test_names_borders.py", "tests/test_names_linking.py"),
    *("tests/test_layout.py", "tests/test_layout_details.py", "tests/test_layout_datelines.py"),
    *("tests/test_layout_pages.py", "tests/test_layout_lost_breaks.py", "tests/test_dates.py"),
    *(
        "tests/test_sentences.py",
        "tests/test_detection.py",
        "tests/test_languages.py",
        "tests/test_parser.py",
    ),
    *("tests/test_examples.py", "tests/test_quotes_confidence.py"),
)
WORDS: Final = "tests/test_words.py::test_every_entry_of_a_table_does_its_work_in_a_sentence"
ROOT: Final = Path(__file__).parent.parent


class Entry(NamedTuple):
    """An entry of a table of a pack."""

    language: str
    table: str
    value: Any
    part: Any = None
    """What is dropped of it: a spelling of a month, a phrase of a unit of time."""

    def __str__(self) -> str:
        """Name the entry for a person."""
        shown = self.value[0] if isinstance(self.value, Verb) else self.value
        return f"{self.language} {self.part if self.part is not None else shown}"


def find_entries(code: str) -> Iterator[Entry]:
    """Give every entry of every table of a pack."""
    yield from _entries(code, languages.load(code), "")


def _entries(code: str, section: Any, path: str) -> Iterator[Entry]:  # noqa: ANN401  # any section
    for field in attrs.fields(type(section)):
        value, table = getattr(section, field.name), path + field.name
        if attrs.has(type(value)):
            yield from _entries(code, value, f"{table}.")
        elif isinstance(value, frozenset):
            yield from (Entry(code, table, one) for one in sorted(value))
        elif isinstance(value, tuple):
            for one in value:
                parts = _parts(one) if table.startswith("calendar.") else []
                yield from (
                    (Entry(code, table, one, part) for part in parts) if parts else (Entry(code, table, one),)
                )


def _parts(value: Any) -> list[Any]:  # noqa: ANN401  # any entry
    if isinstance(value, Verb) or not isinstance(value, tuple):
        return []
    if all(isinstance(part, str) for part in value):
        return list(value)
    return sorted(value[1]) if isinstance(value[-1], frozenset) else []


def drop(entry: Entry) -> None:
    """Take an entry out of the pack that every module holds; a pack is frozen, so by force."""
    pack = languages.load(entry.language)
    holders = [pack, *_small_packs(entry.language)]
    for holder in holders:
        *sections, name = entry.table.split(".")
        section: Any = holder
        for part in sections:
            section = getattr(section, part, None)
        if section is not None and hasattr(section, name):
            object.__setattr__(section, name, _without(getattr(section, name), entry))
    forget(pack)


def _small_packs(code: str) -> Iterator[Any]:
    yield languages._load_small_words(code)  # noqa: SLF001  # what detection looks at
    yield _Calendars(languages.load_full_calendar(code))


class _Calendars(NamedTuple):
    calendar: Any


def _without(old: Any, entry: Entry) -> Any:  # noqa: ANN401  # any table
    if isinstance(old, frozenset):
        return old - {entry.value}
    if entry.part is None:
        return tuple(one for one in old if one != entry.value)
    return tuple(_less(one, entry.part) if one == entry.value else one for one in old)


def _less(value: Any, part: Any) -> Any:  # noqa: ANN401  # any entry
    if isinstance(value[-1], frozenset):
        return (*value[:-1], value[-1] - {part})
    return tuple(one for one in value if one != part)


def forget(pack: Any) -> None:  # noqa: ANN401  # a pack
    """Forget everything that was made of a pack before."""
    _forget_hashes(pack)
    kept = {"load_bare", "available", "_load", "_load_small_words"}
    for one in gc.get_objects():
        is_cache = isinstance(one, functools._lru_cache_wrapper)  # noqa: SLF001  # what the caches are
        if is_cache and one.__module__.startswith("newsdoc") and one.__name__ not in kept:
            one.cache_clear()


def _forget_hashes(section: Any) -> None:  # noqa: ANN401  # any section
    for name in ("_attrs_cached_hash",):
        if hasattr(section, name):
            object.__setattr__(section, name, None)
    for field in attrs.fields(type(section)):
        value = getattr(section, field.name)
        if attrs.has(type(value)):
            _forget_hashes(value)


def find_rules() -> list[str]:
    """Give the name of every rule that the code gives to what it finds."""
    found: set[str] = set()
    for file in (ROOT / "src" / "newsdoc").glob("*/*.py"):
        if file.parent.name in {"quotes", "layout", "speakers"}:
            text = file.read_text("utf-8")
            found.update(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', text))
    return sorted(found)


def silence(rule: str) -> None:
    """Leave out everything that a rule finds: quotes, fields, words in marks and problems."""
    from newsdoc import parser  # noqa: PLC0415  # what is changed
    from newsdoc.layout.fields import Fields  # noqa: PLC0415  # the same

    find, fields, marked, unclosed = (
        parser.find_attributions,
        parser.find_fields,
        parser.find_marked,
        parser.find_unclosed,
    )
    parser.find_attributions = lambda *given: tuple(one for one in find(*given) if one.rule != rule)
    parser.find_marked = lambda *given: tuple(one for one in marked(*given) if one.rule != rule)
    parser.find_unclosed = lambda *given: tuple(one for one in unclosed(*given) if one.code != rule)

    def some_fields(*given: Any) -> Fields:  # noqa: ANN401  # those of the stage
        found = fields(*given)
        return Fields(
            found=tuple(one for one in found.found if one[1].rule != rule),
            problems=tuple(one for one in found.problems if one.code != rule),
        )

    parser.find_fields = some_fields


def main() -> None:
    """Try a sample of the entries, or the rules."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--sample", type=int, default=600, help="how many entries are tried")
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--only", nargs="*", default=[], help="the tables to take, as names.titles")
    options.add_argument("--languages", nargs="*", default=["id", "en"])
    options.add_argument("--rules", action="store_true", help="drop rules, not entries")
    options.add_argument("--lists", action="store_true", help="drop entries of generated lists")
    options.add_argument("--tests", nargs="*", default=TESTS, help="the files whose tests may notice")
    chosen = options.parse_args()

    def faults() -> Iterator[Fault]:
        if chosen.rules:
            yield from (Fault(rule, "rules", functools.partial(silence, rule)) for rule in find_rules())
            return
        entries = [
            entry
            for code in chosen.languages
            for entry in find_entries(code)
            if (entry.table in chosen.only if chosen.only else (entry.table in LISTS) == chosen.lists)
        ]
        print(f"{len(entries)} entries")
        for entry in random.Random(chosen.seed).sample(entries, min(chosen.sample, len(entries))):  # noqa: S311
            first = f"{WORDS}[{entry.language} {entry.table}]"
            yield Fault(str(entry), entry.table, functools.partial(drop, entry), first)

    results = try_faults(faults, [str(ROOT / test) for test in chosen.tests], seconds=120, try_first=True)
    print("\n" + summarise(results))


if __name__ == "__main__":
    main()
