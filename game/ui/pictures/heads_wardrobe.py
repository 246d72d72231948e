"""What of the looks of a role somebody puts on."""

from random import Random

from game.ui.pictures.heads_looks import Cloths, Look
from game.ui.pictures.heads_traits import is_woman
from game.view.pictures.heads import HeadData

MENS_HATS = ("straw", "cap", "tejana", "sombrero")
MENS_DRESSES = ("overall", "guayabera")
WOMENS_DRESSES = ("apron", "blouse")


def hats_of(look: Look, data: HeadData) -> tuple[str, ...]:
    """What of a look's hats somebody may wear: a kerchief is tied by women, most brims are worn by men."""
    if data.role in ("anthropologist", "grandmother") or data.trade:
        return look.hats
    kept = tuple(hat for hat in look.hats if hat == "" or (hat in MENS_HATS) != is_woman(data))
    return kept or ("",)


def dresses_of(look: Look, data: HeadData) -> tuple[str, ...]:
    """What of a look's garments somebody may wear: aprons are tied by women, bibs and guayaberas worn by men."""
    if len(look.dresses) == 1 or data.trade:
        return look.dresses
    others = MENS_DRESSES if is_woman(data) else WOMENS_DRESSES
    return tuple(dress for dress in look.dresses if dress not in others)


def hat_cloths(look: Look, hat: str, hand: Random) -> Cloths:
    """Straw is straw and a hard hat is yellow, whatever else is worn."""
    fixed: dict[str, tuple[Cloths, ...]] = {
        "straw": (("straw", "cochineal", "cream"), ("straw", "soot", "cream"), ("straw", "indigo", "cream")),
        "hard": (("marigold", "soot", "cream"), ("cream", "soot", "cream")),
        "kerchief": (
            ("cochineal", "wine", "cream"),
            ("indigo", "night", "straw"),
            ("agave", "pine", "cream"),
        ),
        "sombrero": (("felt", "soot", "marigold"),),
        "tejana": (("felt", "soot", "cream"), ("cream", "felt", "cream"), ("soot", "cochineal", "cream")),
        "cap": (look.hat_cloths, ("indigo", "night", "cream"), ("agave", "pine", "cream")),
    }
    return hand.choice(fixed.get(hat, (look.hat_cloths,)))
