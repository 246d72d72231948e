"""The terms that are photographed: levels played by policies, so that the same version takes the same pictures."""

from functools import cache

from game.content import library
from game.content.level import Level
from game.play.match import Match, new_match
from game.play.orders import from_decisions
from game.play.policy import decide
from game.play.sitting import Give, Sitting

SEED = 7


@cache
def match_of(level_id: str, policy: str, semesters: int) -> Match:
    """A match after so many semesters under a policy."""
    if semesters == 0:
        return new_match(_levels()[level_id], SEED)
    before = with_orders(level_id, policy, semesters - 1)
    return before.match.close(before.agenda)


@cache
def sitting_at(level_id: str, policy: str, semesters: int) -> Sitting:
    """A seat before an empty agenda."""
    return Sitting(match_of(level_id, policy, semesters))


@cache
def with_orders(level_id: str, policy: str, semesters: int) -> Sitting:
    """A seat before the agenda with which the policy closes the semester."""
    hands = sitting_at(level_id, policy, semesters)
    match = hands.match
    wanted = decide(match.level, match.position, match.level.policies[policy], match.luck)
    for order in from_decisions(match.level.world, wanted):
        hands = hands.do(Give(order))
    return hands


@cache
def _levels() -> dict[str, Level]:
    return {each.id: each for each in library.levels().levels}
