"""Why believe this model: facts with their targets, and what the histories came to when they were last measured."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.content.compiled.texts import text_of
from game.content.folders import assets_folder
from game.content.level import Source
from game.content.problem import Problems
from game.content.shapes.evidence import EvidenceFile, FingerprintShape, MeasuredFile, MeasureShape
from game.content.shared import filed
from game.content.text import Text

Pair = tuple[float, float]


@dataclass(frozen=True)
class Measure:
    """One number of a fact: what is measured, where, how it is judged and between which bounds; None is open."""

    id: str
    of: str
    levels: tuple[str, ...]
    policies: tuple[str, ...]
    at_least: int
    judged_by: str
    low: float | None
    high: float | None
    unit: str
    text: Text


@dataclass(frozen=True)
class Fingerprint:
    """A fact that the histories must reproduce."""

    id: str
    title: Text
    source: Source
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Measured:
    """What an ensemble came to on one level; `missing` names what was not there, and then there are no numbers."""

    fingerprint: str
    measure: str
    level: str
    median: float = 0.0
    mean: float = 0.0
    middle_half: Pair = (0.0, 0.0)
    nine_in_ten: Pair = (0.0, 0.0)
    every_run: Pair = (0.0, 0.0)
    met: bool = False
    missing: str = ""


@dataclass(frozen=True)
class Evidence:
    """Facts and what was measured, by (fact, measure, level); nothing measured yet is an empty mapping."""

    fingerprints: tuple[Fingerprint, ...]
    runs: int
    seed: int
    measured: Mapping[tuple[str, str, str], Measured]


def evidence_folder() -> Path:
    """Gives the folder of the facts, of what was measured, and of the policies that only facts need."""
    return assets_folder() / "evidence"


def load_fingerprints(folder: Path | None = None) -> tuple[Fingerprint, ...] | Problems:
    """Gives the facts with their targets, or everything that is wrong with their file."""
    folder = evidence_folder() if folder is None else folder
    file = filed(folder / "fingerprints.yaml", folder.parent, EvidenceFile)
    if file.shape is None or file.problems:
        return file.problems
    return tuple(_fingerprint(each) for each in file.shape.root)


def load_evidence(folder: Path | None = None) -> Evidence | Problems:
    """Gives the facts with what was last measured, or everything that is wrong with their file."""
    folder = evidence_folder() if folder is None else folder
    found = load_fingerprints(folder)
    facts = tuple(each for each in found if isinstance(each, Fingerprint))
    if len(facts) < len(found) or not facts:
        return tuple(each for each in found if not isinstance(each, Fingerprint))
    path = folder / "measured.json"
    if not path.is_file():
        return Evidence(facts, 0, 0, {})
    shape = MeasuredFile.model_validate(json.loads(path.read_text(encoding="utf-8")), strict=False)
    rows = [Measured(**{k: v for k, v in row.model_dump().items() if v is not None}) for row in shape.rows]
    return Evidence(facts, shape.runs, shape.seed, {(r.fingerprint, r.measure, r.level): r for r in rows})


def _fingerprint(shape: FingerprintShape) -> Fingerprint:
    source = Source(shape.source.grade, text_of(shape.source.text))
    return Fingerprint(
        shape.id, text_of(shape.title), source, tuple(_measure(each) for each in shape.measures)
    )


def _measure(shape: MeasureShape) -> Measure:
    return Measure(
        id=shape.id,
        of=shape.of,
        levels=tuple(shape.levels),
        policies=tuple(shape.policies),
        at_least=shape.at_least or len(shape.policies),
        judged_by=shape.judged_by,
        low=shape.low,
        high=shape.high,
        unit=shape.unit,
        text=text_of(shape.text),
    )
