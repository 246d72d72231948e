"""From a level's figures to its world and the state at its start."""

from dataclasses import fields
from itertools import pairwise

import numpy as np

from game.model.arithmetic import natural_log
from game.model.figures import Figures, PlaceFigures, YearFigures
from game.model.names import DOMAINS, FREE, OPEN, PAYERS, PROMISED, RULES, TOPICS, VENTURES, WORKS
from game.model.parameters import Parameters
from game.model.quantity import CITY, PLACE, Array, declared
from game.model.state import State
from game.model.world import Macro, World

SPARE_SLOTS = 6
INDEXES = (
    "emigration_index", "return_index", "harvest_index", "remittance_index", "fundraising_index",
    "garment_index", "delivery_index",
)  # fmt: skip
# Homes reached at the start where no census counts them: church, lienzo, plaza, sewage against water, school. Assumed.
USUAL_COVERAGE = {"church": 0.7, "lienzo": 0.4, "plaza": 0.55, "school": 0.7, "clinic": 0.5}


def build_world(figures: Figures, parameters: Parameters) -> World:
    """The fixed side of a level, with its state at the start.

    Args:
        figures: the level in numbers.
        parameters: the numbers of the model, the level's own in place of the usual.

    Raises:
        KeyError: a figure names a place, city, kind, domain or quantity that is not there.
    """
    places = tuple(place.id for place in figures.places)
    cities = tuple(city.id for city in figures.cities)
    leaps = tuple(leap.id for leap in figures.leaps)
    slots = len(figures.ventures) + SPARE_SLOTS
    ties = np.array([[place.ties.get(city, 0.0) for city in cities] for place in figures.places])
    intensity = np.array([place.migration_intensity for place in figures.places])
    blank = _blank(figures, places, cities, leaps, slots)
    near = np.array([[float(b in a.neighbours) for b in places] for a in figures.places])
    opens = np.array([[float(rule in leap.rules) for rule in RULES] for leap in figures.leaps])
    start = _start(figures, parameters, blank, ties)
    return World(
        places=places,
        cities=cities,
        leaps=leaps,
        slots=slots,
        year=figures.year,
        half=figures.half,
        semesters=figures.semesters,
        days=figures.days,
        macro=_macro(figures),
        parameters=parameters,
        ties=ties,
        leaving=np.array([_leaving(place, parameters) for place in figures.places]),
        custom=np.minimum(intensity / 9.0, 1.0),
        closing=np.array([_closing(place) for place in figures.places]),
        dispersed=np.array([place.small_localities / 100.0 for place in figures.places]),
        wages=np.array([city.wage for city in figures.cities]),
        near=np.maximum(near, near.T),
        open_rules=np.array([float(rule in figures.open_rules) for rule in RULES]),
        leap_topic=np.array([float(TOPICS.index(leap.topic)) for leap in figures.leaps]),
        leap_opens=opens.reshape(len(leaps), len(RULES)),
        start=start,
    )


def at_year(series: dict[int, float], year: float) -> float:
    """A figure between two censuses, on the straight line through them; held constant outside them."""
    years = sorted(series)
    if year <= years[0]:
        return series[years[0]]
    for before, after in pairwise(years):
        if year <= after:
            share = (year - before) / (after - before)
            return series[before] + (series[after] - series[before]) * share
    return series[years[-1]]


def _leaving(place: PlaceFigures, p: Parameters) -> float:
    """Share of the young who leave each semester, so that people move from census to census as they did.

    The young are about 38 in 100; births, deaths and growth are of all residents. Source: INEGI 1990 and 2000.
    """
    first, last = min(place.people), max(place.people)
    growth = float(natural_log(np.array(place.people[last] / place.people[first]))) / (2.0 * (last - first))
    natural = 0.38 * p.birth_rate - 0.60 * p.death_rate
    return max((natural - growth) / 0.38 + 0.4 * p.return_rate, 0.002)


def _closing(place: PlaceFigures) -> list[float]:
    """Share of missing homes that public spending reaches each semester, by work, as from 1990 to 2000."""

    def pace(series: dict[int, float]) -> float:
        first, last = min(series), max(series)
        kept = max(series[last], 0.1) / max(series[first], 0.1)
        speed = -float(natural_log(np.array(kept))) / (2.0 * (last - first))
        return min(max(speed * (1.0 - speed / 2.0), 0.0), 0.2)

    water, light = pace(place.no_water), pace(place.no_light)
    by_work = {
        "water": water,
        "lamps": light,
        "sewage": water * 0.6,
        "road": 0.01,
        "school": 0.01,
        "clinic": 0.008,
    }
    return [by_work.get(work, 0.0) for work in WORKS]


def _macro(figures: Figures) -> Macro:
    """One value for each semester and one beyond, by the year in which it falls."""
    years = {row.year: row for row in figures.years}
    last = max(years)

    def series(name: str, part: float = 1.0) -> Array:
        rows: list[YearFigures] = [
            years[min(figures.year + (t + figures.half - 1) // 2, last)] for t in range(figures.semesters + 1)
        ]
        return np.array([getattr(row, name) * part for row in rows])

    names = ("exchange", "prices", "us_unemployment", "corn", "border", "garments")
    return Macro(**{name: series(name) for name in names}, budget=series("budget", 0.5))


def _blank(
    figures: Figures, places: tuple[str, ...], cities: tuple[str, ...], leaps: tuple[str, ...], slots: int
) -> dict[str, Array]:
    """Every stock at zero, with one run."""
    sizes = {
        "place": len(places), "city": len(cities), "slot": slots, "work": len(WORKS), "domain": len(DOMAINS),
        "topic": len(TOPICS), "rule": len(RULES), "leap": len(leaps), "payer": len(PAYERS),
    }  # fmt: skip
    return {name: np.zeros((1, *(sizes[axis] for axis in q.axes))) for name, q in declared(State).items()}


def _start(figures: Figures, p: Parameters, stocks: dict[str, Array], ties: Array) -> State:
    year = figures.year + (figures.half - 1) * 0.5
    _people(figures, p, stocks, ties, year)
    _homes(figures, stocks, year)
    _clubs(figures, p, stocks)
    _north(figures, stocks)
    _ventures(figures, stocks)
    usual = {
        "trust": 0.3, "committee": 0.2, "standing": 50.0, "approval_home": 0.45, "approval_abroad": 0.4,
        "known": 0.3, "mayors_will": p.mayors_usual, "federal_will": p.federal_usual, "tie_use": 0.15,
    }  # fmt: skip
    for name, value in {**usual, **dict.fromkeys(INDEXES, 1.0), **figures.values}.items():
        _set_value(figures, stocks, name, value)
    stocks["coins"][0] = [figures.coins.get(payer, 0.0) for payer in PAYERS]
    stocks["rule"][0] = [float(rule in figures.rules) for rule in RULES]
    stocks["leap"][0] = [float(leap.id in figures.found) for leap in figures.leaps]
    budget = {row.year: row.budget for row in figures.years}
    stocks["pesos"][0] = np.floor(budget[figures.year] * 0.5)
    stocks["proposal_work"][:] = -1.0
    stocks["proposal_city"][:] = -1.0
    return State(**{f.name: stocks[f.name] for f in fields(State)})


def _people(figures: Figures, p: Parameters, stocks: dict[str, Array], ties: Array, year: float) -> None:
    for i, place in enumerate(figures.places):
        here = np.floor(at_year(place.people, year))
        away = np.floor(here * p.abroad_for_intensity * place.migration_intensity)
        back = np.floor(0.015 * here)
        young = np.floor(here * (0.40 - 0.006 * place.migration_intensity))
        stocks["young"][0, i] = young
        stocks["returnees"][0, i] = back
        stocks["others"][0, i] = here - young - back
        stocks["emigrants"][0, i] = np.floor(away * ties[i])
        stocks["peak"][0, i] = max(here, place.people[min(place.people)])
        stocks["local_jobs"][0, i] = np.floor(young * p.jobs_usual * (1.0 - 0.35 * place.isolation))


def _homes(figures: Figures, stocks: dict[str, Array], year: float) -> None:
    for i, place in enumerate(figures.places):
        water = 1.0 - at_year(place.no_water, year) / 100.0
        light = 1.0 - at_year(place.no_light, year) / 100.0
        reach = {
            **USUAL_COVERAGE,
            "water": water,
            "sewage": 0.65 * water,
            "lamps": 0.9 * light,
            "road": 1 - place.isolation,
        }
        stocks["coverage"][0, i] = [reach[work] for work in WORKS]
        stocks["condition"][0, i] = 0.75
        stocks["poverty"][0, i] = at_year(place.low_pay, year) / 100.0
        stocks["isolation"][0, i] = place.isolation
        stocks["knowledge"][0, i] = [place.knowledge.get(domain, 0.08) for domain in DOMAINS]


def _clubs(figures: Figures, p: Parameters, stocks: dict[str, Array]) -> None:
    exchange = {row.year: row.exchange for row in figures.years}[figures.year]
    for i, place in enumerate(figures.places):
        for c, city in enumerate(figures.cities):
            count = place.clubs.get(city.id, 0.0)
            stocks["clubs"][0, i, c] = count
            stocks["club_strength"][0, i, c] = place.clubs_strength if count else 0.0
            stocks["club_autonomy"][0, i, c] = 0.35
            stocks["club_money"][0, i, c] = np.floor(count * p.purse_start * exchange)


def _north(figures: Figures, stocks: dict[str, Array]) -> None:
    for c, city in enumerate(figures.cities):
        stocks["pool"][0, c] = [city.knowledge.get(domain, 0.1) for domain in DOMAINS]
        stocks["federation"][0, c] = city.federation
        stocks["unity"][0, c] = city.unity
        stocks["autonomy"][0, c] = city.autonomy


def _ventures(figures: Figures, stocks: dict[str, Array]) -> None:
    places = [place.id for place in figures.places]
    cities = [city.id for city in figures.cities]
    stocks["venture_status"][:] = FREE
    for slot, venture in enumerate(figures.ventures):
        stocks["venture_status"][0, slot] = PROMISED if venture.opens >= 0 else OPEN
        stocks["venture_kind"][0, slot] = VENTURES.index(venture.kind)
        stocks["venture_place"][0, slot] = places.index(venture.place)
        stocks["venture_city"][0, slot] = cities.index(venture.city)
        stocks["venture_wait"][0, slot] = max(venture.opens, 0)
        stocks["machines"][0, slot] = venture.machines
        if venture.opens < 0:
            stocks["workers"][0, slot] = venture.workers
            stocks["venture_age"][0, slot] = 4.0
            for name, value in (
                ("skill", 0.4),
                ("quality", 0.4),
                ("links", 0.3),
                ("obligations", 0.3),
                ("presence", 0.6),
            ):
                stocks[name][0, slot] = value
            stocks["capital"][0, slot] = 150000.0


def _set_value(
    figures: Figures, stocks: dict[str, Array], name: str, value: float | dict[str, float]
) -> None:
    axes = declared(State)[name].axes
    if not isinstance(value, dict):
        stocks[name][:] = value
        return
    ids = {PLACE: [p.id for p in figures.places], CITY: [c.id for c in figures.cities]}[axes[0]]
    default = value.get("default")
    if default is not None:
        stocks[name][:] = default
    for key, number in value.items():
        if key != "default":
            stocks[name][0, ids.index(key)] = number
