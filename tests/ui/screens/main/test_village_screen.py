"""The village in full: opened from its place, moved by keys and by hand, whole in every window."""

from dataclasses import replace

import pygame
import pytest

from game.play.sitting import Close
from game.ui.answers import Do, Push, Tell
from game.ui.frame import Frame
from game.ui.hands import take
from game.ui.screens.diorama import Diorama
from game.ui.screens.main import MainScreen
from game.ui.screens.plant_moves import BEATS
from game.ui.screens.village import HOURS, VillageScreen
from game.ui.settings import TEXT_SCALES, Settings
from game.ui.widgets import Hands, audit
from game.view.village import facts_of, moments

SIZES = ((1024, 600), (1280, 720), (1920, 1080))


def key(stage, code):
    return take(stage, pygame.Event(pygame.KEYDOWN, key=code, unicode="", mod=0))


def closed(stage, times):
    for _ in range(times):
        stage.obey(Do(Close()))
        while not isinstance(stage.top.screen, MainScreen):
            stage.layers.pop()
    stage.rebuild()


def opened(stage, place=0):
    screen = VillageScreen(place)
    stage.obey(Push(screen))
    assert stage.tree is not None
    return screen


def test_the_picture_of_a_place_opens_its_village_and_escape_leads_back(played):
    stage, seat = played()
    stage.obey(Tell("choose", seat.sitting.match.level.world.places[0]))
    picture = next(each for each, _, _ in stage.tree.walk() if each.id == "village")
    stage.top.hands.focus = picture.id
    key(stage, pygame.K_RETURN)
    assert isinstance(stage.top.screen, VillageScreen)
    key(stage, pygame.K_ESCAPE)
    assert isinstance(stage.top.screen, MainScreen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("turns", [0, 2])
def test_nothing_is_cut_off_in_any_window(played, size, language, turns):
    for scale in TEXT_SCALES:
        settings = Settings(motion=False, language=language, text_scale=scale)
        stage, _ = played("zacatecas-1998", size, settings)
        closed(stage, turns)
        opened(stage)
        assert audit(stage.tree, stage.context) == [], scale


def test_arrows_move_the_seam_and_the_slider_chooses_the_past(played):
    stage, _ = played()
    closed(stage, 2)
    screen = opened(stage)
    assert stage.top.hands.focus == "seam"
    key(stage, pygame.K_RIGHT)
    assert screen.seam > 0.5
    key(stage, pygame.K_END)
    assert screen.seam == 1.0
    stage.top.hands.focus = "past"
    key(stage, pygame.K_RIGHT)
    assert screen.past == 1
    key(stage, pygame.K_END)
    assert stage.tree is not None
    assert screen.diorama.then is None, "now has no other side"


def test_the_seam_follows_the_pointer_and_stays_in_the_picture(played):
    stage, _ = played()
    closed(stage, 1)
    screen = opened(stage)
    rect = screen.diorama.rect
    for x, share in ((rect.x + rect.width // 4, 0.25), (rect.right + 500, 1.0)):
        stage.obey(screen.diorama.drag((x, rect.centery), stage.context, stage.top.hands))
        assert stage.tree is not None
        assert screen.seam == pytest.approx(share, abs=0.01)


def test_left_of_the_seam_is_the_past_and_right_of_it_the_present(played):
    stage, _ = played()
    closed(stage, 1)
    screen = opened(stage)
    surface = pygame.Surface(stage.context.size)
    stage.draw(surface)
    diorama = screen.diorama
    middle = diorama.rect.y + diorama.rect.height // 3
    for data, x in ((diorama.then, diorama.rect.x + 200), (diorama.now, diorama.rect.right - 200)):
        kept = diorama.kept(stage.context, data)
        for y in range(middle, middle + 60):
            assert surface.get_at((x, y)) == kept.get_at((x - diorama.rect.x, y - diorama.rect.y))


def test_the_hour_is_chosen_and_both_sides_have_it(played):
    stage, _ = played()
    closed(stage, 1)
    screen = opened(stage)
    for hour in HOURS:
        stage.obey(Tell("hour", hour))
        assert stage.tree is not None
        assert screen.diorama.now.hour == screen.diorama.then.hour == hour


def test_a_term_that_has_just_begun_has_no_past(played):
    stage, seat = played()
    screen = opened(stage)
    assert screen.diorama.then is None
    assert not screen.diorama.focusable
    assert len(moments(seat.sitting.match)) == 1


def test_machines_move_for_some_seconds_and_then_rest(played):
    stage, _ = played()
    screen = opened(stage)
    ctx, diorama = stage.context, screen.diorama
    running = replace(diorama.now, venture="maquila", machines_running=6, machines_total=8)
    busy = _placed(replace_data(diorama, running), diorama.rect, ctx)
    (life,) = busy.at_work(ctx)
    surface = pygame.Surface(ctx.size)
    touched = [life.paint(surface, step) for step in range(BEATS + 5)]
    assert any(touched)
    assert not any(touched[BEATS:])
    assert all(life.within.contains(rect) for step in touched for rect in step)
    assert _placed(replace_data(diorama, diorama.now), diorama.rect, ctx).at_work(ctx) == []


def test_machines_that_were_lost_stop_one_after_another(played):
    stage, _ = played()
    screen = opened(stage)
    ctx, diorama = stage.context, screen.diorama
    before = replace(diorama.now, venture="maquila", machines_running=8, machines_total=8)
    after = replace(before, machines_running=2)
    (motion,) = _placed(replace_data(diorama, after), diorama.rect, ctx).stopping(ctx, before)
    surface = pygame.Surface(ctx.size)
    left = [len(motion.paint(surface, share)) for share in (0.0, 0.3, 0.6, 0.99)]
    assert left == sorted(left, reverse=True)
    assert left[0] == 6
    assert left[-1] == 0
    assert _placed(replace_data(diorama, before), diorama.rect, ctx).stopping(ctx, before) == []


@pytest.mark.parametrize("seam", [0.05, 0.11, 0.15, 0.2, 0.25])
def test_machines_never_move_over_the_seam_and_its_knob(played, seam):
    stage, _ = played()
    screen = opened(stage)
    ctx = stage.context
    running = replace(screen.diorama.now, venture="maquila", machines_running=8, machines_total=8)
    before = replace(running, machines_running=0)
    cut = replace_data(screen.diorama, running)
    cut.then, cut.seam = before, seam
    _placed(cut, screen.diorama.rect, ctx)
    still, moved = pygame.Surface(ctx.size), pygame.Surface(ctx.size)
    cut.draw(still, ctx, Hands(focus="seam"))
    moved.blit(still, (0, 0))
    for life in cut.at_work(ctx):
        life.paint(moved, 1)
    assert pygame.image.tobytes(still, "RGB") != pygame.image.tobytes(moved, "RGB"), "some are at work"
    stitches = pygame.Rect(cut.cut - ctx.px(3), cut.rect.y, ctx.px(6), cut.rect.height)
    knob = pygame.Rect(0, 0, ctx.px(50), ctx.px(50))
    knob.center = cut.cut, cut.rect.y + round(cut.rect.height * 0.86)
    for furniture in (stitches, knob.clamp(cut.rect)):
        was, now = (pygame.image.tobytes(each.subsurface(furniture), "RGB") for each in (still, moved))
        assert was == now


def replace_data(diorama, now):
    return Diorama(now, None, 0.5, lambda share: Tell("seam", share), ("", ""), diorama.high)


def _placed(diorama, rect, ctx):
    diorama.rect = rect
    return diorama


def test_the_numbers_under_the_picture_are_those_of_the_state(played):
    _, seat = played()
    match = seat.sitting.match
    facts = facts_of(moments(match)[-1], 0)
    state = match.position.state
    assert facts.north == round(float(state.emigrants[0, 0].sum()))
    assert 0 <= facts.dark <= 100
    assert 0 <= facts.kept + facts.worn <= 9


def test_it_opens_at_once_and_its_sides_are_painted_one_after_the_other(played):
    stage, _ = played()
    closed(stage, 1)
    screen = opened(stage)
    frame, window = Frame(), pygame.Surface(stage.context.size)
    frame.refresh(stage, window)
    assert frame.late
    while frame.late:
        frame.refresh(stage, window)
    whole = pygame.Surface(stage.context.size)
    stage.draw(whole)
    rect = screen.diorama.rect
    assert pygame.image.tobytes(window.subsurface(rect), "RGB") == pygame.image.tobytes(
        whole.subsurface(rect), "RGB"
    )
