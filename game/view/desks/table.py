"""The table: what a plenary would be about, who sits, what they know together, and how hot it may get."""

from dataclasses import dataclass

import numpy as np

from game.model.names import DOMAINS, MODES, SEATS, TOPICS
from game.model.quantity import Array
from game.model.table import RELEVANCE, hold_plenary, seat_knowledge
from game.play.orders import Order, to_decisions
from game.view.desks.figures import Gauge, grade, index_gauge
from game.view.desks.offers import Offer, offer
from game.view.desks.sight import Sight
from game.view.pictures import TableData
from game.view.plenary import expected

KNOWN = 0.3
"""What a seat knows this much of is named [index]."""


@dataclass(frozen=True)
class Plan:
    """What the player has in mind for the plenary."""

    topic: str = "selection"
    mode: str = "process"
    site: str = "home"
    seats: tuple[str, ...] = ("clubs", "mayors", "committees")

    def with_part(self, part: str, name: str) -> "Plan":
        """The plan with another topic, mode or site."""
        parts = {"topic": self.topic, "mode": self.mode, "site": self.site, part: name}
        return Plan(parts["topic"], parts["mode"], parts["site"], self.seats)

    @property
    def order(self) -> Order:
        """The plan as an order, its seats in the order of the table."""
        return Order(
            "convene", (self.topic, self.mode, self.site), tuple(s for s in SEATS if s in self.seats)
        )


@dataclass(frozen=True)
class Seat:
    """Somebody who may sit at the table."""

    id: str
    name: str
    brings: str
    invited: bool


@dataclass(frozen=True)
class Choices:
    """The alternatives of one part of the plan: (id, words, what it means)."""

    options: tuple[tuple[str, str, str], ...]
    chosen: str


@dataclass(frozen=True)
class Table:
    """The plenary as it is planned, or as it stands on the agenda.

    Attributes:
        plan: what is shown: the agenda's plenary if there is one.
        settled: whether it stands on the agenda.
        picture: the round table with everybody who may sit; those invited speak.
        seats: the same people, in words.
        topics: what it may be about.
        modes: the list, or the process.
        sites: at home, or a city.
        insight: how much has been gathered on the topic.
        fresh: whether the last talk about it is still in people's heads.
        meets: the knowledges at the table that matter to the topic.
        lacks: those that matter and that nobody brings; empty if none.
        heat: how hot it may get.
        convene: the order.
    """

    plan: Plan
    settled: bool
    picture: TableData
    seats: tuple[Seat, ...]
    topics: Choices
    modes: Choices
    sites: Choices
    insight: Gauge
    fresh: str
    meets: str
    lacks: str
    heat: Gauge
    convene: Offer


def table(sight: Sight, wished: Plan | None) -> Table:
    """The table as it would be under a plan; a plenary that stands on the agenda comes before the plan.

    Where nothing has been wished yet, it is set for those who met last: a talk bears fruit when it is gone on with.
    """
    given = sight.given("convene")
    plan = _plan_of(given[0]) if given else wished or _last_held(sight)
    decisions = to_decisions(sight.world, (plan.order,))
    knows = seat_knowledge(sight.world, sight.state, decisions.met_in(len(sight.world.cities)))[0]
    topic = TOPICS.index(plan.topic)
    held = hold_plenary(sight.world, sight.state, decisions)
    hot = float(held.heat[0])
    meets, lacks = _meeting(sight, plan, knows)
    say = sight.say
    return Table(
        plan,
        bool(given),
        expected(plan.topic, plan.mode, plan.seats, knows, hot),
        _seats(sight, plan, knows),
        Choices(tuple((t, say(f"topic.{t}"), say(f"desks.table.topic.{t}")) for t in TOPICS), plan.topic),
        Choices(tuple((m, say(f"mode.{m}"), say(f"mode.{m}.about")) for m in MODES), plan.mode),
        Choices(_sites(sight), plan.site),
        index_gauge(sight, "insight", float(sight.state.insight[0, topic])),
        say(f"desks.table.fresh.{_freshness(float(sight.state.recurrence[0, topic]))}"),
        meets,
        lacks,
        _heat(sight, hot),
        offer(sight, *("convene", *plan.order.target), seats=plan.order.seats),
    )


def _seats(sight: Sight, plan: Plan, knows: Array) -> tuple[Seat, ...]:
    return tuple(
        Seat(name, sight.say(f"seat.{name}"), _brings(sight, knows[i]), name in plan.seats)
        for i, name in enumerate(SEATS)
    )


def _last_held(sight: Sight) -> Plan:
    """The plan of the last plenary; the usual one before the first."""
    decided = (order for agenda in reversed(sight.sitting.match.agendas) for order in agenda.orders)
    last = next((order for order in decided if order.kind == "convene"), None)
    return Plan() if last is None else _plan_of(last)


def _plan_of(order: Order) -> Plan:
    topic, mode, site = order.target
    return Plan(topic, mode, site, order.seats)


def _brings(sight: Sight, knows: Array) -> str:
    best = sorted(range(len(DOMAINS)), key=lambda i: -float(knows[i]))[:2]
    named = [sight.say(f"domain.{DOMAINS[i]}") for i in best if knows[i] >= KNOWN]
    return " · ".join(named) or sight.say("desks.table.brings_little")


def _meeting(sight: Sight, plan: Plan, knows: Array) -> tuple[str, str]:
    """Which knowledges that matter to the topic are at the table, and which are not."""
    matters = RELEVANCE[TOPICS.index(plan.topic)] >= 0.3
    rows = [knows[i] for i, name in enumerate(SEATS) if name in plan.seats] or [np.zeros(len(DOMAINS))]
    there = np.max(np.stack(rows), axis=0) >= KNOWN
    has = [sight.say(f"domain.{d}") for i, d in enumerate(DOMAINS) if matters[i] and there[i]]
    lacks = [sight.say(f"domain.{d}") for i, d in enumerate(DOMAINS) if matters[i] and not there[i]]
    meets = (
        sight.say("desks.table.meets", knowledges=" · ".join(has))
        if has
        else sight.say("desks.table.meets_nothing")
    )
    return meets, sight.say("desks.table.lacks", knowledges=" · ".join(lacks)) if lacks else ""


def _sites(sight: Sight) -> tuple[tuple[str, str, str], ...]:
    home = ("home", sight.say("desks.table.home"), sight.say("desks.table.home.about"))
    away = sight.say("desks.table.away.about")
    return (home, *((name, sight.city(i), away) for i, name in enumerate(sight.world.cities)))


def _freshness(recurrence: float) -> str:
    return "never" if recurrence < 0.05 else "cold" if recurrence < 0.5 else "warm"


def _heat(sight: Sight, heat: float) -> Gauge:
    level = "calm" if heat < 0.15 else "warm" if heat < 0.4 else "hot"
    about = sight.say(f"desks.table.heat.{level}")
    return Gauge(
        "heat", sight.say("desks.table.heat"), heat, grade(sight.say, heat), about, "cochineal", "waves"
    )
