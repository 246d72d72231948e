"""The parts of the model that are fitted, one after the other: which facts, and which parameters may move."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """A part of the model.

    Attributes:
        name: what the command calls it.
        facts: ids of the facts that it must reproduce.
        parameters: names of the parameters that may move within their ranges; each moves in one block only.
    """

    name: str
    facts: tuple[str, ...]
    parameters: tuple[str, ...]


VENTURES = Block(
    "ventures",
    ("F1", "F2", "F11"),
    (
        "catchment", "wage_response", "custom_wage", "envelope_wage", "quit_rate", "quit_skill", "hiring",
        "value_each", "overhead", "isolation_cost", "chain_weight", "quality_weight", "short_trouble",
        "collapse_trouble", "collapse_patience", "collapse_deep", "rescue_chance", "stake_left", "subsidy_share",
        "loan", "managers_differ", "rivals_gain",
    ),
)  # fmt: skip

CLUBS = Block(
    "clubs",
    ("F3", "F4", "F5", "F6", "F7", "F10"),
    (
        "people_per_club", "club_forms", "tour_forms", "trip_forms", "committee_forms", "club_start", "club_dies",
        "shelter", "shelter_saves", "strength_delivery", "strength_weariness", "club_raises", "purse_start",
        "purse_pledged", "proposals_each", "work_cost", "delay_chance", "refusal", "trust_delivery", "trust_fades",
        "known_visits", "known_fades",
    ),
)  # fmt: skip

PEOPLE = Block(
    "people",
    ("F8", "F9"),
    (
        "jobs_hold", "comfort_holds", "border_deterrence", "pull_unemployment", "return_rate", "leaving_again",
        "work_reach", "wear", "committee_keeps", "poverty_works", "poverty_jobs", "works_per_job", "mausoleum_emptied",
        "mausoleum_services",
    ),
)  # fmt: skip

JOBS = Block(
    "jobs",
    ("F12", "F13", "F14"),
    (
        "jobs_learning", "jobs_distributor", "jobs_anchor", "jobs_pace", "ties_carry", "disuse", "insight_gain",
        "list_teaches", "leap_chance", "trust_heard", "autonomy_pace", "capture",
    ),
)  # fmt: skip

BLOCKS = {block.name: block for block in (VENTURES, CLUBS, PEOPLE, JOBS)}
