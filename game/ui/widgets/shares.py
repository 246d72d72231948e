"""How the width of a Row is shared out."""

from collections.abc import Sequence


def share_out(room: int, wants: Sequence[int], leasts: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Widths in a row [px]: growers share what the others leave, nobody less than the least if there is room.

    Args:
        room: To be shared, without the gaps [px].
        wants: Width each would like [px].
        leasts: Width below which each is cut [px].
        weights: Share of each in what is left over; 0 keeps to its wish.
    """
    fixed = [
        want if not weight else least for want, least, weight in zip(wants, leasts, weights, strict=True)
    ]
    if sum(fixed) > room:
        return _shrink(room, fixed, leasts)
    if not any(weights):
        return fixed
    return _grow(room, fixed, leasts, weights)


def _shrink(room: int, widths: Sequence[int], leasts: Sequence[int]) -> list[int]:
    """Take what is too much from those who have more than their least, each in proportion."""
    slack = [width - least for width, least in zip(widths, leasts, strict=True)]
    excess, total = sum(widths) - room, sum(slack)
    if total <= 0:
        return list(widths)
    taken = [min(spare, -(-excess * spare // total)) for spare in slack]
    return [width - take for width, take in zip(widths, taken, strict=True)]


def _grow(room: int, fixed: Sequence[int], leasts: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Give the growers their shares; one whose share is under its least gets that, the rest share again."""
    held = {number for number, weight in enumerate(weights) if not weight}
    while True:
        left = room - sum(fixed[number] for number in held)
        free = [number for number in range(len(weights)) if number not in held]
        total = sum(weights[number] for number in free)
        shares = {number: left * weights[number] // total for number in free} if total else {}
        short = {number for number, share in shares.items() if share < leasts[number]}
        if not short:
            return [shares.get(number, fixed[number]) for number in range(len(weights))]
        held |= short
