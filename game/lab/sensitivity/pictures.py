"""Pictures of the sensitivity page, in the game's inks and letters."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import font_fjallaone  # type: ignore[import-untyped]
import font_lato  # type: ignore[import-untyped]
import matplotlib as mpl
import numpy as np
from matplotlib import font_manager
from matplotlib.figure import Figure
from PIL import Image

from game.content.evidence import Measure
from game.lab.sensitivity.outcomes import OUTCOMES
from game.lab.sensitivity.screening import Screened, Shared
from game.model.quantity import Array

PAPER, CARD, INK, SOFT = "#f1e4c8", "#faf2df", "#231815", "#5a463b"
COCHINEAL, INDIGO, AGAVE, MARIGOLD = "#a61c30", "#243c74", "#2f6650", "#e9a21f"
ROWS = 24  # parameters shown of the screening
DOTS = 130.0  # points of the image for each inch
LARGEST = 260.0  # area of the largest seal [points squared]


def effects_picture(found: Screened, file: Path) -> None:
    """Seals on a board: a row for each parameter, a column for each outcome, larger where it moves it more."""
    order = np.argsort(-found.weight, kind="stable")[:ROWS]
    top = np.maximum(found.strength.max(axis=0), 1e-12)
    share = (found.strength / top)[order]
    figure, axes = _sheet(10.2, 1.9 + 0.27 * len(order))
    axes.set_position((0.2, 0.02, 0.71, 1.0 - 1.75 / figure.get_figheight()))
    for row, number in enumerate(order):
        if row % 2 == 0:
            axes.axhspan(row - 0.5, row + 0.5, color=CARD, zorder=0)
        for column in range(len(OUTCOMES)):
            ink = INDIGO if found.direction[number, column] >= 0.0 else COCHINEAL
            area = LARGEST * float(share[row, column])
            axes.scatter(
                column,
                row,
                s=area,
                color=ink,
                edgecolors=INK,
                linewidths=0.6 if area > 4.0 else 0.0,
                zorder=2,
            )
    axes.set_xlim(-0.6, len(OUTCOMES) - 0.4)
    axes.set_ylim(len(order) - 0.4, -0.6)
    axes.set_yticks(range(len(order)), [found.ranges[i].name for i in order])
    axes.set_xticks(range(len(OUTCOMES)), [each.title for each in OUTCOMES], rotation=32, ha="left")
    axes.xaxis.tick_top()
    axes.tick_params(length=0, pad=6)
    _title(figure, "Which assumptions carry the story")
    _foot(figure, "area: effect of moving a parameter over its range, the largest of each column full;"
          "  blue raises, red lowers")  # fmt: skip
    _save(figure, file)


def shares_picture(found: Shared, file: Path) -> None:
    """A strip for each outcome: how much of its variance each of a few parameters explains, alone and together."""
    count, columns = len(OUTCOMES), 5
    lines = -(-count // columns)
    figure = Figure(
        figsize=(11.2, 0.8 + lines * (0.62 + 0.23 * len(found.ranges))), dpi=DOTS, facecolor=PAPER
    )
    names = [each.name for each in found.ranges]
    y = np.arange(len(names))
    for i, outcome in enumerate(OUTCOMES):
        axes = figure.add_subplot(lines, columns, i + 1)
        _dress(axes)
        whole, alone = (np.clip(part[:, i], 0.0, 1.0) for part in (found.whole, found.alone))
        axes.barh(y, whole, color=MARIGOLD, edgecolor=INK, linewidth=0.6, height=0.72)
        axes.barh(y, np.minimum(alone, whole), color=AGAVE, edgecolor=INK, linewidth=0.6, height=0.72)
        axes.set_xlim(0.0, 1.0)
        axes.set_ylim(len(names) - 0.4, -0.6)
        axes.set_yticks(y, names if i % columns == 0 else [""] * len(names), fontsize=8.0)
        axes.set_xticks((0.0, 0.5, 1.0), ("0", "½", "1"), fontsize=8.0)
        axes.tick_params(length=0)
        axes.set_title(outcome.title, fontsize=9.5, color=INK, loc="left")
    figure.subplots_adjust(
        left=0.14, right=0.985, top=1.0 - 0.95 / figure.get_figheight(), bottom=0.07, hspace=0.28, wspace=0.12
    )
    _title(figure, "Who explains the variance: alone (green), with others (yellow)")
    _save(figure, file)


def spread_picture(
    found: Screened, now: Sequence[float], targets: Sequence[Measure | None], file: Path
) -> None:
    """What every outcome comes to when all assumptions move at once, beside what it is now and what it should be."""
    _letters()
    figure = Figure(figsize=(10.2, 0.95 + 0.46 * len(OUTCOMES)), dpi=DOTS, facecolor=PAPER)
    figure.subplots_adjust(
        left=0.21, right=0.89, top=1.0 - 0.7 / figure.get_figheight(), bottom=0.02, hspace=0.1
    )
    for i, (outcome, target) in enumerate(zip(OUTCOMES, targets, strict=True)):
        axes = figure.add_subplot(len(OUTCOMES), 1, i + 1)
        _dress(axes)
        _strip(axes, found.results[:, i], now[i], target)
        axes.set_ylabel(
            f"{outcome.title} [{outcome.unit}]", rotation=0, ha="right", va="center", color=INK, fontsize=9.5
        )
    _title(figure, "When all assumptions move at once")
    _save(figure, file)


def _strip(axes: Any, values: Array, now: float, target: Measure | None) -> None:
    low, high = float(values.min()), float(values.max())
    for bound in (target.low, target.high) if target else ():
        low, high = (
            min(low, bound if bound is not None else low),
            max(high, bound if bound is not None else high),
        )
    width = max(high - low, 1e-9)
    if target is not None:
        left = target.low if target.low is not None else low - 0.04 * width
        right = target.high if target.high is not None else high + 0.04 * width
        axes.axvspan(left, right, color=AGAVE, alpha=0.35, linewidth=0)
    at_5, at_25, at_50, at_75, at_95 = np.quantile(values, (0.05, 0.25, 0.5, 0.75, 0.95))
    axes.plot((at_5, at_95), (0, 0), color=INK, linewidth=1.2)
    axes.plot((at_25, at_75), (0, 0), color=INK, linewidth=6.0, solid_capstyle="butt")
    axes.plot(at_50, 0, marker="o", markersize=4.5, color=PAPER, markeredgecolor=INK)
    axes.plot(now, 0, marker="D", markersize=6.0, color=COCHINEAL, markeredgecolor=INK, markeredgewidth=0.7)
    axes.set_xlim(low - 0.04 * width, high + 0.04 * width)
    axes.set_ylim(-1.0, 1.0)
    axes.set_yticks([])
    axes.set_xticks([])
    axes.text(
        1.01, 0.5, f"{low:.3g} to {high:.3g}", transform=axes.transAxes, va="center", fontsize=8.0, color=SOFT
    )


def _sheet(width: float, height: float) -> tuple[Figure, Any]:
    _letters()
    figure = Figure(figsize=(width, height), dpi=DOTS, facecolor=PAPER)
    axes = figure.add_subplot()
    _dress(axes)
    return figure, axes


def _dress(axes: Any) -> None:
    axes.set_facecolor(CARD if axes.get_subplotspec() else PAPER)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set_color(INK)
        spine.set_linewidth(0.9)
    axes.tick_params(colors=INK)


def _letters() -> None:
    """Makes the game's letters those of the pictures."""
    for file in (font_lato.font_files["Lato"], font_fjallaone.font_files["FjallaOne"]):
        if file not in {each.fname for each in font_manager.fontManager.ttflist}:
            font_manager.fontManager.addfont(file)
    mpl.rcParams["font.family"] = "Lato"


def _title(figure: Figure, text: str) -> None:
    figure.text(
        0.012,
        1.0 - 0.12 / figure.get_figheight(),
        text,
        va="top",
        fontsize=17.0,
        color=INK,
        family="Fjalla One",
    )


def _foot(figure: Figure, text: str) -> None:
    figure.text(0.012, 1.0 - 0.47 / figure.get_figheight(), text, va="top", fontsize=8.5, color=SOFT)


def _save(figure: Figure, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", facecolor=PAPER)
    with Image.open(drawn) as image:  # a few inks make a third of the bytes
        image.convert("RGB").quantize(48).save(file, optimize=True)
