"""What is asked of the background thread about a term that was played: its twin, its luck, its weightiest decisions."""

from collections.abc import Hashable, Iterator

from game.play.decisive import Decision, decisive
from game.play.match import Match
from game.play.whatif import Answered, Change, Without, luck_or_policy, twin
from game.ui.context import Context
from game.ui.seat import LocalSeat
from game.ui.thinking import Cancelled, Wonder


def match_of(ctx: Context) -> Match | None:
    """The match that is being played, once a semester of it is closed."""
    seat = ctx.seat
    if not isinstance(seat, LocalSeat) or seat.sitting is None or not seat.sitting.match.turns:
        return None
    return seat.sitting.match


def key_of(match: Match, question: str, changes: tuple[Change, ...] = ()) -> Hashable:
    """What makes two questions about a term the same one."""
    return question, match.level.id, match.seed, match.agendas, changes


def wonder_about_twin(match: Match, changes: tuple[Change, ...]) -> Wonder:
    """How the term would have gone with something changed."""

    def think(cancelled: Cancelled) -> Iterator[object]:
        found = twin(match, changes, cancelled)
        if found is not None:
            yield found

    return Wonder(key_of(match, "twin", changes), think)


def wonder_about_luck(match: Match, changes: tuple[Change, ...]) -> Wonder:
    """How the same decisions go in other luck."""
    return Wonder(key_of(match, "luck", changes), lambda cancelled: luck_or_policy(match, changes, cancelled))


def wonder_about_weights(match: Match) -> Wonder:
    """Which decisions mattered most."""
    return Wonder(key_of(match, "weights"), lambda cancelled: decisive(match, cancelled=cancelled))


def instead_of(match: Match, decision: Decision) -> Change:
    """The change that comes to mind first: the order taken back, or the card's default, or else its next answer."""
    if decision.order is not None:
        return Without(decision.semester, decision.order)
    hand = decision.hand or 0
    number = int(match.turns[decision.semester].drawn.card[0, hand])
    given = match.agendas[decision.semester].answers[hand]
    card = match.level.deck.cards[number]
    if given >= 0 and given != card.default:
        return Answered(decision.semester, hand, card.default)
    count = len(match.level.cards[number].answers)
    return Answered(decision.semester, hand, (card.default + 1) % count)
