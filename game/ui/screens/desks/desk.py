"""A desk: its tabs, what is left to spend, a list of what orders can be about, and the one that is looked at."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame
from typing_extensions import override

from game.model.names import DESKS
from game.play.sitting import Undo
from game.ui.answers import Answer, Do, Pop, Tell
from game.ui.context import Context
from game.ui.inks import icon
from game.ui.motion import Life, Motion
from game.ui.screens.advice.attendant import ABREAST, Attendant, roomy, with_bench
from game.ui.screens.desks import north, rules, table, works, workshop
from game.ui.screens.desks.moves import coins_for
from game.ui.screens.desks.parts import glyph, mark
from game.ui.screens.desks.picks import Picks
from game.ui.screens.desks.plant import Plant
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Label, Option, Row, Rule, Scroll, Spacer, Tabs, Widget
from game.view.desks.figures import counted, purses
from game.view.desks.offers import Entry
from game.view.desks.sight import Sight, sight_of
from game.view.desks.table import Plan
from game.view.desks.workshop import venture
from game.view.sounds import of_machines

Entries = Callable[[Sight], tuple[Entry, ...]]
Detail = Callable[[Context, Sight, str, Picks], Widget]
LISTS: dict[str, tuple[Entries, Detail]] = {
    "works": (works.entries, works.detail),
    "north": (north.entries, north.detail),
    "workshop": (workshop.entries, workshop.detail),
    "rules": (rules.entries, rules.detail),
}
"""What lies on each desk but the table, and what is seen of one thing on it."""
BANDS = {
    "works": ("steps", "rose"),
    "north": ("zigzag", "indigo"),
    "table": ("waves", "cochineal"),
    "workshop": ("diamonds", "marigold"),
    "rules": ("crosses", "agave"),
}


class Desk(Attendant):
    """One of the five desks; its tabs lead to the others."""

    def __init__(self, desk: str) -> None:
        self.desk = desk
        self.picks = Picks()

    @property
    def name(self) -> str:  # type: ignore[override]
        """Help is about the desk that is open."""
        return f"desk.{self.desk}"

    @override
    def build(self, ctx: Context) -> Widget:
        sight = sight_of(sitting_of(ctx), ctx.words, ctx.settings.language)
        self.first = f"entry:{self._first(sight)}" if self.desk != "table" else "topic:selection"
        head = [_head(ctx, sight, self.desk), Rule(*BANDS[self.desk], high=14)]
        foot = self._foot(ctx, sight)
        if not roomy(ctx):
            body = (
                self._in_turn(ctx, sight)
                if ctx.size[0] < ctx.text_px(ABREAST)
                else self._abreast(ctx, sight, False)
            )
            inner = Column([*head, Spacer(2), body, foot, Spacer(8)], 10)
            return Column([Scroll(inner, id=f"all:{self.desk}:{self._picked}", grow=1)], pad=20)
        return Column([*head, self._abreast(ctx, sight, True), foot], gap=10, pad=20)

    def _first(self, sight: Sight) -> str:
        entries = [entry.id for entry in LISTS[self.desk][0](sight)]
        return self._picked if self._picked in entries else entries[0]

    @property
    def _picked(self) -> str:
        return self.picks.entry.get(self.desk, "")

    def _abreast(self, ctx: Context, sight: Sight, roomy: bool) -> Widget:
        """List and card side by side, each with its own scrolling if there is room for that."""
        if self.desk == "table":
            whole = table.whole(ctx, sight, self.picks)
            return Scroll(Column([Spacer(6), whole, Spacer(8)]), id="table", grow=1) if roomy else whole
        entries = LISTS[self.desk][0](sight)
        chosen = self._picked if self._picked in {entry.id for entry in entries} else entries[0].id
        listed, card = self._list(ctx, sight, entries, chosen), self._card(ctx, sight, chosen)
        if not roomy:
            return Row(
                [Column([listed], grow=3, narrow=270), Column([card], grow=7, narrow=560)],
                gap=22,
                align="start",
            )
        left = Scroll(Column([Spacer(6), listed, Spacer(8)]), id=f"list:{self.desk}", grow=3)
        right = Scroll(Column([Spacer(6), card, Spacer(8)]), id=f"card:{self.desk}:{chosen}", grow=7)
        return Row([left, right], gap=22, align="stretch", grow=1, fold=False)

    def _in_turn(self, ctx: Context, sight: Sight) -> Widget:
        """The list, or what was picked from it with a way back."""
        if self.desk == "table":
            return table.whole(ctx, sight, self.picks)
        entries = LISTS[self.desk][0](sight)
        if self._picked not in {entry.id for entry in entries}:
            return self._list(ctx, sight, entries, "")
        self.first = "list"
        back = Button(ctx.words("desks.all"), Tell("entry", ""), id="list", icon=icon("arrow_left"))
        return Column([Flow([back]), self._card(ctx, sight, self._picked)], 10)

    def _card(self, ctx: Context, sight: Sight, chosen: str) -> Widget:
        return LISTS[self.desk][1](ctx, sight, chosen, self.picks)

    def _list(self, ctx: Context, sight: Sight, entries: Sequence[Entry], chosen: str) -> Widget:
        kids: list[Widget] = works.quick(ctx, sight) if self.desk == "works" else []
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                kids.append(Label(group, "small", "soft", bold=True))
            kids.append(
                Button(
                    entry.title, Tell("entry", entry.id), id=f"entry:{entry.id}", chosen=entry.id == chosen, wide=True,
                    price=entry.tag, icon=mark("check" if entry.marked else entry.glyph, entry.id == chosen),
                )
            )  # fmt: skip
        return Column(kids, 7)

    def _foot(self, ctx: Context, sight: Sight) -> Widget:
        """Back, undo, and how much is on the agenda; the table has its order here, always in sight."""
        past = sight.sitting.past
        why_not = "" if past else ctx.words("refusal.nothing_to_undo")
        kids: list[Widget] = [
            Button(ctx.words("ui.back"), Pop(), id="back"),
            Button(ctx.words("desks.undo"), Do(Undo()), id="undo", why_not=why_not),
            Label(
                counted(ctx.words, "desks.agenda", len(sight.sitting.agenda.orders)),
                "small",
                "soft",
                bold=True,
            ),
        ]
        if self.desk == "table":
            kids = [*table.convene(ctx, sight, self.picks), Flow(kids[:2], 14), kids[2]]
        return with_bench(ctx, kids, self.topic)

    @override
    def motions(self, ctx: Context, tree: Widget, cause: object) -> Sequence[Motion]:
        return coins_for(cause, ctx, tree)

    @override
    def lives(self, ctx: Context, tree: Widget) -> Sequence[Life]:
        """The machines of the plant that is looked at."""
        plants = [(each, clip) for each, _, clip in tree.walk() if isinstance(each, Plant)]
        return [life for plant, clip in plants for life in plant.at_work(ctx, clip)]

    @override
    def heard(self, ctx: Context) -> tuple[str, ...]:
        """The hum of the plant that is looked at."""
        if self.desk != "workshop":
            return ()
        sight = sight_of(sitting_of(ctx), ctx.words, ctx.settings.language)
        slot = self._first(sight)
        seen = venture(sight, slot) if slot.isdigit() else None
        return of_machines(seen.running, seen.machines) if seen else ()

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        if tell.name == "desk":
            self.desk = str(tell.value)
        elif tell.name == "plan" and isinstance(tell.value, Plan):
            self.picks = replace(self.picks, plan=tell.value)
        elif tell.name == "village":
            self.picks = replace(self.picks, village=str(tell.value))
        else:
            self.picks = replace(self.picks, entry={**self.picks.entry, self.desk: str(tell.value)})
        return None

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type != pygame.KEYDOWN:
            return None
        if (
            event.key == pygame.K_z
            and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
            and sitting_of(ctx).past
        ):
            return Do(Undo())
        number = event.key - pygame.K_1
        return Tell("desk", DESKS[number]) if 0 <= number < len(DESKS) else super().handle(event, ctx)


def _head(ctx: Context, sight: Sight, desk: str) -> Widget:
    """The five tabs, and what is left to spend."""
    options = [
        Option(
            name,
            ctx.words(f"desk.{name}"),
            Tell("desk", name),
            chosen=name == desk,
            tip=ctx.words(f"desk.{name}.about"),
        )
        for name in DESKS
    ]
    side = round(30 * ctx.settings.text_scale)
    left = [
        Row(
            [
                glyph(each.glyph, side),
                Label(f"**{each.left}** {each.title}", "small", id=f"purse:{each.glyph}", tip=each.about),
            ],
            gap=6,
            fold=False,
        )
        for each in purses(sight)
    ]
    # both in one line each, side by side or under each other
    tabs, spend = Tabs(options, id="desk", grow=1, narrow=650), Flow(left, 18, narrow=400)
    return Row([tabs, spend], gap=20, justify="between")
