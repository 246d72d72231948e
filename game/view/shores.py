"""The two shores filled with a match: what each lens shows of each place, and the ties between."""

from functools import lru_cache
from zlib import crc32

import numpy as np

from game.content.folders import assets_folder
from game.content.level import Level
from game.model.names import CLOSED, COLLAPSED, DOMAINS, OPEN, PROMISED, VENTURES
from game.model.places import dark
from game.model.state import State
from game.model.world import World
from game.play.match import Match
from game.play.turn import Position
from game.view.lenses import LENSES, SOCIAL, Look, look, more_than_others
from game.view.pictures.land import Land, read_land
from game.view.pictures.shores import CellData, CityData, ClubsData, ThreadData, TwoShores, VentureData

RIFT = 0.35
"""Unity below which a federation is drawn split."""

THINNEST = 0.04
"""Ties of a smaller share of a place's emigrants are not drawn."""

EMBLEMS = (
    "bell", "church", "corn", "deer", "flower", "guitar", "hand", "heart", "horse",
    "maguey", "mountain", "pine", "pitcher", "quail", "rebozo", "star", "sun", "train",
)  # fmt: skip
"""What clubs carry: parts of the family `emblems`."""

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


def two_shores(
    level: Level, position: Position, lens: str, chosen: str = "", language: str = "es"
) -> TwoShores:
    """The main picture of a match.

    Args:
        level: what is played.
        position: where it stands.
        lens: a thread, or another way of seeing.
        chosen: the place or city that is open in the panel.
        language: of the names.
    """
    state, seen = position.state, look(level, position.state, lens)
    empty, ventures = dark(state)[0], _ventures(state, len(level.places))
    cells = tuple(
        CellData(
            id=place.id,
            cvegeo=place.cvegeo if number != level.world.rest else None,
            name=place.name[language],
            value=round(float(seen.values[number]), 2),
            emptiness=round(float(empty[number]), 2),
            clubs=_clubs(level, state, number),
            ventures=ventures[number],
            works=round(float(state.under_way[0, number].sum())),
            tag=seen.tags[number],
            sign=seen.signs[number],
            selected=place.id == chosen,
        )
        for number, place in enumerate(level.places)
    )
    knows = lens == SOCIAL
    cities = tuple(
        _city(level, state, number, chosen, language, knows) for number in range(len(level.cities))
    )
    shows = LENSES[lens].shows
    return TwoShores(land_of(level.state_id), cells, cities, _threads(level.world, state, seen), lens, shows)


def emblem_of(place: str, city: str) -> str:
    """The emblem of the clubs of a place in a city: the same in every match."""
    return EMBLEMS[crc32(f"{place} {city}".encode()) % len(EMBLEMS)]


def _clubs(level: Level, state: State, place: int) -> tuple[ClubsData, ...]:
    """The clubs of a place by city, those with most first."""
    counts = [round(float(each)) for each in state.clubs[0, place]]
    order = sorted(range(len(counts)), key=lambda city: (-counts[city], city))
    home = level.places[place].id
    return tuple(
        ClubsData(emblem_of(home, level.cities[city].id), counts[city]) for city in order if counts[city] > 0
    )


def _city(level: Level, state: State, number: int, chosen: str, language: str, knows: bool) -> CityData:
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
        distributors=round(float(state.distributors[0, number])),
        sign=f"know-{DOMAINS[int(more_than_others(state.pool[0])[number])]}" if knows else "",
        selected=city.id == chosen,
    )


def _threads(world: World, state: State, seen: Look) -> tuple[ThreadData, ...]:
    """The ties that matter to a place, as wide and as bright as the lens sees them."""
    people, wide = state.emigrants[0, : world.rest], seen.ties[: world.rest]
    widest = max(1e-9, float(wide.max()))
    shares = people / np.maximum(people.sum(axis=1, keepdims=True), 1.0)
    return tuple(
        ThreadData(
            world.places[place],
            world.cities[city],
            round(float(wide[place, city]) / widest, 2),
            round(float(seen.shine[place, city]), 2),
        )
        for place, city in np.ndindex(*people.shape)
        if shares[place, city] >= THINNEST
    )


def _ventures(state: State, places: int) -> list[tuple[VentureData, ...]]:
    found: list[tuple[VentureData, ...]] = [()] * places
    for slot in range(state.venture_status.shape[1]):
        status = int(state.venture_status[0, slot])
        if status in STATES:
            place, kind = int(state.venture_place[0, slot]), VENTURES[int(state.venture_kind[0, slot])]
            found[place] = (*found[place], VentureData(kind, STATES[status]))
    return found
