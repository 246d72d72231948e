"""Photographs every screen and lays the pictures out: `SDL_VIDEODRIVER=dummy python docs/contact_sheet.py`.

Writes docs/screenshots: one sheet for each language and theme, and a few pictures by themselves in full size. The
matches are played by policies, so that the same version takes the same pictures.

    --only NAME...      only these pictures
    --themes NAME...    only these themes (all)
    --languages es en   only these languages
    --out FOLDER        every picture by itself, in full size, as PNG, into a folder of your own: no sheets
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

import pygame  # noqa: E402
from sheet.shots import SHOTS, Shot  # noqa: E402

from game.content import words  # noqa: E402
from game.content.folders import assets_folder  # noqa: E402
from game.ui.app import make_stage  # noqa: E402
from game.ui.attention import attend  # noqa: E402
from game.ui.course import new_seat  # noqa: E402
from game.ui.drawer import Drawer  # noqa: E402
from game.ui.hands import take  # noqa: E402
from game.ui.opening import open_all  # noqa: E402
from game.ui.screens.levels import Levels  # noqa: E402
from game.ui.screens.main import MainScreen  # noqa: E402
from game.ui.settings import LANGUAGES, Settings  # noqa: E402
from game.ui.shelf import Shelf  # noqa: E402
from game.ui.stage import Stage  # noqa: E402
from game.ui.theme import read_themes  # noqa: E402
from game.ui.thinking import Thinking  # noqa: E402

FOLDER = ROOT / "docs" / "screenshots"
PATIENCE = 30.0  # how long a picture waits for the advisers [s]
THUMB, COLUMNS, GAP, CAPTION = (400, 225), 6, 12, 26
KNOWN = words.load()


class Studio:
    """One language in one theme; what the advisers thought is kept from one to the next."""

    def __init__(self, language: str, theme: str, shelf: Shelf, thinking: Thinking, home: Path) -> None:
        self.language, self.theme, self.shelf, self.thinking, self.home = (
            language,
            theme,
            shelf,
            thinking,
            home,
        )

    def taken(self, shot: Shot) -> pygame.Surface:
        """The picture of a screen."""
        settings = Settings(motion=False, text_scale=shot.scale, language=self.language, theme=self.theme)
        seat = new_seat(Drawer(self.home))
        stage = make_stage(settings, shot.size, self.shelf, seat, KNOWN)
        stage.thinking = self.thinking
        if shot.make is not None:
            seat.sitting = shot.sitting
            stage.push(MainScreen())
            stage.push(shot.make(shot.sitting))
        stage.resize(shot.size)  # so that what the screens read is the studio's thinking
        for told in shot.told:
            if told.name == "levels":
                stage.push(Levels(self.shelf))
            else:
                stage.obey(told)
        for key in shot.keys:
            stage.draw(pygame.Surface(stage.size))
            take(stage, pygame.Event(pygame.KEYDOWN, key=key, unicode="", mod=0))
        _let_think(stage)
        surface = pygame.Surface(stage.size)
        stage.draw(surface)
        stage.draw(surface)
        return surface


def _let_think(stage: Stage) -> None:
    """Waits for what the advisers have to say, as somebody does who looks on."""
    stage.draw(pygame.Surface(stage.size))
    attend(stage)
    until = time.monotonic() + PATIENCE
    while stage.thinking.busy and time.monotonic() < until:
        time.sleep(0.02)
        attend(stage)


def sheet_of(pictures: list[tuple[str, pygame.Surface]]) -> pygame.Surface:
    """All pictures on one sheet, with their names."""
    rows = -(-len(pictures) // COLUMNS)
    wide, high = THUMB[0] + GAP, THUMB[1] + GAP + CAPTION
    sheet = pygame.Surface((COLUMNS * wide + GAP, rows * high + GAP))
    sheet.fill((233, 226, 210))
    font = pygame.font.Font(None, 24)
    for number, (name, picture) in enumerate(pictures):
        x, y = GAP + number % COLUMNS * wide, GAP + number // COLUMNS * high
        share = min(THUMB[0] / picture.get_width(), THUMB[1] / picture.get_height())
        size = round(picture.get_width() * share), round(picture.get_height() * share)
        sheet.blit(pygame.transform.smoothscale(picture, size), (x + (THUMB[0] - size[0]) // 2, y))
        sheet.blit(font.render(name, True, (33, 25, 24)), (x, y + THUMB[1] + 5))
    return sheet


def main() -> int:
    """Takes all pictures; says where they are."""
    themes = tuple(read_themes(assets_folder() / "themes"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    names = [shot.name for shot in SHOTS]
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME")
    parser.add_argument("--themes", nargs="+", choices=themes, default=themes)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    pygame.init()
    (options.out or FOLDER).mkdir(parents=True, exist_ok=True)
    thinking = Thinking()
    try:
        with tempfile.TemporaryDirectory() as home:
            for language in options.languages:
                for theme in options.themes:
                    shelf, _ = open_all(KNOWN)
                    _session(Studio(language, theme, shelf, thinking, Path(home)), options.only, options.out)
    finally:
        thinking.close()
    return 0


def _session(studio: Studio, only: list[str], out: Path | None) -> None:
    pictures = []
    for shot in SHOTS:
        if shot.name not in only:
            continue
        picture = studio.taken(shot)
        pictures.append((shot.name, picture))
        if out is not None:
            pygame.image.save(picture, out / f"{shot.name}-{studio.language}-{studio.theme}.png")
        elif shot.alone and studio.theme == Settings().theme:
            pygame.image.save(picture, FOLDER / f"{shot.name}-{studio.language}.jpg")
    if out is None:
        pygame.image.save(sheet_of(pictures), FOLDER / f"sheet-{studio.language}-{studio.theme}.jpg")
    print(f"{studio.language}, {studio.theme}: {len(pictures)} pictures", flush=True)


if __name__ == "__main__":
    sys.exit(main())
