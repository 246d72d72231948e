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
from game.ui.thinking import Cancelled, Wonder
from game.ui.widgets import Choice, Column, Label, Option, Row, Widget
from game.view.cloth import cloth_of, sarape_of
from game.view.legacy import HISTORY
from game.view.pictures.sarape import SarapeData

OTHERS = (HISTORY, "nothing", "works-only", "maquilas-only", "weaver", "third-approach")
"""Policies whose cloth can be hung beside the player's, where the level has them."""

HIGH = 560
"""Of a cloth [design px]."""


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
        match = sitting_of(ctx).match
        others = self._others(ctx)
        self.other = self.other or others[0]
        options = [
            Option(name, ctx.words(f"cloth.by.{name}"), Tell("other", name), chosen=name == self.other)
            for name in others
        ]
        mine = [
            Label(ctx.words("cloth.yours"), "heading"),
            cloth_chart(ctx, match.level, sarape_of(match), HIGH, name="cloth:mine"),
        ]
        body = Column(
            [
                Choice(options, id="other"),
                Row(
                    [
                        Column(mine, 6, grow=1, narrow=330),
                        Column(self._beside(ctx, match), 6, grow=1, narrow=330),
                    ],
                    24,
                    align="start",
                ),
            ],
            14,
        )
        return page(
            ctx.words("cloth.beside.title"),
            body,
            [*what_if_button(ctx), back_button(ctx)],
            "diamonds",
            "agave",
        )

    def _beside(self, ctx: Context, match: Match) -> list[Widget]:
        thought = ctx.found(wonder_about_other(match, self.other).key)
        found = thought.value
        data = found.cloth if isinstance(found, OtherTerm) else SarapeData((), match.level.world.semesters)
        kids: list[Widget] = [Label(ctx.words(f"cloth.by.{self.other}"), "heading")]
        kids.append(cloth_chart(ctx, match.level, data, HIGH, name="cloth:other"))
        if thought.failed:
            kids.append(Label(ctx.words("cloth.failed"), colour="soft"))
        elif not thought.done:
            kids.append(Label(ctx.words("cloth.weaving"), "small", "accent", bold=True))
        return kids

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
