"""A screen on which the advisers attend: what is looked at is thought about, and told at the bench or in a note."""

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Push
from game.ui.context import Context
from game.ui.counsel import AboutAnswer, AboutOrder, advised, wonder_about
from game.ui.screen import Screen
from game.ui.screens.advice.bench import Bench, colour_of, head
from game.ui.screens.advice.full import full_advice
from game.ui.screens.advice.plan import PlanScreen
from game.ui.screens.advice.sayings import sayings
from game.ui.thinking import Wonder
from game.ui.widgets import KEEP, Button, Column, Label, Row, Rule, Widget

ROOMY, ABREAST = 640, 960
"""With less height or width than this for its size of text, a screen has no room for a bench [design px]."""
LINES = 6
"""Of text that each adviser has on the bench."""


def roomy(ctx: Context) -> bool:
    """Whether a screen has room for columns that scroll by themselves, and for the bench."""
    return ctx.size[1] >= ctx.text_px(ROOMY) and ctx.size[0] >= ctx.text_px(ABREAST)


class Attendant(Screen):
    """`topic` is what the player looks at; A opens all that is said of it, and P where the agenda leads."""

    topic: object = None

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        self.topic = topic
        return wonder_about(ctx, topic)

    @override
    def note(self, ctx: Context, topic: object, tip: str) -> Widget | None:
        if roomy(ctx) or not isinstance(topic, AboutOrder | AboutAnswer) or advised(ctx) is None:
            return None
        side = round(44 * ctx.settings.text_scale)
        kids: list[Widget] = [Label(tip, "small"), Rule("zigzag", "indigo", "card", 8)] if tip else []
        for each in sayings(ctx, topic):
            words = Label(f"**{each.name}.** {first_sentence(each.text)}", "small", colour_of(each), grow=1)
            kids.append(Row([head(each.adviser, side), words], gap=12, align="start", fold=False))
        return Column(kids, 8)

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        if event.type != pygame.KEYDOWN or event.mod & (
            pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
        ):
            return None
        if advised(ctx) is None:
            return None
        return advice_key(event, self.topic)


def first_sentence(text: str) -> str:
    """The first sentence of a text: a note hides what lies under it, and the door to the advisers has the rest."""
    head, mark, _ = text.partition(". ")
    return f"{head}." if mark else text


def advice_key(event: pygame.Event, topic: object) -> Answer:
    """What the two keys of the advisers do."""
    if event.key == pygame.K_a:
        return Push(full_advice(topic))
    return Push(PlanScreen()) if event.key == pygame.K_p else None


def with_bench(ctx: Context, beside: list[Widget], topic: object) -> Widget:
    """The foot of a screen: its buttons and, where there is room, the bench; otherwise a door to the advisers."""
    if advised(ctx) is None:
        return Row(beside, gap=14)
    if not roomy(ctx):
        tip = ctx.words("advisers.open.about")
        door = Button(
            ctx.words("advisers.open"), Push(full_advice(topic)), id="advisers", tip=tip, topic=KEEP
        )
        return Row([*beside, door], gap=14)
    bench = Bench(LINES, lambda about: Push(full_advice(about)))
    return Row([Column(beside, 8), bench], gap=16, align="start", fold=False)
