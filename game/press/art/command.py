"""`main.py art`: cuts every drawing of assets/art into plates and prints them into assets/prints, or checks them."""

import argparse
import hashlib
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from game.content.folders import assets_folder
from game.content.writing import write_whole
from game.press.art.drawing import Drawing, DrawingFault, read_drawing, separate
from game.press.art.impression import impress

SCALES = (1, 2)
CLOSE = 1.5
"""How far a picture may be from its drawing and still be it, on average: renderers round differently [of 255]."""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Family:
    """The drawings of one folder."""

    name: str
    drawings: tuple[Drawing, ...]


def main(options: argparse.Namespace) -> int:
    """Prints, or with `--check` compares; 0 if sources and pictures agree, 1 if not."""
    root = assets_folder()
    try:
        families = read_families(root / "art", options.families)
    except (DrawingFault, OSError) as fault:
        print(fault, file=sys.stderr)
        return 1
    work = check_family if options.check else print_family
    faults = [each for family in families for each in work(family, root / "prints")]
    if options.check and not options.families:
        faults += orphans(families, root / "prints")
    faults = list(dict.fromkeys(faults))
    for each in faults:
        print(each, file=sys.stderr)
    drawings = sum(len(family.drawings) for family in families)
    print(f"{drawings} drawings in {len(families)} families, {len(faults)} faults")
    return 1 if faults else 0


def read_families(folder: Path, wanted: list[str]) -> list[Family]:
    """All drawings, family by family; `wanted` names some families.

    Raises:
        DrawingFault: a drawing can't be printed, or there is no such family.
    """
    found = sorted(each for each in folder.iterdir() if each.is_dir())
    unknown = set(wanted) - {each.name for each in found}
    if unknown:
        known = ", ".join(each.name for each in found)
        raise DrawingFault(f"{folder}: no family {', '.join(sorted(unknown))}; there are {known}")
    return [
        Family(
            each.name,
            tuple(read_drawing(file, f"{each.name}/{file.stem}") for file in sorted(each.glob("*.svg"))),
        )
        for each in found
        if not wanted or each.name in wanted
    ]


def print_family(family: Family, folder: Path) -> list[str]:
    """Prints a family: for each drawing and scale the plates under each other, in grey, and one index."""
    (folder / family.name).mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        list(pool.map(partial(print_drawing, folder), family.drawings, chunksize=8))
    index = json.dumps(index_of(family), indent=0, sort_keys=True)
    write_whole(folder / f"{family.name}.json", f"{index}\n".encode())
    kept = {_file(drawing, scale) for drawing in family.drawings for scale in SCALES}
    for file in (folder / family.name).glob("*.png"):
        if f"{family.name}/{file.name}" not in kept:
            file.unlink()
    return []


def print_drawing(folder: Path, drawing: Drawing) -> None:
    """Prints one drawing at all scales."""
    for scale in SCALES:
        png = BytesIO()
        Image.fromarray(plates_of(drawing, scale)).save(png, "PNG", optimize=True)
        write_whole(folder / _file(drawing, scale), png.getvalue())


def index_of(family: Family) -> dict[str, object]:
    """What is kept of each part: plates in their order, size and anchor [units], and what it was printed from."""
    return {
        drawing.name.split("/")[1]: {
            "plates": list(drawing.plates),
            "size": list(drawing.size),
            "anchor": list(drawing.anchor),
            "drawn": hashlib.sha256(drawing.source.encode()).hexdigest()[:16],
        }
        for drawing in family.drawings
    }


def plates_of(drawing: Drawing, scale: int) -> Pixels:
    """The plates of a drawing, printed, one under the other, shape (plates x height, width)."""
    plates = [impress(drawing.name, plate, cover, scale) for plate, cover in separate(drawing, scale).items()]
    return np.round(np.concatenate(plates) * 255).astype(np.uint8)


def check_family(family: Family, folder: Path) -> list[str]:
    """Where drawings and pictures do not agree, in words; every picture is printed again."""
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(partial(check_drawing, folder), family.drawings, chunksize=8))
    return check_index(family, folder) + [fault for faults in found for fault in faults]


def check_index(family: Family, folder: Path) -> list[str]:
    """Whether the index was made from these very drawings; quick, for nothing is printed."""
    index = folder / f"{family.name}.json"
    if index.exists() and json.loads(index.read_text(encoding="utf-8")) == index_of(family):
        return []
    return [f"{index}: does not say what the drawings are; run `main.py art {family.name}`"]


def check_drawing(folder: Path, drawing: Drawing) -> list[str]:
    """Where the pictures of a drawing are missing, or not what it shows."""
    faults, family = [], drawing.name.partition("/")[0]
    for scale in SCALES:
        file = folder / _file(drawing, scale)
        if not file.exists():
            faults.append(_missing(file))
        elif not _alike(np.asarray(Image.open(file)), plates_of(drawing, scale)):
            faults.append(f"{file}: not what {drawing.name}.svg shows; run `main.py art {family}`")
    return faults


def _alike(kept: Pixels, fresh: Pixels) -> bool:
    return kept.shape == fresh.shape and float(np.abs(kept.astype(np.int16) - fresh).mean()) <= CLOSE


def orphans(families: list[Family], folder: Path) -> list[str]:
    """Gives pictures for which there is no drawing, and drawings for which there is no picture, in words."""
    known = {_file(drawing, scale) for family in families for drawing in family.drawings for scale in SCALES}
    known |= {f"{family.name}.json" for family in families}
    there = {str(file.relative_to(folder).as_posix()) for file in folder.rglob("*") if file.is_file()}
    extra = [f"{folder / name}: no drawing is kept for it" for name in sorted(there - known)]
    return extra + [_missing(folder / name) for name in sorted(known - there)]


def _missing(file: Path) -> str:
    return f"{file}: not printed yet; run `main.py art`"


def _file(drawing: Drawing, scale: int) -> str:
    return f"{drawing.name}.png" if scale == 1 else f"{drawing.name}@{scale}x.png"
