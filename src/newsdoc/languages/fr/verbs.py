"""French: verbs that report, with their forms; the infinitive names each."""

from __future__ import annotations

from newsdoc.languages._reporting import regular_verbs, verbs

VERBS = (
    regular_verbs(
        """
        accus affirm ajout alarm alert amus analys anticip approuv argument assur attest avis avou balay
        bougonn calcul certifi chiffr chuchot cit clam comment communiqu compar condamn confess confi
        confirm conjur conseill constat contest continu cri critiqu demand décid déclar décrypt démontr
        dénombr déplor détaill développ dévoil divulgu emport enchaîn estim exclam excus exhort explicit
        expliqu expos exprim exult écart étonn évalu évoqu fanfaronn félicit formul fulmin gliss hurl imagin
        implor indign indiqu inform insist interpell invit ironis jubil jur lâch marmonn mentionn minimis
        montr moqu murmur narr ni not object observ oppos ordonn pens pest philosoph plaid plaisant point
        précis préconis proclam pronostiqu prophétis propos prouv prôn publi qualifi questionn racont raill
        rapport recommand redout reformul refus regrett relat relativis remarqu renseign reproch revendiqu
        réaffirm réclam récus réfut répliqu réprouv résum rétorqu salu scand signal souffl souhait soulign
        soupçonn soupir spécifi stipul suppli suppos tacl tempêt témoign théoris tonn tranch trouv tweet
        vant
        """,
        finite="er e ent ait aient a èrent era eront erait",
        participle="ant",
        passive="é ée és ées",
    )
    + regular_verbs(
        """
        agac/agaç annonc/annonç dénonc/dénonç encourag/encourage engag/engage exig/exige fustig/fustige
        insurg/insurge interrog/interroge jug/juge lanc/lanç menac/menaç nuanc/nuanç
        """,
        finite="er e ent +ait +aient +a èrent era eront erait",
        participle="+ant",
        passive="é ée és ées",
    )
    + regular_verbs(
        """
        allégu/allègu appel/appell assén/assèn complét/complèt concéd/concèd considér/considèr décrét/décrèt
        espér/espèr exagér/exagèr énumér/énumèr grommel/grommell inquiét/inquièt interprét/interprèt
        martel/martèl rappel/rappell reflét/reflèt rejet/rejett relev/relèv réitér/réitèr répét/répèt
        révél/révèl soulev/soulèv suggér/suggèr tempér/tempèr
        """,
        finite="er +e +ent ait aient a èrent +era +eront +erait",
        participle="ant",
        passive="é ée és ées",
    )
    + regular_verbs(
        """
        avert garant renchér réfléch réjou
        """,
        finite="ir it issent issait issaient irent ira iront irait",
        participle="issant",
        passive="i ie is ies",
    )
    + verbs("""
    dire/dit/disent/disait/disaient/dirent/dira/diront/dirait/diraient disant dite/dites -
    redire/redit/redisent/redisait redisant redite -
    prédire/prédit/prédisent/prédisait/prédisaient/prédirent/prédira prédisant prédite -
    contredire/contredit/contredisent/contredisait contredisant contredite -
    écrire/écrit/écrivent/écrivait/écrivaient/écrivit/écrivirent/écrira écrivant écrite/écrites -
    décrire/décrit/décrivent/décrivait/décrivaient/décrivit/décrira décrivant décrite/décrits/décrites -
    répondre/répond/répondent/répondait/répondaient/répondit/répondirent/répondra répondant répondu -
    défendre/défend/défendent/défendait/défendaient/défendit/défendra défendant défendu/défendue -
    prétendre/prétend/prétendent/prétendait/prétendaient/prétendit/prétendra prétendant prétendu -
    conclure/conclut/concluent/concluait/concluaient/conclurent/conclura concluant conclu/conclue -
    exclure/exclut/excluent/excluait/excluaient/exclura excluant exclu/exclue -
    admettre/admet/admettent/admettait/admettaient/admit/admirent/admettra admettant admis/admise -
    promettre/promet/promettent/promettait/promettaient/promit/promirent/promettra promettant promis/promise -
    reconnaître/reconnaît/reconnait/reconnaissent/reconnaissait reconnaissant reconnu/reconnue -
    croire/croit/croient/croyait/croyaient/crut/croira croyant cru -
    craindre/craint/craignent/craignait/craignaient/craignit/craindra craignant crainte -
    plaindre/plaint/plaignent/plaignait/plaignaient/plaignit plaignant plainte -
    prévenir/prévient/préviennent/prévenait/prévenaient/prévint/prévinrent prévenant prévenu/prévenue -
    convenir/convient/conviennent/convenait/convint/conviendra convenant convenu -
    soutenir/soutient/soutiennent/soutenait/soutenaient/soutint/soutinrent soutenant soutenu/soutenue -
    maintenir/maintient/maintiennent/maintenait/maintenaient/maintint/maintiendra maintenant maintenu -
    souvenir/souvient/souviennent/souvenait souvenant souvenu/souvenue -
    démentir/dément/démentent/démentait/démentaient/démentit/démentira démentant démenti/démentie -
    poursuivre/poursuit/poursuivent/poursuivait/poursuivaient/poursuivit/poursuivra poursuivant poursuivi -
    reprendre/reprend/reprennent/reprenait/reprit/reprendra reprenant repris -
    prévoir/prévoit/prévoient/prévoyait/prévoyaient/prévit prévoyant prévu/prévue -
    vouloir/veut/veulent/voulait/voulaient/voulut/voudra/voudrait voulant voulu -
    sourire/sourit/sourient/souriait souriant souri -
""")
)
