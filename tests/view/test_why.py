"""Why a number is what it is: lines that add up exactly on the screen."""

import numpy as np
import pytest

from game.content.words import load
from game.model.names import THREADS
from game.play.match import new_match
from game.play.orders import Order
from game.play.sitting import Close, Give, Sitting
from game.view.money import pesos, share_out, signed, whole
from game.view.place import city_stocks, place_stocks
from game.view.why import account, at, flow_key
from tests.builders import LEVELS, level_named


def busy(name: str, semesters: int = 4) -> Sitting:
    """A sitting after some semesters in which everything that can be approved is."""
    sitting = Sitting(new_match(level_named(name), 7))
    for _ in range(semesters):
        world = sitting.match.level.world
        for place in world.places:
            sitting = sitting.do(Give(Order("approve", (place,))))
        for city in world.cities:
            sitting = sitting.do(Give(Order("meet", (city,))))
        sitting = sitting.do(Close())
    return sitting


@pytest.mark.parametrize("name", LEVELS)
def test_before_and_the_lines_make_after_for_every_stock_on_the_screen(name):
    match = busy(name).match
    stocks = [each for place in range(len(match.level.places)) for each in place_stocks(match, place)]
    stocks += [each for city in range(len(match.level.cities)) for each in city_stocks(match, city)]
    for stock in stocks:
        told = stock.account
        assert told is not None
        if told.lines:
            assert told.before + sum(line.amount for line in told.lines) == told.after, stock.quantity
            assert stock.shown == whole(told.after)


@pytest.mark.parametrize("name", LEVELS)
def test_pesos_and_standing_add_up_too(name):
    match = busy(name).match
    for quantity in ("pesos", "standing"):
        told = account(match, quantity, at())
        assert told.before + sum(line.amount for line in told.lines) == told.after


@pytest.mark.parametrize("name", LEVELS)
def test_every_cause_of_every_flow_has_words(name):
    words = load()
    for turn in busy(name).match.turns:
        for flows in turn.economy.flows.values():
            for cause in flows:
                assert flow_key(cause) in words


def test_nothing_is_told_before_a_semester_is_closed():
    assert account(new_match(level_named("zacatecas-1998"), 1), "trust", at(0)) is None


def test_a_number_without_flows_says_only_before_and_after():
    match = busy("zacatecas-1998", 2).match
    told = account(match, THREADS[0], at())
    assert told.lines == ()


def test_amounts_shared_out_add_up():
    hand = np.random.default_rng(5)
    for _ in range(300):
        amounts = tuple(float(x) for x in hand.normal(0, 9, hand.integers(1, 9)))
        total = round(sum(amounts))
        shared = share_out(amounts, total)
        assert sum(shared) == total
        assert all(abs(a - b) < 1.5 for a, b in zip(amounts, shared, strict=True))
    assert share_out((), 0) == ()


@pytest.mark.parametrize(
    ("amount", "told"),
    [
        (850, "$850"),
        (85_000, "$85,000"),
        (1_240_000, "$1.2\u00a0M"),
        (-3_000_000, "−$3.0\u00a0M"),
        (45e6, "$45\u00a0M"),
    ],
)
def test_pesos_are_short(amount, told):
    assert pesos(amount) == told


def test_changes_have_a_sign_and_nothing_has_none():
    assert [signed(3.2), signed(-3.2), signed(0.2), pesos(5000, sign=True)] == ["+3", "−3", "0", "+$5,000"]
