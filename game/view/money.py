"""Numbers as they are read: short, with their unit, alike in both languages but for the words."""

MILLION = 1_000_000
MINUS = "−"
THIN = "\u00a0"
"""Between a number and its unit: a space at which no line breaks."""


def whole(number: float) -> str:
    """A whole number with its thousands apart: 12,345."""
    rounded = round(number)
    return f"{MINUS if rounded < 0 else ''}{abs(rounded):,}"


def signed(number: float, decimals: int = 0) -> str:
    """A change with its sign: +12, −3; 0 has none."""
    rounded = round(number, decimals)
    sign = "+" if rounded > 0 else MINUS if rounded < 0 else ""
    return f"{sign}{abs(rounded):,.{decimals}f}"


def pesos(amount: float, *, sign: bool = False) -> str:
    """Pesos, short: $850, $85,000, $1.2 M; millions have one decimal."""
    size = abs(amount)
    before = MINUS if amount < 0 and round(size) else "+" if sign and round(size) else ""
    if size >= 10 * MILLION:
        return f"{before}${size / MILLION:,.0f}{THIN}M"
    if size >= MILLION:
        return f"{before}${size / MILLION:.1f}{THIN}M"
    return f"{before}${size:,.0f}"


def percent(share: float) -> str:
    """A share of one as per cent: 34 %."""
    return f"{100 * share:.0f}{THIN}%"


def share_out(amounts: tuple[float, ...], total: int) -> tuple[int, ...]:
    """Whole numbers for amounts, such that they add up to `total` exactly.

    Each is rounded down or up; those with the largest remainders are rounded up (the largest-remainder method).
    What no rounding can bring about, because the amounts add up to something else, goes to the largest of them.
    """
    if not amounts:
        return ()
    floors = [int(amount // 1) for amount in amounts]
    short = total - sum(floors)
    by_remainder = sorted(range(len(amounts)), key=lambda i: (floors[i] - amounts[i], i))
    for i in by_remainder[: max(0, min(short, len(floors)))]:
        floors[i] += 1
    rest = total - sum(floors)
    floors[max(range(len(amounts)), key=lambda i: abs(amounts[i]))] += rest
    return tuple(floors)
