"""A chart reads out its spots beside them, inside itself, by pointer and by keys, and opens why."""

import itertools

import pygame
import pytest

from game.ui.answers import Tell
from game.ui.hands import take
from game.ui.settings import Settings
from game.ui.widgets import Axes, Chart, Column, Label, Picture, Spot, audit
from game.ui.widgets.chart_axes import along, apart, thinned
from game.ui.widgets.readout import beside
from game.view.pictures.spots import Telling, Tick, point

SIZES = ((1024, 600), (1280, 720), (1920, 1080))
COURSE = [(0.05 + 0.15 * i, 0.9 - 0.13 * i) for i in range(7)]
CLOUD = [(0.02, 0.02), (0.98, 0.02), (0.5, 0.5), (0.52, 0.5), (0.98, 0.98), (0.02, 0.98), (0.5, 0.03)]


def chart(points=COURSE, high=200, rest=None, why=True, **more):
    spots = [
        Spot(
            Telling(f"enero–junio de {1998 + i}", f"{40 + i} de 100", f"+{i}.5"),
            point(*at),
            (lambda i=i: Tell("why", i)) if why else None,
        )
        for i, at in enumerate(points)
    ]
    axes = Axes(
        (Tick(0.0, "100"), Tick(1.0, "0")),
        tuple(Tick(i / 6, str(1998 + i), i == 3) for i in range(7)),
        (Tick(0.2, "45", True), Tick(0.22, "44", True)),
    )
    return Chart(Picture(lambda *_: None, high), spots, axes, rest, id="chart", **more)


def shown(stage_of, make, size=(1280, 720), scale=1.0, language="es"):
    settings = Settings(motion=False, text_scale=scale, language=language)
    return stage_of(size, settings, lambda: Column([make(), Label("x", id="x", tip="y")]))


def of(stage):
    return next(widget for widget, _, _ in stage.tree.walk() if isinstance(widget, Chart))


def move(stage, position):
    return take(stage, pygame.Event(pygame.MOUSEMOTION, pos=position, rel=(0, 0), buttons=(0, 0, 0)))


@pytest.mark.parametrize(("size", "scale"), [*itertools.product(SIZES, (1.0, 1.5, 2.0))])
@pytest.mark.parametrize("points", [COURSE, CLOUD])
@pytest.mark.parametrize("high", [40, 90, 260])
def test_a_readout_never_leaves_its_chart_nor_covers_its_spot(stage_of, size, scale, points, high):
    stage = shown(stage_of, lambda: chart(points, high), size, scale)
    assert audit(stage.tree, stage.context) == []
    found = of(stage)
    for number in range(len(points)):
        assert found.rect.contains(found.slip(number, stage.context))


def test_a_readout_that_would_cover_its_spot_is_found(stage_of):
    stage = shown(stage_of, chart)
    found = of(stage)
    found.spots = [Spot(Telling("todo el sexenio", "de 41 a 46 de 100"), (0.0, 0.0, 1.0, 1.0))]
    assert any("covers" in fault for fault in audit(stage.tree, stage.context))


def test_where_slips_lie_beside_their_spots_only_what_rests_has_a_strip(stage_of):
    resting = shown(stage_of, lambda: chart(rest=Telling("", "46 de 100")))
    bare = shown(stage_of, chart)
    line = resting.context.fonts.line_height("body")
    assert line <= of(resting).rect.height - of(bare).rect.height < 2 * line


def test_where_slips_would_cover_their_spots_they_all_go_under_the_picture(stage_of):
    everywhere = [(0.0, 0.0), (0.5, 0.5), (1.0, 1.0)]
    stage = shown(stage_of, lambda: chart(everywhere, 40, rest=Telling("", "46 de 100"), rows=0))
    found = of(stage)
    found.spots = [Spot(spot.told, (0.1, 0.0, 0.9, 1.0), spot.why) for spot in found.spots]
    found._strips.clear()
    assert all(found.slip(i, stage.context).top >= found.picture.rect.bottom for i in range(3))


@pytest.mark.parametrize(("wide", "written"), [(88, ["\u201999", "\u201904"]), (300, ["1999", "2004"])])
def test_years_that_do_not_fit_twice_lose_their_century(stage_of, wide, written):
    context = shown(stage_of, chart).context
    ticks, _, kept = along((Tick(0.1, "1999"), Tick(0.9, "2004")), context, pygame.Rect(0, 0, wide, 60))
    assert [ticks[number].words for number in kept] == written


@pytest.mark.parametrize("points", [COURSE, CLOUD])
def test_arrows_to_the_side_reach_every_spot_and_then_leave(stage_of, press, points):
    stage = shown(stage_of, lambda: chart(points))
    assert of(stage).id == stage.top.hands.focus
    for key in (pygame.K_LEFT, pygame.K_RIGHT):
        reached = {of(stage).read(stage.top.hands)}
        for _ in range(len(points) - 1):
            press(stage, key)
            reached.add(of(stage).read(stage.top.hands))
    assert reached == set(range(len(points)))
    press(stage, pygame.K_RIGHT)
    assert stage.top.hands.focus == "x"


def test_arrows_up_and_down_go_to_a_spot_that_lies_there(stage_of, press):
    stage = shown(stage_of, lambda: chart(CLOUD))
    stage.top.hands.spot["chart"] = 2
    press(stage, pygame.K_UP)
    assert of(stage).read(stage.top.hands) == 6
    press(stage, pygame.K_DOWN)
    assert of(stage).read(stage.top.hands) in (2, 3)


def test_the_pointer_reads_the_nearest_spot_and_nothing_once_it_is_gone(stage_of):
    stage = shown(stage_of, lambda: chart(CLOUD))
    stage.top.hands.focus = "x"
    found = of(stage)
    for number in (0, 1, 4, 5):
        assert move(stage, found.spot_rect(number, stage.context).clip(found.rect).center)
        assert found.read(stage.top.hands) == number
    move(stage, (found.rect.centerx, found.rect.bottom + 200))
    assert found.read(stage.top.hands) is None


def test_enter_and_a_click_ask_why_of_the_spot_that_is_read(stage_of, press):
    stage = shown(stage_of, chart)
    press(stage, pygame.K_LEFT)
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.heard[-1] == Tell("why", 5)
    place = of(stage).spot_rect(2, stage.context).center
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        take(stage, pygame.Event(kind, pos=place, button=1))
    assert stage.top.screen.heard[-1] == Tell("why", 2)


def test_a_spot_without_a_reason_opens_nothing(stage_of, press):
    stage = shown(stage_of, lambda: chart(why=False))
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.heard == []


def test_what_is_read_changes_the_picture_and_leaving_restores_it(stage_of):
    stage = shown(stage_of, chart)
    stage.top.hands.focus = "x"

    def drawn():
        surface = pygame.Surface(stage.size)
        stage.draw(surface)
        return pygame.image.tobytes(surface, "RGB")

    move(stage, (2, stage.size[1] - 2))
    stage.by_keys = False
    before = drawn()
    move(stage, of(stage).spot_rect(3, stage.context).center)
    assert drawn() != before
    move(stage, (2, stage.size[1] - 2))
    assert drawn() == before


def test_a_telling_is_one_line_for_a_terminal():
    assert Telling("Trama", "54 de 100", "+3.4").line == "Trama: 54 de 100 (+3.4)"
    assert Telling("", "54").line == "54"


def test_labels_at_the_ends_of_lines_never_cover_each_other_and_stay_inside():
    for tops in ([50, 51, 52], [0, 0], [90, 95, 99], [10, 60]):
        placed = sorted(apart(tops, 20, 0, 110))
        assert all(upper + 20 <= lower for upper, lower in itertools.pairwise(placed))
        assert placed[0] >= 0
        assert placed[-1] + 20 <= 110


def test_years_without_room_are_left_out_evenly_and_now_stays():
    spans = [(i * 30, i * 30 + 40) for i in range(9)]
    kept = thinned(spans, [i == 5 for i in range(9)], 4)
    assert 5 in kept
    assert all(spans[a][1] + 4 <= spans[b][0] for a, b in itertools.pairwise(kept))
    assert thinned([(0, 10), (20, 30)], [False, False], 4) == [0, 1]


def test_there_is_no_place_beside_a_spot_that_fills_the_room():
    room = pygame.Rect(0, 0, 100, 60)
    assert beside(room, (20, 20), room) is None
    assert beside(pygame.Rect(40, 20, 4, 4), (200, 20), room) is None
    assert beside(pygame.Rect(95, 55, 4, 4), (40, 20), room) is not None
