"""Nothing is cut off on the screens of what might have been, of the evidence, and of where numbers come from."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import cache, partial

import pytest

from game.model.indicators import INDICATORS
from game.model.quantities import QUANTITIES
from game.play.decisive import Decision, decisive
from game.play.match import Match
from game.play.whatif import Change, luck_or_policy, twin
from game.ui.screen import Screen
from game.ui.screens.account import AccountScreen
from game.ui.screens.codex import Codex
from game.ui.screens.evidence import EvidenceScreen
from game.ui.screens.evidence_fact import FactScreen
from game.ui.screens.history import History
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.origin import OriginScreen
from game.ui.screens.sarapes import Sarapes, wonder_about_other
from game.ui.screens.whatif import WhatIf
from game.ui.screens.whatif_add import WhatIfAdd
from game.ui.screens.whatif_luck import Luck
from game.ui.screens.whatif_questions import instead_of, key_of
from game.ui.screens.whatif_twin import Twins
from game.ui.stage import Stage
from game.ui.thinking import NOTHING, Thought
from game.ui.widgets import audit
from game.view.legacy import HISTORY
from game.view.why import account, at
from tests.view.terms import term

LEVEL, SEMESTERS = "zacatecas-1998", 12
SIZES = ((1024, 600), (1280, 720), (1920, 1080))
SCALES = (1.0, 2.0)
FACTS = ("F1", "F7", "F14")
THOUGHT = ("order", "card", "luck", "legacy", "sarapes")


@cache
def changes() -> tuple[Change, Change]:
    """An order taken back, and a card answered in another way."""
    match = term(LEVEL, SEMESTERS)
    dealt = next(i for i, turn in enumerate(match.turns) if turn.drawn.card[0, 0] >= 0)
    order = Decision(1, match.agendas[1].orders[0])
    return instead_of(match, order), instead_of(match, Decision(dealt, hand=0))


@cache
def answers() -> dict[Hashable, Thought]:
    """What the background thread would have found, all of it."""
    match = term(LEVEL, SEMESTERS)
    found: dict[Hashable, Thought] = {
        key_of(match, "luck"): Thought(next(luck_or_policy(match)), done=True),
        key_of(match, "weights"): Thought(tuple(decisive(match))[-1], done=True),
    }
    *_, last = wonder_about_other(match, HISTORY).think(lambda: False)
    found[wonder_about_other(match, HISTORY).key] = Thought(last, done=True)
    for change in changes():
        found[key_of(match, "twin", (change,))] = Thought(twin(match, (change,)), done=True)
    return found


def screens(match: Match) -> dict[str, Callable[[], Screen]]:
    made: dict[str, Callable[[], Screen]] = {
        "list": WhatIf,
        "add": lambda: WhatIfAdd(1),
        "order": lambda: Twins((changes()[0],)),
        "card": lambda: Twins((changes()[1],)),
        "luck": Luck,
        "legacy": LegacyScreen,
        "history": History,
        "sarapes": Sarapes,
        "evidence": EvidenceScreen,
        "why": lambda: AccountScreen("pesos", account(match, "pesos", at())),
        "codex": lambda: Codex(lambda _: ()),
    }
    for fact in FACTS:
        made[fact] = partial(FactScreen, fact)
    return made


def told(known: dict[Hashable, Thought], key: Hashable) -> Thought:
    return known.get(key, NOTHING)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("name", screens(term(LEVEL, 1)))
def test_a_screen_fits_every_window_and_text_size(
    name: str, language: str, lay: Callable[..., Stage]
) -> None:
    make = screens(term(LEVEL, SEMESTERS))[name]
    for known in (answers(), {}) if name in THOUGHT else ({},):
        for size in SIZES:
            for scale in SCALES:
                stage = lay(make(), LEVEL, SEMESTERS, size, scale, language)
                stage.context = replace(stage.context, found=partial(told, known))
                stage.rebuild()
                assert audit(stage.tree, stage.context) == [], (size, scale, bool(known))
                assert stage.top.hands.focus


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_number_has_a_page_of_its_origin_that_fits(language: str, lay: Callable[..., Stage]) -> None:
    for number, quantity in enumerate((*QUANTITIES, *INDICATORS)):
        stage = lay(OriginScreen(quantity), LEVEL, 1, SIZES[number % 3], SCALES[number % 2], language)
        assert audit(stage.tree, stage.context) == [], quantity
