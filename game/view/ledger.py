"""Who paid for what in a semester, to the peso."""

from dataclasses import dataclass

import numpy as np

from game.model.names import PAYERS
from game.model.quantity import Array
from game.play.turn import Turn
from game.view.money import pesos
from game.view.pictures.charts import LedgerData
from game.view.timeline import Say

ENVELOPE = "household"
"""What families send home: never the programme's money, and far more than it."""


@dataclass(frozen=True)
class LedgerLine:
    """One use of money: its words, what each payer put in [pesos], and the sum."""

    use: str
    words: str
    paid: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class LedgerView:
    """The ledger of a semester.

    Attributes:
        picture: coins by payer, without the envelope.
        payers: their names, in the order of PAYERS.
        lines: uses with money in them; the envelope is not among them.
        totals: of each payer over the lines.
        total: of all.
        envelope: the families' envelope beside it, in a sentence.
    """

    picture: LedgerData
    payers: tuple[str, ...]
    lines: tuple[LedgerLine, ...]
    totals: tuple[int, ...]
    total: int
    envelope: str


def ledger_of(turn: Turn, say: Say) -> LedgerView:
    """The ledger of a semester that is closed; its lines add up to its totals exactly.

    What the clubs raised stays in their purses until a work is paid, so it is no line here.
    """
    lines = tuple(_lines(turn, say))
    totals = tuple(sum(line.paid[i] for line in lines) for i in range(len(PAYERS)))
    total, sent = sum(totals), round(float(np.sum(turn.economy.ledger[ENVELOPE][0])))
    share = f"{sent / total:,.0f}" if total else ""
    key = "ledger.envelope" if total else "ledger.envelope_alone"
    return LedgerView(
        LedgerData(tuple((payer, float(max(0, paid))) for payer, paid in zip(PAYERS, totals, strict=True))),
        tuple(say(f"payer.{payer}") for payer in PAYERS),
        lines,
        totals,
        total,
        say(key, amount=pesos(sent), times=share),
    )


def coin_worth(most: float, tallest: int) -> float:
    """A round sum for one coin, such that the largest payer's stack is not higher than `tallest` [pesos]."""
    step = 1.0
    while most > step * tallest:
        step *= 2.5 if f"{step:.0f}".startswith("2") else 2.0
    return step


def _lines(turn: Turn, say: Say) -> list[LedgerLine]:
    found = []
    for use, row in turn.economy.ledger.items():
        paid = _whole(row)
        if use not in (ENVELOPE, "raised") and any(paid):
            found.append(LedgerLine(use, say(f"use.{use.replace(' ', '-')}"), paid, sum(paid)))
    return found


def _whole(row: Array) -> tuple[int, ...]:
    return tuple(round(float(each)) for each in row[0])
