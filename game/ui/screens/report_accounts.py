"""The lower half of the report: threads, guesses, promises and the ledger."""

import pygame

from game.model.names import PAYERS
from game.ui.context import Context
from game.ui.inks import icon, picture_ink
from game.ui.pictures.charts import paint_multiples
from game.ui.pictures.ledger import paint_coin, paint_ledger
from game.ui.widgets import Column, Grid, Label, Meter, Panel, Picture, Row, Rule, Spacer, Widget
from game.view.briefing import GoalView
from game.view.ledger import LedgerLine, LedgerView
from game.view.money import pesos
from game.view.pictures.charts import LedgerData, MultiplesData
from game.view.predictions import Outcome, Step
from game.view.report import ReportView, ThreadView

ARROWS = {-1: "arrow_down", 0: "", 1: "arrow_up"}


def accounts(ctx: Context, told: ReportView) -> list[Widget]:
    """Threads and promises side by side, then guesses, then who paid what."""
    kids: list[Widget] = [_threads(ctx, told)]
    if told.guesses:
        kids.append(_guesses(ctx, told.guesses))
    kids.append(Grid([_goals(ctx, told.goals), _ledger(ctx, told.ledger)], 2, 460, 20))
    return kids


def _threads(ctx: Context, told: ReportView) -> Widget:
    cells = [_thread(each, told.total + 1) for each in told.threads]
    kids = [
        Label(ctx.words("report.threads"), "heading"),
        Label(ctx.words("report.threads.note"), "small", "soft"),
        Grid(cells, 5, 170, 16),
    ]
    return Column(kids, 6)


def _thread(thread: ThreadView, total: int) -> Widget:
    data = MultiplesData(((thread.name, thread.series),), total)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_multiples(surface, rect, data, picture_ink(ctx.theme))

    numbers: list[Widget] = [Label(thread.value, "heading"), Label(thread.change, bold=True)]
    if ARROWS[thread.rises]:
        numbers.insert(1, icon_picture(ARROWS[thread.rises], 20))
    return Column([Label(thread.words, "small", bold=True), Row(numbers, 8, fold=False), Picture(paint, 74, cache=data)], 2)


def icon_picture(name: str, side: int) -> Picture:
    """A small glyph of a side in design pixels."""
    return Picture(icon(name), side, side)


def _goals(ctx: Context, goals: tuple[GoalView, ...]) -> Widget:
    kids: list[Widget] = [Label(ctx.words("report.goals"), "heading")]
    return Panel(Column([*kids, *(goal_line(ctx, goal) for goal in goals)], 10), band="steps", band_ink="rose")


def goal_line(ctx: Context, goal: GoalView) -> Widget:
    """A promise with its sign and, in words, whether it holds."""
    words = ctx.words("report.kept" if goal.kept else "report.not_yet")
    text = Label(f"{goal.text} **({words})**", grow=1)
    return Row([icon_picture("check" if goal.kept else "question", 26), text], 12, align="start", fold=False)


def _guesses(ctx: Context, guesses: tuple[Outcome, ...]) -> Widget:
    cards = [_guess(ctx, each) for each in guesses]
    return Column([Label(ctx.words("report.guesses"), "heading"), Grid(cards, 2, 440, 20)], 8)


def _guess(ctx: Context, guess: Outcome) -> Widget:
    kids: list[Widget] = [
        Label(guess.subject, bold=True, colour="accent"),
        Label(guess.guess),
        Label(f"**{guess.came}** {guess.verdict}"),
        Row([Meter(guess.points / 3, "agave", "crosses", grow=1), Label(f"{guess.points}/3", bold=True)], fold=False),
        Rule("zigzag", "rose", "card", 8),
        Label(ctx.words("report.path" if guess.path else "report.no_path"), "small", "soft", bold=True),
        *(_step(step) for step in guess.path),
    ]
    return Panel(Column(kids, 7), pad=16)


def _step(step: Step) -> Widget:
    return Row([Label(step.words, "small", grow=1), Label(step.amount, "small", bold=True)], fold=False)


def _ledger(ctx: Context, ledger: LedgerView) -> Widget:
    kids: list[Widget] = [Label(ctx.words("report.ledger"), "heading")]
    if ledger.lines:
        payers = [number for number, paid in enumerate(ledger.totals) if paid or any(line.paid[number] for line in ledger.lines)]
        kids += [_stacks(ctx, ledger, payers), Rule("diamonds", "marigold", "card", 8)]
        kids += [_use(ctx, line, payers) for line in ledger.lines]
        kids.append(_sum(ctx.words("ledger.total"), ledger.total))
    else:
        kids.append(Label(ctx.words("ledger.empty")))
    kids.append(Label(ledger.envelope, "small", "soft"))
    return Panel(Column(kids, 8), band="diamonds", band_ink="marigold")


def _stacks(ctx: Context, ledger: LedgerView, payers: list[int]) -> Widget:
    """Coins by payer over their names, what each paid to the peso, and the stamp that stands for it below."""
    cells: list[Widget] = []
    most = max(paid for _, paid in ledger.picture.coins)
    for number in payers:
        cells.append(
            Column(
                [
                    _stack(ledger.picture.coins[number], most),
                    Label(ledger.payers[number], "small", bold=True, align="center"),
                    Label(f"${ledger.totals[number]:,}", "small", align="center"),
                ],
                2,
            )
        )
    return Grid(cells, 3, 130, 10)


def _stack(coin: tuple[str, float], most: float) -> Picture:
    data = LedgerData((coin, ("", most)))

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        double = pygame.Surface((rect.width * 2, rect.height), pygame.SRCALPHA)
        paint_ledger(double, double.get_rect(), data, picture_ink(ctx.theme))
        surface.blit(double, rect, pygame.Rect(0, 0, *rect.size))

    return Picture(paint, 96, cache=(coin, most))


def _use(ctx: Context, line: LedgerLine, payers: list[int]) -> Widget:
    """A use of money: what each put in, marked by its stamp, and the sum."""
    coins: list[Widget] = []
    for number in payers:
        if line.paid[number]:
            coins.append(Row([_coin(PAYERS[number]), Label(pesos(line.paid[number]), "small")], 4, fold=False))
    return Column([_sum(line.words, line.total), Row([Spacer(wide=8), Grid(coins, 3, 120, 8)], fold=False)], 2)


def _coin(payer: str) -> Picture:
    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_coin(surface, rect, payer, picture_ink(ctx.theme))

    return Picture(paint, 24, 24, cache=("coin", payer))


def _sum(words: str, total: int) -> Widget:
    return Row([Label(words, bold=True, grow=1), Label(f"${total:,}", bold=True)], fold=False)
