"""Hindi: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            यह भी पढ़ें …
            ये भी पढ़ें …
            और पढ़ें …
        """),
    advertisement=words("विज्ञापन"),
    share=phrases("""
            शेयर
            कॉपी लिंक
        """),
    writers=words("लेखक लेखिका रिपोर्टर संवाददाता द्वारा"),
    published=words("प्रकाशित"),
    updated=words("अपडेट"),
    conjunctions=words("और"),
)
