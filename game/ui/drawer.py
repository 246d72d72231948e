"""The drawer of the desk: saved matches in the player's own folder, as cards for the screens."""

import re
import time
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from game.content.folders import user_data_folder
from game.play.save import SUFFIX, Saved, SaveProblem, read_save, saves_in, to_text, write_save
from game.play.sitting import Sitting
from game.ui.shelf import SaveCard

AUTOSAVE = "autosave"
BEFORE = "autosave-before"
"""The autosave of the match before, which beginning another one must not take away."""

LONGEST_NAME = 40


class Drawer:
    """Saves by id: the name of their file without its suffix."""

    def __init__(
        self, folder: Path | None = None, titles: Mapping[str, dict[str, str]] | None = None
    ) -> None:
        """`titles`: those of the levels by id and language, for matches without a name of their own."""
        self.folder = folder or user_data_folder() / "saves"
        self.titles = titles or {}

    def read(self, save: str) -> Saved:
        """A save by its id.

        Raises:
            SaveProblem: As `read_save`.
        """
        return read_save(self.folder / f"{save}{SUFFIX}")

    def put(self, sitting: Sitting, name: str, now: float) -> Path:
        """Keep a match under a name; without one it is the autosave.

        Raises:
            OSError: The folder can't be written.
        """
        name = name.encode("utf-8", "replace").decode("utf-8")
        file = f"{file_id(name) if name else AUTOSAVE}{SUFFIX}"
        return write_save(self.folder, file, to_text(sitting.match, name, sitting.agenda, now))

    def set_aside(self) -> None:
        """Keep the autosave of a match that another one is about to follow."""
        with suppress(OSError):
            (self.folder / f"{AUTOSAVE}{SUFFIX}").replace(self.folder / f"{BEFORE}{SUFFIX}")

    def throw_away(self, save: str) -> None:
        """Delete a save; one that is not there, or can't be deleted, stays as it is."""
        if Path(save).name != save:
            return
        with suppress(OSError):
            (self.folder / f"{save}{SUFFIX}").unlink(missing_ok=True)

    def cards(self) -> tuple[SaveCard, ...]:
        """All saves, the newest first."""
        return tuple(_card(file, self.titles) for file in saves_in(self.folder))


def file_id(name: str) -> str:
    """A name as part of a file's name: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    short = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_NAME] or "match"
    if short == name and short not in (AUTOSAVE, BEFORE):
        return short
    return f"{short}-{crc32(name.encode('utf-8', 'replace')):08x}"  # names that look alike keep files of their own


def _card(file: Path, titles: Mapping[str, dict[str, str]]) -> SaveCard:
    try:
        saved = read_save(file)
    except SaveProblem as problem:
        plain = {"es": file.stem, "en": file.stem}
        return SaveCard(file.stem, plain, {"es": "", "en": ""}, _problem(problem.key))
    header, closed = saved.header, len(saved.agendas)
    moment = time.strftime("%Y-%m-%d %H:%M", time.localtime(header.saved))
    name = header.name or header.level
    plain = {"es": name, "en": name}
    title = plain if header.name else titles.get(header.level, plain)
    s = "" if closed == 1 else "s"
    problem_ = _problem("damaged", closed) if saved.damaged else None
    return SaveCard(
        file.stem,
        title,
        {"es": f"{closed} semestre{s} · {moment}", "en": f"{closed} semester{s} · {moment}"},
        problem_,
    )


def _problem(key: str, sound: int = 0) -> dict[str, str]:
    if key == "newer_version":
        return {"es": "De una versión más nueva del juego.", "en": "From a newer version of the game."}
    if key == "damaged":
        return {
            "es": f"Dañada; sana hasta el semestre {sound}.",
            "en": f"Damaged; sound up to semester {sound}.",
        }
    return {"es": "No se puede leer.", "en": "It can't be read."}
