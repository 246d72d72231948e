"""The lower half of the report: threads, guesses, promises and the ledger."""

from functools import partial

import pygame

from game.model.names import PAYERS, THREADS
from game.play.match import Match
from game.ui.answers import Answer, Push
from game.ui.context import Context
from game.ui.inks import icon, picture_ink
from game.ui.pictures.ledger import TALLEST, paint_coin
from game.ui.screen import Screen
from game.ui.screens.account import AccountScreen
from game.ui.screens.chart_parts import course_chart, stack_chart
from game.ui.screens.payer import PayerScreen
from game.ui.screens.thread_why import ThreadScreen, thread_why
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Grid, Label, Meter, Panel, Picture, Row, Rule, Widget
from game.view.briefing import GoalView
from game.view.ledger import LedgerLine, LedgerView, coin_worth
from game.view.money import MINUS, pesos
from game.view.predictions import Outcome, Step
from game.view.reasons import Reason, goal_reasons
from game.view.report import ReportView, ThreadView
from game.view.spots import course_tellings, payer_telling


def accounts(ctx: Context, told: ReportView, advisers: list[Widget]) -> list[Widget]:
    """The threads, what the advisers had said of them, then guesses, promises, and who paid what."""
    kids: list[Widget] = [_threads(ctx, told), *advisers]
    if told.guesses:
        kids.append(_guesses(ctx, told.guesses))
    return [*kids, _goals(ctx, told.goals), _ledger(ctx, told.ledger)]


def _threads(ctx: Context, told: ReportView) -> Widget:
    cells = [_thread(ctx, each) for each in told.threads]
    kids = [
        Label(ctx.words("report.threads"), "heading"),
        Label(ctx.words("report.threads.note"), "small", "soft"),
        Grid(cells, 5, 170, 16),
    ]
    return Column(kids, 6)


def _thread(ctx: Context, thread: ThreadView) -> Widget:
    match = sitting_of(ctx).match
    why = thread_why(match, thread.name)()
    name = Button(thread.words, why, id=f"why:{thread.name}", wide=True, tip=ctx.words("main.why_hint"))
    last = course_tellings(match.level, thread.series, ctx.words)[-1]
    return Column([name, course_chart(ctx, match, thread.name, thread.series, 110, last)], 8)


def icon_picture(ctx: Context, name: str, side: int) -> Picture:
    """A small glyph beside words, of a side in design pixels that follows the size of the text."""
    side = round(side * ctx.settings.text_scale)
    return Picture(icon(name), side, side)


def _goals(ctx: Context, goals: tuple[GoalView, ...]) -> Widget:
    kids: list[Widget] = [Label(ctx.words("report.goals"), "heading")]
    return Panel(
        Column([*kids, *(goal_line(ctx, goal, i) for i, goal in enumerate(goals))], 10),
        band="steps",
        band_ink="rose",
    )


def goal_line(ctx: Context, goal: GoalView, number: int, *, over: bool = False) -> Widget:
    """A promise with its sign, in words whether it holds, and a door to why each of its numbers is what it is."""
    kept, broken = ("legacy.kept", "legacy.broken") if over else ("report.kept", "report.not_yet")
    sign = "check" if goal.kept else "cross" if over else "question"
    held = ctx.words(kept if goal.kept else broken) + (f": {goal.far}" if goal.far else "")
    told: list[Widget] = [Label(f"{goal.text} **({held})**")]
    doors = _goal_doors(ctx, number)
    if doors:
        told.append(Flow(doors, 10))
    return Row([icon_picture(ctx, sign, 26), Column(told, 4, grow=1)], 12, align="start", fold=False)


def _goal_doors(ctx: Context, number: int) -> list[Widget]:
    match = sitting_of(ctx).match
    return [
        Button(
            ctx.words("chart.goal_why", name=reason.words),
            Push(_reason_screen(match, reason)),
            id=f"goal:{number}:{place}",
            role="small",
        )
        for place, reason in enumerate(goal_reasons(match, number, ctx.words, ctx.settings.language))
    ]


def _reason_screen(match: Match, reason: Reason) -> Screen:
    if reason.quantity in THREADS:
        return ThreadScreen(reason.quantity, len(match.turns))
    return AccountScreen(reason.quantity, reason.account(match), reason.where)


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
        stacks = Column([_stacks(ctx, ledger, used)], grow=1, narrow=330)
        kids.append(Row([stacks, Column(lines, 8, grow=1, narrow=330)], 30, align="start"))
    else:
        kids.append(Label(ctx.words("ledger.empty")))
    kids.append(Label(ledger.envelope, "small", "accent", bold=True))
    return Panel(Column(kids, 10), band="diamonds", band_ink="marigold")


def _stacks(ctx: Context, ledger: LedgerView, used: list[int]) -> Widget:
    """A stack of coins for each payer, over its name and what it paid to the peso."""
    worth = coin_worth(max(paid for _, paid in ledger.picture.coins), TALLEST)
    cells = [
        stack_chart(
            PAYERS[number],
            ledger.picture.coins[number][1],
            payer_telling(ledger, number),
            worth,
            partial(_payer, number),
        )
        for number in used
    ]
    note = Label(ctx.words("chart.coin", worth=pesos(worth)), "small", "soft")
    return Column([Grid(cells, 4, 122, 10), note], 6)


def _payer(number: int) -> Answer:
    return Push(PayerScreen(number))


def _exact(amount: int) -> str:
    return f"{MINUS if amount < 0 else ''}${abs(amount):,}"


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
        if ctx.theme.night:
            pygame.draw.circle(surface, ctx.theme.drawn["paper"], rect.center, rect.width / 2)
        paint_coin(surface, rect, payer, picture_ink(ctx.theme))

    return Picture(paint, side, side, cache=("coin", payer))


def _sum(words: str, total: int) -> Widget:
    return Row([Label(words, bold=True, grow=1), Label(_exact(total), bold=True)], fold=False)
