"""Takes the pictures of docs/screenshots from the game itself: `SDL_VIDEODRIVER=dummy python docs/take_screenshots.py`.

The matches are the levels' own histories, so that the same version takes the same pictures.
"""

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402

from game.content import library, words  # noqa: E402
from game.content.level import Level  # noqa: E402
from game.play.match import Match, new_match  # noqa: E402
from game.play.orders import from_decisions  # noqa: E402
from game.play.policy import decide  # noqa: E402
from game.play.sitting import Give, Sitting  # noqa: E402
from game.ui import course  # noqa: E402
from game.ui.answers import Tell  # noqa: E402
from game.ui.app import furnish, make_stage  # noqa: E402
from game.ui.attention import attend  # noqa: E402
from game.ui.course import new_seat  # noqa: E402
from game.ui.drawer import Drawer  # noqa: E402
from game.ui.opening import open_all  # noqa: E402
from game.ui.screen import Screen  # noqa: E402
from game.ui.screens.main import MainScreen  # noqa: E402
from game.ui.screens.report import ReportScreen  # noqa: E402
from game.ui.settings import Settings  # noqa: E402
from game.ui.shelf import empty_shelf  # noqa: E402
from game.ui.stage import Stage  # noqa: E402

FOLDER = ROOT / "docs" / "screenshots"
SEED = 7
LANGUAGES = ("es", "en")
PATIENCE = 30.0  # how long a picture waits for the advisers [s]


def match_after(level: Level, semesters: int) -> Match:
    """A match of the level's own history, as far as it goes."""
    match = new_match(level, SEED)
    for _ in range(semesters):
        hands = Sitting(match)
        for order in from_decisions(
            level.world, decide(level, match.position, level.policies["history"], match.luck)
        ):
            hands = hands.do(Give(order))
        match = match.close(hands.agenda)
    return match


def main() -> int:
    """Takes all pictures; says where they are."""
    pygame.init()
    FOLDER.mkdir(parents=True, exist_ok=True)
    levels = {each.id: each for each in library.levels().levels}
    zacatecas, guanajuato = levels["zacatecas-1998"], levels["guanajuato-1996"]
    terms = {
        "z0": match_after(zacatecas, 0),
        "z7": match_after(zacatecas, 7),
        "z12": match_after(zacatecas, 12),
    }
    terms |= {"g8": match_after(guanajuato, 8), "g12": match_after(guanajuato, 12)}
    for language in LANGUAGES:
        _title(language)
        for name, term, screen, told in (
            ("shores", "z7", MainScreen(), None),
            ("village", "z7", MainScreen(), Tell("choose", "tepetongo")),
            ("card", "z0", course.card_screen(0), None),
            ("works", "z7", course.desk_screen("works"), None),
            ("table", "z7", course.desk_screen("table"), None),
            ("workshop", "g8", course.desk_screen("workshop"), None),
            ("report", "g8", ReportScreen(), None),
            ("legacy", "g12", course.legacy_screen(), None),
            ("legacy-zacatecas", "z12", course.legacy_screen(), None),
        ):
            _shoot(f"{name}-{language}", terms[term], screen, language, (1280, 720), 1.0, told)
        _shoot(
            f"works-small-large-text-{language}",
            terms["z7"],
            course.desk_screen("works"),
            language,
            (1024, 600),
            2.0,
        )
        _shoot(f"shores-1080-{language}", terms["z7"], MainScreen(), language, (1920, 1080), 1.0)
    print(f"{len(list(FOLDER.glob('*.jpg')))} pictures in {FOLDER.relative_to(ROOT)}")
    return 0


def _title(language: str) -> None:
    known = words.load()
    stage = make_stage(Settings(motion=False, language=language), (1280, 720), empty_shelf(), None, known)
    furnish(stage, *open_all(known))
    _save(stage, f"title-{language}")


def _shoot(
    name: str,
    match: Match,
    screen: Screen,
    language: str,
    size: tuple[int, int],
    scale: float,
    told: Tell | None = None,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        seat = new_seat(Drawer(Path(folder)))
        seat.sitting = Sitting(match)
        settings = Settings(motion=False, text_scale=scale, language=language)
        stage = make_stage(settings, size, empty_shelf(), seat, words.load())
        stage.push(screen)
        if told is not None:
            stage.obey(told)
        _let_think(stage)
        _save(stage, name)
        stage.thinking.close()


def _let_think(stage: Stage) -> None:
    """Waits for what the advisers have to say, as somebody does who looks on."""
    stage.draw(pygame.Surface(stage.size))
    attend(stage)
    until = time.monotonic() + PATIENCE
    while stage.thinking.busy and time.monotonic() < until:
        time.sleep(0.05)
        attend(stage)


def _save(stage: Stage, name: str) -> None:
    surface = pygame.Surface(stage.size)
    stage.draw(surface)
    stage.draw(surface)
    pygame.image.save(surface, FOLDER / f"{name}.jpg")


if __name__ == "__main__":
    sys.exit(main())
