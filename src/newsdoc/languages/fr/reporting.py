"""French: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.fr.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    inverts=True,
    compound=True,
    bare_clauses=False,
    beside=Strength(
        usually=words(
            "montrer démontrer prouver vouloir maintenir prévoir décider trouver refuser rejeter"
            " relever soulever exclure écarter approuver reprendre lancer opposer chiffrer balayer"
            " engager trancher"
        ),
        others=1.0,
    ),
    that=Strength(
        usually=words(
            "montrer démontrer prouver penser croire vouloir décider trouver imaginer souvenir"
            " réfléchir convenir refuser relever prévoir"
        ),
        others=1.0,
    ),
    comma=Strength(usually=words("dire expliquer ajouter préciser"), others=0.3),
    bare=Strength(
        usually=words(
            "vouloir montrer maintenir refuser trouver appeler lancer prévoir engager soulever écarter"
            " balayer opposer rejeter approuver"
        ),
        others=0.95,
    ),
    request=Strength(
        always=words("demander promettre recommander conseiller ordonner proposer suggérer jurer"),
        usually=words(
            "appeler exhorter inviter encourager menacer accuser reprocher garantir assurer"
            " préconiser convenir supplier implorer soupçonner"
        ),
        seldom=words("décider affirmer dire estimer admettre nier avouer reconnaître"),
    ),
    question=Strength(
        always=words("demander interroger questionner"),
        usually=words("expliquer préciser dire indiquer raconter savoir décrire détailler"),
        others=0.45,
    ),
    noun=Strength(
        usually=words(
            "dénoncer déplorer évoquer critiquer fustiger saluer condamner réclamer exiger regretter"
            " vanter démentir contester réfuter récuser prôner préconiser pronostiquer redouter craindre"
            " railler qualifier"
        ),
        seldom=words(
            "annoncer demander souhaiter espérer prédire promettre proposer rappeler souligner"
            " nier confirmer reconnaître admettre suggérer anticiper pointer décrire recommander"
        ),
    ),
    about=phrases("""
        appeler à
        accuser d'
        accuser de
        plaider pour
        féliciter d'
        féliciter de
        réjouir d'
        réjouir de
        inquiéter d'
        inquiéter de
        plaindre d'
        plaindre de
        alarmer de
        étonner de
        indigner de
        insurger contre
        qualifier de
        exhorter à
        inviter à
    """),
    content_nouns=frozenset(),
    addressing=words(
        "prévenir avertir informer assurer rassurer interroger accuser exhorter appeler inviter encourager"
    ),
    declining=words("refuse refusent refusait refusé"),
    citing=phrases("""
        selon
        d' après
        aux yeux de
        aux yeux du
        aux dires de
        aux dires du
        de l' avis de
        de l' avis du
        de l' aveu de
        de l' aveu du
        à en croire
        au dire de
        de l' avis des
        aux yeux des
        aux dires des
    """),
    as_cues=phrases("""
        comme
        comme l'
        ainsi que l'
        comme le
        tel que l'
    """),
    opinion_words=words("pour"),
    report_nouns=words(
        "déclaration affirmation accusation promesse conviction hypothèse aveu annonce allégation"
        " avertissement thèse"
    ),
    media_cues=phrases("""
        cité par
        citée par
        cités par
        citées par
        rapporté par
        rapportée par
        relayé par
        relayée par
        interrogé par
        interrogée par
        comme l' a rapporté
        comme le rapporte
        a rapporté
        rapporte
    """),
    anaphors=words("cela ceci ça"),
    pronouns=words(
        "il elle on ils elles je j' nous vous lui eux celui celle ceux certains certaines beaucoup plusieurs"
    ),
    determiners=words(
        "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes"
        " quelques plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix chaque"
        " aucun aucune tous toutes nombreux nombreuses"
    ),
    prepositions=words(
        "à de d' en dans sur sous par pour avec sans chez vers entre depuis pendant avant après contre"
        " dès devant derrière durant parmi malgré hors lors envers outre via au aux du des auprès jusque"
        " jusqu' selon suite face afin grâce près loin concernant"
    ),
    links=words("de d' du des et ben van von al el bin délégué déléguée chargé chargée"),
    coordinators=words("et ou mais ni"),
    subordinators=words(
        "quand lorsque lorsqu' si comme puisque puisqu' car tandis alors parce quoique bien dès pendant"
        " depuis avant après afin"
    ),
    auxiliaries=words(
        "a ai ont avait avaient aura auront aurait auraient ayant eut eurent avons avez avoir va vont"
        " allait vient viennent venait"
    ),
    passive_auxiliaries=words("est sont était étaient été sera seront serait fut furent étant être"),
    reflexives=words("s' se m' me nous"),
    adverbs=words(
        "s' se y en me m' aussi également encore toutefois cependant néanmoins ensuite puis enfin"
        " déjà toujours souvent parfois ainsi alors abord notamment pourtant même seulement simplement"
        " immédiatement rapidement récemment publiquement officiellement clairement vivement fermement"
        " longuement franchement sobrement sèchement ironiquement d'ailleurs ailleurs plus bien tout"
        " très ici tard aujourd'hui hier lundi mardi mercredi jeudi vendredi samedi dimanche désormais"
        " surtout aussitôt finalement justement précisément fièrement modestement prudemment calmement"
        " amèrement"
    ),
    adverb_endings=("ement", "amment", "emment"),
    negators=words("ne n' pas jamais rien aucunement nullement"),
    complementisers=words("que qu'"),
    infinitives=words("de d'"),
    question_words=words("si comment pourquoi quel quelle quels quelles combien quand où"),
    relatives=words("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    agents=words("par"),
    addressees=words("à au aux auprès devant"),
    times=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi"
        " janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    question_labels=words("question q"),
    answer_labels=words("réponse r"),
    lead_ins=phrases("""
        mais
        or
        et
        donc
        puis
        enfin
        ainsi
        en effet
        en outre
        par ailleurs
        de plus
        toutefois
        cependant
        néanmoins
        pourtant
        d' ailleurs
        en revanche
        au contraire
        pour autant
        pour sa part
        de son côté
        de leur côté
        quant à lui
        quant à elle
        ensuite
        car
        du coup
    """),
    modals=words("doit doivent devrait devra peut peuvent pourrait pourra faut veut devait pouvait"),
    possessives=words("son sa ses leur leurs mon ma mes notre nos"),
    tails=words("tandis avant"),
    nested=0.75,
    verb_suffixes=("aient", "eront", "èrent", "iront", "era", "erait"),
    verbs_else=words(
        "est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront"
        " aurait auraient fait font faisait fera feront ferait doit doivent devait devra devrait"
        " devraient peut peuvent pouvait pourra pourrait pourraient va vont allait ira vient viennent"
        " venait viendra met mettent mettait prend prennent prenait prendra reste restent restait semble"
        " semblent semblait devient devenait permet permettent permettra permettrait faut fallait faudra"
        " faudrait compte tient tiennent voit voient sait savent suit suivent perd perdent gagne gagnent"
        " arrive arrivent commence commencent passe passent augmente augmentent baisse baissent vit"
        " vivent sort rentre travaille travaillent joue jouent coûte coûtent coûtera ouvre ouvrira ferme"
        " fermera"
    ),
)
