"""Heads: every role has its look, every person a face of their own, at every size."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import numpy as np
import pygame
import pytest

from game.content.folders import assets_folder
from game.ui.pictures.gallery_states import HEADS
from game.ui.pictures.heads import paint_head
from game.ui.pictures.heads_looks import LOOKS, TRADE_LOOKS, look_of
from game.ui.pictures.heads_tones import skin_tones
from game.ui.pictures.heads_traits import ADVISERS, MENS_HAIR, WOMENS_HAIR, traits_of
from game.ui.pictures.ink import Ink
from game.ui.pictures.parts import parts_of
from game.ui.screens.advice import bench
from game.view.cards import head_of
from game.view.pictures.heads import ROLES, TRADES, HeadData
from game.view.plenary import HEADS as SEATED
from tests.builders import level_named

INK = Ink(grain=0.0)
ALL_LEVELS = sorted(
    each.name for each in (assets_folder().parent / "levels").iterdir() if (each / "level.yaml").exists()
)
APART = 14.0
"""How far two faces are from each other at least, on average over 64 by 64 pixels [of 255]."""


def face(head: HeadData, side: int = 64, ink: Ink = INK) -> np.ndarray:
    surface = pygame.Surface((side, side), 0, 32)
    paint_head(surface, surface.get_rect(), head, ink)
    return pygame.surfarray.array3d(surface).astype(int)


def test_forty_people_have_forty_faces() -> None:
    faces = [face(head) for head in HEADS]
    assert len(faces) == 40
    assert min(np.abs(one - other).mean() for one, other in combinations(faces, 2)) > APART


def test_people_of_one_role_differ_by_their_faces_alone() -> None:
    women = [face(HeadData(seed, "teacher", "adult", "woman"))[14:50, 10:46] for seed in range(0, 96, 8)]
    assert min(np.abs(one - other).mean() for one, other in combinations(women, 2)) > 4


def test_the_same_seed_is_the_same_face_at_any_time() -> None:
    assert np.array_equal(face(HEADS[4], 300), face(HEADS[4], 300))


def test_every_role_and_every_trade_has_a_look() -> None:
    assert set(LOOKS) == set(ROLES)
    assert set(TRADE_LOOKS) == set(TRADES)


@pytest.mark.parametrize("name", ALL_LEVELS)
def test_everybody_who_speaks_in_a_level_has_a_look(name: str) -> None:
    for card in level_named(name).cards:
        head = head_of(card)
        assert head.role in LOOKS
        assert head.trade in ("", *TRADES)


def test_a_trade_is_seen() -> None:
    plain = HeadData(12, "worker", "adult", "man")
    for trade in TRADES:
        assert np.abs(face(plain) - face(replace(plain, trade=trade))).mean() > 2, trade


def test_every_part_that_a_face_may_need_is_printed() -> None:
    printed = set(parts_of("heads"))
    for name in _named():
        assert f"heads/{name}" in printed, name


def _named() -> Iterator[str]:
    """The parts that looks and traits may name."""
    for look in (look_of(HeadData(1, role, trade=trade)) for role in ROLES for trade in ("", *TRADES)):
        yield from (f"dress-{dress}" for dress in look.dresses)
        yield from (f"hat-{hat}" for hat in look.hats if hat)
        yield from (f"thing-{thing}" for thing in look.things if thing)
    for styles in WOMENS_HAIR.values():
        for front, back, braid in styles:
            yield from (f"hair-{front}", f"hair-{back}-back", *((f"hair-{braid}",) if braid else ()))
    yield from (f"hair-{style}" for styles in MENS_HAIR.values() for style in styles)


def test_the_two_advisers_have_faces_that_nobody_else_has() -> None:
    drawn = {name: traits_of(data, 0.5) for name, (data, *_) in bench.HEADS.items()}
    assert drawn == ADVISERS
    others = [traits_of(HeadData(seed, role, age, gender), 0.5) for seed in range(300) for role, age, gender in (
        ("teacher", "adult", "woman"), ("grandmother", "elder", "woman"), ("worker", "young", "woman"),
    )]  # fmt: skip
    assert not set(ADVISERS.values()) & set(others)


def test_an_adviser_is_the_same_whatever_seed_and_age_say() -> None:
    one, other = (
        traits_of(HeadData(seed, "economist", age), 0.9) for seed, age in ((1, "adult"), (9, "elder"))
    )
    assert one == other


def test_people_are_of_all_skins_and_none_is_paper_or_black() -> None:
    worn = {traits_of(HeadData(seed, "worker"), 0.0).skin for seed in range(200)}
    assert worn == set(range(len(skin_tones(INK))))
    light = [sum(tone) for tone in skin_tones(INK)]
    assert light == sorted(light, reverse=True)
    assert 200 < light[-1] < light[0] < 620


def test_age_is_cut_into_a_face() -> None:
    years = {
        age: {traits_of(HeadData(seed, "worker", age), 0.0).years for seed in range(60)}
        for age in ("child", "young", "adult", "elder")
    }
    assert years == {"child": {0, 4}, "young": {0}, "adult": {0, 1}, "elder": {2, 3}}


@pytest.mark.parametrize("side", [40, 90, 300, 600])
def test_a_head_stands_out_from_its_ground_at_every_size(side: int) -> None:
    for head in HEADS[:6]:
        pixels = face(head, side)
        middle = pixels[side * 3 // 8 : side * 5 // 8, side * 3 // 8 : side * 5 // 8]
        assert middle.sum(2).std() > 45, (head, side)


def test_seats_of_the_table_have_nine_different_faces() -> None:
    faces = [face(head) for head in SEATED.values()]
    assert len(faces) == 9
    assert min(np.abs(one - other).mean() for one, other in combinations(faces, 2)) > APART
