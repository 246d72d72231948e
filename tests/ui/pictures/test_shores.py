"""The two shores: what is under a point is what was drawn there."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.ui.pictures.gallery_states import shores_of
from game.ui.pictures.ink import Ink
from game.ui.pictures.shores import paint_touched, paint_two_shores
from game.ui.pictures.shores_layout import inside, lay_out_shores
from game.ui.pictures.shores_motion import paint_moving_threads
from game.ui.pictures.shores_view import ZOOMS, View
from game.view.lenses import LENSES
from game.view.pictures import VentureData, read_land

SHAPES = Path(__file__).resolve().parents[3] / "assets" / "shapes"
STATES = {"zacatecas": 58, "guanajuato": 46}
SIZES = [(600, 400), (1024, 600), (1280, 720), (3000, 1800)]


@pytest.fixture(params=STATES)
def land(request: pytest.FixtureRequest):
    return read_land(SHAPES / f"{request.param}.json")


@pytest.mark.parametrize(("state", "count"), STATES.items())
def test_a_state_has_a_cell_for_every_municipality(state: str, count: int) -> None:
    land = read_land(SHAPES / f"{state}.json")
    assert len(land.cells) == count
    assert all(len(cell) >= 4 for cell in land.cells.values())
    assert max(land.width, land.height) == 1.0


def test_a_file_without_shapes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.json").write_text('{"state": "x"}', encoding="utf-8")
    with pytest.raises(ValueError, match=r"no\.json"):
        read_land(tmp_path / "no.json")


@pytest.mark.parametrize("size", SIZES)
def test_a_place_is_found_in_its_cell_and_on_its_tablet(land, size: tuple[int, int]) -> None:
    pygame.font.init()
    data = shores_of(land, "weave")
    layout = lay_out_shores(pygame.Rect(10, 20, *size), data, pygame.Font(None, max(16, size[1] // 34)))
    bare = lay_out_shores(pygame.Rect(10, 20, *size), data)
    for place in data.places:
        if place.cvegeo is not None:
            x, y = bare.anchor(place.id)
            assert inside(bare.cells[place.cvegeo], (x, y))
            assert bare.place_at((round(x), round(y))) == place.id
        assert layout.place_at(layout.labels[place.id].center) == place.id


@pytest.mark.parametrize("size", SIZES)
def test_a_city_is_found_under_its_medallion(land, size: tuple[int, int]) -> None:
    data = shores_of(land, "voice")
    layout = lay_out_shores(pygame.Rect(0, 0, *size), data)
    for city in data.cities:
        x, y = layout.anchor(city.id)
        assert layout.city_at((round(x), round(y))) == city.id
    assert layout.city_at((size[0] // 2, size[1] - 4)) is None


@pytest.mark.parametrize("size", SIZES)
def test_names_do_not_overlap_and_stay_in_the_picture(land, size: tuple[int, int]) -> None:
    pygame.font.init()
    rect = pygame.Rect(0, 0, *size)
    layout = lay_out_shores(rect, shores_of(land, "weave"), pygame.Font(None, max(16, size[1] // 34)))
    assert all(rect.contains(label) for label in layout.labels.values())
    for one, other in combinations(layout.labels.values(), 2):
        assert not one.colliderect(other)


@pytest.mark.parametrize("letters", [20, 30, 40, 60])
def test_large_letters_hide_names_rather_than_overlap_and_the_chosen_one_is_shown(land, letters: int) -> None:
    pygame.font.init()
    rect = pygame.Rect(0, 0, 1024, 520)
    data = shores_of(land, "weave")
    layout = lay_out_shores(rect, data, pygame.Font(None, letters))
    for one, other in combinations(layout.labels.values(), 2):
        assert not one.colliderect(other)
    assert "place-6" in layout.labels
    for place in data.places:
        if place.cvegeo is not None and place.id not in layout.labels:
            assert layout.owners[place.cvegeo] == place.id


@pytest.mark.parametrize(("letters", "high"), [(33, 520), (44, 520), (44, 560), (48, 560)])
def test_names_hang_where_they_hung_when_the_picture_is_scrolled(land, letters: int, high: int) -> None:
    """What is pointed at is painted over a picture that was laid out elsewhere, and must lie on it exactly."""
    pygame.font.init()
    data, font = shores_of(land, "weave"), pygame.font.Font(None, letters)
    at_rest = lay_out_shores(pygame.Rect(0, 0, 1256, high), data, font)
    for x, y in ((12, 254), (12, 133), (12, -37)):
        scrolled = lay_out_shores(pygame.Rect(x, y, 1256, high), data, font)
        assert scrolled.labels == {name: label.move(x, y) for name, label in at_rest.labels.items()}
        assert all(
            scrolled.place_at(label.center) == name
            for name, label in scrolled.labels.items()
            if "place" in name
        )


def test_the_rest_of_the_state_answers_where_no_named_place_is(land) -> None:
    layout = lay_out_shores(pygame.Rect(0, 0, 1280, 720), shores_of(land, "weave"))
    assert set(layout.owners) == set(land.cells)
    assert "rest" in layout.owners.values()


def test_choosing_a_place_changes_the_picture(land) -> None:
    data = shores_of(land, "commons")
    other = replace(
        data,
        places=tuple(replace(place, selected=place.id == "place-2", focused=False) for place in data.places),
    )
    surfaces = []
    for shores in (data, other):
        surface = pygame.Surface((640, 400), 0, 32)
        paint_two_shores(surface, surface.get_rect(), shores, Ink())
        surfaces.append(pygame.surfarray.array3d(surface))
    assert not np.array_equal(*surfaces)


def test_lenses_differ_in_pattern_and_not_in_colour_alone(land) -> None:
    plain = replace(Ink(), marigold=(90, 90, 90), rose=(90, 90, 90), indigo=(90, 90, 90))
    plain = replace(plain, agave=(90, 90, 90), cochineal=(90, 90, 90))
    seen = set()
    for lens in LENSES:
        surface = pygame.Surface((640, 400), 0, 32)
        paint_two_shores(surface, surface.get_rect(), shores_of(land, lens), plain)
        seen.add(pygame.surfarray.array3d(surface).tobytes())
    assert len(seen) == len(LENSES)


def test_only_threads_of_those_who_move_are_touched(land) -> None:
    data = shores_of(land, "weave")
    surface = pygame.Surface((640, 400), 0, 32)
    layout = paint_two_shores(surface, surface.get_rect(), data, Ink())
    moving = replace(data, moving=frozenset({thread.place for thread in data.threads} | {"napa"}))
    assert paint_moving_threads(surface, layout, replace(data, moving=frozenset()), Ink(), 0.3) == []
    assert len(paint_moving_threads(surface, layout, moving, Ink(), 0.3)) == sum(
        t.city == "napa" for t in data.threads
    )


@pytest.mark.parametrize("size", SIZES)
def test_the_land_is_as_large_as_its_names_allow(land, size: tuple[int, int]) -> None:
    pygame.font.init()
    font = pygame.Font(None, max(16, size[1] // 34))
    layout = lay_out_shores(pygame.Rect(0, 0, *size), shores_of(land, "weave"), font)
    wide = max(x for x, _ in layout.outline) - min(x for x, _ in layout.outline)
    high = max(y for _, y in layout.outline) - min(y for _, y in layout.outline)
    south = size[1] - layout.border.bottom
    assert high > south * 0.8 or wide > size[0] * 0.4


def test_a_card_goes_where_it_hides_least(land) -> None:
    layout = lay_out_shores(pygame.Rect(0, 0, 1280, 720), shores_of(land, "weave"), pygame.Font(None, 20))
    free = pygame.Rect(2, layout.border.bottom + 2, 40, 20)
    assert layout.crowd(free) == 0
    assert layout.crowd(next(iter(layout.labels.values()))) >= 100


def test_near_by_every_place_is_in_sight_and_its_cell_can_be_pressed(land) -> None:
    data = shores_of(land, "weave")
    for place in data.places[:-1]:
        layout = lay_out_shores(pygame.Rect(0, 0, 560, 400), data, None, View(len(ZOOMS) - 1, place.id))
        cell = layout.cells[place.cvegeo]
        xs, ys = [x for x, _ in cell], [y for _, y in cell]
        x, y = layout.anchor(place.id)
        assert min(max(xs) - min(xs), max(ys) - min(ys)) >= 32
        assert layout.shore.collidepoint(x, y)
        assert layout.place_at((round(x), round(y))) == place.id


def test_what_lies_beyond_the_shore_can_not_be_pressed(land) -> None:
    data = shores_of(land, "weave")
    layout = lay_out_shores(pygame.Rect(0, 0, 560, 400), data, None, View(2, "place-3"))
    assert layout.place_at((280, layout.border.centery)) is None


def painted(data, name: str = ""):
    surface = pygame.Surface((640, 400), 0, 32)
    layout = paint_two_shores(surface, surface.get_rect(), data, Ink())
    for each in data.named():
        if each.id == name:
            paint_touched(surface, layout, data, Ink(), None, replace(each, hovered=True))
    return pygame.surfarray.array3d(surface)


def test_what_is_pointed_at_comes_forward_over_the_finished_picture(land) -> None:
    data = shores_of(land, "weave")
    bare = replace(data, places=tuple(replace(p, hovered=False, focused=False) for p in data.places))
    assert not np.array_equal(painted(bare), painted(bare, "place-3"))
    assert not np.array_equal(painted(bare), painted(bare, "napa"))


@pytest.mark.parametrize("zoom", [0, 1])
def test_a_venture_looks_different_at_work_silent_and_being_built(land, zoom: int) -> None:
    data, seen = shores_of(land, "weave"), set()
    for state in ("running", "silent", "building"):
        places = tuple(replace(p, ventures=(VentureData("foods", state),)) for p in data.places)
        surface = pygame.Surface((640, 400), 0, 32)
        paint_two_shores(
            surface, surface.get_rect(), replace(data, places=places), Ink(), None, View(zoom, "place-2")
        )
        seen.add(pygame.surfarray.array3d(surface).tobytes())
    assert len(seen) == 3


def test_threads_of_others_step_back_when_a_city_is_chosen(land) -> None:
    data = shores_of(land, "weave")
    calm = replace(data, places=tuple(replace(p, selected=False) for p in data.places))
    napa = replace(calm, cities=tuple(replace(c, selected=c.id == "napa") for c in data.cities))
    border = lay_out_shores(pygame.Rect(0, 0, 640, 400), data).border
    fan = (slice(None), slice(border.top - 22, border.top))
    dark, light = (painted(each)[fan].astype(float).mean() for each in (napa, calm))
    assert dark < light
