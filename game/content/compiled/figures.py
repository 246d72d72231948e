"""A level's numbers as the model takes them."""

from collections.abc import Mapping

from game.content.shapes.leaps import LeapShape
from game.content.shapes.level import LevelShape
from game.content.shapes.places import CityShape, FiguresShape, VentureShape
from game.model.figures import CityFigures, Figures, LeapFigures, PlaceFigures, VentureFigures, YearFigures

REST = "rest"
STANDING = -1


def figures_of(level: LevelShape, leaps: list[LeapShape]) -> Figures:
    """Gives the level in numbers; the last place is the rest of the state."""
    places = [_place(place, place.id, place.people) for place in level.places]
    programme = level.programme
    return Figures(
        year=level.start.year,
        half=level.start.half,
        semesters=level.semesters,
        days=programme.days,
        places=(*places, _place(level.rest, REST, rest_people(level))),
        cities=tuple(_city(city) for city in level.cities),
        years=tuple(_years(level)),
        ventures=tuple(_venture(venture) for venture in level.ventures),
        leaps=tuple(LeapFigures(leap.id, leap.topic, tuple(leap.opens.rules)) for leap in leaps),
        coins={payer: float(count) for payer, count in programme.coins.items()},
        rules=tuple(programme.rules),
        open_rules=tuple(programme.open),
        found=tuple(programme.leaps),
        values={"known": programme.matching_known, **level.start_values},
    )


def rest_people(level: LevelShape) -> Mapping[int, float]:
    """Gives the people of all other municipalities: the state's less the named, by census year."""
    if level.rest.people:
        return level.rest.people
    return {
        year: count - sum(place.people[year] for place in level.places)
        for year, count in level.rest.state_people.items()
        if all(year in place.people for place in level.places)
    }


def _venture(venture: VentureShape) -> VentureFigures:
    """A venture with workers stands already; one without is promised."""
    opens = STANDING if venture.workers else venture.opens
    return VentureFigures(
        venture.kind, venture.place, venture.city, float(venture.machines), opens, float(venture.workers)
    )


def _place(place: FiguresShape, name: str, people: Mapping[int, float]) -> PlaceFigures:
    given = {} if place.clubs_strength is None else {"clubs_strength": place.clubs_strength}
    return PlaceFigures(
        id=name,
        people={year: float(count) for year, count in people.items()},
        no_water=place.no_water,
        no_light=place.no_light,
        low_pay=place.low_pay,
        small_localities=place.small_localities,
        migration_intensity=place.migration_intensity,
        isolation=place.isolation,
        ties=place.ties,
        neighbours=tuple(place.neighbours),
        knowledge=place.knowledge,
        clubs={city: float(count) for city, count in place.clubs.items()},
        **given,
    )


def _city(city: CityShape) -> CityFigures:
    federation = city.federation
    if federation is None:
        return CityFigures(city.id, city.wage, city.knowledge)
    return CityFigures(
        city.id, city.wage, city.knowledge, federation.strength, federation.unity, federation.autonomy
    )


def _years(level: LevelShape) -> list[YearFigures]:
    budget = level.programme.budget
    years = sorted(budget)
    rows = []
    for row in level.macro:
        # Years outside the term have no budget of their own: the nearest stands in.
        year = min(max(row.year, years[0]), years[-1])
        rows.append(
            YearFigures(
                row.year, row.pesos_per_dollar, row.prices, row.us_unemployment, row.corn, row.border,
                row.garments, float(budget[year]),
            )
        )  # fmt: skip
    return rows
