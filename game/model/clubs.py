"""Hometown clubs: how they form, last, raise money, remember and speak."""

from dataclasses import dataclass

import numpy as np

from game.model.arithmetic import ratio, share, total, unit, whole
from game.model.flows import Flows, settle
from game.model.luck import Luck
from game.model.names import RULES
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.state import State
from game.model.works import Works
from game.model.world import World


@dataclass(frozen=True)
class Clubs:
    """What a semester did to the clubs."""

    state: dict[str, Array]
    flows: Flows
    events: dict[str, Array]
    formed: Array  # (runs, places, cities) [clubs]


def in_force(state: State, rule: str) -> Array:
    """Whether an amendment is in force, shape (runs,) [switch]."""
    return state.rule[:, RULES.index(rule)]


def formation(world: World, state: State, decisions: Decisions) -> Array:
    """Clubs that would form in a semester, shape (runs, places, cities) [clubs].

    People of one place in one city found clubs where the programme is known and trusted, up to a share of their
    number; the director with proposals and budgets in hand brings them together (M24), mayors on tour spread the word
    (M25), a committee at home tied to a club asks for one (M22), and money alone attracts hollow ones (M52).
    Source: chapter, section Tres-por-uno; sizes inferred from the series of clubs 1986-2002.
    """
    p = world.parameters
    room = np.maximum(np.floor(state.emigrants / p.people_per_club) - state.clubs, 0.0)
    trip = decisions.of("trip", state.clubs.shape)
    tour = decisions.of("tour", state.unity.shape)[:, None, :]
    proposal = 0.4 + 0.6 * (state.proposal_count > 0.0)[:, :, None]
    tied = in_force(state, "affiliation")[:, None, None] * state.committee[:, :, None]
    call = 1.0 + p.call_forms * in_force(state, "open_call")[:, None, None]
    leverage = total(state.coins, 1) / np.maximum(state.coins[:, 1], 1.0) - 1.0
    spontaneous = p.club_forms * call * (leverage[:, None, None] * 0.33) * state.known[:, None, None]
    rate = spontaneous * (0.4 + state.trust[:, :, None]) * (1.0 + p.committee_forms * tied)
    brought = trip * (p.trip_forms * proposal * (0.5 + state.trust[:, :, None]))
    return np.minimum(room * (rate * (1.0 + p.tour_forms * tour)) + np.minimum(brought, room), room)


def run_clubs(world: World, state: State, decisions: Decisions, works: Works, luck: Luck) -> Clubs:
    """Half a year of the clubs.

    Args:
        world: the level's fixed side.
        state: the stocks before.
        decisions: orders ``trip``, ``tour``, ``foster``, ``campaign`` and ``appeal`` are read.
        works: what the semester did to the works.
        luck: the semester's luck.
    """
    p = world.parameters
    axes = (world.places, world.cities)
    formed = whole(formation(world, state, decisions), luck.uniform("club formed", *axes))
    foster = decisions.of("foster", state.unity.shape)[:, None, :]
    seal = in_force(state, "federation_seal")[:, None, None]
    sheltered = unit(
        state.federation[:, None, :] * (p.shelter + p.shelter_seal * seal + p.shelter_foster * foster)
    )
    room = 1.0 - state.club_strength
    fragile = room * room
    dying = fragile * (p.club_dies * (1.0 - p.shelter_saves * sheltered)) * (1.0 + state.grievance)
    dissolved = np.minimum(
        whole(state.clubs * np.minimum(dying, 1.0), luck.uniform("club dissolved", *axes)), state.clubs
    )
    lasting = state.clubs - dissolved
    clubs = lasting + formed

    trip = decisions.of("trip", state.clubs.shape)
    fresh = (p.club_start + 0.3 * sheltered) + 0.15 * state.committee[:, :, None] + 0.1 * trip
    lost = share(dissolved, state.clubs)
    survivors = state.club_strength + 0.5 * lost * fragile
    blended = share(lasting * survivors + formed * np.minimum(fresh, 1.0), clubs)
    here = np.minimum(clubs, 1.0)
    changes = _strength(world, state, works, sheltered, room * here, clubs)
    strength, strength_flows = settle(
        state.club_strength, {"young and old clubs": blended - state.club_strength, **changes}
    )
    money, raised, money_flows = _purses(world, state, works, clubs, lost, luck)
    grievance, grievance_flows = settle(state.grievance, _grievance(world, state, works))
    autonomy, autonomy_flows = settle(state.club_autonomy, _autonomy(world, state, decisions))
    use, use_flows = settle(state.tie_use, _use(world, state, decisions, works, clubs, strength * here))
    after = {
        "clubs": clubs,
        "club_strength": strength,
        "club_money": money,
        "grievance": grievance,
        "club_autonomy": autonomy,
        "tie_use": use,
    }
    flows: Flows = {
        "clubs": {"formed": formed, "dissolved": -dissolved},
        "club_strength": strength_flows,
        "club_money": money_flows,
        "grievance": grievance_flows,
        "club_autonomy": autonomy_flows,
        "tie_use": use_flows,
    }
    events = {
        "clubs_formed": total(total(formed, 2), 1),
        "clubs_dissolved": total(total(dissolved, 2), 1),
        "raised": total(total(raised, 2), 1),
    }
    return Clubs(after, flows, events, formed)


def _strength(
    world: World, state: State, works: Works, sheltered: Array, room: Array, clubs: Array
) -> dict[str, Array]:
    """What makes clubs solid: works that arrive (M21), a federation that takes them in (M27), a tie in use."""
    p = world.parameters
    each = unit(ratio(works.delivered, total(clubs, 2)))[:, :, None]
    return {
        "works delivered": room * (p.strength_delivery * each),
        "taken in": room * (p.strength_shelter * sheltered),
        "contact": p.strength_contact * state.tie_use * room,
        "broken promises": -p.strength_broken * state.grievance * state.club_strength,
        "weariness": -p.strength_weariness * state.club_strength,
    }


def _purses(
    world: World, state: State, works: Works, clubs: Array, lost: Array, luck: Luck
) -> tuple[Array, Array, dict[str, Array]]:
    """Dances, raffles and car washes: what clubs raise, and what works took.

    Source: mean of about USD 7,300 a club and year (240 clubs, USD 1.75 m in 2001, LA Times 2001-08-27).
    """
    p, t = world.parameters, luck.semester
    macro = world.macro
    economy = 1.0 - p.raising_unemployment * (macro.us_unemployment[t] - 5.0)
    will = (0.25 + 0.75 * state.trust) * state.fundraising_index[:, None] * (p.club_raises * economy)
    night = 1.0 + 0.5 * luck.spread("dance", world.places, world.cities)
    dollars = clubs * state.club_strength * (1.0 - 0.6 * state.grievance) * night
    raised = np.floor(dollars * (will * macro.exchange[t])[:, :, None])
    rest = state.club_money - works.from_clubs
    shared_out = np.floor(rest * lost)
    after = rest + raised - shared_out
    return after, raised, {"raised": raised, "works": -works.from_clubs, "dissolved": -shared_out}


def _grievance(world: World, state: State, works: Works) -> dict[str, Array]:
    p = world.parameters
    late, good = p.grievance_late * works.late, -p.made_good * unit(works.delivered)
    return {
        "late works": late[:, :, None] * np.minimum(state.clubs, 1.0) * (1.0 - state.grievance),
        "forgetting": -p.forgetting * state.grievance,
        "made good": good[:, :, None] * state.grievance,
    }


def _autonomy(world: World, state: State, decisions: Decisions) -> dict[str, Array]:
    """Size and strength give clout (M28); campaign meetings and a party's favour take it away."""
    p = world.parameters
    campaign = decisions.of("campaign", state.unity.shape)[:, None, :]
    civic = in_force(state, "civic_bodies")[:, None, None]
    aim = 0.35 * state.club_strength + (0.15 + 0.5 * state.autonomy[:, None, :] + 0.1 * civic)
    return {
        "clout": p.autonomy_pace * (np.minimum(aim, 1.0) - state.club_autonomy),
        "campaign": -p.campaign_captures * campaign * state.club_autonomy,
    }


def _use(
    world: World, state: State, decisions: Decisions, works: Works, clubs: Array, strength: Array
) -> dict[str, Array]:
    """A tie comes into use by clubs, visits and works, and falls asleep without them."""
    p = world.parameters
    trip = decisions.of("trip", state.clubs.shape)
    tour = decisions.of("tour", state.unity.shape)[:, None, :]
    office = state.liaison[:, None, None]
    site = decisions.met_in(len(world.cities))
    sat = np.maximum(decisions.seats[:, 0], decisions.seats[:, 1])[:, None]
    table = (sat * (site[:, 1:] + 0.4 * site[:, :1]))[:, None, :]
    room = 1.0 - state.tie_use
    here = room * np.minimum(clubs, 1.0)
    return {
        "clubs": clubs / (clubs + 2.0) * strength * (p.use_clubs * room),
        "visits": p.use_visits * np.minimum(trip + 0.5 * tour, 1.0) * room,
        "works": (p.use_works * unit(works.delivered))[:, :, None] * here,
        "plenary": (p.use_table * table) * here,
        "office": p.use_office * office * room,
        "silence": -p.use_fades * state.tie_use,
    }
