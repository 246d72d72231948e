"""The legacy: what is left when the term is over."""

from pathlib import Path

import pygame
from typing_extensions import override

from game.content.folders import user_data_folder
from game.play.match import Match
from game.ui.answers import Answer, Do, Pop, Push, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.sarape import cloth_height, paint_sarape, save_sarape
from game.ui.screen import Screen
from game.ui.screens.legacy_decisive import decisive_part
from game.ui.screens.legacy_parts import after_term, ended
from game.ui.screens.notice import Notice
from game.ui.screens.page import page
from game.ui.screens.whatif_door import what_if_button, what_if_key
from game.ui.screens.whatif_questions import match_of, wonder_about_weights
from game.ui.seat import Leave, sitting_of
from game.ui.thinking import Wonder
from game.ui.widgets import Button, Column, Label, Picture, Row, Widget
from game.view.legacy import LegacyView, history_end, legacy_view
from game.view.pictures.sarape import SarapeData


class LegacyScreen(Screen):
    """The sarape and what it was woven from; from here the cloth can be saved, and the title is one key away."""

    name = "legacy"
    first = "sarape"
    heeds = True

    def __init__(self) -> None:
        self._kept: tuple[Match, str, LegacyView] | None = None

    def _told(self, ctx: Context) -> LegacyView:
        """Kept, for the page is built anew with each decision that is weighed."""
        match, language = sitting_of(ctx).match, ctx.settings.language
        if self._kept is None or self._kept[0] is not match or self._kept[1] != language:
            scripted = history_end(match.level, match.seed)
            self._kept = match, language, legacy_view(match, scripted, ctx.words, language)
        return self._kept[2]

    @override
    def build(self, ctx: Context) -> Widget:
        told = self._told(ctx)
        beside = Row(
            [_cloth(told.sarape), Column(ended(ctx, told), 14, grow=1, narrow=420)], 28, align="start"
        )
        buttons: list[Widget] = [
            Button(ctx.words("legacy.save"), Tell("save"), id="sarape", ground="marigold"),
            *what_if_button(ctx),
            Button(ctx.words("legacy.look"), Pop(), id="back"),
            Button(ctx.words("legacy.leave"), Do(Leave()), id="leave"),
        ]
        body = Column([beside, *decisive_part(ctx), *after_term(ctx, told)], 24)
        return page(told.title, body, buttons, "diamonds", "cochineal")

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        match = match_of(ctx)
        return wonder_about_weights(match) if match is not None else None

    @override
    def heard(self, ctx: Context) -> tuple[str, ...]:
        return ("closing",)

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        return what_if_key(event, ctx)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        match = sitting_of(ctx).match
        file = sarape_file(user_data_folder(), match)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            save_sarape(file, self._told(ctx).sarape, picture_ink(ctx.theme))
        except (OSError, pygame.error):
            return Push(Notice("legacy.not_saved", {"file": str(file)}, title="legacy.save"))
        return Push(Notice("legacy.saved", {"file": str(file)}, title="legacy.save"))


def sarape_file(folder: Path, match: Match) -> Path:
    """Where the picture of a term's sarape goes."""
    return folder / "sarapes" / f"{match.level.id}-{match.seed}-{len(match.turns)}.png"


def _cloth(data: SarapeData) -> Widget:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_sarape(surface, rect, data, picture_ink(ctx.theme))

    return Column([Picture(paint, cloth_height(data, 520), 330, cache=data), Label("", "small")], 0)
