"""The main screen: two shores, what there is to spend, five desks, and the key that closes the semester."""

from collections.abc import Sequence
from dataclasses import replace

import pygame
from typing_extensions import override

from game.model.names import DESKS
from game.play.match import Match
from game.play.sitting import Close, Sitting, Undo
from game.ui.answers import Answer, Do, Push, Stay, Tell
from game.ui.context import Context
from game.ui.motion import Motion
from game.ui.pictures.shores_view import FAR, nearer
from game.ui.screen import Screen
from game.ui.screens.advice.attendant import advice_key
from game.ui.screens.agenda import agenda_panel
from game.ui.screens.history import sarape_picture
from game.ui.screens.main_edges import close, desks, history, menu, purses, when
from game.ui.screens.main_moves import Moves
from game.ui.screens.map_eyes import eyes, look_key
from game.ui.screens.menu import Menu
from game.ui.screens.place import ABREAST, city_panel, place_panel
from game.ui.screens.shores_map import Easel, ShoresMap
from game.ui.screens.thread_tiles import ThreadTiles
from game.ui.screens.thread_why import thread_why
from game.ui.screens.whatif_door import what_if_key
from game.ui.seat import Open, sitting_of
from game.ui.widgets import Column, Flow, Label, Panel, Row, Scroll, Spacer, Widget
from game.view.cloth import sarape_of
from game.view.main import captions
from game.view.pictures.sarape import SarapeData
from game.view.shores import met, two_shores
from game.view.sounds import of_place
from game.view.strip import Strip, strip_of


class MainScreen(Screen):
    """What stays open all through the term.

    `choice` is the place or city in the panel; the map shows the thread `lens`, or, if there is one, another `way`
    of seeing, as near as `view` says.
    """

    name = "main"
    first = "map"

    def __init__(self) -> None:
        self.choice, self.cursor, self.hovered = "", "", ""
        self.lens, self.way, self.view = "weave", "", FAR
        self.past = False
        self.over = False
        self.easel = Easel()
        self.moves = Moves()
        self.map: ShoresMap | None = None
        self.body: Scroll | None = None
        self._woven: tuple[Match, SarapeData] | None = None

    @override
    def build(self, ctx: Context) -> Widget:
        sitting = sitting_of(ctx)
        strip = strip_of(sitting)
        self.map = self._map(ctx, sitting)
        if ctx.size[0] >= ctx.text_px(ABREAST):
            self.body = None
            return self._wide(ctx, sitting, strip)
        return self._narrow(ctx, sitting, strip)

    def _wide(self, ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
        inner = Scroll(Column([self._panel(ctx, sitting), Spacer(6)]), id="panel", grow=1)
        panel = Panel(inner, pad=14, grow=4, narrow=330)
        cloth = sarape_picture(self._cloth(sitting.match), wide=58, answer=history(sitting))
        cloth.grow = 1
        beside = Column([cloth, *eyes(ctx, self.way, self.view.zoom)], gap=6, align="center")
        middle = Row([beside, self._shores(ctx), panel], gap=12, align="stretch", grow=1, fold=False)
        top = self._top(ctx, sitting, strip)
        doors = Flow([*desks(ctx), *([menu(ctx)] if len(top) == 1 else [])], 10)
        foot = Row([Column([doors], grow=1, narrow=300), close(ctx, sitting)], gap=10, fold=False)
        return Column([*top, middle, foot], gap=10, pad=12)

    def _cloth(self, match: Match) -> SarapeData:
        """The cloth of a match, worked out once a semester."""
        if self._woven is None or self._woven[0] is not match:
            self._woven = match, sarape_of(match)
        return self._woven[1]

    def _top(self, ctx: Context, sitting: Sitting, strip: Strip) -> list[Widget]:
        """The strip, in one line where it has room and in two where letters are large."""
        date, spend, tiles = when(ctx, sitting, strip), purses(ctx, sitting, strip), self._tiles(strip)
        wide = ctx.size[0]
        if sum(each.measure(ctx, wide)[0] for each in (date, spend, tiles)) + ctx.px(54) <= wide:
            return [Row([date, Spacer(grow=1), spend, tiles], gap=10, fold=False)]
        second = Row([tiles, menu(ctx)], gap=14, justify="between", fold=False)
        return [Row([date, Spacer(grow=1), spend], gap=14, fold=False), second]

    def _shores(self, ctx: Context) -> Widget:
        """The map with its caption on it, or under it where large names need all of it."""
        assert self.map is not None
        if ctx.settings.text_scale == 1:
            self.map.grow, self.map.narrow = 8, 380
            return self.map
        self.map.grow, self.map.captioned = 1, False
        return Column([self.map, self._told()], gap=4, grow=8, narrow=380)

    def _told(self) -> Widget:
        """The caption of the map in one line."""
        assert self.map is not None
        words = self.map.caption_of(self.hovered or self.choice)
        return Label(words.replace("\n", " · "), "small", bold=True)

    def _narrow(self, ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
        assert self.map is not None
        self.map.high, self.map.captioned = round(300 + 130 * ctx.settings.text_scale), False
        panel = Panel(self._panel(ctx, sitting), pad=14)
        spend, tiles, doors = purses(ctx, sitting, strip), self._tiles(strip), Flow(desks(ctx), 10)
        cloth = sarape_picture(self._cloth(sitting.match), wide=0, answer=history(sitting))
        looks = Flow(list(eyes(ctx, self.way, self.view.zoom)), 14)
        map_and_all = [spend, self.map, self._told(), looks, tiles, doors, panel, cloth]
        kids = [panel, spend, tiles, doors] if self.choice else map_and_all
        # a place that is chosen has the column to itself: under a tall map nobody would see it open
        self.body = Scroll(Column([*kids, Spacer(6)], gap=12), id=f"body:{self.choice}", grow=1)
        foot = Flow([menu(ctx), close(ctx, sitting)], 10)
        return Column([when(ctx, sitting, strip), self.body, foot], gap=8, pad=12)

    def _map(self, ctx: Context, sitting: Sitting) -> ShoresMap:
        match, language = sitting.match, ctx.settings.language
        shores = two_shores(match.level, match.position, self.way or self.lens, self.choice, language)
        data = replace(shores, moving=met(match))
        told = captions(sitting, ctx.words, language, self.way or self.lens)
        self.cursor = self.cursor or match.level.places[0].id
        return ShoresMap(
            data,
            lambda name: Tell("choose", name),
            lambda name: Tell("travel", name),
            told,
            self.easel,
            self.cursor,
            self.hovered,
            view=self.view,
            near=Tell("zoom", 1),
            id="map",
        )

    def _tiles(self, strip: Strip) -> Widget:
        choose, why = (lambda name: Tell("lens", name)), (lambda name: Tell("why", name))
        return ThreadTiles(strip.threads, self.lens, choose, why, not self.way, id="lens")

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
            case "choose" | "travel", str(name):
                self._go(tell.name == "choose", name, ctx)
            case "zoom", int(step):
                self._follow(ctx, step)
            case "hover", str(name):
                self.hovered = name
            case "lens" | "eye", str(name):
                self.lens, self.way = (name, "") if tell.name == "lens" else (self.lens, name)
            case "why", str(name):
                return thread_why(sitting_of(ctx).match, name)()
            case "past", bool(past):
                self.past = past
            case _:
                return _door(tell)
        return None

    @override
    def motions(self, ctx: Context, tree: Widget, cause: object) -> Sequence[Motion]:
        return self.moves.since(sitting_of(ctx), ctx, tree, self.map)

    @override
    def heard(self, ctx: Context) -> tuple[str, ...]:
        match = sitting_of(ctx).match
        places = match.level.world.places
        return of_place(match, places.index(self.choice), past=self.past) if self.choice in places else ()

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type == pygame.MOUSEMOTION and self.map is not None:
            seen = self.body is None or self.body.rect.collidepoint(event.pos)
            self.over = self.body is None and self.map.rect.collidepoint(event.pos)
            found = self.map.at(event.pos) if seen else ""
            return self._hover(found) if found != self.hovered else None
        if event.type == pygame.MOUSEWHEEL and self.over:
            return Tell("zoom", 1 if event.y > 0 else -1)
        if event.type != pygame.KEYDOWN:
            return None
        return look_key(event, ctx, self.way) or _shortcut(event, sitting_of(ctx)) or what_if_key(event, ctx)

    def _go(self, chosen: bool, name: str, ctx: Context) -> None:
        """The keyboard goes to a place or city, which opens in the panel if it was chosen."""
        self.cursor = name or self.cursor
        if chosen:
            self.choice, self.past = name, False
        self._follow(ctx)

    def _follow(self, ctx: Context, step: int = 0) -> None:
        """Near by, what the keyboard or the panel is at comes to the middle, if it lies on the southern shore."""
        places = sitting_of(ctx).match.level.world.places
        self.view = nearer(self.view, step, (self.cursor, self.choice, self.view.at), places)

    def _hover(self, name: str) -> Answer:
        """A caption on the map is painted anew with it; one beside it is part of the tree."""
        assert self.map is not None
        self.hovered = self.map.hovered = name
        rect = self.map.rect
        return Stay((rect.x, rect.y, rect.width, rect.height)) if self.map.captioned else Tell("hover", name)

    @override
    def back(self, ctx: Context) -> Answer:
        if self.choice:
            return Tell("choose", "")
        return Tell("zoom", -1) if self.view.zoom else Push(Menu())


def _door(tell: Tell) -> Answer:
    """What lies behind the buttons of the main screen."""
    if tell.name in ("desk", "card", "predict", "legacy"):
        return Do(Open(tell.name, str(tell.value)))
    return None


def _shortcut(event: pygame.Event, sitting: Sitting) -> Answer:
    """E or Ctrl+Enter closes, Ctrl+Z takes back, P is the forecast, 1 to 5 are the desks."""
    ctrl = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
    enter = event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)
    if (event.key == pygame.K_e and not ctrl) or (enter and ctrl):
        return Tell("legacy") if sitting.match.over else Do(Close())
    if ctrl and event.key == pygame.K_z:
        return Do(Undo())
    if not ctrl and event.key in (pygame.K_a, pygame.K_p):
        return advice_key(event, None)
    if not ctrl and pygame.K_1 <= event.key < pygame.K_1 + len(DESKS):
        return Tell("desk", DESKS[event.key - pygame.K_1])
    return None
