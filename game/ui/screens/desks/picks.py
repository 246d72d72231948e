"""What a player has picked on the desks and not yet ordered."""

from dataclasses import dataclass, field

from game.view.desks.table import Plan


@dataclass(frozen=True)
class Picks:
    """Small things that a desk remembers while it is open.

    Attributes:
        entry: what is looked at on each desk, by desk.
        plan: the plenary in the player's mind; none until something about it is changed.
        village: where something might be founded.
    """

    entry: dict[str, str] = field(default_factory=dict)
    plan: Plan | None = None
    village: str = ""
