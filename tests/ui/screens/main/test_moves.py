"""What happens in the game moves: coins, threads, a row of the cloth, and the shuttle before a report."""

import pygame
import pytest

from game.play.orders import Order
from game.play.sitting import Close, Give
from game.ui.answers import Do, Pop, Tell
from game.ui.frame import Frame
from game.ui.screens.main import MainScreen
from game.ui.screens.report import ReportScreen
from game.ui.settings import Settings


class Onlooker:
    """Counts what begins to move in each frame."""

    def __init__(self, stage):
        self.stage, self.frame, self.window = stage, Frame(), pygame.Surface(stage.size)
        self.look()

    def look(self):
        """How many motions the next frame begins; they are over after it."""
        self.stage.motions.skip()
        begun = []
        begin = self.stage.motions.begin
        self.stage.motions.begin = lambda motions, clock: begun.extend(motions) or begin(motions, clock)
        self.frame.refresh(self.stage, self.window)
        del self.stage.motions.begin
        self.stage.motions.skip()
        return len(begun)


@pytest.fixture
def watched(played):
    def make(motion=True):
        stage, seat = played(settings=Settings(motion=motion))
        return stage, seat, Onlooker(stage)

    return make


def payable(sitting):
    return next(
        Order("approve", (place,))
        for place in sitting.match.level.world.places
        if sitting.why_not(Order("approve", (place,))) is None
    )


def test_on_its_desk_an_approved_work_is_paid_by_each_payer_and_on_the_main_screen_by_the_state(watched):
    stage, seat, eyes = watched()
    order = payable(seat.sitting)
    stage.obey(Tell("desk", "works"))
    stage.obey(Tell("entry", order.target[0]))
    assert eyes.look() == 0
    stage.obey(Do(Give(order)))
    assert eyes.look() == 4
    stage.obey(Pop())
    assert eyes.look() == 1
    stage.obey(Tell("choose", order.target[0]))
    assert eyes.look() == 0


def test_a_trip_throws_a_thread_and_a_plenary_at_home_one_to_every_city(watched):
    stage, seat, eyes = watched()
    world = seat.sitting.match.level.world
    trip = next(
        Order("trip", (place, city))
        for place in world.places
        for city in world.cities
        if seat.sitting.why_not(Order("trip", (place, city))) is None
    )
    stage.obey(Do(Give(trip)))
    assert eyes.look() == 2
    stage.obey(Do(Give(Order("convene", ("selection", "process", "home"), ("clubs", "mayors")))))
    assert eyes.look() == 1 + len(world.cities)


def test_a_shuttle_brings_the_report_and_another_weaves_the_new_row(watched):
    stage, _, eyes = watched()
    stage.obey(Do(Close()))
    assert isinstance(stage.top.screen, ReportScreen)
    assert eyes.look() == 1
    while not isinstance(stage.top.screen, MainScreen):
        stage.obey(Pop())
    assert eyes.look() == 1
    stage.obey(Tell("lens", "voice"))
    assert eyes.look() == 0


def test_with_motion_off_none_of_it_moves(watched):
    stage, seat, eyes = watched(motion=False)
    stage.obey(Do(Give(payable(seat.sitting))))
    assert eyes.look() == 0
    stage.obey(Do(Close()))
    assert eyes.look() == 0
