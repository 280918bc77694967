"""Find the names in running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import EntityKind
from newsdoc.names.candidates import find_runs
from newsdoc.names.rules import cut_run
from newsdoc.text.tokens import LOWER

if TYPE_CHECKING:
    from newsdoc.languages import LanguagePack
    from newsdoc.names.name import Name
    from newsdoc.text.prose import Prose


def find_names(prose: Prose, pack: LanguagePack) -> tuple[Name, ...]:
    """Find every named person, organisation and place, in text order."""
    tokens = prose.tokens
    sure: list[Name] = []
    doubtful: set[Name] = set()
    for passage in prose.passages:
        headline = passage is prose.headline
        for sentence in passage.sentences:
            for run in find_runs(tokens, sentence, pack):
                for name in cut_run(tokens, run, sentence.first, pack):
                    sure.append(name)
                    if name.kind is EntityKind.PERSON and (
                        headline or name.title == name.first == sentence.first
                    ):
                        doubtful.add(name)
    # The first word of a sentence and the words of a headline have a capital anyway: they name a person
    # when some of them do elsewhere.
    known = {tokens.words[i] for name in sure if name not in doubtful for i in range(name.first, name.last)}
    lower = {word for word, kind in zip(tokens.lowers, tokens.kinds, strict=True) if kind == LOWER}
    return tuple(
        name
        for name in sure
        if name not in doubtful
        or any(tokens.words[i] in known for i in range(name.first, name.last))
        or (
            name.last - name.first > 1
            and not any(tokens.lowers[i] in lower for i in range(name.first, name.last))
        )
    )
