"""What is heard while a real level is played."""

import json

import pytest

from game.content.folders import assets_folder
from game.play.orders import from_decisions
from game.play.policy import decide
from game.play.sitting import Close, Give
from game.ui.answers import Do, Pop, Tell
from game.ui.seat import Leave, Open
from game.ui.sounding import Sounding, going_on

INDEX = json.loads((assets_folder() / "sounds" / "index.json").read_text(encoding="utf-8"))


class Ear:
    """Sounds that are written down."""

    def __init__(self) -> None:
        self.struck, self.held = [], ()

    def wake(self) -> bool:
        return True

    def sleep(self) -> None:
        self.held = ()

    def loud(self, volume: float) -> None:
        assert 0 < volume <= 1

    def strike(self, names) -> None:
        self.struck += names

    def hold(self, names) -> None:
        self.held = tuple(names)


def _govern(stage, seat, listen):
    """A semester with one order that history gave."""
    match = seat.sitting.match
    decisions = decide(match.level, match.position, match.level.policies["history"], match.luck)
    for order in from_decisions(match.level.world, decisions):
        if seat.sitting.why_not(order) is None:
            stage.obey(Do(Give(order)))
            break
    listen()
    stage.obey(Do(Close()))


@pytest.mark.slow
def test_a_term_is_heard_from_its_first_order_to_its_legacy(played):
    stage, seat = played("guanajuato-1996")
    ear = Ear()
    sounding = Sounding(ear)
    held = set()

    def listen():
        assert stage.tree is not None
        sounding.follow(stage)
        held.update(ear.held)

    listen()
    while not seat.sitting.match.over:
        _govern(stage, seat, listen)
        listen()
        while stage.top.screen.name not in ("main", "legacy"):
            stage.obey(Pop())
            listen()
        for place in seat.sitting.match.level.world.places[:2]:
            stage.obey(Tell("choose", place))
            listen()
        stage.obey(Do(Open("desk", "workshop")))
        listen()
        stage.obey(Pop())
        listen()
    assert {"shuttle", "coin", "postcards", "card", "tick"} <= set(ear.struck)
    assert ear.struck.count("shuttle") == seat.sitting.match.level.world.semesters
    assert {"hum-full", "closing"} <= held
    assert held | set(ear.struck) <= set(INDEX)


def test_the_workshop_hums_and_the_other_desks_are_silent(played):
    stage, _ = played("guanajuato-1996")
    stage.obey(Do(Open("desk", "workshop")))
    stage.obey(Tell("entry", "found"))
    assert stage.tree is not None
    assert going_on(stage) == ()
    stage.obey(Tell("desk", "rules"))
    assert stage.tree is not None
    assert going_on(stage) == ()


def test_the_guitar_ends_when_a_term_begins_and_is_back_when_it_is_left(played):
    stage, _ = played("zacatecas-1998", clear=False)
    assert stage.tree is not None
    assert going_on(stage) == ()
    stage.obey(Do(Leave()))
    assert going_on(stage) == ("title",)
