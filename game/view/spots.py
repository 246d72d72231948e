"""What the charts say of their spots, in words that need no window: half-years, values with units, changes."""

from game.content.level import Level
from game.view.ledger import LedgerView
from game.view.money import percent, signed, whole
from game.view.pictures.spots import Telling
from game.view.place import Stock
from game.view.timeline import Knot, Say, short_half

INDEX = ("trust", "services", "federation", "unity", "autonomy", "rights")
"""Stocks of a place or a city that are told out of a hundred."""


def moment(level: Level, after: int, say: Say) -> str:
    """When a value after a number of semesters was there: the half-year that brought it, or the start."""
    return short_half(level, after - 1, say) if after else say("chart.start")


def course_tellings(level: Level, values: tuple[float, ...], say: Say) -> tuple[Telling, ...]:
    """A thread at the start and after each semester, with what that semester changed [points]."""
    return tuple(
        Telling(
            moment(level, number, say),
            say("chart.of_100", value=whole(value)),
            signed(value - values[number - 1], 1) if number else "",
        )
        for number, value in enumerate(values)
    )


def tank_tellings(stock: Stock, say: Say) -> dict[str, Telling]:
    """A stock, and what it gained and lost in the last semester; its change where no flows are known."""
    name, unit = say(f"quantity.{stock.quantity}"), stock.quantity in INDEX
    step = 0.01 if unit else 1.0
    account = stock.account
    moved = account.after - account.before if account and not account.lines else 0
    value = say("chart.of_100", value=stock.shown) if unit else stock.shown
    return {
        "level": Telling(name, value, signed(moved) if moved else ""),
        "inflow": Telling(say("chart.gained"), signed(stock.tank.inflow / step)),
        "outflow": Telling(say("chart.lost"), signed(-stock.tank.outflow / step)),
    }


def payer_telling(ledger: LedgerView, number: int) -> Telling:
    """What a payer paid to the peso, and its share of the whole."""
    paid = ledger.totals[number]
    amount = f"${abs(paid):,}" if paid >= 0 else f"\N{MINUS SIGN}${abs(paid):,}"
    share = percent(paid / ledger.total) if ledger.total > 0 and paid >= 0 else ""
    return Telling(ledger.payers[number], amount, share)


def knot_telling(knot: Knot, say: Say) -> Telling:
    """What happened in a half-year: of what kind, and what."""
    return Telling(knot.when, say(f"chart.knot.{knot.kind}"), knot.text)
