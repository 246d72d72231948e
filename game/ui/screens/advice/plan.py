"""Where the agenda leads: the five threads to the end of the term, as each adviser foresees them."""

import pygame
from typing_extensions import override

from game.play.outlook import Fan, Outlook
from game.play.sitting import Sitting
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.counsel import Outlooks, advised, thought_about, wonder_about
from game.ui.pictures.outlooks import Foreseen, OutlookData
from game.ui.screen import Screen
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.bench import Refined, head
from game.ui.screens.advice.fan import adviser_sign, fan_chart, ink_of, semester_at
from game.ui.screens.advice.sayings import Saying, sayings
from game.ui.screens.page import back_button, page
from game.ui.screens.whatif_charts import band
from game.ui.seat import sitting_of
from game.ui.thinking import Wonder
from game.ui.widgets import Button, Chart, Column, Grid, Label, Panel, Prose, Row, Slider, Spacer, Widget
from game.view.agenda_advice import window_of
from game.view.money import whole
from game.view.strip import history_of
from game.view.timeline import half_year


class PlanScreen(Screen):
    """Five fans side by side and, under each, the numbers of the semester that is looked at."""

    name = "plan"
    first = "semester"
    heeds = True

    def __init__(self) -> None:
        self.at: int | None = None
        self.charts: list[tuple[Chart, OutlookData]] = []

    @override
    def build(self, ctx: Context) -> Widget:
        sitting = advised(ctx)
        self.charts = []
        if sitting is None:
            text = "plan.over" if sitting_of(ctx).match.over else "plan.off"
            return page(
                ctx.words("plan.title"), Label(ctx.words(text)), [back_button(ctx)], "zigzag", "indigo"
            )
        kids = [
            Grid([_says(each) for each in sayings(ctx, None)], 2, 420, 16),
            self._semester(ctx, sitting),
            Grid(self._threads(ctx, sitting), 5, 200, 14),
            Label(ctx.words("plan.note"), "small", "soft"),
        ]
        why = Button(ctx.words("plan.why"), Push(BeliefsScreen()), id="why", tip=ctx.words("plan.why.about"))
        return page(
            ctx.words("plan.title"),
            Column(kids, 12),
            [back_button(ctx), why],
            "zigzag",
            "indigo",
            "crossroads",
        )

    def _bounds(self, sitting: Sitting) -> tuple[int, int, int]:
        """The first semester that is foreseen, the last, and the one looked at, from the start of the term."""
        first, last = len(sitting.match.turns) + 1, sitting.match.level.world.semesters
        return first, last, min(max(self.at if self.at is not None else last, first), last)

    def _semester(self, ctx: Context, sitting: Sitting) -> Widget:
        first, last, at = self._bounds(sitting)
        when = half_year(sitting.match.level, at - 1, ctx.words)
        label = Label(ctx.words("plan.when", when=when), bold=True, grow=1, narrow=300)
        slider = Slider(at, _looked_at, first, last, 1, id="semester", ink="marigold")
        return Row([label, slider, Spacer(wide=1)], gap=10)  # its ring keeps off the bar of the page

    def _threads(self, ctx: Context, sitting: Sitting) -> list[Widget]:
        found = _outlooks(ctx, sitting)
        series = dict(history_of(sitting.match))
        first, total, at = self._bounds(sitting)
        charts: list[Widget] = []
        for thread, (low, high) in window_of(series, found).items():
            fans = tuple(_foreseen(each, thread) for each in found)
            data = OutlookData(thread, series[thread], total, fans, low, high)
            chart = fan_chart(ctx, sitting.match, data, found, at)
            self.charts.append((chart, data))
            numbers = [
                _number(ctx, number, str(each.adviser), each.fans[thread], at - first)
                for number, each in enumerate(found)
            ]
            name = ctx.words(
                "plan.thread", thread=ctx.words(f"thread.{thread}"), now=whole(series[thread][-1])
            )
            charts.append(Column([Label(name, "small", bold=True), *band(thread), chart, *numbers], 5))
        return charts

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        return wonder_about(ctx, None)

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type != pygame.MOUSEMOTION or advised(ctx) is None:
            return None
        first, last, at = self._bounds(sitting_of(ctx))
        for chart, data in self.charts:
            if chart.picture.rect.collidepoint(event.pos):
                there = min(max(semester_at(chart, data, event.pos[0]), first), last)
                return _looked_at(there) if there != at else None
        return None

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        self.at = int(str(tell.value))
        return None


def _looked_at(semester: float) -> Answer:
    return Tell("at", round(semester))


def _outlooks(ctx: Context, sitting: Sitting) -> list[Outlook]:
    """What is known so far, in the order of the advisers."""
    value = thought_about(ctx, None).value
    known = value.outlooks if isinstance(value, Outlooks) else {}
    return [known[each.id] for each in sitting.match.level.advisers if each.id in known]


def _foreseen(outlook: Outlook, thread: str) -> Foreseen:
    fan = outlook.fans[thread]
    ink = ink_of(outlook.adviser)
    return Foreseen(ink, fan.low, fan.quarter, fan.middle, fan.three_quarters, fan.high)


def _says(saying: Saying) -> Widget:
    left = Column([head(saying.adviser, 72), Refined(saying.runs, 72)], 4)
    told = f"**{saying.name}.** {saying.text}"
    words = Prose(told, "small", grow=1, narrow=240, id=f"says:{saying.adviser}")
    return Panel(Row([left, words], gap=12, align="start", fold=False), pad=10)


def _number(ctx: Context, number: int, adviser: str, fan: Fan, after: int) -> Widget:
    """An adviser's number for a semester: the middle future, and between what four in five lie."""
    told = ctx.words(
        "plan.number", middle=whole(fan.middle[after]), low=whole(fan.low[after]), high=whole(fan.high[after])
    )
    side = round(28 * ctx.settings.text_scale)
    sign = adviser_sign(number, adviser, round(20 * ctx.settings.text_scale))
    return Row([head(adviser, side), sign, Label(told, "small", grow=1)], gap=6, fold=False)
