"""The numbers of a place or a city as stocks: how full, what flowed in and out, and why."""

from dataclasses import dataclass

import numpy as np

from game.model.indicators import measure
from game.model.names import CAUSES, COLLAPSED, DOMAINS, FREE, STATUSES, VENTURES
from game.play.match import Match
from game.view.money import whole
from game.view.pictures.charts import TankData
from game.view.why import Account, Pick, account, across, at


@dataclass(frozen=True)
class Stock:
    """One number with its tank.

    Attributes:
        quantity: its name in the model; `quantity.<it>` are its words.
        shown: the number as it is read.
        tank: how it is drawn.
        account: why it is what it is; none before a semester is closed.
    """

    quantity: str
    shown: str
    tank: TankData
    account: Account | None


@dataclass(frozen=True)
class Kind:
    """How a quantity is shown: rounded to `step`, full at `full`, in the weave of `lens`."""

    quantity: str
    step: float
    full: float
    lens: str


PLACE_STOCKS = (
    Kind("residents", 1.0, 0.0, "livelihoods"),
    Kind("migrants", 1.0, 0.0, "weave"),
    Kind("clubs_here", 1.0, 20.0, "weave"),
    Kind("trust", 0.01, 1.0, "voice"),
    Kind("local_jobs", 1.0, 0.0, "livelihoods"),
    Kind("services", 0.01, 1.0, "commons"),
)
CITY_STOCKS = (
    Kind("emigrants", 1.0, 0.0, "livelihoods"),
    Kind("clubs", 1.0, 60.0, "weave"),
    Kind("federation", 0.01, 1.0, "weave"),
    Kind("unity", 0.01, 1.0, "voice"),
    Kind("autonomy", 0.01, 1.0, "voice"),
    Kind("rights", 0.01, 1.0, "livelihoods"),
)


def place_stocks(match: Match, place: int) -> tuple[Stock, ...]:
    """The key stocks of a place."""
    state = match.position.state
    people = float(state.peak[0, place])
    away = float(state.emigrants[0, place].sum())
    full = {"residents": people, "migrants": people + away, "local_jobs": float(state.young[0, place])}
    return tuple(_stock(match, kind, at(place), full.get(kind.quantity, kind.full)) for kind in PLACE_STOCKS)


def city_stocks(match: Match, city: int) -> tuple[Stock, ...]:
    """The key stocks of a city."""
    state = match.position.state
    most = float(state.emigrants[0].sum(axis=0).max())
    both = ("emigrants", "clubs")
    return tuple(
        _stock(
            match,
            kind,
            across(city) if kind.quantity in both else at(city),
            most if kind.quantity == "emigrants" else kind.full,
        )
        for kind in CITY_STOCKS
    )


def _stock(match: Match, kind: Kind, pick: Pick, full: float) -> Stock:
    position = match.position
    value = pick(measure(match.level.world, position.state, position.semester, kind.quantity))
    told = account(match, kind.quantity, pick, kind.step)
    moved = [line.amount * kind.step for line in told.lines] if told else []
    tank = TankData(
        value,
        max(full, value),
        sum(each for each in moved if each > 0),
        -sum(each for each in moved if each < 0),
        kind.lens,
    )
    return Stock(kind.quantity, whole(value / kind.step), tank, told)


def knowledge(match: Match, where: str, number: int) -> tuple[tuple[str, float], ...]:
    """How much of each knowledge there is at a place, or in the air of a city [0..1]."""
    state = match.position.state
    pool = state.knowledge if where == "place" else state.pool
    return tuple((domain, float(pool[0, number, i])) for i, domain in enumerate(DOMAINS))


@dataclass(frozen=True)
class Workshop:
    """A venture of a place: its slot, kind, status and, where it fell, the cause; names of the model."""

    slot: int
    kind: str
    status: str
    cause: str
    workers: int


def workshops(match: Match, place: int) -> tuple[Workshop, ...]:
    """The ventures that stand or are promised in a place, or that stood there."""
    state = match.position.state
    return tuple(
        Workshop(
            slot,
            VENTURES[int(state.venture_kind[0, slot])],
            STATUSES[int(state.venture_status[0, slot])],
            CAUSES[int(state.venture_cause[0, slot])]
            if state.venture_status[0, slot] == COLLAPSED
            else CAUSES[0],
            round(float(state.workers[0, slot])),
        )
        for slot in np.flatnonzero(state.venture_status[0] != FREE).tolist()
        if int(state.venture_place[0, slot]) == place
    )


def homes(match: Match, city: int, count: int = 4) -> tuple[tuple[str, int], ...]:
    """The places from which most people of a city come, with how many; the rest of the state left out."""
    people = match.position.state.emigrants[0, : match.level.world.rest, city]
    order = np.argsort(-people)[:count]
    return tuple(
        (match.level.world.places[i], round(float(people[i]))) for i in order.tolist() if people[i] >= 1
    )
