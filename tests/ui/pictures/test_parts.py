"""Parts: printed in any inks, at any size, flipped, and set by their anchor."""

import numpy as np
import pygame
import pytest

from game.ui.pictures.carve import start
from game.ui.pictures.ink import Ink
from game.ui.pictures.parts import part, parts_of, printed, role_colour, stamp
from game.view.pictures.plates import PLATES

INK = Ink()
HOUSE = "village/house-adobe"
GREEN = (10, 200, 20)


def test_a_plate_is_printed_in_the_ink_that_it_is_given() -> None:
    plain, green = (printed(HOUSE, 2, INK, **roles) for roles in ({}, {"wall": GREEN}))
    greenish = [int(((pygame.surfarray.array3d(s) == GREEN).all(axis=2)).sum()) for s in (plain, green)]
    assert greenish[0] == 0
    assert greenish[1] > 500


def test_a_flipped_part_is_its_mirror_image() -> None:
    one, other = printed(HOUSE, 1, INK), printed(HOUSE, 1, INK, True)
    assert np.array_equal(pygame.surfarray.array3d(one)[::-1], pygame.surfarray.array3d(other))


@pytest.mark.parametrize("scale", [0.01, 0.3, 1.0, 3.7])
def test_a_part_has_the_size_that_is_asked_for_and_a_clear_ground(scale: float) -> None:
    made = printed(HOUSE, scale, INK)
    wide, high = part(HOUSE).size
    assert made.get_size() == (max(1, round(wide * scale)), max(1, round(high * scale)))
    assert made.get_at((0, 0)).a < 255


@pytest.mark.parametrize("flip", [False, True])
def test_a_part_is_set_by_its_anchor(flip: bool) -> None:
    sheet = start((400, 300), INK, 1, 300)
    touched = stamp(sheet, HOUSE, 200, 250, flip=flip)
    assert abs(touched.centerx / sheet.scale - 200) <= 1
    assert abs(touched.bottom / sheet.scale - 250) <= 1


@pytest.mark.parametrize("plate", sorted(PLATES))
def test_every_plate_has_an_ink_when_nobody_says_which(plate: str) -> None:
    assert all(0 <= channel <= 255 for channel in role_colour(INK, plate))


def test_an_unknown_part_is_no_part_of_its_family() -> None:
    assert HOUSE in parts_of("village")
    with pytest.raises(KeyError):
        part("village/cathedral-of-nowhere")
