"""The works desk: what clubs propose, who would pay, who is there to use it, and what upkeep is owed."""

from dataclasses import dataclass

import numpy as np

from game.model.names import PAYERS, WORKS
from game.model.places import emptied, residents
from game.model.works import proposal_bill
from game.play.agenda import Price
from game.play.orders import Order
from game.view.desks.figures import Gauge, counted, index_gauge
from game.view.desks.offers import Entry, Offer, offer
from game.view.desks.sight import Sight
from game.view.money import percent, pesos, whole
from game.view.pictures import LedgerData

SURE = 0.4
"""Mayors or federal government with less readiness than this may hold their coin back [index]."""


@dataclass(frozen=True)
class Coin:
    """What one payer puts in."""

    payer: str
    title: str
    shown: str


@dataclass(frozen=True)
class Proposal:
    """What clubs want to build, and with whose money.

    Attributes:
        work: kind of work.
        title: how many of what.
        who: who proposes it, and since when.
        cost: all of its cost.
        ledger: the coins, as a picture.
        coins: the coins, in words.
        doubts: who may hold their coin back for a while; empty if nobody.
        need: homes that it does not reach yet.
        answers: approve, defer, send back.
        others: the works that one may ask for instead.
    """

    work: str
    title: str
    who: str
    cost: str
    ledger: LedgerData
    coins: tuple[Coin, ...]
    doubts: str
    need: Gauge
    answers: tuple[Offer, ...]
    others: tuple[Offer, ...]


@dataclass(frozen=True)
class Site:
    """A place as the works desk sees it."""

    id: str
    name: str
    people: str
    gauges: tuple[Gauge, ...]
    under_way: str
    proposal: Proposal | None
    upkeep: str
    maintain: Offer


def entries(sight: Sight) -> tuple[Entry, ...]:
    """The places: those that wait longest first, then those with upkeep owed, the rest of the state last."""
    state = sight.state
    bills = proposal_bill(sight.world, state, sight.semester)[0, :, PAYERS.index("state")]
    marked = {order.target[0] for order in sight.given("approve", "defer", "return", "redirect", "maintain")}

    def rank(index: int) -> tuple[bool, bool, float, float, bool]:
        proposes = state.proposal_count[0, index] > 0
        need = _need(sight, index) if proposes else 0.0
        owed = state.upkeep_owed[0, index] >= 1.0
        return not proposes, index == sight.world.rest, -state.proposal_age[0, index], -need, not owed

    return tuple(
        _entry(sight, i, float(bills[i]), marked) for i in sorted(range(len(sight.world.places)), key=rank)
    )


def _entry(sight: Sight, index: int, bill: float, marked: set[str]) -> Entry:
    count = round(float(sight.state.proposal_count[0, index]))
    work = WORKS[int(sight.state.proposal_work[0, index])] if count else ""
    group = "desks.works.open" if count else "desks.works.quiet"
    title = sight.place(index)
    if count:
        title = f"{title}: {_what(sight, work, count)}"
    name = sight.world.places[index]
    return Entry(name, title, work or "works", pesos(bill) if count else "", name in marked, sight.say(group))


def _what(sight: Sight, work: str, count: int) -> str:
    one = sight.say(f"work.{work}.one")
    return one if count == 1 else f"{count} × {one}"


def _need(sight: Sight, index: int) -> float:
    """Share of homes that the proposed work does not reach in good repair [0..1]."""
    work = max(0, int(sight.state.proposal_work[0, index]))
    return 1.0 - float(sight.state.coverage[0, index, work] * sight.state.condition[0, index, work])


def site(sight: Sight, place: str) -> Site:
    """One place with all that can be ordered about its works."""
    index, state, say = sight.world.places.index(place), sight.state, sight.say
    here = float(residents(state)[0, index])
    gone = float(emptied(state)[0, index])
    stay = Gauge(
        "stay", say("desks.works.stay"), 1.0 - gone, percent(1 - gone),
        say("desks.works.stay.about"), "marigold", "diamonds",
    )  # fmt: skip
    trust = index_gauge(sight, "trust", float(state.trust[0, index]), "cochineal", "waves")
    committee = index_gauge(sight, "committee", float(state.committee[0, index]))
    owed = float(state.upkeep_owed[0, index])
    return Site(
        place,
        sight.place(index),
        _people(sight, here, float(state.peak[0, index])),
        (stay, trust, committee),
        _under_way(sight, index),
        _proposal(sight, index) if state.proposal_count[0, index] > 0 else None,
        say("desks.works.owed", sum=pesos(owed)) if owed >= 1.0 else say("desks.works.nothing_owed"),
        offer(sight, "maintain", place),
    )


def _people(sight: Sight, here: float, peak: float) -> str:
    if peak <= here:
        return sight.say("desks.works.full", here=whole(here))
    return sight.say("desks.works.people", here=whole(here), peak=whole(peak))


def _under_way(sight: Sight, index: int) -> str:
    way, left = sight.state.under_way[0, index], sight.state.under_way_left[0, index]
    if way.sum() < 1.0:
        return sight.say("desks.works.none_under_way")
    soonest = float(np.min(left[way > 0.0]))
    when = counted(sight.say, "desks.in_semesters", soonest)
    return sight.say("desks.works.under_way", count=whole(float(way.sum())), when=when)


def _proposal(sight: Sight, index: int) -> Proposal:
    state, say, place = sight.state, sight.say, sight.world.places[index]
    work, count = WORKS[int(state.proposal_work[0, index])], round(float(state.proposal_count[0, index]))
    bill = proposal_bill(sight.world, state, sight.semester)[0, index]
    coins = tuple((payer, float(bill[i])) for i, payer in enumerate(PAYERS) if bill[i] > 0.0)
    missing = _need(sight, index)
    need = Gauge(
        "need", say("desks.works.need"), missing, percent(missing),
        say("desks.works.need.about"), "rose", "steps",
    )  # fmt: skip
    waits = counted(say, "desks.works.waits", float(state.proposal_age[0, index]))
    return Proposal(
        work,
        _what(sight, work, count),
        say("desks.works.who", city=sight.city(int(state.proposal_city[0, index])), waits=waits),
        pesos(float(bill.sum())),
        LedgerData(coins),
        tuple(Coin(payer, say(f"desks.payer.{payer}"), pesos(paid)) for payer, paid in coins),
        _doubts(sight),
        need,
        (
            offer(sight, "approve", place),
            offer(sight, "defer", place),
            offer(sight, "return", place, words=say("desks.works.return")),
        ),
        tuple(
            offer(sight, "redirect", place, other, words=say(f"work.{other}"), glyph=other)
            for other in WORKS
            if other != work
        ),
    )


def _doubts(sight: Sight) -> str:
    """Who puts a coin under the rule in force and is not sure to do so."""
    state = sight.state
    wills = {"municipality": float(state.mayors_will[0]), "federation": float(state.federal_will[0])}
    unsure = [
        payer for payer, will in wills.items() if will < SURE and state.coins[0, PAYERS.index(payer)] > 0.0
    ]
    return " ".join(sight.say(f"desks.works.doubts.{payer}") for payer in unsure)


def payable(sight: Sight) -> tuple[Order, ...]:
    """The open proposals that can be approved together, in the order of the list, with what is left to spend."""
    left, found = sight.left, []
    for entry in entries(sight):
        order = Order("approve", (entry.id,))
        if not entry.tag or sight.refusal(order) is not None:
            continue
        price = sight.price(order)
        rest = Price(left.pesos - price.pesos, left.days - price.days, left.standing - price.standing)
        if min(rest.pesos, rest.days, rest.standing) >= 0.0:
            left = rest
            found.append(order)
    return tuple(found)
