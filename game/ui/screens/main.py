"""The main screen: two shores, what there is to spend, five desks, and the key that closes the semester."""

import pygame
from typing_extensions import override

from game.model.names import DESKS
from game.play.sitting import Close, Sitting, Undo
from game.ui import course
from game.ui.answers import Answer, Do, Push, Tell
from game.ui.context import Context
from game.ui.inks import icon
from game.ui.screen import Screen
from game.ui.screens.account import AccountScreen
from game.ui.screens.agenda import agenda_panel
from game.ui.screens.history import History, sarape_picture
from game.ui.screens.menu import Menu
from game.ui.screens.place import city_panel, place_panel
from game.ui.screens.shores_map import ShoresMap
from game.ui.screens.thread_tiles import ThreadTiles
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Label, Panel, Row, Scroll, Spacer, Widget
from game.view.main import captions
from game.view.money import pesos, whole
from game.view.shores import two_shores
from game.view.strip import Purse, Strip, strip_of
from game.view.why import account, at

WIDE_FROM = 900
"""A window narrower than this many characters' worth of pixels gets everything in one column [design px]."""

PURSE_ICONS = {"pesos": "peso", "days": "days", "standing": "standing"}
DESK_INKS = ("rose", "indigo", "marigold", "agave", "cochineal")


class MainScreen(Screen):
    """What stays open all through the term; `choice` is the place or city in the panel."""

    name = "main"
    first = "map"

    def __init__(self) -> None:
        self.choice, self.cursor, self.hovered = "", "", ""
        self.lens = "weave"
        self.past = False
        self.map: ShoresMap | None = None
        self.body: Scroll | None = None

    @override
    def build(self, ctx: Context) -> Widget:
        sitting = sitting_of(ctx)
        strip = strip_of(sitting)
        self.map = self._map(ctx, sitting)
        if ctx.size[0] >= ctx.text_px(WIDE_FROM):
            self.body = None
            return self._wide(ctx, sitting, strip)
        return self._narrow(ctx, sitting, strip)

    def _wide(self, ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
        top = Row(
            [_when(ctx, sitting, strip), Spacer(grow=1), _purses(ctx, sitting, strip), self._tiles(strip)],
            gap=14,
            fold=False,
        )
        panel = Panel(
            Scroll(Column([self._panel(ctx, sitting), Spacer(6)]), id="panel", grow=1), pad=14, grow=4, narrow=330
        )
        assert self.map is not None
        self.map.grow, self.map.narrow = 8, 380
        middle = Row(
            [sarape_picture(sitting.match, wide=58, answer=_history(sitting)), self.map, panel],
            gap=12,
            align="stretch",
            grow=1,
            fold=False,
        )
        doors = Flow([*_desks(ctx), _menu(ctx)], 10)
        foot = Row([Column([doors], grow=1, narrow=300), _close(ctx, sitting)], gap=10, fold=False)
        return Column([top, middle, foot], gap=10, pad=12)

    def _narrow(self, ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
        assert self.map is not None
        self.map.high, self.map.captioned = 400, False
        body = Column(
            [
                _purses(ctx, sitting, strip),
                self.map,
                Label(self.map.caption_of(self.hovered or self.choice), "small", bold=True),
                self._tiles(strip),
                Flow(_desks(ctx), 10),
                Panel(self._panel(ctx, sitting), pad=14),
                sarape_picture(sitting.match, wide=0, answer=_history(sitting)),
                Spacer(6),
            ],
            gap=12,
        )
        self.body = Scroll(body, id="body", grow=1)
        foot = Flow([_menu(ctx), _close(ctx, sitting)], 10)
        return Column([_when(ctx, sitting, strip), self.body, foot], gap=8, pad=12)

    def _map(self, ctx: Context, sitting: Sitting) -> ShoresMap:
        match, language = sitting.match, ctx.settings.language
        data = two_shores(match.level, match.position, self.lens, self.choice, language)
        told = captions(sitting, ctx.words, language, self.lens)
        self.cursor = self.cursor or match.level.places[0].id
        return ShoresMap(
            data,
            lambda name: Tell("choose", name),
            lambda name: Tell("travel", name),
            told,
            self.cursor,
            self.hovered,
            id="map",
        )

    def _tiles(self, strip: Strip) -> Widget:
        return ThreadTiles(strip.threads, self.lens, lambda name: Tell("lens", name), id="lens")

    def _panel(self, ctx: Context, sitting: Sitting) -> Widget:
        world, match = sitting.match.level.world, sitting.match
        if self.choice in world.places:
            return place_panel(ctx, match, world.places.index(self.choice), past=self.past)
        if self.choice in world.cities:
            return city_panel(ctx, match, world.cities.index(self.choice))
        return agenda_panel(ctx, sitting)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        match tell.name, tell.value:
            case "choose", str(name):
                self.choice, self.cursor, self.past = name, name or self.cursor, False
            case "travel", str(name):
                self.cursor = name
            case "hover", str(name):
                self.hovered = name
            case "lens", str(name):
                self.lens = name
            case "past", bool(past):
                self.past = past
            case "desk", str(desk):
                return Push(course.desk_screen(desk))
            case "card", int(hand):
                return Push(course.card_screen(hand))
            case "predict", _:
                return Push(course.predict_screen())
            case "legacy", _:
                return Push(course.legacy_screen())
        return None

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type == pygame.MOUSEMOTION and self.map is not None:
            seen = self.body is None or self.body.rect.collidepoint(event.pos)
            found = self.map.at(event.pos) if seen else ""
            return Tell("hover", found) if found != self.hovered else None
        return _shortcut(event, sitting_of(ctx)) if event.type == pygame.KEYDOWN else None

    @override
    def back(self, ctx: Context) -> Answer:
        return Tell("choose", "") if self.choice else Push(Menu())


def _shortcut(event: pygame.Event, sitting: Sitting) -> Answer:
    """E or Ctrl+Enter closes, Ctrl+Z takes back, 1 to 5 are the desks."""
    ctrl = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
    enter = event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)
    if (event.key == pygame.K_e and not ctrl) or (enter and ctrl):
        return Tell("legacy") if sitting.match.over else Do(Close())
    if ctrl and event.key == pygame.K_z:
        return Do(Undo())
    if not ctrl and pygame.K_1 <= event.key < pygame.K_1 + len(DESKS):
        return Tell("desk", DESKS[event.key - pygame.K_1])
    return None


def _when(ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
    half = ctx.words(f"half.{strip.half}")
    title = Label(f"{half[:1].upper()}{half[1:]} {strip.year}", "heading")
    state = sitting.match.level.state_name
    line = ctx.words("main.semester", state=state, number=strip.number, total=strip.total)
    return Column([title, Label(line, "small", "soft", bold=True)], gap=0, narrow=200)


def _purses(ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
    return Flow([_purse(ctx, sitting, purse) for purse in strip.purses], 8)


def _purse(ctx: Context, sitting: Sitting, purse: Purse) -> Widget:
    told = [
        pesos(amount) if purse.name == "pesos" else whole(amount)
        for amount in (purse.left, purse.means)
    ]
    tip = ctx.words(f"main.purse.{purse.name}", left=told[0], means=told[1])
    answer: Answer = None
    if purse.name != "days":
        answer = Push(AccountScreen(purse.name, account(sitting.match, purse.name, at())))
    return Button(told[0], answer, id=f"purse:{purse.name}", icon=icon(PURSE_ICONS[purse.name]), tip=tip)


def _desks(ctx: Context) -> list[Widget]:
    return [
        Button(
            ctx.words(f"desk.{desk}"),
            Tell("desk", desk),
            id=f"desk:{desk}",
            icon=icon(desk),
            tip=ctx.words(f"desk.{desk}.about"),
        )
        for desk in DESKS
    ]


def _menu(ctx: Context) -> Widget:
    return Button(ctx.words("main.menu"), Push(Menu()), id="menu")


def _close(ctx: Context, sitting: Sitting) -> Widget:
    if sitting.match.over:
        return Button(ctx.words("main.legacy"), Tell("legacy"), id="close", ground="cochineal")
    return Button(
        ctx.words("main.close"), Do(Close()), id="close", ground="cochineal", tip=ctx.words("main.close_tip")
    )


def _history(sitting: Sitting) -> Answer:
    return Push(History()) if sitting.match.turns else None


