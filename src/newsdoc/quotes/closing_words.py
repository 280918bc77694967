"""The words that tell a cue with a capital behind a quotation, from those of a pack."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdoc.text.closing_cues import NONE, ClosingCues

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack


@lru_cache(maxsize=64)
def read_closing_words(pack: LanguagePack) -> ClosingCues:
    """Collect the words; none where no verb has its source behind it in a form of its own (*ujar* Rina)."""
    reporting, who = pack.reporting, pack.anaphora
    roots = frozenset(word for verb in reporting.verbs for word in verb.root)
    if not roots:
        return NONE
    return ClosingCues(
        roots=roots,
        enclitics=frozenset(root + ending for root in roots for ending in reporting.enclitics),
        sources=reporting.pronouns
        | who.roles
        | who.persons
        | who.groups
        | who.demonstratives
        | pack.names.titles,
        openers=reporting.prepositions | reporting.subordinators | reporting.addressees | reporting.tails,
    )
