"""The tournament and the search for exploits, small: the same words and files for any number of workers."""

import argparse
import csv
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.content.policies import policy_from
from game.content.policy_text import policy_text
from game.deck.spec import PolicyRule
from game.lab import exploits, tournament
from game.lab.chunks import Chunk
from game.lab.climbing import climb, climbs, pruned, worth_of
from game.lab.mutations import LONGEST, invented, mutated
from game.lab.named import level_by
from game.lab.standings import MEASURES, Ends
from game.model.names import THREADS
from tests.builders import level_named

LEVEL = str(Path(__file__).parents[1] / "cases" / "small")


def options(**more: object) -> argparse.Namespace:
    """Options as the command line gives them."""
    usual = {
        "levels": [LEVEL],
        "runs": 4,
        "seed": 3,
        "workers": 1,
        "out": None,
        "exploits": None,
        "budget": 16,
    }
    return argparse.Namespace(**{**usual, "save": None, **more})


def test_every_policy_of_the_level_plays_and_workers_change_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    told = []
    for workers in (1, 2):
        assert tournament.main(options(workers=workers, out=tmp_path / f"{workers}.csv")) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()
    level = level_by(LEVEL)
    lines = told[0].splitlines()
    assert all(any(line.startswith(f"{policy} ") for line in lines) for policy in level.policies)
    assert any("met" in line and "five threads" in line for line in lines)
    rows = list(csv.DictReader((tmp_path / "1.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == len(level.policies) * (len(MEASURES) + len(level.endings))
    shares = [
        float(row["mean"]) for row in rows if row["policy"] == "nothing" and "ending:" in row["measure"]
    ]
    assert sum(shares) == pytest.approx(1.0)


def test_an_interruption_leaves_the_levels_that_are_finished(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    def interrupted(work: Callable[[Chunk], Ends], tasks: list[Chunk], *rest: object) -> Iterator[Ends]:
        yield from map(work, [task for task in tasks if task.level == LEVEL])
        raise KeyboardInterrupt

    monkeypatch.setattr(tournament, "spread", interrupted)
    assert tournament.main(options(levels=[LEVEL, "zacatecas-1998"], out=tmp_path / "a.csv")) == 130
    told = capsys.readouterr()
    assert "small: 4 histories" in told.out
    assert "1 of 2 levels" in told.err
    assert (
        (tmp_path / "a.csv").read_text(encoding="utf-8").startswith("level,policy,runs,measure,mean,error\n")
    )


def test_a_level_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert tournament.main(options(levels=["jerez-1789"])) == 1
    assert "jerez-1789" in capsys.readouterr().err


def test_a_search_finds_the_same_for_the_same_seed_and_saves_what_can_be_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    monkeypatch.setattr(exploits, "RUNS", 2)
    monkeypatch.setattr(exploits, "FRESH", 3)
    monkeypatch.setattr(exploits, "RESTARTS", 4)
    told = []
    for workers in (1, 2):
        asked = options(exploits=LEVEL, workers=workers, save=tmp_path / f"{workers}.yaml")
        assert tournament.main(asked) == 0
        told.append(capsys.readouterr().out.replace(f"{workers}.yaml", "").replace(f"{workers}-sum.yaml", ""))
    assert told[0] == told[1]
    assert "Así juega" in told[0]
    for name in ("1.yaml", "1-sum.yaml"):
        rules = policy_from(level_by(LEVEL), tmp_path / name)
        assert all(isinstance(rule, PolicyRule) for rule in rules)
        assert (tmp_path / name).read_bytes() == (tmp_path / name.replace("1", "2", 1)).read_bytes()


def test_a_climb_never_ends_below_where_it_began() -> None:
    level = level_by(LEVEL)
    tasks = climbs(LEVEL, level, 5, 3, 24, 4)
    assert [task.aim for task in tasks] == ["all", "sum", "all", "sum"]
    assert len(tasks[0].best) == len(THREADS)
    for task in tasks[2:]:
        end = climb(task)
        assert end.worth >= worth_of(level, task.start, task)
        assert end.judged <= 6
        short = pruned((task, end))
        assert len(short.policy) <= len(end.policy)
        assert all(any(map(rule.due, range(level.world.semesters))) for rule in short.policy)


def test_mutations_are_legal_policies_of_a_bounded_length(tmp_path: Path) -> None:
    level, dice = level_named("guanajuato-1996"), random.Random("mutations")
    pool = [rule for rules in level.policies.values() for rule in rules]
    rules = tuple(invented(dice, level) for _ in range(30))
    seen = set()
    for _ in range(200):
        rules = mutated(dice, rules, level, pool)
        seen |= {rule.order for rule in rules}
        assert len(rules) <= LONGEST
    assert len(seen) > 15
    file = tmp_path / "mutant.yaml"
    file.write_text(policy_text(level, rules), encoding="utf-8")
    assert policy_from(level, file) == rules
