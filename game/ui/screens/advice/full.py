"""All that the advisers say of an order or an answer, with its numbers."""

import pygame
from typing_extensions import override

from game.play.forecast import Forecast
from game.ui.answers import Push
from game.ui.context import Context
from game.ui.counsel import AboutAnswer, AboutOrder, advised, thought_about, wonder_about
from game.ui.inks import picture_ink
from game.ui.pictures.rows import ChangeRow, RowsData, bar_area, paint_rows, row_level
from game.ui.pictures.whiskers import span_of
from game.ui.screen import Screen
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.bench import HEADS, STRANGER, Refined, head
from game.ui.screens.advice.plan import PlanScreen
from game.ui.screens.advice.sayings import Saying, sayings
from game.ui.screens.page import back_button, page
from game.ui.screens.report_accounts import icon_picture
from game.ui.seat import sitting_of
from game.ui.thinking import Wonder
from game.ui.widgets import (
    Axes,
    Button,
    Chart,
    Column,
    Grid,
    Label,
    Meter,
    Panel,
    Picture,
    Prose,
    Row,
    Spot,
    Widget,
)
from game.view.advice import AdviceCard, AdviceRow, advice_card
from game.view.cards import card_view
from game.view.desks.sight import sight_of
from game.view.main import order_words
from game.view.money import signed, whole
from game.view.pictures.spots import Telling, Tick

ARROWS = {-1: "arrow_down", 1: "arrow_up"}


def full_advice(topic: object) -> Screen:
    """The screen with all of what is said of something; of the whole agenda where it is about nothing else."""
    return AdviceScreen(topic) if isinstance(topic, AboutOrder | AboutAnswer) else PlanScreen()


class AdviceScreen(Screen):
    """Two columns, one for each adviser: what they say, and every number behind it."""

    name = "advice"
    first = "back"
    heeds = True

    def __init__(self, topic: AboutOrder | AboutAnswer) -> None:
        self.topic = topic

    @override
    def build(self, ctx: Context) -> Widget:
        said = sayings(ctx, self.topic)
        span = span_of(tuple(each for saying in said for each in saying.whiskers))
        body = Grid([self._adviser(ctx, each, span) for each in said], 2, 440, 18)
        buttons = [
            back_button(ctx),
            Button(ctx.words("plan.why"), Push(BeliefsScreen()), id="why", tip=ctx.words("plan.why.about")),
            Button(ctx.words("plan.open"), Push(PlanScreen()), id="plan", tip=ctx.words("plan.open.about")),
        ]
        return page(self._title(ctx), body, buttons, "zigzag", "indigo", "cups")

    def _title(self, ctx: Context) -> str:
        sitting, language = sitting_of(ctx), ctx.settings.language
        if isinstance(self.topic, AboutOrder):
            return order_words(sight_of(sitting, ctx.words, language), self.topic.order)
        card = card_view(sitting, self.topic.hand, ctx.words, language)
        return card.answers[self.topic.answer].words if card is not None else ctx.words("advisers.title")

    def _adviser(self, ctx: Context, saying: Saying, span: float) -> Widget:
        _, ink, pattern = HEADS.get(saying.adviser, STRANGER)
        texts = [Label(saying.name, "heading"), Prose(saying.text, id=f"says:{saying.adviser}")]
        top = Row(
            [
                Column([head(saying.adviser, 96), Refined(saying.runs, 96)], 4),
                Column(texts, 4, grow=1, narrow=200),
            ],
            gap=14,
            align="start",
        )
        kids: list[Widget] = [top]
        value = thought_about(ctx, self.topic).value
        forecast = value.get(saying.adviser) if isinstance(value, dict) else None
        if isinstance(forecast, Forecast):
            card = advice_card(sitting_of(ctx).match.level, forecast, ctx.words, ctx.settings.language)
            kids += [_threads(ctx, card, saying, span), *_numbers(ctx, card)]
        return Panel(Column(kids, 10), pad=14, band=pattern, band_ink=ink)

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        return wonder_about(ctx, self.topic) if advised(ctx) else None


def _threads(ctx: Context, card: AdviceCard, saying: Saying, span: float) -> Widget:
    """The five threads, a row for each: its change as a woven bar, its range, its number."""
    by_name = {row.outcome: row for row in card.rows}
    rows = [by_name[each.lens] for each in saying.whiskers]
    data = RowsData(
        tuple(ChangeRow(w.lens, w.mean, w.low, w.high, (), bool(w.direction)) for w in saying.whiskers),
        -span,
        span,
    )

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_rows(surface, rect, data, picture_ink(ctx.theme))

    spots = [Spot(Telling(row.name, row.words), bar_area(data, i)) for i, row in enumerate(rows)]
    axes = Axes(
        up=[Tick(row_level(data, i), row.name, strong=bool(row.direction)) for i, row in enumerate(rows)],
        ends=[
            Tick(row_level(data, i), signed(w.mean, 1), strong=bool(w.direction))
            for i, w in enumerate(saying.whiskers)
        ],
    )
    picture = Picture(paint, 150, cache=("rows", data))
    return Chart(picture, spots, axes, id=f"threads:{saying.adviser}", rows=len(rows))


def _numbers(ctx: Context, card: AdviceCard) -> list[Widget]:
    moved = [row for row in card.rows if row.direction]
    kids: list[Widget] = [_row(ctx, row) for row in moved]
    for key, groups in (("advisers.gains", card.gains), ("advisers.bears", card.bears)):
        kids.append(Label(f"**{ctx.words(key)}** {groups}", "small"))
    return [*kids, Label(card.rests, "small", "soft")]


def _row(ctx: Context, row: AdviceRow) -> Widget:
    """What is moved, which way, by how much, when, and in how many futures."""
    told = [Label(row.name, "small", bold=True), Label(row.when, "small", "soft")]
    words = Label(row.words, "small", grow=4, narrow=110)
    sure = ctx.words("advisers.sure", share=whole(100 * row.sure))
    how = Column(
        [Meter(row.sure, "agave", "crosses", 14), Label(sure, "small", "soft")], 2, grow=4, narrow=110
    )
    name = Column(told, 0, grow=4, narrow=120)
    return Row([icon_picture(ctx, ARROWS[row.direction], 22), name, words, how], gap=10, fold=False)
