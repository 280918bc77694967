"""French: small words that no running text does without."""

from __future__ import annotations

from newsdoc.languages._small_words import SmallWords
from newsdoc.languages._words import words

SMALL_WORDS = SmallWords(
    code="fr",
    function_words=words(
        """
        le la les un une des du de au aux et ou mais donc car ni que qu qui dont où ce cet cette ces
        se ne pas plus il elle on ils elles je nous vous son sa ses leur leurs notre votre en y à
        dans sur sous par pour avec sans chez vers entre depuis pendant avant après est sont était
        été être a ont avait avoir fait si comme tout tous toute toutes même aussi très bien selon
        l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu' lui eux celui celle ceux quand
        lors alors ainsi puis encore cela ça deux trois quatre cinq six sept huit neuf dix mon ma
        mes quel quelle contre
        """
    ),
    telling_words=words(
        """
        les une dans avec pour sont cette ces leur leurs aux où mais été être avait étaient après
        depuis selon pendant deux trois fait ils elles nous vous notre votre même aussi très ans
        chez vers ainsi dont alors lors qu est pas sous afin celui celle ceux toujours moins peut
        doit était ont lundi mardi mercredi jeudi vendredi samedi dimanche monsieur madame toutes
        toute tous quand avant encore puis jamais beaucoup rien ici voici déjà autre autres quatre
        cinq pourquoi
        """
    ),
    alphabet=frozenset("abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'-"),
)
