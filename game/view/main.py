"""The main screen in words: captions of the map, orders on the agenda, what is still to come."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.text import Text
from game.model.names import DOMAINS, WORKS
from game.model.orders import KIND, MODE, ORDERS, SITE
from game.model.places import dark
from game.model.quantity import CITY, PLACE, RULE, SLOT, TOPIC, WORK
from game.play.orders import Order
from game.play.sitting import Sitting
from game.view.coming import still_to_come
from game.view.desks.sight import Say, Sight, sight_of
from game.view.lenses import MARKET, PILLARS, SOCIAL, UNDER, WAYS, look, more_than_others
from game.view.money import pesos, whole

ANSWERS = ("approve", "defer", "return")
"""Orders that answer a proposal."""

KEYS = {WORK: "work", RULE: "rule", TOPIC: "topic", KIND: "venture", MODE: "mode"}


@dataclass(frozen=True)
class OrderLine:
    """An order on the agenda: its words and its price."""

    order: Order
    words: str
    price: str


@dataclass(frozen=True)
class ComingLine:
    """Something on its way, in words, and in how many semesters."""

    words: str
    when: str
    soon: bool


def captions(sitting: Sitting, say: Say, language: str, lens: str) -> dict[str, str]:
    """What is written at the foot of the map about each place and city, and about the map itself under ""."""
    level, state = sitting.match.level, sitting.match.position.state
    seen = look(level, state, lens)
    told = {"": _about(say, lens)}
    for number, place in enumerate(level.places):
        told[place.id] = _of_place(sitting, say, lens, place.name[language], number, seen.figures[number])
    for number, city in enumerate(level.cities):
        people = whole(float(state.emigrants[0, :, number].sum()))
        clubs = whole(float(state.clubs[0, :, number].sum()))
        told[city.id] = say("main.city_caption", city=city.name[language], people=people, clubs=clubs)
        if lens == SOCIAL:
            known = say(f"domain.{DOMAINS[int(more_than_others(state.pool[0])[number])]}")
            told[city.id] = say("lens.social.city", city=city.name[language], people=people, known=known)
    return told


def _about(say: Say, lens: str) -> str:
    """What a lens shows."""
    if lens in WAYS:
        return say(f"lens.{lens}.about")
    return say("main.lens", thread=say(f"thread.{lens}"))


def _of_place(
    sitting: Sitting, say: Say, lens: str, name: str, number: int, figures: Mapping[str, float]
) -> str:
    """What a lens says of a place."""
    if lens == MARKET:
        far = say(f"lens.market.{_distance(figures['far'])}")
        money = pesos(figures["capital"])
        idle, low = whole(100 * figures["idle"]), whole(100 * figures["low"])
        return say("lens.market.place", place=name, idle=idle, low=low, far=far, capital=money)
    if lens == SOCIAL:
        best = say(f"domain.{DOMAINS[int(figures['best'])]}")
        known, meets = whole(100 * figures["known"]), whole(figures["meets"])
        return say("lens.social.place", place=name, known=known, best=best, meets=meets, all=len(DOMAINS))
    if lens == UNDER:
        four = {pillar: whole(100 * figures[pillar]) for pillar in PILLARS}
        least = say(f"lens.under.{PILLARS[int(figures['weakest'])]}")
        return say("lens.under.place", place=name, least=least, **four)
    state = sitting.match.position.state
    return say(
        "main.place_caption",
        place=name,
        thread=say(f"thread.{lens}"),
        value=whole(100 * figures["value"]),
        clubs=whole(float(state.clubs[0, number].sum())),
        dark=whole(100 * float(dark(state)[0, number])),
    )


def _distance(isolation: float) -> str:
    return "near" if isolation < 0.3 else "midway" if isolation < 0.5 else "far"


def order_lines(sitting: Sitting, say: Say, language: str) -> tuple[OrderLine, ...]:
    """The orders on the agenda in the order in which they were given."""
    sight = sight_of(sitting, say, language)
    return tuple(
        OrderLine(order, order_words(sight, order) + _work(sight, order), _price(sight, order))
        for order in sitting.agenda.orders
    )


def _work(sight: Sight, order: Order) -> str:
    """What the clubs propose, after an answer to their proposal; empty after any other order."""
    if order.kind not in ANSWERS:
        return ""
    place = sight.level.world.places.index(order.target[0])
    count, work = int(sight.state.proposal_count[0, place]), int(sight.state.proposal_work[0, place])
    one = sight.say(f"work.{WORKS[work]}.one")
    return f": {count} × {one}" if count > 1 else f": {one}"


def order_words(sight: Sight, order: Order) -> str:
    """An order in words: what, and about whom."""
    names = [
        _named(sight, axis, name) for axis, name in zip(ORDERS[order.kind].axes, order.target, strict=True)
    ]
    return " · ".join([sight.say(f"order.{order.kind}"), *(name for name in names if name)])


def _named(sight: Sight, axis: str, name: str) -> str:
    level = sight.level
    if axis in KEYS:
        return sight.say(f"{KEYS[axis]}.{name}")
    if axis == SLOT:
        return _venture(sight, int(name))
    if axis == SITE and name == "home":
        return ""
    where = level.places if axis == PLACE else level.cities if axis in (CITY, SITE) else ()
    return next((sight.text(each.name) for each in where if each.id == name), name)


def _venture(sight: Sight, slot: int) -> str:
    ventures = sight.level.ventures
    if slot < len(ventures):
        return sight.text(ventures[slot].name)
    return sight.place(int(sight.state.venture_place[0, slot]))


def _price(sight: Sight, order: Order) -> str:
    price = sight.price(order)
    parts = [f":peso: {pesos(price.pesos)}"] if price.pesos else []
    parts += [":days: " + sight.say("main.days", days=whole(price.days))] if price.days else []
    parts += (
        [":standing: " + sight.say("main.points", points=whole(price.standing))] if price.standing else []
    )
    return " \u00a0\u00a0".join(parts) or sight.say("main.free")


def coming_lines(sitting: Sitting, say: Say, language: str) -> tuple[ComingLine, ...]:
    """What past choices will yet deliver, the soonest first."""
    match = sitting.match
    places = {place.id: place.name[language] for place in match.level.places}
    found = []
    for each in still_to_come(match.level, match.position):
        what = say(f"{each.kind}.{each.what}")
        if each.name is not None:
            what = Text(*each.name)[language]
        elif each.count > 1:
            what = f"{what} ×{each.count}"
        soon = "main.next_over" if match.over else "main.next"
        when = say(soon) if each.semesters == 1 else say("main.in_semesters", semesters=each.semesters)
        found.append(ComingLine(f"{what} · {places[each.place]}", when, each.semesters == 1))
    return tuple(found)
