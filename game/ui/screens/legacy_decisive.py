"""The decisions that mattered most, weighed in the background while the legacy is looked at."""

from game.play.decisive import Weight
from game.play.match import Match
from game.ui.answers import Push
from game.ui.context import Context
from game.ui.screens.whatif_questions import instead_of, key_of
from game.ui.screens.whatif_twin import Twins
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Label, Meter, Panel, Row, Widget
from game.view.advice_past import LEAST, DecisiveLine, decisive_lines
from game.view.money import signed

MOST = 6


def decisive_part(ctx: Context) -> list[Widget]:
    """The heaviest decisions so far, each a door to the history without it."""
    match = sitting_of(ctx).match
    if not match.turns:
        return []
    thought = ctx.found(key_of(match, "weights"))
    found = thought.value if isinstance(thought.value, tuple) else ()
    weights = tuple(each for each in found if isinstance(each, Weight) and each.distance >= LEAST)[:MOST]
    kids: list[Widget] = [
        Label(ctx.words("legacy.decisive"), "heading"),
        Label(ctx.words("legacy.decisive.about"), "small", "soft"),
    ]
    lines = decisive_lines(match, weights, ctx.words, ctx.settings.language, MOST)
    heaviest = max((line.distance for line in lines), default=1.0)
    kids += [
        _line(ctx, match, number, weight, line, heaviest)
        for number, (weight, line) in enumerate(zip(weights, lines, strict=True))
    ]
    if thought.failed:
        kids.append(Label(ctx.words("whatif.failed"), colour="soft"))
    elif not thought.done:
        kids.append(Label(ctx.words("legacy.decisive.more"), "small", "accent", bold=True))
    elif not weights:
        kids.append(Label(ctx.words("legacy.decisive.none")))
    return [Panel(Column(kids, 10), band="zigzag", band_ink="indigo")]


def _line(
    ctx: Context, match: Match, number: int, weight: Weight, line: DecisiveLine, heaviest: float
) -> Widget:
    door = Push(Twins((instead_of(match, weight.decision),)))
    points = ctx.words("legacy.decisive.points", distance=signed(line.distance, 1).removeprefix("+"))
    if weight.another_ending >= 0.5:
        points = f"{points}, {ctx.words('legacy.decisive.ending')}"
    told: list[Widget] = [
        Label(line.when, "small", "accent", bold=True),
        Button(line.what, door, id=f"decisive:{number}", wide=True),
    ]
    weighed: list[Widget] = [
        Label(points, bold=True),
        Meter(line.distance / heaviest, "indigo", "zigzag", high=14),
    ]
    if line.changes:
        weighed.append(Label(ctx.words("legacy.decisive.made", changes=line.changes), "small"))
    return Row([Column(told, 2, grow=4, narrow=280), Column(weighed, 3, grow=5, narrow=260)], 20)
