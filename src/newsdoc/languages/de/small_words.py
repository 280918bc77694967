"""German: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="de",
    function_words=words(
        """
        der die das und in ist nicht ein eine einen einem einer eines des dem den von zu mit sich auf für im
        auch als an wird werden sind war wurde wurden hat haben hatte sei nach bei aus um am zum zur über
        nur noch aber oder wie kann mehr vor durch gegen seit bis unter zwischen dass wenn weil damit kein
        keine er sie es wir ich ihr man so dann schon sowie diese dieser dieses sein seine ihre ihren beim
        vom
        """
    ),
    telling_words=words(
        """
        der die das und ist nicht ein eine einen einem einer eines dem mit sich auf für im auch wird werden
        sind wurde wurden hat haben hatte hatten nach bei aus zum zur über nur aber oder kann können mehr
        durch gegen seit bis sagte bereits zwischen dass daß wenn weil damit kein keine keinen seine seinen
        ihre ihren wir ich sie dann schon sowie jahr jahre jahren uhr sei seien habe werde würde könne
        müsse diese dieser dieses diesem diesen jetzt heute sehr beim vom ins ihr ihm ihn muss müssen soll
        sollen sollte gibt worden laut etwa rund wieder mehrere viele weitere menschen polizei zu nun
        doch zwei drei vier montag dienstag mittwoch donnerstag freitag samstag sonntag stadt während
        außerdem jedoch hier dort wegen ohne unter zwar deutschland deutschen prozent
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyzäöüß"),
)
