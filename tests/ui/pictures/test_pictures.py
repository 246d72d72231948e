"""Every picture: the same data gives the same pixels, nothing outside its rectangle, any size."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.ui.pictures.course import paint_course
from game.ui.pictures.gallery import render_gallery
from game.ui.pictures.gallery_states import HEADS, LIVING, MAUSOLEUM, POSTCARDS, SARAPES, TABLES, shores_of
from game.ui.pictures.heads import paint_head
from game.ui.pictures.icons import icon_names, paint_icon
from game.ui.pictures.ink import Ink
from game.ui.pictures.lanes import paint_timeline
from game.ui.pictures.ledger import paint_coin, paint_ledger
from game.ui.pictures.postcard import paint_postcard
from game.ui.pictures.poster import menu_room, paint_poster, title_room
from game.ui.pictures.sarape import paint_sarape
from game.ui.pictures.shores import paint_two_shores
from game.ui.pictures.table import paint_table, seat_at, seat_spot
from game.ui.pictures.tank import paint_tank
from game.ui.pictures.village import paint_village
from game.view.pictures import (
    CourseData,
    LedgerData,
    TankData,
    TimelineData,
    read_land,
)

SHAPES = Path(__file__).resolve().parents[3] / "assets" / "shapes"
INK = Ink()
LAND = read_land(SHAPES / "zacatecas.json")
COURSE = CourseData("voice", (30.0, 40.0, 35.0), 12)
EVENTS = TimelineData(
    12,
    4,
    (
        (0, "voice", 1.0, "handover"),
        (1, "livelihoods", 0.9, "collapse"),
        (2, "voice", 0.8, "rift"),
        (3, "weave", 0.2, "orders"),
        (3, "weave", 0.9, "orders"),
        (3, "learning", 1.0, "leap"),
    ),
)
COINS = LedgerData((("clubs", 10.0), ("state", 5.0), ("bank", 0.0)))

Paint = Callable[[pygame.Surface, pygame.Rect], object]
PICTURES: dict[str, Paint] = {
    "poster": lambda s, r: paint_poster(s, r, INK),
    "shores": lambda s, r: paint_two_shores(s, r, shores_of(LAND, "weave"), INK),
    "village": lambda s, r: paint_village(s, r, LIVING, INK),
    "sarape": lambda s, r: paint_sarape(s, r, SARAPES["torn"], INK),
    "postcard": lambda s, r: paint_postcard(s, r, POSTCARDS["dance"], INK),
    "head": lambda s, r: paint_head(s, r, HEADS[0], INK),
    "table": lambda s, r: paint_table(s, r, TABLES["leap"], INK),
    "icon": lambda s, r: paint_icon(s, r, "peso", INK),
    "coin": lambda s, r: paint_coin(s, r, "clubs", INK),
    "ledger": lambda s, r: paint_ledger(s, r, COINS, INK),
    "tank": lambda s, r: paint_tank(s, r, TankData(40, 100, 3, 9), INK),
    "course": lambda s, r: paint_course(s, r, COURSE, INK),
    "timeline": lambda s, r: paint_timeline(s, r, EVENTS, INK),
}
UNSEEN = (1, 254, 3)


def painted(paint: Paint, size: tuple[int, int], margin: int = 0) -> np.ndarray:
    surface = pygame.Surface((size[0] + 2 * margin, size[1] + 2 * margin), 0, 32)
    surface.fill(UNSEEN)
    paint(surface, pygame.Rect(margin, margin, *size))
    return pygame.surfarray.array3d(surface)


@pytest.mark.parametrize("name", PICTURES)
def test_the_same_data_gives_the_same_pixels(name: str) -> None:
    first, second = (painted(PICTURES[name], (320, 200)) for _ in range(2))
    assert np.array_equal(first, second)


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_drawn_outside_the_rectangle(name: str) -> None:
    pixels = painted(PICTURES[name], (301, 207), margin=20)
    pixels[20:-20, 20:-20] = UNSEEN
    assert (pixels == UNSEEN).all()


@pytest.mark.parametrize("size", [(1, 1), (7, 3), (40, 300), (300, 40), (2200, 1300)])
@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_can_be_painted_at_any_size(name: str, size: tuple[int, int]) -> None:
    assert painted(PICTURES[name], size).shape[:2] == size


def test_a_village_without_its_people_looks_nothing_like_the_same_village_alive() -> None:
    for hour, far in (("day", 18), ("dusk", 15), ("night", 10)):
        alive = painted(lambda s, r, h=hour: paint_village(s, r, replace(LIVING, hour=h), INK), (160, 90))
        empty = painted(lambda s, r, h=hour: paint_village(s, r, replace(MAUSOLEUM, hour=h), INK), (160, 90))
        assert np.abs(alive.astype(int) - empty.astype(int)).mean() > far


def test_machines_that_stop_change_the_picture() -> None:
    moving = painted(lambda s, r: paint_village(s, r, LIVING, INK), (640, 360))
    silent = painted(lambda s, r: paint_village(s, r, replace(LIVING, machines_running=0), INK), (640, 360))
    plant = np.abs(moving.astype(int) - silent.astype(int))[:180, 220:]
    assert plant.mean() > 20


def test_an_unknown_role_still_has_a_head() -> None:
    painted(lambda s, r: paint_head(s, r, replace(HEADS[0], role="astronaut"), INK), (60, 72))


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_leaves_ink_even_when_small(name: str) -> None:
    surface = pygame.Surface((24, 24), 0, 32)
    surface.fill(INK.paper)
    paint_icon(surface, surface.get_rect(), name, INK)
    assert (np.abs(pygame.surfarray.array3d(surface).astype(int) - INK.paper).sum(2) > 150).sum() > 40


def test_a_seat_is_found_where_it_was_drawn() -> None:
    data, rect = TABLES["leap"], pygame.Rect(10, 20, 700, 500)
    for seat in data.seats:
        x, y = seat_spot(rect, data, seat.seat)
        assert seat_at(rect, data, (round(x), round(y))) == seat.seat
    assert seat_at(rect, data, rect.center) is None
    with pytest.raises(KeyError):
        seat_spot(rect, data, "nobody")


def test_words_on_the_poster_have_rooms_inside_it() -> None:
    for size in ((1024, 600), (1280, 720), (3840, 2160)):
        rect = pygame.Rect(0, 0, *size)
        assert rect.contains(title_room(rect))
        assert rect.contains(menu_room(rect))
        assert not title_room(rect).colliderect(menu_room(rect))


@pytest.mark.slow
def test_the_gallery_shows_every_picture(tmp_path: Path) -> None:
    pygame.font.init()
    files = render_gallery(tmp_path / "gallery", SHAPES, INK, (640, 360))
    assert len(files) > 30
    assert all(file.stat().st_size > 2000 for file in files)
