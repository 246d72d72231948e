"""Settings: what the player likes, in force at once."""

from collections.abc import Mapping

import pygame
from typing_extensions import override

from game.ui.answers import SetSetting
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page, setting
from game.ui.settings import TEXT_SCALES
from game.ui.theme import THREADS
from game.ui.weave import weave
from game.ui.widgets import Choice, Column, Option, Picture, Row, Slider, Toggle, Widget
from game.ui.widgets.ring import draw_frame

LANGUAGES = (("es", "Español"), ("en", "English"))


class Options(Screen):
    """Language, size of text, inks, motion, sound, advisers and window."""

    name = "settings"

    def __init__(self, themes: tuple[tuple[str, Mapping[str, str]], ...]) -> None:
        self.themes = themes

    @override
    def build(self, ctx: Context) -> Widget:
        now = ctx.settings
        languages = [
            Option(code, name, SetSetting("language", code), now.language == code) for code, name in LANGUAGES
        ]
        scales = [
            Option(
                f"{scale:g}",
                f"{scale:.0%}".replace("%", " %"),
                SetSetting("text_scale", scale),
                now.text_scale == scale,
            )
            for scale in TEXT_SCALES
        ]
        themes = [
            Option(name, ctx.named(title), SetSetting("theme", name), now.theme == name)
            for name, title in self.themes
        ]
        body = Column(
            [
                setting(ctx.words("settings.language"), Choice(languages, id="language")),
                setting(ctx.words("settings.text"), Choice(scales, id="text")),
                setting(
                    ctx.words("settings.theme"), Column([Choice(themes, id="theme"), Picture(_inks, 26)], 10)
                ),
                setting(ctx.words("settings.movement"), _toggle(ctx, "motion", now.motion)),
                setting(ctx.words("settings.hearing"), _sound(ctx)),
                setting(ctx.words("settings.counsel"), _toggle(ctx, "advisers", now.advisers)),
                setting(ctx.words("settings.window"), _toggle(ctx, "full_screen", now.full_screen)),
            ],
            gap=18,
        )
        return page(ctx.words("settings.title"), body, [back_button(ctx)], "steps", "agave", "tools")


def _toggle(ctx: Context, name: str, on: bool) -> Widget:
    return Toggle(ctx.words(f"settings.{name}"), on, SetSetting(name, not on), id=name)


def _sound(ctx: Context) -> Widget:
    """Whether anything is heard, and how loud."""
    now = ctx.settings
    loud = Slider(
        now.volume,
        lambda value: SetSetting("volume", value),
        step=0.1,
        shown=f"{now.volume:.0%}".replace("%", " %"),
        id="volume",
        tip=ctx.words("settings.volume"),
        grow=3,
        narrow=240,
    )
    return Row([Column([_toggle(ctx, "sound", now.sound)], grow=2, narrow=200), loud], gap=14)


def _inks(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
    """The five threads as this theme prints them."""
    wide = min(rect.width, ctx.px(420)) // len(THREADS)
    for number, (ink, pattern) in enumerate(THREADS.values()):
        piece = pygame.Rect(rect.x + number * wide, rect.y, wide, rect.height // 8 * 8)
        weave(surface, piece, pattern, ctx.theme[ink], ctx.theme["card"], cell=max(1, rect.height // 16))
        draw_frame(surface, ctx.theme["ink"], piece, ctx.px(2))
