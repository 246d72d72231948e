"""Results that are kept as they come, so that a long measurement can be interrupted and goes on where it was."""

import hashlib
import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from game.content.folders import levels_folder, user_cache_folder
from game.lab.sensitivity.outcomes import Sample, results
from game.lab.spread import spread
from game.lab.values import Values


def measured(
    points: Sequence[Values], runs: int, seed: int, workers: int | None = None, label: str = ""
) -> list[list[float]]:
    """The outcomes of many sets of values, in their order.

    What was measured before with the same model, levels and sets is read from the user's cache folder.

    Args:
        points: the sets of values.
        runs: how many histories an ensemble has.
        seed: their seed.
        workers: how many processes.
        label: what the line of progress is called.
    """
    file = user_cache_folder() / "sensitivity" / f"{_key(points, runs, seed)}.jsonl"
    done = _read(file)
    left = [Sample(values, runs, seed) for values in points[len(done) :]]
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as kept, closing(spread(results, left, workers, label)) as found:
        for row in found:
            done.append(row)
            kept.write(json.dumps(row) + "\n")
            kept.flush()
    return done


def _read(file: Path) -> list[list[float]]:
    """The whole lines of a file; a last line that was cut off is taken away."""
    if not file.is_file():
        return []
    text = file.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        file.write_text(whole, encoding="utf-8")
    return [json.loads(line) for line in whole.splitlines()]


def _key(points: Sequence[Values], runs: int, seed: int) -> str:
    """A name for exactly this measurement: sets of values, sizes, and every file that can change what they come to."""
    mark = hashlib.sha256(json.dumps([points, runs, seed]).encode())
    code = (
        levels_folder().parent / "game"
        if (levels_folder().parent / "game").is_dir()
        else Path(__file__).parents[2]
    )
    files = [each for part in ("model", "deck", "play") for each in sorted((code / part).rglob("*.py"))]
    files += sorted((code / "lab" / "fingerprints").glob("*.py")) + sorted(
        Path(__file__).parent.glob("outcomes.py")
    )
    for file in [*files, *sorted(levels_folder().rglob("*.yaml"))]:
        mark.update(file.read_bytes())
    return mark.hexdigest()[:20]
