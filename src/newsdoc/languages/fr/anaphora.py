"""French: words for anaphora."""

from __future__ import annotations

from newsdoc.languages._anaphora import AnaphoraWords, expansions
from newsdoc.languages._words import words

ANAPHORA = AnaphoraWords(
    people=words("je j' lui"),
    men=words("il celui"),
    women=words("elle celle"),
    many=words("ils elles eux ceux celles"),
    selves=words("je nous"),
    demonstratives=words("ce cet cette ces ledit ladite"),
    articles=words("le la l' les"),
    indefinites=words("un une des quelqu'un autre autres"),
    plurals=words(
        "plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix nombreux"
        " nombreuses tous toutes"
    ),
    coordinators=words("et &"),
    obliques=words(
        "de d' du des à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant avant"
        " après contre dès devant derrière durant parmi malgré lors envers outre via auprès selon comme"
    ),
    openers=words(
        "mais et or donc car quand lorsque lorsqu' que qu' si comme puisque puisqu' tandis alors ainsi"
        " puis ensuite enfin cependant toutefois pourtant néanmoins hier lundi mardi mercredi jeudi"
        " vendredi samedi dimanche aujourd'hui où"
    ),
    ages=words("ans"),
    persons=words(
        "homme femme garçon fille jeune personne source expert experte spécialiste analyste témoin"
        " victime suspect suspecte prévenu prévenue accusé accusée habitant habitante riverain riveraine"
        " voisin voisine électeur électrice manifestant manifestante militant militante économiste"
        " chercheur chercheuse scientifique historien historienne sociologue politologue auteur autrice"
        " auteure écrivain écrivaine romancier romancière journaliste médecin infirmier infirmière"
        " professeur professeure enseignant enseignante étudiant étudiante élève agriculteur"
        " agricultrice éleveur éleveuse ouvrier ouvrière salarié salariée employé employée chauffeur"
        " conducteur conductrice commerçant commerçante boulanger boulangère restaurateur restauratrice"
        " pêcheur pêcheuse propriétaire locataire retraité retraitée père mère fils ami amie collègue"
        " proche avocat avocate juge magistrat magistrate policier policière gendarme pompier pompière"
        " soldat bénévole acteur actrice chanteur chanteuse joueur joueuse attaquant attaquante gardien"
        " gardienne athlète artiste cinéaste réalisateur réalisatrice cadre fonctionnaire interlocuteur"
        " apiculteur apicultrice vigneron vigneronne climatologue géologue biologiste pédiatre libraire"
        " maraîcher maraîchère berger bergère guide marin navigateur navigatrice syndicaliste architecte"
        " urbaniste ingénieur ingénieure technicien technicienne consultant consultante quadragénaire"
        " quinquagénaire sexagénaire trentenaire octogénaire adolescent adolescente mineur sportif"
        " sportive"
    ),
    roles=words(
        "président présidente vice ministre premier première secrétaire député députée sénateur"
        " sénatrice maire adjoint adjointe conseiller conseillère préfet préfète procureur procureure"
        " directeur directrice chef cheffe patron patronne porte responsable délégué déléguée"
        " commissaire ambassadeur ambassadrice gouverneur gouverneure chancelier chancelière roi reine"
        " prince princesse pape évêque cardinal général générale colonel capitaine commandant"
        " commandante lieutenant lieutenante amiral fondateur fondatrice coordinateur coordinatrice"
        " candidat candidate leader numéro dirigeant dirigeante gérant gérante pdg dg rapporteur"
        " rapporteure entraîneur entraîneuse sélectionneur sélectionneuse doyen doyenne recteur rectrice"
        " bâtonnier bâtonnière trésorier trésorière élu élue eurodéputé eurodéputée parlementaire édile"
        " opposant opposante négociateur négociatrice envoyé envoyée représentant représentante"
        " médiateur médiatrice inspecteur inspectrice"
    ),
    bodies=words(
        "gouvernement ministère parti syndicat association entreprise société groupe groupement"
        " compagnie firme banque mairie préfecture parquet tribunal cour police gendarmerie commission"
        " comité conseil institut agence organisation ong université école hôpital club équipe"
        " fédération ligue union collectif fondation journal quotidien hebdomadaire magazine chaîne"
        " radio télévision site constructeur avionneur opérateur distributeur éditeur producteur"
        " exécutif administration armée parlement assemblée sénat région département commune métropole"
        " municipalité collectivité rédaction direction présidence chancellerie élysée diplomatie"
        " autorité institution coopérative chambre office observatoire musée maison"
    ),
    groups=words(
        "policiers pompiers gendarmes manifestants habitants riverains experts analystes chercheurs"
        " scientifiques économistes syndicats autorités enquêteurs secours élus députés sénateurs"
        " avocats proches parents témoins salariés agriculteurs enseignants étudiants médecins soignants"
        " associations responsables organisateurs pêcheurs commerçants grévistes militants opposants"
        " rebelles soldats forces foule public famille voisins médias journalistes juges magistrats"
        " ministres maires dirigeants partenaires investisseurs joueurs supporters patients usagers"
    ),
    documents=words(
        "rapport étude enquête sondage communiqué lettre courrier message document texte loi arrêté"
        " décret jugement statistiques données chiffres article livre baromètre bilan site note charte"
        " tweet publication déclaration"
    ),
    relations=words(
        "épouse époux mari femme père mère fils fille frère sœur soeur ami amie veuve compagne"
        " compagnon entourage avocat avocate cabinet"
    ),
    advocates=words("avocat avocate parole conseil conseiller conseillère cabinet"),
    deputies=words(
        "vice adjoint adjointe porte parole conseiller conseillère avocat avocate ancien ancienne"
    ),
    honorifics=words(
        "m m. mm mme mlle mmes monsieur madame me dr docteur pr professeur mgr père sœur frère sir lord"
        " lady général colonel capitaine commandant lieutenant maître saint sainte"
    ),
    formers=words("ex ancien ancienne feu"),
    male=words(
        "m m. monsieur roi prince père homme garçon fils mari époux frère acteur chanteur directeur"
        " président sénateur député conseiller patron chancelier avocat policier agriculteur éleveur"
        " pêcheur joueur entraîneur chercheur historien écrivain romancier infirmier boulanger pape"
        " évêque cardinal berger vigneron apiculteur maraîcher restaurateur commerçant habitant étudiant"
        " retraité"
    ),
    female=words(
        "mme mlle madame reine princesse mère femme fille épouse sœur actrice chanteuse directrice"
        " présidente sénatrice députée conseillère patronne chancelière avocate policière agricultrice"
        " éleveuse pêcheuse joueuse entraîneuse chercheuse historienne écrivaine romancière infirmière"
        " boulangère bergère vigneronne apicultrice maraîchère restauratrice commerçante habitante"
        " étudiante retraitée préfète procureure cheffe ambassadrice fondatrice adjointe"
    ),
    male_names=words(
        "adrien alain albert alexandre alexis alfred amine andré anthony antoine arnaud arthur aurélien"
        " baptiste bastien benjamin benoît bernard bertrand boris bruno cédric charles christian"
        " christophe clément cyril damien daniel david denis didier édouard émile emmanuel éric étienne"
        " eugène fabien fabrice félix ferdinand florent florian franck françois frédéric gabriel gaspard"
        " georges gérald gérard germain gilbert gilles grégoire grégory guillaume gustave guy hadrien"
        " henri hervé hubert hugo hugues ismaël jacques jean jérémie jérôme joël jonathan joseph jules"
        " julien karim kévin laurent léo léon lionel loïc louis luc lucas ludovic manuel marc marcel"
        " marin martin mathieu matthieu maurice max maxime mehdi michel mohamed nathan nicolas noël"
        " olivier oscar pascal patrice patrick paul philippe pierre quentin rachid raphaël raymond rémi"
        " rémy renaud rené richard robert rodolphe roger roland romain roméo samuel sébastien serge"
        " simon stéphane sylvain théo théophile thibault thibaut thierry thomas timothée tristan ugo"
        " valentin victor vincent vladimir volodymyr william xavier yann yannick yves yvon zacharie gaël"
        " erwan"
    ),
    female_names=words(
        "adèle agathe agnès alexandra alice aline alix amandine amélie anaïs andrée anne annie annick"
        " arlette astrid aude audrey aurélie aurore béatrice bérénice brigitte capucine carine carole"
        " caroline catherine cécile céline chantal charlotte chloé christelle christiane christine"
        " claire clara clarisse claudine clémence clémentine colette coralie corinne danielle delphine"
        " denise diane dorothée édith éléonore élisa élisabeth élise elsa émilie emma emmanuelle estelle"
        " esther eugénie ève éva fanny fatima fatou florence france françoise gabrielle geneviève"
        " ghislaine gisèle hélène henriette hortense inès ingrid irène isabelle jacqueline jade jeanne"
        " jeannine jessica joséphine josiane judith julie juliette justine karine laetitia laura laure"
        " laurence lea léa léonie leïla liliane lisa louise lucie lucienne lydie madeleine manon margaux"
        " margot marguerite maria marianne marie marine marion marlène marthe martine mathilde maud"
        " mélanie mélissa michèle mireille monique morgane muriel myriam nadia nadine nathalie nicole"
        " nina noémie océane odette odile olga olivia pascale patricia paule pauline raphaëlle régine"
        " renée rita romane rosalie roselyne sabine samia sandra sandrine sarah ségolène simone solange"
        " solène sonia sophie stéphanie suzanne sylvie tatiana thérèse valentine valérie vanessa"
        " véronique victoire virginie viviane yasmina yolande yvette yvonne zoé rachida prisca"
    ),
    plural_endings=words("s x"),
    heads_first=True,
    short_forms=expansions(
        """
        pdg = président directeur général
        dg = directeur général
        """
    ),
)
