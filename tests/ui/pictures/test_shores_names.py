"""Names around what they name."""

from itertools import combinations

import pygame

from game.ui.pictures.shores_hang import Ground, Want, hang

ROOM = (0.0, 0.0, 800.0, 500.0)
CORNER = (0.0, 0.0, 200.0, 120.0)


def rects(boxes):
    return [pygame.Rect(*map(round, box)) for box in boxes]


def ground(**more) -> Ground:
    return Ground(
        **{"room": ROOM, "cells": (), "cords": (), "edge": (), "corner": (0.0, 0.0, 0.0, 0.0), **more}
    )


def crowd() -> tuple[Want, ...]:
    return tuple(Want(f"n{i}", 130, 26, 360.0 + 11 * (i % 4), 180.0 + 17 * i) for i in range(13))


def test_names_that_crowd_around_one_spot_do_not_lie_on_each_other():
    for one, other in combinations(rects(hang(crowd(), ground())), 2):
        assert not one.colliderect(other)


def test_names_stay_in_the_room_and_out_of_the_corner():
    for rect in rects(hang(crowd(), ground(corner=CORNER))):
        assert pygame.Rect(*map(int, ROOM)).contains(rect)
        assert not rect.colliderect(pygame.Rect(*map(int, CORNER)))


def test_a_name_alone_hangs_close_to_its_place_and_not_on_it():
    (rect,) = rects(hang((Want("one", 120, 26, 400.0, 250.0),), ground()))
    assert not rect.collidepoint(400, 250)
    assert abs(rect.centerx - 400) < 100
    assert abs(rect.centery - 250) < 30


def test_a_name_leaves_the_cells_of_others_free_where_it_can():
    taken = (400.0, 200.0, 300.0, 100.0)
    (rect,) = rects(hang((Want("one", 120, 26, 390.0, 250.0),), ground(cells=(taken,))))
    assert not rect.colliderect(pygame.Rect(*map(int, taken)))


def test_no_names_need_no_place():
    assert hang((), ground()) == ()
