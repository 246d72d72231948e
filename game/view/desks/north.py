"""The desk of the north: cities, their federations, where their paisanos come from, and the journeys there."""

from dataclasses import dataclass

from game.model.names import WORKS
from game.view.desks.figures import Gauge, counted, index_gauge
from game.view.desks.offers import Entry, Offer, offer
from game.view.desks.sight import Sight
from game.view.money import whole

LIAISON = "liaison"
SHOWN = 5
"""Places named at most as the homes of a city's paisanos."""

ORDERS = ("meet", "certify", "foster", "tour", "defend", "campaign")


@dataclass(frozen=True)
class City:
    """A city as the desk of the north sees it.

    Attributes:
        id: the city.
        name: its name.
        federation: name of its federation, or that there is none.
        trades: what people from home work at there.
        clubs: how many clubs meet there.
        homes: where its paisanos come from, with how many.
        others: bodies split off, distributors; empty if there are none.
        gauges: strength, unity and autonomy of the federation, rights at work.
        orders: what can be ordered about the city.
        trips: the director's journeys, those with an open proposal first.
    """

    id: str
    name: str
    federation: str
    trades: str
    clubs: str
    homes: str
    others: str
    gauges: tuple[Gauge, ...]
    orders: tuple[Offer, ...]
    trips: tuple[Offer, ...]


@dataclass(frozen=True)
class Liaison:
    """The office of the state in the north."""

    text: str
    order: Offer


def entries(sight: Sight) -> tuple[Entry, ...]:
    """The cities, most paisanos first, and the liaison office."""
    people = sight.state.emigrants[0].sum(axis=0)
    order = sorted(range(len(sight.world.cities)), key=lambda index: -float(people[index]))
    marked = {given.target[-1] for given in sight.given("trip", *ORDERS)}
    rows = [
        Entry(
            sight.world.cities[i], sight.city(i), "north", whole(float(people[i])),
            sight.world.cities[i] in marked, sight.say("desks.north.cities"),
        )
        for i in order
    ]  # fmt: skip
    office = Entry(
        LIAISON,
        sight.say("quantity.liaison"),
        "rules",
        "",
        bool(sight.given("liaison")),
        sight.say("desks.north.office"),
    )
    return (*rows, office)


def liaison(sight: Sight) -> Liaison:
    """Whether there is an office, and the order that opens it."""
    stands = bool(sight.state.liaison[0] > 0.0)
    return Liaison(sight.say(f"desks.north.liaison.{'open' if stands else 'none'}"), offer(sight, "liaison"))


def city(sight: Sight, name: str) -> City:
    """One city with all that can be ordered about it."""
    index, state, say = sight.world.cities.index(name), sight.state, sight.say
    info = sight.level.cities[index]
    unknown = say("desks.north.no_federation")
    gauges = (
        index_gauge(
            sight,
            "federation",
            float(state.federation[0, index]),
            "indigo",
            "zigzag",
            say("desks.north.strength"),
        ),
        index_gauge(sight, "unity", float(state.unity[0, index]), "agave", "crosses"),
        index_gauge(sight, "autonomy", float(state.autonomy[0, index]), "cochineal", "waves"),
        index_gauge(sight, "rights", float(state.rights[0, index]), "marigold", "diamonds"),
    )
    return City(
        name,
        sight.city(index),
        sight.text(info.federation) if info.federation else unknown,
        sight.text(info.trades),
        counted(say, "desks.north.clubs", float(state.clubs[0, :, index].sum())),
        _homes(sight, index),
        _others(sight, index),
        gauges,
        tuple(_order(sight, kind, name) for kind in ORDERS),
        _trips(sight, index),
    )


def _order(sight: Sight, kind: str, city: str) -> Offer:
    about = sight.say("desks.north.campaign") if kind == "campaign" else ""
    return offer(sight, kind, city, about=about)


def _by_people(sight: Sight, index: int) -> list[int]:
    people = sight.state.emigrants[0, :, index]
    return sorted(range(len(people)), key=lambda place: -float(people[place]))


def _homes(sight: Sight, index: int) -> str:
    people = sight.state.emigrants[0, :, index]
    named = [
        place for place in _by_people(sight, index) if place != sight.world.rest and people[place] >= 1.0
    ]
    if not named:
        return sight.say("desks.north.nobody")
    listed = ", ".join(f"{sight.place(place)} ({whole(float(people[place]))})" for place in named[:SHOWN])
    return sight.say("desks.north.homes", people=whole(float(people.sum())), places=listed)


def _others(sight: Sight, index: int) -> str:
    state, say, parts = sight.state, sight.say, []
    if state.fronts[0, index] >= 1.0:
        parts.append(counted(say, "desks.north.fronts", float(state.fronts[0, index])))
    if state.distributors[0, index] >= 1.0:
        parts.append(counted(say, "desks.north.distributors", float(state.distributors[0, index])))
    return " ".join(parts)


def _trips(sight: Sight, index: int) -> tuple[Offer, ...]:
    """Journeys for the places that have people in the city; those whose clubs wait for an answer first."""
    state, city = sight.state, sight.world.cities[index]
    order = sorted(
        _by_people(sight, index), key=lambda i: (state.proposal_count[0, i] <= 0.0, i == sight.world.rest)
    )
    found = []
    for place in order:
        waits = bool(state.proposal_count[0, place] > 0.0)
        about = sight.say(
            f"desks.north.trip.{'waits' if waits else 'none'}",
            people=whole(float(state.emigrants[0, place, index])),
            clubs=counted(sight.say, "desks.north.clubs", float(state.clubs[0, place, index])),
        )
        name = sight.world.places[place]
        trip = offer(
            sight,
            "trip",
            name,
            city,
            words=sight.place(place),
            about=about,
            glyph=WORKS[int(state.proposal_work[0, place])] if waits else "",
        )
        if state.emigrants[0, place, index] >= 200.0:
            found.append(trip)
    return tuple(found)
