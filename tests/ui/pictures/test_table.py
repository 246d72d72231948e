"""The table: who sits and who doesn't, heat, a rift and a leap are seen, each from the other."""

import math
from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.ui.pictures.carve import start
from game.ui.pictures.gallery_states import TABLES
from game.ui.pictures.ink import Ink
from game.ui.pictures.table import paint_table, seat_at, seat_side, seat_spot
from game.ui.pictures.table_leap import OF_LEAPS, motif_of
from game.ui.pictures.table_motifs import MOTIFS
from game.ui.pictures.table_plan import plan_of
from game.ui.pictures.table_talk import draw_thread
from game.view.pictures.heads import TableData
from tests.builders import level_named

INK = Ink(grain=0.0)
SIZE = (600, 318)
CALM = replace(TABLES["leap"], leap="", heat=0.0)


def seen(data: TableData, size: tuple[int, int] = SIZE) -> np.ndarray:
    surface = pygame.Surface(size, 0, 32)
    paint_table(surface, surface.get_rect(), data, INK)
    return pygame.surfarray.array3d(surface).astype(int)


def apart(one: TableData, other: TableData) -> float:
    """How far two tables are apart in the middle, where it happens [of 255]."""
    first, second = (seen(data)[170:430, 60:260] for data in (one, other))
    return float(np.abs(first - second).mean())


def test_a_calm_table_a_hot_one_a_rift_and_a_leap_are_told_apart() -> None:
    clash = ("federations", "managers")
    states = [
        CALM,
        replace(CALM, heat=0.9, clash=clash),
        replace(CALM, heat=0.9, clash=clash, rift=True),
        replace(CALM, leap="how_not_which"),
    ]
    for i, one in enumerate(states):
        for other in states[i + 1 :]:
            assert apart(one, other) > 12


def test_talk_about_a_list_looks_unlike_talk_about_the_process() -> None:
    assert apart(CALM, replace(CALM, mode="list")) > 8


def test_the_stronger_a_thread_the_wider_it_is() -> None:
    plan, inked = plan_of(pygame.Rect(0, 0, 1000, 600), 9), []
    for strength in (0.2, 1.0):
        sheet = start((500, 300), INK, 1, 600.0)
        draw_thread(sheet, plan, (0.2, 2.9), strength, 0)
        inked.append(int((pygame.surfarray.array3d(sheet.surface) != INK.paper).any(2).sum()))
    assert inked[0] > 300
    assert inked[1] > 1.6 * inked[0]


def test_an_empty_chair_takes_the_place_of_a_head() -> None:
    left = tuple(replace(seat, speaking=seat.seat != "university") for seat in CALM.seats)
    rect = pygame.Rect(0, 0, *SIZE)
    x, y = seat_spot(rect, CALM, "university")
    half = round(seat_side(rect, CALM) * 0.3)
    room = np.s_[round(x) - half : round(x) + half, round(y) - half : round(y) + half]
    assert np.abs(seen(CALM)[room] - seen(replace(CALM, seats=left))[room]).mean() > 40


@pytest.mark.parametrize("size", [(600, 272), (430, 318), (300, 300), (1200, 600)])
def test_the_table_fills_its_picture_and_no_seat_is_cut_off_or_covers_another(size: tuple[int, int]) -> None:
    rect, data = pygame.Rect(7, 9, *size), TABLES["leap"]
    half = seat_side(rect, data) / 2
    spots = [seat_spot(rect, data, seat.seat) for seat in data.seats]
    tall = max(y for _, y in spots) - min(y for _, y in spots) + 2 * half
    assert (
        tall > 0.93 * size[1]
        or max(x for x, _ in spots) - min(x for x, _ in spots) + 2 * half > 0.9 * size[0]
    )
    assert all(
        rect.collidepoint(x + dx, y + dy) for x, y in spots for dx in (-half, half) for dy in (-half, half)
    )
    for i, one in enumerate(spots):
        assert all(math.dist(one, other) > 1.7 * half for other in spots[i + 1 :])
        assert seat_at(rect, data, (round(one[0]), round(one[1]))) == data.seats[i].seat


@pytest.mark.parametrize("name", ["zacatecas-1998", "guanajuato-1996", "campana"])
def test_every_leap_of_the_game_has_a_figure_of_its_own(name: str) -> None:
    leaps = {leap.id for leap in level_named(name).leaps}
    assert leaps <= set(OF_LEAPS)
    assert len({motif_of(leap) for leap in leaps}) == len(leaps)


def test_a_leap_that_is_not_known_still_has_a_figure() -> None:
    assert motif_of("something new") in MOTIFS
    assert motif_of("something new") == motif_of("something new")


def test_figures_are_woven_whole_and_alike_on_both_sides() -> None:
    assert set(OF_LEAPS.values()) == set(MOTIFS)
    for name, rows in MOTIFS.items():
        assert len(rows) == 11, name
        assert all(len(row) == 15 and row == row[::-1] and set(row) <= set(".abcd") for row in rows), name
