"""What the advisers say at the moment of what is looked at, as far as it has been thought about."""

from dataclasses import dataclass

from game.content.level import Adviser
from game.model.names import THREADS
from game.play.forecast import Forecast
from game.play.outlook import Outlook
from game.ui.context import Context
from game.ui.counsel import AboutAnswer, AboutOrder, Outlooks, advised, thought_about
from game.ui.pictures.whiskers import Whisker
from game.ui.thinking import Thought
from game.view.advice import advice_line
from game.view.advice_plan import record_words
from game.view.agenda_advice import MOVED, agenda_line, thread_outlooks


@dataclass(frozen=True)
class Saying:
    """What an adviser says at the moment.

    Attributes:
        adviser: Who, by id.
        name: Who, in words.
        text: What is said.
        whiskers: What is expected of the five threads; none while nothing is known.
        runs: On how many futures it rests.
        done: Nothing better will come.
    """

    adviser: str
    name: str
    text: str
    whiskers: tuple[Whisker, ...] = ()
    runs: int = 0
    done: bool = False


def sayings(ctx: Context, topic: object) -> tuple[Saying, ...]:
    """What each adviser says of what is looked at, or of the whole agenda; nothing where nobody advises."""
    sitting = advised(ctx)
    if sitting is None:
        return ()
    thought = thought_about(ctx, topic)
    return tuple(_saying(ctx, each, topic, thought) for each in sitting.match.level.advisers)


def _saying(ctx: Context, adviser: Adviser, topic: object, thought: Thought) -> Saying:
    name = adviser.name[ctx.settings.language]
    value = thought.value
    if isinstance(value, dict) and adviser.id in value:
        return _of_forecast(ctx, name, value[adviser.id], thought.done)
    if isinstance(value, Outlooks) and adviser.id in value.outlooks:
        return _of_outlook(ctx, name, value, adviser.id, thought.done)
    if thought.failed:
        return Saying(adviser.id, name, ctx.words("advisers.nothing"), done=True)
    about = "advisers.thinks" if isinstance(topic, AboutOrder | AboutAnswer) else "advisers.thinks.agenda"
    return Saying(adviser.id, name, ctx.words(about))


def _of_forecast(ctx: Context, name: str, forecast: Forecast, done: bool) -> Saying:
    text = advice_line(forecast, ctx.words)
    effects = [(thread, forecast.effects[thread]) for thread in THREADS]
    whiskers = tuple(Whisker(thread, e.low, e.mean, e.high, e.direction) for thread, e in effects)
    return Saying(str(forecast.adviser), name, text, whiskers, forecast.runs, done)


def _of_outlook(ctx: Context, name: str, value: Outlooks, adviser: str, done: bool) -> Saying:
    outlook = value.outlooks[adviser]
    record = value.records.get(adviser)
    if record is not None and record.misses:
        text = f"{agenda_line(outlook, ctx.words, 1)} {record_words(record, ctx.words)}"
    else:
        text = agenda_line(outlook, ctx.words)
    return Saying(adviser, name, text, whiskers_of(outlook), outlook.runs, done)


def whiskers_of(outlook: Outlook, after: int = -1) -> tuple[Whisker, ...]:
    """How far each thread would be from where it stands, after a number of semesters from 0 or at the end."""
    return tuple(
        Whisker(
            each.thread,
            each.low - each.start,
            each.change,
            each.high - each.start,
            0 if abs(each.change) < MOVED else 1 if each.change > 0 else -1,
        )
        for each in thread_outlooks(outlook, after)
    )
