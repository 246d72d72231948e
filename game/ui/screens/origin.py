"""Where a number comes from: what it is, what moves it, the parameters that act in it, and the facts that test it."""

import pygame
from typing_extensions import override

from game.content.parameter_notes import load_moved, load_parameter_notes
from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.inks import card_ink
from game.ui.pictures.strips import paint_range
from game.ui.screen import Screen
from game.ui.screens.evidence import EvidenceScreen
from game.ui.screens.evidence_fact import FactScreen
from game.ui.screens.evidence_parts import known_facts, signed_word
from game.ui.screens.page import back_button, page
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Grid, Label, Meter, Panel, Picture, Row, Widget
from game.view.origins import OriginView, ParameterView, origin_view

FEW = 6
"""Parameters that are shown at first."""


class OriginScreen(Screen):
    """The page of one number."""

    name = "origin"
    first = "back"

    def __init__(self, quantity: str) -> None:
        self.quantity = quantity
        self.all = False

    @override
    def build(self, ctx: Context) -> Widget:
        level = sitting_of(ctx).match.level
        notes, moved = load_parameter_notes(), load_moved()
        told = origin_view(self.quantity, level, notes, moved, ctx.words, ctx.settings.language)
        kids: list[Widget] = [_head(ctx, told), *self._parameters(ctx, told)]
        if told.tests:
            kids += [Label(ctx.words("origin.tests"), "heading"), _tests(ctx, told.tests)]
        buttons = [
            Button(ctx.words("evidence.open"), Push(EvidenceScreen()), id="evidence", ground="marigold"),
            back_button(ctx),
        ]
        title = ctx.words("origin.title", name=told.title)
        return page(title, Column(kids, 14), buttons, "diamonds", "indigo", "roots")

    def _parameters(self, ctx: Context, told: OriginView) -> list[Widget]:
        kids: list[Widget] = [Label(ctx.words("origin.parameters"), "heading")]
        if not told.parameters:
            return [*kids, Label(ctx.words("origin.nothing"))]
        shown = told.parameters if self.all else told.parameters[:FEW]
        kids.append(Label(ctx.words("origin.measured"), "small", "soft"))
        kids.append(Grid([_parameter(ctx, each) for each in shown], 2, 440, 18))
        if len(told.parameters) > FEW:
            key = "origin.few" if self.all else "origin.all"
            words = ctx.words(key, count=len(told.parameters))
            kids.append(Flow([Button(words, Tell("all", not self.all), id="all")], 10))
        return kids

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        self.all = bool(tell.value)
        return None


def _head(ctx: Context, told: OriginView) -> Widget:
    """What it is, beside what moves it."""
    is_ = Column(
        [
            Label(ctx.words("origin.is"), "heading"),
            Label(told.about),
            *(Label(text, "small") for text in told.declared),
        ],
        6,
    )
    moves = Column(
        [
            Label(ctx.words("origin.moves"), "heading"),
            Label(told.section, bold=True, colour="accent"),
            Label(told.says),
            Label(told.written, "small", "soft"),
        ],
        6,
    )
    return Row(
        [
            Panel(is_, grow=2, narrow=300, band="steps", band_ink="rose"),
            Panel(moves, grow=3, narrow=360, band="zigzag", band_ink="indigo"),
        ],
        20,
        align="stretch",
    )


def _parameter(ctx: Context, parameter: ParameterView) -> Widget:
    low, high, at = parameter.bounds

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_range(surface, rect, low, high, at, card_ink(ctx.theme))

    meaning = parameter.meaning[:1].upper() + parameter.meaning[1:]
    beam = Column([Picture(paint, 24, cache=("range", parameter.bounds))], grow=1, narrow=80)
    ends = [Label(parameter.low, "small"), beam, Label(parameter.high, "small")]
    far = Column([Meter(parameter.weight, "indigo", "zigzag", high=12)], grow=1, narrow=90)
    return Column(
        [
            Label(f"**{meaning}**"),
            Row(
                [Label(parameter.value, bold=True, grow=1, narrow=150), Row(ends, 8, fold=False, grow=1)], 12
            ),
            Row([Label(parameter.far, "small", grow=2, narrow=170), far], 12),
            Label(f"{parameter.source} ({parameter.name})", "small", "soft"),
        ],
        4,
    )


def _tests(ctx: Context, tests: tuple[str, ...]) -> Widget:
    facts = [fact for fact in known_facts(ctx)[0] if fact.id in tests]
    cells = [
        Row(
            [
                signed_word(ctx, fact.met),
                Button(
                    fact.title, Push(FactScreen(fact.id)), id=f"fact:{fact.id}", wide=True, grow=1, narrow=220
                ),
            ],
            10,
        )
        for fact in facts
    ]
    return Column(cells, 8)
