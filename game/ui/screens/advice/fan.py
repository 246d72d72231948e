"""A thread's fans as a chart: what was, what each adviser foresees, and a bar at the semester that is looked at."""

from collections.abc import Sequence

import pygame

from game.play.match import Match
from game.play.outlook import Outlook
from game.ui.context import Context
from game.ui.inks import lay, picture_ink
from game.ui.pictures.outlooks import OutlookData, outlook_at, paint_adviser_sign, paint_outlook
from game.ui.screens.advice.bench import HEADS, STRANGER
from game.ui.screens.thread_why import thread_why
from game.ui.widgets import Axes, Chart, Picture, Spot
from game.view.advice import adviser_name
from game.view.forecast_spots import fan_tellings
from game.view.pictures.spots import Tick
from game.view.spots import course_tellings
from game.view.timeline import new_years

HIGH = 180
"""Of a chart [design px]."""


def ink_of(adviser: object) -> str:
    """The ink of an adviser."""
    return HEADS.get(str(adviser), STRANGER)[1]


def adviser_sign(number: int, adviser: object, side: int) -> Picture:
    """The mark that an adviser's fan ends in, as the key to it [design px]."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        name, ink = ink_of(adviser), picture_ink(ctx.theme)
        lay(surface, rect, ctx, lambda fresh, all_: paint_adviser_sign(fresh, all_, number, name, ink))

    return Picture(paint, side, side, cache=("adviser sign", number, ink_of(adviser)))


def fan_chart(ctx: Context, match: Match, data: OutlookData, outlooks: Sequence[Outlook], at: int) -> Chart:
    """The chart; `at` is the semester that is looked at, which a bar of marigold marks."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_outlook(surface, rect, data, picture_ink(ctx.theme))

    def mark(surface: pygame.Surface, ctx: Context, inner: pygame.Rect) -> None:
        wide, x = ctx.px(4), inner.x + round(outlook_at(data, at, data.low)[0] * inner.width)
        bar = pygame.Rect(x - wide // 2, inner.top + ctx.px(3), wide, inner.height - ctx.px(6))
        pygame.draw.rect(surface, ctx.theme.drawn["ink"], bar.inflate(2, 0))
        pygame.draw.rect(surface, ctx.theme.drawn["marigold"], bar)

    picture = Picture(paint, HIGH, cache=("outlook", data))
    spots = [*_past(ctx, match, data), *_foreseen(ctx, match, data, outlooks)]
    return Chart(
        picture,
        spots,
        _axes(ctx, match, data),
        id=f"fan:{data.lens}",
        sideways=4.0,
        rows=5,
        first=len(data.values) - 1,
        over=mark,
    )


def _past(ctx: Context, match: Match, data: OutlookData) -> list[Spot]:
    return [
        Spot(
            told,
            outlook_at(data, after, data.values[after]),
            thread_why(match, data.lens, after) if after else None,
        )
        for after, told in enumerate(course_tellings(match.level, data.values, ctx.words))
    ]


def _foreseen(ctx: Context, match: Match, data: OutlookData, outlooks: Sequence[Outlook]) -> list[Spot]:
    after = len(match.turns)
    spots = []
    for outlook in outlooks:
        fan = outlook.fans[data.lens]
        who = adviser_name(match.level, str(outlook.adviser), ctx.words, ctx.settings.language)
        for number, told in enumerate(fan_tellings(match.level, after, who, fan, ctx.words)):
            spots.append(Spot(told, outlook_at(data, after + 1 + number, fan.middle[number])))
    return spots


def _axes(ctx: Context, match: Match, data: OutlookData) -> Axes:
    now = len(data.values) - 1
    years = [Tick(outlook_at(data, after, data.low)[0], year) for after, year in new_years(match.level)]
    today = Tick(outlook_at(data, now, data.low)[0], ctx.words("chart.now"), strong=True)
    return Axes(
        up=[Tick(outlook_at(data, 0, edge)[1], f"{edge:.0f}") for edge in (data.high, data.low)],
        along=sorted([*years, today], key=lambda tick: tick.at),
        ends=[
            Tick(outlook_at(data, 0, fan.middle[-1])[1], f"{fan.middle[-1]:.0f}", strong=True)
            for fan in data.fans
        ],
    )


def semester_at(chart: Chart, data: OutlookData, x: int) -> int:
    """The semester nearest to a place on a chart that has been placed."""
    inner = chart.picture.rect
    first, last = (inner.x + outlook_at(data, n, data.low)[0] * inner.width for n in (0, data.total))
    return round(data.total * (x - first) / max(1.0, last - first))
