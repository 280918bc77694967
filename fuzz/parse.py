"""Target: any text, in any language, gives an article that keeps every promise."""

from __future__ import annotations

from fuzz.fuzzing import fuzz

_LANGUAGES = (None, "id", "en", "ms", "de", "fr", "es", "ja")


class BrokenPromiseError(AssertionError):
    """An article does not keep what is promised."""


def check(data: bytes) -> None:
    """Parse what the bytes stand for: the first one says how, the rest is UTF-8 with halves of pairs."""
    from newsdoc.testing.promises import broken_promises  # noqa: PLC0415  # atheris watches this import

    how, text = (
        (data[0] if data else 0),
        data[1:].decode("utf-8", "surrogatepass" if _fits(data) else "replace"),
    )
    broken = broken_promises(text, language=_LANGUAGES[how % len(_LANGUAGES)], body_only=bool(how & 0x40))
    if broken:
        raise BrokenPromiseError("; ".join(broken))


def _fits(data: bytes) -> bool:
    try:
        data[1:].decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


if __name__ == "__main__":
    fuzz(check)
