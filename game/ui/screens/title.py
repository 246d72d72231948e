"""The title: a poster, a level already chosen, and one key to begin."""

from collections.abc import Mapping

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Do, Push, SetSetting, Tell
from game.ui.context import Context
from game.ui.fonts import Fonts
from game.ui.inks import picture_ink
from game.ui.pictures.poster import menu_room, paint_poster, title_room
from game.ui.screen import Screen
from game.ui.screens.codex import Codex
from game.ui.screens.help import Help
from game.ui.screens.levels import Levels
from game.ui.screens.message import Confirm
from game.ui.screens.options import Options
from game.ui.shelf import Begin, Resume, Shelf
from game.ui.widgets import Button, Column, Grid, Hands, Label, Panel, Scroll, Spacer, Widget

NAME = "Tres por Uno"

SHORE = 0.38
"""Where the southern shore begins, of the height."""

ThemeNames = tuple[tuple[str, Mapping[str, str]], ...]


class Title(Screen):
    """The first screen."""

    name = "title"
    first = "begin"

    def __init__(self, shelf: Shelf, themes: ThemeNames, opening: bool = False) -> None:
        """`opening`: the shelf is still being filled."""
        self.shelf, self.themes, self.opening = shelf, themes, opening

    @override
    def build(self, ctx: Context) -> Widget:
        return TitleSheet(
            Column(
                [
                    Name() if ctx.settings.text_scale <= 1.5 else Label(NAME, "title", "drawn:paper"),
                    Label(ctx.words("title.line"), "body", "drawn:paper", bold=True),
                ],
                gap=0,
            ),
            Scroll(self._menu(ctx), id="menu"),
        )

    def _menu(self, ctx: Context) -> Widget:
        levels = [level for level in self.shelf.levels() if not level.problems]
        kept = self.shelf.saves()
        saves = [save for save in kept if save.problem is None]
        self.first = "continue" if saves else "begin"
        kids: list[Widget] = []
        if saves:
            kids.append(
                Button(
                    ctx.words("title.continue"),
                    Do(Resume(saves[0].id)),
                    id="continue",
                    ground="marigold",
                    role="heading",
                    wide=True,
                )
            )
            kept_at = f"**{ctx.named(saves[0].title)}.** {ctx.named(saves[0].when)}"
            kids = [Panel(Column([*kids, Label(kept_at, "small")], 6), pad=14)]
        why_not = "" if levels else ctx.words("title.opening" if self.opening else "title.no_levels")
        begin = Button(
            ctx.words("title.begin"),
            Do(Begin(levels[0].id)) if levels else None,
            id="begin",
            ground="cochineal",
            role="body" if saves else "heading",
            wide=True,
            why_not=why_not,
        )
        if not saves:
            begin.tip = ""  # what it would say is written under it
        level = Label(
            f"**{ctx.named(levels[0].title)}.** {ctx.named(levels[0].subtitle)}" if levels else why_not,
            "small",
        )
        other = "English" if ctx.settings.language == "es" else "Español"
        small = [
            Button(ctx.words("title.levels"), Push(Levels(self.shelf)), id="levels", wide=True),
            Button(ctx.words("title.settings"), Push(Options(self.themes)), id="settings", wide=True),
            Button(ctx.words("title.codex"), Push(Codex(self.shelf.codex)), id="codex", wide=True),
            Button(ctx.words("title.help"), Push(Help(self)), id="help", wide=True),
            Button(
                other, SetSetting("language", "en" if other == "English" else "es"), id="language", wide=True
            ),
            Button(ctx.words("title.quit"), Push(Confirm.leave()), id="quit", wide=True),
        ]
        if kept and self.shelf.choose_save is not None:
            saved = Button(ctx.words("title.saves"), Tell("saves"), id="saves", wide=True)
            small.insert(1, saved)
        start: Widget = begin if saves else Panel(Column([begin, level], 6), pad=14)
        return Column([*kids, start, Grid(small, 2, 150, 10), Spacer(2)], gap=12)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        choose = self.shelf.choose_save
        return Push(choose()) if choose is not None else None

    @override
    def heard(self, ctx: Context) -> tuple[str, ...]:
        return ("title",)

    @override
    def ground(self, surface: pygame.Surface, ctx: Context) -> None:
        surface.blit(poster(ctx), (0, 0))


def poster(ctx: Context) -> pygame.Surface:
    """The poster of the title, as large as the window; not to be painted on."""

    def make() -> pygame.Surface:
        sheet = pygame.Surface(ctx.size)
        paint_poster(sheet, sheet.get_rect(), picture_ink(ctx.theme))
        return sheet

    return ctx.prints.once(("title", ctx.size, ctx.theme.name), make)


class Name(Widget):
    """The name of the game: its letters are large for everybody, and give way where those below it grow."""

    def _fonts(self, ctx: Context) -> Fonts:
        return Fonts(ctx.scale if ctx.settings.text_scale < 1.5 else ctx.scale * 0.66, 1.0)

    @override
    def measure(self, ctx: Context, width: int) -> tuple[int, int]:
        return self._fonts(ctx).wrap(NAME, "poster", width).size

    @override
    def draw(self, surface: pygame.Surface, ctx: Context, hands: Hands) -> None:
        fonts, inks, slip = self._fonts(ctx), ctx.theme.drawn, (ctx.px(5), ctx.px(4))
        for ink, place in (("cochineal", self.rect.move(slip)), ("paper", self.rect)):
            surface.blit(fonts.draw(NAME, "poster", inks[ink], self.rect.width), place)


class TitleSheet(Widget):
    """The name in the sky and the menu on the southern shore."""

    layered = True

    def __init__(self, name: Widget, menu: Widget) -> None:
        super().__init__()
        self.name, self.menu = name, menu

    @override
    def children(self) -> tuple[Widget, ...]:
        return self.name, self.menu

    @override
    def place(self, rect: pygame.Rect, ctx: Context, hands: Hands) -> None:
        self.rect = rect
        sky, shore = title_room(rect), menu_room(rect)
        self.name.place(pygame.Rect(sky.topleft, (sky.width, self.name.size(ctx, sky.width)[1])), ctx, hands)
        wide = min(
            max(shore.width, self.menu.least(ctx), ctx.text_px(370)), rect.right - shore.left - ctx.px(16)
        )
        top = max(self.name.rect.bottom, rect.top + round(rect.height * SHORE)) + ctx.px(8)
        room = rect.bottom - ctx.px(12) - top
        high = min(self.menu.size(ctx, wide)[1], room)
        self.menu.place(pygame.Rect(shore.left, top + (room - high) * 2 // 3, wide, high), ctx, hands)
