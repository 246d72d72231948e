"""What changed in a semester, weighed by how surprising it is: the candidates for postcards."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.model.indicators import measure
from game.model.names import CAUSES, COLLAPSED, DOMAINS, MODES, OPEN, WORKS
from game.model.places import residents
from game.model.quantity import Array
from game.play.turn import Position, Turn


@dataclass(frozen=True)
class Finding:
    """A change worth telling.

    Attributes:
        kind: what kind of change; a word key after `postcard.`.
        weight: how telling it is; about 1 for what everybody would talk about.
        amount: the figure that it stands for.
        place: where; for what happens in a city, the place with most clubs there.
        city: with which city, -1 for none.
        what: which work, domain or cause.
        slot: which venture, -1 for none.
    """

    kind: str
    weight: float
    amount: float
    place: int
    city: int = -1
    what: str = ""
    slot: int = -1


def findings(level: Level, turn: Turn) -> tuple[Finding, ...]:
    """Everything that a semester may be told by; only the weightiest of each kind, and at least one."""
    return (
        *_mausoleums(level, turn),
        *_ventures(turn),
        *_vacancies(turn),
        *_cities(turn),
        *_works(turn),
        *_clubs(turn),
        *_people(turn),
        *_places(turn),
        *_knowledge(turn),
        *_plenary(turn),
        Finding("nothing", 0.1, 0.0, turn.before.semester % level.world.rest),
    )


def _highest(values: Array) -> tuple[int, ...]:
    """Where the highest number of an array stands."""
    return tuple(int(i) for i in np.unravel_index(int(np.argmax(values)), values.shape))


def _mausoleums(level: Level, turn: Turn) -> Iterator[Finding]:
    def are(position: Position) -> Array:
        return measure(level.world, position.state, position.semester, "mausoleum")[0, :-1]

    fresh = are(turn.after) - are(turn.before)
    if fresh.max(initial=0.0) > 0.0:
        place = int(np.argmax(fresh))
        gone = measure(level.world, turn.after.state, turn.after.semester, "dark")[0, place]
        yield Finding("mausoleum", 1.2, 100.0 * float(gone), place)


def _ventures(turn: Turn) -> Iterator[Finding]:
    before, after = turn.before.state, turn.after.state
    was, is_ = before.venture_status[0], after.venture_status[0]
    troubled = (is_ == OPEN) & (after.trouble[0] >= 1.0) & (before.trouble[0] < 1.0)
    changes = (
        ("venture_collapsed", 1.1, (is_ == COLLAPSED) & (was != COLLAPSED), before.workers),
        ("venture_opened", 0.95, (is_ == OPEN) & (was != OPEN), after.workers),
        ("venture_trouble", 0.6, troubled, after.workers),
    )
    for kind, weight, slots, people in changes:
        if slots.any():
            slot = int(np.flatnonzero(slots)[0])
            place, city = int(after.venture_place[0, slot]), int(after.venture_city[0, slot])
            cause = CAUSES[int(after.venture_cause[0, slot])] if kind == "venture_collapsed" else ""
            yield Finding(kind, weight, float(people[0, slot]), place, city, cause, slot)


def _vacancies(turn: Turn) -> Iterator[Finding]:
    state = turn.after.state
    empty = np.where(state.venture_status == OPEN, state.machines - state.workers, 0.0)[0]
    if empty.max(initial=0.0) >= 4.0:
        slot = int(np.argmax(empty))
        share = float(empty[slot] / max(1.0, state.machines[0, slot]))
        place, city = int(state.venture_place[0, slot]), int(state.venture_city[0, slot])
        yield Finding("venture_vacancies", 0.3 + 0.5 * share, float(empty[slot]), place, city, slot=slot)


def _cities(turn: Turn) -> Iterator[Finding]:
    before, after = turn.before.state, turn.after.state
    clubs = after.clubs[0, :-1]
    changes = (
        ("rift", 1.15, 0.0, after.fronts - before.fronts, 0.0),
        ("federation_stronger", 0.3, 3.0, after.federation - before.federation, 0.04),
        ("rights_won", 0.3, 5.0, after.rights - before.rights, 0.03),
    )
    for kind, base, slope, change, bar in changes:
        city = int(np.argmax(change[0]))
        size = float(change[0, city])
        if size > bar:
            there = float(after.clubs[0, :, city].sum())
            amount = there if kind == "rift" else 100.0 * size
            yield Finding(kind, base + slope * size, amount, int(np.argmax(clubs[:, city])), city)


def _works(turn: Turn) -> Iterator[Finding]:
    done = turn.economy.flows["works_done"]["delivered"][0, :-1]
    if done.max(initial=0.0) > 0.0:
        place, work = _highest(done)
        amount, city = float(done[place, work]), int(np.argmax(turn.before.state.clubs[0, place]))
        yield Finding("work_delivered", 0.7 + min(0.3, 0.03 * amount), amount, place, city, WORKS[work])


def _clubs(turn: Turn) -> Iterator[Finding]:
    """Clubs by how many they are of those that the tie had: the last of three tells more than one of thirty."""
    had = turn.before.state.clubs[0, :-1]
    for kind, cause, weight in (("club_formed", "formed", 0.5), ("club_dissolved", "dissolved", 0.35)):
        change = np.abs(turn.economy.flows["clubs"][cause][0, :-1])
        if change.max(initial=0.0) >= 1.0:
            place, city = _highest(change / (had + 1.0))
            amount = float(change[place, city])
            yield Finding(kind, weight + 0.2 * amount / (float(had[place, city]) + 1.0), amount, place, city)


def _people(turn: Turn) -> Iterator[Finding]:
    moved = turn.economy.flows["emigrants"]
    home = np.maximum(residents(turn.before.state)[0, :-1], 1.0)
    changes = (
        ("people_left", 0.3, 12.0, moved["leaving"][0, :-1] + moved["leaving again"][0, :-1]),
        ("people_returned", 0.2, 15.0, -moved["return"][0, :-1]),
    )
    for kind, base, slope, people in changes:
        share = people.sum(axis=1) / home
        place = int(np.argmax(share))
        if people[place].sum() >= 1.0:
            weight = base + slope * float(share[place])
            yield Finding(kind, weight, float(people[place].sum()), place, int(np.argmax(people[place])))


def _places(turn: Turn) -> Iterator[Finding]:
    before, after = turn.before.state, turn.after.state
    changes = (
        ("trust_up", 6.0, after.trust - before.trust, 0.02),
        ("trust_down", 6.0, before.trust - after.trust, 0.02),
        ("committee_stronger", 3.0, after.committee - before.committee, 0.04),
    )
    for kind, slope, change, bar in changes:
        place = int(np.argmax(change[0, :-1]))
        size = float(change[0, place])
        if size > bar:
            yield Finding(kind, 0.25 + slope * size, 100.0 * size, place)


def _knowledge(turn: Turn) -> Iterator[Finding]:
    flows = turn.economy.flows["knowledge"]
    came = (flows["ties"] + flows["returnees"] + flows["plenary"] + flows["training"])[0, :-1]
    place, domain = _highest(came)
    size = float(came[place, domain])
    if size > 0.02:
        city = int(np.argmax(turn.after.state.tie_use[0, place]))
        yield Finding("knowledge_arrived", 0.3 + 5.0 * size, 100.0 * size, place, city, DOMAINS[domain])


def _plenary(turn: Turn) -> Iterator[Finding]:
    called = turn.choices.decisions.orders.get("convene")
    if called is not None and called[0].any():
        mode = MODES[int(np.argwhere(called[0] > 0.0)[0][1])]
        heat = 100.0 * float(turn.after.state.friction[0])
        place = int(np.argmax(turn.after.state.committee[0, :-1]))
        yield Finding(f"plenary_{mode}", 0.5 if mode == "process" else 0.35, heat, place)
