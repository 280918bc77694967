"""How a sentence closes: at once, or behind words that only tell when or where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.quotes.behind import opens_time
from newsdoc.quotes.lexicon import INFINITIVE, PREPOSITION, TIME
from newsdoc.quotes.noun_phrases import noun_phrase_end
from newsdoc.quotes.predications import looks_like_clause
from newsdoc.quotes.stretches import DASHES, TERMINATORS, trim_end
from newsdoc.text.tokens import MARK, NUMBER

if TYPE_CHECKING:
    from newsdoc.quotes.scene import Scene


def only_dates(scene: Scene, index: int, last: int) -> bool:
    """Tell whether nothing but a day stands up to the end of a sentence (*, Senin (4/3/2024).*)."""
    if last - index > _DAY or index >= last or not scene.flags[index] & TIME:
        return False
    return all(
        scene.flags[at] & TIME or (scene.kinds[at] in (NUMBER, MARK) and at not in scene.behind)
        for at in range(index, last)
    )


_DAY: Final = 10
"""How many tokens a day has at most (*Senin (4/3/2024) malam.*)."""


def closes(scene: Scene, index: int, last: int) -> bool:
    """Tell whether a sentence ends at a token, or with the day behind it, or turns at a dash there."""
    nearing = scene.lexicon.nearing  # *said* late *on Sunday*, *said* this *week*
    while index < last and (
        scene.flags[index] & (PREPOSITION | TIME)
        or scene.lowers[index] in nearing
        or opens_time(scene, index, last)
    ):
        index += 1
    if index >= last or scene.words[index] in TERMINATORS:
        return True
    return scene.words[index] in DASHES and not scene.tokens.glued(index)


def tells_only_where(scene: Scene, cue: int, index: int, last: int) -> bool:
    """Tell whether a sentence ends with a phrase that only tells where or when (*told her* in his filing).

    What a verb is about is no such phrase (*asked her* for help).
    """
    if closes(scene, index, last):
        return True
    flag, end = scene.flags[index], trim_end(scene, index, last)
    about = scene.lexicon.about.get(scene.lowers[cue], frozenset())
    if not flag & (PREPOSITION | TIME) or flag & INFINITIVE or not about.isdisjoint(scene.lowers[index:end]):
        return False
    if end - index > _PHRASE:
        return False
    whole = flag & PREPOSITION and noun_phrase_end(scene, index + 1, end) == end  # *told them on a* call
    return bool(whole) or not looks_like_clause(scene, index, end)


_PHRASE: Final = 6
"""How many tokens such a phrase has at most."""
