"""The lower half of the report: threads, guesses, promises and the ledger."""

import pygame

from game.model.names import PAYERS
from game.ui.answers import Push
from game.ui.context import Context
from game.ui.inks import icon, picture_ink
from game.ui.pictures.charts import paint_multiples
from game.ui.pictures.ledger import paint_coin, paint_ledger
from game.ui.screens.account import AccountScreen
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Grid, Label, Meter, Panel, Picture, Row, Rule, Widget
from game.view.briefing import GoalView
from game.view.ledger import LedgerLine, LedgerView
from game.view.money import MINUS
from game.view.pictures.charts import LedgerData, MultiplesData
from game.view.predictions import Outcome, Step
from game.view.report import ReportView, ThreadView
from game.view.why import account, at

ARROWS = {-1: "arrow_down", 0: "", 1: "arrow_up"}


def accounts(ctx: Context, told: ReportView, advisers: list[Widget]) -> list[Widget]:
    """The threads, what the advisers had said of them, then guesses, promises, and who paid what."""
    kids: list[Widget] = [_threads(ctx, told), *advisers]
    if told.guesses:
        kids.append(_guesses(ctx, told.guesses))
    return [*kids, _goals(ctx, told.goals), _ledger(ctx, told.ledger)]


def _threads(ctx: Context, told: ReportView) -> Widget:
    cells = [_thread(ctx, each, told.total + 1) for each in told.threads]
    kids = [
        Label(ctx.words("report.threads"), "heading"),
        Label(ctx.words("report.threads.note"), "small", "soft"),
        Grid(cells, 5, 170, 16),
    ]
    return Column(kids, 6)


def _thread(ctx: Context, thread: ThreadView, total: int) -> Widget:
    data = MultiplesData(((thread.name, thread.series),), total)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_multiples(surface, rect, data, picture_ink(ctx.theme))

    numbers: list[Widget] = [Label(thread.value, "heading"), Label(thread.change, bold=True)]
    if ARROWS[thread.rises]:
        numbers.insert(1, icon_picture(ctx, ARROWS[thread.rises], 20))
    course = Picture(paint, 74, cache=data)
    why = Push(AccountScreen(thread.name, account(sitting_of(ctx).match, thread.name, at())))
    name = Button(thread.words, why, id=f"why:{thread.name}", wide=True, tip=ctx.words("main.why_hint"))
    return Column([name, Row(numbers, 8, fold=False), course], 2)


def icon_picture(ctx: Context, name: str, side: int) -> Picture:
    """A small glyph beside words, of a side in design pixels that follows the size of the text."""
    side = round(side * ctx.settings.text_scale)
    return Picture(icon(name), side, side)


def _goals(ctx: Context, goals: tuple[GoalView, ...]) -> Widget:
    kids: list[Widget] = [Label(ctx.words("report.goals"), "heading")]
    return Panel(
        Column([*kids, *(goal_line(ctx, goal) for goal in goals)], 10), band="steps", band_ink="rose"
    )


def goal_line(ctx: Context, goal: GoalView, *, over: bool = False) -> Widget:
    """A promise with its sign and, in words, whether it holds."""
    kept, broken = ("legacy.kept", "legacy.broken") if over else ("report.kept", "report.not_yet")
    sign = "check" if goal.kept else "cross" if over else "question"
    held = ctx.words(kept if goal.kept else broken) + (f": {goal.far}" if goal.far else "")
    text = Label(f"{goal.text} **({held})**", grow=1)
    return Row([icon_picture(ctx, sign, 26), text], 12, align="start", fold=False)


def _guesses(ctx: Context, guesses: tuple[Outcome, ...]) -> Widget:
    cards = [_guess(ctx, each) for each in guesses]
    return Column([Label(ctx.words("report.guesses"), "heading"), Grid(cards, 2, 440, 20)], 8)


def _guess(ctx: Context, guess: Outcome) -> Widget:
    kids: list[Widget] = [
        Label(guess.subject, bold=True, colour="accent"),
        Label(guess.guess),
        Label(f"**{guess.came}** {guess.verdict}"),
        Row([Meter(guess.points / 3, grow=1), Label(f"{guess.points}/3", bold=True)], fold=False),
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
        used = [number for number in range(len(PAYERS)) if any(line.paid[number] for line in ledger.lines)]
        lines = [_use(ctx, line, used) for line in ledger.lines]
        lines += [Rule("diamonds", "marigold", "card", 8), _sum(ctx.words("ledger.total"), ledger.total)]
        stacks = Column([_stacks(ledger, used)], grow=1, narrow=330)
        kids.append(Row([stacks, Column(lines, 8, grow=1, narrow=330)], 30, align="start"))
    else:
        kids.append(Label(ctx.words("ledger.empty")))
    kids.append(Label(ledger.envelope, "small", "accent", bold=True))
    return Panel(Column(kids, 10), band="diamonds", band_ink="marigold")


def _stacks(ledger: LedgerView, used: list[int]) -> Widget:
    """A stack of coins for each payer, over its name and what it paid to the peso."""
    most = max(paid for _, paid in ledger.picture.coins)
    cells = [
        Column(
            [
                _stack(ledger.picture.coins[number], most),
                Label(ledger.payers[number], "small", bold=True, align="center"),
                Label(_exact(ledger.totals[number]), "small", align="center"),
            ],
            2,
        )
        for number in used
    ]
    return Grid(cells, 4, 122, 10)


def _exact(amount: int) -> str:
    return f"{MINUS if amount < 0 else ''}${abs(amount):,}"


def _stack(coin: tuple[str, float], most: float) -> Picture:
    data = LedgerData((coin, ("", most)))

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        double = pygame.Surface((rect.width * 2, rect.height), pygame.SRCALPHA)
        paint_ledger(double, double.get_rect(), data, picture_ink(ctx.theme))
        surface.blit(double, rect, pygame.Rect(0, 0, *rect.size))

    return Picture(paint, 110, cache=(coin, most))


def _use(ctx: Context, line: LedgerLine, used: list[int]) -> Widget:
    """A use of money: the sum, and under it what each payer put in, marked by its stamp."""
    coins: list[Widget] = [
        Row([_coin(ctx, PAYERS[number]), Label(_exact(line.paid[number]), "small")], 5, fold=False)
        for number in used
        if line.paid[number]
    ]
    return Column([_sum(line.words, line.total), Flow(coins, 16)], 2)


def _coin(ctx: Context, payer: str) -> Picture:
    side = round(24 * ctx.settings.text_scale)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_coin(surface, rect, payer, picture_ink(ctx.theme))

    return Picture(paint, side, side, cache=("coin", payer))


def _sum(words: str, total: int) -> Widget:
    return Row([Label(words, bold=True, grow=1), Label(_exact(total), bold=True)], fold=False)
