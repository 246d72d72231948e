"""The works desk in words and figures."""

from game.play.orders import Order
from game.play.sitting import Give
from game.view.desks import works


def test_those_who_wait_longest_come_first_and_the_quiet_places_last(look):
    sight = look(turns=4)
    ages = []
    for entry in works.entries(sight):
        index = sight.world.places.index(entry.id)
        ages.append(float(sight.state.proposal_age[0, index]) if entry.tag else -1.0)
    named = [age for age, entry in zip(ages, works.entries(sight), strict=True) if entry.id != "rest"]
    assert named == sorted(named, reverse=True)


def test_the_coins_of_a_proposal_add_up_to_its_cost(look):
    sight = look()
    for entry in works.entries(sight):
        proposal = works.site(sight, entry.id).proposal
        if proposal is not None:
            assert sum(paid for _, paid in proposal.ledger.coins) > 0
            assert {payer for payer, _ in proposal.ledger.coins} == {
                "clubs",
                "state",
                "municipality",
                "federation",
            }


def test_a_place_without_a_proposal_cannot_be_approved_and_says_so(look):
    sight = look()
    quiet = next(entry for entry in works.entries(sight) if not entry.tag)
    assert works.site(sight, quiet.id).proposal is None
    assert sight.refusal(Order("approve", (quiet.id,))) == "no_proposal"


def test_another_answer_takes_the_place_of_the_one_on_the_agenda(look):
    sight = look()
    first = works.entries(sight)[0].id
    after = look(sitting=sight.sitting.do(Give(Order("approve", (first,)))))
    approve, defer, back = works.site(after, first).proposal.answers
    assert approve.chosen
    assert not approve.why_not
    assert {offer.instead for offer in (defer, back)} == {approve.order}
    assert not defer.why_not
    assert next(entry for entry in works.entries(after) if entry.id == first).marked


def test_whatever_can_be_paid_together_can_be_given_one_after_the_other(look):
    sight = look()
    sitting = sight.sitting
    orders = works.payable(sight)
    assert orders
    for order in orders:
        sitting = sitting.do(Give(order))
        assert sitting.refusal is None


def test_nothing_is_offered_twice_to_be_paid(look):
    sight = look()
    sitting = sight.sitting
    for order in works.payable(sight):
        sitting = sitting.do(Give(order))
    assert works.payable(look(sitting=sitting)) == ()
