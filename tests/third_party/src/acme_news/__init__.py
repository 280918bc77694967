"""What a user of newsdoc may write: a language in a file, and two fields of an own desk."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from newsdoc import Found, Key, extractor, languages
from newsdoc.extractors import matching

if TYPE_CHECKING:
    from newsdoc import Article

RATE = Key("acme.rate", float)
"""Each interest rate, in per cent."""
RATING = Key("acme.rating", str)
"""*high* where a rate is above five per cent, else *low*."""

RATES = matching(
    RATE, r"(?<value>\d{1,3}(?:[.,]\d{1,3})?) ?%", read=lambda text: float(text.replace(",", "."))
)


@extractor(RATING, needs=(RATE,))
def rate(article: Article) -> Found[str] | None:
    """Rate an article by the highest of its rates."""
    rates = article.found_all(RATE)
    if not rates:
        return None
    highest = max(rates, key=lambda found: found.value)
    return Found(value="high" if highest.value > 5 else "low", span=highest.span, rule="acme-rating")


with as_file(files(__name__) / "interlingua.toml") as _path:
    INTERLINGUA = languages.load_file(_path)
