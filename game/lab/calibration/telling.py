"""A search as lines of a terminal, and as a section of docs/calibration.md."""

from collections.abc import Sequence

from game.lab.calibration.objective import INSIDE, NEAR, PULL, RELATIVE, Trial
from game.lab.calibration.proposal import Move, moves, number
from game.lab.calibration.search import SPREAD, Found, Setting
from game.lab.saying import say

HEAD = f"""# Calibration

How the parameters came to their values. Each may move only within the range that `levels/parameters.yaml`
states for it, and only in one of four blocks, fitted one after the other, each with what the blocks before
it found:

```sh
python3 main.py calibrate            # proposes
python3 main.py calibrate --write    # changes the values, and adds a section to this page
```

**Objective.** The sum of squared *misses* of the block's facts ([fingerprints.md](fingerprints.md)), and a *pull*.
A miss is how far a measure lies outside its target, in half widths of the target; it is 0 once the measure lies
{INSIDE:g} of the width inside the bounds. Where a target has one bound the unit is {RELATIVE:g} of that
bound; where it is a point, half a unit. Medians and quartiles are taken as the mean of the quantiles within
{NEAR:g} of them, because counts would make a staircase of them. The pull is {PULL:g} times the squared
distance of each parameter from its present value, in widths of its range.

**Search.** Differential evolution (scipy, `currenttobest1bin`), from candidates that lie around the present
values (normal, {SPREAD:g} of each range), all candidates with the same luck, so that a difference between
them is theirs. Values are rounded to three digits before they are tried. At the end each parameter goes
back to where it was if that hardly matters.
"""


def lines(found: Sequence[Found], language: str) -> list[str]:
    """What the search came to, block by block."""
    told = []
    for each in found:
        told += [
            "",
            say(
                "calibration.block",
                block=each.block.name,
                facts=", ".join(each.block.facts),
                tried=each.tried,
            ),
        ]
        told.append(
            "  "
            + say(
                "calibration.objective",
                before=f"{each.before.objective:.3f}",
                after=f"{each.after.objective:.3f}",
            )
        )
        told += [f"    {_line(move)}  {move.parameter.meaning[language]}" for move in moves(each.values)]
        told += [
            "    " + say("calibration.still", what=what, miss=f"{miss:.2f}")
            for what, miss in missed(each.after)
        ]
    return told


def missed(trial: Trial) -> list[tuple[str, float]]:
    """What is still missed, the worst first."""
    return sorted(
        ((what, miss) for what, miss in trial.misses.items() if miss > 0.0), key=lambda each: -each[1]
    )


def _line(move: Move) -> str:
    each = move.parameter
    return f"{each.name:<22}{number(each.value):>10} -> {number(move.to):<10} [{each.low:g}, {each.high:g}]"


def section(found: Sequence[Found], setting: Setting) -> str:
    """A section of the page, for a search that was written into the file."""
    size = f"{setting.budget} trials a block, {setting.runs} histories an ensemble"
    text = f"\n## Search with seed {setting.seed}, {size}\n"
    for each in found:
        text += (
            f"\n### {each.block.name}: {', '.join(each.block.facts)}\n\n"
            f"Objective {each.before.objective:.3f} before, {each.after.objective:.3f} after "
            f"({each.tried} sets of values tried, pull {each.after.pull:.3f}). Free to move: "
            f"{', '.join(f'`{name}`' for name in each.block.parameters)}.\n\n"
        )
        text += _table(moves(each.values)) + _left(each.after)
    return text


def _table(proposed: Sequence[Move]) -> str:
    if not proposed:
        return "Nothing moves.\n"
    head = "| parameter | from | to | range | of its range |\n|---|---|---|---|---|\n"
    return head + "".join(
        f"| `{m.parameter.name}` | {number(m.parameter.value)} | {number(m.to)} "
        f"| {m.parameter.low:g} to {m.parameter.high:g} | {m.share:+.0%} |\n"
        for m in proposed
    )


def _left(trial: Trial) -> str:
    still = missed(trial)
    if not still:
        return "\nAll its targets are met with room to spare.\n"
    return (
        "\nStill outside, or at the edge: "
        + "; ".join(f"{what} ({miss:.2f})" for what, miss in still)
        + ".\n"
    )
