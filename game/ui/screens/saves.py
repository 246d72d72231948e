"""Saved matches: carry on, keep under a name, load, delete."""

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Do, Pop, Push, Series, Tell
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.sarape import paint_sarape
from game.ui.screen import Screen
from game.ui.screens.masthead import ROOMY
from game.ui.screens.message import Confirm
from game.ui.screens.page import back_button, page
from game.ui.seat import Delete, SaveAs, seat_of
from game.ui.shelf import Resume
from game.ui.widgets import Button, Column, Flow, Label, Panel, Picture, Row, Spacer, TextField, Widget
from game.view.pictures.sarape import SarapeData
from game.view.saves import SaveView, saves_view


class SavesScreen(Screen):
    """A name to keep this moment under, and everything that was kept before."""

    name = "saves"

    def __init__(self) -> None:
        self.kept_as = ""

    @override
    def build(self, ctx: Context) -> Widget:
        seat = seat_of(ctx)
        saves = saves_view(seat.saves(), ctx.words, ctx.settings.language)
        kids: list[Widget] = [self._keep(ctx)] if seat.sitting is not None else []
        kids += [_line(ctx, save) for save in saves] or _none(ctx)
        buttons: list[Widget] = [back_button(ctx)]
        sound = [save for save in saves if not save.problem]
        if sound:
            buttons.insert(
                0,
                Button(
                    ctx.words("saves.continue"), Do(Resume(sound[0].id)), id="continue", ground="cochineal"
                ),
            )
        return page(ctx.words("saves.title"), Column(kids, 14), buttons, "steps", "marigold", "drawer")

    def _keep(self, ctx: Context) -> Widget:
        name = self.kept_as.strip()
        keep = Series((Do(SaveAs(name)), Tell("name", ""))) if name else None
        field = TextField(
            self.kept_as,
            lambda text: Tell("name", text),
            keep,
            ctx.words("saves.hint"),
            40,
            id="name",
            grow=1,
        )
        why_not = "" if name else ctx.words("saves.no_name")
        button = Button(ctx.words("saves.save"), keep, id="save", ground="marigold", why_not=why_not)
        return Panel(
            Column([Label(ctx.words("saves.name"), bold=True), Row([field, button], 12)], 8),
            band="steps",
            band_ink="marigold",
        )

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        self.kept_as = str(tell.value)
        return None


def _none(ctx: Context) -> list[Widget]:
    """An empty loom over the sentence, where there is room."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_sarape(surface, rect, SarapeData((), 12), picture_ink(ctx.theme))

    told = Label(ctx.words("saves.none"), align="center")
    roomy = ctx.size[1] >= ctx.text_px(ROOMY)
    return (
        [Column([Picture(paint, 260, 200, cache="empty loom"), told], 12, align="center")]
        if roomy
        else [told]
    )


def _line(ctx: Context, save: SaveView) -> Widget:
    texts: list[Widget] = [Label(save.title, bold=True)]
    texts += [Label(save.when, "small", "soft")] if save.when else []
    texts += [Label(save.problem, "small", "accent", bold=True)] if save.problem else []
    delete = Series((Pop(), Do(Delete(save.id))))
    buttons: list[Widget] = [
        Button(ctx.words("saves.load"), Do(Resume(save.id)), id=f"load:{save.id}"),
        Button(ctx.words("saves.delete"), Push(Confirm("delete_save", delete)), id=f"delete:{save.id}"),
    ]
    return Panel(
        Row([Column(texts, 2, grow=1, narrow=240), Spacer(wide=4), Flow(buttons, 10)], 12), pad=12, shadow=3
    )
