"""Ventures: who comes to work, what they learn, what they earn, and why they fall silent."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import clip, gather, pick, total, unit, whole
from game.model.clubs import in_force
from game.model.flows import Flows, Ledger, paid, settle
from game.model.labour import labour_offered
from game.model.luck import Luck
from game.model.names import CAUSES, CLOSED, COLLAPSED, DOMAINS, FREE, OPEN, PROMISED
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.world import World

# Kinds: maquila uniforms peaches mezcal pinatas foods. Assumed.
USES_GARMENTS = np.array([1.0, 0.35, 0.0, 0.0, 0.0, 0.0])  # how much the export boom matters
NEEDS_CHAIN = np.array([1.0, 0.5, 0.7, 0.6, 0.5, 0.7])  # how much a chain matters
NEEDS_MARKETS = np.array([0.3, 0.3, 0.8, 1.0, 0.8, 1.0])  # how much knowing the market matters
CROWDED = np.array([1.0, 0.9, 0.5, 0.4, 0.7, 0.4])  # how much of it is done with many hands
SIZE = np.array([20.0, 16.0, 14.0, 9.0, 10.0, 8.0])  # machines or hands planned


@dataclass(frozen=True)
class Ventures:
    """What a semester did to the ventures; by slot unless said otherwise."""

    state: dict[str, Array]
    flows: Flows
    ledger: Ledger
    events: dict[str, Array]
    rescue: Array  # owners who came home to save a venture (runs, places, cities) [people]
    failed: Array  # collapsed, by city of the owners (runs, cities) [ventures]
    trained: Array  # places with training (runs, places) [switch]
    from_state: Array  # (runs,) [pesos]


@dataclass(frozen=True)
class Shop:
    """The books of each workshop in a semester, shape (runs, slots)."""

    income: Array  # [pesos]
    wages: Array  # [pesos]
    costs: Array  # rent, machines, interest, and the price of isolation [pesos]
    subsidy: Array  # the state's [pesos]
    loan: Array  # the bank's [pesos]
    rescue: Array  # the owners' [pesos]


def prices_now(world: World, t: int) -> float:
    """How many pesos of the year a peso of 2000 is."""
    return float(world.macro.prices[t] / world.parameters.prices_2000)


def stake(world: World, t: int) -> float:
    """What migrants must pool to take part [pesos]. Source: USD 60,000 (chapter, section Mi Comunidad, Q12)."""
    return float(np.floor(world.parameters.stake * world.macro.exchange[t]))


def run_ventures(world: World, state: State, decisions: Decisions, held_out_for: Array, luck: Luck) -> Ventures:
    """Half a year of the ventures.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        decisions: orders of the workshop desk are read.
        held_out_for: the reservation wage, shape (runs, places) [local wages].
        luck: the semester's luck.
    """
    opened = _opening(world, state, decisions, luck)
    state = _with_opened(world, state, opened, luck.semester)
    running = (state.venture_status == OPEN).astype(np.float64)
    orders = {k: (decisions.of(k) + np.zeros(running.shape)) * running for k in ("subsidise", "lend", "train", "link", "close")}
    workers, labour_flows, short = _hire(world, state, running, orders, held_out_for, luck)
    craft = _learn(world, state, running, orders, workers)
    books = _trade(world, state, running, orders, workers, luck)
    return _reckon(world, state, running, orders, workers, short, craft, books, labour_flows, opened, luck)


def _opening(world: World, state: State, decisions: Decisions, luck: Luck) -> dict[str, Array]:
    """Promised ventures whose time has come, and ventures that the agenda founds in free slots."""
    runs, slots = state.venture_status.shape
    wait = np.where(state.venture_status == PROMISED, state.venture_wait - 1.0, state.venture_wait)
    due = (state.venture_status == PROMISED) & (wait < 0.0)
    asked = decisions.of("found") + np.zeros((runs, len(world.places), len(NEEDS_CHAIN)))
    flat = asked.reshape(runs, -1)
    wanted = total(flat, 1) > 0.0
    target = np.argmax(flat, axis=1)
    free = state.venture_status == FREE
    slot = np.argmax(free, axis=1)
    found = (np.arange(slots) == slot[:, None]) & (wanted & free.any(axis=1))[:, None]
    place = np.where(found, (target // len(NEEDS_CHAIN))[:, None], state.venture_place).astype(np.float64)
    kind = np.where(found, (target % len(NEEDS_CHAIN))[:, None], state.venture_kind).astype(np.float64)
    favourite = np.argmax(state.emigrants, axis=2).astype(np.float64)
    city = np.where(found, pick(favourite, place), state.venture_city)
    return {"due": due, "found": found, "place": place, "kind": kind, "city": city, "wait": wait}


def _with_opened(world: World, state: State, opened: dict[str, Array], t: int) -> State:
    """The state in which the new ventures stand, not yet at work."""
    from dataclasses import replace

    p = world.parameters
    new = opened["due"] | opened["found"]
    size = SIZE[opened["kind"].astype(np.int64)]
    own = pick(unit(state.knowledge[:, :, DOMAINS.index("craft")]), opened["place"])
    keen = 1.0 + 0.25 * pick(state.appealed, opened["city"])
    return replace(
        state,
        venture_status=np.where(new, float(OPEN), state.venture_status),
        venture_place=opened["place"],
        venture_kind=opened["kind"],
        venture_city=opened["city"],
        venture_wait=np.maximum(opened["wait"], 0.0),
        venture_age=np.where(new, 0.0, state.venture_age),
        machines=np.where(opened["found"], size, state.machines),
        skill=np.where(new, p.venture_skill + 0.3 * own, state.skill),
        quality=np.where(new, p.venture_quality + 0.2 * own, state.quality),
        links=np.where(new, p.venture_links, state.links),
        obligations=np.where(new, p.venture_obligations, state.obligations),
        presence=np.where(new, p.venture_presence, state.presence),
        capital=np.where(new, np.floor(stake(world, t) * p.stake_left * keen), state.capital),
        trouble=np.where(new, 0.0, state.trouble),
        workers=np.where(new, 0.0, state.workers),
        debt=np.where(new, 0.0, state.debt),
    )


def _hire(
    world: World, state: State, running: Array, orders: dict[str, Array], held_out_for: Array, luck: Luck
) -> tuple[Array, dict[str, Array], Array]:
    """Who comes, who leaves once trained (M01), who stays away when the envelope comes (M02)."""
    p = world.parameters
    slots = world.names("slot")
    wage = p.venture_wage + p.subsidy_wage * orders["subsidise"] + p.quality_wage * state.quality
    hold = pick(held_out_for, state.venture_place)
    young = pick(state.young + p.returnees_work * state.returnees, state.venture_place)
    flexible = in_force(state, "flexible_work")[:, None]
    offered = labour_offered(world, young, wage * (1.0 + 0.25 * flexible), hold)
    trained = unit(state.skill + 0.5 * orders["train"])
    leave = p.quit_rate * (0.4 + p.quit_skill * trained) * clip(hold / wage, 0.5, 2.0)
    quits = np.minimum(whole(state.workers * unit(leave * (1.0 - 0.4 * flexible)), luck.uniform("quits", slots)), state.workers)
    stay = state.workers - quits
    room = np.maximum(state.machines - stay, 0.0)
    come = whole(p.hiring * np.minimum(room, np.maximum(offered - stay, 0.0)), luck.uniform("hires", slots))
    come = np.minimum(come, room) * running
    workers = (stay + come) * running
    short = unit(1.0 - workers / np.maximum(state.machines, 1.0)) * running
    return workers, {"hired": come, "left": -(state.workers - stay)}, short


def _learn(world: World, state: State, running: Array, orders: dict[str, Array], workers: Array) -> dict[str, tuple[Array, dict[str, Array]]]:
    """Skill from training and doing; quality only from links, design at hand and owners at home (M04, M09-M12)."""
    p = world.parameters
    isolation = pick(state.isolation, state.venture_place)
    design = pick(state.knowledge[:, :, DOMAINS.index("design")], state.venture_place)
    circle = in_force(state, "supplier_circle")[:, None]
    near = (1.0 - isolation) * running
    doing = p.skill_doing * workers / np.maximum(state.machines, 1.0)
    skill = settle(
        state.skill,
        {
            "training": p.skill_training * orders["train"] * (1.0 - state.skill),
            "doing": doing * (1.0 - state.skill) * running,
            "turnover": -p.skill_turnover * state.skill * running,
        },
    )
    links = settle(
        state.links,
        {
            "brokered": p.link_gain * orders["link"] * near * (0.3 + 0.7 * state.presence) * (1.0 - state.links),
            "circle": p.circle_gain * circle * near * (1.0 - state.links),
            "drift": -p.links_fade * state.links * running * (0.5 + 0.5 * isolation),
        },
    )
    quality = settle(
        state.quality,
        {
            "negotiation": p.quality_links * state.links * near * (0.4 + 0.6 * state.presence) * (1.0 - state.quality),
            "design": p.quality_design * design * running * (0.3 + 0.7 * circle) * (1.0 - state.quality),
            "better, never best": -p.quality_fades * state.quality * running * (0.6 + 0.8 * isolation),
        },
    )
    return {"skill": skill, "links": links, "quality": quality}


def _trade(world: World, state: State, running: Array, orders: dict[str, Array], workers: Array, luck: Luck) -> Shop:
    """Income and costs. A plant far from any chain sells little and dear (M03, M04); kin weigh on it (M16)."""
    p, t = world.parameters, luck.semester
    price = prices_now(world, t)
    kind = state.venture_kind.astype(np.int64)
    isolation = pick(state.isolation, state.venture_place)
    markets = pick(state.knowledge[:, :, DOMAINS.index("markets")], state.venture_place)
    north = unit(pick(np.minimum(state.distributors, 2.0) * 0.5, state.venture_city))
    boom = USES_GARMENTS[kind] * (world.macro.garments[t] * state.garment_index[:, None] - 1.0)
    chain = NEEDS_CHAIN[kind] * (state.links - 0.3) + NEEDS_MARKETS[kind] * (0.6 * markets + 0.4 * north - 0.25)
    order_book = 1.0 + p.boom_weight * boom + p.chain_weight * chain + p.quality_weight * (state.quality - 0.3)
    slots = world.names("slot")
    manager = 1.0 + p.managers_differ * Luck(luck.seed, luck.futures, 0).spread("manager", slots)
    luck_now = manager * (1.0 + p.orders_vary * luck.spread("orders", slots))
    rivals = 1.0 - p.rivals_gain * (t + 1.0) * (1.0 - state.quality) * USES_GARMENTS[kind]
    each = p.value_each * clip(order_book, 0.2, 3.0) * np.maximum(rivals, 0.4) * luck_now * (0.75 + 0.25 * state.skill)
    weight = 1.0 - p.obligations_cost * state.obligations
    income = np.floor(workers * each * weight * price * 6.0)
    pay = np.floor(workers * p.wage_month * (0.85 + 0.15 * state.quality) * price * 6.0)
    fixed = np.floor(running * (state.machines * p.overhead * (1.0 + p.isolation_cost * isolation)) * price * 6.0 + state.debt * p.interest)
    subsidy = np.floor(np.minimum(orders["subsidise"] * pay * p.subsidy_share, orders["subsidise"] * subsidy_price(world, state, t)))
    loan = np.floor(orders["lend"] * p.loan * price)
    return Shop(income=income, wages=pay, costs=fixed, subsidy=subsidy, loan=loan, rescue=np.zeros_like(income))


def subsidy_price(world: World, state: State, t: int) -> Array:
    """The most that subsidising wages of a venture costs, shape (runs, slots) [pesos]."""
    p = world.parameters
    full = state.machines * (p.wage_month * p.subsidy_share * 6.0 * prices_now(world, t))
    return np.floor(full)


def _reckon(
    world: World, state: State, running: Array, orders: dict[str, Array], workers: Array, short: Array,
    craft: dict[str, tuple[Array, dict[str, Array]]], books: Shop, labour_flows: dict[str, Array],
    opened: dict[str, Array], luck: Luck,
) -> Ventures:  # fmt: skip
    """Working capital, trouble, rescue and collapse, with the cause that weighed most."""
    p, t = world.parameters, luck.semester
    repaid = np.floor(running * state.debt * p.repaid)
    capital = state.capital + books.income - books.wages - books.costs + books.subsidy + books.loan - repaid
    scant = (short > p.short_trouble) & (state.venture_age > 0.0)
    broke = capital < 0.0
    trouble = np.where(running > 0.0, np.where(broke | scant, state.trouble + 1.0, np.maximum(state.trouble - 1.0, 0.0)), state.trouble)
    united = pick(state.unity, state.venture_city)
    saves = running * broke * (luck.uniform("rescue", world.names("slot")) < p.rescue_chance * united) * (trouble <= 2.0)
    put_in = np.floor(saves * p.rescue_pesos * world.macro.exchange[t])
    capital = capital + put_in
    hazard = unit(p.collapse_trouble * (trouble - p.collapse_patience) + p.collapse_deep * (capital < -p.deep_pesos * prices_now(world, t)))
    falls = running * (luck.uniform("collapse", world.names("slot")) < hazard) * (1.0 - orders["close"])
    shut = orders["close"]
    status = np.where(falls > 0.0, float(COLLAPSED), np.where(shut > 0.0, float(CLOSED), state.venture_status))
    gone = (falls + shut) > 0.0
    cause = np.where(falls > 0.0, _cause(world, state, short, broke, luck), state.venture_cause)
    left_over = np.where(gone, capital, 0.0)
    presence, presence_flows = settle(
        state.presence, {"rescue": 0.4 * saves * (1.0 - state.presence), "leaving again": -0.08 * state.presence * running}
    )
    obligations, obligation_flows = settle(
        state.obligations,
        {"kin": p.kin_weigh * running * (0.3 + 0.7 * presence) * (1.0 - state.obligations), "distance": -p.kin_fades * state.obligations * running},
    )
    after = {
        "venture_status": status,
        "venture_kind": state.venture_kind,
        "venture_place": state.venture_place,
        "venture_city": state.venture_city,
        "venture_wait": state.venture_wait,
        "venture_age": np.where(gone, 0.0, state.venture_age + 1.0),
        "venture_cause": cause,
        "machines": state.machines,
        "workers": np.where(gone, 0.0, workers),
        "skill": craft["skill"][0],
        "links": craft["links"][0],
        "quality": craft["quality"][0],
        "capital": np.where(gone, 0.0, capital),
        "debt": np.where(gone, 0.0, state.debt + books.loan - repaid),
        "trouble": np.where(gone, 0.0, trouble),
        "presence": presence,
        "obligations": obligations,
    }
    new = (opened["due"] | opened["found"]).astype(np.float64)
    flows: Flows = {
        "workers": {**labour_flows, "fallen silent": -np.where(gone, workers, 0.0)},
        "skill": craft["skill"][1],
        "links": craft["links"][1],
        "quality": craft["quality"][1],
        "capital": {
            "stake": state.capital * new, "income": books.income, "wages": -books.wages, "costs": -books.costs,
            "subsidy": books.subsidy, "loan": books.loan, "repaid": -repaid, "rescue": put_in, "wound up": -left_over,
        },
        "presence": presence_flows,
        "obligations": obligation_flows,
    }  # fmt: skip
    train_cost = np.floor(orders["train"] * p.pesos_train * prices_now(world, t))
    link_cost = np.floor(orders["link"] * p.pesos_link * prices_now(world, t))
    from_state = total(books.subsidy + train_cost + link_cost, 1)
    ledger: Ledger = {
        "ventures": paid(families=total(new * stake(world, t) + put_in, 1), bank=total(books.loan - repaid, 1)),
        "venture help": paid(state=from_state),
    }
    return Ventures(
        state=after,
        flows=flows,
        ledger=ledger,
        events={
            "ventures_opened": total(new, 1),
            "ventures_collapsed": total(falls, 1),
            "rescues": total(saves, 1),
        },
        rescue=_at_ties(world, state, saves * p.rescue_people),
        failed=gather(falls, state.venture_city, len(world.cities)),
        trained=np.minimum(gather(orders["train"], state.venture_place, len(world.places)), 1.0),
        from_state=from_state,
    )


def _cause(world: World, state: State, short: Array, broke: Array, luck: Luck) -> Array:
    """Which weakness weighed most: 1 isolation, 2 no workers, 3 no capital, 4 obligations, 5 market.

    What tips the scale differs from plant to plant; weights assumed.
    """
    isolation = pick(state.isolation, state.venture_place)
    kind = state.venture_kind.astype(np.int64)
    boom = USES_GARMENTS[kind] * (1.0 - world.macro.garments[luck.semester] * state.garment_index[:, None])
    scores = np.stack(
        [
            isolation * (1.0 - state.links),
            1.25 * short * np.ones_like(isolation),
            0.25 * broke + 0.3 * state.debt / (state.debt + 150000.0),
            1.5 * state.obligations * (0.4 + 0.6 * state.presence),
            2.0 * np.maximum(boom, 0.0),
        ],
        axis=2,
    )
    tipped = scores * (0.5 + luck.uniform("cause", world.names("slot"), CAUSES[1:]))
    return np.argmax(tipped, axis=2) + 1.0


def _at_ties(world: World, state: State, people: Array) -> Array:
    """Spreads a figure of slots over the ties of their owners, shape (runs, places, cities)."""
    runs = people.shape[0]
    tie = state.venture_place * len(world.cities) + state.venture_city
    flat = gather(people, tie, len(world.places) * len(world.cities))
    return flat.reshape(runs, len(world.places), len(world.cities))
