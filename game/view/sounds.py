"""What is heard, as names of sounds: of a village, a plant, a postcard, and of what happened between two sittings."""

from collections.abc import Iterable, Iterator

import numpy as np

from game.model.names import COLLAPSED, OPEN
from game.play.agenda import Agenda
from game.play.match import Match
from game.play.sitting import Sitting
from game.view.pictures.village import PostcardData, VillageData
from game.view.village import now, then, village_of

Sounds = tuple[str, ...]

EMPTY = 0.5
"""A village with fewer of its homes lit is heard as an empty one."""

FULL, HALF = 0.75, 0.35
"""From these shares of its machines on, a plant is heard as a full one, or as a half empty one."""

FROM_A_POSTCARD = {"dance": "band", "bus": "bus"}
"""What is heard from a picture of a kind."""


def of_machines(running: int, total: int) -> Sounds:
    """The hum of a plant, thinner where machines stand; silence where all do."""
    if running <= 0 or total <= 0:
        return ()
    share = running / total
    return ("hum-full" if share >= FULL else "hum-half" if share >= HALF else "hum-few",)


def of_village(village: VillageData) -> Sounds:
    """A village: its plant, crickets or wind where few are left, else a band at the feast; and the bus that leaves."""
    heard = list(of_machines(village.machines_running, village.machines_total))
    if village.homes_lit < EMPTY:
        heard.append("crickets" if village.hour == "night" else "wind")
    elif village.feast:
        heard.append("band")
    if village.bus and village.hour != "night":
        heard.append("bus")
    return tuple(heard)


def of_place(match: Match, place: int, *, past: bool) -> Sounds:
    """The village of a place, as it is or as it was when the governor came in; the rest of the state is no village."""
    if place == match.level.world.rest:
        return ()
    return of_village(village_of(then(match) if past else now(match), place))


def of_postcards(pictures: Iterable[PostcardData]) -> Sounds:
    """What is heard from postcards: a band, where one of them shows a dance, and a bus that leaves."""
    shown = {picture.kind for picture in pictures}
    return tuple(sound for kind, sound in FROM_A_POSTCARD.items() if kind in shown)


def happened(before: Sitting | None, after: Sitting | None) -> Sounds:
    """What is struck once because of what lies between two moments of the same match."""
    if before is None or after is None or before is after:
        return ()
    if after.match is before.match:
        return _decided(before.agenda, after.agenda)
    return ("shuttle", *_closed(after.match)) if _follows(before.match, after.match) else ()


def _follows(before: Match, after: Match) -> bool:
    """Whether a match is another one with a semester more."""
    if after.level is not before.level or len(after.turns) != len(before.turns) + 1:
        return False
    return all(one is other for one, other in zip(before.turns, after.turns, strict=False))


def _decided(before: Agenda, after: Agenda) -> Sounds:
    """A coin for an order, a sheet for an answer, a tick for whatever else has changed."""
    if len(after.orders) > len(before.orders):
        return ("coin",)
    if after.answers != before.answers:
        return ("card",)
    return ("tick",) if after != before else ()


def _closed(match: Match) -> Iterator[str]:
    """What a semester that was closed is heard by, beside the shuttle."""
    turn = match.turns[-1]
    was, is_ = turn.before.state, turn.after.state
    if any(order.kind == "convene" for order in match.agendas[-1].orders):
        yield "bell"
    if turn.leap[0] >= 0:
        yield "leap"
    if np.any(is_.fronts[0] > was.fronts[0]):
        yield "tear"
    if np.any((is_.venture_status[0] == COLLAPSED) & (was.venture_status[0] == OPEN)):
        yield "collapse"
