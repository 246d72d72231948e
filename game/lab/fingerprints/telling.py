"""Facts, targets and measures as lines of a terminal and as a page."""

from collections.abc import Mapping, Sequence

from game.content.evidence import Fingerprint, Measure, Measured
from game.lab.fingerprints.judging import Asked
from game.lab.saying import say

Rows = Sequence[tuple[Asked, Measured]]


def lines(rows: Rows, language: str) -> list[str]:
    """The table for a terminal, fact by fact."""
    told: list[str] = []
    for fingerprint, own in by_fact(rows):
        told += ["", f"{fingerprint.id}  {fingerprint.title[language]}"]
        for row, found in own:
            told.append(f"    {row.measure.text[language]}")
            numbers = f"{row.level:<18}{target(row.measure):<16}{verdict(found):<14}{_numbers(found)}"
            told.append(f"        {numbers}".rstrip())
    told += ["", count(rows)]
    return told


def by_fact(rows: Rows) -> list[tuple[Fingerprint, Rows]]:
    """The rows of each fact, in order."""
    facts: dict[str, list[tuple[Asked, Measured]]] = {}
    for row in rows:
        facts.setdefault(row[0].fingerprint.id, []).append(row)
    return [(own[0][0].fingerprint, own) for own in facts.values()]


def facts_met(rows: Rows) -> Mapping[str, bool]:
    """Whether all measures of a fact are met, by fact; a fact that can't be measured is not."""
    return {fact.id: all(found.met for _, found in own) for fact, own in by_fact(rows)}


def count(rows: Rows) -> str:
    """How many of the facts are met, as a sentence."""
    verdicts = facts_met(rows)
    return say("evidence.count", met=sum(verdicts.values()), all=len(verdicts))


def target(measure: Measure) -> str:
    """The bounds in words."""
    low, high = ("" if bound is None else f"{bound:g}" for bound in (measure.low, measure.high))
    if low == high:
        return say("evidence.exactly", low=low)
    if not high:
        return say("evidence.at_least", low=low)
    if not low:
        return say("evidence.at_most", high=high)
    return say("evidence.between", low=low, high=high)


def verdict(found: Measured) -> str:
    """Met, missed, or what is not there."""
    if found.missing:
        return say("evidence.absent", what=found.missing)
    return say("evidence.met" if found.met else "evidence.missed")


def _numbers(found: Measured) -> str:
    if found.missing:
        return ""
    (a, b), (c, d) = found.middle_half, found.nine_in_ten
    return f"{found.median:g}  [{a:g} {b:g}]  [{c:g} {d:g}]"


PAGE = """# Why believe this model?

Fourteen facts that the histories must reproduce: on one side what the chapter, the press and the censuses say, on the
other what {runs} histories of each level came to under a scripted policy (`history` is what was done, as far as we
know). Written by

```sh
python3 main.py fingerprints --runs {runs} --seed {seed}
```

which also writes the numbers that the game shows. What is missed stands here as missed; what can't be measured yet,
because a level or a policy is not there, counts as missed. {count}

A target says how it is judged: by the *median* of the histories, their *mean*, their *middle half* (both quartiles must
lie within), or by *every history*. Beside it stand the median, the middle half and nine in ten of what came out. The
facts and their targets are data (`assets/evidence/fingerprints.yaml`), what is measured is a function of the same name
(`game/lab/fingerprints/measures.py`), and nothing in the model reads either. How the parameters were found is told in
[calibration.md](calibration.md), which of them carry the story in [sensitivity.md](sensitivity.md).

| fact | | |
|---|---|---|
{summary}
"""


def page(rows: Rows, runs: int, seed: int) -> str:
    """docs/fingerprints.md."""
    verdicts = facts_met(rows)
    summary = "\n".join(
        f"| {fact.id} | {fact.title.en} | {'met' if verdicts[fact.id] else '**missed**'} |"
        for fact, _ in by_fact(rows)
    )
    met = sum(verdicts.values())
    head = PAGE.format(
        runs=runs, seed=seed, summary=summary, count=f"{met} of {len(verdicts)} facts are met in full."
    )
    return head + "".join(_section(fact, own) for fact, own in by_fact(rows))


def _section(fact: Fingerprint, rows: Rows) -> str:
    head = f"\n## {fact.id}. {fact.title.en}\n\n{fact.source.text.en} ({fact.source.grade}).\n\n"
    table = (
        "| measured | level | policy | target | judged by | median | middle half | nine in ten | |\n"
        "|---|---|---|---|---|---|---|---|---|\n"
    )
    return head + table + "".join(_line(row, found) for row, found in rows)


def _line(row: Asked, found: Measured) -> str:
    measure = row.measure
    judged = measure.judged_by.replace("_", " ").replace("every run", "every history")
    what = f"{measure.text.en} [{measure.unit.replace('_', ' ')}]"
    cells = [what, row.level, ", ".join(measure.policies), _bounds(measure), judged, *_cells(measure, found)]
    return "| " + " | ".join(cells) + " |\n"


def _cells(measure: Measure, found: Measured) -> list[str]:
    """Median, middle half, nine in ten and verdict."""
    if found.missing:
        return ["", "", "", f"not there yet: {found.missing}"]
    (a, b), (c, d) = found.middle_half, found.nine_in_ten
    middle = f"{found.mean:g} (mean)" if measure.judged_by == "mean" else f"{found.median:g}"
    return [middle, f"{a:g} to {b:g}", f"{c:g} to {d:g}", "met" if found.met else "**missed**"]


def _bounds(measure: Measure) -> str:
    low, high = ("" if bound is None else f"{bound:g}" for bound in (measure.low, measure.high))
    if low == high:
        return low
    return f"{low} to {high}" if low and high else f"at least {low}" if low else f"at most {high}"
