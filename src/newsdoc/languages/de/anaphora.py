"""German: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._names import read_list
from newsdoc.languages._words import phrases, words

ANAPHORA = AnaphoraWords(
    men=words("er ihn ihm"),
    women=words("sie"),
    many=words("beide alle"),
    things=words("es"),
    selves=words("ich wir"),
    demonstratives=words("dieser diese dieses jener jene jenes"),
    articles=words("der die das"),
    indefinites=words("ein eine einer eines"),
    plurals=words(
        """
        zwei drei vier fünf sechs mehrere einige viele zahlreiche wenige manche alle sämtliche dutzende
        hunderte tausende beide weitere
        """
    ),
    coordinators=words("und sowie &"),
    obliques=words(
        """
        des dem den von vom mit für bei beim an am im in aus auf über gegen unter vor nach zu zum zur
        zwischen neben durch ohne seit gegenüber laut namens hinter einem einen einer
        """
    ),
    openers=words(
        """
        und aber oder doch denn während als nachdem weil obwohl wenn dass dann auch zudem außerdem
        allerdings jedoch zuvor später zunächst dabei dazu wie ob nun noch bereits
        """
    ),
    ages=phrases(
        """
        jahre
        jahre alt
        jahre alte
        jahre alten
        jahre alter
        - jährige
        - jährigen
        - jähriger
        """
    ),
    persons=words(
        """
        mann frau junge mädchen kind jugendlicher jugendliche person quelle insider augenzeuge augenzeugin
        zeuge zeugin opfer verdächtiger verdächtige täter täterin angeklagter angeklagte anwohner anwohnerin
        bewohner bewohnerin nachbar nachbarin besucher besucherin kunde kundin patient patientin schüler
        schülerin student studentin lehrer lehrerin arzt ärztin pfleger pflegerin wissenschaftler
        wissenschaftlerin forscher forscherin experte expertin kenner beobachter ökonom ökonomin händler
        händlerin landwirt landwirtin fahrer fahrerin polizist polizistin soldat soldatin aktivist
        aktivistin autor autorin schriftsteller schriftstellerin journalist journalistin reporter reporterin
        politiker politikerin sportler sportlerin spieler spielerin stürmer torwart mitarbeiter
        mitarbeiterin beamter beamtin angestellter diplomat diplomatin jurist juristin anwalt anwältin
        richter richterin unternehmer unternehmerin gründer gründerin rentner rentnerin
        """
    ),
    roles=words(
        """
        sprecher sprecherin chef chefin vorsitzender vorsitzende leiter leiterin minister ministerin
        präsident präsidentin kanzler kanzlerin direktor direktorin geschäftsführer geschäftsführerin
        vorstand manager managerin trainer trainerin kapitän bürgermeister bürgermeisterin oberbürgermeister
        landrat landrätin senator senatorin staatssekretär staatssekretärin abgeordneter abgeordnete
        kommissar kommissarin botschafter botschafterin general admiral oberst bischof bischöfin papst könig
        königin kandidat kandidatin generalsekretär generalsekretärin fraktionschef parteichef
        ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin bundespräsident innenminister
        außenminister finanzminister verteidigungsminister polizeisprecher polizeisprecherin
        regierungssprecher regierungssprecherin innenministerin außenministerin finanzministerin rektor
        rektorin intendant intendantin verwaltungschef einsatzleiter staatsanwalt staatsanwältin
        pressesprecher pressesprecherin firmenchef vorständin
        """
    ),
    bodies=words(
        """
        regierung bundesregierung landesregierung unternehmen firma konzern behörde ministerium amt verband
        partei fraktion kommission ausschuss gericht staatsanwaltschaft gewerkschaft verein bank gruppe
        zeitung magazin sender agentur stadt gemeinde kreis universität hochschule institut klinik stiftung
        hersteller betreiber veranstalter anbieter versicherer gesellschaft parlament senat organisation
        verwaltung kirche redaktion bundesamt landesamt krankenhaus
        """
    ),
    groups=words(
        """
        polizei feuerwehr leute menschen behörden ermittler beamte beamten rettungskräfte einsatzkräfte
        experten expertinnen forscher forschende wissenschaftler anwohner bewohner bürger demonstranten
        protestierende kritiker gegner befürworter politiker abgeordnete fans besucher zuschauer mitarbeiter
        beschäftigte eltern schüler studenten studierende lehrer ärzte patienten landwirte bauern händler
        anleger investoren analysten ökonomen beobachter augenzeugen zeugen angehörige familie opfer kreise
        umfeld opposition verbraucherschützer umweltschützer naturschützer tierschützer datenschützer
        gewerkschafter grünen liberalen militär armee bevölkerung öffentlichkeit medien
        """
    ),
    documents=words(
        """
        bericht studie umfrage statistik gutachten mitteilung erklärung brief papier dokument urteil anklage
        entwurf gesetz artikel beitrag post tweet meldung pressemitteilung analyse untersuchung daten zahlen
        angaben protokoll entwürfe schreiben prognose
        """
    ),
    relations=words(
        """
        ehefrau ehemann sohn tochter bruder schwester vater mutter witwe freund freundin anhänger
        unterstützer
        """
    ),
    advocates=words("anwalt anwältin verteidiger verteidigerin sprecher sprecherin berater beraterin"),
    deputies=words(
        """
        vize stellvertretender stellvertretende vizepräsident vizekanzler vizechef stellvertreter
        """
    ),
    honorifics=words(
        """
        herr herrn frau dr dr. prof prof. professor professorin sir lord lady papst könig königin prinz
        prinzessin pater pfarrer bischof kardinal general oberst major hauptmann imam scheich ayatollah
        """
    ),
    formers=words(
        """
        früherer frühere früheren ex ehemaliger ehemalige ehemaligen einstige einstiger damalige
        """
    ),
    male=words(
        """
        herr mann junge sohn vater bruder ehemann könig prinz papst kanzler minister präsident sprecher chef
        trainer vorsitzender direktor leiter politiker bürgermeister oberbürgermeister anwalt richter
        professor experte forscher autor schauspieler sänger stürmer ministerpräsident bundeskanzler
        polizeisprecher regierungssprecher innenminister außenminister finanzminister
        """
    ),
    female=words(
        """
        frau mädchen tochter mutter schwester ehefrau königin prinzessin kanzlerin ministerin präsidentin
        sprecherin chefin trainerin direktorin leiterin politikerin bürgermeisterin oberbürgermeisterin
        anwältin richterin professorin expertin forscherin autorin schauspielerin sängerin
        ministerpräsidentin bundeskanzlerin polizeisprecherin regierungssprecherin innenministerin
        außenministerin finanzministerin
        """
    ),
    male_names=read_list("de-men"),
    female_names=read_list("de-women"),
    plural_endings=words("innen"),
    heads_first=False,
    short_forms=expansions(
        """
        ob = oberbürgermeister
        mp = ministerpräsident
        """
    ),
)
