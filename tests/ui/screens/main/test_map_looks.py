"""The map is seen in several ways, near and far, and what changed has a page of its own."""

from dataclasses import replace

import pygame
import pytest

from game.play.match import Match
from game.play.sitting import Close
from game.ui.answers import Do, Tell
from game.ui.hands import take
from game.ui.reach import reading_order
from game.ui.screens.change import ChangeScreen
from game.ui.screens.main import MainScreen
from game.ui.settings import TEXT_SCALES, Settings
from game.ui.widgets import audit
from tests.ui.screens.main.conftest import to_main

SIZES = ((1024, 600), (1280, 720), (1920, 1080))


def key(stage, code, letters=""):
    return take(stage, pygame.Event(pygame.KEYDOWN, key=code, unicode=letters, mod=0))


def press(stage, spot):
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        take(stage, pygame.Event(kind, pos=(round(spot[0]), round(spot[1])), button=1))


def after_one(played, **more):
    stage, seat = played(**more)
    stage.obey(Do(Close()))
    to_main(stage)
    return stage, seat


def found_leap(match: Match, leap: str) -> Match:
    state = match.position.state
    leaps = state.leap.copy()
    leaps[0, match.level.world.leaps.index(leap)] = 1.0
    return replace(match, position=replace(match.position, state=replace(state, leap=leaps)))


def test_the_letter_v_goes_through_the_ways_of_seeing_and_back_to_the_threads(played):
    stage, _ = played()
    seen = []
    for _ in range(3):
        key(stage, pygame.K_v, "v")
        assert stage.tree
        seen.append(stage.top.screen.map.data.lens)
    assert seen == ["market", "social", "weave"]


def test_a_thread_tile_takes_the_map_back_from_a_way_of_seeing(played):
    stage, _ = played()
    key(stage, pygame.K_v, "v")
    stage.obey(Tell("lens", "voice"))
    assert stage.tree
    assert stage.top.screen.map.data.lens == "voice"


def test_the_eyes_come_with_the_second_semester_and_say_what_they_are(played):
    stage, _ = played()
    assert not [each for each in reading_order(stage.tree) if each.id.startswith("eye:")]
    stage, _ = after_one(played)
    eyes = [each for each in reading_order(stage.tree) if each.id.startswith("eye:")]
    assert [each.id for each in eyes] == ["eye:market", "eye:social", "eye:under", "eye:change", "eye:zoom"]
    assert all(each.tip for each in eyes)
    assert all(min(each.rect.size) >= 32 for each in eyes)


def test_the_closed_eye_does_nothing_until_it_is_earned(played):
    stage, seat = after_one(played)
    eye = next(each for each in reading_order(stage.tree) if each.id == "eye:under")
    assert eye.press(stage.context) is None
    seat.sitting = replace(seat.sitting, match=found_leap(seat.sitting.match, "how_not_which"))
    stage.rebuild()
    eye = next(each for each in reading_order(stage.tree) if each.id == "eye:under")
    assert eye.press(stage.context) == Tell("eye", "under")
    for _ in range(3):
        key(stage, pygame.K_v, "v")
    assert stage.top.screen.way == "under"


def test_plus_brings_the_shore_near_and_minus_and_escape_take_it_back(played):
    stage, _ = played(size=(1024, 600))
    assert stage.tree
    far = stage.top.screen.map.layout
    key(stage, pygame.K_PLUS, "+")
    assert stage.tree
    near = stage.top.screen.map.layout
    assert near.box.width > 2 * far.box.width
    key(stage, pygame.K_PLUS, "+")
    key(stage, pygame.K_MINUS, "-")
    key(stage, pygame.K_ESCAPE)
    assert stage.tree
    assert stage.top.screen.map.layout.box == far.box


def test_the_wheel_over_the_map_brings_it_near(played):
    stage, _ = played()
    assert stage.tree
    spot = stage.top.screen.map.rect.center
    take(stage, pygame.Event(pygame.MOUSEMOTION, pos=spot, rel=(0, 0), buttons=(0, 0, 0)))
    take(stage, pygame.Event(pygame.MOUSEWHEEL, x=0, y=1, flipped=False))
    assert stage.top.screen.view.zoom == 1
    take(stage, pygame.Event(pygame.MOUSEWHEEL, x=0, y=-1, flipped=False))
    assert stage.top.screen.view.zoom == 0


def test_pressing_twice_goes_near_and_a_hand_that_moves_on_does_not(played):
    stage, _ = played()
    assert stage.tree
    spot = stage.top.screen.map.layout.anchor("sombrerete")
    press(stage, spot)
    assert stage.top.screen.choice == "sombrerete"
    assert stage.top.screen.view.zoom == 0
    assert stage.tree
    press(stage, stage.top.screen.map.layout.anchor("sombrerete"))
    assert stage.top.screen.view.zoom == 1
    assert stage.top.screen.view.at == "sombrerete"


def test_the_arrows_take_the_near_shore_along(played):
    stage, seat = played()
    key(stage, pygame.K_PLUS, "+")
    key(stage, pygame.K_PLUS, "+")
    for place in seat.sitting.match.level.world.places:
        stage.obey(Tell("travel", place))
        assert stage.tree
        layout = stage.top.screen.map.layout
        assert layout.shore.collidepoint(layout.anchor(place)), place


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("level", ["zacatecas-1998", "guanajuato-1996"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_all_names_are_on_the_map_and_the_caption_is_on_none(played, size, level, language):
    for lens in ("weave", "market"):
        stage, _ = played(level, size, Settings(motion=False, language=language))
        stage.obey(Tell("eye" if lens == "market" else "lens", lens))
        assert stage.tree
        shores = stage.top.screen.map
        assert {*shores.layout.labels} == {each.id for each in shores.data.named()}
        card = shores.card(stage.context, shores.caption_of(shores.data.places[0].id))
        assert card.collidelist([*shores.layout.labels.values()]) < 0


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["es", "en"])
def test_what_changed_is_a_page_on_which_nothing_is_cut_off(played, size, language):
    for scale in TEXT_SCALES:
        settings = Settings(motion=False, language=language, text_scale=scale)
        stage, _ = after_one(played, size=size, settings=settings)
        assert audit(stage.tree, stage.context) == [], scale
        key(stage, pygame.K_c, "c")
        assert isinstance(stage.top.screen, ChangeScreen)
        assert audit(stage.tree, stage.context) == [], scale
        key(stage, pygame.K_c, "c")
        assert isinstance(stage.top.screen, MainScreen)
