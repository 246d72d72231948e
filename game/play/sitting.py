"""A player at the desk: a match, the agenda so far, and what can be undone."""

from dataclasses import dataclass, field, replace

from game.play.agenda import Agenda, Prediction, Price, lacking, means, spent, why_not
from game.play.match import Match
from game.play.orders import Order


@dataclass(frozen=True)
class Give:
    """Put an order on the agenda."""

    order: Order


@dataclass(frozen=True)
class Withdraw:
    """Take an order off the agenda."""

    order: Order


@dataclass(frozen=True)
class AnswerCard:
    """Answer one of the semester's cards."""

    hand: int
    answer: int


@dataclass(frozen=True)
class Stake:
    """Stake a guess about a thread or a place."""

    prediction: Prediction


@dataclass(frozen=True)
class Unstake:
    """Take a guess back."""

    subject: str


@dataclass(frozen=True)
class Undo:
    """Take the last change of the agenda back."""


@dataclass(frozen=True)
class Close:
    """Close the semester."""


Action = Give | Withdraw | AnswerCard | Stake | Unstake | Undo | Close


@dataclass(frozen=True)
class Sitting:
    """Where the player sits.

    Attributes:
        match: the match as far as it has been closed.
        agenda: what is on the table now.
        past: earlier forms of the agenda of this semester, the last on top.
        refusal: why the last action was refused, as a word key after ``refusal.``; none if it was not.
    """

    match: Match
    agenda: Agenda = field(default_factory=Agenda)
    past: tuple[Agenda, ...] = ()
    refusal: str | None = None

    @property
    def spent(self) -> Price:
        """What the agenda costs so far."""
        return spent(self.match.level, self.match.position, self.agenda, self.match.cards)

    @property
    def means(self) -> Price:
        """What there is to spend."""
        return means(self.match.level, self.match.position)

    def why_not(self, order: Order) -> str | None:
        """Why an order can't be given now, as a word key after ``refusal.``; none if it can."""
        match = self.match
        return why_not(match.level, match.position, self.agenda, match.cards, order)

    def do(self, action: Action) -> "Sitting":
        """The sitting after an action; a refused one changes nothing but the refusal."""
        if self.match.over:
            return replace(self, refusal="term_over")
        match action:
            case Give(order):
                return self._given(order)
            case AnswerCard(hand, answer):
                return self._answered(hand, answer)
            case Undo():
                return self._undone()
            case Close():
                return Sitting(self.match.close(self.agenda))
            case _:
                return self._with(_changed(self.agenda, action))

    def _given(self, order: Order) -> "Sitting":
        refusal = self.why_not(order)
        return replace(self, refusal=refusal) if refusal else self._with(self.agenda.with_order(order))

    def _undone(self) -> "Sitting":
        if not self.past:
            return replace(self, refusal="nothing_to_undo")
        return replace(self, agenda=self.past[-1], past=self.past[:-1], refusal=None)

    def _with(self, agenda: Agenda) -> "Sitting":
        if agenda == self.agenda:
            return replace(self, refusal=None)
        return replace(self, agenda=agenda, past=(*self.past, self.agenda), refusal=None)

    def _answered(self, hand: int, answer: int) -> "Sitting":
        card = self.match.cards[hand]
        if card < 0 or answer >= len(self.match.level.deck.cards[card].answers):
            return replace(self, refusal="no_such_answer")
        agenda = self.agenda.with_answer(hand, answer)
        need, have = spent(self.match.level, self.match.position, agenda, self.match.cards), self.means
        return replace(self, refusal=lack) if (lack := lacking(need, have)) else self._with(agenda)


def _changed(agenda: Agenda, action: Withdraw | Stake | Unstake) -> Agenda:
    match action:
        case Withdraw(order):
            return agenda.without_order(order)
        case Stake(prediction):
            return agenda.with_prediction(prediction)
        case Unstake(subject):
            return replace(agenda, predictions=tuple(p for p in agenda.predictions if p.subject != subject))
