"""French: words for names."""

from __future__ import annotations

from newsdoc.languages._names import NameWords, read_list
from newsdoc.languages._words import phrases, words

NAMES = NameWords(
    titles=words(
        """
        m m. mm mm. mme mmes mlle monsieur madame mademoiselle me dr dr. docteur pr pr. prof prof.
        professeur professeure mgr maître président présidente vice ministre premier première
        secrétaire député députée eurodéputé eurodéputée sénateur sénatrice maire adjoint adjointe
        conseiller conseillère préfet préfète procureur procureure directeur directrice chef cheffe
        patron patronne porte responsable délégué déléguée commissaire ambassadeur ambassadrice
        gouverneur gouverneure chancelier chancelière roi reine prince princesse pape évêque
        archevêque cardinal père frère sœur général générale colonel capitaine commandant
        commandante lieutenant lieutenante adjudant sergent amiral fondateur fondatrice candidat
        candidate leader pdg dg entraîneur entraîneuse sélectionneur sélectionneuse avocat avocate
        juge magistrat magistrate économiste historien historienne sociologue politologue chercheur
        chercheuse journaliste écrivain écrivaine romancier romancière auteur autrice réalisateur
        réalisatrice cinéaste acteur actrice comédien comédienne chanteur chanteuse attaquant
        attaquante défenseur défenseure milieu gardien gardienne joueur joueuse opposant opposante
        ancien ancienne ex rapporteur rapporteure recteur rectrice élu élue gérant gérante
        coordinateur coordinatrice spécialiste analyste expert experte médecin agriculteur
        agricultrice éleveur éleveuse sir lord lady cheikh imam ayatollah rabbin empereur
        impératrice duc duchesse comte comtesse baron inspecteur inspectrice représentant
        représentante négociateur négociatrice
        """
    ),
    title_tails=words(
        """
        de d' du des la le l' les et à au aux général générale délégué déléguée national nationale
        régional régionale départemental départementale municipal municipale municipaux fédéral
        fédérale chargé chargée honoraire adjoint adjointe exécutif exécutive parole ministre
        président présidente secrétaire état gouvernement parquet république socialiste communiste
        écologiste insoumis insoumise centriste républicain républicaine macroniste européen
        européenne français française américain américaine britannique allemand allemande italien
        italienne espagnol espagnole belge suisse canadien canadienne russe ukrainien ukrainienne
        israélien israélienne palestinien palestinienne turc turque chinois chinoise japonais
        japonaise brésilien brésilienne marocain marocaine algérien algérienne tunisien tunisienne
        sénégalais sénégalaise ivoirien ivoirienne malien malienne nommé nommée intérieur étrangères
        affaires justice économie finances santé travail éducation agriculture culture armées
        défense transports écologie transition écologique énergie logement sports industrie commerce
        outre-mer budget comptes publics publique supérieur recherche enseignement conseil syndicat
        comité groupe association commission ministère parti chef cabinet ville région département
        diplomatie politique économique scientifique technique artistique sportif sportive
        commercial commerciale financier financière
        """
    ),
    heads=words(
        """
        ministère assemblée sénat conseil cour tribunal commission comité parlement parti
        rassemblement mouvement union fédération confédération syndicat association fondation ligue
        alliance front collectif université école institut académie lycée collège hôpital banque
        bourse caisse crédit compagnie groupe société agence autorité haute haut organisation office
        observatoire centre chambre direction préfecture police gendarmerie garde armée force forces
        brigade parquet cabinet maison radio télévision club olympique racing stade sporting fc as
        rc ac sc real inter manchester bayern juventus croix médecins nations secours emmaüs eglise
        église musée théâtre opéra orchestre festival air electricité électricité gaz réseau the new
        national international royal world european american bank university institute
        """
    ),
    body_tails=words(
        """
        nationale national nationales nationaux constitutionnel constitutionnelle européenne
        européen européens unies socialiste communiste républicain démocrate démocratique populaire
        économique monétaire internationale international centrale mondiale mondial administratif
        judiciaire correctionnel criminelle pénale municipale municipal départemental régional
        générale général fédérale fédéral supérieur supérieure paysanne ouvrière rouge africaine
        arabe atlantique olympique français française suisse belge inc inc. sa sas sarl group
        university bank party club fc company corporation airlines airways tv
        """
    ),
    place_heads=words(
        """
        rue avenue boulevard place quai pont port gare aéroport mont monts lac mer île îles golfe
        cap col vallée forêt plaine plateau rivière fleuve canal val saint sainte château palais
        hôtel tour jardin parc quartier porte côte pays état états cité ville village hauts bas
        basse grand grande nouvelle nouveau sud nord est ouest
        """
    ),
    regions=words("ville région village île îles fleuve rivière lac cité"),
    place_tails=words("unis uni sud nord est ouest beach city street river county"),
    place_cues=words("à en vers depuis chez près habitants ville mairie région département province"),
    person_cues=words(
        """
        dit explique estime affirme déclare assure raconte souligne ajoute selon déclaré expliqué
        affirmé estimé indiqué précisé nommé surnommé baptisé signé avec
        """
    ),
    particles=words("de d' du la le des van von der den ter ten al el bin ben ibn abou ould da dos di del"),
    joiners=words("de d' du des la le l' les et pour of the en sur à aux au van von der al el ben bin &"),
    not_names=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre intérieur justice économie santé travail
        éducation agriculture culture armées défense transports transition écologie énergie logement
        sports industrie finances affaires concurrence budget numérique famille enfance recherche
        outre français française françaises européens européen européenne américain américains
        américaine américaines britannique britanniques anglais allemand allemands allemande italien
        italiens espagnol espagnols russe russes ukrainien ukrainiens chinois japonais israélien
        israéliens palestinien palestiniens turc turcs arabe arabes juif juifs musulman musulmans
        catholique catholiques chrétien chrétiens protestant bretons breton bretonne parisien
        parisiens parisienne lyonnais marseillais occidentaux africains belges suisses canadiens
        québécois dieu noël pâques toussaint ascension pentecôte ramadan aïd covid sida smic rsa tva
        pib csg rtt cdi cdd ogm internet coupe mondial jeux euro tour ligue grand prix championnat
        championnats roland garros guerre révolution renaissance libération résistance occident etat
        état etats eglise hexagone république monde histoire constitution trésor bac brexit gilets
        jaunes code loi plan pacte traité accord vigipirate l' d' qu' n' s' j' m' t' c' jusqu'
        lorsqu' puisqu' quoiqu' oui non merci bonjour bref résultat reste objectif exemple photo
        image vidéo lire voir
        """
    ),
    bodies=words(
        """
        AFP CGT CFDT FO FSU UNSA CFTC Solidaires Medef FNSEA SNCF RATP EDF Engie TotalEnergies Total
        Renault Peugeot Citroën Stellantis Airbus Dassault Thales Safran Alstom Veolia Suez Bouygues
        Vinci Orange SFR Carrefour Leclerc Auchan Danone Michelin LVMH Kering Hermès L'Oréal Sanofi
        BNP Paribas Axa Boeing Google Apple Amazon Facebook Meta Microsoft Twitter Netflix Uber
        TikTok YouTube Instagram Tesla Samsung Huawei Toyota Volkswagen BMW Siemens Nestlé Novartis
        UBS LREM RN LR PS PCF EELV LFI MoDem UDI Reconquête Renaissance Insee Inserm CNRS Inrae
        Anses Ademe ONU OTAN UE OMS FMI BCE OCDE OMC Unesco Unicef FIFA UEFA CIO NASA CIA FBI
        Kremlin Pentagone Hamas Hezbollah Elysée Élysée Matignon Bercy Beauvau Quai Reuters
        Bloomberg BFMTV TF1 RTL RMC CNN BBC LCI CNews franceinfo Mediapart Libération PSG OM OL LOSC
        Greenpeace WWF Amnesty Oxfam HCR CICR Frontex Interpol Europol Daech Médiapart Ifop Ipsos
        Elabe CNIL CSA Arcom URSSAF Unédic Ligue
        """
    ),
    places=words(
        """
        France Europe Afrique Asie Amérique Océanie Antarctique Arctique Paris Lyon Marseille
        Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Toulon Grenoble
        Dijon Angers Nîmes Brest Limoges Tours Amiens Metz Besançon Perpignan Orléans Rouen Mulhouse
        Caen Nancy Avignon Poitiers Bayonne Biarritz Pau Tarbes Quimper Vannes Lorient Cherbourg
        Calais Dunkerque Arras Ajaccio Bastia Corse Bretagne Normandie Alsace Lorraine Bourgogne
        Provence Occitanie Aquitaine Auvergne Savoie Picardie Champagne Limousin Gironde Landes Gers
        Lot Aveyron Tarn Hérault Gard Ardèche Drôme Isère Loire Allier Creuse Corrèze Dordogne
        Charente Vendée Sarthe Mayenne Orne Calvados Manche Finistère Morbihan Eure Oise Aisne Somme
        Ardennes Meuse Moselle Vosges Jura Doubs Yonne Nièvre Essonne Yvelines Var Vaucluse Ariège
        Guadeloupe Martinique Guyane Réunion Mayotte Cannes Monaco Bruxelles Genève Lausanne Zurich
        Berne Bâle Liège Anvers Gand Namur Charleroi Luxembourg Montréal Québec Ottawa Toronto
        Londres Berlin Rome Madrid Barcelone Lisbonne Vienne Varsovie Prague Budapest Athènes Moscou
        Kiev Kyiv Pékin Tokyo Washington Alger Tunis Rabat Casablanca Dakar Abidjan Bamako Niamey
        Ouagadougou Kinshasa Beyrouth Damas Bagdad Téhéran Gaza Cisjordanie Jérusalem Ramallah
        Angleterre Écosse Ecosse Catalogne Bavière Californie Texas Floride Donbass Crimée Kharkiv
        Odessa Alpes Pyrénées Cévennes Massif Rhône Seine Garonne Rhin Méditerranée Atlantique Sahel
        Maghreb USA
        """
    )
    | phrases(
        """
        Hautes-Pyrénées
        Pyrénées-Orientales
        Pyrénées-Atlantiques
        Hautes-Alpes
        Alpes-Maritimes
        Alpes-de-Haute-Provence
        Haute-Savoie
        Haute-Garonne
        Haute-Loire
        Haute-Marne
        Haute-Saône
        Haute-Vienne
        Haute-Corse
        Corse-du-Sud
        Loire-Atlantique
        Maine-et-Loire
        Indre-et-Loire
        Eure-et-Loir
        Saône-et-Loire
        Ille-et-Vilaine
        Côtes-d'Armor
        Côte-d'Or
        Lot-et-Garonne
        Tarn-et-Garonne
        Charente-Maritime
        Deux-Sèvres
        Seine-Maritime
        Seine-Saint-Denis
        Seine-et-Marne
        Hauts-de-Seine
        Hauts-de-France
        Val-de-Marne
        Val-d'Oise
        Pas-de-Calais
        Puy-de-Dôme
        Bas-Rhin
        Haut-Rhin
        Meurthe-et-Moselle
        Bouches-du-Rhône
        Territoire de Belfort
        Île-de-France
        Ile-de-France
        Pays de la Loire
        Grand Est
        Nouvelle-Aquitaine
        Auvergne-Rhône-Alpes
        Bourgogne-Franche-Comté
        Centre-Val de Loire
        Provence-Alpes-Côte d'Azur
        Côte d'Azur
        Côte d'Ivoire
        Nouvelle-Calédonie
        Aix-en-Provence
        Boulogne-sur-Mer
        Saint-Denis
        Clermont-Ferrand
        Le Havre
        Le Mans
        La Rochelle
        La Réunion
        Les Sables-d'Olonne
        La Haye
        Le Caire
        New York
        Los Angeles
        Cap-Vert
        Proche-Orient
        Moyen-Orient
        Pays basque
        Pays-Bas
        """
    )
    | read_list("fr-places"),
    people=words(
        """
        Amélie Anaïs Anne Arnaud Audrey Aurélie Aurélien Aymeric Baptiste Bastien Béatrice Boris
        Bruno Camille Cédric Céleste Chloé Christelle Clara Claude Clémence Clément Corinne Cyril
        Damien Delphine Didier Dominique Donald Elsa Emma Emmanuel Éric Eric Estelle Étienne Etienne
        Fabien Fabrice Fanny Florence Florian Florent Franck François Françoise Gabriel Gaël Gérald
        Ghislaine Guillaume Hadrien Hugo Inès Isabelle Jérémie Jérôme Joël Jordan Julie Julien Karim
        Karine Kévin Laetitia Laurence Laurent Leïla Léo Lionel Loïc Louise Ludovic Manon Manuel
        Marguerite Marianne Marine Marion Mathilde Mathieu Matthieu Maud Maxime Mehdi Mélanie
        Mohamed Morgane Muriel Myriam Nadia Nathalie Nathan Nicolas Olivier Pascal Patrice Philippe
        Quentin Rachid Rachida Raphaël Rémi Romain Roxane Sabine Samia Samuel Sandrine Sarah
        Sébastien Ségolène Serge Simon Solène Sonia Sophie Stéphane Stéphanie Sylvain Sylvie Théo
        Thibault Thierry Thomas Timothée Valentin Valérie Vanessa Victor Vincent Virginie Vladimir
        Volodymyr Xavier Yann Yannick Yasmina Zoé
        """
    )
    | read_list("fr-people"),
    alias_phrases=phrases(
        """
        alias
        dit
        dite
        surnommé
        surnommée
        plus connu sous le nom de
        plus connue sous le nom de
        """
    ),
)
