"""German: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords, read_list
from newsdoc.languages._words import phrases, words

NAMES = NameWords(
    titles=words(
        """
        herr herrn frau dr dr. prof prof. professor professorin dipl bundeskanzler bundeskanzlerin kanzler
        kanzlerin präsident präsidentin minister ministerin senator senatorin bürgermeister bürgermeisterin
        oberbürgermeister oberbürgermeisterin landrat landrätin staatssekretär staatssekretärin könig
        königin prinz prinzessin fürst fürstin herzog herzogin kaiser graf gräfin baron papst kardinal
        bischof bischöfin erzbischof pfarrer pfarrerin pater pastor pastorin imam rabbiner ayatollah scheich
        emir sultan general generalin oberst major hauptmann leutnant admiral kommissar kommissarin
        hauptkommissar inspektor staatsanwalt staatsanwältin oberstaatsanwalt richter richterin anwalt
        anwältin rechtsanwalt rechtsanwältin notar verteidiger verteidigerin chef chefin vorsitzender
        vorsitzende vorsitzenden sprecher sprecherin leiter leiterin direktor direktorin geschäftsführer
        geschäftsführerin vorstand trainer trainerin coach kapitän stürmer stürmerin torhüter torhüterin
        mittelfeldspieler politiker politikerin abgeordneter abgeordnete abgeordneten fraktionschef
        generalsekretär generalsekretärin botschafter botschafterin außenminister innenminister experte
        expertin forscher forscherin autor autorin schauspieler schauspielerin sänger sängerin regisseur
        regisseurin moderator moderatorin journalist journalistin ökonom ökonomin analyst analystin präfekt
        gouverneur gouverneurin premier premierminister premierministerin regierungschef regierungschefin
        staatschef staatschefin diktator unternehmer unternehmerin gründer gründerin manager managerin ceo
        historiker historikerin meteorologe meteorologin virologe virologin ärztin arzt lehrer lehrerin
        rektor rektorin dekan mr mrs sir lord lady spitzenkandidat spitzenkandidatin kandidat kandidatin
        herausforderer amtsinhaber nachfolger nachfolgerin vorgänger vorgängerin kollege kollegin ehefrau
        ehemann witwe tochter sohn bruder schwester vater mutter angeklagter angeklagte angeklagten zeuge
        zeugin anwohner anwohnerin bundespräsident bundesrat bundesrätin nationalrat nationalrätin
        landeshauptmann landeshauptfrau
        """
    ),
    title_tails=words("a.d"),
    title_endings=(
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "kanzler",
        "kanzlerin",
        "chef",
        "chefin",
        "sprecher",
        "sprecherin",
        "politiker",
        "politikerin",
        "vorsitzender",
        "vorsitzende",
        "vorsitzenden",
        "meister",
        "meisterin",
        "trainer",
        "trainerin",
        "direktor",
        "direktorin",
        "leiter",
        "leiterin",
        "experte",
        "expertin",
        "forscher",
        "forscherin",
        "führer",
        "führerin",
        "sekretär",
        "sekretärin",
        "anwalt",
        "anwältin",
        "richter",
        "richterin",
        "kommissar",
        "kommissarin",
        "abgeordneter",
        "abgeordnete",
        "abgeordneten",
        "beauftragter",
        "beauftragte",
        "beauftragten",
        "kandidat",
        "kandidatin",
        "spieler",
        "spielerin",
        "stürmer",
        "wissenschaftler",
        "wissenschaftlerin",
        "ökonom",
        "ökonomin",
        "senator",
        "senatorin",
        "rätin",
        "bischof",
        "vorständin",
        "inspekteur",
        "botschafter",
        "botschafterin",
        "psychologe",
        "psychologin",
        "biologe",
        "biologin",
        "soziologe",
        "soziologin",
        "fahrer",
        "fahrerin",
        "läufer",
        "läuferin",
        "autor",
        "autorin",
        "inhaber",
        "inhaberin",
        "gründer",
        "gründerin",
        "veteran",
        "general",
        "sieger",
        "siegerin",
        "star",
    ),
    heads=words(
        """
        universität hochschule institut ministerium bundesamt landesamt amt amtsgericht landgericht
        oberlandesgericht verwaltungsgericht staatsanwaltschaft polizeipräsidium polizei landeskriminalamt
        bundesministerium verband bundesverband deutscher deutsche deutsches bank sparkasse klinikum
        universitätsklinikum krankenhaus museum theater staatstheater verein fc sv sc vfb vfl tsv fsv tsg
        borussia eintracht bayer hertha partei gewerkschaft stiftung gesellschaft zentrum handelskammer
        handwerkskammer technische freie medizinische internationale internationaler internationales
        europäische europäischer europäisches statistisches vereinte rotes weiße
        """
    ),
    head_endings=("ministerium", "universität", "universitätsklinikum", "bundesamt", "landesamt"),
    body_tails=words(
        """
        ag gmbh se kg kgaa e.v ev inc inc. ltd ltd. corp corp. plc llc group holding bank zeitung verlag
        universität airlines motors institute university foundation club times post news tv
        """
    ),
    place_heads=words("bad sankt st. neu alt ober unter"),
    place_tails=words("nord süd ost west mitte"),
    place_cues=words("am im an in bei zu aus nach ob"),
    person_cues=words(
        """
        sagte sagt erklärte erklärt betonte meinte teilte berichtete schrieb fragte warnte forderte heißt
        hieß namens gegenüber namentlich traf lobte kritisierte bat habe hatte hätte wurde werde würde sei
        seien wäre könne müsse solle wolle keine meine deine seine ihre unsere ohne neben unter über hinter
        """
    ),
    particles=words("von van de der den del della di da el al bin ibn le la du dos ten ter"),
    joiners=words("für und der des von am an im zu a.d ob bei den"),
    noun_endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "ität",
        "itäten",
        "ismus",
        "nis",
        "nisse",
        "nissen",
        "tum",
        "chen",
        "ment",
        "mente",
        "enz",
        "anz",
        "tät",
        "gabe",
        "gaben",
        "fall",
        "fälle",
        "kosten",
        "preise",
        "plan",
        "pläne",
        "zeit",
        "zeiten",
        "jahr",
        "jahre",
        "jahren",
        "tag",
        "tage",
        "tagen",
        "innen",
        "leute",
        "straße",
        "platz",
        "haus",
        "krieg",
        "gesetz",
        "werk",
        "stoff",
        "hilfe",
        "recht",
        "wahl",
        "wahlen",
        "abend",
        "morgen",
        "nachmittag",
        "millionen",
        "milliarden",
        "prozent",
        "euro",
        "dollar",
        "meter",
        "tonnen",
        "ende",
        "stadt",
        "land",
        "dienst",
        "kräfte",
        "arbeiten",
        "bericht",
        "berichte",
        "gespräch",
        "gespräche",
        "verkehr",
        "projekt",
        "projekte",
        "betrieb",
        "betriebe",
        "bank",
        "verband",
        "kasse",
        "partei",
        "gruppe",
        "firma",
        "kinder",
        "eltern",
        "schüler",
        "bürger",
        "menschen",
    ),
    name_endings=("s", "'", "’"),
    adjective_endings=("e", "en", "er", "es", "em"),
    noun_inflections=("n", "s", "es", "en"),
    not_names=words(
        """
        kanton montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar
        märz april mai juni juli august september oktober november dezember ende anfang mitte uhr euro
        dollar franken cent prozent million millionen milliarde milliarden tausend tausende hunderte dutzend
        dutzende jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute
        minuten sekunden meter kilometer zentimeter liter tonne tonnen grad kilo kilogramm gramm hektar
        quadratmeter teil teile menge reihe zahl anzahl drittel viertel hälfte polizei feuerwehr regierung
        bundesregierung landesregierung gericht staatsanwaltschaft opposition behörde behörden gemeinde
        stadt land kreis landkreis rettungskräfte einsatzkräfte ermittler experten forscher bürger menschen
        leute kinder frauen männer eltern schüler lehrer studenten patienten ärzte mitarbeiter beschäftigte
        gäste besucher zuschauer fans spieler gegner opfer täter zeugen fahrer anwohner bewohner nachbarn
        familie firma unternehmen konzern verein verband partei fraktion parlament kommission ausschuss rat
        gutachten studie bericht umfrage statistik gesetz urteil prozess verfahren anklage haft strafe fall
        unfall brand feuer wasser energie strom gas öl kohle geld kosten preise steuern haushalt wirtschaft
        handel industrie markt börse bank verkehr bahn bus zug auto straße brücke haus häuser wohnung schule
        kita klinik krankenhaus kirche platz park wald see fluss berg meer himmel wetter regen schnee wind
        sturm sonne sommer winter frühling herbst morgen mittag abend nacht nachmittag vormittag heute
        gestern krieg frieden waffen soldaten armee angriff angriffe truppen front russen ukrainer
        amerikaner franzosen briten chinesen türken deutsche deutschen deutscher deutsches europäer
        österreicher schweizer christen muslime juden islam christentum gott weihnachten ostern pfingsten
        internet handy foto bild video film buch lied spiel tor tore sieg niederlage saison liga bundesliga
        champions league olympia weltmeister weltmeisterschaft europameisterschaft wm em corona covid
        pandemie impfung virus klima klimawandel umwelt natur tiere hund hunde katze pferd baum bäume leben
        tod liebe angst hoffnung recht rechte pflicht frage fragen antwort antworten problem probleme lösung
        idee grund gründe folge folgen ziel ziele weg wege art weise seite seiten hand hände kopf auge augen
        blick wort worte thema themen interview angaben nachrichtenagentur agentur zeitung sender magazin
        redaktion anzeige nr id pin pdf lkw pkw suv tv kfz dna gps it ki abi ag gmbh se kg ev etf ceo cfo ob
        pc app apps wlan usb dax bip mwst asyl abitur ich wir sie er es ihr man wer was wie wo wann warum
        dass wenn als da nach vor seit bis bei mit ohne herausforderung chance chancen risiko termin treffen
        gipfel besuch reise rede vorstoß vorschlag plan pläne projekt entwurf entscheidung beschluss antrag
        forderung kritik lob vorwurf vorwürfe verdacht hinweis hinweise ermittlungen untersuchung festnahme
        durchsuchung rathaus landtag stadtrat kreistag gemeinderat bahnhof flughafen hafen innenstadt
        zentrum region provinz bundesland bundesländer länder staat staaten welt nation volk gesellschaft
        bevölkerung hausarzt bürgergeld rente pflege gewalt kontrolle sicherheit freiheit demokratie politik
        politiker wahlkampf wahl wahlen stimme stimmen
        """
    ),
    bodies=words(
        """
        CDU CSU SPD FDP AfD BSW Grüne Grünen Linke Linken Linkspartei ÖVP SPÖ FPÖ NEOS SVP EVP EU UN UNO
        NATO Nato EZB IWF OECD OPEC WHO FIFA Fifa UEFA Uefa IOC DFB DFL Bundestag Bundesrat Bundeswehr
        Bundesbank Bundesnetzagentur Bundesverfassungsgericht Bundesgerichtshof Bundeskartellamt
        Bundeskriminalamt Bundesanwaltschaft Generalbundesanwalt Verfassungsschutz EuGH BGH BKA BND BSI
        BaFin Bafin RKI Robert-Koch-Institut Ifo-Institut DIHK BDI BDA DGB Verdi IG-Metall GEW ADAC TÜV DLRG
        THW DRK Caritas Diakonie Greenpeace Amnesty Unicef Unesco Weltbank VW Volkswagen BMW Mercedes
        Mercedes-Benz Daimler Porsche Audi Opel Siemens Bosch BASF Bayer SAP Lufthansa Eon RWE Thyssenkrupp
        Continental Adidas Puma Commerzbank Allianz Aldi Lidl Rewe Edeka Galeria Signa Tesla Google Apple
        Microsoft Amazon Meta Facebook Twitter Tiktok TikTok Netflix Boeing Airbus Gazprom Kreml Pentagon
        Hamas Hisbollah Taliban PKK AKP KGB FSB CIA FBI NSA Reuters AFP dpa DPA APA SID epd KNA ARD ZDF NDR
        WDR MDR SWR RBB ORF SRF RTL ProSieben BBC CNN Spiegel FAZ SZ Handelsblatt taz Tagesspiegel NZZ
        Deutschlandfunk Tagesschau Interpol Europol Frontex Eurostat Destatis
        """
    )
    | phrases(
        """
        Deutsche Bahn
        Deutsche Bank
        Deutsche Post
        Deutsche Telekom
        Deutschen Bahn
        Deutschen Bank
        Deutschen Post
        Deutschen Telekom
        Deutscher Wetterdienst
        Deutschen Wetterdienst
        Deutsche Presse-Agentur
        Deutschen Presse-Agentur
        Deutscher Fußball-Bund
        Deutsche Umwelthilfe
        Deutschen Umwelthilfe
        Deutsches Rotes Kreuz
        Deutschen Roten Kreuz
        Deutscher Gewerkschaftsbund
        Bündnis 90/Die Grünen
        Die Linke
        Freie Wähler
        Freien Wähler
        Freie Demokraten
        Vereinte Nationen
        Vereinten Nationen
        Europäische Union
        Europäischen Union
        Europäische Kommission
        Europäischen Kommission
        Europäische Zentralbank
        Europäischen Zentralbank
        Statistisches Bundesamt
        Statistische Bundesamt
        Statistischen Bundesamt
        Statistischen Bundesamts
        Robert Koch-Institut
        Rotes Kreuz
        Roten Kreuz
        Weißes Haus
        Weiße Haus
        Weißen Haus
        Bayern München
        FC Bayern
        FC Bayern München
        Borussia Dortmund
        Schalke 04
        Eintracht Frankfurt
        Bayer Leverkusen
        RB Leipzig
        Werder Bremen
        Hertha BSC
        """
    ),
    places=words(
        """
        Bayern Baden-Württemberg Hessen Sachsen Sachsen-Anhalt Thüringen Brandenburg Niedersachsen Saarland
        Rheinland-Pfalz Nordrhein-Westfalen Schleswig-Holstein Mecklenburg-Vorpommern NRW Berlin Hamburg
        Bremen München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dresden Hannover Nürnberg Wien Salzburg
        Graz Linz Innsbruck Tirol Vorarlberg Kärnten Steiermark Burgenland Niederösterreich Oberösterreich
        Zürich Bern Basel Genf Luzern Lausanne Tessin Wallis Graubünden USA US England Schottland Wales
        Großbritannien Europa Asien Afrika Amerika Nordamerika Südamerika Lateinamerika Ozeanien Arktis
        Antarktis Nahost Mitteleuropa Osteuropa Westeuropa Balkan Baltikum Skandinavien Russland Ukraine
        Krim Donbass Moskau Kiew Kyjiw Charkiw Odessa Mariupol Belarus Minsk Warschau Prag Budapest Bukarest
        Sofia Belgrad Athen Rom Mailand Neapel Venedig Florenz Turin Sizilien Sardinien Toskana Südtirol
        Bozen Madrid Barcelona Mallorca Lissabon Paris Marseille Lyon Straßburg Elsass Brüssel Antwerpen
        Amsterdam Rotterdam Kopenhagen Stockholm Oslo Helsinki Reykjavik London Dublin Belfast Washington
        Kalifornien Texas Florida Peking Shanghai Hongkong Tokio Seoul Taipeh Neu-Delhi Mumbai Islamabad
        Kabul Teheran Bagdad Damaskus Beirut Jerusalem Gaza Gazastreifen Westjordanland Kairo Tripolis Tunis
        Algier Riad Dubai Doha Ankara Istanbul Türkei Syrien Irak Iran Israel Libanon Ägypten Saudi-Arabien
        Jemen Palästina Sudan Äthiopien Südafrika Johannesburg Nairobi Rhein Elbe Donau Mosel Neckar Weser
        Spree Isar Bodensee Ostsee Nordsee Mittelmeer Atlantik Pazifik Alpen Harz Schwarzwald Eifel
        Ruhrgebiet Rheinland Westfalen Schwaben Pfalz Allgäu Erzgebirge Sauerland Emsland Ostfriesland Rügen
        Sylt Usedom Potsdam Kreuzberg Neukölln Altona Karlsruhe Mannheim Heidelberg Freiburg Ulm Augsburg
        Regensburg Würzburg Kassel Mainz Wiesbaden Darmstadt Koblenz Trier Saarbrücken Bonn Aachen Dortmund
        Bochum Duisburg Bielefeld Münster Osnabrück Oldenburg Braunschweig Göttingen Magdeburg Erfurt Jena
        Weimar Gera Chemnitz Zwickau Cottbus Rostock Schwerin Greifswald Stralsund Lübeck Kiel Flensburg
        """
    )
    | phrases(
        """
        Tel Aviv
        New York
        Los Angeles
        San Francisco
        Den Haag
        Bosnien und Herzegowina
        Frankfurt am Main
        Frankfurt an der Oder
        Halle an der Saale
        Vereinigte Staaten
        Vereinigten Staaten
        Vereinigte Arabische Emirate
        Naher Osten
        Nahen Osten
        """
    )
    | read_list("de-places"),
    people=read_list("de-people")
    | words(
        """
        Alexej Ali Andrej Angela Antonio António Bashar Baschar Benjamin Boris Carlos Cem Charles Christine
        Dmitri Dmitrij Emmanuel Eric Fatih Fidel Franziskus Giorgia Giuseppe Hassan Hakan Ilham Isaac Ismail
        Iwan Jacinda Jair Javier Jean Jean-Claude Joachim Joao Joe Jorge José Juan Justin Kamala Karim Kaja
        Karl-Heinz Keir Klaus Kyriakos Lars-Peter Leonid Lionel Luis Luiz Mahmud Maia Mateusz Mehmet Mette
        Mike Mohammed Muhammad Murat Mustafa Narendra Naftali Nicolas Nikol Nikolai Nursultan Olena Omid
        Pawel Pedro Petr Pete Rishi Sanna Sebastián Sergej Sergio Schinzo Silvio Sven Tayyip Tino Tedros
        Ursula Valerie Viktor Vitali Vjosa Witali Wolodymyr Yair Zoran Hans-Peter Hans-Jürgen Karl-Josef
        Marie-Agnes Franz-Josef Anne-Marie Eva-Maria Hans-Georg Ann-Kathrin Claus-Peter Ernst-August Ayse
        Aylin Emine Cemal Yusuf Ibrahim Hüseyin Zeynep Fatma Elif Aminata Amadou Kwame Igor Oleg Olga
        Natalja Swetlana
        """
    ),
    alias_phrases=phrases(
        """
        alias
        genannt
        auch bekannt als
        besser bekannt als
        bekannt als
        """
    ),
)
