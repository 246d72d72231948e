"""How ventures open: promised ones in their time, new ones where migrants have pooled their stake."""

from dataclasses import replace

import numpy as np

from game.model.arithmetic import at, first_of_most, pick, total, unit
from game.model.names import DOMAINS, FREE, OPEN, PROMISED, VENTURES
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.venture_books import SIZE, stake
from game.model.world import World


def opening(world: World, state: State, decisions: Decisions) -> dict[str, Array]:
    """Promised ventures whose time has come, and ventures that the agenda founds in free slots."""
    runs, slots = state.venture_status.shape
    wait = np.where(state.venture_status == PROMISED, state.venture_wait - 1.0, state.venture_wait)
    due = (state.venture_status == PROMISED) & (wait < 0.0)
    asked = decisions.of("found", (runs, len(world.places), len(VENTURES)))
    by_place, by_kind = asked.max(axis=2), asked.max(axis=1)
    wanted = total(by_place, 1) > 0.0
    free = state.venture_status == FREE
    slot = first_of_most(free.astype(np.float64), 1)
    found = at(slot, slots) & (wanted & free.any(axis=1))[:, None]
    place = np.where(found, first_of_most(by_place, 1)[:, None], state.venture_place)
    kind = np.where(found, first_of_most(by_kind, 1)[:, None], state.venture_kind)
    owners = raising_city(state)
    city = np.where(found, pick(owners, place), state.venture_city)
    return {"due": due, "found": found, "place": place, "kind": kind, "city": city, "wait": wait}


def with_opened(world: World, state: State, opened: dict[str, Array], t: int) -> State:
    """The state in which the new ventures stand, not yet at work."""
    p = world.parameters
    new = (opened["due"] > 0.0) | (opened["found"] > 0.0)
    size = SIZE[opened["kind"].astype(np.int64)]
    own = pick(unit(state.knowledge[:, :, DOMAINS.index("craft")]), opened["place"])
    keen = appeal_raises(state, opened["city"])
    return replace(
        state,
        venture_status=np.where(new, float(OPEN), state.venture_status),
        venture_place=opened["place"],
        venture_kind=opened["kind"],
        venture_city=opened["city"],
        venture_wait=np.maximum(opened["wait"], 0.0),
        venture_age=np.where(new, 0.0, state.venture_age),
        machines=np.where(opened["found"] > 0.0, size, state.machines),
        skill=np.where(new, p.venture_skill + 0.3 * own, state.skill),
        quality=np.where(new, p.venture_quality + 0.2 * own, state.quality),
        links=np.where(new, p.venture_links, state.links),
        obligations=np.where(new, p.venture_obligations, state.obligations),
        presence=np.where(new, p.venture_presence, state.presence),
        capital=np.where(new, np.floor(stake(world, t) * p.stake_left * keen), state.capital),
        trouble=np.where(new, 0.0, state.trouble),
        workers=np.where(new, 0.0, state.workers),
        debt=np.where(new, 0.0, state.debt),
    )


def raising_city(state: State) -> Array:
    """The city whose clubs can pool most for a workshop of the place, shape (runs, places); the first if none can."""
    return first_of_most(state.clubs * state.club_strength * _keen(state.appealed)[:, None, :], 2)


def appeal_raises(state: State, city: Array) -> Array:
    """How much more a pooled stake brings where identity was appealed to: once, and less each time (M07).

    Args:
        state: the stocks.
        city: where the owners live, shape (runs, slots).

    Returns:
        A factor of 1 or more, shape (runs, slots). Source: chapter, section Mi Comunidad; size assumed.
    """
    return _keen(pick(state.appealed, city))


def _keen(appealed: Array) -> Array:
    return 1.0 + appealed * (1.0 - appealed)
