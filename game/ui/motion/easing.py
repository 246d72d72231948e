"""How things gather and lose speed: functions from 0..1 to 0..1, with their ends in place."""


def clamped(share: float) -> float:
    """A share between 0 and 1."""
    return min(max(share, 0.0), 1.0)


def settling(share: float) -> float:
    """Fast at first, then coming to rest: what was thrown."""
    left = 1.0 - clamped(share)
    return 1.0 - left * left * left


def gathering(share: float) -> float:
    """Slow at first: what falls."""
    return clamped(share) ** 2


def smooth(share: float) -> float:
    """From rest to rest: what is carried."""
    part = clamped(share)
    return part * part * (3.0 - 2.0 * part)


def arched(share: float) -> float:
    """Up and down again, 0 at both ends and 1 in the middle: the height of what is tossed."""
    part = clamped(share)
    return 4.0 * part * (1.0 - part)


def in_turn(share: float, number: int, count: int, overlap: float = 0.5) -> float:
    """The share of one of several that follow each other within the same time.

    Args:
        share: Of the whole, 0..1.
        number: Which of them, from 0.
        count: How many there are.
        overlap: How much of its time each shares with the next, 0 (none) to under 1.
    """
    length = 1.0 / (count - (count - 1) * overlap)
    return clamped((clamped(share) - number * length * (1.0 - overlap)) / length)
