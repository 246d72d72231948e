"""docs/sensitivity.md: how it was measured, which assumptions carry the story, and what holds whatever they are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.content.evidence import Measure
from game.lab.calibration.proposal import number
from game.lab.sensitivity.outcomes import OUTCOMES
from game.lab.sensitivity.screening import Screened, Shared
from game.model.quantity import Array

LISTED, NAMED = 30, 4


@dataclass(frozen=True)
class Sizes:
    """How large the measurement was."""

    paths: int
    samples: int
    most: int
    runs: int
    seed: int


HEAD = """# Which assumptions carry the story

Most sizes in this model are assumed, and say so. This page asks what hangs on them. Written, with its pictures, by

```sh
python3 main.py sensitivity --paths {paths} --samples {samples} --most {most} --runs {runs} --seed {seed}
```

Ten results are followed: the five threads at the end of *zacatecas-1998* as it was played, and the facts F1, F4, F6, F8
and F13 ([fingerprints.md](fingerprints.md)). Every parameter that may move ({free} of {all}) is moved within the range
that `levels/parameters.yaml` states. First *Morris screening* (SALib): {paths} walks through that space, on a grid of
four levels, one parameter a step, {screened} sets of values. Then *Sobol' indices* for the {most} parameters with the
largest share in all effects, the others held where they are: {indexed} sets. Each set is an ensemble of {runs}
histories of every level and policy needed, all with the same luck.

"""


def page(
    sizes: Sizes,
    found: Screened,
    parts: Shared,
    now: Sequence[float],
    targets: Sequence[Measure | None],
    everything: int,
) -> str:
    """The page, from what was measured."""
    head = HEAD.format(
        **vars(sizes), free=len(found.ranges), all=everything, screened=len(found.results),
        indexed=sizes.samples * (len(parts.ranges) + 2),
    )  # fmt: skip
    return head + "".join(
        [_story(found), _pictures(), _holds(found, now, targets), _screening(found), _indices(parts), LIMITS]
    )


def _story(found: Screened) -> str:
    text = "## In short\n\n"
    order = np.argsort(-found.weight, kind="stable")
    most = sum(found.weight[order[:12]])
    least = int((found.weight < 0.001).sum())
    text += (
        f"Twelve parameters make {most:.0%} of all effects, and {least} of {len(found.ranges)} make less than a "
        "thousandth each. "
        "For each result, the parameters that move it most:\n\n"
    )
    for i, outcome in enumerate(OUTCOMES):
        strongest = np.argsort(-found.strength[:, i], kind="stable")[:NAMED]
        named = ", ".join(f"`{found.ranges[j].name}` ({_signed(found.direction[j, i])})" for j in strongest)
        label = f"{outcome.title} ({outcome.fact})" if outcome.fact else outcome.title
        text += f"- **{label}** [{outcome.unit}]: {named}\n"
    return (
        text
        + "\nIn brackets: what moving the parameter from the bottom to the top of its range does on average.\n\n"
    )


def _signed(value: float) -> str:
    return f"{value:+.2g}".replace("-", "−")


def _pictures() -> str:
    return (
        "![A board of seals: parameters against results](sensitivity/effects.png)\n\n"
        "![Shares of the variance of each result](sensitivity/shares.png)\n\n"
        "![What each result comes to when all assumptions move at once](sensitivity/spread.png)\n\n"
        "The last picture: the bar is the middle half, the line nine in ten of the screened sets, the red seal what "
        "the present values give, the green field the target where there is one.\n\n"
    )


def _holds(found: Screened, now: Sequence[float], targets: Sequence[Measure | None]) -> str:
    text = (
        "## What holds whatever the assumptions are\n\n"
        "| result | now | middle half of all sets | within the target |\n|---|---|---|---|\n"
    )
    for i, (outcome, target) in enumerate(zip(OUTCOMES, targets, strict=True)):
        low, high = np.quantile(found.results[:, i], (0.25, 0.75))
        kept = f"{_within(found.results[:, i], target):.0%} of the sets" if target else "(no target)"
        text += f"| {outcome.title} [{outcome.unit}] | {now[i]:.3g} | {low:.3g} to {high:.3g} | {kept} |\n"
    return (
        text
        + "\nA set of values drawn from all ranges at once is nobody's best guess: this is a hard test.\n\n"
    )


def _within(values: Array, target: Measure) -> float:
    above = values >= (-np.inf if target.low is None else target.low)
    return float((above & (values <= (np.inf if target.high is None else target.high))).mean())


def _screening(found: Screened) -> str:
    text = (
        f"## Morris screening: the {LISTED} weightiest\n\n"
        "Mean size of the effect of moving the parameter over its range (μ*), in the unit of the result. *Weight* is "
        "its share in all effects, averaged over the results; *bends* is the mean ratio σ/μ*: above one half, what it "
        "does depends much on the others.\n\n"
        f"| parameter | now | range | grade | weight | bends |{_heads()}\n"
        f"|---|---|---|---|---|---|{'---|' * len(OUTCOMES)}\n"
    )
    for i in np.argsort(-found.weight, kind="stable")[:LISTED]:
        each, strong = found.ranges[i], found.strength[i]
        bends = (
            float((found.bending[i] / np.maximum(strong, 1e-12))[strong > 0.0].mean())
            if strong.any()
            else 0.0
        )
        cells = " | ".join(f"{value:.2g}" for value in strong)
        text += (
            f"| `{each.name}` | {number(each.value)} | {each.low:g} to {each.high:g} | {each.grade} "
            f"| {found.weight[i]:.1%} | {bends:.1f} | {cells} |\n"
        )
    return text + "\n"


def _heads() -> str:
    return "".join(f" {each.id} |" for each in OUTCOMES)


def _indices(parts: Shared) -> str:
    text = (
        "## Sobol' indices\n\nShare of the variance of each result: alone / in all that it takes part in (± half of "
        f"the 95% interval of the latter).\n\n| parameter |{_heads()}\n|---|{'---|' * len(OUTCOMES)}\n"
    )
    for i, each in enumerate(parts.ranges):
        cells = " | ".join(
            f"{parts.alone[i, j]:.2f} / {parts.whole[i, j]:.2f} ± {parts.unsure[i, j]:.2f}"
            for j in range(len(OUTCOMES))
        )
        text += f"| `{each.name}` | {cells} |\n"
    return text + "\n"


LIMITS = """## What this page can't say

Shape constants (weights and tables inside equations) are in the code and are not moved. Ranges are ours: a parameter
with a wide range looks weightier than one whose range we drew narrow. The policies stay as they are, though a governor
would act otherwise in another world. Few walks make the order of the middle of the table uncertain; its top and its
tail are not.
"""
