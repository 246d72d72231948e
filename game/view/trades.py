"""What somebody lives by, read off how they are introduced."""

STEMS: tuple[tuple[str, str], ...] = (
    ("actas", "minutes"),
    ("tesorer", "treasurer"),
    ("contador", "treasurer"),
    ("costurer", "seamstress"),
    ("encargada de taller", "seamstress"),
    ("encargada de una planta", "seamstress"),
    ("tejedor", "weaver"),
    ("ejidatari", "farmer"),
    ("maestro de obras", "builder"),
    ("mezcladora", "builder"),
    ("encargado de obras", "builder"),
    ("techador", "builder"),
    ("fontaner", "plumber"),
    ("bomba", "plumber"),
    ("mecánic", "plumber"),
    ("ensamblador", "plumber"),
    ("panader", "baker"),
    ("locutor", "broadcaster"),
    ("empacador", "packer"),
    ("inspector", "inspector"),
    ("podador", "pruner"),
    ("chofer", "driver"),
    ("dueño de la línea", "driver"),
    ("boletero", "tickets"),
    ("báscula", "scales"),
    ("grabadora", "recorder"),
    ("catequista", "catechist"),
)
"""Beginnings of Spanish words that tell a trade; the first that is found counts."""


def trade_of(name: str) -> str:
    """The trade in a Spanish introduction, one of `TRADES`; empty where it tells none."""
    said = name.lower()
    return next((trade for stem, trade in STEMS if stem in said), "")
