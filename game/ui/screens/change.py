"""What changed since last semester: every place beside the others, a small bar for each measure."""

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Pop
from game.ui.context import Context
from game.ui.inks import card_ink
from game.ui.pictures.shores_change import paint_changes
from game.ui.screen import Screen
from game.ui.screens.page import back_button, page
from game.ui.seat import sitting_of
from game.ui.widgets import Column, Label, Picture, Row, Rule, Spacer, Widget
from game.view.change import MEASURES, PlaceChange, changes

NAMES, BARS = 170, 620
"""Widths below which the names of the places stand over their bars [design px]."""


class ChangeScreen(Screen):
    """One row for each place, one column for each measure."""

    name = "change"
    first = "back"

    @override
    def build(self, ctx: Context) -> Widget:
        told = changes(sitting_of(ctx).match, ctx.settings.language)
        kids: list[Widget] = [Label(ctx.words("change.text"))]
        if told:
            kids += [_row(Label("", narrow=NAMES, grow=2), _heads(ctx)), Rule("zigzag", "indigo", high=8)]
            kids += [
                _row(Label(each.name, bold=True, narrow=NAMES, grow=2), _bars(ctx, each)) for each in told
            ]
        else:
            kids.append(Label(ctx.words("change.none")))
        return page(ctx.words("change.title"), Column(kids, gap=2), [back_button(ctx)], "zigzag", "indigo")

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        return Pop() if event.type == pygame.KEYDOWN and event.key == pygame.K_c else None


def _row(name: Widget, rest: Widget) -> Widget:
    return Row([name, Column([rest], grow=8, narrow=BARS)], gap=12)


def _heads(ctx: Context) -> Widget:
    """What is measured, over its column."""
    heads = [Label(ctx.words(f"change.{each}"), "small", "soft", bold=True, grow=1) for each in MEASURES]
    apart = [Row([head, Spacer(wide=10)], gap=0, fold=False, grow=1) for head in heads]
    return Row(apart, gap=0, fold=False, align="end")


def _bars(ctx: Context, place: PlaceChange) -> Widget:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_changes(surface, rect, place.changes, card_ink(ctx.theme), ctx.fonts.font("small", True))

    return Picture(paint, round(30 * ctx.settings.text_scale), cache=("change", place))
