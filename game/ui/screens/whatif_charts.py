"""The charts of what might have been, with their numbers written at the ends of the lines."""

import pygame

from game.content.level import Level
from game.ui.context import Context
from game.ui.inks import card_ink, picture_ink
from game.ui.pictures.twins import paint_cloud, paint_tenths, paint_twin, twin_at
from game.ui.seat import sitting_of
from game.ui.theme import THREADS
from game.ui.widgets import Axes, Chart, Column, Label, Picture, Row, Rule, Spot, Widget
from game.view.forecast_spots import cloud_tellings, twin_tellings
from game.view.pictures.spots import Tick
from game.view.pictures.twins import CloudData, TwinData
from game.view.timeline import new_years
from game.view.whatif import LuckLine, TwinLine

HIGH, TENTHS = 150, 26


def twin_cell(ctx: Context, line: TwinLine) -> Widget:
    """An outcome of both terms: its name, what the change makes of it, and its chart."""
    level, data = sitting_of(ctx).match.level, line.data

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_twin(surface, rect, data, picture_ink(ctx.theme))

    spots = []
    for number, (was, now) in enumerate(twin_tellings(level, data, ctx.words)):
        spots.append(Spot(was, twin_at(data, number, data.before[number])))
        if number:
            spots.append(Spot(now, twin_at(data, number, data.after[number])))
    ends = (
        _end(data, data.before[-1], ctx.words("whatif.was", value=line.was)),
        _end(data, data.after[-1], ctx.words("whatif.now", value=line.now)),
    )
    axes = Axes(along=_years(level, data, data.first), ends=ends)
    head = Row([Label(line.words, bold=True, grow=1), Label(line.change, "heading")], 8)
    picture = Picture(paint, HIGH, cache=("twin", data))
    return Column(
        [*band(line.name), head, Chart(picture, spots, axes, id=f"twin:{line.name}", sideways=4.0, rows=4)], 3
    )


def _end(data: TwinData | CloudData, value: float, words: str) -> Tick:
    return Tick(twin_at(data, 0, value)[1], words, strong=True)


def _years(level: Level, data: TwinData | CloudData, first: int) -> list[Tick]:
    """The calendar years that begin within a chart whose left edge is after `first` semesters."""
    years = [(after - first, year) for after, year in new_years(level)]
    return [Tick(twin_at(data, at, 0.0)[0], year) for at, year in years if 0 <= at <= data.total]


def luck_cell(ctx: Context, line: LuckLine) -> Widget:
    """A thread among its other futures, and where in ten of them it lies."""
    level, data = sitting_of(ctx).match.level, line.data

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_cloud(surface, rect, data, picture_ink(ctx.theme))

    def paint_row(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_tenths(surface, rect, line.tenths, line.name, card_ink(ctx.theme))

    spots = [
        Spot(told, twin_at(data, number + 1, data.came[number]))
        for number, told in enumerate(cloud_tellings(level, data, ctx.words))
    ]
    ends = (
        _end(data, data.came[-1], ctx.words("whatif.came", value=f"{data.came[-1]:.0f}")),
        _end(data, data.most[-1], ctx.words("whatif.high", value=f"{data.most[-1]:.0f}")),
        _end(data, data.least[-1], ctx.words("whatif.low", value=f"{data.least[-1]:.0f}")),
    )
    axes = Axes(along=_years(level, data, 0), ends=ends)
    picture = Picture(paint, HIGH, cache=("cloud", data))
    chart = Chart(picture, spots, axes, id=f"luck:{line.name}", sideways=4.0, rows=4)
    row = Picture(paint_row, TENTHS, cache=("tenths", line.name, line.tenths))
    head = Label(line.words, bold=True)
    return Column([*band(line.name), head, chart, row, Label(line.told, "small")], 4)


def band(name: str) -> list[Widget]:
    """The woven band of a thread; nothing for other outcomes."""
    if name not in THREADS:
        return []
    ink, pattern = THREADS[name]
    return [Rule(pattern, ink)]
