"""Packs derived from others and packs from files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import newsdoc
from newsdoc import languages
from newsdoc.errors import ArgumentTypeError, PackError, UnknownLanguageError
from newsdoc.languages import LanguagePack

if TYPE_CHECKING:
    from pathlib import Path

SMALL = """
code = "x-demo"
name = "Demo"
function_words = "ta ka no"
telling_words = "ta ka no"
quotation_marks = [["«", "»"], ["‹", "›"]]

[calendar]
order = "ymd"
months = ["uno", "du", "tri", "kvar", "kvin", "ses", "sep", "ok", "nau", "dek", "dek-uno", "dek-du"]
weekdays = { 7 = "dim" , 1 = "lun", 2 = "mar", 3 = "mer", 4 = "jov", 5 = "ven", 6 = "sab" }
near_days = { hodie = 0 }
ago = { hour = ["before {0} hours"] }

[reporting]
inverts = true
verbs = '''
diras/diris - - -
'''
beside = { others = 0.5, always = "diras" }
pronouns = "li"

[anaphora]
men = "li"
short_forms = { min = "minister" }
"""


def pack_file(folder: Path, text: str) -> Path:
    path = folder / "demo.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_gives_every_kind_of_field(tmp_path: Path) -> None:
    pack = languages.load_file(pack_file(tmp_path, SMALL))
    assert (pack.code, pack.name, pack.full) == ("x-demo", "Demo", True)
    assert pack.function_words == {"ta", "ka", "no"}
    assert pack.quotation_marks == (("«", "»"), ("‹", "›"))
    assert pack.calendar.order == "ymd"
    assert pack.calendar.months[10] == ("dek-uno",)
    assert pack.calendar.weekdays[6] == ("dim",)
    assert pack.calendar.near_days == (("hodie", 0),)
    assert pack.calendar.ago == (("hour", frozenset({"before {0} hours"})),)
    assert pack.reporting.inverts
    assert pack.reporting.verbs[0].finite == ("diras", "diris")
    assert pack.reporting.beside.others == 0.5
    assert pack.anaphora.short_forms == (("min", "minister"),)


def test_a_pack_from_a_file_reads_quotations(tmp_path: Path) -> None:
    pack = languages.load_file(str(pack_file(tmp_path, SMALL)))
    (quote,) = newsdoc.parse("«Ni restos ta ka no», diris Anna Vero.", language=pack, body_only=True).quotes
    assert quote.source is not None
    assert quote.source.text == "Anna Vero"


def test_a_file_adds_to_the_pack_that_it_names_as_its_base(tmp_path: Path) -> None:
    path = pack_file(
        tmp_path,
        'code = "id-x-desa"\nbase = "id"\n[reporting]\nciting = ["nek jare"]\n[calendar]\norder = "ymd"',
    )
    pack, base = languages.load_file(path), languages.load("id")
    assert pack.reporting.citing == base.reporting.citing | {"nek jare"}
    assert pack.calendar.order == "ymd"
    assert pack.calendar.months == base.calendar.months
    assert pack.weights == "id"


def test_a_file_of_a_language_that_cldr_knows_starts_with_what_cldr_knows(tmp_path: Path) -> None:
    pack = languages.load_file(pack_file(tmp_path, 'code = "sw"'))
    assert pack.name == "Swahili"
    assert pack.full
    assert len(pack.calendar.months) == 12
    assert pack.weights == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "code: got None, wanted the code"),
        ('code = " "', "code: got ' ', wanted the code"),
        ("code = ", "'demo.toml': no TOML: Invalid value"),
        ('code = "x-a"\nbase = 7', "base: got int, wanted the code of a language"),
        ('code = "x-a"\nname = ""', "name: got ''"),
        ('code = "x-a"\nnames = 7', "names: got int, wanted a table of its fields"),
        ('code = "x-a"\n[reportings]', "reportings: no such field; did you mean reporting?"),
        ('code = "x-a"\nqqq = 1', "qqq: no such field; there are abbreviations, alphabet"),
        ('code = "x-a"\n[names]\ntitle = "a"', "names.title: no such field; did you mean titles?"),
        ('code = "x-a"\n[names]\ntitles = "Mr"', "names.titles: 'Mr' must be in lower case"),
        ('code = "x-a"\n[names]\ntitles = [7]', "names.titles: got list, wanted words in one string"),
        ('code = "x-a"\n[names]\ntitles = {}', "names.titles: got dict, wanted words in one string"),
        ('code = "x-a"\nabbreviations = ["Dr"]', "abbreviations: 'Dr' must be in lower case"),
        ('code = "x-a"\nfull = 1', "full: got int, wanted bool"),
        ('code = "x-a"\n[reporting]\nnested = true', "reporting.nested: got bool, wanted float"),
        ('code = "x-a"\n[reporting]\nverbs = ["a - - -"]', "reporting.verbs: got list, wanted lines of four"),
        ('code = "x-a"\n[reporting]\nverbs = "a - -"', "reporting.verbs: got 3 columns in 'a - -'"),
        ('code = "x-a"\n[reporting.beside]\nmost = "a"', "reporting.beside.most: no such field"),
        ('code = "x-a"\n[reporting.beside]\nalways = "A"', "reporting.beside.always: 'A' must be in lower"),
        ('code = "x-a"\n[calendar]\nmonths = "a b"', "calendar.months: got str, wanted a list of spellings"),
        ('code = "x-a"\n[calendar]\nmonths = ["a", "b"]', "calendar.months: got 2, wanted a tuple of 12"),
        ('code = "x-a"\n[calendar]\nweekdays = { x = "a" }', "calendar.weekdays: got 'x', wanted the number"),
        ('code = "x-a"\n[calendar]\nago = { eon = "a" }', "calendar.ago: got 'eon', wanted one of minute"),
        ('code = "x-a"\n[calendar]\nago = "a"', "calendar.ago: got str, wanted a table"),
        ('code = "x-a"\n[anaphora]\nshort_forms = { A = "b" }', "anaphora.short_forms: 'A' = 'b' must be"),
        ('code = "x-a"\nquotation_marks = ["«"]', r"quotation_marks: got \('«',\)|quotation_marks: got"),
        ('code = "x-a"\nquotation_marks = 7', "quotation_marks: got int, wanted a list of pairs"),
    ],
)
def test_a_file_that_does_not_fit_names_the_field_and_the_word(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(PackError, match=f"^{message}"):
        languages.load_file(pack_file(tmp_path, text))


def test_a_file_that_is_not_utf_8_says_where(tmp_path: Path) -> None:
    path = tmp_path / "demo.toml"
    path.write_bytes(b'code = "\xff"')
    with pytest.raises(PackError, match=re.escape("'demo.toml': not UTF-8 (invalid start byte at byte 8)")):
        languages.load_file(path)


def test_an_unknown_base_raises(tmp_path: Path) -> None:
    with pytest.raises(UnknownLanguageError):
        languages.load_file(pack_file(tmp_path, 'code = "x-a"\nbase = "xx"'))


@pytest.mark.parametrize("path", [7, None])
def test_a_path_that_is_none_is_named(path: Any) -> None:  # noqa: ANN401 - wrong types are the point
    with pytest.raises(ArgumentTypeError, match=r"path: got .*, wanted str or os\.PathLike"):
        languages.load_file(path)


def test_a_derived_pack_adds_words_and_leaves_its_base_alone() -> None:
    base = languages.load("en")
    words_before = base.names.titles
    derived = base.derive(code="en-x-sea", names={"titles": "skipper bosun", "heads": ["harbour master"]})
    assert derived.names.titles == words_before | {"skipper", "bosun"}
    assert "harbour master" in derived.names.heads
    assert base.names.titles == words_before
    assert languages.load("en") is base


def test_a_derived_verb_replaces_the_one_of_its_name_and_moves_between_strengths() -> None:
    base = languages.load("en")
    derived = base.derive(reporting={"verbs": "say/spake - - -", "bare": {"seldom": "say"}})
    assert [verb.finite for verb in derived.reporting.verbs if verb.finite[0] == "say"] == [("say", "spake")]
    assert "say" in base.reporting.bare.always
    assert "say" not in derived.reporting.bare.always
    assert "say" in derived.reporting.bare.seldom


def test_sections_and_strengths_can_be_given_as_values() -> None:
    base = languages.load("en")
    other = languages.load("id")
    derived = base.derive(names=other.names, reporting={"beside": other.reporting.beside})
    assert derived.names is other.names
    assert derived.reporting.beside is other.reporting.beside


def test_a_derived_pack_reads_names_with_the_weights_of_its_base() -> None:
    text = "Polisi menangkap Budi Santoso di Bandung, kata Kementerian Dalam Negeri."
    derived = languages.load("id").derive(code="id-x-desa")
    plain = newsdoc.parse(text, language="id", body_only=True)
    assert newsdoc.parse(text, language=derived, body_only=True).entities == plain.entities
    assert plain.entities


def test_a_pack_may_be_built_from_python_values() -> None:
    pack = LanguagePack(code="x-a", name="A").derive(reporting={"verbs": "diris - - -", "inverts": True})
    (quote,) = newsdoc.parse("“Ni restos”, diris Anna Vero.", language=pack, body_only=True).quotes
    assert quote.cue is not None
    assert quote.cue.text == "diris"
