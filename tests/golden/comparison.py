"""What came out beside what is committed, and the report of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.content.writing import whole_file
from tests.golden.configurations import Configuration, Outcome

FILE = Path(__file__).with_name("campaigns.json")
SHOWN = 3

Campaigns = dict[str, list[str]]


@dataclass(frozen=True)
class Report:
    """How one configuration did: whether it ran as its name says, and what differed."""

    name: str
    underneath: str
    missing: str = ""
    differences: tuple[str, ...] = ()

    @property
    def ran(self) -> bool:
        """Whether it was what its name says."""
        return not self.missing


def read_golden(file: Path = FILE) -> Campaigns:
    """The committed hashes; none where there is no file."""
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return {name: row.split() for name, row in kept.items()}


def write_golden(campaigns: Campaigns, file: Path = FILE) -> None:
    """Keeps hashes, a campaign a line, so that a change of one is a line of the difference."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(' '.join(row))}" for name, row in campaigns.items())
    with whole_file(file) as stream:
        stream.write("{\n" + lines + "\n}\n")


def compared(configuration: Configuration, outcome: Outcome, usual: Outcome, golden: Campaigns) -> Report:
    """The report of one configuration: its campaigns beside some, and what was on the way beside the usual one."""
    if outcome.failure:
        return Report(configuration.name, "", differences=(f"it did not run through: {outcome.failure}",))
    facts = outcome.underneath
    underneath = f"Python {facts['python']}, NumPy {facts['numpy']}"
    missing = configuration.missing(facts, usual.underneath)
    if missing:
        return Report(configuration.name, underneath, missing)
    found = (*differences(golden, outcome.campaigns), *odd_functions(outcome, usual))
    return Report(configuration.name, underneath, differences=found)


def odd_functions(outcome: Outcome, usual: Outcome) -> Iterator[str]:
    """Yields a sentence when functions gave something else than usual, naming the one that did so first."""
    named = {**usual.on_the_way, **outcome.on_the_way}
    odd = [name for name in named if usual.on_the_way.get(name) != outcome.on_the_way.get(name)]
    if odd:
        yield f"on the way: {len(odd)} of {len(named)} functions differ, the first to be called is {odd[0]}"


def differences(golden: Campaigns, campaigns: Campaigns) -> Iterator[str]:
    """Yields a sentence for each campaign that is not as committed, or is in only one of the two."""
    for name in {**golden, **campaigns}:
        if name not in campaigns or name not in golden:
            yield f"{name}: {'committed, not played' if name in golden else 'played, not committed'}"
        elif golden[name] != campaigns[name]:
            pairs = list(zip(golden[name], campaigns[name], strict=False))
            first = next((number for number, (a, b) in enumerate(pairs) if a != b), len(pairs))
            yield f"{name}: differs from semester {first + 1}"


def told(reports: list[Report], refused: list[str], golden: Campaigns) -> Iterator[str]:
    """Yields the lines of the whole report."""
    turns = sum(len(row) for row in golden.values())
    levels = len({name.partition(",")[0] for name in golden})
    yield f"same bits: {len(golden)} golden campaigns on {levels} levels, {turns} turns"
    for report in reports:
        state = "could not" if not report.ran else "DIFFERS" if report.differences else "same"
        yield f"  {state:9}  {report.name}  {f'({report.missing})' if report.missing else report.underneath}"
        yield from (f"             {each}" for each in report.differences[:SHOWN])
        if len(report.differences) > SHOWN:
            yield f"             and {len(report.differences) - SHOWN} more"
    yield from (f"  could not  {each}" for each in refused)
    ran, differ = sum(report.ran for report in reports), sum(bool(report.differences) for report in reports)
    yield f"{ran} of {len(reports) + len(refused)} configurations ran; {differ} of them differ"
