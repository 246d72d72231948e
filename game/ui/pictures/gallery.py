"""Every picture in good and bad states, rendered to a folder, to be looked at one by one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pygame

from game.ui.pictures.course import paint_course
from game.ui.pictures.gallery_states import HEADS, POSTCARDS, SARAPES, TABLES, VILLAGES, shores_of
from game.ui.pictures.heads import paint_head
from game.ui.pictures.icons import icon_names, paint_icon
from game.ui.pictures.ink import Ink
from game.ui.pictures.lanes import LANES, paint_timeline
from game.ui.pictures.ledger import paint_coin, paint_ledger
from game.ui.pictures.postcard import paint_postcard
from game.ui.pictures.poster import paint_poster
from game.ui.pictures.sarape import paint_sarape
from game.ui.pictures.shores import paint_two_shores
from game.ui.pictures.table import paint_table
from game.ui.pictures.tank import paint_tank
from game.ui.pictures.village import paint_village
from game.view.pictures import (
    CourseData,
    LedgerData,
    TankData,
    TimelineData,
    TwoShores,
    read_land,
)

PAYERS = ("families", "clubs", "state", "municipality", "federation", "bank")
Paint = Callable[[pygame.Surface, pygame.Rect], None]


def render_gallery(folder: Path, shapes: Path, ink: Ink, size: tuple[int, int] = (1280, 720)) -> list[Path]:
    """Writes every picture as a PNG into `folder` and gives the files.

    Args:
        folder: Where to write; made if it is not there.
        shapes: The folder assets/shapes.
        ink: The inks.
        size: Size of the large pictures [pixels].

    Raises:
        OSError: A file cannot be read or written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paints: dict[str, tuple[tuple[int, int], Paint]] = {}
    paints["poster"] = (size, partial(paint_poster, ink=ink))
    for state in ("zacatecas", "guanajuato"):
        land = read_land(shapes / f"{state}.json")
        for lens in LANES:
            shores = shores_of(land, lens)
            paints[f"shores-{state}-{lens}"] = (size, partial(_shores, data=shores, ink=ink))
    for name, village in VILLAGES.items():
        paints[f"village-{name}"] = (size, partial(paint_village, data=village, ink=ink))
    for name, cloth in SARAPES.items():
        paints[f"sarape-{name}"] = ((600, 900), partial(paint_sarape, data=cloth, ink=ink))
    for name, card in POSTCARDS.items():
        paints[f"postcard-{name}"] = ((720, 480), partial(paint_postcard, data=card, ink=ink))
    for name, table in TABLES.items():
        paints[f"table-{name}"] = (size, partial(paint_table, data=table, ink=ink))
    paints["heads"] = ((1440, 1080), partial(_heads, ink=ink))
    paints["icons"] = ((1200, 420), partial(_icons, ink=ink))
    paints["charts"] = ((1200, 730), partial(_charts, ink=ink))
    return [_write(folder / f"{name}.png", paint, extent, ink) for name, (extent, paint) in paints.items()]


def _write(file: Path, paint: Paint, size: tuple[int, int], ink: Ink) -> Path:
    surface = pygame.Surface(size, 0, 32)
    surface.fill(ink.paper)
    paint(surface, surface.get_rect())
    pygame.image.save(surface, str(file))
    return file


def _shores(surface: pygame.Surface, rect: pygame.Rect, data: TwoShores, ink: Ink) -> None:
    paint_two_shores(surface, rect, data, ink, pygame.Font(None, max(16, rect.height // 32)))


def _heads(surface: pygame.Surface, rect: pygame.Rect, ink: Ink) -> None:
    """The forty, eight in a row."""
    wide, tall = rect.width // 8, rect.height // 5
    for i, head in enumerate(HEADS):
        paint_head(surface, pygame.Rect(i % 8 * wide + 6, i // 8 * tall + 6, wide - 12, tall - 12), head, ink)


def _icons(surface: pygame.Surface, rect: pygame.Rect, ink: Ink) -> None:
    for i, name in enumerate(icon_names()):
        paint_icon(surface, pygame.Rect(8 + i % 14 * 84, 8 + i // 14 * 92, 76, 76), name, ink)
        paint_icon(surface, pygame.Rect(8 + i * 36, rect.bottom - 40, 28, 28), name, ink)
    for i, payer in enumerate(PAYERS):
        paint_coin(surface, pygame.Rect(8 + i * 84, rect.bottom - 128, 76, 76), payer, ink)


def _charts(surface: pygame.Surface, rect: pygame.Rect, ink: Ink) -> None:
    paint_tank(surface, pygame.Rect(20, 20, 260, 240), TankData(62, 100, 8, 3, "weave"), ink)
    paint_tank(surface, pygame.Rect(300, 20, 260, 240), TankData(12, 100, 1, 9, "voice"), ink)
    for j, lens in enumerate(LANES):
        course = CourseData(lens, tuple(20.0 + 6 * i + 9 * ((i * 7 + j) % 5) for i in range(9)))
        paint_course(surface, pygame.Rect(20 + 236 * j, 290, 216, 200), course, ink)
    coins = tuple(zip(PAYERS, (900.0, 3100.0, 3000.0, 2400.0, 3100.0, 0.0), strict=True))
    paint_ledger(surface, pygame.Rect(20, 510, 700, 200), LedgerData(coins), ink)
    events = (
        (0, "voice", 0.4, "orders"),
        (2, "weave", 0.9, "orders"),
        (2, "voice", 0.5, "rift"),
        (4, "learning", 1.0, "leap"),
        (5, "livelihoods", 0.7, "collapse"),
    )
    paint_timeline(surface, pygame.Rect(600, 20, 580, 240), TimelineData(12, 6, events), ink)
