"""Does strategy matter? The conditions that a tournament must meet, each met or missed, and by how much."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.lab.standings import Standing, beats, best_on, gap
from game.model.names import THREADS

THIRD_LEVELS = ("zacatecas-1998", "iniciativa-2001", "jerez-2004")
"""The levels of the third approach: those where the web that it builds on is there, and the question is growth."""
SEVERAL = 3  # seeds that must come to an ending before it counts as reachable
ENDINGS_WANTED = 8
LEFT_ALONE = ("weave", "learning", "voice")


@dataclass(frozen=True)
class Verdict:
    """Whether a condition holds on a level.

    Attributes:
        condition: a word key after ``lab.condition.``.
        met: whether it holds.
        detail: pairs of a name and a difference, or of a name and a number; what was measured.
    """

    condition: str
    met: bool
    detail: tuple[tuple[str, float], ...] = ()


def verdicts_on(level: str, standings: Sequence[Standing], endings: int) -> tuple[Verdict, ...]:
    """Every condition that can be judged on a level with the policies that played."""
    by_name = {each.policy: each for each in standings}
    found = [_nobody_wins_all(standings), _endings(standings, endings)]
    if {"third-approach", "works-only", "maquilas-only"} <= by_name.keys():
        found += [*_third_approach(by_name, level in THIRD_LEVELS)]
    if {"greedy-economist", "beginner"} <= by_name.keys():
        found.append(_beginner(by_name))
    if "nothing" in by_name and len(by_name) > 2:
        found.append(_nothing(by_name))
    return tuple(found)


def _nobody_wins_all(standings: Sequence[Standing]) -> Verdict:
    """No policy may be best on all five threads; the detail is the thread on which each near-winner falls short."""
    wins = Counter(name for thread in THREADS for name in best_on(standings, thread))
    most = max(wins.values(), default=0)
    return Verdict(
        "nobody_wins_all",
        most < len(THREADS),
        tuple((name, float(count)) for name, count in wins.most_common(3)),
    )


def _third_approach(by_name: Mapping[str, Standing], its_level: bool) -> tuple[Verdict, ...]:
    """Better than one-sided policies on livelihoods and learning, and not for nothing."""
    third = by_name["third-approach"]
    rivals = [by_name[name] for name in ("works-only", "maquilas-only")]
    gaps = [(rival, thread) for rival in rivals for thread in ("livelihoods", "learning")]
    better = all(beats(third, rival, thread) for rival, thread in gaps)
    detail = tuple((f"{thread}: {rival.policy}", gap(third, rival, thread)[0]) for rival, thread in gaps)
    costs = [
        (f"{name}: {rival.policy}", gap(third, rival, name)[0])
        for rival in rivals
        for name in (*THREADS, "works_all", "standing", "approval_home")
        if beats(rival, third, name)
    ]
    end = "" if its_level else "_elsewhere"
    return (
        Verdict(f"third_approach_better{end}", better, detail),
        Verdict(f"third_approach_costs{end}", bool(costs), tuple(costs)),
    )


def _beginner(by_name: Mapping[str, Standing]) -> Verdict:
    """The beginner must be ahead on at least three threads, and in the mean of all five."""
    beginner, economist = by_name["beginner"], by_name["greedy-economist"]
    ahead = sum(beats(beginner, economist, thread) for thread in THREADS)
    gaps = tuple((thread, gap(beginner, economist, thread)[0]) for thread in THREADS)
    return Verdict("economist_loses", ahead >= 3 and sum(size for _, size in gaps) > 0.0, gaps)


def _nothing(by_name: Mapping[str, Standing]) -> Verdict:
    """At most one policy may end below the one that does nothing; the detail names those that do."""
    nothing = by_name["nothing"]
    below = {
        thread: [each for each in by_name.values() if beats(nothing, each, thread)] for thread in LEFT_ALONE
    }
    detail = tuple(
        (f"{thread}: {each.policy}", gap(each, nothing, thread)[0])
        for thread in LEFT_ALONE
        for each in below[thread]
    )
    return Verdict("nothing_is_worst", all(len(each) <= 1 for each in below.values()), detail)


def _endings(standings: Sequence[Standing], endings: int) -> Verdict:
    reached = reachable(standings)
    wanted = min(ENDINGS_WANTED, endings)
    return Verdict(
        "endings", len(reached) >= wanted, (("reached", float(len(reached))), ("of", float(endings)))
    )


def reachable(standings: Sequence[Standing]) -> tuple[int, ...]:
    """Numbers of the endings to which several seeds come, under any of the policies.

    A seed counts once for an ending, however many policies bring it there.
    """
    seeds = {(number, run) for each in standings for run, number in enumerate(each.ends.endings)}
    counts = Counter(number for number, _ in seeds)
    return tuple(sorted(number for number, count in counts.items() if count >= SEVERAL))
