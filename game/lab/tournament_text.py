"""A tournament in words and columns: who stood where, which endings came, which conditions are met."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from game.content.level import Level
from game.lab.saying import say
from game.lab.standings import MEASURES, Standing, best_on, dominated
from game.lab.verdicts import SEVERAL, Verdict, reachable
from game.model.names import THREADS

SHOWN_ENDINGS = 2


def level_text(level: Level, standings: Sequence[Standing], verdicts: Sequence[Verdict], seed: int) -> str:
    """The table of a level, its endings, who dominates whom, and the conditions."""
    parts = [
        say("lab.level", level=level.id, runs=standings[0].runs, seed=seed),
        *table(level, standings),
        "",
        *_endings(level, standings),
        _dominance(standings),
        *verdict_lines(verdicts),
        "",
    ]
    return "\n".join(parts)


def table(level: Level, standings: Sequence[Standing]) -> Iterator[str]:
    """A line for each policy: the mean of each thread, a star where nobody is better, its commonest endings."""
    names = [say(f"thread.{thread}") for thread in THREADS]
    widths = [max(8, len(name) + 1) for name in names]
    wide = max(len(each.policy) for each in standings) + 1
    heads = "".join(name.rjust(width) for name, width in zip(names, widths, strict=True))
    yield f"{say('lab.policy'):<{wide}}{heads}  {say('lab.commonest')}"
    best = {thread: best_on(standings, thread) for thread in THREADS}
    for each in standings:
        cells = [
            f"{each.mean(thread):.1f}{'*' if each.policy in best[thread] else ' '}" for thread in THREADS
        ]
        line = "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
        yield f"{each.policy:<{wide}}{line}  {_commonest(level, each)}"


def _commonest(level: Level, standing: Standing) -> str:
    counted = standing.endings().most_common(SHOWN_ENDINGS)
    return ", ".join(
        f"{level.endings[number].id} {100 * count // standing.runs} %" for number, count in counted
    )


def _endings(level: Level, standings: Sequence[Standing]) -> Iterator[str]:
    reached = reachable(standings)
    yield say("lab.endings", reached=len(reached), all=len(level.endings), several=SEVERAL)
    never = [ending.id for number, ending in enumerate(level.endings) if number not in reached]
    if never:
        yield say("lab.endings_missing", names=", ".join(never))


def _dominance(standings: Sequence[Standing]) -> str:
    losers: dict[str, list[str]] = {}
    for low, high in dominated(standings):
        losers.setdefault(low, []).append(high)
    if not losers:
        return say("lab.nobody_dominated")
    told = (say("lab.by_how_many", name=low, count=len(by), one=by[-1]) for low, by in losers.items())
    return say("lab.dominated", names="; ".join(told))


def verdict_lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """A line for each condition: met or missed, and what was measured."""
    for each in verdicts:
        mark = say("lab.met" if each.met else "lab.missed")
        detail = ", ".join(_figure(name, size) for name, size in each.detail)
        yield f"  {mark}  {say(f'lab.condition.{each.condition}')}{f' ({detail})' if detail else ''}"


def _figure(name: str, size: float) -> str:
    """A measured figure: a difference with its sign where it is one between two policies, else a count."""
    if ":" not in name and name not in THREADS:
        return f"{_named(name)} {size:.0f}"
    return f"{_named(name)} {size:+.2f}"


def _named(name: str) -> str:
    first, mark, rest = name.partition(":")
    if first in MEASURES:
        first = say(f"quantity.{first}")
    elif first in ("reached", "of"):
        first = say(f"lab.{first}")
    return first + mark + rest


def summary_text(judged: Mapping[str, Sequence[Verdict]]) -> str:
    """How many conditions are missed, and on which levels."""
    counted = [
        (level, each)
        for level, verdicts in judged.items()
        for each in verdicts
        if not each.condition.endswith("_elsewhere")
    ]
    missed = [(level, each.condition) for level, each in counted if not each.met]
    if not missed:
        return say("lab.all_met", met=len(counted))
    lines = "\n".join(f"  {level}: {say(f'lab.condition.{name}')}" for level, name in missed)
    return f"{say('lab.some_missed', missed=len(missed), all=len(counted))}\n{lines}"


def csv_rows(level: Level, standings: Sequence[Standing], header: bool) -> Iterator[str]:
    """The same as lines of CSV, with the Monte Carlo error of each mean; an ending is a measure with its share."""
    if header:
        yield _line("level", "policy", "runs", "measure", "mean", "error")
    for each in standings:
        for name in MEASURES:
            mean, error = each.mean(name), each.error(name)
            yield _line(level.id, each.policy, each.runs, name, f"{mean:.6g}", f"{error:.3g}")
        counted = each.endings()
        for number, ending in enumerate(level.endings):
            share = counted[number] / each.runs
            error = (share * (1.0 - share) / each.runs) ** 0.5
            yield _line(
                level.id, each.policy, each.runs, f"ending:{ending.id}", f"{share:.6g}", f"{error:.3g}"
            )


def _line(*cells: object) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()
