"""Why a number of the match is what it is: its causes in the last semester."""

from typing_extensions import override

from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.why import Cause, Why
from game.ui.widgets import Widget
from game.view.money import pesos, signed, whole
from game.view.why import Account, flow_key

MONEY = ("pesos",)


class AccountScreen(Screen):
    """`why` over the screen, built anew in either language."""

    name = "why"
    modal = True
    first = "back"

    def __init__(self, quantity: str, account: Account | None, where: str = "") -> None:
        self.quantity, self.account, self.where = quantity, account, where

    @override
    def build(self, ctx: Context) -> Widget:
        title = ctx.words(f"quantity.{self.quantity}")
        about = ctx.words(f"quantity.{self.quantity}.about")
        account = self.account
        causes: tuple[Cause, ...] = ()
        if account is None:
            text = ctx.words("main.why_first")
        else:
            key = "main.why" if account.lines or account.before == account.after else "main.why_unknown"
            change = self._told(account.after - account.before, change=True)
            before, after = self._told(account.before), self._told(account.after)
            text = ctx.words(key, before=before, after=after, change=change)
            causes = tuple(
                Cause(ctx.words(flow_key(line.cause)), self._told(line.amount, change=True), line.amount)
                for line in account.lines
            )
        whole_title = f"{self.where} · {title}" if self.where else title
        return Why(whole_title, f"{about}\n{text}", causes, Tell("origin")).build(ctx)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        from game.ui.screens.origin import OriginScreen  # here: it reads YAML, which few ask for

        return Push(OriginScreen(self.quantity))

    def _told(self, amount: int, *, change: bool = False) -> str:
        if self.quantity in MONEY:
            return pesos(amount, sign=change)
        return signed(amount) if change else whole(amount)
