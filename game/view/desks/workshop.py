"""The workshop: ventures with what they have and lack, and how new ones begin."""

from dataclasses import dataclass

from game.model.names import CAUSES, COLLAPSED, FREE, OPEN, PROMISED, STATUSES, VENTURES
from game.view.desks.figures import Gauge, counted, index_gauge
from game.view.desks.offers import Entry, Offer, offer
from game.view.desks.sight import Sight
from game.view.money import pesos, whole

FOUND, APPEAL, DISTRIBUTOR = "found", "appeal", "distributor"
BEGINNINGS = ((FOUND, "workshop"), (APPEAL, "north"), (DISTRIBUTOR, "foods"))
HELP = ("link", "train", "subsidise", "lend", "close")
ORDER = {OPEN: 0, PROMISED: 1, COLLAPSED: 2}


@dataclass(frozen=True)
class Venture:
    """A venture as the workshop desk sees it.

    Attributes:
        slot: where it lies in the model.
        name: what it is called.
        kind: kind of venture.
        what: its kind and place in words.
        owners: where its owners live.
        status: how it stands: promised with when, at work with for how long, fallen with why.
        alarm: trouble told in a sentence; empty if there is none.
        running: machines with somebody at them.
        machines: machines that stand there.
        hands: the same in words.
        money: working capital and debt in words.
        gauges: quality, place in a chain, skill, owners at home.
        orders: what can be ordered about it.
        meanwhile: what helps it before it opens; empty once it has.
        cause: why it fell, as the model names it; none while it stands.
    """

    slot: str
    name: str
    kind: str
    what: str
    owners: str
    status: str
    alarm: str
    running: int
    machines: int
    hands: str
    money: str
    gauges: tuple[Gauge, ...]
    orders: tuple[Offer, ...]
    meanwhile: str = ""
    cause: str = CAUSES[0]


def entries(sight: Sight) -> tuple[Entry, ...]:
    """The ventures, those at work first, and what can be begun."""
    status = sight.state.venture_status[0]
    slots = sorted(
        (i for i in range(sight.world.slots) if status[i] != FREE), key=lambda i: ORDER.get(int(status[i]), 3)
    )
    marked = {order.target[0] for order in sight.given(*HELP)}
    rows = [_entry(sight, slot, str(slot) in marked) for slot in slots]
    group = sight.say("desks.workshop.begin")
    begin = [
        Entry(kind, sight.say(f"desks.workshop.begin.{kind}"), glyph, "", bool(sight.given(kind)), group)
        for kind, glyph in BEGINNINGS
    ]
    return (*rows, *begin)


def _entry(sight: Sight, slot: int, marked: bool) -> Entry:
    group = f"desks.workshop.{STATUSES[int(sight.state.venture_status[0, slot])]}"
    return Entry(
        str(slot), _name(sight, slot), _kind(sight, slot), _tag(sight, slot), marked, sight.say(group)
    )


def _kind(sight: Sight, slot: int) -> str:
    return VENTURES[int(sight.state.venture_kind[0, slot])]


def _name(sight: Sight, slot: int) -> str:
    if slot < len(sight.level.ventures):
        return sight.text(sight.level.ventures[slot].name)
    return sight.say(
        "desks.workshop.named",
        kind=sight.say(f"venture.{_kind(sight, slot)}"),
        place=sight.place(int(sight.state.venture_place[0, slot])),
    )


def _tag(sight: Sight, slot: int) -> str:
    """How many machines run of how many; of a promised one the year in which it is due."""
    state = sight.state
    if state.venture_status[0, slot] == PROMISED:
        halves = sight.semester + max(0, round(float(state.venture_wait[0, slot]))) + sight.world.half - 1
        return str(sight.world.year + halves // 2)
    if state.venture_status[0, slot] != OPEN:
        return ""
    return f"{_running(sight, slot)}/{whole(float(state.machines[0, slot]))}"


def _running(sight: Sight, slot: int) -> int:
    state = sight.state
    at_work = state.venture_status[0, slot] == OPEN
    return round(float(min(state.workers[0, slot], state.machines[0, slot]))) if at_work else 0


def venture(sight: Sight, slot_name: str) -> Venture:
    """One venture with all that can be ordered about it."""
    slot, state, say = int(slot_name), sight.state, sight.say
    machines, running = round(float(state.machines[0, slot])), _running(sight, slot)
    city = sight.city(int(state.venture_city[0, slot]))
    status = int(state.venture_status[0, slot])
    opened = status == OPEN
    kind = _kind(sight, slot)
    return Venture(
        slot_name,
        _name(sight, slot),
        kind,
        say(
            "desks.workshop.what",
            kind=say(f"venture.{kind}"),
            place=sight.place(int(state.venture_place[0, slot])),
        ),
        say("desks.workshop.owners", city=city),
        _status(sight, slot),
        _alarm(sight, slot) if opened else "",
        running,
        machines,
        _hands(sight, slot),
        _money(sight, slot),
        _gauges(sight, slot) if opened else (),
        tuple(offer(sight, each, slot_name) for each in HELP) if opened else (),
        say("desks.workshop.meanwhile", city=city) if status == PROMISED else "",
        CAUSES[int(state.venture_cause[0, slot])] if status == COLLAPSED else CAUSES[0],
    )


def _hands(sight: Sight, slot: int) -> str:
    """Machines that run and people there, or how many machines are ordered, or stand idle."""
    state, key = sight.state, "desks.workshop.hands"
    status = int(state.venture_status[0, slot])
    if status != OPEN:
        key = "desks.workshop.ordered" if status == PROMISED else "desks.workshop.idle"
    return sight.say(
        key,
        running=_running(sight, slot),
        machines=round(float(state.machines[0, slot])),
        workers=whole(float(state.workers[0, slot])),
    )


def _gauges(sight: Sight, slot: int) -> tuple[Gauge, ...]:
    state = sight.state
    return (
        index_gauge(sight, "quality", float(state.quality[0, slot])),
        index_gauge(sight, "links", float(state.links[0, slot]), "indigo", "zigzag"),
        index_gauge(sight, "skill", float(state.skill[0, slot]), "marigold", "diamonds"),
        index_gauge(sight, "presence", float(state.presence[0, slot]), "rose", "steps"),
    )


def _status(sight: Sight, slot: int) -> str:
    state, say = sight.state, sight.say
    status = int(state.venture_status[0, slot])
    age = float(state.venture_age[0, slot])
    if status == PROMISED:
        when = counted(say, "desks.in_semesters", max(1.0, float(state.venture_wait[0, slot]) + 1.0))
        return say("desks.workshop.opens", when=when)
    if status == OPEN:
        return counted(say, "desks.workshop.since", age)
    if status == COLLAPSED:
        cause = CAUSES[int(state.venture_cause[0, slot])]
        return say("desks.workshop.fell", cause=say(f"cause.{cause}"), why=say(f"cause.{cause}.about"))
    return say("desks.workshop.shut")


def _alarm(sight: Sight, slot: int) -> str:
    trouble = float(sight.state.trouble[0, slot])
    return counted(sight.say, "desks.workshop.trouble", trouble) if trouble >= 1.0 else ""


def _money(sight: Sight, slot: int) -> str:
    state, say = sight.state, sight.say
    if state.venture_status[0, slot] != OPEN:
        return ""
    capital = say("desks.workshop.capital", sum=pesos(float(state.capital[0, slot])))
    owed = float(state.debt[0, slot])
    return f"{capital} {say('desks.workshop.debt', sum=pesos(owed))}" if owed >= 1.0 else capital


def founding(sight: Sight, place: str) -> tuple[Offer, ...]:
    """Every kind of venture that might be founded in a place."""
    return tuple(_founding(sight, place, kind) for kind in VENTURES)


def _founding(sight: Sight, place: str, kind: str) -> Offer:
    words, about = sight.say(f"venture.{kind}"), sight.say(f"desks.workshop.kind.{kind}")
    return offer(sight, FOUND, place, kind, words=words, about=about, glyph=kind)


def places(sight: Sight) -> tuple[tuple[str, str], ...]:
    """Where something could be founded: the places with their names, those of a founding on the agenda first."""
    given = [order.target[0] for order in sight.given(FOUND)]
    named = [(name, sight.place(i)) for i, name in enumerate(sight.world.places) if i != sight.world.rest]
    return tuple(sorted(named, key=lambda pair: pair[0] not in given))


def any_ventures(sight: Sight) -> bool:
    """Whether there is a venture, or ever was one."""
    return bool((sight.state.venture_status[0] != FREE).any())


def in_cities(sight: Sight, kind: str) -> tuple[Offer, ...]:
    """An order of the workshop that has a city as its target, for each city."""
    return tuple(
        offer(sight, kind, name, words=sight.city(i), about=" ") for i, name in enumerate(sight.world.cities)
    )
