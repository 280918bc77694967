"""German."""

from __future__ import annotations

from newsdoc.languages._cldr import load_quotation_marks, load_territories
from newsdoc.languages._pack import LanguagePack
from newsdoc.languages._words import words
from newsdoc.languages.de.anaphora import ANAPHORA
from newsdoc.languages.de.calendar import CALENDAR
from newsdoc.languages.de.layout import LAYOUT
from newsdoc.languages.de.marked import MARKED
from newsdoc.languages.de.names import NAMES
from newsdoc.languages.de.reporting import REPORTING

PACK = LanguagePack(
    code="de",
    name="German",
    calendar=CALENDAR,
    capital_nouns=True,
    territories=load_territories("de"),
    quotation_marks=load_quotation_marks("de"),
    abbreviations=words(
        """
        dr prof dipl ing med jur phil rer nat h.c hc st str nr abs art bzw ca usw etc evtl ggf inkl zzgl max
        min mio mrd tsd vgl z.b u.a d.h i.d.r o.ä u.s.w v.chr n.chr geb verh gest jun sen jr sr jan feb mär
        apr jul aug sep sept okt nov dez mo di mi do fr sa so tel hrsg bd jh jhd mag lic univ frhr gebr kath
        ev sog bspw allg einschl gem lt rd stv stellv vors hl
        """
    ),
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
    layout=LAYOUT,
    marked=MARKED,
    names=NAMES,
    reporting=REPORTING,
    anaphora=ANAPHORA,
)
