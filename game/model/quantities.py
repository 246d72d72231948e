"""The quantities by name: what the state holds, for checks, YAML vocabulary, labels and codex."""

from game.model.quantity import Quantity, declared
from game.model.state import State

QUANTITIES: dict[str, Quantity] = declared(State)
