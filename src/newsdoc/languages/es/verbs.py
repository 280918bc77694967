"""Spanish: verbs that report, with their forms; the infinitive names each."""

from __future__ import annotations

from newsdoc.languages._reporting import regular_verbs, verbs

VERBS = (
    regular_verbs(
        """
        abund achac aclar aconsej acord/acuerd acot acus adelant afirm agreg ahond aire alab aleg
        alent/alient alert amenaz analiz anim anot anunci apel apostill apremi apunt argument asegur
        asever augur aval avis brome burl cacare calcul calific celebr certific cifr cit clam coment
        compar comprob/comprueb comunic concret confes/confies confi/confí confirm conmin consider
        constat cont/cuent contest continu/continú corrobor critic cuantific cuestion culp declar
        decret demostr/demuestr denunci descart dese desglos desgran destac desvel detall diagnostic
        dictamin dud elogi enfatiz ensalz enumer esper espet estim evoc exclam exhort explay explic
        expres felicit formul garantiz grit habl implor indag indic inform inst interrog invit
        ironiz jact justific juzg lament llam manifest/manifiest matiz mencion mostr/muestr musit
        narr neg/nieg notific objet observ opin orden pens/piens plante precis pregon pregunt
        proclam pronostic pronunci protest proyect public puntualiz quej ratific razon reafirm
        recalc rechaz reclam recomend/recomiend record/recuerd reiter reivindic relat remarc remat
        rememor replic reprob/reprueb reproch resalt responsabiliz revel rog/rueg sentenci señal
        sincer solicit sospech subray suplic susurr tach tild traslad tuite valor vanaglori vaticin
        verbaliz vislumbr zanj indign excus disculp lanz desliz extrañ inquiet resign solt/suelt
        """,
        finite="ar +a +an ó aron aba aban ará arán aría arían",
        participle="ando",
        passive="ado ada ados adas",
    )
    + regular_verbs(
        """
        promet respond tem
        """,
        finite="er e en ió ieron ía ían erá erán ería erían",
        participle="iendo",
        passive="ido ida idos idas",
    )
    + regular_verbs(
        """
        admit añad/añad aplaud coincid decid discut esgrim exig incid insist presum resum transmit urg
        """,
        finite="ir e en ió ieron ía ían irá irán iría irían",
        participle="iendo",
        passive="ido ida idos idas",
    )
    + verbs("""
    decir/dice/dicen/dijo/dijeron/decía/decían/dirá/dirán/diría/dirían diciendo dicho/dicha/dichos/dichas -
    predecir/predice/predicen/predijo/predijeron/predecía prediciendo predicho -
    contradecir/contradice/contradijo contradiciendo contradicho -
    describir/describe/describen/describió/describieron/describía describiendo descrito/descrita -
    escribir/escribe/escriben/escribió/escribieron/escribía escribiendo escrito -
    sugerir/sugiere/sugieren/sugirió/sugirieron/sugería/sugerirá sugiriendo sugerido/sugerida -
    advertir/advierte/advierten/advirtió/advirtieron/advertía/advertían advirtiendo advertido/advertida -
    desmentir/desmiente/desmienten/desmintió/desmintieron/desmentía desmintiendo desmentido/desmentida -
    referir/refiere/refieren/refirió/refirieron/refería refiriendo referido -
    defender/defiende/defienden/defendió/defendieron/defendía/defendían/defenderá defendiendo defendido -
    pedir/pide/piden/pidió/pidieron/pedía/pedían/pedirá pidiendo pedido -
    repetir/repite/repiten/repitió/repitieron/repetía repitiendo repetido -
    proseguir/prosigue/prosiguen/prosiguió/prosiguieron/proseguía prosiguiendo proseguido -
    mantener/mantiene/mantienen/mantuvo/mantuvieron/mantenía/mantenían/mantendrá manteniendo mantenido -
    sostener/sostiene/sostienen/sostuvo/sostuvieron/sostenía/sostenían sosteniendo sostenido -
    proponer/propone/proponen/propuso/propusieron/proponía/proponían proponiendo propuesto/propuesta -
    exponer/expone/exponen/expuso/expusieron/exponía exponiendo expuesto/expuesta -
    suponer/supone/suponen/supuso/suponía suponiendo - -
    prever/prevé/prevén/previó/preveía/preverá previendo previsto/prevista -
    concluir/concluye/concluyen/concluyó/concluyeron/concluía/concluirá concluyendo concluido -
    atribuir/atribuye/atribuyen/atribuyó/atribuyeron/atribuía atribuyendo atribuido/atribuida -
    argüir/arguye/arguyen/arguyó/arguyeron arguyendo argüido -
    creer/cree/creen/creyó/creyeron/creía/creían/creerá creyendo creído -
    reconocer/reconoce/reconocen/reconoció/reconocieron/reconocía reconociendo reconocido/reconocida -
    agradecer/agradece/agradecen/agradeció/agradecieron/agradecía agradeciendo agradecido -
    querer/quiere/quieren/quiso/quería/querían queriendo querido -
    aludir/alude/aluden/aludió/aludieron aludiendo aludido -
    arremeter/arremete/arremeten/arremetió/arremetieron arremetiendo arremetido -
""")
)
