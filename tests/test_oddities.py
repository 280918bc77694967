"""Which characters of a text are odd, each by itself."""

from __future__ import annotations

import unicodedata

import pytest

from newsdoc.text.oddities import find_oddities

CONTROLS = [chr(code) for code in range(0xA0) if unicodedata.category(chr(code)) == "Cc"]


@pytest.mark.parametrize("behind", ["", " é"])
@pytest.mark.parametrize("sign", CONTROLS)
def test_every_control_character_but_white_space_is_odd(sign: str, behind: str) -> None:
    problems = find_oddities(f"Harga {sign} turun{behind}")
    if sign.isspace():
        assert problems == ()
    else:
        assert [(problem.code, problem.span and problem.span.start) for problem in problems] == [
            ("control-characters", 6)
        ]
