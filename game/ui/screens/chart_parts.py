"""The charts of the match: threads, tanks, coins and the term, each with its words, its axes and its reasons."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pygame

from game.play.match import Match
from game.ui.answers import Answer, Push
from game.ui.context import Context
from game.ui.inks import lay, picture_ink
from game.ui.pictures.course import course_at, course_level, paint_course
from game.ui.pictures.lanes import LANES, event_areas, lane_level, paint_timeline
from game.ui.pictures.ledger import coins_of, paint_ledger, stack_top
from game.ui.pictures.tank import paint_tank, tank_areas
from game.ui.screens.account import AccountScreen
from game.ui.screens.thread_why import thread_why
from game.ui.widgets import Axes, Chart, Picture, Spot
from game.view.legacy import LegacyView
from game.view.pictures.charts import CourseData, LedgerData
from game.view.pictures.spots import Telling, Tick
from game.view.place import Stock
from game.view.spots import course_tellings, knot_telling, tank_tellings
from game.view.timeline import new_years


def course_chart(
    ctx: Context, match: Match, thread: str, values: tuple[float, ...], high: int, rest: Telling | None = None
) -> Chart:
    """A thread over the term: each semester can be read and asked why; `high` in design px.

    `rest` is read under it while nothing is looked at; without it readouts lie beside their spots.
    """
    level, total = match.level, match.level.world.semesters
    data = CourseData(thread, values, total)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_course(surface, rect, data, picture_ink(ctx.theme))

    spots = [
        Spot(told, course_at(data, after), thread_why(match, thread, after) if after else None)
        for after, told in enumerate(course_tellings(level, values, ctx.words))
    ]
    axes = Axes(
        up=[Tick(course_level(value), str(value)) for value in (100, 0)],
        along=[Tick((after + 0.5) / (total + 1), year) for after, year in new_years(level)],
        ends=[Tick(course_level(values[-1]), f"{values[-1]:.0f}", strong=True)],
    )
    return Chart(
        Picture(paint, high, cache=data), spots, axes, rest, id=f"course:{thread}", sideways=4.0, rows=3
    )


def tank_chart(ctx: Context, stock: Stock, where: str) -> Chart:
    """A stock as a tank: the level at rest, what flowed in and out at its pipes.

    What is read out has no name, so that it is no higher than what it lies on: the sign says which way it flowed.
    """
    tank = stock.tank

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        ink = picture_ink(ctx.theme)
        lay(surface, rect, ctx, lambda fresh, all_: paint_tank(fresh, all_, tank, ink))

    def why() -> Answer:
        return Push(AccountScreen(stock.quantity, stock.account, where))

    told = tank_tellings(stock, ctx.words)
    spots = [Spot(replace(told[name], name=""), area, why) for name, area in tank_areas(tank).items()]
    level = told["level"]
    rest = Telling(level.name, level.value)
    return Chart(
        Picture(paint, 90, cache=tank), spots, rest=rest, align="center", id=f"why:{stock.quantity}", rows=3
    )


def stack_chart(payer: str, paid: float, told: Telling, worth: float, why: Callable[[], Answer]) -> Chart:
    """What a payer put in, as a stack of its coins with their number beside it."""
    data = LedgerData(((payer, max(0.0, paid)),), worth)
    count = coins_of(max(0.0, paid), worth)
    top = stack_top(count)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        ink = picture_ink(ctx.theme)
        lay(surface, rect, ctx, lambda fresh, all_: paint_ledger(fresh, all_, data, ink))

    return Chart(
        Picture(paint, 128, cache=data),
        [Spot(told, (0.12, top, 0.88, 0.92), why)],
        Axes(ends=[Tick(top + 0.04, f"×{count}", strong=True)]),
        rest=Telling(told.name, told.value),
        id=f"payer:{payer}",
        rows=4,
    )


def term_chart(ctx: Context, match: Match, told: LegacyView, door: Callable[[int], Answer]) -> Chart:
    """The term as a band for each thread with what mattered; `door` is where an event leads, by its semester."""
    total = match.level.world.semesters

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_timeline(surface, rect, told.line, picture_ink(ctx.theme))

    spots = [
        Spot(knot_telling(knot, ctx.words), area, partial(door, knot.semester), "whatif.open")
        for knot, area in zip(told.knots, event_areas(told.line), strict=True)
    ]
    axes = Axes(
        up=[Tick(lane_level(name), ctx.words(f"thread.{name}")) for name in LANES],
        along=[Tick(after / total, year) for after, year in new_years(match.level)],
    )
    return Chart(Picture(paint, 230, cache=told.line), spots, axes, id="term", rows=len(LANES))
