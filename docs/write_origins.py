"""Writes assets/evidence/origins.json: which parameters move which number within one semester.

Each parameter is moved alone from the low to the high end of its range, in several semesters of several levels, with
the same decisions and the same luck; what differs after the semester was moved by it, and by nothing else.

Usage: python docs/write_origins.py
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from game.content.level import Level  # noqa: E402 - the project is found by the line above
from game.content.loading import load  # noqa: E402
from game.content.parameter_notes import load_parameter_notes, moved_file  # noqa: E402
from game.model.indicators import INDICATORS, measure  # noqa: E402
from game.model.luck import Luck  # noqa: E402
from game.model.quantities import QUANTITIES  # noqa: E402
from game.model.quantity import Array  # noqa: E402
from game.play.ensemble import histories  # noqa: E402
from game.play.turn import Turn, play_turn  # noqa: E402

PLAYED = (
    ("zacatecas-1986", "history"),
    ("zacatecas-1998", "third-approach"),
    ("guanajuato-1996", "history"),
    ("jerez-2004", "third-approach"),
    ("jerez-2004", "maquilas-only"),
)
SEMESTERS = (0, 5, 9)
FUTURES, SEED = range(6), 1
LEAST = 0.02  # of what the strongest does; weaker ones are left out
MOST = 16


def moments() -> Iterator[tuple[Level, Turn]]:
    """Semesters in which parameters are tried."""
    for name, policy in PLAYED:
        level = load(name)
        assert isinstance(level, Level), level
        for number, turn in enumerate(histories(level, level.policies[policy], SEED, FUTURES)):
            if number in SEMESTERS:
                yield level, turn


def numbers_after(level: Level, turn: Turn, parameter: str, value: float) -> dict[str, Array]:
    """Every number of the model after a semester played again with another value of a parameter."""
    world = replace(level.world, parameters=replace(level.world.parameters, **{parameter: value}))
    other = replace(level, world=world)
    luck = Luck(SEED, FUTURES, turn.before.semester)
    after = play_turn(other, turn.before, turn.choices, luck, turn.drawn).after
    names = (*QUANTITIES, *INDICATORS)
    last = min(after.semester, world.semesters - 1)
    return {name: measure(world, after.state, last, name) for name in names}


def apart(low: Array, high: Array) -> float:
    """How far two tables lie apart, against what stands in them."""
    scale = float(np.mean(np.abs(low) + np.abs(high))) / 2.0
    return float(np.mean(np.abs(high - low))) / scale if scale > 0.0 else 0.0


def moved() -> dict[str, list[tuple[str, float]]]:
    """By number, the parameters that move it, the strongest first, with how far [share of the number]."""
    strength: dict[str, dict[str, float]] = {name: {} for name in (*QUANTITIES, *INDICATORS)}
    for level, turn in moments():
        for parameter, note in load_parameter_notes().items():
            if note.low == note.high:
                continue
            low, high = (numbers_after(level, turn, parameter, end) for end in (note.low, note.high))
            for name, found in strength.items():
                found[parameter] = max(found.get(parameter, 0.0), apart(low[name], high[name]))
    return {name: _strongest(found) for name, found in strength.items()}


def _strongest(found: dict[str, float]) -> list[tuple[str, float]]:
    ranked = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    bar = LEAST * ranked[0][1] if ranked else 0.0
    return [(name, float(f"{value:.3g}")) for name, value in ranked if value > max(bar, 1e-9)][:MOST]


if __name__ == "__main__":
    lines = [f"  {json.dumps(name)}: {json.dumps(found)}" for name, found in moved().items()]
    moved_file().write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    sys.stdout.write(f"{moved_file().relative_to(ROOT)}\n")
