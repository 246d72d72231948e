"""The sarape: rows that stay as they were woven, flaws in their rows, governments that look unlike."""

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.ui.pictures.ink import Ink
from game.ui.pictures.sarape import paint_sarape, row_rect
from game.ui.pictures.sarape_knots import YARNS, heights
from game.ui.pictures.sarape_label import save_sarape
from game.ui.pictures.sarape_weaves import FALLING, RISING, STEADY, weave_band
from game.view.pictures import Row, SarapeData
from game.view.pictures.sarape import Values

INK = Ink()
WEAK: Values = (38, 44, 20, 12, 25)
STRONG: Values = (50, 62, 64, 60, 55)
SIZES = ((58, 470), (87, 720), (330, 540), (500, 800))


@pytest.fixture(autouse=True, scope="module")
def _type() -> None:
    pygame.font.init()


def cloth(values: Values, rows: int = 12, total: int = 12, **flaws: tuple[str, ...]) -> SarapeData:
    """A term that was like this all through; `row5=("rift",)` is what tore its sixth row."""
    return SarapeData(tuple(Row(values, flaws.get(f"row{i}", ())) for i in range(rows)), total)


def painted(data: SarapeData, size: tuple[int, int]) -> np.ndarray:
    surface = pygame.Surface(size, 0, 32)
    paint_sarape(surface, surface.get_rect(), data, INK)
    return pygame.surfarray.array3d(surface).astype(int)


def apart(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one - other).mean())


@pytest.mark.parametrize("size", SIZES)
def test_the_next_row_leaves_what_is_woven_as_it_was(size: tuple[int, int]) -> None:
    before, after = cloth(STRONG, 5), cloth(STRONG, 6)
    rect = pygame.Rect(0, 0, *size)
    woven = row_rect(rect, before, 0).union(row_rect(rect, before, 4))
    region = np.s_[woven.left : woven.right, woven.top : woven.bottom]
    assert np.array_equal(painted(before, size)[region], painted(after, size)[region])


@pytest.mark.parametrize("total", [1, 6, 12, 36])
@pytest.mark.parametrize("size", SIZES)
def test_a_row_is_found_where_it_lies(size: tuple[int, int], total: int) -> None:
    rect, data = pygame.Rect(7, 11, *size), cloth(STRONG, total, total)
    rows = [row_rect(rect, data, number) for number in range(total)]
    assert all(rect.contains(row) for row in rows)
    assert all(above.bottom == below.top for below, above in pairwise(rows))


def test_where_there_is_little_height_the_cloth_grows_to_the_right() -> None:
    rect, data = pygame.Rect(5, 9, 900, 150), cloth(STRONG, 7)
    rows = [row_rect(rect, data, number) for number in range(12)]
    assert all(rect.contains(row) for row in rows)
    assert all(before.right == after.left for before, after in pairwise(rows))
    one, other = painted(cloth(STRONG, 7), (900, 150)), painted(cloth(STRONG, 7, row3=("rift",)), (900, 150))
    torn = np.argwhere((one != other).any(axis=2))
    row = rows[3].move(-5, -9)
    assert row.left <= torn[:, 0].min() <= torn[:, 0].max() < row.right


@pytest.mark.parametrize("flaw", ["rift", "collapse", "mausoleum", "something else"])
@pytest.mark.parametrize("size", SIZES)
def test_a_flaw_is_seen_in_its_own_row_and_in_no_other(size: tuple[int, int], flaw: str) -> None:
    rect, whole = pygame.Rect(0, 0, *size), cloth(STRONG)
    torn = cloth(STRONG, row5=(flaw,))
    unlike = (painted(whole, size) != painted(torn, size)).any(axis=2)
    row = row_rect(rect, whole, 5)
    assert unlike[:, row.top : row.bottom].sum() > 12
    unlike[:, row.top : row.bottom] = False
    assert not unlike.any()


def test_a_leap_is_a_figure_of_its_own_in_its_row() -> None:
    data = cloth(STRONG)
    made = {}
    for leap in ("bird", "corn", "star"):
        rows = tuple(replace(row, leaps=(leap,)) if i == 7 else row for i, row in enumerate(data.rows))
        made[leap] = painted(replace(data, rows=rows), (330, 540)).tobytes()
    assert len(set(made.values())) == 3


def test_two_governments_are_told_apart_across_a_room() -> None:
    for size in ((58, 470), (330, 540)):
        weak, strong = painted(cloth(WEAK), size), painted(cloth(STRONG), size)
        assert apart(weak, strong) > 40
        assert ink_in(strong) > 1.25 * ink_in(weak), "a poor cloth is mostly undyed wool"


def ink_in(pixels: np.ndarray) -> float:
    """How far pixels are from grey, on the average."""
    return float((pixels.max(axis=2) - pixels.min(axis=2)).mean())


def test_a_thread_that_is_worth_more_has_a_higher_band() -> None:
    for row in (13, 21, 40):
        low, high = heights((20, 40, 40, 40, 40), row), heights((60, 40, 40, 40, 40), row)
        assert high[0] > low[0]
        assert all(sum(tall) <= row for tall in (low, high, heights((100,) * 5, row), heights((0,) * 5, row)))


def test_no_two_threads_share_a_weave_at_any_height() -> None:
    for high in (1, 2, 3, 5, 8, 13):
        for busy in (FALLING, STEADY, RISING):
            bands = {weave_band(thread, 60, high, busy).tobytes() for thread in range(len(YARNS))}
            assert len(bands) == len(YARNS), (high, busy)


def test_a_thread_that_rises_is_woven_denser_than_one_that_falls() -> None:
    for thread in range(len(YARNS)):
        thin, dense = (np.count_nonzero(weave_band(thread, 120, 9, busy)) for busy in (FALLING, RISING))
        assert dense > thin


def test_an_unwoven_sarape_is_a_loom_with_bare_warp() -> None:
    bare, woven = painted(SarapeData((), 12), (200, 400)), painted(cloth(STRONG), (200, 400))
    assert apart(bare, woven) > 40


def test_the_sarape_is_saved_three_thousand_pixels_tall_in_time(tmp_path: Path) -> None:
    for total in (12, 36):
        file = tmp_path / f"{total}.png"
        began = time.process_time()
        save_sarape(file, cloth(STRONG, total, total), INK, ("Zacatecas", "1998–2004"))
        assert time.process_time() - began < 2.0
        assert pygame.image.load(file).get_height() == 3000


def test_the_label_is_under_the_cloth_and_says_what_it_was_given(tmp_path: Path) -> None:
    seen = []
    for label in ((), ("Zacatecas", "semilla 3"), ("Zacatecas", "semilla 4")):
        save_sarape(tmp_path / "cloth.png", cloth(STRONG), INK, label, height=900)
        seen.append(pygame.surfarray.array3d(pygame.image.load(tmp_path / "cloth.png")))
    assert seen[0].shape == seen[1].shape
    foot = 900 - round(900 * 0.075)
    assert np.array_equal(seen[1][:, :foot], seen[2][:, :foot])
    assert not np.array_equal(seen[1][:, foot:], seen[2][:, foot:])


@pytest.mark.slow
def test_a_cloth_is_painted_in_time() -> None:
    for size, most in (((58, 470), 0.015), ((330, 540), 0.06)):
        surface, data = pygame.Surface(size, 0, 32), cloth(STRONG)
        took = []
        for _ in range(5):
            began = time.process_time()
            paint_sarape(surface, surface.get_rect(), data, INK)
            took.append(time.process_time() - began)
        assert min(took) < most
