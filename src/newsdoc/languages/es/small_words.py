"""Spanish: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="es",
    function_words=words(
        """
        el los las unos unas y pero sino ni quien quienes cuyo cuya donde más menos les nos su sus
        este esta estos estas ese esa eso esto en sin desde hasta hacia según tras durante era fue
        ha han había ser estar está están cuando ya también muy todo toda todos todas otro otra
        otros otras yo ella ellos él nosotros aunque porque mientras así cada dos cuatro cinco hay
        después antes
        """
    ),
    telling_words=words(
        """
        el los las pero muy también hasta hay más donde según fue estos ella ellos él está están sus
        quien quienes aunque porque mientras así hacia tras había dijo ya después cuando mucho mucha
        muchos unos unas eso ese esto nuestro nuestra han año años días gobierno hoy ayer todas hace
        además señaló otro otros fueron siendo algunos y lee sólo entonces tiene tienen
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyzáéíóúüñª"),
)
