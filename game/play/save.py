"""Saves: a header, then a line for each closed semester with its decisions, the hash of what came, and a check value.

Nothing else is kept, for everything else follows. A save is replaced whole or not at all.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from game.content.level import Level
from game.content.writing import whole_file
from game.play.agenda import Agenda, Prediction
from game.play.hashes import state_hash
from game.play.match import Match, new_match
from game.play.orders import Order, UnknownOrder

VERSION = 1
SUFFIX = ".tpu"
LATEST = 32503680000.0  # the year 3000: a moment beyond it is no moment of ours [s]


class SaveProblem(Exception):
    """A save can't be read.

    Attributes:
        key: what is wrong, as a word key after ``notice.``.
        values: what the sentence names.
    """

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Header:
    """What a save says before its first semester."""

    version: int
    name: str
    level: str
    fingerprint: str
    seed: int
    saved: float


@dataclass(frozen=True)
class Saved:
    """A save as read.

    Attributes:
        header: its first line.
        agendas: what was decided in each sound semester.
        hashes: the hash of what came of each.
        draft: the agenda of the semester that was not yet closed.
        damaged: first and last semester (from 1) whose lines are damaged; none if all are sound.
    """

    header: Header
    agendas: tuple[Agenda, ...]
    hashes: tuple[str, ...]
    draft: Agenda
    damaged: tuple[int, int] | None


def _line(record: dict[str, Any]) -> str:
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{hashlib.sha256(text.encode()).hexdigest()[:12]} {text}"


def _record(line: str) -> dict[str, Any] | None:
    """What a line says, or nothing if it is not whole."""
    check, _, text = line.partition(" ")
    if hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:12] != check:
        return None
    record = json.loads(text)
    return record if isinstance(record, dict) else None


def _agenda_record(agenda: Agenda) -> dict[str, Any]:
    return {
        "orders": [[o.kind, list(o.target), list(o.seats)] for o in agenda.orders],
        "answers": list(agenda.answers),
        "predictions": [asdict(p) for p in agenda.predictions],
    }


def _agenda(record: dict[str, Any]) -> Agenda:
    return Agenda(
        orders=tuple(Order(kind, tuple(target), tuple(seats)) for kind, target, seats in record["orders"]),
        answers=tuple(record["answers"]),
        predictions=tuple(Prediction(**p) for p in record["predictions"]),
    )


def to_text(match: Match, name: str, draft: Agenda, saved: float) -> str:
    """A match as the text of a save."""
    header = Header(VERSION, name, match.level.id, match.level.fingerprint, match.seed, saved)
    lines = [_line({"tres-por-uno": asdict(header)})]
    for number, (agenda, turn) in enumerate(zip(match.agendas, match.turns, strict=True), start=1):
        lines.append(_line({"semester": number, **_agenda_record(agenda), "state": state_hash(turn.after)}))
    if draft != Agenda():
        lines.append(_line({"draft": _agenda_record(draft)}))
    return "\n".join(lines) + "\n"


def from_text(text: str) -> Saved:
    """A save from its text.

    Raises:
        SaveProblem: it is no save, or one from a newer version, or its header is damaged.
    """
    lines = text.removesuffix("\n").split("\n")
    first = _sound(lines[0]) if lines else None
    header = _header(first.get("tres-por-uno") if first else None)
    agendas: list[Agenda] = []
    hashes: list[str] = []
    draft = Agenda()
    for number, line in enumerate(lines[1:], start=1):
        try:
            record = _record(line) or {}
            if "draft" in record and number == len(lines) - 1:
                draft = _agenda(record["draft"])
                continue
            if record["semester"] != number:
                raise KeyError(number)
            agenda, state = _agenda(record), str(record["state"])
        except (ValueError, KeyError, TypeError):
            return Saved(header, tuple(agendas), tuple(hashes), Agenda(), (number, len(lines) - 1))
        agendas.append(agenda)
        hashes.append(state)
    return Saved(header, tuple(agendas), tuple(hashes), draft, None)


def _header(record: object) -> Header:
    """The first line's header, each field of its own type.

    Raises:
        SaveProblem: it is none, or one from a newer version.
    """
    if not isinstance(record, dict) or type(record.get("version")) is not int:
        raise SaveProblem("not_a_save")
    if record["version"] > VERSION:
        raise SaveProblem("newer_version", version=record["version"])
    texts = [record.get(name) for name in ("name", "level", "fingerprint")]
    saved = record.get("saved")
    whole = all(isinstance(text, str) for text in texts) and type(record.get("seed")) is int
    if not whole or not isinstance(saved, (int, float)) or not 0 <= saved < LATEST:
        raise SaveProblem("not_a_save")
    try:
        return Header(**record)
    except TypeError as error:
        raise SaveProblem("not_a_save") from error


def _sound(line: str) -> dict[str, Any] | None:
    try:
        return _record(line)
    except (ValueError, KeyError, TypeError):
        return None


def read_save(file: Path) -> Saved:
    """A save from its file.

    Raises:
        SaveProblem: it can't be read, or as ``from_text``.
    """
    try:
        return from_text(file.read_bytes().decode("utf-8", errors="replace"))
    except OSError as error:
        raise SaveProblem("unreadable", file=file.name) from error


def replayed(level: Level, saved: Saved) -> tuple[Match, int | None]:
    """The match of a save, played again.

    Args:
        level: the level that it names.
        saved: the save.

    Returns:
        The match, and the number (from 1) of the first semester whose hash differs from the saved one; none if all
        agree. The match goes on after a difference: the decisions stand, what came of them is today's.

    Raises:
        SaveProblem: an order names something that the level no longer has.
    """
    match = new_match(level, saved.header.seed)
    differs = None
    for number, (agenda, expected) in enumerate(zip(saved.agendas, saved.hashes, strict=True), start=1):
        if match.over:
            break
        try:
            match = match.close(agenda)
        except UnknownOrder as error:
            raise SaveProblem("unknown_order", semester=number, order=str(error)) from error
        if differs is None and state_hash(match.position) != expected:
            differs = number
    return match, differs


def write_save(folder: Path, file_name: str, text: str) -> Path:
    """Writes a save whole or not at all; gives its file.

    Raises:
        OSError: the folder can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file_name
    with whole_file(target) as file:
        file.write(text)
    return target


def saves_in(folder: Path) -> tuple[Path, ...]:
    """The saves of a folder, the newest first; none where there is no such folder."""
    try:
        files = [(f.stat().st_mtime, f) for f in folder.glob(f"*{SUFFIX}")]
    except OSError:
        return ()
    return tuple(f for _, f in sorted(files, key=lambda pair: (-pair[0], pair[1].name)))
