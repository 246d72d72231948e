"""The workshop and the rules in words and figures."""

from game.model.names import COLLAPSED, OPEN, PROMISED, RULES
from game.view.desks import rules, workshop

GUANAJUATO = "guanajuato-1996"


def test_promised_ventures_say_when_they_are_due_and_take_no_orders(look):
    sight = look(GUANAJUATO)
    slot = next(i for i, status in enumerate(sight.state.venture_status[0]) if status == PROMISED)
    venture = workshop.venture(sight, str(slot))
    assert venture.status.startswith("Prometida")
    assert venture.running == 0
    assert not venture.orders
    assert venture.meanwhile
    first = sight.world.year
    assert all(int(entry.tag) >= first for entry in workshop.entries(sight) if entry.id.isdigit())


def test_a_fallen_venture_tells_its_cause_and_its_machines_stand(look):
    sight = look(GUANAJUATO, 8, "en")
    fallen = [i for i, status in enumerate(sight.state.venture_status[0]) if status == COLLAPSED]
    assert fallen
    venture = workshop.venture(sight, str(fallen[0]))
    assert venture.running == 0
    assert venture.status.startswith("It fell silent. ")
    assert len(venture.status) > 40


def test_no_more_machines_run_than_stand_there(look):
    sight = look(GUANAJUATO, 8)
    for slot, status in enumerate(sight.state.venture_status[0]):
        if status == OPEN:
            venture = workshop.venture(sight, str(slot))
            assert 0 <= venture.running <= venture.machines


def test_ventures_at_work_are_listed_before_those_that_fell(look):
    sight = look(GUANAJUATO, 8)
    slots = [int(entry.id) for entry in workshop.entries(sight) if entry.id.isdigit()]
    order = [int(sight.state.venture_status[0, slot]) for slot in slots]
    assert order.index(OPEN) < order.index(COLLAPSED)


def test_a_venture_is_not_founded_where_nobody_can_pool_the_stake(look):
    sight = look(GUANAJUATO)
    place = workshop.places(sight)[0][0]
    assert all(offer.why_not or not offer.chosen for offer in workshop.founding(sight, place))
    assert "rest" not in dict(workshop.places(sight))


def test_every_amendment_is_listed_once(look):
    for turns in (0, 6):
        listed = [entry.id for entry in rules.entries(look(turns=turns)) if entry.id in RULES]
        assert sorted(listed) == sorted(RULES)


def test_a_closed_amendment_names_the_talk_and_not_the_leap(look):
    sight = look()
    closed = [rule for rule in RULES if rules.status(sight, rule) == "closed"]
    titles = [sight.text(leap.title) for leap in sight.level.leaps]
    for rule in closed:
        told = rules.amendment(sight, rule)
        assert told.order.why_not
        assert not any(title in told.told for title in titles)


def test_the_matching_rule_counts_the_coins_of_governments(look):
    assert "3" in rules.matching(look()).text
    assert "1" in rules.matching(look(GUANAJUATO)).text


def test_all_leaps_can_be_read(look):
    sight = look()
    for leap in sight.level.leaps:
        found = rules.leap(sight, rules.LEAP + leap.id)
        assert found.title
        assert found.text
