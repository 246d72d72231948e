"""Ventures: who comes to work, what they learn, what they earn, and why they fall silent."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import clip, gather, pick, total, unit, whole
from game.model.clubs import in_force
from game.model.flows import Flows, Ledger, paid, settle
from game.model.labour import labour_offered
from game.model.luck import Luck
from game.model.names import DOMAINS, OPEN
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.venture_books import Shop, prices_now, stake, trade, wage_of
from game.model.venture_fate import Fate, fate_of
from game.model.venture_opening import appeal_raises, opening, with_opened
from game.model.world import World

KEPT = ("venture_kind", "venture_place", "venture_city", "venture_wait", "machines")


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
    fate = fate_of(world, state, running, orders["close"], short, books, luck)
    owners, owner_flows = _owners(world, state, running, fate)
    new = ((opened["due"] > 0.0) | (opened["found"] > 0.0)).astype(np.float64)
    ledger, from_state = _ledger(world, state, orders, books, fate, new, luck.semester)
    gone = fate.gone > 0.0
    after = {
        **{name: getattr(state, name) for name in KEPT},
        **{name: value for name, (value, _) in craft.items()},
        **owners,
        **fate.state,
        "workers": np.where(gone, 0.0, workers),
    }
    flows: Flows = {
        "workers": {**labour_flows, "fallen silent": -np.where(gone, workers, 0.0)},
        **{name: changes for name, (_, changes) in craft.items()},
        **owner_flows,
        "capital": {"stake": state.capital * new, **fate.capital_flows},
        "debt": {"loan": books.loan, "repaid": -fate.repaid, "written off": -fate.written_off},
    }
    return Ventures(
        state=after,
        flows=flows,
        ledger=ledger,
        events={
            "ventures_opened": total(new, 1),
            "ventures_collapsed": total(fate.falls, 1),
            "rescues": total(fate.saves, 1),
        },
        rescue=_at_ties(world, state, fate.saves * world.parameters.rescue_people),
        failed=gather(fate.falls, state.venture_city, len(world.cities)),
        trained=np.minimum(gather(orders["train"], state.venture_place, len(world.places)), 1.0),
        from_state=from_state,
    )


def _hire(
    world: World, state: State, running: Array, orders: dict[str, Array], held_out_for: Array, luck: Luck
) -> tuple[Array, dict[str, Array], Array]:
    """Who comes, who leaves once trained (M01), who stays away when the envelope comes (M02)."""
    p = world.parameters
    slots = world.names("slot")
    wage = wage_of(world, state, orders["subsidise"])
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


def _ledger(
    world: World, state: State, orders: dict[str, Array], books: Shop, fate: Fate, new: Array, t: int
) -> tuple[Ledger, Array]:
    """Who paid for ventures, and what the state put in, shape (runs,) [pesos]."""
    p, price = world.parameters, prices_now(world, t)
    stakes = np.floor(new * stake(world, t) * appeal_raises(state, state.venture_city))
    help_ = (
        books.subsidy
        + np.floor(orders["train"] * p.pesos_train * price)
        + np.floor(orders["link"] * p.pesos_link * price)
    )
    from_state = total(help_, 1)
    ledger: Ledger = {
        "ventures": paid(families=total(stakes + fate.rescue, 1), bank=total(books.loan - fate.repaid, 1)),
        "venture help": paid(state=from_state),
        "wound up": paid(families=total(-fate.left_over, 1)),
    }
    return ledger, from_state


def _owners(world: World, state: State, running: Array, fate: Fate) -> tuple[dict[str, Array], Flows]:
    """Owners who come home to save a venture and leave again (M17), and kin who weigh on it (M16)."""
    p = world.parameters
    presence, presence_flows = settle(
        state.presence,
        {
            "rescue": 0.4 * fate.saves * (1.0 - state.presence),
            "leaving again": -0.08 * state.presence * running,
        },
    )
    obligations, obligation_flows = settle(
        state.obligations,
        {
            "kin": p.kin_weigh * running * (0.3 + 0.7 * presence) * (1.0 - state.obligations),
            "distance": -p.kin_fades * state.obligations * running,
        },
    )
    return (
        {"presence": presence, "obligations": obligations},
        {"presence": presence_flows, "obligations": obligation_flows},
    )


def _at_ties(world: World, state: State, people: Array) -> Array:
    """Spreads a figure of slots over the ties of their owners, shape (runs, places, cities)."""
    runs = people.shape[0]
    tie = state.venture_place * len(world.cities) + state.venture_city
    flat = gather(people, tie, len(world.places) * len(world.cities))
    return flat.reshape(runs, len(world.places), len(world.cities))
