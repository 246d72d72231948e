"""What a desk is drawn from: the sitting, the language, and what would be slow to ask for again and again."""

from collections.abc import Callable
from dataclasses import dataclass

from game.content.level import Level
from game.content.text import Text
from game.model.state import State
from game.model.world import World
from game.play.agenda import Price, price_of, why_not
from game.play.orders import Order
from game.play.sitting import Sitting

Say = Callable[..., str]
"""``say("desk.works", name="Jerez")`` in the language of the moment."""


@dataclass(frozen=True)
class Sight:
    """A sitting as a desk looks at it.

    Attributes:
        sitting: where the player sits.
        say: words by key.
        language: es or en.
        cards: numbers of the semester's cards.
        left: what the agenda leaves to spend.
    """

    sitting: Sitting
    say: Say
    language: str
    cards: tuple[int, ...]
    left: Price

    @property
    def level(self) -> Level:
        """What is played."""
        return self.sitting.match.level

    @property
    def world(self) -> World:
        """The level's fixed side."""
        return self.level.world

    @property
    def state(self) -> State:
        """The stocks of the moment."""
        return self.sitting.match.position.state

    @property
    def semester(self) -> int:
        """Number of the semester about to be played, never past the last one."""
        return min(self.sitting.match.position.semester, self.world.semesters - 1)

    def text(self, text: Text) -> str:
        """A text of the level in the language of the moment."""
        return text[self.language]

    def place(self, index: int) -> str:
        """Name of a place."""
        return self.text(self.level.places[index].name)

    def city(self, index: int) -> str:
        """Name of a city."""
        return self.text(self.level.cities[index].name)

    def price(self, order: Order) -> Price:
        """What an order costs."""
        return price_of(self.level, self.sitting.match.position, order)

    def refusal(self, order: Order, instead: Order | None = None) -> str | None:
        """Why an order can't be given, as a word key after ``refusal.``; `instead` of one on the agenda, if named."""
        if self.sitting.match.over:
            return "term_over"
        match, agenda = self.sitting.match, self.sitting.agenda
        agenda = agenda.without_order(instead) if instead else agenda
        return why_not(match.level, match.position, agenda, self.cards, order)

    def given(self, *kinds: str) -> tuple[Order, ...]:
        """Orders of some kinds that stand on the agenda."""
        return tuple(order for order in self.sitting.agenda.orders if order.kind in kinds)


def sight_of(sitting: Sitting, say: Say, language: str) -> Sight:
    """Looks at a sitting in a language."""
    have, spent = sitting.means, sitting.spent
    left = Price(have.pesos - spent.pesos, have.days - spent.days, have.standing - spent.standing)
    return Sight(sitting, say, language, sitting.match.cards, left)
