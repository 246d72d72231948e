"""Where an agenda leads, as fans; an adviser's record and beliefs, in words."""

from dataclasses import dataclass

from game.content.level import Level
from game.model.names import THREADS
from game.model.threads import threads
from game.play.match import Match
from game.play.outlook import Outlook
from game.play.records import Record
from game.view.money import signed, whole
from game.view.pictures.charts import FanData
from game.view.timeline import Say


@dataclass(frozen=True)
class BeliefLine:
    """One belief of an adviser: in words with both numbers, and where it comes from."""

    words: str
    beyond: bool
    source: str


def fans_of(match: Match, outlook: Outlook) -> tuple[FanData, ...]:
    """The five threads so far and as they are expected, between the 10th and the 90th percentile."""
    world = match.level.world
    past = [threads(world, turn.after.state)[0] for turn in match.turns]
    return tuple(
        FanData(
            values=tuple(float(each[i]) for each in past),
            total=world.semesters,
            low=outlook.fans[name].low,
            high=outlook.fans[name].high,
            lens=name,
        )
        for i, name in enumerate(THREADS)
    )


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
