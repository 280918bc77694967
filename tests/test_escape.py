from __future__ import annotations

import json

import pytest

from newsdoc.escape import for_encoding, for_exchange, for_json, for_script, for_terminal

ACTING = (
    "\x00\x07\x08\t\n\r\x1b\x7f\x80\x85\x9b\x9d\x9f\u061c"
    "\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ufff9\ud800\udfff\U000e0001\U000e007f"
)


@pytest.mark.parametrize("character", ACTING, ids=ascii)
def test_what_acts_is_made_visible(character: str) -> None:
    assert for_terminal(f"a{character}b") == f"a{ascii(character)[1:-1]}b"


@pytest.mark.parametrize("character", ACTING, ids=ascii)
def test_json_keeps_its_value(character: str) -> None:
    value = {f"k{character}": [character, f"“a”{character}é"]}
    written = for_json(json.dumps(value, ensure_ascii=False))
    assert json.loads(written) == value
    assert written.isprintable()


@pytest.mark.parametrize("text", ["", "plain", "“é” – … 🙂 naïve", "日本語 عربي", "a\u00adb\u200d"])
def test_other_text_stays(text: str) -> None:
    assert for_terminal(text) == for_json(text) == for_encoding(text, "utf-8") == text


def test_json_over_several_lines_keeps_them() -> None:
    assert for_json('{\n  "a": 1\n}') == '{\n  "a": 1\n}'


@pytest.mark.parametrize("value", ["</script>", "<!--", "]]>", "&amp;", "a\u2028b", "\ud800"], ids=ascii)
def test_a_script_element_keeps_the_value_and_nothing_ends_it(value: str) -> None:
    written = for_script(json.dumps([value], ensure_ascii=False))
    assert json.loads(written) == [value]
    assert not set("<>&") & set(written)
    assert written.isprintable()


@pytest.mark.parametrize("text", ["", "a\ud83d\ude00b", "\udfff🙂é"], ids=ascii)
def test_for_other_programs_every_offset_stays(text: str) -> None:
    written = for_exchange(text)
    assert written.encode().decode() == written
    assert len(written) == len(text)
