"""The one turn function: play, forecast, sweep and replay are this with other arguments."""

from dataclasses import dataclass, replace

import numpy as np

from game.content.level import Level
from game.deck.cards import (
    HANDS,
    DeckState,
    Drawn,
    answer_cards,
    empty_memory,
    run_timers,
    stop_situations,
)
from game.deck.conditions import Reading
from game.deck.drawing import draw
from game.deck.effects import Index
from game.model.arithmetic import total, zeros
from game.model.flows import Semester, paid
from game.model.luck import Luck
from game.model.orders import Decisions
from game.model.quantity import Array
from game.model.semester import run_semester
from game.model.state import State
from game.model.venture_books import prices_now
from game.model.works import propose
from game.play.orders import no_decisions

BEFORE_THE_START = -1


@dataclass(frozen=True)
class Position:
    """Where a batch of matches stands: before the semester of that number is played."""

    semester: int
    state: State
    deck: DeckState


@dataclass(frozen=True)
class Choices:
    """What is decided in a semester: orders, and an answer to each card, shape (runs, HANDS); -1 for the default."""

    decisions: Decisions
    answers: Index


@dataclass(frozen=True)
class Turn:
    """A semester played.

    Attributes:
        before: where the matches stood.
        drawn: the cards that came.
        answers: the answers that were taken, shape (runs, HANDS).
        choices: what was decided.
        economy: what the half-year did.
        leap: the conceptual leap that was made, -1 for none, shape (runs,).
        after: where the matches stand now.
    """

    before: Position
    drawn: Drawn
    answers: Index
    choices: Choices
    economy: Semester
    leap: Index
    after: Position


def beginning(level: Level, seed: int, futures: range | tuple[int, ...] = (0,)) -> Position:
    """The start of a level in each future, with the proposals that lie on the desk when the governor comes in."""
    start = level.world.start
    runs = len(futures)
    state = State(**{name: zeros(runs, *values.shape[1:]) + values for name, values in vars(start).items()})
    before = Luck(seed, futures, BEFORE_THE_START)
    proposals = propose(level.world, state, no_decisions(runs), zeros(*state.trust.shape), before)
    return Position(0, replace(state, **proposals), empty_memory(level.deck, runs))


def read(level: Level, position: Position) -> Reading:
    """A position about to be judged by conditions."""
    return Reading(
        world=level.world,
        state=position.state,
        semester=position.semester,
        situations=position.deck.situations,
        situation_names=level.deck.situations,
    )


def cards_of(level: Level, position: Position, luck: Luck) -> Drawn:
    """The cards that come in the semester about to be played."""
    return draw(level.deck, position.deck, read(level, position), luck)


def taken_answers(level: Level, drawn: Drawn, answers: Index) -> Index:
    """The answers as given, with the card's default where none was given or it does not exist."""
    counts = np.array([*(len(card.answers) for card in level.deck.cards), 1])
    defaults = np.array([*(card.default for card in level.deck.cards), 0])
    known = (answers >= 0) & (answers < counts[drawn.card])
    return np.asarray(np.where(known, answers, defaults[drawn.card]))


def play_turn(
    level: Level, position: Position, choices: Choices, luck: Luck, drawn: Drawn | None = None
) -> Turn:
    """Plays a semester.

    Args:
        level: what is played.
        position: where the matches stand.
        choices: what each decides.
        luck: the semester's luck, by name.
        drawn: the cards of the semester where they lie on the desk already; none to draw them.

    Returns:
        The turn; row i is bit for bit what match i alone would give.
    """
    drawn = cards_of(level, position, luck) if drawn is None else drawn
    answers = taken_answers(level, drawn, choices.answers)
    price = prices_now(level.world, position.semester)
    state, memory = run_timers(level.deck, position.deck, position.state, price)
    state, memory = answer_cards(level.deck, memory, state, drawn, answers, position.semester, price)
    state = _pay_answers(level, state, drawn, answers, price)
    economy = _with_cards(position.state, state, run_semester(level.world, state, choices.decisions, luck))
    after = Position(position.semester + 1, economy.state, memory)
    leap, found = _leaps(level, after, choices.decisions, luck)
    after = replace(after, state=replace(after.state, leap=found))
    after = replace(after, deck=stop_situations(level.deck, memory, read(level, after)))
    return Turn(position, drawn, answers, choices, economy, leap, after)


def _pay_answers(level: Level, state: State, drawn: Drawn, answers: Index, price: float) -> State:
    """Takes the price of the answers from the programme and from the governor's standing."""
    pesos = np.array(
        [[0.0, *(a.pesos for a in level.deck.answers)], [0.0, *(a.standing for a in level.deck.answers)]]
    )
    first = np.array((*level.deck.first, 0))
    number = np.where(drawn.card >= 0, first[drawn.card] + answers, 0)
    return replace(
        state,
        pesos=np.floor(state.pesos) - total(np.floor(pesos[0][number] * price), 1),
        standing=np.maximum(state.standing - total(pesos[1][number], 1), 0.0),
    )


def _with_cards(before: State, answered: State, economy: Semester) -> Semester:
    """The semester with the cards' own flows, and the ledger line of what answers cost and brought."""
    flows = dict(economy.flows)
    for name in before.__dataclass_fields__:
        was, now = getattr(before, name), getattr(answered, name)
        if now is not was:
            flows[name] = {"cards": now - was, **flows.get(name, {})}
    change = answered.pesos - before.pesos
    line = paid(state=np.maximum(-change, 0.0), federation=np.maximum(change, 0.0))
    return replace(economy, flows=flows, ledger={**economy.ledger, "cards": line})


def _leaps(level: Level, after: Position, decisions: Decisions, luck: Luck) -> tuple[Index, Array]:
    """The leap that a plenary makes, at most one a semester, and the leaps found so far.

    A leap is never bought: its topic must be on the table, and what it needs must hold. Of several that are ripe, the
    one whose clock runs out first is made.
    """
    world, state = level.world, after.state
    runs = state.pesos.shape[0]
    called = decisions.orders.get("convene")
    if called is None or not level.leaps:
        return np.full(runs, -1), state.leap
    topics = np.minimum(total(total(called, 3), 2), 1.0)
    reading = read(level, after)
    clock = np.full((runs, len(level.leaps)), np.inf)
    for i, leap in enumerate(level.leaps):
        open_to = (topics[:, int(world.leap_topic[i])] > 0.0) & (state.leap[:, i] == 0.0)
        if not open_to.any():
            continue
        ripe = open_to & reading.holds(leap.needs)[:, 0]
        sparks = luck.uniform(f"spark/{leap.id}") < world.parameters.leap_chance
        clock[:, i] = np.where(ripe & sparks, luck.exponential(f"leap/{leap.id}"), np.inf)
    made = np.argmin(clock, axis=1)
    leap_made = np.where(np.isfinite(clock[np.arange(runs), made]), made, -1)
    found = np.maximum(state.leap, np.arange(len(level.leaps)) == leap_made[:, None])
    return leap_made, found


def no_answers(runs: int) -> Index:
    """The default answer to every card."""
    return np.full((runs, HANDS), -1, dtype=np.int64)
