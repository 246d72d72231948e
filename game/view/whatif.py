"""What if: the decisions of a term as sentences, and what another one would have made, as text and as charts."""

from dataclasses import dataclass

from game.model.names import THREADS
from game.play.decisive import Decision
from game.play.match import Match
from game.play.outcomes import OUTCOMES, UNITS
from game.play.sitting import Sitting
from game.play.whatif import Answered, Change, Cloud, Twin, With, Without
from game.view.advice_past import decision_words
from game.view.desks.sight import sight_of
from game.view.main import order_words
from game.view.money import signed, whole
from game.view.pictures.twins import CloudData, TwinData
from game.view.timeline import Say, half_year

ROOM = 0.12  # of a window's height that stays free above and below what is drawn
LEAST = {"points": 5.0, "people": 200.0, "leaps": 3.0}  # heights of a window that are never gone below
SMALL = 4.0  # any other's


@dataclass(frozen=True)
class Told:
    """A decision in words; `change` takes an order back, and is none for a card, which asks which answer instead."""

    decision: Decision
    words: str
    change: Change | None


@dataclass(frozen=True)
class Half:
    """What was decided in a half-year."""

    semester: int
    when: str
    decisions: tuple[Told, ...]


@dataclass(frozen=True)
class AnswerView:
    """An answer that a card has; `taken` is the one that was given, or stood for none."""

    number: int
    words: str
    taken: bool


@dataclass(frozen=True)
class TwinLine:
    """One outcome of both terms, with its chart; all words are ready to be shown."""

    name: str
    words: str
    was: str
    now: str
    change: str
    direction: int
    data: TwinData


@dataclass(frozen=True)
class TwinView:
    """A term and its twin: a line for each outcome, orders that fell away, and how both end."""

    lines: tuple[TwinLine, ...]
    dropped: tuple[str, ...]
    ending: str


@dataclass(frozen=True)
class LuckLine:
    """Where what happened to a thread lies among its other futures: in words, in tenths and as a cloud."""

    name: str
    words: str
    told: str
    tenths: int
    data: CloudData


def halves_of(match: Match, say: Say, language: str) -> tuple[Half, ...]:
    """Every decision of a match, semester by semester; cards too whose default answer was taken."""
    return tuple(_half(match, number, say, language) for number in range(len(match.turns)))


def _half(match: Match, number: int, say: Say, language: str) -> Half:
    sight = sight_of(Sitting(match.back_to(number)), say, language)
    told = [
        Told(Decision(number, order), order_words(sight, order), Without(number, order))
        for order in match.agendas[number].orders
    ]
    for hand, card in enumerate(match.turns[number].drawn.card[0]):
        if card >= 0:
            decision = Decision(number, hand=hand)
            told.append(Told(decision, card_words(match, decision, say, language), None))
    return Half(number, half_year(match.level, number, say), tuple(told))


def card_words(match: Match, decision: Decision, say: Say, language: str) -> str:
    """A card with the answer that was given."""
    card = match.level.cards[int(match.turns[decision.semester].drawn.card[0, decision.hand or 0])]
    taken = next(each for each in answers_of(match, decision, language) if each.taken)
    return say("whatif.card", card=card.title[language], answer=taken.words)


def answers_of(match: Match, decision: Decision, language: str) -> tuple[AnswerView, ...]:
    """The answers to a card that lay on the desk."""
    hand = decision.hand or 0
    number = int(match.turns[decision.semester].drawn.card[0, hand])
    given = match.agendas[decision.semester].answers[hand]
    taken = given if given >= 0 else match.level.deck.cards[number].default
    answers = match.level.cards[number].answers
    return tuple(AnswerView(i, each.text[language], i == taken) for i, each in enumerate(answers))


def change_words(match: Match, change: Change, say: Say, language: str) -> str:
    """A change as a sentence."""
    if isinstance(change, Answered):
        decision = Decision(change.semester, hand=change.hand)
        card = match.level.cards[int(match.turns[change.semester].drawn.card[0, change.hand])]
        answer = answers_of(match, decision, language)[change.answer].words
        return say("whatif.answered", card=card.title[language], answer=answer)
    order = decision_words(match, Decision(change.semester, change.order), say, language)
    return say("whatif.with" if isinstance(change, With) else "whatif.without", order=order)


def twin_view(match: Match, twin: Twin, at: int, say: Say, language: str) -> TwinView:
    """Both terms in words and charts; `at` is the semester in which something was changed."""
    dropped = tuple(
        say(
            "whatif.gone",
            when=half_year(match.level, each.semester, say),
            order=decision_words(match, Decision(each.semester, each.order), say, language),
            reason=say(f"refusal.{each.reason}"),
        )
        for each in twin.dropped
    )
    lines = tuple(_line(twin, name, at, say) for name in OUTCOMES)
    return TwinView(lines, dropped, _ending(match, twin, say, language))


def _ending(match: Match, twin: Twin, say: Say, language: str) -> str:
    was, now = (match.level.endings[number].title[language] for number in twin.endings)
    if not match.over:
        return say("whatif.not_over")
    if twin.endings[0] == twin.endings[1]:
        return say("whatif.same_ending", ending=was)
    return say("whatif.other_ending", was=was, now=now)


def _line(twin: Twin, name: str, at: int, say: Say) -> TwinLine:
    before, after = twin.before[name], twin.after[name]
    low, high = window((before[at:], after[at:]), UNITS[name])
    data = TwinData(name, before[at:], after[at:], len(before) - 1 - at, low, high, at)
    decimals = 1 if UNITS[name] == "points" else 0
    was, now = round(before[-1], decimals), round(after[-1], decimals)
    far = round(now - was, decimals)  # of what is shown, so that the three numbers agree
    return TwinLine(
        name,
        say(f"outcome.{name}"),
        f"{was:,.{decimals}f}",
        f"{now:,.{decimals}f}",
        signed(far, decimals) if far else say("whatif.even"),
        (far > 0) - (far < 0),
        data,
    )


def window(series: tuple[tuple[float, ...], ...], unit: str) -> tuple[float, float]:
    """The lowest and the highest value that a chart of these series shows."""
    values = [value for each in series for value in each]
    low, high = min(values), max(values)
    least = LEAST.get(unit, SMALL)
    short = max(0.0, least - (high - low)) / 2.0
    room = ROOM * max(least, high - low)
    return max(0.0, low - short - room), high + short + room


def luck_view(cloud: Cloud, say: Say) -> tuple[LuckLine, ...]:
    """For each thread the cloud of its futures, and where in it lies what happened."""
    return tuple(_luck(cloud, name, say) for name in THREADS)


def _luck(cloud: Cloud, name: str, say: Say) -> LuckLine:
    fan, came = cloud.fans[name], cloud.came[name]
    low, high = window((fan.low, fan.high, came), UNITS[name])
    data = CloudData(
        name, fan.low, fan.quarter, fan.middle, fan.three_quarters, fan.high, came, len(came), low, high
    )
    told = luck_words(cloud.percentile[name], say)
    return LuckLine(name, say(f"thread.{name}"), told, tenths(cloud.percentile[name]), data)


def tenths(percentile: float) -> int:
    """How many of ten histories end below what happened."""
    return min(10, max(0, round(percentile / 10.0)))


def luck_words(percentile: float, say: Say) -> str:
    """Where what happened lies among its like, for somebody who does not think in percentiles."""
    ten = tenths(percentile)
    if ten in (0, 10):
        return say("whatif.luck.worst" if ten == 0 else "whatif.luck.best")
    if 4 <= ten <= 6:
        return say("whatif.luck.usual", tenths=ten, rest=10 - ten)
    return say("whatif.luck.good" if ten > 6 else "whatif.luck.bad", tenths=ten if ten > 6 else 10 - ten)


def endings_words(match: Match, cloud: Cloud, say: Say, language: str) -> tuple[str, ...]:
    """In how many of a hundred futures the term has each ending, the likeliest first."""
    ranked = sorted(cloud.endings.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(
        say(
            "whatif.luck.ending", ending=match.level.endings[number].title[language], share=whole(100 * share)
        )
        for number, share in ranked
    )
