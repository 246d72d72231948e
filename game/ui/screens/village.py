"""A village in full: what it was and what it is, by day, at dusk and by night."""

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from game.play.match import Match
from game.ui.answers import Answer, Tell
from game.ui.context import Context
from game.ui.motion import Life, Motion
from game.ui.screen import Screen
from game.ui.screens.diorama import Diorama, fewer
from game.ui.screens.page import back_button
from game.ui.seat import sitting_of
from game.ui.widgets import Choice, Column, Flow, Label, Option, Row, Scroll, Slider, Spacer, Widget
from game.view.money import whole
from game.view.pictures.village import VillageData
from game.view.timeline import short_half
from game.view.village import Moment, facts_of, moments, village_of

HOURS = ("day", "dusk", "night")
LOWEST = 320
"""The diorama is at least so high [design px]."""

EDGE = 14

ASIDE = 0.06
"""Where the seam hangs at first when a plant stands there, on the left, which should be seen as it is now."""


class VillageScreen(Screen):
    """The diorama of a place; `past` is the moment on the left of the seam, counted from the beginning."""

    name = "village"
    first = "seam"

    def __init__(self, place: int) -> None:
        self.place = place
        self.past, self.hour = 0, ""
        self.seam: float | None = None
        """How far it is drawn; none until the first look."""
        self.diorama: Diorama | None = None
        self._stopped = False

    @override
    def build(self, ctx: Context) -> Widget:
        match = sitting_of(ctx).match
        seen = moments(match)
        self.past = min(self.past, len(seen) - 1)
        now = village_of(seen[-1], self.place)
        self.hour = self.hour or now.hour
        if self.seam is None:
            self.seam = 0.5 if now.venture is None else ASIDE
        title = f"{now.name} · {match.level.places[self.place].name[ctx.settings.language]}"
        head = Row([Label(title, "heading", grow=1, narrow=160), back_button(ctx)], gap=12)
        strip = self._strip(ctx, seen)
        wide = ctx.size[0] - 2 * ctx.px(EDGE)
        left = ctx.size[1] - 2 * ctx.px(EDGE) - 2 * ctx.px(8) - head.size(ctx, wide)[1]
        high = max(ctx.px(LOWEST), left - strip.size(ctx, wide)[1])
        self.diorama = self._diorama(ctx, seen, high)
        before = self._before(match)
        self.diorama.at_once = ctx.motion and before is not None and fewer(before, now)
        body = Scroll(Column([self.diorama, strip], gap=8), id="body", grow=1)
        return Column([head, body], gap=8, pad=EDGE)

    def _diorama(self, ctx: Context, seen: Sequence[Moment], high: int) -> Diorama:
        now, past = (
            replace(village_of(each, self.place), hour=self.hour) for each in (seen[-1], seen[self.past])
        )
        names = _name(ctx, seen, self.past), _name(ctx, seen, len(seen) - 1)
        then = past if self.past < len(seen) - 1 else None
        return Diorama(now, then, self.seam or 0.0, _told_seam, names, high, id="seam")

    def _strip(self, ctx: Context, seen: Sequence[Moment]) -> Widget:
        """The slider through the term, the hours, and the numbers of both moments."""
        options = [
            Option(hour, ctx.words(f"village.hour.{hour}"), Tell("hour", hour), hour == self.hour)
            for hour in HOURS
        ]
        hours = Choice(options, id="hour")
        last = len(seen) - 1
        controls: list[Widget] = [hours]
        if last > 0:
            controls.insert(0, self._slider(ctx, seen))
        shown = [self.past, last] if self.past < last else [last]
        facts = [self._facts(ctx, seen, number) for number in shown]
        return Column([Flow(controls, 20), *facts, Spacer(2)], gap=6)

    def _slider(self, ctx: Context, seen: Sequence[Moment]) -> Widget:
        last = len(seen) - 1
        ends = [Label(_name(ctx, seen, number), "small", "soft", bold=True) for number in (0, last)]
        slider = Slider(
            float(self.past), _told_past, 0.0, float(last), 1.0, ink="cochineal", id="past",
            tip=ctx.words("village.slider"), narrow=180,
        )  # fmt: skip
        return Row([ends[0], slider, ends[1]], gap=10, fold=False)

    def _facts(self, ctx: Context, seen: Sequence[Moment], number: int) -> Widget:
        """One moment in numbers."""
        facts = facts_of(seen[number], self.place)
        told = ctx.words(
            "village.facts",
            people=whole(facts.people),
            north=whole(facts.north),
            dark=facts.dark,
            kept=facts.kept,
            worn=facts.worn,
        )
        return Label(f"{_name(ctx, seen, number)}: {told}", "small")

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        match tell.name, tell.value:
            case "seam", float(share):
                self.seam = share
            case "past", int(number):
                self.past = number
            case "hour", str(hour):
                self.hour = hour
        return None

    @override
    def lives(self, ctx: Context, tree: Widget) -> Sequence[Life]:
        return self.diorama.at_work(ctx) if self.diorama and ctx.motion else ()

    @override
    def motions(self, ctx: Context, tree: Widget, cause: object) -> Sequence[Motion]:
        before = self._before(sitting_of(ctx).match)
        self._stopped = True
        return self.diorama.stopping(ctx, before) if self.diorama and before else ()

    def _before(self, match: Match) -> VillageData | None:
        """The village half a year ago, until it has been shown what stopped since."""
        if self._stopped or not match.turns:
            return None
        return replace(village_of(moments(match)[-2], self.place), hour=self.hour)


def _told_seam(share: float) -> Answer:
    return Tell("seam", float(share))


def _told_past(value: float) -> Answer:
    return Tell("past", round(value))


def _name(ctx: Context, seen: Sequence[Moment], number: int) -> str:
    """When a moment was: at the beginning, after a half-year, or now."""
    if number == len(seen) - 1:
        return ctx.words("main.now")
    if number == 0:
        return ctx.words("main.then")
    return short_half(seen[number].level, number - 1, ctx.words)
