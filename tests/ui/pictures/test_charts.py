"""The spots of every chart lie on what they name: where a spot is said to be, something is drawn for it alone."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.ui.pictures.course import course_at, paint_course
from game.ui.pictures.ink import Ink
from game.ui.pictures.lanes import LANES, event_areas, lane_level, paint_timeline
from game.ui.pictures.ledger import TALLEST, coins_of, paint_ledger, stack_top
from game.ui.pictures.outlooks import Foreseen, OutlookData, outlook_at, paint_outlook
from game.ui.pictures.rows import ChangeRow, RowsData, bar_area, paint_rows, said_area
from game.ui.pictures.scatter import Dot, ScatterData, dot_area, paint_scatter
from game.ui.pictures.tank import paint_tank, tank_areas
from game.ui.pictures.twins import paint_cloud, paint_twin, twin_at
from game.view.ledger import coin_worth
from game.view.pictures.charts import CourseData, LedgerData, TankData, TimelineData
from game.view.pictures.spots import Area
from game.view.pictures.twins import CloudData, TwinData

INK = Ink(grain=0.0, shift=0.0)
SIZES = ((200, 110), (640, 240), (1100, 460))
Paint = Callable[[pygame.Surface, pygame.Rect, object, Ink], None]

EVENTS = TimelineData(
    12,
    8,
    (
        (0, "voice", 1.0, "handover"),
        (1, "livelihoods", 0.9, "collapse"),
        (3, "voice", 0.8, "rift"),
        (5, "weave", 0.2, "orders"),
        (5, "weave", 0.9, "orders"),
        (7, "learning", 1.0, "leap"),
    ),
)
DOTS = ScatterData(
    tuple(
        Dot("indigo", i % 2, said, came, i != 2)
        for i, (said, came) in enumerate(((-2, -1.5), (4, 6), (3, -1)))
    ),
    -2.0,
    6.0,
)
ROWS = RowsData(
    (
        ChangeRow("weave", 3.0, 1.0, 4.5, (("cochineal", -1.5, False), ("indigo", 2.0, True))),
        ChangeRow("voice", -2.0, -2.0, -2.0, (("cochineal", 4.0, False), ("indigo", -1.0, True))),
    ),
    -2.0,
    5.0,
)
FAN = Foreseen("cochineal", (38.0, 36.0), (40.0, 41.0), (44.0, 48.0), (46.0, 52.0), (50.0, 58.0))
OUTLOOK = OutlookData("weave", (30.0, 34.0, 42.0), 8, (FAN,), 20.0, 60.0)
TWIN = TwinData("voice", (30.0, 34.0, 42.0), (30.0, 45.0, 55.0), 2, 20.0, 60.0)


def painted(paint: Paint, data: object, size: tuple[int, int]) -> np.ndarray:
    surface = pygame.Surface(size, 0, 32)
    surface.fill((255, 255, 255))
    paint(surface, surface.get_rect(), data, INK)
    return pygame.surfarray.array3d(surface).astype(int)


def share_changed(one: np.ndarray, other: np.ndarray, area: Area, room: int = 3) -> float:
    """Which share of an area, and of a little around it, two paintings print differently."""
    wide, high = one.shape[:2]
    left, right = round(area[0] * wide), round(area[2] * wide)
    top, bottom = round(area[1] * high), round(area[3] * high)
    if left == right:
        left, right = left - (bottom - top) // 2, right + (bottom - top) // 2
    part = np.s_[max(0, left - room) : right + room, max(0, top - room) : bottom + room]
    return float((np.abs(one[part] - other[part]).sum(axis=2) > 60).mean())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", range(len(EVENTS.events)))
def test_an_event_is_marked_where_its_spot_is(size: tuple[int, int], number: int) -> None:
    others = tuple(each for i, each in enumerate(EVENTS.events) if i != number)
    one, other = (painted(paint_timeline, each, size) for each in (EVENTS, replace(EVENTS, events=others)))
    if number in (3, 4):
        other = painted(paint_timeline, replace(EVENTS, events=()), size)
    assert share_changed(one, other, event_areas(EVENTS)[number]) > 0.25


def test_every_lane_is_a_thread_and_events_stay_in_theirs() -> None:
    assert len({lane_level(lens) for lens in LANES}) == 5
    for (_, lens, _, _), area in zip(EVENTS.events, event_areas(EVENTS), strict=True):
        assert area[1] < lane_level(lens) < area[3]
    spots = event_areas(EVENTS)
    assert spots[3][0] < spots[4][0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", range(len(DOTS.dots)))
def test_a_forecast_is_marked_where_its_spot_is(size: tuple[int, int], number: int) -> None:
    others = replace(DOTS, dots=tuple(dot for i, dot in enumerate(DOTS.dots) if i != number))
    changed = share_changed(
        painted(paint_scatter, DOTS, size), painted(paint_scatter, others, size), dot_area(DOTS, number)
    )
    assert changed > 0.25


def test_a_forecast_that_was_right_to_the_point_lies_on_the_diagonal() -> None:
    exact = ScatterData((Dot("indigo", 0, 2.5, 2.5, True),), -1.0, 6.0)
    left, top, _, foot = dot_area(exact, 0)
    assert left == pytest.approx(1.0 - (top + foot) / 2)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", range(len(ROWS.rows)))
def test_a_change_and_what_was_said_of_it_are_drawn_where_their_spots_are(
    size: tuple[int, int], number: int
) -> None:
    none = tuple(ChangeRow(row.lens, 0.0, 0.0, 0.0) for row in ROWS.rows)
    one, other = painted(paint_rows, ROWS, size), painted(paint_rows, replace(ROWS, rows=none), size)
    assert share_changed(one, other, bar_area(ROWS, number)) > 0.2
    for adviser in range(2):
        assert share_changed(one, other, said_area(ROWS, number, adviser)) > 0.3


@pytest.mark.parametrize("size", SIZES)
def test_the_columns_of_a_course_end_where_their_spots_are(size: tuple[int, int]) -> None:
    data = CourseData("weave", (20.0, 35.0, 50.0, 80.0), 8)
    one, other = painted(paint_course, data, size), painted(paint_course, replace(data, values=()), size)
    for number in range(len(data.values)):
        x, y, _, _ = course_at(data, number)
        column = np.abs(one - other)[round(x * size[0])].sum(axis=1) > 60
        assert abs(np.flatnonzero(column)[0] - y * size[1]) < 0.09 * size[1] + 3


@pytest.mark.parametrize("size", SIZES)
def test_a_tank_has_its_level_and_its_pipes_where_their_spots_are(size: tuple[int, int]) -> None:
    tank = TankData(60, 100, 8, 5)
    full, still = painted(paint_tank, tank, size), painted(paint_tank, TankData(0, 100), size)
    areas = tank_areas(tank)
    assert set(areas) == {"level", "inflow", "outflow"}
    for area in areas.values():
        assert share_changed(full, still, area, 0) > 0.2


def test_a_pipe_through_which_nothing_flows_has_no_spot() -> None:
    assert set(tank_areas(TankData(60, 100, 0, 5))) == {"level", "outflow"}
    assert set(tank_areas(TankData(60, 100))) == {"level"}


@pytest.mark.parametrize("size", SIZES)
def test_a_fan_and_the_cord_before_it_lie_where_their_spots_are(size: tuple[int, int]) -> None:
    image = painted(paint_outlook, OUTLOOK, size)
    bare = painted(paint_outlook, replace(OUTLOOK, values=(20.0,), fans=()), size)
    spots = [outlook_at(OUTLOOK, i, value) for i, value in enumerate(OUTLOOK.values)]
    spots += [outlook_at(OUTLOOK, 3 + i, value) for i, value in enumerate(FAN.middle)]
    for spot in spots:
        assert share_changed(image, bare, spot, 4) > 0.3


@pytest.mark.parametrize("size", SIZES)
def test_both_histories_lie_where_their_spots_are(size: tuple[int, int]) -> None:
    low = TwinData("voice", (20.0,) * 3, (20.0,) * 3, 2, 20.0, 60.0)
    image, bare = painted(paint_twin, TWIN, size), painted(paint_twin, low, size)
    for number in range(3):
        for value in (TWIN.before[number], TWIN.after[number]):
            assert share_changed(image, bare, twin_at(TWIN, number, value), 4) > 0.3


def test_what_came_lies_where_its_spot_is_among_its_other_futures() -> None:
    cloud = CloudData(
        "weave",
        (30.0, 31.0),
        (33.0, 35.0),
        (36.0, 40.0),
        (38.0, 44.0),
        (42.0, 50.0),
        (41.0, 33.0),
        2,
        20.0,
        60.0,
    )
    other = replace(cloud, came=(25.0, 55.0))
    image, bare = painted(paint_cloud, cloud, (640, 240)), painted(paint_cloud, other, (640, 240))
    for number, value in enumerate(cloud.came, start=1):
        assert share_changed(image, bare, twin_at(cloud, number, value), 4) > 0.3


def test_a_stack_has_a_coin_for_each_round_sum_and_is_never_too_high() -> None:
    worth = coin_worth(5_339_793.0, TALLEST)
    assert worth == 500_000.0
    assert coins_of(5_339_793.0, worth) == 11
    assert coins_of(1.0, worth) == 1
    assert coins_of(0.0, worth) == 0
    assert coins_of(1e12, worth) == TALLEST + 1
    assert 0.0 <= stack_top(TALLEST + 1) < stack_top(3) < 1.0


@pytest.mark.parametrize("most", [0.0, 3.0, 14.0, 15.0, 999.0, 123_456.0, 4_786_669.0, 7.2e7])
def test_a_coin_is_worth_a_round_sum_that_lets_the_highest_stack_be_seen(most: float) -> None:
    worth = coin_worth(most, TALLEST)
    assert f"{worth:.0f}".rstrip("0") in ("1", "2", "5")
    assert most / worth <= TALLEST
    assert most < 2 or most / worth > TALLEST / 2.6 or worth == 1.0


def test_a_stack_stands_where_its_spot_is() -> None:
    size = (120, 130)
    image = painted(paint_ledger, LedgerData((("state", 10.0),), 1.0), size)
    bare = painted(paint_ledger, LedgerData((("state", 0.0),), 1.0), size)
    top = stack_top(10)
    assert share_changed(image, bare, (0.3, top, 0.7, 0.9), 0) > 0.6
    assert share_changed(image, bare, (0.0, 0.0, 1.0, top - 0.03), 0) == 0.0
