"""German: words for reporting."""

from __future__ import annotations

from newsdoc.languages._reporting import ReportingWords, Strength
from newsdoc.languages._words import phrases, words
from newsdoc.languages.de.verbs import VERBS

REPORTING = ReportingWords(
    verbs=VERBS,
    inverts=True,
    verb_second=True,
    beside=Strength(
        usually=words("finden sehen zeigen bewerten deuten rechnen erwarten erkennen wissen denken"),
        others=1.0,
    ),
    that=Strength(
        always=words(
            """
            sagen erklären betonen äußern berichten erläutern behaupten versichern bestätigen beteuern
            warnen mahnen erwidern entgegnen ergänzen meinen glauben hoffen befürchten fürchten vermuten
            schätzen erwarten mitteilen ankündigen hinzufügen einräumen zugeben bekanntgeben angeben
            ausführen klarstellen feststellen hervorheben hinweisen anmerken zusichern zusagen voraussagen
            vorhersagen aussagen einwenden annehmen andeuten kritisieren fordern verlangen bedauern beklagen
            bemängeln schreiben bestreiten unterstreichen versprechen verkünden bekräftigen signalisieren
            argumentieren prognostizieren prophezeien begrüßen vorwerfen vorschlagen unterstellen schildern
            erzählen
            """
        ),
        seldom=words("zeigen wissen sehen erfahren ausschließen anerkennen"),
        others=0.7,
    ),
    comma=Strength(
        always=words(
            """
            sagen erklären betonen äußern berichten erläutern behaupten versichern bestätigen beteuern
            warnen erwidern entgegnen ergänzen meinen glauben hoffen befürchten fürchten vermuten mitteilen
            ankündigen hinzufügen einräumen zugeben bekanntgeben angeben ausführen klarstellen hinweisen
            anmerken zusichern zusagen voraussagen vorhersagen aussagen einwenden annehmen andeuten
            schreiben fordern antworten verkünden bekräftigen argumentieren hervorheben feststellen
            vorschlagen
            """
        ),
        usually=words(
            """
            mahnen verlangen kritisieren appellieren bitten versprechen drohen schildern erzählen rufen
            konstatieren resümieren prophezeien prognostizieren spekulieren mutmaßen urteilen klagen
            bestreiten unterstreichen auffordern aufrufen vorwerfen ablehnen empfehlen raten plädieren
            beschuldigen monieren bemerken melden vermelden erinnern unterstellen signalisieren bekunden
            gestehen eingestehen beteuern folgern schätzen beklagen bemängeln bedauern bestätigen anführen
            anmahnen darlegen herausstellen fortfahren nachlegen nachschieben kommentieren attestieren
            präzisieren offenbaren scherzen witzeln spotten schimpfen wettern poltern jubeln schwärmen
            antworten kontern begründen fragen nachfragen wiederholen erwidern informieren twittern posten
            verraten schwören schließen überlegen mäkeln unken bilanzieren erwarten denken nennen
            verlautbaren zusammenfassen widersprechen zustimmen beipflichten verweisen
            """
        ),
        others=0.3,
    ),
    request=Strength(
        always=words(
            """
            fordern auffordern verlangen bitten appellieren aufrufen mahnen empfehlen raten versprechen
            ankündigen zusagen zusichern vorschlagen anregen drohen vorwerfen beschuldigen ermahnen
            """
        ),
        others=0.6,
    ),
    question=Strength(always=words("fragen nachfragen"), others=0.8),
    noun=Strength(
        always=words("fordern bezeichnen verlangen"),
        usually=words(
            """
            kritisieren nennen verurteilen begrüßen bestreiten zurückweisen ablehnen loben würdigen bedauern
            beklagen bemängeln monieren rügen dementieren befürchten fürchten ankündigen anmahnen anprangern
            vorschlagen versprechen einräumen betonen unterstreichen hervorheben bestätigen schätzen
            erwarten verteidigen bekräftigen befürworten anführen
            """
        ),
        seldom=words("erläutern erklären schildern erwähnen bewerten sehen finden prognostizieren"),
    ),
    about=phrases("""
        warnen vor
        sprechen von
        plädieren für
        hinweisen auf
        verweisen auf
        appellieren an
        drohen mit
        erinnern an
        klagen über
        berichten von
        berichten über
        rechnen mit
        aufrufen zu
        aufrufen zum
        aufrufen zur
        hoffen auf
    """),
    particles=phrases("""
        mitteilen mit
        ankündigen an
        hinzufügen hinzu
        einräumen ein
        zugeben zu
        bekanntgeben bekannt
        angeben an
        ausführen aus
        klarstellen klar
        feststellen fest
        hervorheben hervor
        zurückweisen zurück
        hinweisen hin
        ablehnen ab
        vorwerfen vor
        fortfahren fort
        nachlegen nach
        darlegen dar
        anmerken an
        anmahnen an
        aufrufen auf
        auffordern auf
        zusichern zu
        zusagen zu
        voraussagen voraus
        vorhersagen vorher
        aussagen aus
        darstellen dar
        einwenden ein
        zusammenfassen zusammen
        nachfragen nach
        zustimmen zu
        beipflichten bei
        klarmachen klar
        klarmachen deutlich
        annehmen an
        anführen an
        anprangern an
        andeuten an
        anregen an
        ausschließen aus
        vorschlagen vor
        einschätzen ein
        wiedergeben wieder
        ausrufen aus
        zurückrufen zurück
        hinzusetzen hinzu
        weitergeben weiter
        eingestehen ein
        nachschieben nach
        durchgeben durch
        herausstellen heraus
    """),
    citing=phrases("""
        laut
        nach angaben
        nach angaben von
        nach den angaben
        nach aussage
        nach aussage von
        nach aussagen
        nach aussagen von
        nach ansicht
        nach ansicht von
        nach auffassung
        nach auffassung von
        nach meinung
        nach meinung von
        nach einschätzung
        nach einschätzung von
        nach darstellung
        nach darstellung von
        nach worten
        nach worten von
        nach den worten
        nach den worten von
        nach überzeugung
        nach überzeugung von
        nach schätzungen
        nach schätzungen von
        nach informationen
        nach informationen von
        nach erkenntnissen
        nach erkenntnissen von
        aus sicht
        aus sicht von
        in den worten
    """),
    citing_behind=words("zufolge"),
    as_openers=words("wie"),
    report_nouns=words("angaben aussage aussagen worten einschätzung darstellung"),
    media_cues=phrases("""
        zitiert von
        berichtet von
    """),
    anaphors=phrases("""
        das
        dies
        dies alles
        das alles
    """),
    pronouns=words("er sie wir ich man jemand niemand mehrere viele einige manche andere beide"),
    determiners=words(
        """
        der die das ein eine dieser diese dieses jener jene jeder jede jedes mancher kein keine dem den des
        einem einen einer eines diesem diesen seinem seinen ihrem ihren sein seine ihr ihre unser unsere
        mein beide zwei drei vier fünf mehrere einige viele alle manche andere weitere zahlreiche
        """
    ),
    obliques=words(
        """
        dem den des einem einen einer eines diesem diesen keinem keinen seinem seinen ihrem ihren unserem
        unseren jedem jeden allen beiden
        """
    ),
    prepositions=words(
        """
        in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen um durch ohne seit
        wegen während zwischen hinter neben trotz gegenüber namens ab bis entlang gemäß mithilfe mittels
        infolge aufgrund angesichts bezüglich hinsichtlich anlässlich laut per pro via innerhalb außerhalb
        statt anstatt ins ans aufs übers unters dank binnen entgegen samt nahe rund gut knapp etwa
        """
    ),
    links=words("des der und von für de la le van al bin el di da del zu"),
    coordinators=words("und oder aber sondern sowie doch denn"),
    subordinators=words(
        """
        als nachdem während weil da obwohl obgleich bevor ehe sobald solange seitdem damit sodass falls wenn
        indem sofern soweit wobei wodurch womit wonach
        """
    ),
    auxiliaries=words("hat haben habe hatte hatten hätte hätten habt hast"),
    passive_auxiliaries=words("wird werden wurde wurden worden würde würden werde"),
    adverbs=words(
        """
        auch dann nun jetzt heute gestern später zuvor zudem außerdem ferner weiter weiterhin noch bereits
        schon nur erneut wieder wiederholt zugleich gleichzeitig dabei dazu daher deshalb deswegen darum
        dagegen hingegen allerdings jedoch schließlich zunächst anschließend danach daraufhin damals einst
        immer oft häufig selten mehrfach mehrmals ausdrücklich offen öffentlich deutlich klar unterdessen
        indes indessen inzwischen mittlerweile ebenso ebenfalls gleichfalls sogar selbst sich hier dort so
        etwa rund knapp zuletzt kürzlich jüngst demnach folglich somit zwar eher lediglich besonders
        insbesondere vielmehr nämlich entsprechend einmal abermals dennoch trotzdem überdies darüber hinaus
        hinzu es einfach kurz lange längst bisher bislang offenbar angeblich vermutlich sichtlich scherzhaft
        lachend schriftlich telefonisch vorab wörtlich davor davon darauf darin daran dafür hin morgens
        mittags abends nachts
        """
    ),
    negators=words("nicht nichts nie niemals kein keine keinen keinem keiner weder kaum"),
    complementisers=words("dass daß"),
    infinitives=words("zu"),
    question_words=words(
        """
        ob warum weshalb wieso wann wer wen wem wessen welche welcher welches wofür wo was wie
        """
    ),
    relatives=words("welcher welche welches deren dessen denen"),
    agents=words("von durch"),
    addressees=words("dem einem gegenüber"),
    times=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz
        april mai juni juli august september oktober november dezember morgen vormittag mittag nachmittag
        abend nacht gestern heute vorgestern montagabend montagmorgen dienstagabend dienstagmorgen
        mittwochabend mittwochmorgen donnerstagabend donnerstagmorgen freitagabend freitagmorgen
        samstagabend samstagmorgen sonntagabend sonntagmorgen montagnachmittag dienstagnachmittag
        mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag
        mittwochs
        """
    ),
    question_labels=words("frage f"),
    answer_labels=words("antwort a"),
    reported_moods=words(
        """
        sei seien habe werde könne müsse solle wolle dürfe möge gebe bewege ändere bekomme erhalte
        entscheide gehe komme stehe bleibe liege lasse nehme finde halte sehe tue wisse brauche gelte führe
        bringe mache stelle zeige gehöre entstehe bestehe bedeute koste laufe fehle helfe reiche drohe
        spreche trage falle steige sinke beginne leide arbeite lebe wohne fahre setze treffe verliere
        verstehe verdiene handele handle erwarte rechne hoffe glaube fordere plane prüfe suche zahle wachse
        diene biete schaffe schließe öffne betreffe befinde verfüge unterstütze sage erkläre betone behaupte
        fürchte befürchte vermute denke fühle kenne warte leugne bestreite vertraue bedauere begrüße freue
        sorge kämpfe schulde verlange
        """
    ),
    lead_ins=phrases("""
        aber
        und
        doch
        denn
        allerdings
        jedoch
        zudem
        außerdem
        demnach
        dabei
        danach
        daher
        deshalb
        dennoch
        trotzdem
        zugleich
        gleichzeitig
        unterdessen
        indes
        inzwischen
    """),
    modals=words(
        """
        kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll
        sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte
        dürften mag mögen möge möchte möchten
        """
    ),
    possessives=words("sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere"),
    tails=words("während wobei nachdem"),
    verbs_else=words(
        """
        ist sind war waren bin bist gibt gab gäbe gäben wäre wären steht stand standen geht ging gingen
        kommt kam kamen kämen bleibt blieb blieben liegt lag lagen lässt ließ ließen nimmt nahm macht machte
        machten hält hielt hielten gilt galt galten läuft lief liefen fährt fuhr braucht brauchte brauchten
        will soll muss kann darf stellt stellte bringt brachte brachten führt führte führten zeigt zeigte
        zeigten trifft traf trafen trägt trug trugen fällt fiel fielen steigt stieg stiegen sinkt sank
        sanken beginnt begann begannen endet endete endeten verliert verlor verloren gewinnt gewann gewannen
        tritt trat traten arbeitet arbeitete lebt lebte lebten wohnt wohnte spielt spielte spielten heißt
        hieß wirkt wirkte scheint schien schienen gehört gehörte gehörten besteht bestand bestanden entsteht
        entstand entstehen bedeutet bedeutete kostet kostete kosten fehlt fehlte fehlten hilft half halfen
        droht drohte drohten wächst wuchs wuchsen sucht suchte suchten bekommt bekam bekamen erhält erhielt
        erhielten verlässt verließ verließen folgt folgte folgten stirbt starb starben stehen gehen kommen
        bleiben liegen lassen nehmen machen haben geworden gewesen
        """
    ),
    verb_suffixes=(),
)
