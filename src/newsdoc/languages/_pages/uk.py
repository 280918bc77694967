"""Ukrainian: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            читайте також …
            дивіться також …
            більше про …
        """),
    advertisement=words("реклама"),
    share=words("поділитися"),
    commenting=words("каже пише"),
    caption=phrases("""
            фото …
        """),
    writers=words("автор автори авторка текст підготував підготувала"),
    published=words("опубліковано"),
    updated=words("оновлено"),
    outlets=words("редакція"),
    conjunctions=words("і та"),
)
