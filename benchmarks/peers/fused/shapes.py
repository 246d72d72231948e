"""The structs of the C function and their arrays: declared once, for the compiler and for NumPy."""

from dataclasses import fields

import numpy as np
import numpy.typing as npt

from game.model.names import PAYERS, WORKS
from game.model.parameters import Parameters
from game.model.quantity import Array
from game.model.world import World

LANE = 64  # runs side by side
Packed = npt.NDArray[np.void]
Members = dict[str, tuple[int, ...]]  # a struct's members, in order, and their shapes

DRAWS = (
    "births", "deaths", "coming of age", "ageing", "settling", "leaving again", "leaving", "return", "coin refused",
    "delay", "club formed", "club dissolved", "dance", "proposal",
)  # fmt: skip
BY_PLACE = (
    "young", "others", "returnees", "peak", "trust", "committee", "isolation", "poverty", "local_jobs", "upkeep_owed",
    "emigration_index", "return_index", "harvest_index", "proposal_work", "proposal_count", "proposal_city",
    "proposal_age",
)  # fmt: skip
BY_WORK = ("coverage", "condition", "works_done", "under_way", "under_way_left")
BY_TIE = ("emigrants", "clubs", "club_strength", "club_money", "grievance", "club_autonomy", "tie_use")
DOMAINS_READ = ("care", "markets", "craft")
MADE = ("envelope", "wage")
BY_RUN = (
    "known",
    "mayors_will",
    "federal_will",
    "liaison",
    "remittance_index",
    "fundraising_index",
    "delivery_index",
)
RULES_READ = (
    "affiliation", "open_call", "federation_seal", "maintenance_fund", "selection_committee", "productive_window",
    "supplier_circle", "returnee_care", "civic_bodies",
)  # fmt: skip
BY_CITY = ("federation", "autonomy", "rights", "distributors")
BY_SLOT = ("venture_status", "venture_place", "workers", "quality")
ORDERS_BY_PLACE = {"approve": "approve", "return": "send_back", "maintain": "maintain"}
ORDERS_BY_CITY = ("tour", "foster", "campaign")
NUMBERS = ("semester", "exchange", "prices", "unemployment", "border", "mean_wage")
BY_KIND = ("cost", "next_cost", "build_time", "weight", "taste", "need")
USUAL = (
    "leaving", "custom", "dispersed", "jobs", "services", "poverty", "envelope", "markets", "craft", "usual_services",
)  # fmt: skip
# Why stocks change, by stock, in the model's words.
TIE_FLOWS = {
    "emigrants": ("leaving", "leaving again", "return"),
    "clubs": ("formed", "dissolved"),
    "club_strength": (
        "young and old clubs", "works delivered", "taken in", "contact", "broken promises", "weariness", "limit",
    ),
    "club_money": ("raised", "works", "dissolved"),
    "grievance": ("late works", "forgetting", "made good", "limit"),
    "club_autonomy": ("clout", "campaign", "limit"),
    "tie_use": ("clubs", "visits", "works", "plenary", "office", "silence", "limit"),
}  # fmt: skip
WORK_FLOWS = {
    "coverage": ("programme", "public spending"), "works_done": ("delivered",), "under_way": ("approved", "delivered"),
}  # fmt: skip
PLACE_FLOWS = {
    "young": ("coming of age", "ageing", "leaving"),
    "others": ("births", "deaths", "coming of age", "ageing", "settling"),
    "returnees": ("return", "settling", "leaving again"),
    "upkeep_owed": ("due", "kept by the town", "maintained"),
    "isolation": ("roads", "telephone"),
    "local_jobs": ("people", "works", "envelope", "learning", "distributors", "anchors", "limit"),
    "poverty": ("habit", "works", "envelope", "jobs", "harvest", "limit"),
}
FLOWS = {**TIE_FLOWS, **WORK_FLOWS, **PLACE_FLOWS}


def flow_member(stock: str, cause: str) -> str:
    """What a flow is called in C."""
    return f"{stock}__{cause.replace(' ', '_')}"


def _flows(by_stock: dict[str, tuple[str, ...]], axes: tuple[int, ...]) -> Members:
    return {flow_member(stock, cause): axes for stock, causes in by_stock.items() for cause in causes}


def structs(world: World) -> dict[str, Members]:
    """Members of each struct; those of a lane get one axis more, of runs."""
    places, cities, works = len(world.places), len(world.cities), len(WORKS)
    names = tuple(field.name for field in fields(Parameters))
    lanes: dict[str, Members] = {
        "place": {
            **dict.fromkeys((*BY_PLACE, *DOMAINS_READ, *MADE), ()),
            **dict.fromkeys(BY_WORK, (works,)),
            **dict.fromkeys(BY_TIE, (cities,)),
            "paid": (len(PAYERS),),
        },
        "programme": {
            **dict.fromkeys((*BY_RUN, *RULES_READ), ()),
            "coins": (len(PAYERS),),
            **dict.fromkeys(BY_CITY, (cities,)),
            **dict.fromkeys(BY_SLOT, (world.slots,)),
        },
        "flows": {
            **_flows(TIE_FLOWS, (cities,)),
            **_flows(WORK_FLOWS, (works,)),
            **_flows(PLACE_FLOWS, ()),
        },
        "orders": dict.fromkeys((*ORDERS_BY_CITY, "table"), (cities,)),
        "wishes": {
            **dict.fromkeys(ORDERS_BY_PLACE.values(), ()),
            "redirect": (works,),
            "trip": (cities,),
        },
    }
    return {
        **{
            name: {member: (*axes, LANE) for member, axes in members.items()}
            for name, members in lanes.items()
        },
        "usual": {**dict.fromkeys(USUAL, ()), "closing": (works,), "ties": (cities,)},
        "numbers": {
            **dict.fromkeys((*names, *NUMBERS), ()),
            **dict.fromkeys(BY_KIND, (works,)),
            "wage": (cities,),
            "clocks": (65536,),
            "address": (len(DRAWS),),
            "place_key": (places,),
            "work_key": (places, works),
            "tie_key": (places, cities),
        },
    }


def dtype_of(members: Members) -> np.dtype[np.void]:
    """The NumPy type of a struct; every member is 8 bytes wide, so that nothing needs padding."""
    return np.dtype(
        [(name, "u8" if _is_word(name) else "f8", axes) for name, axes in members.items()]  # type: ignore[misc]
    )


def header(world: World) -> str:
    """The C header: sizes, structs and the positions of the draws."""
    sizes = {
        "PLACES": len(world.places), "CITIES": len(world.cities), "WORKS": len(WORKS), "SLOTS": world.slots,
        "PAYERS": len(PAYERS), "LANE": LANE,
    }  # fmt: skip
    lines = [f"#define {name} {size}" for name, size in sizes.items()]
    for name, members in structs(world).items():
        inside = "".join(f"    {_declared(member, axes)};\n" for member, axes in members.items())
        lines.append(f"struct {name} {{\n{inside}}};")
    draws = ", ".join(name.upper().replace(" ", "_") for name in DRAWS)
    return "\n".join([*lines, f"enum {{ {draws} }};", ""])


def _declared(member: str, axes: tuple[int, ...]) -> str:
    kind = "uint64_t" if _is_word(member) else "double"
    return f"{kind} {member}" + "".join(f"[{size}]" for size in axes)


def _is_word(member: str) -> bool:
    return member == "address" or member.endswith("_key")


def lanes_of(values: Array) -> Array:
    """From (runs, ...) to (lanes, ..., LANE); the runs must fill their lanes."""
    split = values.reshape(-1, LANE, *values.shape[1:])
    return np.ascontiguousarray(np.moveaxis(split, 1, -1))


def runs_of(values: Array) -> Array:
    """The opposite of ``lanes_of``."""
    split = np.moveaxis(values, -1, 1)
    return split.reshape(-1, *split.shape[2:])
