"""What stands around the map: the strip above it and the doors below."""

from game.model.names import DESKS
from game.play.sitting import Close, Sitting
from game.ui.answers import Answer, Do, Push, Tell
from game.ui.context import Context
from game.ui.inks import icon
from game.ui.screens.account import AccountScreen
from game.ui.screens.days import DaysScreen
from game.ui.screens.history import History
from game.ui.screens.menu import Menu
from game.ui.screens.purse_tiles import PurseTile
from game.ui.widgets import Button, Column, Flow, Label, Widget
from game.view.money import pesos, whole
from game.view.strip import Purse, Strip
from game.view.why import account, at

PURSE_ICONS = {"pesos": "peso", "days": "days", "standing": "standing"}


def when(ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
    """The half-year on the desk, and how far the term has come."""
    half = ctx.words(f"half.{strip.half}")
    title = Label(f"{half[:1].upper()}{half[1:]} {strip.year}", "heading")
    state = sitting.match.level.state_name
    line = ctx.words("main.semester", state=state, number=strip.number, total=strip.total)
    return Column([title, Label(line, "small", "soft", bold=True)], gap=0, narrow=200)


def purses(ctx: Context, sitting: Sitting, strip: Strip) -> Widget:
    """Pesos, days and standing: what is left of each."""
    return Flow([_purse(ctx, sitting, purse) for purse in strip.purses], 8)


def _purse(ctx: Context, sitting: Sitting, purse: Purse) -> Widget:
    told = [pesos(amount) if purse.name == "pesos" else whole(amount) for amount in (purse.left, purse.means)]
    tip = ctx.words(f"main.purse.{purse.name}", left=told[0], means=told[1])
    answer: Answer = Push(DaysScreen())
    if purse.name != "days":
        answer = Push(AccountScreen(purse.name, account(sitting.match, purse.name, at())))
    return PurseTile(
        told[0],
        answer,
        id=f"purse:{purse.name}",
        icon=icon(PURSE_ICONS[purse.name]),
        tip=tip,
        name=ctx.words(f"main.purse.{purse.name}.name"),
    )


def desks(ctx: Context) -> list[Widget]:
    """The doors to the five desks."""
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


def menu(ctx: Context) -> Widget:
    """The door to the menu."""
    return Button(ctx.words("main.menu"), Push(Menu()), id="menu")


def close(ctx: Context, sitting: Sitting) -> Widget:
    """The button that lets half a year go by; after the last one it leads to the legacy."""
    if sitting.match.over:
        return Button(ctx.words("main.legacy"), Tell("legacy"), id="close", ground="cochineal")
    return Button(
        ctx.words("main.close"), Do(Close()), id="close", ground="cochineal", tip=ctx.words("main.close_tip")
    )


def history(sitting: Sitting) -> Answer:
    """What a press on the cloth does, once there is a row on it."""
    return Push(History()) if sitting.match.turns else None
