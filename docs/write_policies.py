"""Writes the second half of docs/policies.md: every key, order, name and quantity that a policy may use.

Usage: python docs/write_policies.py
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from game.content import words  # noqa: E402
from game.content.loading import load  # noqa: E402
from game.content.shapes.policies import RuleShape  # noqa: E402
from game.content.shapes.vocabulary import VOCABULARY  # noqa: E402
from game.deck.spec import OVERS, TESTS  # noqa: E402
from game.model.names import DOMAINS, MODES, PAYERS, RULES, SEATS, TOPICS, VENTURES, WORKS  # noqa: E402
from game.model.orders import ORDERS  # noqa: E402
from game.model.quantity import CITY, PLACE, SLOT  # noqa: E402

PAGE = ROOT / "docs" / "policies.md"
MARK = (
    "<!-- From here on written by `python docs/write_policies.py`; what stands above is written by hand. -->"
)
WORDS = words.load()
SPREAD = (PLACE, CITY, SLOT)
AXIS = {"slot": "venture"}
LISTS = {
    "topic": TOPICS, "mode": MODES, "seat": SEATS, "rule": RULES, "work": WORKS, "venture": VENTURES,
    "domain": DOMAINS, "payer": PAYERS,
}  # fmt: skip
MEANT = {
    "topic": "what a plenary is about",
    "mode": "how it talks",
    "seat": "who sits at it",
    "rule": "amendments (`amend`)",
    "work": "kinds of work (`redirect`, `of:`)",
    "venture": "kinds of venture (`found`, as `kind`)",
    "domain": "domains of knowledge (`of:`)",
    "payer": "who pays (`of:`)",
}


def said(key: str) -> str:
    """Gives the English words of a key, or nothing where it has none."""
    return WORDS.say(key, "en") if key in WORDS else ""


def rows(head: Iterable[str], body: Iterable[Iterable[str]]) -> Iterator[str]:
    """Gives a table as lines, without columns in which nothing stands."""
    columns = [list(column) for column in zip(head, *body, strict=True)]
    lines = list(zip(*(column for column in columns if any(column[1:])), strict=True))
    yield f"| {' | '.join(lines[0])} |"
    yield "|---" * len(lines[0]) + "|"
    yield from (f"| {' | '.join(cells)} |" for cells in lines[1:])
    yield ""


def keys() -> Iterator[tuple[str, str]]:
    """Gives the keys of a rule with what each says."""
    for name, field in RuleShape.model_fields.items():
        yield f"`{field.alias or name}`", field.description or ""


def orders() -> Iterator[tuple[str, str, str, str]]:
    """Gives each order with its desk, its target and what it does."""
    for name, kind in ORDERS.items():
        target = ", ".join(f"`{axis}`" for axis in kind.axes)
        seats = ", `seats`" if name == "convene" else ""
        yield f"`{name}`", said(f"desk.{kind.desk}"), target + seats, said(f"order.{name}.about")


def quantities() -> Iterator[tuple[str, str, str, str, str]]:
    """Gives each quantity: along what it is counted, which members it has, its unit and meaning."""
    for name, quantity in VOCABULARY.items():
        along = ", ".join(AXIS.get(axis, axis) for axis in quantity.axes if axis in SPREAD)
        of = ", ".join(axis for axis in quantity.axes if axis not in SPREAD)
        yield f"`{name}`", along, of, quantity.unit, quantity.meaning


def bots() -> Iterator[tuple[str, str]]:
    """Gives the shared policies with the comment at the head of each."""
    for file in sorted((ROOT / "levels" / "policies").glob("*.yaml")):
        yield f"`{file.stem}`", about(file.read_text(encoding="utf-8"))


def about(text: str) -> str:
    """Gives the first block of comments of a file, without the line for editors."""
    block: list[str] = []
    for line in text.splitlines()[1:]:
        if line.startswith("# "):
            block.append(line[2:])
        elif block:
            break
    return " ".join(block)


def reference() -> str:
    """Gives the second half of the page."""
    level = load("zacatecas-1998")
    assert not isinstance(level, tuple), level
    tests, overs = (", ".join(f"`{each}`" for each in names) for names in (TESTS, OVERS))
    lines = [MARK, "", "# Reference", "", "## Bots", "", *rows(("policy", "who that is"), bots())]
    lines += ["## Keys of a rule", "", *rows(("key", "what it says"), keys())]
    lines += ["## Orders", "", *rows(("order", "desk", "target", "what it does"), orders())]
    lines += [
        f"## Words of a condition\n\nTests: {tests}. `over`: {overs}. Joined by `all`, `any`, `not`.",
        "",
    ]
    lines += ["## Names", ""]
    for kind, names in LISTS.items():
        told = ((f"`{name}`", said(f"{kind}.{name}"), said(f"{kind}.{name}.about")) for name in names)
        lines += [f"### {MEANT[kind].capitalize()}", "", *rows(("name", "in the game", "what it is"), told)]
    leaps = ((f"`{leap.id}`", leap.title.en, f"`{leap.topic}`") for leap in level.leaps)
    lines += ["### Leaps (`of:`)", "", *rows(("name", "in the game", "topic"), leaps)]
    lines += ["Places, cities, ventures and situations have the ids of the level's own `level.yaml`.", ""]
    head = ("quantity", "counted by", "`of`", "unit", "what it is")
    lines += ["## Quantities", "", *rows(head, quantities())]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    by_hand = PAGE.read_text(encoding="utf-8").partition(MARK)[0].rstrip()
    PAGE.write_text(f"{by_hand}\n\n{reference()}", encoding="utf-8", newline="\n")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)}\n")
