"""The rules: who puts which coin, which amendments hold, which could, and what has been understood."""

from dataclasses import dataclass

from game.model.names import PAYERS, RULES, TOPICS
from game.view.desks.figures import Gauge, grade
from game.view.desks.offers import Entry, Offer, offer
from game.view.desks.sight import Sight

COINS, INSIGHT = "coins", "insight"
LEAP = "leap:"
GROUPS = ("open", "in_force", "closed")


@dataclass(frozen=True)
class Matching:
    """The matching rule: for each peso of the clubs, how many of whom."""

    text: str
    shares: tuple[tuple[str, float], ...]
    coins: tuple[tuple[str, str], ...]
    """Payers with how many pesos, in words."""


@dataclass(frozen=True)
class Amendment:
    """An amendment of the programme.

    Attributes:
        id: the rule.
        title: its name.
        about: what it does.
        status: in_force, open or closed.
        told: how it stands, in a sentence; for a closed one a hint of what might open it.
        order: the order that puts it into force.
    """

    id: str
    title: str
    about: str
    status: str
    told: str
    order: Offer


@dataclass(frozen=True)
class Found:
    """A conceptual leap that has been found."""

    title: str
    text: str
    opens: str


def entries(sight: Sight) -> tuple[Entry, ...]:
    """The matching rule and the insight, then amendments that may be made, that hold, that are closed, and leaps."""
    say = sight.say
    basis = say("desks.rules.basis")
    first = (
        Entry(COINS, say("desks.rules.coins"), "peso", "", False, basis),
        Entry(INSIGHT, say("desks.rules.insight"), "table", "", False, basis),
    )
    marked = {order.target[0] for order in sight.given("amend")}
    rows = [
        Entry(
            rule,
            say(f"rule.{rule}"),
            "question" if group == "closed" else "rules",
            "",
            rule in marked,
            say(f"desks.rules.group.{group}"),
        )
        for group in GROUPS
        for rule in RULES
        if status(sight, rule) == group
    ]
    leaps = [
        Entry(LEAP + leap.id, sight.text(leap.title), "table", "", False, say("desks.rules.leaps"))
        for i, leap in enumerate(sight.level.leaps)
        if sight.state.leap[0, i] > 0.0
    ]
    return (*first, *leaps, *rows)


def status(sight: Sight, rule: str) -> str:
    """How an amendment stands: in_force, open or closed."""
    index, world, state = RULES.index(rule), sight.world, sight.state
    if state.rule[0, index] > 0.0:
        return "in_force"
    opened = world.open_rules[index] > 0.0 or float((state.leap[0] * world.leap_opens[:, index]).sum()) > 0.0
    return "open" if opened else "closed"


def matching(sight: Sight) -> Matching:
    """The coins in force."""
    say, coins = sight.say, sight.state.coins[0]
    of_clubs = max(1.0, float(coins[PAYERS.index("clubs")]))
    shares = [(payer, float(coins[i]) / of_clubs) for i, payer in enumerate(PAYERS) if coins[i] > 0.0]
    others = sum(share for payer, share in shares if payer != "clubs")
    return Matching(
        say("desks.rules.matching", others=f"{others:g}"),
        tuple(shares),
        tuple((say(f"desks.payer.{payer}"), f"${share:g}") for payer, share in shares),
    )


def amendment(sight: Sight, rule: str) -> Amendment:
    """One amendment with its order."""
    stands = status(sight, rule)
    told = _hint(sight, rule) if stands == "closed" else sight.say(f"desks.rules.{stands}")
    about = sight.say("desks.rules.amend")
    return Amendment(
        rule,
        sight.say(f"rule.{rule}"),
        sight.say(f"rule.{rule}.about"),
        stands,
        told,
        offer(sight, "amend", rule, about=about),
    )


def _hint(sight: Sight, rule: str) -> str:
    """Which conversation may open an amendment; what would be understood there is not told."""
    topics = [leap.topic for leap in sight.level.leaps if rule in leap.rules]
    if not topics:
        return sight.say("desks.rules.closed_here")
    return sight.say("desks.rules.closed", topic=sight.say(f"topic.{topics[0]}"))


def insights(sight: Sight) -> tuple[Gauge, ...]:
    """How much has been gathered on each topic of the table."""
    say = sight.say
    shares = [float(share) for share in sight.state.insight[0]]
    return tuple(
        Gauge(
            f"insight:{topic}",
            say(f"topic.{topic}"),
            share,
            grade(say, share),
            say(f"desks.table.topic.{topic}"),
        )
        for topic, share in zip(TOPICS, shares, strict=True)
    )


def leap(sight: Sight, name: str) -> Found:
    """A leap that has been found, with what it opened."""
    one = next(each for each in sight.level.leaps if each.id == name.removeprefix(LEAP))
    opened = [sight.say(f"rule.{rule}") for rule in one.rules]
    opened += [sight.say(f"order.{kind}") for kind in one.orders]
    opened += [sight.say(f"venture.{kind}") for kind in one.ventures]
    opens = sight.say("desks.rules.opens", names=", ".join(opened)) if opened else ""
    return Found(sight.text(one.title), sight.text(one.text), opens)
