"""The page docs/benchmarks.md."""

from dataclasses import dataclass
from math import isnan

from benchmarks.measuring import Promise

HEAD = """# Benchmarks

Written by `python benchmarks/report.py`; don't edit. All of it was measured in one run on one machine, so that only the
ratios say something about yours.{quick} Level: zacatecas-1998 with its full deck.

{machine}

## What was promised, and what was measured

| what | measured | target | |
|---|--:|---|---|
"""

COSTS = """
## What each costs

Processor time of a unit of work, the best of several rounds taken in turn, each contender in a process of its own.

| contender | unit | time |
|---|---|--:|
"""

TAIL = """
## What is compared with what

The peers (`benchmarks/peers/`) hold the municipal and club blocks once more: migration, remittances, labour, works and
clubs, with proposals. All draw the same luck by name, take the same scripted orders, give the same stocks and keep the
same flows by cause; `pytest benchmarks/peers` tests each against ours within 1e-9 over ten semesters, on the level's 12
municipalities and on 58 (the level's own over and over, each copy a little different), besides the rest of the state.

- **ours**: the model's own functions, 1,024 histories, in pieces of the size that `simulate` uses.
- **plain**: classes, attributes and methods, one history. It skips what an `if` can skip: luck is only drawn for works
  that are under way and for proposals that are open.
- **mesa**: the same rules in a Mesa 3 model; municipalities and ties are agents, called phase by phase by agent sets
  without shuffling. No data is collected.
- **fused**: one C function over all blocks, runs innermost, in lanes that stay in the nearest cache. {vectors}
  *bare fused* writes down no flows: it does less than ours and is no peer, but says what the books cost.

Histories, live turns and forecasts are the whole game: deck, draws, policy or orders, all blocks. The plain-Python
turn that they are held against has the municipal and club blocks alone. Pairing is the variance, over 300 futures of
the whole term, of what one order changes: with luck of its own on each side against the same luck on both. The start
is measured by `benchmarks/start.py`.

Frames are measured by `benchmarks/drawing.py` on a software surface, in turn with a bare loop that blits a full
background and flips; of each frame the best of several rounds counts. A screen is open when it stands and can be used;
its large paintings come in the frames that follow, and *whole* is when the last has come. The first frame, the idle
window and memory are those of `benchmarks/window.py`, which plays a whole term by itself.

## Run it

```sh
pip install .[research]
pytest benchmarks/peers                # are the peers equal?
pytest benchmarks/test_speed.py        # a table by pytest-benchmark
python benchmarks/drawing.py           # frames and screens alone
python benchmarks/report.py            # this page
```
"""


@dataclass(frozen=True)
class Page:
    """What was measured."""

    promises: list[Promise]
    costs: dict[str, float]  # of a unit [s]
    machine: dict[str, str]
    vectors: str
    quick: bool


def written(page: Page) -> str:
    """The page as Markdown."""
    quick = " This was a quick run: fewer rounds, smaller ensembles." if page.quick else ""
    told = ", ".join(f"{name}: {value}" for name, value in page.machine.items())
    promised = "".join(
        f"| {each.what} | {_figure(each.measured)} | {each.target} | {each.verdict} |\n"
        for each in page.promises
    )
    costs = "".join(
        f"| {name} | {_unit(name)} | {_time(cost)} |\n"
        for name, cost in page.costs.items()
        if not isnan(cost)
    )
    return (
        HEAD.format(quick=quick, machine=told) + promised + COSTS + costs + TAIL.format(vectors=page.vectors)
    )


def _figure(value: float) -> str:
    return "–" if isnan(value) else f"{value:,.3g}" if value < 1000 else f"{value:,.0f}"


def _unit(name: str) -> str:
    if name.startswith("forecast"):
        return "a forecast"
    if name.startswith(("history", "pieces")):
        return "a history of twelve semesters"
    return "a turn of a run"


def _time(seconds: float) -> str:
    return f"{1e6 * seconds:,.1f} µs" if seconds < 1e-3 else f"{1e3 * seconds:,.1f} ms"
