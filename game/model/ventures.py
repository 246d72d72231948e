"""Ventures: who comes to work, what they learn, what they earn, and why they fall silent."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import clip, gather, pick, total, unit, whole
from game.model.clubs import in_force
from game.model.flows import Flows, Ledger, paid, settle
from game.model.labour import labour_offered
from game.model.luck import Luck
from game.model.names import CLOSED, COLLAPSED, DOMAINS, OPEN
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.venture_books import Shop, cause_of_collapse, prices_now, stake, trade
from game.model.venture_opening import appeal_raises, opening, with_opened
from game.model.world import World


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


def run_ventures(
    world: World, state: State, decisions: Decisions, held_out_for: Array, luck: Luck
) -> Ventures:
    """Half a year of the ventures.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        decisions: orders of the workshop desk are read.
        held_out_for: the reservation wage, shape (runs, places) [local wages].
        luck: the semester's luck.
    """
    opened = opening(world, state, decisions)
    state = with_opened(world, state, opened, luck.semester)
    running = (state.venture_status == OPEN).astype(np.float64)
    orders = {
        k: decisions.of(k, running.shape) * running for k in ("subsidise", "lend", "train", "link", "close")
    }
    workers, labour_flows, short = _hire(world, state, running, orders, held_out_for, luck)
    craft = _learn(world, state, running, orders, workers)
    books = trade(world, state, running, orders, workers, luck)
    return _reckon(world, state, running, orders, workers, short, craft, books, labour_flows, opened, luck)


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
    quits = np.minimum(
        whole(state.workers * unit(leave * (1.0 - 0.4 * flexible)), luck.uniform("quits", slots)),
        state.workers,
    )
    stay = state.workers - quits
    room = np.maximum(state.machines - stay, 0.0)
    come = whole(p.hiring * np.minimum(room, np.maximum(offered - stay, 0.0)), luck.uniform("hires", slots))
    come = np.minimum(come, room) * running
    workers = (stay + come) * running
    short = unit(1.0 - workers / np.maximum(state.machines, 1.0)) * running
    return workers, {"hired": come, "left": -(state.workers - stay)}, short


def _learn(
    world: World, state: State, running: Array, orders: dict[str, Array], workers: Array
) -> dict[str, tuple[Array, dict[str, Array]]]:
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
            "brokered": p.link_gain
            * orders["link"]
            * near
            * (0.3 + 0.7 * state.presence)
            * (1.0 - state.links),
            "circle": p.circle_gain * circle * near * (1.0 - state.links),
            "drift": -p.links_fade * state.links * running * (0.5 + 0.5 * isolation),
        },
    )
    quality = settle(
        state.quality,
        {
            "negotiation": p.quality_links
            * state.links
            * near
            * (0.4 + 0.6 * state.presence)
            * (1.0 - state.quality),
            "design": p.quality_design * design * running * (0.3 + 0.7 * circle) * (1.0 - state.quality),
            "better, never best": -p.quality_fades * state.quality * running * (0.6 + 0.8 * isolation),
        },
    )
    return {"skill": skill, "links": links, "quality": quality}


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
    trouble = np.where(
        running > 0.0,
        np.where(broke | scant, state.trouble + 1.0, np.maximum(state.trouble - 1.0, 0.0)),
        state.trouble,
    )
    united = pick(state.unity, state.venture_city)
    saves = (
        running
        * broke
        * (luck.uniform("rescue", world.names("slot")) < p.rescue_chance * united)
        * (trouble <= 2.0)
    )
    put_in = np.floor(saves * p.rescue_pesos * world.macro.exchange[t])
    capital = capital + put_in
    hazard = unit(
        p.collapse_trouble * (trouble - p.collapse_patience)
        + p.collapse_deep * (capital < -p.deep_pesos * prices_now(world, t))
    )
    falls = running * (luck.uniform("collapse", world.names("slot")) < hazard) * (1.0 - orders["close"])
    shut = orders["close"]
    status = np.where(
        falls > 0.0, float(COLLAPSED), np.where(shut > 0.0, float(CLOSED), state.venture_status)
    )
    gone = (falls + shut) > 0.0
    cause = np.where(
        falls > 0.0,
        cause_of_collapse(world, state, short, broke.astype(np.float64), luck),
        state.venture_cause,
    )
    left_over = np.where(gone, capital, 0.0)
    presence, presence_flows = settle(
        state.presence,
        {"rescue": 0.4 * saves * (1.0 - state.presence), "leaving again": -0.08 * state.presence * running},
    )
    obligations, obligation_flows = settle(
        state.obligations,
        {
            "kin": p.kin_weigh * running * (0.3 + 0.7 * presence) * (1.0 - state.obligations),
            "distance": -p.kin_fades * state.obligations * running,
        },
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
    new = ((opened["due"] > 0.0) | (opened["found"] > 0.0)).astype(np.float64)
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
        "ventures": paid(
            families=total(
                np.floor(new * stake(world, t) * appeal_raises(state, state.venture_city)) + put_in, 1
            ),
            bank=total(books.loan - repaid, 1),
        ),
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


def _at_ties(world: World, state: State, people: Array) -> Array:
    """Spreads a figure of slots over the ties of their owners, shape (runs, places, cities)."""
    runs = people.shape[0]
    tie = state.venture_place * len(world.cities) + state.venture_city
    flat = gather(people, tie, len(world.places) * len(world.cities))
    return flat.reshape(runs, len(world.places), len(world.cities))
