"""Ways of seeing the two shores: the five threads, the two theories, and what lies under both.

Each lens is a pure function of a level and a state. It gives a value for every place, what is written beside its
name, and how strong each tie looks to whoever sees that way; captions tell the same numbers (`game.view.main`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.model.arithmetic import ratio, unit
from game.model.indicators import measure
from game.model.names import DOMAINS, OPEN
from game.model.parameters import Parameters
from game.model.places import at_places, network
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World
from game.play.tracks import believing
from game.view.pictures.shores import ALL_SHOWN

MARKET, SOCIAL, UNDER = "market", "social", "under"
WAYS = (MARKET, SOCIAL, UNDER)
"""Lenses that are no thread: how the economist sees, how the anthropologist does, and what lies under both."""

KEYS_TO_UNDER = ("how_not_which", "university_mirror")
"""Leaps either of which opens the third: both are about how one looks, not about what is looked at."""

PILLARS = ("trust", "voice", "talk", "table")
"""What must hold at once for a place to learn, as the model has it: the weakest rules (M29, M32, M36, M37)."""

CAN_MEET = 0.4
"""Known here or within reach to this degree, a domain of knowledge counts as one that can meet others; assumed."""

ECONOMIST = "economist"


@dataclass(frozen=True)
class Look:
    """What a lens makes of a state.

    Attributes:
        values: by place [0..1], 0 where the weave is palest and 1 where it is densest.
        figures: by place, the numbers of its caption [shares, pesos].
        tags: by place, what is written beside its name.
        signs: by place, the part that is printed beside its name; empty for none.
        ties: how wide a tie looks, shape (places, cities); any unit.
        shine: how much it is in use, shape (places, cities) [0..1].
    """

    values: Array
    figures: tuple[Mapping[str, float], ...]
    tags: tuple[str, ...]
    signs: tuple[str, ...]
    ties: Array
    shine: Array


@dataclass(frozen=True)
class Lens:
    """A way of seeing, and what it shows of a place besides its weave and its name."""

    see: Callable[[Level, State], Look]
    shows: frozenset[str] = ALL_SHOWN


def opened(state: State, world: World) -> bool:
    """Whether what lies under both theories is seen: it is earned at the table, by one of two leaps."""
    found = dict(zip(world.leaps, state.leap[0], strict=True))
    return any(found.get(leap, 0.0) > 0.0 for leap in KEYS_TO_UNDER)


def look(level: Level, state: State, lens: str) -> Look:
    """What a lens makes of a state.

    Raises:
        KeyError: there is no such lens.
    """
    return LENSES[lens].see(level, state)


def thread_values(world: World, state: State, thread: str) -> Array:
    """A thread told by place, shape (places,) [0..1]; higher is better for the thread of that name."""
    if thread == "livelihoods":
        workers = measure(world, state, 0, "plant_workers")
        people = state.young + state.returnees
        usual = ratio(world.start.local_jobs, world.start.young + world.start.returnees)
        work = unit(0.35 + 1.6 * (ratio(ratio(state.local_jobs + workers, people), usual) - 1.0))
        return np.asarray((0.6 * work + 0.4 * unit((0.95 - state.poverty) / 0.7))[0])
    if thread == "commons":
        return np.asarray(measure(world, state, 0, "services")[0])
    if thread == "learning":
        return np.asarray(unit(state.knowledge.mean(axis=2) * 1.6)[0])
    away = state.emigrants.sum(axis=2)
    if thread == "weave":
        use = ratio((state.tie_use * state.emigrants).sum(axis=2), away)
        density = ratio((state.clubs * state.club_strength).sum(axis=2) * world.parameters.weave_people, away)
        return np.asarray(unit(0.6 * use + 0.6 * ratio(density, density + 1.0))[0])
    return np.asarray(unit(np.sqrt(state.trust[0] * _heard(state))))


def _heard(state: State) -> Array:
    """How freely the clubs of a place speak, shape (places,) [index]."""
    return np.asarray(
        ratio((state.club_autonomy * state.emigrants).sum(axis=2), state.emigrants.sum(axis=2))[0]
    )


def _thread(thread: str, low: float, high: float) -> Lens:
    def see(level: Level, state: State) -> Look:
        values = thread_values(level.world, state, thread)
        nothing = ("",) * len(values)
        return Look(
            unit((values - low) / (high - low)),
            tuple({"value": float(value)} for value in values),
            nothing,
            nothing,
            state.emigrants[0],
            state.tie_use[0],
        )

    return Lens(see)


def _market(level: Level, state: State) -> Look:
    """Hands that are free, and cheap, and how far the market is, if that counts; ties are envelopes, and no more.

    How much distance counts is what the economist believes of it, against what the model holds.
    """
    world = level.world
    believed = _believed(level)
    workers = measure(world, state, 0, "plant_workers")
    idle = unit(1.0 - ratio(state.local_jobs + workers, state.young + state.returnees))[0]
    counts = min(1.0, believed.isolation_cost / max(world.parameters.isolation_cost, 1e-9))
    draw = idle * state.poverty[0] * (1.0 - 0.5 * counts * state.isolation[0])
    money = at_places(world, state, np.where(state.venture_status == OPEN, state.capital, 0.0))[0]
    figures = tuple(
        {"idle": float(i), "low": float(p), "far": float(far), "capital": float(m)}
        for i, p, far, m in zip(idle, state.poverty[0], state.isolation[0], money, strict=True)
    )
    return Look(
        unit((draw - 0.18) / 0.24),
        figures,
        tuple(f"{100 * float(each):.0f}" for each in idle),
        ("see-market",) * len(idle),
        state.emigrants[0] * world.wages,
        np.full(state.tie_use[0].shape, 0.4),
    )


def _social(level: Level, state: State) -> Look:
    """What is known in a place or can reach it by ties in use, and how many kinds of it can meet there."""
    ties = network(state)[0]
    channel = state.tie_use[0] * ties
    reach = (channel[:, :, None] * state.pool[0][None]).sum(axis=1)
    meets = 1.0 - (1.0 - state.knowledge[0]) * (1.0 - unit(reach))
    known = state.knowledge[0]
    figures = tuple(
        {"known": float(k.mean()), "meets": float((m >= CAN_MEET).sum()), "best": float(b)}
        for k, m, b in zip(known, meets, more_than_others(known), strict=True)
    )
    return Look(
        unit((meets.mean(axis=1) - 0.12) / 0.45),
        figures,
        tuple(f"{int(each['meets'])}/{len(DOMAINS)}" for each in figures),
        tuple(f"know-{DOMAINS[int(each['best'])]}" for each in figures),
        state.emigrants[0] * state.pool[0].mean(axis=1),
        state.tie_use[0],
    )


def more_than_others(knowledge: Array) -> Array:
    """The domain in which each place or city is furthest above the mean of all, shape (n,) as an index."""
    return np.asarray((knowledge - knowledge.mean(axis=0)).argmax(axis=1))


def pillars(state: State) -> Array:
    """Trust, freedom to speak, ties in use and a committee to decide with, shape (places, pillars) [index]."""
    talk = (network(state)[0] * state.tie_use[0]).sum(axis=1)
    return np.stack([state.trust[0], _heard(state), talk, state.committee[0]], axis=1)


def _under(level: Level, state: State) -> Look:
    """The weakest of the four without which neither money nor know-how stays: theories rest on all of them."""
    four = pillars(state)
    weakest = four.argmin(axis=1)
    least = four.min(axis=1)
    return Look(
        unit((least - 0.1) / 0.5),
        tuple(
            {**dict(zip(PILLARS, map(float, row), strict=True)), "weakest": float(w)}
            for row, w in zip(four, weakest, strict=True)
        ),
        tuple(f"{100 * float(each):.0f}" for each in least),
        tuple(f"needs-{PILLARS[int(each)]}" for each in weakest),
        state.emigrants[0],
        state.tie_use[0],
    )


def _believed(level: Level) -> Parameters:
    """The numbers that the economist holds; the model's own where the level has no economist."""
    there = any(each.id == ECONOMIST for each in level.advisers)
    return believing(level, ECONOMIST if there else None).world.parameters


LENSES: Mapping[str, Lens] = {
    "livelihoods": _thread("livelihoods", 0.25, 0.6),
    "commons": _thread("commons", 0.35, 0.75),
    "weave": _thread("weave", 0.1, 0.65),
    "learning": _thread("learning", 0.15, 0.65),
    "voice": _thread("voice", 0.25, 0.65),
    MARKET: Lens(_market, frozenset({"ventures"})),
    SOCIAL: Lens(_social, frozenset({"clubs"})),
    UNDER: Lens(_under, frozenset({"clubs", "windows"})),
}
