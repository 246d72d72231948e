"""The legacy: what is left when the term is over."""

from pathlib import Path

import pygame
from typing_extensions import override

from game.content.folders import user_data_folder
from game.play.match import Match
from game.play.turn import Position
from game.ui.answers import Answer, Do, Pop, Push, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.sarape import cloth_height
from game.ui.pictures.sarape_label import save_sarape
from game.ui.screen import Screen
from game.ui.screens.cloth import cloth_chart
from game.ui.screens.legacy_decisive import decisive_part
from game.ui.screens.legacy_parts import after_term, ended
from game.ui.screens.notice import Notice
from game.ui.screens.page import page
from game.ui.screens.sarapes import OtherTerm, Sarapes, wonder_about_other
from game.ui.screens.whatif_door import what_if_button, what_if_key
from game.ui.screens.whatif_questions import match_of, wonder_about_weights
from game.ui.seat import Leave, sitting_of
from game.ui.thinking import Wonder
from game.ui.widgets import Button, Column, Row, Widget
from game.view.legacy import HISTORY, LegacyView, legacy_view
from game.view.pictures.sarape import SarapeData
from game.view.timeline import years_of


class LegacyScreen(Screen):
    """The sarape and what it was woven from; from here the cloth can be saved, and the title is one key away."""

    name = "legacy"
    first = "sarape"
    heeds = True

    def __init__(self) -> None:
        self._kept: tuple[tuple[Match, str, Position | None], LegacyView] | None = None

    def _told(self, ctx: Context) -> LegacyView:
        """Kept, for the page is built anew with each decision that is weighed."""
        match, language = sitting_of(ctx).match, ctx.settings.language
        for_whom = match, language, _scripted(ctx, match)
        if self._kept is None or any(
            one is not other for one, other in zip(self._kept[0], for_whom, strict=True)
        ):
            self._kept = for_whom, legacy_view(match, for_whom[2], ctx.words, language)
        return self._kept[1]

    @override
    def build(self, ctx: Context) -> Widget:
        told = self._told(ctx)
        beside = Row(
            [_cloth(ctx, told.sarape), Column(ended(ctx, told), 14, grow=1, narrow=420)], 28, align="start"
        )
        buttons: list[Widget] = [
            Button(ctx.words("legacy.save"), Tell("save"), id="sarape", ground="marigold"),
            Button(ctx.words("cloth.beside"), Push(Sarapes()), id="beside"),
            *what_if_button(ctx),
            Button(ctx.words("legacy.look"), Pop(), id="back"),
            Button(ctx.words("legacy.leave"), Do(Leave()), id="leave"),
        ]
        body = Column([beside, *decisive_part(ctx), *after_term(ctx, told)], 24)
        return page(told.title, body, buttons, "diamonds", "cochineal")

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        """First how the term was in history, then which decisions mattered."""
        match = match_of(ctx)
        if match is None:
            return None
        history = wonder_about_other(match, HISTORY) if HISTORY in match.level.policies else None
        if history is not None and not ctx.found(history.key).done:
            return history
        return wonder_about_weights(match)

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
            save_sarape(file, self._told(ctx).sarape, picture_ink(ctx.theme), sarape_label(ctx, match))
        except (OSError, pygame.error):
            return Push(Notice("legacy.not_saved", {"file": str(file)}, title="legacy.save"))
        return Push(Notice("legacy.saved", {"file": str(file)}, title="legacy.save"))


def sarape_file(folder: Path, match: Match) -> Path:
    """Where the picture of a term's sarape goes."""
    return folder / "sarapes" / f"{match.level.id}-{match.seed}-{len(match.turns)}.png"


def sarape_label(ctx: Context, match: Match) -> tuple[str, str]:
    """What is written under the picture: the level, and when it was in which luck."""
    years = ctx.words("cloth.label", years=years_of(match.level), seed=match.seed)
    return match.level.title[ctx.settings.language], years


def _cloth(ctx: Context, data: SarapeData) -> Widget:
    return cloth_chart(ctx, sitting_of(ctx).match.level, data, cloth_height(data, 510), 340)


def _scripted(ctx: Context, match: Match) -> Position | None:
    """Where history as it was would have come out; none until it is known."""
    if HISTORY not in match.level.policies:
        return None
    thought = ctx.found(wonder_about_other(match, HISTORY).key)
    return thought.value.position if thought.done and isinstance(thought.value, OtherTerm) else None
