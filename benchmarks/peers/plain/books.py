"""Stocks move by named flows, as in ``game/model/flows.py``: an object keeps why each of its stocks changed."""

Flows = dict[str, dict[str, float]]  # stock, then cause


def settle(before: float, changes: dict[str, float], high: float = 1.0) -> float:
    """Adds changes to a stock in their order and holds it between 0 and `high`; notes what the bounds took or gave."""
    after = before
    for change in changes.values():
        after += change
    held = min(max(after, 0.0), high)
    changes["limit"] = held - after
    return held
