"""A level ready to be played: its world and cards for the model, its texts for the screens."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.content.problem import Problems
from game.content.text import Text
from game.deck.cards import Deck
from game.deck.spec import Condition, PolicyRule
from game.model.parameters import Parameters
from game.model.world import World


@dataclass(frozen=True)
class Source:
    """Where a claim comes from, and how sure it is: documented, inferred or assumed."""

    grade: str
    text: Text


@dataclass(frozen=True)
class Place:
    """What screens show of a municipality; the last of a level is the rest of the state."""

    id: str
    name: Text
    cvegeo: str
    lon: float
    lat: float
    villages: tuple[Text, ...]
    source: str


@dataclass(frozen=True)
class City:
    """What screens show of a city of the north; x and y on its map [0..1]."""

    id: str
    name: Text
    trades: Text
    x: float
    y: float
    federation: Text | None
    source: str


@dataclass(frozen=True)
class Venture:
    """A venture that stands or is promised at the start; its position is its slot."""

    id: str
    kind: str
    name: Text
    village: Text | None
    source: str


@dataclass(frozen=True)
class Successor:
    """A governor who takes over with a semester, counted from 0."""

    semester: int
    governor: Text


@dataclass(frozen=True)
class Goal:
    """A promise of the governor, and when it is kept."""

    id: str
    text: Text
    when: Condition


@dataclass(frozen=True)
class Ending:
    """A legacy; the last of a level has no condition."""

    id: str
    title: Text
    text: Text
    when: Condition | None


@dataclass(frozen=True)
class Leap:
    """A conceptual leap: what it needs, from which knowledge it is made, what it opens."""

    id: str
    title: Text
    text: Text
    topic: str
    needs: Condition | None
    knowledges: tuple[str, ...]
    rules: tuple[str, ...]
    orders: tuple[str, ...]
    ventures: tuple[str, ...]
    source: Source


@dataclass(frozen=True)
class Answer:
    """The words of an answer; `says` are told in the next report."""

    text: Text
    hint: Text | None
    says: tuple[Text, ...]


@dataclass(frozen=True)
class Card:
    """The words of a card; its conditions and effects are its spec's."""

    id: str
    title: Text
    text: Text
    role: str
    speaker: Text | None
    recognises: str
    answers: tuple[Answer, ...]
    source: Source


@dataclass(frozen=True)
class Belief:
    """A number of the model that an adviser holds to be another; `beyond` when it leaves the parameter's range."""

    parameter: str
    value: float
    words: Text
    source: str
    beyond: bool


@dataclass(frozen=True)
class Adviser:
    """Somebody who forecasts by the same model with other numbers; `parameters` are all, those believed included."""

    id: str
    name: Text
    model: Text
    source: str
    beliefs: tuple[Belief, ...]
    parameters: Parameters


@dataclass(frozen=True)
class Level:
    """A level. The deck's cards and the cards' words have the same order.

    `governor` is in office at the start; `successors` come after, each with a later semester.
    """

    id: str
    title: Text
    subtitle: Text
    state_id: str
    state_name: str
    governor: Text
    briefing: Text
    goals: tuple[Goal, ...]
    learning_goals: tuple[Text, ...]
    reflection: tuple[Text, ...]
    experiments: tuple[Text, ...]
    world: World
    places: tuple[Place, ...]
    cities: tuple[City, ...]
    ventures: tuple[Venture, ...]
    deck: Deck
    cards: tuple[Card, ...]
    leaps: tuple[Leap, ...]
    situations: Mapping[str, Text]
    endings: tuple[Ending, ...]
    policies: Mapping[str, tuple[PolicyRule, ...]]
    parameters: Mapping[str, float]
    sources: Mapping[str, str]
    fingerprint: str
    advisers: tuple[Adviser, ...] = ()
    successors: tuple[Successor, ...] = ()


@dataclass(frozen=True)
class Shelf:
    """The levels of a folder: those that play, and the problems of those that don't, by folder.

    `problems` are all of them, those of shared decks and policies as well.
    """

    levels: tuple[Level, ...] = ()
    broken: Mapping[str, Problems] = field(default_factory=dict)
    problems: Problems = ()
