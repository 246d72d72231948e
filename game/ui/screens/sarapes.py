"""Two cloths side by side: the player's, and what another government would have woven in the same luck."""

from collections.abc import Iterator
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.play.ensemble import histories
from game.play.match import LIVE, Match
from game.play.turn import Position, Turn
from game.ui.answers import Answer, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.cloth import cloth_chart
from game.ui.screens.page import back_button, page
from game.ui.screens.whatif_door import what_if_button, what_if_key
from game.ui.seat import sitting_of
from game.ui.theme import THREADS
from game.ui.thinking import Cancelled, Thought, Wonder
from game.ui.widgets import Choice, Column, Label, Meter, Option, Row, Widget
from game.view.cloth import cloth_of, sarape_of
from game.view.legacy import HISTORY
from game.view.money import whole
from game.view.pictures.sarape import SarapeData

OTHERS = (HISTORY, "nothing", "works-only", "maquilas-only", "weaver", "third-approach")
"""Policies whose cloth can be hung beside the player's, where the level has them."""

HIGH, WIDE = 420, 330
"""Of a cloth, however long the term: here it is seen as a whole [design px]."""


@dataclass(frozen=True)
class OtherTerm:
    """A term played by a policy as far as it has come: its cloth, and where it stands."""

    cloth: SarapeData
    position: Position


def wonder_about_other(match: Match, policy: str) -> Wonder:
    """How the term goes under a policy in the luck of the match: better and better known, row by row."""

    def think(cancelled: Cancelled) -> Iterator[object]:
        turns: list[Turn] = []
        for turn in histories(match.level, match.level.policies[policy], match.seed, LIVE):
            if cancelled():
                return
            turns.append(turn)
            yield OtherTerm(cloth_of(match.level, turns), turn.after)

    return Wonder(("other", match.level.id, match.seed, policy), think)


class Sarapes(Screen):
    """The player's cloth on the left, another one on the right that is woven while one looks."""

    name = "sarapes"
    first = "back"
    heeds = True

    def __init__(self) -> None:
        self.other = ""

    def _others(self, ctx: Context) -> list[str]:
        return [name for name in OTHERS if name in sitting_of(ctx).match.level.policies]

    @override
    def build(self, ctx: Context) -> Widget:
        match, others = sitting_of(ctx).match, self._others(ctx)
        self.other = self.other or others[0]
        options = [
            Option(name, ctx.words(f"cloth.by.{name}"), Tell("other", name), chosen=name == self.other)
            for name in others
        ]
        thought = ctx.found(wonder_about_other(match, self.other).key)
        mine, theirs = sarape_of(match), SarapeData((), match.level.world.semesters)
        if isinstance(thought.value, OtherTerm):
            theirs = thought.value.cloth
        columns = [
            _cloth(ctx, match, mine, "cloth:mine", ctx.words("cloth.yours")),
            Column([*_news(ctx, thought), *_threads(ctx, mine, theirs)], 5, grow=1, narrow=200),
            _cloth(ctx, match, theirs, "cloth:other", ctx.words(f"cloth.by.{self.other}")),
        ]
        body = Column([Choice(options, id="other"), Row(columns, 24, align="start")], 14)
        buttons = [*what_if_button(ctx), back_button(ctx)]
        return page(ctx.words("cloth.beside.title"), body, buttons, "diamonds", "agave")

    @override
    def wonder(self, ctx: Context, topic: object) -> Wonder | None:
        return wonder_about_other(sitting_of(ctx).match, self.other) if self.other else None

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        if tell.name == "other":
            self.other = str(tell.value)
        return None

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        return what_if_key(event, ctx)


def _cloth(ctx: Context, match: Match, data: SarapeData, name: str, words: str) -> Widget:
    chart = cloth_chart(ctx, match.level, data, HIGH, WIDE, name=name)
    return Column([Label(words, "heading"), chart], 6)


def _news(ctx: Context, thought: Thought) -> list[Widget]:
    if thought.failed:
        return [Label(ctx.words("cloth.failed"), colour="soft")]
    return [] if thought.done else [Label(ctx.words("cloth.weaving"), bold=True, colour="accent")]


def _threads(ctx: Context, mine: SarapeData, theirs: SarapeData) -> list[Widget]:
    """The five threads of both cloths where both have come to."""
    last = min(len(mine.rows), len(theirs.rows)) - 1
    if last < 0:
        return []
    kids: list[Widget] = [Label(ctx.words("cloth.bars"), "small", "soft")]
    for i, (name, (ink, pattern)) in enumerate(THREADS.items()):
        values = [data.rows[last].values[i] for data in (mine, theirs)]
        told = Label(" · ".join(whole(value) for value in values), bold=True)
        kids.append(Row([Label(ctx.words(f"thread.{name}"), bold=True, grow=1), told], 10, fold=False))
        kids += [Meter(value / 100, ink, pattern, high=16) for value in values]
    return kids
