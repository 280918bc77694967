"""French: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            lire aussi …
            à lire aussi …
            a lire aussi …
            lire plus …
            lire la suite …
            voir aussi …
            à découvrir …
            a découvrir …
            sur le même sujet …
            les plus lus
            plus d'articles …
            contenus associés …
            articles similaires …
        """),
    advertisement=phrases("""
            publicité
            annonce
            la suite après cette publicité …
            la suite de cet article …
        """),
    newsletter=phrases("""
            s'abonner …
            abonnez-vous …
            inscrivez-vous …
            s'inscrire …
            se connecter
            recevez …
            newsletter …
            newsletters …
            article réservé aux abonnés
            suivez-nous …
            vous possédez déjà un compte …
            pour ajouter l'article …
            identifiez-vous
            il vous reste …
        """),
    share=phrases("""
            partager
            partager …
            copier le lien
            envoyer par e-mail
            imprimer
            offrir l'article
            ajouter à vos sélections
            écouter …
        """),
    tags=phrases("""
            sujets
            thèmes
            mots-clés …
        """),
    comments=phrases("""
            commentaires
            commentaires …
            commenter
            réagir
            discussion
        """),
    commenting=words("dit"),
    footer=phrases("""
            mentions légales
            politique de confidentialité
            tous droits réservés …
            nous contacter
            la rédaction
        """),
    menu=phrases("""
            accueil
            rechercher
            fermer
            aller au contenu
        """),
    caption=phrases("""
            photo …
            crédit photo …
            image …
        """),
    offers=phrases("""
            abonnez-vous ici
            cliquez ici
            en cours sur un autre appareil
            dans votre boîte mail
            dans votre boîte de réception
            inscrivez-vous à notre newsletter
            inscrivez-vous ici
            notre newsletter
            nos newsletters
            notre infolettre
        """),
    disclaimers=phrases("""
            n'engagent que leur auteur
            n'engagent que leurs auteurs
            n'engage que son auteur
            ne reflètent pas nécessairement
            ne reflète pas nécessairement
        """),
    picture_sides=phrases("""
            à gauche
            à droite
            au centre
            de gauche à droite
            de g. à d.
            2e à gauche
            2e à droite
        """),
    writers=phrases("""
            par
            propos recueillis par
            auteur
            écrit par
        """),
    published=phrases("""
            publié
            publié le
            mis en ligne le
            le
        """),
    updated=phrases("""
            mis à jour
            mis à jour le
            modifié le
            mise à jour
            mise à jour le
        """),
    reading_time=phrases("""
            min de lecture
            minutes de lecture
            min.
            min
        """),
    comment_count=words("commentaires commentaire"),
    conjunctions=words("et"),
    from_where=words("à"),
    jobs=words("journaliste correspondant correspondante rédacteur rédactrice"),
)
