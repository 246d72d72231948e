"""The background thread: the newest question wins, and nothing in it can end the game."""

import threading
import time

import pytest

from game.ui.thinking import NOTHING, Thinking, Wonder

LONG = 20.0


@pytest.fixture
def thinking():
    made = Thinking()
    yield made
    made.close()


def until(thinking, holds):
    """Polls as the frame loop does, until something holds."""
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        thinking.poll()
        if holds():
            return True
        time.sleep(0.002)
    return False


def counting(cancelled):
    yield from range(5)


def endless(cancelled):
    number = 0
    while not cancelled():
        number += 1
        yield number
        time.sleep(0.001)


def broken(cancelled):
    yield "a first look"
    raise ValueError("no such number")


def test_better_and_better_answers_come_and_the_last_one_is_kept(thinking):
    thinking.ask(Wonder("count", counting))
    assert until(thinking, lambda: thinking.found("count").done)
    assert thinking.found("count").value == 4
    assert not thinking.found("count").failed


def test_nothing_is_known_of_what_was_not_asked(thinking):
    assert thinking.found("anything") is NOTHING
    assert not thinking.busy


def test_a_newer_question_ends_the_one_before(thinking):
    thinking.ask(Wonder("endless", endless))
    assert until(thinking, lambda: thinking.found("endless").value)
    thinking.ask(Wonder("count", counting))
    assert until(thinking, lambda: thinking.found("count").done)
    assert not thinking.found("endless").done


def test_the_same_question_goes_on(thinking):
    thinking.ask(Wonder("endless", endless))
    assert until(thinking, lambda: thinking.found("endless").value)
    thinking.ask(Wonder("endless", counting))
    before = thinking.found("endless").value
    assert until(thinking, lambda: thinking.found("endless").value > before + 4)


def test_no_question_lets_the_thread_rest(thinking):
    thinking.ask(Wonder("endless", endless))
    assert until(thinking, lambda: thinking.found("endless").value)
    thinking.ask(None)
    assert until(thinking, lambda: not thinking.busy)


def test_an_error_is_reported_once_and_the_next_question_is_answered(thinking):
    told = []
    thinking.report = told.append
    for name in ("one", "two"):
        thinking.ask(Wonder(name, broken))
        assert until(thinking, lambda name=name: thinking.found(name).failed)
    assert [str(error) for error in told] == ["no such number"]
    assert thinking.found("one").value == "a first look"
    thinking.ask(Wonder("count", counting))
    assert until(thinking, lambda: thinking.found("count").done)


def test_what_is_asked_again_at_once_is_not_thought_about_twice(thinking):
    calls = []

    def once(cancelled):
        calls.append(1)
        yield 1

    thinking.ask(Wonder("once", once))
    assert until(thinking, lambda: thinking.found("once").done)
    thinking.ask(Wonder("once", once))
    assert not thinking.busy
    assert calls == [1]


def test_the_thread_holds_its_breath_while_the_frame_loop_is_at_work(thinking):
    steps = []

    def step():
        steps.append(1)

    def stepping(cancelled):
        while not cancelled():
            step()
            time.sleep(0.001)
        yield None

    thinking.ask(Wonder("steps", stepping))
    assert until(thinking, lambda: len(steps) > 10)
    thinking.hush()
    time.sleep(0.1)
    held = len(steps)
    time.sleep(0.3)
    during = len(steps) - held
    thinking.go_on()
    assert until(thinking, lambda: len(steps) > held + 50)
    assert during < 40, "it should have made only a step a breath"


def test_closing_ends_the_thread(thinking):
    thinking.ask(Wonder("endless", endless))
    assert until(thinking, lambda: thinking.found("endless").value)
    thinking.close()
    assert "thinking" not in [thread.name for thread in threading.enumerate()]
    thinking.ask(Wonder("count", counting))
    assert not thinking.busy
