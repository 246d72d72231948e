"""A village drawn from the numbers of its municipality."""

from dataclasses import dataclass

from game.content.level import Level
from game.model.indicators import measure
from game.model.names import CAUSES, OPEN, VENTURES, WORKS
from game.model.state import State
from game.play.match import Match
from game.play.turn import Position
from game.view.pictures.village import PeopleData, VillageData, WorkData

IN_THE_PLAZA = 30
"""People drawn in a plaza from which nobody has gone."""

BUS_FROM = 0.25
"""Share of a place's people in the north from which the bus that leaves is drawn."""

BUILT = 0.6
"""From how much built a work counts as one."""

NIGHT_FROM = 0.4
"""Share of dark houses from which a village is drawn at night: then it shows which windows are lit."""

HOURS = ("day", "dusk")
"""When a village is looked at, at the turn of the year and in its middle, if most of its houses are lit."""

GUESTS = 12
"""People drawn of those who come home for December to a village from which all of its people have gone north."""

GONE = 0.55
"""Share of dark houses from which nobody comes home any more: there is nobody to come home to."""


@dataclass(frozen=True)
class Plant:
    """The largest venture that stands in a place: its kind, machines that run, machines in all, why it fell."""

    kind: str | None = None
    running: int = 0
    machines: int = 0
    cause: str = CAUSES[0]


@dataclass(frozen=True)
class Moment:
    """When a village is looked at: where the match stood, and the state at the end of it."""

    level: Level
    position: Position

    def value(self, quantity: str, place: int) -> float:
        """A number of the place."""
        array = measure(self.level.world, self.position.state, self.position.semester, quantity)
        return float(array[0, place])


def now(match: Match) -> Moment:
    """The village as it is."""
    return Moment(match.level, match.position)


def then(match: Match) -> Moment:
    """The village as it was when the governor came in."""
    return Moment(match.level, match.turns[0].before if match.turns else match.position)


def moments(match: Match) -> tuple[Moment, ...]:
    """The village at each turn of the half-year, from when the governor came in until now."""
    past = [Moment(match.level, turn.before) for turn in match.turns]
    return (*past, now(match))


def village_of(moment: Moment, place: int) -> VillageData:
    """The village of a place, drawn from its numbers.

    Houses are lit in proportion to who is still there, and so many built with dollars as have gone north; works
    stand as far as they reach and as well as they are kept; machines run or are silent, and why they are. What is
    seen is the end of a half-year: the first rains in July, or December, when those in the north come home.
    """
    level, state = moment.level, moment.position.state
    dark = moment.value("dark", place)
    half = (moment.position.semester + level.world.half - 1) % 2
    plant, abroad, feast = _workshop(state, place), moment.value("abroad", place), half == 0
    words = level.places[place]
    works = {work: _work(state, place, number) for number, work in enumerate(WORKS)}
    return VillageData(
        seed=sum(map(ord, words.id)),
        name=words.villages[0].es if words.villages else words.name.es,
        homes_lit=1.0 - min(1.0, 1.6 * dark),
        people=_people(state, place, dark, abroad if feast else 0.0),
        fields_worked=max(0.05, min(1.0, 0.95 - 1.3 * dark)),
        venture=plant.kind,
        machines_running=plant.running,
        machines_total=plant.machines,
        cause=plant.cause,
        bus=abroad > BUS_FROM and not feast,
        abroad=round(abroad, 1),
        feast=feast,
        season="rains" if half else "dry",
        hour="night" if dark > NIGHT_FROM else HOURS[half],
        **works,
    )


@dataclass(frozen=True)
class Facts:
    """What a village comes to: people at home and in the north, dark windows in a hundred, works kept and worn."""

    people: int
    north: int
    dark: int
    kept: int
    worn: int


def facts_of(moment: Moment, place: int) -> Facts:
    """The few numbers under the picture of a village."""
    state, village = moment.position.state, village_of(moment, place)
    works = [work for name in WORKS if (work := getattr(village, name)).built >= BUILT]
    worn = sum(work.worn for work in works)
    at_home = float(state.young[0, place]) + float(state.others[0, place]) + float(state.returnees[0, place])
    return Facts(
        round(at_home),
        round(float(state.emigrants[0, place].sum())),
        round(100 * moment.value("dark", place)),
        len(works) - worn,
        worn,
    )


def _work(state: State, place: int, work: int) -> WorkData:
    """A work: what the programme finished stands whole, what is under way half, and the rest as far as it reaches."""
    done = float(state.works_done[0, place, work]) > 0
    way = float(state.under_way[0, place, work]) > 0
    reach = float(state.coverage[0, place, work])
    built = 1.0 if done else max(0.5 if way else 0.0, round(reach, 1) * 0.9)
    return WorkData(round(built, 2), round(float(state.condition[0, place, work]), 1))


def _people(state: State, place: int, dark: float, away: float) -> PeopleData:
    """Who is drawn, by age; of a share `away` in the north so many are guests as have somebody to come to."""
    young, others = float(state.young[0, place]), float(state.others[0, place])
    back = float(state.returnees[0, place])
    whole = max(1.0, young + others + back)
    drawn = IN_THE_PLAZA * max(0.15, 1.0 - 1.7 * dark)
    elders = others / whole * 0.32 * (1.0 + 1.2 * dark)
    returned = drawn * back / whole
    return PeopleData(
        children=round(drawn * others / whole * 0.45 * (1.0 - 0.5 * dark)),
        young=round(drawn * young / whole * (1.0 - 0.7 * dark)),
        adults=max(1, round(drawn * 0.12)),
        elders=max(1, round(drawn * elders)),
        returned=max(1, round(returned)) if returned > 0.2 else 0,
        guests=round(GUESTS * away * max(0.0, 1.0 - dark / GONE)),
    )


def _workshop(state: State, place: int) -> Plant:
    here = [
        slot
        for slot in range(state.venture_status.shape[1])
        if float(state.venture_status[0, slot]) >= OPEN and int(state.venture_place[0, slot]) == place
    ]
    if not here:
        return Plant()
    slot = max(
        here, key=lambda each: (float(state.venture_status[0, each]) == OPEN, float(state.machines[0, each]))
    )
    total = max(1, round(float(state.machines[0, slot])))
    kind = VENTURES[int(state.venture_kind[0, slot])]
    if float(state.venture_status[0, slot]) == OPEN:
        return Plant(kind, min(total, round(float(state.workers[0, slot]))), total)
    return Plant(kind, 0, total, CAUSES[int(state.venture_cause[0, slot])])
