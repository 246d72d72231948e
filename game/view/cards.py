"""The cards on the desk: who speaks, what is asked, and what each answer costs."""

import re
from dataclasses import dataclass
from zlib import crc32

from game.content.level import Card, Level
from game.content.text import Text
from game.play.agenda import Price, answer_price
from game.play.sitting import AnswerCard, Sitting
from game.play.turn import cards_of
from game.view.pictures.heads import HeadData
from game.view.timeline import Say
from game.view.trades import trade_of

MEN = (
    "don",
    "padre",
    "profesor",
    "profe",
    "licenciado",
    "lic.",
    "ing.",
    "el",
    "chuy",
    "beto",
    "lalo",
    "nacho",
)
WOMEN = (
    "doña", "maestra", "doctora", "vecina", "abuela", "la", "chayo", "chelo", "meche", "concha", "socorro",
    "amparo", "trini", "maru", "tere", "nena", "candidata", "sobrina",
    "hermanas",
)  # fmt: skip
CLAIMS = re.compile(r" ?\(M\d\d[^)]*\)")
"""Numbers of claims in brackets, e.g. (M32, M33)."""

AGES = {"grandmother": "elder", "student": "young", "child": "child", "priest": "elder"}


@dataclass(frozen=True)
class AnswerView:
    """One answer, as it is offered.

    Attributes:
        number: from 0.
        words: what is said.
        hint: what may come of it; empty where nobody can tell.
        price: what it costs, in words; empty where it costs nothing.
        chosen: the player's answer.
        default: taken when nobody answers.
        refusal: why it cannot be given, in a sentence; empty when it can.
    """

    number: int
    words: str
    hint: str
    price: str
    chosen: bool
    default: bool
    refusal: str


@dataclass(frozen=True)
class CardView:
    """A card as it lies on the desk."""

    hand: int
    title: str
    text: str
    speaker: str
    head: HeadData
    answers: tuple[AnswerView, ...]
    answered: bool
    source: str
    where: str


def hands_of(sitting: Sitting) -> tuple[int, ...]:
    """The hands in which a card lies."""
    if sitting.match.over:
        return ()
    return tuple(hand for hand, card in enumerate(sitting.match.cards) if card >= 0)


def card_view(sitting: Sitting, hand: int, say: Say, language: str) -> CardView | None:
    """A card of this semester; none where no card came to that hand."""
    if hand not in hands_of(sitting):
        return None
    match, level = sitting.match, sitting.match.level
    drawn = cards_of(level, match.position, match.luck)
    number = int(drawn.card[0, hand])
    place, city = names_of(level, int(drawn.place[0, hand]), int(drawn.city[0, hand]), language)
    card, spec = level.cards[number], level.deck.cards[number]

    def told(text: Text | None) -> str:
        return filled(text[language], place, city) if text is not None else ""

    chosen = sitting.agenda.answers[hand]
    prices = tuple(answer_price(level, match.position, answer) for answer in spec.answers)
    answers = tuple(
        AnswerView(
            each, told(answer.text), told(answer.hint), price_words(price, say), chosen == each,
            spec.default == each, _refusal(sitting, hand, each, say),
        )
        for each, (answer, price) in enumerate(zip(card.answers, prices, strict=True))
    )  # fmt: skip
    return CardView(
        hand,
        told(card.title),
        told(card.text),
        told(card.speaker) or say(f"role.{card.role}"),
        head_of(card),
        answers,
        chosen >= 0,
        say(f"grade.{card.source.grade}", text=uncoded(told(card.source.text))),
        place if spec.place is not None else "",
    )


def names_of(level: Level, place: int, city: int, language: str) -> tuple[str, str]:
    """The names of a place and a city by their numbers."""
    return level.places[place].name[language], level.cities[city].name[language]


def filled(text: str, place: str, city: str) -> str:
    """A text of a card with its place and city in it."""
    return text.replace("{place}", place).replace("{city}", city)


def uncoded(text: str) -> str:
    """A source as it is read: without the numbers of the claims that our own notes give it."""
    return CLAIMS.sub("", text)


def price_words(spec: Price, say: Say) -> str:
    """What an answer costs, each with its icon, e.g. "$200,000  5 días"."""
    parts = [f":peso: ${spec.pesos:,.0f}"] if spec.pesos else []
    parts += [":days: " + say("price.days", count=f"{spec.days:g}")] if spec.days else []
    parts += [":standing: " + say("price.standing", count=f"{spec.standing:g}")] if spec.standing else []
    return " \u00a0\u00a0".join(parts)


def _refusal(sitting: Sitting, hand: int, answer: int, say: Say) -> str:
    refusal = sitting.do(AnswerCard(hand, answer)).refusal
    return say(f"refusal.{refusal}") if refusal is not None else ""


def head_of(card: Card) -> HeadData:
    """The face of who speaks: the same card always has the same one."""
    seed = crc32(card.id.encode())
    name = card.speaker.es if card.speaker is not None else ""
    age = AGES.get(card.role, "adult" if seed % 3 else "elder")
    return HeadData(seed, card.role, age, gender_of(name, seed), trade_of(name))


def gender_of(name: str, seed: int) -> str:
    """Woman or man, by the first telling word of a Spanish name; by chance where none tells.

    A stranger's name is read as its bearer's neighbours would: doña, licenciado, or by its last letter.
    """
    words = [word.strip(",.:").lower() for word in name.split()]
    for word, whole in zip(words[:2], name.lower().split(), strict=False):
        if word in WOMEN or whole in WOMEN:
            return "woman"
        if word in MEN or whole in MEN:
            return "man"
    if not words:
        return "woman" if seed % 2 else "man"
    return "woman" if words[0].endswith("a") else "man"
