"""The best labels of a run of several tokens: Viterbi's algorithm, for moves as ``Moves`` tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsdoc.names.labels import BEGIN, END, INSIDE, KINDS, SINGLE

if TYPE_CHECKING:
    from newsdoc.names.labels import Vector
    from newsdoc.names.weight_table import Moves

# A step is a label and the state of the token before, in one number: a pair takes three times as long.
_STATES: Final = 8
_FREE, _NAMED, _NEW_PERSON, _NEW_BODY, _NEW_PLACE, _OLD_PERSON, _OLD_BODY, _OLD_PLACE = range(_STATES)
_S_PERSON, _S_BODY, _S_PLACE = (_STATES * (SINGLE + kind) for kind in range(len(KINDS)))
_B_PERSON, _B_BODY, _B_PLACE = (_STATES * (BEGIN + kind) for kind in range(len(KINDS)))
_I_PERSON, _I_BODY, _I_PLACE = (_STATES * (INSIDE + kind) for kind in range(len(KINDS)))
_E_PERSON, _E_BODY, _E_PLACE = (_STATES * (END + kind) for kind in range(len(KINDS)))
_NEVER: Final = -(1 << 29)
"""The score of what cannot be; larger integers take longer to compare."""


def best_path(vectors: list[Vector], moves: Moves) -> list[int]:  # noqa: C901, PLR0912, PLR0915  # see below
    """Give the labels of the tokens of a run whose scores have the highest sum.

    What may follow a token, and what that adds, depends on what it is: outside of names or the end of a
    person (``free``), the end of a body or a place (``named``), the first word of a name that goes on
    (``new_...``), or a later one (``old_...``). So eight scores are kept, the best one of each, and for each
    token the steps that led to them (``to_...``). They are variables of their own, and the kinds are written
    out, for this is the dearest loop of a parse: lists take half as long again.

    Args:
        vectors: the scores of each token, by label.
        moves: what labels add for those beside them.
    """
    _, by_s_person, by_s_body, by_s_place, by_b_person, by_b_body, by_b_place = moves.beside[:INSIDE]
    longer_person, longer_body, longer_place = moves.longer
    none, s_person, s_body, s_place, new_person, new_body, new_place = vectors[0][:INSIDE]
    free, to_free = (s_person, _S_PERSON) if s_person > none else (none, 0)
    named, to_named = (s_place, _S_PLACE) if s_place > s_body else (s_body, _S_BODY)
    old_person = old_body = old_place = _NEVER
    steps: list[tuple[int, ...]] = [(to_free, to_named, _B_PERSON, _B_BODY, _B_PLACE)]
    left = len(vectors) - 1
    for vector in vectors[1:]:
        left -= 1
        (
            none,
            s_person,
            s_body,
            s_place,
            b_person,
            b_body,
            b_place,
            i_person,
            i_body,
            i_place,
            e_person,
            e_body,
            e_place,
        ) = vector

        # What makes up for coming behind a body or a place.
        lead = free - named

        # Nothing, or the end of a person.
        if lead < 0:
            now, to_now = named + none, _NAMED
        else:
            now, to_now = free + none, _FREE
        if by_s_person > lead:
            if (score := named + by_s_person + s_person) > now:
                now, to_now = score, _S_PERSON + _NAMED
        elif (score := free + s_person) > now:
            now, to_now = score, _S_PERSON + _FREE
        if old_person > new_person:
            if (score := old_person + e_person) > now:
                now, to_now = score, _E_PERSON + _OLD_PERSON
        elif (score := new_person + e_person) > now:
            now, to_now = score, _E_PERSON + _NEW_PERSON

        # The end of a body or of a place.
        if by_s_body > lead:
            end, to_end = named + by_s_body + s_body, _S_BODY + _NAMED
        else:
            end, to_end = free + s_body, _S_BODY + _FREE
        if by_s_place > lead:
            if (score := named + by_s_place + s_place) > end:
                end, to_end = score, _S_PLACE + _NAMED
        elif (score := free + s_place) > end:
            end, to_end = score, _S_PLACE + _FREE
        if old_body > new_body:
            if (score := old_body + e_body) > end:
                end, to_end = score, _E_BODY + _OLD_BODY
        elif (score := new_body + e_body) > end:
            end, to_end = score, _E_BODY + _NEW_BODY
        if old_place > new_place:
            if (score := old_place + e_place) > end:
                end, to_end = score, _E_PLACE + _OLD_PLACE
        elif (score := new_place + e_place) > end:
            end, to_end = score, _E_PLACE + _NEW_PLACE

        if not left:  # behind the last token, mostly the second one, no name goes on
            return _unroll(steps, to_end if end > now else to_now)

        # A later word of a name that goes on.
        if old_person + longer_person > new_person:
            old_person, to_old_person = old_person + longer_person + i_person, _I_PERSON + _OLD_PERSON
        else:
            old_person, to_old_person = new_person + i_person, _I_PERSON + _NEW_PERSON
        if old_body + longer_body > new_body:
            old_body, to_old_body = old_body + longer_body + i_body, _I_BODY + _OLD_BODY
        else:
            old_body, to_old_body = new_body + i_body, _I_BODY + _NEW_BODY
        if old_place + longer_place > new_place:
            old_place, to_old_place = old_place + longer_place + i_place, _I_PLACE + _OLD_PLACE
        else:
            old_place, to_old_place = new_place + i_place, _I_PLACE + _NEW_PLACE

        # The first word of one.
        if by_b_person > lead:
            new_person, to_new_person = named + by_b_person + b_person, _B_PERSON + _NAMED
        else:
            new_person, to_new_person = free + b_person, _B_PERSON + _FREE
        if by_b_body > lead:
            new_body, to_new_body = named + by_b_body + b_body, _B_BODY + _NAMED
        else:
            new_body, to_new_body = free + b_body, _B_BODY + _FREE
        if by_b_place > lead:
            new_place, to_new_place = named + by_b_place + b_place, _B_PLACE + _NAMED
        else:
            new_place, to_new_place = free + b_place, _B_PLACE + _FREE

        steps.append(
            (
                to_now,
                to_end,
                to_new_person,
                to_new_body,
                to_new_place,
                to_old_person,
                to_old_body,
                to_old_place,
            )
        )
        free, named = now, end
    return _unroll([], steps[0][_NAMED if named > free else _FREE])  # the run has one token


def _unroll(steps: list[tuple[int, ...]], step: int) -> list[int]:
    """Give the labels of the path that a step ends, in the order of the tokens; ``steps`` led up to it."""
    labels = [step // _STATES]
    for before in reversed(steps):
        step = before[step % _STATES]
        labels.append(step // _STATES)
    labels.reverse()
    return labels
