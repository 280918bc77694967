"""Russian: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            читайте также …
            читать далее …
            смотрите также …
            подробнее …
            материалы по теме …
            по теме …
            самое читаемое …
        """),
    advertisement=words("реклама"),
    newsletter=phrases("""
            подписаться …
            подпишитесь …
            подписывайтесь …
            войти
        """),
    share=phrases("""
            поделиться
            поделиться …
            скопировать ссылку
            ссылка скопирована
            распечатать
        """),
    tags=phrases("""
            темы …
            теги …
        """),
    comments=words("комментарии комментировать обсудить"),
    footer=phrases("""
            все права защищены …
            политика конфиденциальности
        """),
    commenting=words("говорит пишет"),
    caption=phrases("""
            фото …
            коллаж …
        """),
    offers=phrases("""
            нашу рассылку
            на наш канал
            на наш телеграм
            на наш telegram
        """),
    writers=words("автор авторы текст подготовил подготовила подготовили"),
    published=words("опубликовано"),
    updated=words("обновлено"),
    outlets=words("редакция редакции"),
    conjunctions=words("и"),
)
