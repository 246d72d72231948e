"""Postcards: each scene is seen, two of one kind never look the same, and heavy is not glad."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pygame
import pytest

from game.ui.pictures.carve import start
from game.ui.pictures.gallery_states import LIVING, POSTCARDS
from game.ui.pictures.ink import Ink
from game.ui.pictures.postcard import paint_postcard
from game.ui.pictures.postcard_cities import CITIES
from game.ui.pictures.postcard_mark import DIGITS, figures
from game.view.pictures.village import PostcardData
from game.view.postcards import LOOKS
from tests.builders import level_named

INK = Ink(grain=0.0)
SIZE = (382, 216)
SCENE = np.s_[24:250, 24:196]
"""The part of a card that neither stamp nor edge covers."""


def seen(data: PostcardData, size: tuple[int, int] = SIZE) -> np.ndarray:
    surface = pygame.Surface(size, 0, 32)
    surface.fill(INK.paper)
    paint_postcard(surface, surface.get_rect(), data, INK)
    return pygame.surfarray.array3d(surface).astype(int)


def apart(one: PostcardData, other: PostcardData) -> float:
    return float(np.abs(seen(one)[SCENE] - seen(other)[SCENE]).mean())


@pytest.mark.parametrize("kind", ["city", "workshop", "dance", "plaza", "bus"])
@pytest.mark.parametrize("mood", [0.1, 0.8])
def test_two_postcards_of_one_kind_beside_each_other_never_look_the_same(kind: str, mood: float) -> None:
    village = LIVING if mood > 0.5 else replace(LIVING, machines_running=0)
    cards = [PostcardData(kind, seed, village, mood, "chicago") for seed in (40, 41, 42)]
    assert LOOKS > 3
    for one, other in combinations(cards, 2):
        assert apart(one, other) > 12


@pytest.mark.parametrize("kind", ["city", "workshop", "dance", "plaza", "bus"])
def test_what_is_heavy_looks_unlike_what_is_glad(kind: str) -> None:
    glad = PostcardData(kind, 12, LIVING, 0.85, "dallas")
    heavy = replace(glad, mood=0.1, village=replace(LIVING, machines_running=0))
    assert apart(glad, heavy) > 25


@pytest.mark.parametrize("name", ["zacatecas-1998", "guanajuato-1996", "campana"])
def test_every_city_of_the_levels_has_its_outline(name: str) -> None:
    assert set(level_named(name).world.cities) <= set(CITIES)


def test_no_two_cities_look_alike() -> None:
    cards = [PostcardData("city", 12, None, 0.8, city) for city in CITIES]
    assert min(apart(one, other) for one, other in combinations(cards, 2)) > 12


def test_machines_that_stop_are_seen_on_a_postcard() -> None:
    for seed in (2, 3):
        full, thin, none = (
            PostcardData("workshop", seed, replace(LIVING, machines_running=running, machines_total=24), 0.8)
            for running in (24, 8, 0)
        )
        assert apart(full, thin) > 2
        assert apart(thin, none) > 10


def test_the_postmark_tells_the_semester() -> None:
    card = POSTCARDS["plaza"]
    first = seen(replace(card, year=1998, half=1))
    assert not np.array_equal(first, seen(replace(card, year=1998, half=2)))
    assert not np.array_equal(first, seen(replace(card, year=1999, half=1)))
    changed = np.abs(first - seen(replace(card, year=2004, half=2))).sum(2) > 0
    assert not changed[: SIZE[0] // 2].any()


def test_every_figure_of_a_date_is_cut_differently() -> None:
    cut = set()
    for figure in DIGITS:
        sheet = start((60, 60), INK, 1, 100.0)
        figures(sheet, figure, 50, 20, 60)
        cut.add(pygame.surfarray.array3d(sheet.surface).tobytes())
    assert len(cut) == len(DIGITS) == 11


@pytest.mark.parametrize("name", POSTCARDS)
def test_every_scene_can_be_painted_in_every_shape(name: str) -> None:
    for size in ((1, 1), (40, 300), (300, 40), (900, 600)):
        assert seen(POSTCARDS[name], size).shape[:2] == size
