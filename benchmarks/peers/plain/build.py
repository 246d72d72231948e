"""From the arrays of one run to objects, and back."""

from collections.abc import Callable, Sequence

import numpy as np

from benchmarks.peers.plain.municipality import Municipality, Proposal, Usual
from benchmarks.peers.plain.programme import City
from benchmarks.peers.plain.tie import Tie
from benchmarks.peers.plain.works import Work
from game.model.names import DOMAINS, OPEN, WORKS
from game.model.places import services
from game.model.quantity import Array
from game.model.semester import usual_envelope
from game.model.state import State
from game.model.world import World

BY_PLACE = ("young", "others", "returnees", "peak", "upkeep_owed", "isolation", "local_jobs", "poverty")
BY_WORK = {
    "coverage": "coverage", "condition": "condition", "works_done": "done", "under_way": "under_way",
    "under_way_left": "left",
}  # fmt: skip
BY_TIE = {
    "emigrants": "emigrants", "clubs": "clubs", "club_strength": "strength", "club_money": "money",
    "grievance": "grievance", "club_autonomy": "autonomy", "tie_use": "use",
}  # fmt: skip

MakePlace = Callable[[int, str, tuple[float, float, float, float]], Municipality]
MakeTie = Callable[..., Tie]


def municipality(
    world: World, state: State, run: int, i: int, cities: Sequence[City], make: MakePlace, make_tie: MakeTie
) -> Municipality:
    """The municipality of that position as it stands in one run."""
    s = {name: values[run] for name, values in state.__dict__.items()}
    place = make(i, world.places[i], tuple(float(s[n][i]) for n in ("young", "others", "returnees", "peak")))
    for name in ("trust", "committee", "isolation", "poverty", "local_jobs", "upkeep_owed"):
        setattr(place, name, float(s[name][i]))
    for name in ("care", "markets", "craft"):
        setattr(place, name, float(s["knowledge"][i, DOMAINS.index(name)]))
    for name in ("emigration_index", "return_index", "harvest_index"):
        setattr(place, name, float(s[name][i]))
    for name in ("leaving", "custom", "dispersed"):
        setattr(place, name, float(getattr(world, name)[i]))
    place.usual = _usual(world, i)
    place.paid = [float(pesos) for pesos in s["paid"][i]]
    place.plants = [
        (float(s["workers"][v]), float(s["quality"][v]))
        for v in range(world.slots)
        if s["venture_status"][v] == OPEN and s["venture_place"][v] == i
    ]
    if s["proposal_count"][i] > 0.0:
        place.proposal = Proposal(
            int(s["proposal_work"][i]), float(s["proposal_count"][i]), int(s["proposal_city"][i]),
            float(s["proposal_age"][i]),
        )  # fmt: skip
    start = world.start
    for kind in range(len(WORKS)):
        values = {attribute: float(s[name][i, kind]) for name, attribute in BY_WORK.items()}
        usual = float(start.condition[0, i, kind]), float(start.coverage[0, i, kind])
        closing = float(world.closing[i, kind])
        work = Work(kind=kind, closing=closing, usual_condition=usual[0], usual_coverage=usual[1], **values)
        place.works.append(work)
    for c, city in enumerate(cities):
        values = {attribute: float(s[name][i, c]) for name, attribute in BY_TIE.items()}
        place.ties.append(make_tie(place=place, city=city, share=float(world.ties[i, c]), **values))
    return place


def _usual(world: World, i: int) -> Usual:
    start = world.start
    return Usual(
        jobs=float(start.local_jobs[0, i] / start.young[0, i]),
        services=float(services(world, start)[0, i]),
        poverty=float(start.poverty[0, i]),
        envelope=float(usual_envelope(world)[0, i]),
        markets=float(start.knowledge[0, i, DOMAINS.index("markets")]),
        craft=float(start.knowledge[0, i, DOMAINS.index("craft")]),
    )


def arrays_of(places: Sequence[Municipality]) -> dict[str, Array]:
    """The stocks that the blocks move, named as in the state, without the axis of runs."""
    arrays = {name: np.array([getattr(place, name) for place in places]) for name in BY_PLACE}
    for name, attribute in BY_WORK.items():
        arrays[name] = np.array([[getattr(work, attribute) for work in place.works] for place in places])
    for name, attribute in BY_TIE.items():
        arrays[name] = np.array([[getattr(tie, attribute) for tie in place.ties] for place in places])
    open_ones = [place.proposal or Proposal(-1, 0.0, -1, 0.0) for place in places]
    for name, attribute in (("work", "kind"), ("count", "count"), ("city", "city"), ("age", "age")):
        arrays[f"proposal_{name}"] = np.array([float(getattr(one, attribute)) for one in open_ones])
    arrays["paid"] = np.array([place.paid for place in places])
    arrays["envelope"] = np.array([place.envelope_pesos for place in places])
    arrays["wage"] = np.array([place.wage for place in places])
    return arrays


def flows_of(places: Sequence[Municipality]) -> dict[str, dict[str, Array]]:
    """The last semester's flows, by stock and cause, without the axis of runs."""
    flows: dict[str, dict[str, Array]] = {}
    for stock, causes in places[0].flows.items():
        flows[stock] = {why: np.array([place.flows[stock][why] for place in places]) for why in causes}
    for name, parts in (
        ("ties", [place.ties for place in places]),
        ("works", [place.works for place in places]),
    ):
        first: dict[str, dict[str, float]] = getattr(places[0], name)[0].flows
        for stock, causes in first.items():
            flows[stock] = {
                why: np.array([[one.flows[stock][why] for one in row] for row in parts]) for why in causes
            }
    return flows
