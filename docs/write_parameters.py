"""Writes docs/parameters.md, the table of the model's numbers, from levels/parameters.yaml.

Usage: python docs/write_parameters.py
"""

import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "parameters.md"
SOURCE = ROOT / "levels" / "parameters.yaml"
HEAD = """# The model's numbers

Written by `python docs/write_parameters.py` from `levels/parameters.yaml`, where they are changed. The equations that
use them are in [model.md](model.md), what hangs on them in [sensitivity.md](sensitivity.md). *Documented*: published by
somebody. *Inferred*: concluded from something published. *Assumed*: ours. The range is how far a number may be moved,
by a calibration, a level or a reader who doubts it.
"""


def sections(text: str) -> list[tuple[str, dict[str, dict[str, object]]]]:
    """Gives the sections of the file, each with its title (a comment between blank lines) and its entries."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for line in text.splitlines():
        if line.startswith("# ") and found[-1][1] and not found[-1][1][-1].strip():
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return [(title, entries) for title, lines in found if (entries := yaml.safe_load("\n".join(lines)))]


def number(value: object) -> str:
    """Gives a number as a reader writes it."""
    return f"{value:,.10g}" if isinstance(value, int | float) else str(value)


def row(name: str, entry: dict[str, object]) -> str:
    """Gives a parameter's line of the table."""
    low, high = entry["range"]  # type: ignore[misc]
    span = "fixed" if low == high else f"{number(low)} to {number(high)}"
    meaning = entry["meaning"]["en"]  # type: ignore[index]
    cells = (
        f"`{name}`",
        meaning,
        number(entry["value"]),
        span,
        entry["unit"],
        entry["grade"],
        entry["source"],
    )
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def page() -> str:
    """Gives the whole page."""
    lines = [HEAD]
    grades: dict[object, int] = {}
    for title, entries in sections(SOURCE.read_text(encoding="utf-8")):
        lines += [
            f"## {(title or 'General').capitalize()}", "",
            "| parameter | meaning | value | range | unit | grade | source |", "|---|---|---|---|---|---|---|",
            *(row(name, entry) for name, entry in entries.items()), "",
        ]  # fmt: skip
        for entry in entries.values():
            grades[entry["grade"]] = grades.get(entry["grade"], 0) + 1
    told = ", ".join(f"{count} {grade}" for grade, count in sorted(grades.items(), key=lambda pair: pair[1]))
    lines.insert(1, f"{sum(grades.values())} numbers: {told}.\n")
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)}\n")
