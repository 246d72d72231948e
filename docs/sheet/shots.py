"""What is photographed: every screen, in good states and in bad ones."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame
from sheet.terms import sitting_at, with_orders

from game.play.sitting import Sitting
from game.play.whatif import Without
from game.ui import course
from game.ui.answers import Tell
from game.ui.counsel import AboutOrder
from game.ui.screen import Screen
from game.ui.screens.account import AccountScreen
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.full import AdviceScreen
from game.ui.screens.advice.plan import PlanScreen
from game.ui.screens.briefing import BriefingScreen
from game.ui.screens.card import CardScreen
from game.ui.screens.change import ChangeScreen
from game.ui.screens.evidence import EvidenceScreen
from game.ui.screens.evidence_fact import FactScreen
from game.ui.screens.handover import Handover
from game.ui.screens.help import Help
from game.ui.screens.history import History
from game.ui.screens.legacy import LegacyScreen
from game.ui.screens.main import MainScreen
from game.ui.screens.menu import Menu
from game.ui.screens.message import Confirm
from game.ui.screens.origin import OriginScreen
from game.ui.screens.predict import PredictScreen
from game.ui.screens.report import ReportScreen
from game.ui.screens.sarapes import Sarapes
from game.ui.screens.saves import SavesScreen
from game.ui.screens.thread_why import ThreadScreen
from game.ui.screens.village import VillageScreen
from game.ui.screens.whatif import WhatIf
from game.ui.screens.whatif_luck import Luck
from game.ui.screens.whatif_twin import Twins
from game.view.why import account, at

Term = tuple[str, str, int]
ZACATECAS, GUANAJUATO, JEREZ, CAMPAIGN = "zacatecas-1998", "guanajuato-1996", "jerez-2004", "campana"

START: Term = (ZACATECAS, "history", 0)
MIDDLE: Term = (ZACATECAS, "history", 7)
END: Term = (ZACATECAS, "history", 12)
WOVEN: Term = (ZACATECAS, "weaver", 12)
IDLE: Term = (ZACATECAS, "nothing", 11)
PLANTS: Term = (GUANAJUATO, "history", 4)
FALLEN: Term = (GUANAJUATO, "history", 9)
FAILED: Term = (GUANAJUATO, "history", 12)
THIRD: Term = (JEREZ, "third-approach", 9)


@dataclass(frozen=True)
class Shot:
    """One picture.

    Attributes:
        name: what is seen, and in which state.
        term: level, policy and semesters.
        make: the screen over that term; none for the title.
        told: what is told to the screen once it stands.
        keys: what is pressed then.
        agenda: whether the orders of the policy lie on the agenda.
        size: of the window [px].
        scale: of the text.
        alone: whether it is also kept by itself, in full size.
    """

    name: str
    term: Term = MIDDLE
    make: Callable[[Sitting], Screen] | None = None
    told: tuple[Tell, ...] = ()
    keys: tuple[int, ...] = ()
    agenda: bool = False
    size: tuple[int, int] = (1280, 720)
    scale: float = 1.0
    alone: bool = False

    @property
    def sitting(self) -> Sitting:
        """Where the player sits."""
        return with_orders(*self.term) if self.agenda else sitting_at(*self.term)


def _main(_: Sitting) -> Screen:
    return MainScreen()


def _desk(name: str) -> Callable[[Sitting], Screen]:
    return lambda _: course.desk_screen(name)


def _choose(name: str) -> tuple[Tell, ...]:
    return (Tell("choose", name),)


def _village(place: str) -> Callable[[Sitting], Screen]:
    return lambda sitting: VillageScreen(sitting.match.level.world.places.index(place))


def _why(quantity: str) -> Callable[[Sitting], Screen]:
    return lambda sitting: AccountScreen(quantity, account(sitting.match, quantity, at()))


def _advice(sitting: Sitting) -> Screen:
    return AdviceScreen(AboutOrder(sitting.agenda.orders[0]))


def _change(sitting: Sitting) -> tuple[Without, ...]:
    """The first order of the last semester that had any."""
    given = [(n, each.orders[0]) for n, each in enumerate(sitting.match.agendas) if each.orders]
    semester, order = given[-1]
    return (Without(semester, order),)


SMALL = (1024, 600)

SHOTS: tuple[Shot, ...] = (
    Shot("title", alone=True),
    Shot("levels", keys=(), told=(Tell("levels"),)),
    Shot("briefing", START, lambda _: BriefingScreen()),
    Shot("card", START, lambda _: CardScreen(0), alone=True),
    Shot("card-late", FALLEN, lambda _: CardScreen(0)),
    Shot("shores-start", START, _main),
    Shot("shores", MIDDLE, _main, alone=True),
    Shot("shores-agenda", MIDDLE, _main, agenda=True),
    Shot("shores-idle", IDLE, _main),
    Shot("shores-guanajuato", FALLEN, _main),
    Shot("shores-jerez", THIRD, _main),
    *(
        Shot(f"shores-{lens}", MIDDLE, _main, (Tell("lens", lens),))
        for lens in ("livelihoods", "commons", "learning", "voice")
    ),
    Shot("village-mausoleum", MIDDLE, _main, _choose("tepetongo"), alone=True),
    Shot("village-alive", WOVEN, _main, _choose("jalpa")),
    Shot("village-plant-fallen-panel", FAILED, _main, _choose("santiago-maravatio")),
    Shot("village-mausoleum-night", MIDDLE, _village("tepetongo"), (Tell("hour", "night"),)),
    Shot("village-alive-dusk", WOVEN, _village("jalpa"), (Tell("hour", "dusk"),), alone=True),
    Shot("village-third-day", THIRD, _village("jerez"), (Tell("hour", "day"),)),
    Shot("village-plant-at-work", FALLEN, _village("jerecuaro"), (Tell("hour", "day"),)),
    Shot("village-plant-isolated", FAILED, _village("san-felipe"), (Tell("hour", "day"),)),
    Shot("village-plant-obliged", FAILED, _village("jerecuaro"), (Tell("hour", "dusk"),)),
    Shot("shores-market", MIDDLE, _main, (Tell("eye", "market"),)),
    Shot("shores-social", MIDDLE, _main, (Tell("eye", "social"),)),
    Shot("shores-under-both", THIRD, _main, (Tell("eye", "under"),)),
    Shot("shores-near", MIDDLE, _main, (Tell("travel", "jalpa"), Tell("zoom", 1))),
    Shot("shores-nearest", MIDDLE, _main, (Tell("travel", "jalpa"), Tell("zoom", 1), Tell("zoom", 1))),
    Shot("change", MIDDLE, lambda _: ChangeScreen()),
    Shot("city", MIDDLE, _main, _choose("los-angeles")),
    *(
        Shot(desk, MIDDLE, _desk(desk), alone=desk in ("works", "table"))
        for desk in ("works", "north", "table", "rules")
    ),
    Shot("workshop", PLANTS, _desk("workshop")),
    Shot("workshop-fallen", FALLEN, _desk("workshop"), (Tell("entry", "2"),), alone=True),
    Shot("plan", MIDDLE, lambda _: PlanScreen(), agenda=True),
    Shot("advice", MIDDLE, _advice, agenda=True),
    Shot("beliefs", MIDDLE, lambda _: BeliefsScreen()),
    Shot("predict", MIDDLE, lambda _: PredictScreen()),
    Shot("report", MIDDLE, lambda _: ReportScreen()),
    Shot("report-collapse", FALLEN, lambda _: ReportScreen(), alone=True),
    Shot("report-third", THIRD, lambda _: ReportScreen()),
    Shot("handover", (CAMPAIGN, "history", 12), lambda _: Handover()),
    Shot("account", MIDDLE, _why("pesos")),
    Shot("account-thread", MIDDLE, lambda sitting: ThreadScreen("voice", len(sitting.match.turns))),
    Shot("origin", MIDDLE, lambda _: OriginScreen("livelihoods")),
    Shot("history", END, lambda _: History()),
    Shot("history-read", END, lambda _: History(), keys=(pygame.K_TAB,) * 3),
    Shot("whatif", END, lambda _: WhatIf()),
    Shot("twins", MIDDLE, lambda sitting: Twins(_change(sitting))),
    Shot("luck", MIDDLE, lambda _: Luck()),
    Shot("legacy", END, lambda _: LegacyScreen(), alone=True),
    Shot("legacy-failed", FAILED, lambda _: LegacyScreen()),
    Shot("legacy-woven", WOVEN, lambda _: LegacyScreen()),
    Shot("sarapes", END, lambda _: Sarapes()),
    Shot("menu", MIDDLE, lambda _: Menu()),
    Shot("help", MIDDLE, lambda _: Help(MainScreen())),
    Shot("leave", MIDDLE, lambda _: Confirm.leave()),
    Shot("settings", MIDDLE, lambda _: course.options_screen()),
    Shot("saves", MIDDLE, lambda _: SavesScreen()),
    Shot("codex", keys=(pygame.K_F1,)),
    Shot("evidence", MIDDLE, lambda _: EvidenceScreen()),
    Shot("fact", MIDDLE, lambda _: FactScreen("F11")),
    Shot("shores-small", MIDDLE, _main, size=SMALL),
    Shot("card-small-large-text", START, lambda _: CardScreen(0), size=SMALL, scale=2.0),
    Shot("works-small-large-text", MIDDLE, _desk("works"), size=SMALL, scale=2.0, alone=True),
    Shot("shores-small-large-text", MIDDLE, _main, size=SMALL, scale=2.0),
    Shot("shores-1080", MIDDLE, _main, size=(1920, 1080), alone=True),
    Shot("village-1080", WOVEN, _main, _choose("jerez"), size=(1920, 1080)),
)
"""In the order in which a player meets them."""
