"""What the histories reproduce: the first, third and ninth fingerprint, roughly."""

import numpy as np

from game.deck.spec import AllOf, Atom, PolicyRule, Selection
from game.model.names import OPEN
from game.model.places import residents, services
from game.play.ensemble import histories
from tests.builders import level_named, played

RUNS = 200


def test_thirteen_maquilas_open_and_three_to_six_are_left_after_ten_semesters() -> None:
    turns = played("guanajuato-1996", "history", RUNS)
    opened = sum(turn.economy.events["ventures_opened"] for turn in turns[:10])
    alive = (turns[9].after.state.venture_status == OPEN).sum(axis=1)
    assert np.array_equal(opened, np.full(RUNS, 13.0))
    assert 3 <= np.median(alive) <= 6


def test_no_plant_grows_above_a_couple_of_dozen_but_the_one_the_press_names() -> None:
    turns = played("guanajuato-1996", "history", RUNS)
    most = max(float(turn.after.state.workers.max()) for turn in turns)
    assert most <= 35


def test_plants_have_vacancies_all_the_time() -> None:
    for turn in played("guanajuato-1996", "history", RUNS)[4:]:
        state = turn.after.state
        running = state.venture_status == OPEN
        assert (state.workers[running].sum() / state.machines[running].sum()) < 0.9


def test_a_good_start_delivers_more_than_a_dozen_works_in_the_first_year() -> None:
    turns = played("zacatecas-1998", "history", RUNS)
    done = turns[0].economy.events["works_delivered"] + turns[1].economy.events["works_delivered"]
    assert np.median(done) > 12


def test_works_raise_services_a_lot_and_bring_nobody_back() -> None:
    level = level_named("zacatecas-1998")
    with_works = played("zacatecas-1998", "history", RUNS)[-1].after.state
    without = played("zacatecas-1998", "nothing", RUNS)[-1].after.state
    more = services(level.world, with_works).mean() - services(level.world, without).mean()
    people = residents(with_works).sum() / residents(without).sum()
    poverty = with_works.poverty.mean() - without.poverty.mean()
    assert more > 0.08
    assert 0.99 < people < 1.02
    assert -0.06 < poverty < 0.0


def test_collective_money_is_under_one_percent_of_the_envelopes() -> None:
    for turn in played("zacatecas-1998", "history", RUNS):
        raised = turn.economy.events["raised"].mean()
        assert raised < 0.01 * turn.economy.ledger["household"].sum(axis=1).mean()


def test_a_place_can_become_a_mausoleum_of_nostalgia() -> None:
    from game.model.indicators import measure

    level = level_named("zacatecas-1998")
    state = played("zacatecas-1998", "history", RUNS)[-1].after.state
    assert measure(level.world, state, 12, "mausoleums").mean() > 1.0


def test_no_spending_on_wages_machines_or_training_alone_keeps_more_than_six_plants() -> None:
    level = level_named("guanajuato-1996")
    at_work = Atom("venture_status", "at_least", float(OPEN))
    everybody = Selection(
        when=AllOf((at_work, Atom("venture_status", "at_most", float(OPEN)))), prefer="capital", most=False
    )
    money = tuple(PolicyRule(order, where=everybody, times=13) for order in ("train", "subsidise", "lend"))
    turns = list(histories(level, money, 1, range(RUNS)))
    alive = (turns[9].after.state.venture_status == OPEN).sum(axis=1)
    assert np.median(alive) <= 6
