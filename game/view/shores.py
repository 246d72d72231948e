"""The two shores filled with a match: what each lens shows of each place, and the ties between."""

from functools import lru_cache

import numpy as np

from game.content.folders import assets_folder
from game.content.level import Level
from game.model.arithmetic import ratio, unit
from game.model.indicators import measure
from game.model.names import CLOSED, COLLAPSED, OPEN, PROMISED
from game.model.places import dark
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World
from game.play.match import Match
from game.play.turn import Position
from game.view.pictures.land import Land, read_land
from game.view.pictures.shores import CellData, CityData, ThreadData, TwoShores

RIFT = 0.35
"""Unity below which a federation is drawn split."""

THINNEST = 0.04
"""Ties of a smaller share of a place's emigrants are not drawn."""

SPANS = {
    "livelihoods": (0.25, 0.6),
    "commons": (0.35, 0.75),
    "weave": (0.1, 0.65),
    "learning": (0.15, 0.65),
    "voice": (0.25, 0.65),
}
"""Between which values a lens goes from its palest to its densest weave."""

STATES = {OPEN: "running", PROMISED: "building", COLLAPSED: "silent", CLOSED: "closed"}


@lru_cache(maxsize=8)
def land_of(state: str) -> Land:
    """The shape of a state."""
    return read_land(assets_folder() / "shapes" / f"{state}.json")


def met(match: Match) -> frozenset[str]:
    """The places and cities whose threads the last plenary set in motion: the city where it sat, or all of them.

    Empty when the last semester had no plenary.
    """
    orders = match.agendas[-1].orders if match.agendas else ()
    sites = {order.target[2] for order in orders if order.kind == "convene"}
    if not sites:
        return frozenset()
    world, clubs = match.level.world, match.position.state.clubs[0]
    cities = set(world.cities) if "home" in sites else sites
    there = [world.cities.index(city) for city in sorted(cities)]
    places = {world.places[place] for place in np.flatnonzero(clubs[:, there].sum(axis=1) > 0)}
    return frozenset(cities | places)


def lens_values(world: World, state: State, lens: str) -> Array:
    """What a lens shows of each place, shape (places,) [0..1]; higher is better for the thread of that name."""
    if lens == "livelihoods":
        workers = measure(world, state, 0, "plant_workers")
        people = state.young + state.returnees
        usual = ratio(world.start.local_jobs, world.start.young + world.start.returnees)
        work = unit(0.35 + 1.6 * (ratio(ratio(state.local_jobs + workers, people), usual) - 1.0))
        return np.asarray((0.6 * work + 0.4 * unit((0.95 - state.poverty) / 0.7))[0])
    if lens == "commons":
        return np.asarray(measure(world, state, 0, "services")[0])
    if lens == "learning":
        return np.asarray(unit(state.knowledge.mean(axis=2) * 1.6)[0])
    away = state.emigrants.sum(axis=2)
    if lens == "weave":
        use = ratio((state.tie_use * state.emigrants).sum(axis=2), away)
        density = ratio((state.clubs * state.club_strength).sum(axis=2) * world.parameters.weave_people, away)
        return np.asarray(unit(0.6 * use + 0.6 * ratio(density, density + 1.0))[0])
    heard = ratio((state.club_autonomy * state.emigrants).sum(axis=2), away)
    return np.asarray(unit(np.sqrt(state.trust * heard))[0])


def two_shores(
    level: Level, position: Position, lens: str, chosen: str = "", language: str = "es"
) -> TwoShores:
    """The main picture of a match.

    Args:
        level: what is played.
        position: where it stands.
        lens: a thread.
        chosen: the place or city that is open in the panel.
        language: of the names.
    """
    world, state = level.world, position.state
    low, high = SPANS[lens]
    values, empty = unit((lens_values(world, state, lens) - low) / (high - low)), dark(state)[0]
    ventures = _ventures(state, len(world.places))
    cells = tuple(
        CellData(
            id=place.id,
            cvegeo=place.cvegeo if number != world.rest else None,
            name=place.name[language],
            value=round(float(values[number]), 2),
            emptiness=round(float(empty[number]), 2),
            clubs=round(float(state.clubs[0, number].sum())),
            ventures=ventures[number],
            selected=place.id == chosen,
        )
        for number, place in enumerate(level.places)
    )
    cities = tuple(_city(level, state, number, chosen, language) for number in range(len(level.cities)))
    return TwoShores(land_of(level.state_id), cells, cities, _threads(world, state), lens)


def _city(level: Level, state: State, number: int, chosen: str, language: str) -> CityData:
    city = level.cities[number]
    return CityData(
        id=city.id,
        name=city.name[language],
        x=city.x,
        y=city.y,
        strength=round(float(state.federation[0, number]), 2),
        unity=round(float(state.unity[0, number]), 2),
        rift=float(state.unity[0, number]) < RIFT or float(state.fronts[0, number]) > 0,
        clubs=round(float(state.clubs[0, :, number].sum())),
        selected=city.id == chosen,
    )


def _threads(world: World, state: State) -> tuple[ThreadData, ...]:
    people = state.emigrants[0, : world.rest]
    widest = max(1.0, float(people.max()))
    shares = people / np.maximum(people.sum(axis=1, keepdims=True), 1.0)
    return tuple(
        ThreadData(
            world.places[place],
            world.cities[city],
            round(float(people[place, city]) / widest, 2),
            round(float(state.tie_use[0, place, city]), 2),
        )
        for place, city in np.ndindex(*people.shape)
        if shares[place, city] >= THINNEST
    )


def _ventures(state: State, places: int) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [()] * places
    for slot in range(state.venture_status.shape[1]):
        status = int(state.venture_status[0, slot])
        if status in STATES:
            place = int(state.venture_place[0, slot])
            found[place] = (*found[place], STATES[status])
    return found
