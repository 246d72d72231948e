"""Which campaigns are golden, and how each is played: policies in several futures, and agendas drawn at random."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass

from game.content import library
from game.content.folders import levels_folder
from game.content.level import Level
from game.model.orders import ORDERS
from game.play.agenda import orders_of
from game.play.ensemble import histories
from game.play.hashes import state_hash
from game.play.match import new_match
from game.play.orders import Order
from game.play.sitting import AnswerCard, Close, Give, Sitting

COUNT = 30
FUTURES = 6
TRIED = 15
"""Orders that are tried in a semester of a random agenda; most are refused."""

AGENDAS, HISTORY = "random agendas", "history"


@dataclass(frozen=True)
class Campaign:
    """A term to be played: by a policy in several futures at once, or by hand in one."""

    level: str
    how: str
    seed: int

    @property
    def name(self) -> str:
        """How it is called in the file."""
        return f"{self.level}, {self.how}, seed {self.seed}"


def shipped() -> dict[str, Level]:
    """The shipped levels that play, by their ids."""
    return {level.id: level for level in library.levels(levels_folder()).levels}


def campaigns(levels: dict[str, Level]) -> list[Campaign]:
    """Thirty campaigns over all levels: first its history on each, then agendas and policies in turn."""
    ids = sorted(levels)
    return [
        Campaign(ids[i % len(ids)], _how(levels[ids[i % len(ids)]], i % len(ids), i // len(ids)), 1000 + i)
        for i in range(COUNT)
    ]


def _how(level: Level, number: int, lap: int) -> str:
    if lap % 2:
        return AGENDAS
    if lap == 0 and HISTORY in level.policies:
        return HISTORY
    names = sorted(set(level.policies) - {HISTORY})
    return names[(number + 3 * lap) % len(names)]


def hashes(level: Level, campaign: Campaign) -> list[str]:
    """A hash for each semester of a campaign, of all its runs."""
    return list(_by_hand(level, campaign.seed) if campaign.how == AGENDAS else _by_policy(level, campaign))


def _by_policy(level: Level, campaign: Campaign) -> Iterator[str]:
    for turn in histories(level, level.policies[campaign.how], campaign.seed, range(FUTURES)):
        runs = "".join(state_hash(turn.after, run) for run in range(FUTURES))
        yield hashlib.sha256(runs.encode()).hexdigest()[:16]


def _by_hand(level: Level, seed: int) -> Iterator[str]:
    # Of Python's generator only `random()` is promised to stay the same from one version to the next.
    dice = random.Random(seed)
    orders = {kind: orders_of(level, kind) for kind in ORDERS}
    kinds = [kind for kind in ORDERS if orders[kind]]
    sitting = Sitting(new_match(level, seed))

    def drawn() -> Order:
        there = orders[kinds[int(dice.random() * len(kinds))]]
        return there[int(dice.random() * len(there))]

    while not sitting.match.over:
        for hand in range(2):
            sitting = sitting.do(AnswerCard(hand, int(dice.random() * 5) - 1))
        for _ in range(TRIED):
            sitting = sitting.do(Give(drawn()))
        sitting = sitting.do(Close())
        yield state_hash(sitting.match.position)
