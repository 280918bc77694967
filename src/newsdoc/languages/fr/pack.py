"""French: the pack, put together."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.fr.anaphora import ANAPHORA
from newsdoc.languages.fr.calendar import CALENDAR
from newsdoc.languages.fr.layout import LAYOUT
from newsdoc.languages.fr.marked import MARKED
from newsdoc.languages.fr.names import NAMES
from newsdoc.languages.fr.reporting import REPORTING
from newsdoc.languages.fr.small_words import SMALL_WORDS

PACK = LanguagePack(
    code="fr",
    name="French",
    calendar=CALENDAR,
    territories=load_territories("fr"),
    quotation_marks=load_quotation_marks("fr"),
    abbreviations=words(
        "m mm mgr me dr pr prof st ste gal cal col cap lt av bd art cf ex p pp vol n env tél janv févr"
        " avr juil sept oct nov déc etc"
    ),
    elisions=words("l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu'"),
    clitics=words("il elle on ils elles je t-il t-elle t-on"),
    function_words=SMALL_WORDS.function_words,
    telling_words=SMALL_WORDS.telling_words,
    alphabet=SMALL_WORDS.alphabet,
    layout=LAYOUT,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
    marked=MARKED,
)
