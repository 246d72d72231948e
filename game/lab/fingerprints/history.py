"""What an ensemble keeps of its turns: the few series that facts are measured on, light enough to travel."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from game.content.level import Level
from game.model.arithmetic import total
from game.model.indicators import measure
from game.model.names import OPEN, PAYERS, THREADS, WORKS
from game.model.places import residents, services, shared
from game.model.quantity import Array
from game.model.state import State
from game.play.turn import Position, Turn

STATE, CLUBS = PAYERS.index("state"), PAYERS.index("clubs")
WATER, LAMPS = WORKS.index("water"), WORKS.index("lamps")
# Below these a workshop makes poor goods, or hangs at the end of its chain.
LOW_QUALITY, TAIL_OF_CHAIN = 0.5, 0.35
EMBRACE = "solidaridad"  # the situation in which the federal government co-opts the programme
HOLLOW = 0.4  # below this strength clubs are "nothing more than names with few people in each"
COUNTED = ("ventures_running", "clubs_all", "leaps_found", "mausoleums", "jobs")


@dataclass(frozen=True)
class History:
    """Series of an ensemble under one policy.

    Attributes:
        level: the level's id.
        year: year of its first semester.
        half: half of that year.
        stocks: by name, from the start to the end, shape (runs, semesters + 1, ...).
        flows: by name, what each semester moved, shape (runs, semesters).
        macro: by name, the wider world by semester, shape (semesters + 1,).
        custom: how old the habit of migrating is in each municipality with a name, shape (places,) [0..1].
        places: the municipalities with a name; stocks by municipality have them as their last axis.
        census: people of those municipalities as counted, by year, shape (places,).
    """

    level: str
    year: int
    half: int
    stocks: Mapping[str, Array]
    flows: Mapping[str, Array]
    macro: Mapping[str, Array]
    custom: Array
    places: tuple[str, ...]
    census: Mapping[int, Array]

    @property
    def semesters(self) -> int:
        """How long the term is."""
        return int(next(iter(self.flows.values())).shape[1])

    def in_year(self, flow: str, year: int) -> Array:
        """What a flow came to in a calendar year, shape (runs,)."""
        return np.asarray(self.flows[flow][:, self.halves(year)].sum(axis=1))

    def halves(self, year: int) -> list[int]:
        """Numbers of the semesters that lie in a calendar year."""
        return [t for t in range(self.semesters) if self.year + (t + self.half - 1) // 2 == year]

    def after(self, stock: str, year: int, half: int) -> Array:
        """A stock at the end of a half-year, or at the nearest end of the term, shape (runs, ...)."""
        t = 2 * (year - self.year) + half - self.half + 1
        return np.asarray(self.stocks[stock][:, min(max(t, 0), self.semesters)])


def recorded(level: Level, turns: Iterable[Turn], census: Mapping[int, Array]) -> History:
    """The series of a term.

    Args:
        level: what is played.
        turns: its turns, as they are played.
        census: people of the municipalities with a name as counted, by year, shape (places,).
    """
    stocks: dict[str, list[Array]] = {}
    flows: dict[str, list[Array]] = {}
    for turn in turns:
        if not stocks:
            _add(stocks, _stocks_of(level, turn.before, 0))
        _add(stocks, _stocks_of(level, turn.after, min(turn.after.semester, level.world.semesters)))
        _add(flows, _flows_of(level, turn))
    world = level.world
    return History(
        level=level.id,
        year=world.year,
        half=world.half,
        stocks={name: np.stack(rows, axis=1) for name, rows in stocks.items()},
        flows={name: np.stack(rows, axis=1) for name, rows in flows.items()},
        macro={name: np.array(getattr(world.macro, name)) for name in ("exchange", "prices", "budget")},
        custom=np.asarray(world.custom[:-1]),
        places=world.places[:-1],
        census=census,
    )


def joined(parts: list[History]) -> History:
    """One history of the runs of several."""
    first = parts[0]

    def together(pick: Callable[[History], Mapping[str, Array]]) -> dict[str, Array]:
        return {name: np.concatenate([pick(part)[name] for part in parts]) for name in pick(first)}

    return History(
        first.level, first.year, first.half, together(lambda h: h.stocks), together(lambda h: h.flows),
        first.macro, first.custom, first.places, first.census,
    )  # fmt: skip


def _add(series: dict[str, list[Array]], values: dict[str, Array]) -> None:
    for name, value in values.items():
        series.setdefault(name, []).append(value)


def _stocks_of(level: Level, position: Position, t: int) -> dict[str, Array]:
    world, state = level.world, position.state
    runs = max(getattr(state, name).shape[0] for name in ("pesos", "clubs", "young"))
    people = residents(state)
    plain = {name: measure(world, state, t, name) for name in (*COUNTED, *THREADS)}
    hollow = total(total(state.clubs * (state.club_strength < HOLLOW), 2), 1)
    values = {
        **plain,
        **_plants(level, state),
        "hollow": hollow / np.maximum(plain["clubs_all"], 1.0),
        "poverty": shared(state.poverty[:, :-1], people[:, :-1]),
        "services": shared(services(world, state)[:, :-1], people[:, :-1]),
        "local_jobs": total(state.local_jobs[:, :-1], 1),
        "people": people[:, :-1],
        "without_water": 1.0 - state.coverage[:, :-1, WATER],
        "without_light": 1.0 - state.coverage[:, :-1, LAMPS],
        "federal_embrace": _embraced(level, position),
    }
    return {name: np.broadcast_to(value, (runs, *value.shape[1:])).copy() for name, value in values.items()}


def _embraced(level: Level, position: Position) -> Array:
    """Whether the federal government has taken the programme in its arms, where a level knows that, shape (runs,)."""
    on = position.deck.situations
    named = [EMBRACE in name for name in level.situations]
    return np.asarray((on * np.array(named, dtype=np.float64)).max(axis=1, initial=0.0))


def _plants(level: Level, state: State) -> dict[str, Array]:
    """What the workshops at work look like: how large, how short of hands, how many of them poor."""
    running = state.venture_status == OPEN
    count = np.maximum(total(running * 1.0, 1), 1.0)
    weak = running & ((state.quality < LOW_QUALITY) | (state.links < TAIL_OF_CHAIN))
    machines = total(np.where(running, state.machines, 0.0), 1)
    workers = np.where(running, state.workers, 0.0)
    names = [venture.id for venture in level.ventures]
    timbinal = np.arange(level.world.slots) == (names.index("timbinal") if "timbinal" in names else -1)
    return {
        "weak_plants": np.where(running.any(axis=1), total(weak * 1.0, 1) / count, 1.0),
        "vacancies": np.where(machines > 0.0, 1.0 - total(workers, 1) / np.maximum(machines, 1.0), 0.0),
        "plant_jobs": total(workers, 1),
        "largest_plant": np.where(timbinal, 0.0, workers).max(axis=1),
        "timbinal": np.where(timbinal, workers, 0.0).max(axis=1),
    }


def _flows_of(level: Level, turn: Turn) -> dict[str, Array]:
    economy, world = turn.economy, level.world
    exchange = world.macro.exchange[turn.before.semester]
    works = economy.ledger["works"]
    return {
        "opened": economy.events["ventures_opened"],
        "begun": total(total(economy.flows["under_way"]["approved"], 2), 1),
        "projects": economy.events["works_approved"],
        "delivered": economy.events["works_delivered"],
        "works_state": works[:, STATE],
        "works_clubs": works[:, CLUBS],
        "works_all": total(works, 1),
        "raised": economy.events["raised"],
        "raised_dollars": economy.events["raised"] / exchange,
        "household": total(economy.ledger["household"], 1),
        "formed": economy.events["clubs_formed"],
        "dissolved": economy.events["clubs_dissolved"],
    }
