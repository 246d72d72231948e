"""Signs and coins: there is one for everything, and none is known by its ink alone."""

from itertools import combinations

import numpy as np
import pygame
import pytest

from game.model.names import DESKS, PAYERS, VENTURES, WORKS
from game.ui.inks import cut_out
from game.ui.pictures.icons import icon_names, paint_icon
from game.ui.pictures.ink import Ink
from game.ui.pictures.ledger import paint_coin, payer_colour
from game.ui.pictures.parts import parts_of, printed

INK = Ink()
GREY = (128, 128, 128)


def painted(name: str, side: int) -> np.ndarray:
    surface = pygame.Surface((side, side), 0, 32)
    surface.fill(INK.paper)
    paint_icon(surface, surface.get_rect(), name, INK)
    return pygame.surfarray.array3d(surface).astype(int)


@pytest.mark.parametrize("name", [*WORKS, *VENTURES, *DESKS, "peso", "days", "standing"])
def test_everything_that_is_ordered_or_paid_with_has_a_sign(name: str) -> None:
    assert name in icon_names()


@pytest.mark.parametrize("side", [20, 28, 76])
def test_no_two_signs_look_alike_even_without_colour(side: int) -> None:
    grey = {name: painted(name, side).mean(axis=2) for name in icon_names()}
    for one, other in combinations(grey, 2):
        assert np.abs(grey[one] - grey[other]).mean() > 12, (one, other)


def test_every_payer_has_a_coin_with_a_face_of_its_own() -> None:
    assert {f"coins/{payer}" for payer in PAYERS} < set(parts_of("coins"))
    for side in (20, 48):
        faces = {}
        for payer in (*PAYERS, "other"):
            coin = printed(f"coins/{payer}", side / 200, INK, cloth=GREY)
            faces[payer] = pygame.surfarray.array3d(coin).astype(int)
        for one, other in combinations(faces, 2):
            assert np.abs(faces[one] - faces[other]).mean() > 7, (side, one, other)


def test_a_coin_is_of_the_metal_of_its_payer_and_an_unknown_payer_has_one_too() -> None:
    seen = set()
    for payer in (*PAYERS, "somebody else"):
        surface = pygame.Surface((80, 80), 0, 32)
        paint_coin(surface, surface.get_rect(), payer, INK)
        pixels = pygame.surfarray.array3d(surface).reshape(-1, 3).astype(int)
        metal = np.array(payer_colour(INK, payer))
        assert (np.abs(pixels - metal).max(axis=1) < 30).sum() > 300, payer
        seen.add(surface.get_buffer().raw)
    assert len(seen) == len(PAYERS) + 1


def test_a_print_is_cut_out_with_paper_all_around_it() -> None:
    sign = pygame.Surface((40, 40), pygame.SRCALPHA)
    pygame.draw.rect(sign, (0, 0, 0, 255), (10, 10, 20, 20))
    made = cut_out(sign, 3, (200, 190, 170))
    assert made.get_at((8, 20))[:] == (200, 190, 170, 255)
    assert made.get_at((20, 20))[:3] == (0, 0, 0)
    assert made.get_at((4, 20)).a == 0
