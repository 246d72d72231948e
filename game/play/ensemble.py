"""Many histories of one level under one policy, all at once."""

from collections.abc import Iterator

from game.content.level import Level
from game.deck.spec import PolicyRule
from game.model.luck import Luck
from game.play.policy import decide
from game.play.turn import Choices, Position, Turn, beginning, no_answers, play_turn


def histories(
    level: Level, policy: tuple[PolicyRule, ...], seed: int, futures: range | tuple[int, ...]
) -> Iterator[Turn]:
    """Plays a term in every future, turn by turn.

    Args:
        level: what is played.
        policy: the scripted governor.
        seed: the match's seed.
        futures: numbers of the futures; the live game is future 0.

    Yields:
        Each turn, with one run for each future.
    """
    position = beginning(level, seed, futures)
    for _ in range(level.world.semesters):
        turn = play_scripted(level, position, policy, Luck(seed, futures, position.semester))
        position = turn.after
        yield turn
        del turn  # who iterates decides how long a turn is kept


def play_scripted(level: Level, position: Position, policy: tuple[PolicyRule, ...], luck: Luck) -> Turn:
    """One turn under a policy; cards get their default answers."""
    decisions = decide(level, position, policy, luck)
    return play_turn(level, position, Choices(decisions, no_answers(luck.runs)), luck)
