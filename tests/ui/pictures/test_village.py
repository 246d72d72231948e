"""The village: its people, works, fields and plant are all to be seen, however small it is printed."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pygame
import pytest

from game.model.names import CAUSES, VENTURES, WORKS
from game.ui.pictures.gallery_states import LIVING, MAUSOLEUM
from game.ui.pictures.houses import DOLLARS, PLAIN, church_part
from game.ui.pictures.ink import Ink
from game.ui.pictures.parts import part
from game.ui.pictures.people import CAST
from game.ui.pictures.village import paint_village, tall_of
from game.ui.pictures.village_front import plant_cells
from game.ui.pictures.village_homes import plots
from game.ui.pictures.workshop import SHOWN, row_of, shown_running
from game.view.pictures.village import PeopleData, VillageData, WorkData

INK = Ink(grain=0.0)
SMALL, LARGE = (240, 135), (640, 360)
SPILL = 9
"""How far a drawing may reach over the edge of the machine's own place [px]."""


def painted(data: VillageData, size: tuple[int, int] = SMALL, frame: int = 0) -> np.ndarray:
    surface = pygame.Surface(size, 0, 32)
    paint_village(surface, surface.get_rect(), data, INK, frame)
    return pygame.surfarray.array3d(surface).astype(int)


def changed(one: VillageData, other: VillageData, size: tuple[int, int] = SMALL) -> np.ndarray:
    """How far each pixel is from the other's, shape (width, height) [0..765]."""
    return np.abs(painted(one, size) - painted(other, size)).sum(axis=2)


@pytest.mark.parametrize(("hour", "far"), [("day", 60), ("dusk", 55), ("night", 40)])
def test_a_mausoleum_is_told_from_the_same_village_alive_in_a_thumbnail(hour: str, far: int) -> None:
    apart = changed(replace(LIVING, hour=hour), replace(MAUSOLEUM, hour=hour))
    assert apart.mean() > far
    assert (apart > 60).mean() > 0.25


def test_a_living_village_glows_at_night_and_an_empty_one_does_not() -> None:
    alive, empty = (painted(replace(each, hour="night")) for each in (LIVING, MAUSOLEUM))
    warm = [int((each[:, :, 0] > each[:, :, 2] + 60).sum()) for each in (alive, empty)]
    assert warm[0] > 3 * warm[1]


@pytest.mark.parametrize("work", WORKS)
def test_a_work_is_seen_to_be_missing_to_be_under_way_and_to_decay(work: str) -> None:
    stages = [WorkData(), WorkData(0.5), WorkData(1.0), WorkData(1.0, 0.1)]
    villages = [replace(LIVING, **{work: stage, "people": PeopleData(), "hour": "dusk"}) for stage in stages]
    assert changed(villages[0], villages[2], LARGE).max() > 200
    assert changed(villages[2], villages[3], LARGE).max() > 120


def test_a_church_grows_from_walls_to_dome_and_falls_in() -> None:
    names = [church_part(built, 1.0) for built in (0.2, 0.6, 0.8, 0.9, 1.0)]
    assert names == [f"village/church-{stage}" for stage in range(1, 6)]
    assert church_part(1.0, 0.4).endswith("worn")
    assert church_part(1.0, 0.1).endswith("ruin")


def test_why_a_plant_fell_can_be_told_from_the_picture() -> None:
    fallen = replace(LIVING, machines_running=0)
    for one, other in combinations(CAUSES[1:], 2):
        apart = changed(replace(fallen, cause=one), replace(fallen, cause=other))
        assert (apart > 90).sum() > 60, (one, other)


@pytest.mark.parametrize("kind", VENTURES)
def test_each_kind_of_venture_works_and_stands_still(kind: str) -> None:
    data = replace(LIVING, venture=kind)
    assert changed(data, replace(data, machines_running=0)).mean() > 8


@pytest.mark.parametrize("total", [1, 3, 4, 5, 12, 40])
def test_only_machines_that_run_move_and_each_in_its_place(total: int) -> None:
    data = replace(LIVING, machines_total=total, machines_running=max(1, total // 2))
    moved = np.abs(painted(data, LARGE, 1) - painted(data, LARGE)).sum(axis=2) > 0
    cells = plant_cells(LARGE, tall_of(LARGE), total)
    assert len(cells) == min(total, SHOWN) == row_of(300, total).count
    running = shown_running(data.machines_running, total)
    assert all(moved[c.left : c.right, c.top : c.bottom].any() for c in cells[:running])
    for cell in cells[:running]:
        room = cell.inflate(2 * SPILL, 2 * SPILL).clip((0, 0), LARGE)
        moved[room.left : room.right, room.top : room.bottom] = False
    assert not moved.any()


def test_as_many_machines_are_shown_at_work_as_their_share() -> None:
    assert [shown_running(running, 24) for running in (0, 1, 12, 24)] == [0, 1, 6, 12]
    assert shown_running(5, 0) == 0


def test_those_in_the_north_build_houses_and_come_home_for_the_feast() -> None:
    few, many = (plots(1300, 770, replace(LIVING, abroad=share)) for share in (0.0, 1.0))
    built = [sum(plot.build in DOLLARS for plot in each) / len(each) for each in (few, many)]
    assert built[0] < 0.25 < 0.6 < built[1]
    home = replace(LIVING, feast=True, people=replace(LIVING.people, guests=8))
    assert changed(LIVING, home).mean() > 5


def test_the_same_houses_stand_whoever_is_in_them() -> None:
    assert plots(1300, 770, LIVING) == plots(1300, 770, replace(LIVING, homes_lit=0.1, hour="night"))


def test_everybody_and_every_house_has_a_drawing() -> None:
    assert all(part(f"people/{name}") for names in CAST.values() for name in names)
    for build in (*PLAIN, *DOLLARS):
        assert part(f"village/house-{build}").size == part(f"village/house-{build}-shut").size
