"""Which part of the model moves each number, where that part is written down, and which facts test it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A part of the model.

    Attributes:
        modules: its files in `game/model`.
        heading: how its part of docs/model.md begins.
        facts: those that would be missed if it were wrong.
        quantities: the numbers that it moves.
    """

    modules: tuple[str, ...]
    heading: str
    facts: tuple[str, ...]
    quantities: tuple[str, ...]


SECTIONS: dict[str, Section] = {
    "people": Section(
        ("people.py", "places.py"),
        "People",
        ("F8",),
        ("young", "others", "returnees", "emigrants", "peak", "residents", "emptied", "dark", "migrants", "abroad"),
    ),
    "remittances": Section(("remittances.py",), "Remittances", ("F7",), ("remittance_index",)),
    "labour": Section(("labour.py",), "Labour", ("F9", "F13"), ("local_jobs", "poverty", "jobs")),
    "works": Section(
        ("works.py", "places.py"),
        "Works",
        ("F3", "F4", "F5", "F8", "F9"),
        (
            "coverage", "condition", "works_done", "under_way", "under_way_left", "upkeep_owed", "paid", "isolation",
            "proposal_work", "proposal_count", "proposal_city", "proposal_age", "services", "works_here", "proposed",
            "mausoleum", "mausoleums", "works_all",
        ),
    ),
    "clubs": Section(
        ("clubs.py",),
        "Clubs",
        ("F6", "F7", "F10"),
        (
            "clubs", "club_strength", "club_money", "club_autonomy", "grievance", "tie_use", "clubs_here",
            "clubs_there", "clubs_all",
        ),
    ),
    "federations": Section(
        ("federations.py",),
        "Federations",
        ("F6",),
        ("federation", "unity", "autonomy", "leaning", "fronts", "rights", "fronts_all"),
    ),
    "table": Section(
        ("table.py",), "The table", ("F12",), ("insight", "recurrence", "friction", "leap", "leaps_found")
    ),
    "knowledge": Section(("knowledge.py",), "Knowledge", ("F12",), ("knowledge", "pool")),
    "ventures": Section(
        ("ventures.py", "venture_opening.py", "venture_books.py", "venture_fate.py"),
        "Ventures",
        ("F1", "F2", "F11"),
        (
            "venture_status", "venture_kind", "venture_place", "venture_city", "venture_wait", "venture_age",
            "venture_cause", "machines", "workers", "skill", "quality", "links", "capital", "debt", "obligations",
            "trouble", "presence", "appealed", "plants_running", "plant_workers", "plant_trouble", "plant_fell",
            "fell_isolation", "fell_no_workers", "fell_no_capital", "fell_obligations", "fell_market",
            "ventures_opened", "ventures_running", "ventures_collapsed", "ventures_promised", "venture_jobs",
        ),
    ),
    "politics": Section(
        ("politics.py",),
        "Politics",
        ("F14",),
        ("trust", "committee", "standing", "approval_home", "approval_abroad", "known", "mayors_will", "federal_will"),
    ),
    "programme": Section(
        ("semester.py", "orders.py", "tariff.py"),
        "The programme",
        ("F4", "F5"),
        (
            "pesos", "coins", "rule", "liaison", "distributors", "rules_in_force", "distributors_all",
            "emigration_index", "return_index", "harvest_index", "fundraising_index", "garment_index", "delivery_index",
        ),
    ),
    "threads": Section(
        ("threads.py",),
        "The five threads",
        ("F13", "F14"),
        ("livelihoods", "commons", "weave", "learning", "voice"),
    ),
    "world": Section(
        ("world.py",),
        "3.2 Input data",
        (),
        ("year", "half", "semester", "exchange", "prices", "us_unemployment", "corn", "border", "garments"),
    ),
}  # fmt: skip


def section_of(quantity: str) -> str:
    """The part of the model that moves a number.

    Raises:
        KeyError: no part does.
    """
    for name, section in SECTIONS.items():
        if quantity in section.quantities:
            return name
    raise KeyError(f"no part of the model moves {quantity!r}")
