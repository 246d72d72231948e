"""An adviser's record and beliefs, in words."""

from dataclasses import dataclass

from game.content.level import Level
from game.play.records import Record
from game.view.money import signed, whole
from game.view.timeline import Say


@dataclass(frozen=True)
class BeliefLine:
    """One belief of an adviser: in words with both numbers, and where it comes from."""

    words: str
    beyond: bool
    source: str


def record_words(record: Record, say: Say) -> str:
    """How good an adviser has been."""
    if not record.misses:
        return say("adviser.record.none")
    told = say("adviser.record", right=whole(100 * record.right), miss=_points(record.miss))
    if not record.final:
        return told
    final = Record(record.adviser, record.final)
    return f"{told} {say('adviser.record.final', right=whole(100 * final.right), miss=_points(final.miss))}"


def _points(value: float) -> str:
    return signed(value, 1).removeprefix("+")


def beliefs_of(level: Level, adviser: str, say: Say, language: str) -> tuple[BeliefLine, ...]:
    """What an adviser believes that the model does not.

    Raises:
        KeyError: the level has no such adviser.
    """
    found = {each.id: each for each in level.advisers}[adviser]
    return tuple(
        BeliefLine(
            words=say(
                "adviser.belief",
                words=belief.words[language],
                believed=f"{belief.value:g}",
                usual=f"{getattr(level.world.parameters, belief.parameter):g}",
            ),
            beyond=belief.beyond,
            source=belief.source,
        )
        for belief in found.beliefs
    )
