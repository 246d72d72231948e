"""What is measured of a fact: each function takes the histories that its row names, and gives a number for each run."""

from collections.abc import Callable, Mapping

import numpy as np

from game.lab.fingerprints.history import History
from game.model.quantity import Array

TEN = 10  # semesters: the five short years of the chapter
MANY_LEAVE = 4.0 / 9.0  # age of the habit from which CONAPO's degree of migration is high
VACANT = 0.1
SETTLED = 4  # semesters from which plants have hired whom they could
TWO_YEARS = 4


def _grown(history: History, part: str = "works_state") -> Array:
    """How much a flow grew from 1993 to 1996, shape (runs,) [times]."""
    return history.in_year(part, 1996) / np.maximum(history.in_year(part, 1993), 1.0)


def _inflation(history: History, series: str) -> float:
    """How much a price grew from 1993 to 1996 [times]."""
    level = history.macro[series]
    before, after = (level[history.halves(year)].mean() for year in (1993, 1996))
    return float(after / before)


def _state_millions(year: int) -> Callable[[History], Array]:
    return lambda history: history.in_year("works_state", year) / 1e6


def opened_in_ten(history: History) -> Array:
    """Ventures that opened in ten semesters, shape (runs,) [ventures]."""
    return np.asarray(history.flows["opened"][:, :TEN].sum(axis=1))


def alive_after_ten(history: History) -> Array:
    """Ventures at work after ten semesters, shape (runs,) [ventures]."""
    return np.asarray(history.stocks["ventures_running"][:, TEN])


def vacancies_throughout(history: History) -> Array:
    """Mean share of vacancies from the second year on, shape (runs,) [share]."""
    return np.asarray(history.stocks["vacancies"][:, SETTLED:].mean(axis=1))


def vacant_semesters(history: History) -> Array:
    """Share of semesters with notable vacancies, of those in which any plant works, shape (runs,) [share]."""
    working = history.stocks["ventures_running"][:, SETTLED:] > 0
    vacant = (history.stocks["vacancies"][:, SETTLED:] > VACANT) & working
    return np.asarray(vacant.sum(axis=1) / np.maximum(working.sum(axis=1), 1))


def federal_came_and_went(history: History) -> Array:
    """Whether the federal coin was there in 1994 and not in 1996, shape (runs,) [switch]."""
    during, later = (history.after("federal_embrace", year, 2) for year in (1994, 1996))
    return np.asarray((during > 0.0) & (later == 0.0), dtype=np.float64)


def programme_lives(history: History) -> Array:
    """Whether works are still approved in the last year, shape (runs,) [switch]."""
    return np.asarray(history.flows["begun"][:, -2:].sum(axis=1) > 0.0, dtype=np.float64)


def clubs_august_2001(history: History) -> Array:
    """Clubs in August 2001, on the line between the two ends of the half-year, shape (runs,) [clubs]."""
    june, december = (history.after("clubs_all", 2001, half) for half in (1, 2))
    return np.asarray(june + (december - june) / 3.0)


def matched_2001(history: History) -> Array:
    """What works cost for each peso of the clubs, shape (runs,) [times]."""
    clubs = np.maximum(history.in_year("works_clubs", 2001), 1.0)
    return np.asarray(history.in_year("works_all", 2001) / clubs)


def collective_share(history: History) -> Array:
    """What clubs raise against the envelopes of families, shape (runs,) [share]."""
    return np.asarray(history.flows["raised"].sum(axis=1) / history.flows["household"].sum(axis=1))


def _in_census(history: History, stock: str, year: int) -> Array:
    """A stock as the year begins, when the census counts, shape (runs, places)."""
    return history.after(stock, year - 1, 2)


def _high(history: History, stock: str, year: int) -> Array:
    """The same for the municipalities of high migration."""
    return _in_census(history, stock, year)[:, history.custom >= MANY_LEAVE]


def people_lost(history: History) -> Array:
    """People that the municipalities of high migration lose from 1990 to 2000, shape (runs,) [share]."""
    before, after = (_high(history, "people", year).sum(axis=1) for year in (1990, 2000))
    return np.asarray(1.0 - after / before)


def off_the_census(history: History) -> Array:
    """Mean error of the change of people by municipality from 1990 to 2000, shape (runs,) [share]."""
    came = _in_census(history, "people", 2000) / _in_census(history, "people", 1990)
    counted = history.census[2000] / history.census[1990]
    return np.asarray(np.abs(came - counted).mean(axis=1))


def losing_people(history: History) -> Array:
    """Share of municipalities of high migration with fewer people in 2000 than in 1990, shape (runs,) [share]."""
    fewer = _high(history, "people", 2000) < _high(history, "people", 1990)
    return np.asarray(fewer.mean(axis=1))


def _left(stock: str) -> Callable[[History], Array]:
    def left(history: History) -> Array:
        before = np.maximum(_high(history, stock, 1990), 1e-6)
        return np.asarray(np.median(_high(history, stock, 2000) / before, axis=1))

    return left


def _at_end(stock: str) -> Callable[[History], Array]:
    return lambda history: history.stocks[stock][:, -1]


def _difference(stock: str) -> Callable[[History, History], Array]:
    return lambda with_it, without: with_it.stocks[stock][:, -1] - without.stocks[stock][:, -1]


def jobs_more(with_it: History, without: History) -> Array:
    """Jobs at home in the municipalities with a name, against another policy, shape (runs,) [share]."""
    here, there = (h.stocks["local_jobs"][:, -1] + h.stocks["plant_jobs"][:, -1] for h in (with_it, without))
    return np.asarray(here / there - 1.0)


def gone_in_two_years(history: History) -> Array:
    """Clubs that dissolved for each that had formed two years before the end or earlier, shape (runs,) [share]."""
    formed = history.flows["formed"][:, :-TWO_YEARS].sum(axis=1)
    return np.asarray(np.minimum(history.flows["dissolved"].sum(axis=1) / np.maximum(formed, 1.0), 1.0))


def leaps_share(few: History, many: History) -> Array:
    """Mean leaps of one policy for each of another, shape (1,) [times]."""
    some, more = (float(history.stocks["leaps_found"][:, -1].mean()) for history in (few, many))
    return np.array([some / more if more > 0.0 else 1.0])


def _rank(thread: str) -> Callable[..., Array]:
    """Where the first policy stands from the worst by its mean, shape (1,); 1 is the worst."""

    def rank(*histories: History) -> Array:
        means = [float(history.stocks[thread][:, -1].mean()) for history in histories]
        return np.array([1.0 + sum(mean < means[0] for mean in means[1:])])

    return rank


MEASURES: Mapping[str, Callable[..., Array]] = {
    "opened_in_ten": opened_in_ten,
    "alive_after_ten": alive_after_ten,
    "weak_after_ten": lambda h: h.stocks["weak_plants"][:, TEN],
    "largest_plant": lambda h: h.stocks["largest_plant"].max(axis=1),
    "timbinal": lambda h: h.stocks["timbinal"].max(axis=1),
    "vacancies_throughout": vacancies_throughout,
    "vacant_semesters": vacant_semesters,
    "delivered_in_two": lambda h: h.flows["delivered"][:, :2].sum(axis=1),
    "state_1993": _state_millions(1993),
    "state_1996": _state_millions(1996),
    "state_growth": _grown,
    "state_growth_real": lambda h: _grown(h) / _inflation(h, "prices"),
    "state_growth_dollars": lambda h: _grown(h) / _inflation(h, "exchange"),
    "projects_1993": lambda h: h.in_year("projects", 1993),
    "projects_1994_1995": lambda h: h.in_year("projects", 1994) + h.in_year("projects", 1995),
    "federal_came_and_went": federal_came_and_went,
    "programme_lives": programme_lives,
    "clubs_at_start": lambda h: h.stocks["clubs_all"][:, 0],
    "clubs_august_2001": clubs_august_2001,
    "hollow_2001": lambda h: h.after("hollow", 2001, 1),
    "raised_2001": lambda h: h.in_year("raised_dollars", 2001) / 1e6,
    "matched_2001": matched_2001,
    "collective_share": collective_share,
    "losing_people": losing_people,
    "people_lost": people_lost,
    "off_the_census": off_the_census,
    "water_left": _left("without_water"),
    "light_left": _left("without_light"),
    "mausoleums_at_end": _at_end("mausoleums"),
    "services_gained": _difference("services"),
    "poverty_gained": _difference("poverty"),
    "jobs_gained": jobs_more,
    "gone_in_two_years": gone_in_two_years,
    "leaps_at_end": _at_end("leaps_found"),
    "leaps_share": leaps_share,
    "jobs_more": jobs_more,
    "voice_more": _difference("voice"),
    "rank_weave": _rank("weave"),
    "rank_learning": _rank("learning"),
    "rank_voice": _rank("voice"),
}
