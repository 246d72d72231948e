"""One drawing: an SVG in proof colours, taken apart into the plates that print it."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import numpy.typing as npt
import resvg_py
from PIL import Image

from game.view.pictures.plates import PLATES

Plate = npt.NDArray[np.float64]

COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b")
PAINTED = re.compile(r"""\b(?:fill|stroke)\s*(?:=\s*["']|:)\s*([^"';]+)""")
FORBIDDEN = (
    "linearGradient",
    "radialGradient",
    "filter",
    "text",
    "image",
    "style",
    "script",
    "foreignObject",
)
NAMES = {code: name for name, code in PLATES.items()}


class DrawingFault(Exception):
    """Something in a drawing that can't be printed: its message says file, line and what was expected."""


@dataclass(frozen=True)
class Drawing:
    """A drawing that can be printed.

    Attributes:
        name: family/part.
        source: the SVG.
        size: width and height of its view box [units].
        anchor: the point that is put where the part is wanted, from the corner [units]; its foot, if not told.
        plates: names of the plates that it needs, in the order of `PLATES`, `key` last.
    """

    name: str
    source: str
    size: tuple[float, float]
    anchor: tuple[float, float]
    plates: tuple[str, ...]


def read_drawing(file: Path, name: str) -> Drawing:
    """The drawing in a file of assets/art.

    Raises:
        DrawingFault: it is no SVG, or one that the press can't print.
        OSError: it can't be read.
    """
    source = file.read_text(encoding="utf-8")
    try:
        root = ET.fromstring(source)
    except ET.ParseError as fault:
        line, column = fault.position
        what = fault.msg.partition(":")[0]
        raise DrawingFault(f"{file}: line {line}, column {column + 1}: {what}") from fault
    box = root.get("viewBox", "").split()
    if len(box) != 4 or box[:2] != ["0", "0"]:
        raise DrawingFault(
            f'{file}: line 1: expected viewBox="0 0 width height", found "{root.get("viewBox", "")}"'
        )
    if root.get("fill") != "none":
        raise DrawingFault(
            f'{file}: line 1: expected fill="none" on <svg>, so that nothing is black by chance'
        )
    for told in _faults(source):
        raise DrawingFault(f"{file}: {told}")
    width, height = float(box[2]), float(box[3])
    point = root.get("data-anchor", "").split()
    anchor = (float(point[0]), float(point[1])) if len(point) == 2 else (width / 2, height)
    found = {match.group().lower() for match in COLOUR.finditer(source)}
    used = [plate for plate, code in PLATES.items() if code in found]
    return Drawing(
        name,
        source,
        (width, height),
        anchor,
        (*(p for p in used if p != "key"), *(p for p in used if p == "key")),
    )


def _faults(source: str) -> Iterator[str]:
    for number, line in enumerate(source.splitlines(), 1):
        for match in COLOUR.finditer(line):
            if match.group().lower() not in NAMES:
                near = difflib.get_close_matches(match.group().lower(), NAMES, 1, 0.5)
                hint = f"; did you mean {near[0]} ({NAMES[near[0]]})?" if near else ""
                yield f"line {number}, column {match.start() + 1}: {match.group()} is no proof colour{hint}"
        for match in PAINTED.finditer(line):
            paint = match.group(1).strip()
            if paint != "none" and not COLOUR.fullmatch(paint):
                yield f"line {number}, column {match.start(1) + 1}: expected a proof colour or none, found {paint!r}"
        for word in FORBIDDEN:
            if f"<{word}" in line:
                yield f"line {number}, column {line.index('<' + word) + 1}: <{word}> can't be cut in lino"


def separate(drawing: Drawing, scale: float) -> dict[str, Plate]:
    """How much of each plate reaches the paper, by name, shape (height, width) each [0..1].

    A drawing is rendered once for each plate, that plate in white and all others in black, so that what lies
    over a colour keeps it from the paper, as it does in the drawing.
    """
    size = max(1, round(drawing.size[0] * scale)), max(1, round(drawing.size[1] * scale))
    return {plate: _coverage(drawing.source, PLATES[plate], size) for plate in drawing.plates}


def _coverage(source: str, wanted: str, size: tuple[int, int]) -> Plate:
    proof = COLOUR.sub(lambda match: "#ffffff" if match.group().lower() == wanted else "#000000", source)
    png = resvg_py.svg_to_bytes(svg_string=proof, width=size[0], height=size[1], skip_system_fonts=True)
    pixels = np.asarray(Image.open(BytesIO(bytes(png))).convert("RGBA").resize(size), dtype=np.float64)
    return pixels[:, :, 0] * pixels[:, :, 3] / 255.0**2
