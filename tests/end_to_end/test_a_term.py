"""A term through the real window, with keys and clicks: begin, decide, twelve semesters, legacy, quit, continue."""

from pathlib import Path

import pytest

from game.play.save import SUFFIX, from_text
from tests.end_to_end.screen import MISSING, Hands, virtual_screen

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"no {' and no '.join(MISSING)} on this machine")
# What leads on from a screen, tried in turn: an answer that is too dear leaves its card where it is.
WAYS_ON = {
    "Card": ("1", "Escape"),
    "Report": ("Return",),
    "Briefing": ("Return",),
    "Notice": ("Return",),
    "Menu": ("Escape",),
}


def saved_semesters(home: Path) -> int:
    """How many closed semesters the newest save holds."""
    saves = sorted((home / "data" / "saves").glob(f"*{SUFFIX}"), key=lambda file: file.stat().st_mtime)
    return len(from_text(saves[-1].read_text(encoding="utf-8")).agendas) if saves else 0


def to_the_shores(hands: Hands) -> None:
    """Answers whatever lies on the desk, until only the two shores are left or the term is over.

    Raises:
        AssertionError: some screen can't be left.
    """
    for attempt in range(60):
        name = hands.window().rpartition(" · ")[2]
        if name in ("The two shores", "The legacy"):
            return
        ways = WAYS_ON.get(name, ())
        if ways:
            hands.press(ways[attempt % len(ways)])
        hands.until_not(name)
    raise AssertionError(f"the window stays {hands.window()!r}")


def test_a_term_is_played_with_keys_and_clicks_and_continued_from_its_save(tmp_path: Path) -> None:
    with virtual_screen() as display:
        hands = Hands(display, tmp_path)
        hands.wait_for("Title")
        hands.wait_for("Title")
        hands.press("Return")
        hands.wait_for("Briefing")
        to_the_shores(hands)
        hands.press("1")
        hands.wait_for("Works desk")
        hands.press("Return", "Escape")
        hands.wait_for("The two shores")
        hands.click(600, 480)
        for semester in range(1, 7):
            close(hands, tmp_path, semester)
        quit_game(hands)

        hands = Hands(display, tmp_path)
        hands.wait_for("Title")
        hands.settle()
        hands.press("Return")
        hands.settle()
        for semester in range(7, 13):
            close(hands, tmp_path, semester)
        to_the_shores(hands)
        hands.wait_for("The legacy")
        quit_game(hands)
    assert saved_semesters(tmp_path) == 12


def close(hands: Hands, home: Path, semester: int) -> None:
    """Closes a semester and goes on to the next."""
    to_the_shores(hands)
    hands.press("e")
    hands.wait_for("Report")
    assert saved_semesters(home) == semester
    hands.press("Return")
    hands.until_not("Report")


def quit_game(hands: Hands) -> None:
    """Leaves by the menu and the title, with keys."""
    to_the_shores(hands)
    if hands.window().endswith("The legacy"):
        hands.press("Escape")
        hands.wait_for("The two shores")
    hands.press("Escape")
    hands.settle()
    if not hands.window().endswith("Menu"):  # a place was chosen: the first Escape let it go
        hands.press("Escape")
    hands.wait_for("Menu")
    hands.settle()
    hands.press("Up", "Return")
    hands.wait_for("Title")
    hands.press("Escape")
    hands.wait_for("Sure?")
    hands.press("Left", "Return")
    code, said = hands.ended()
    assert code == 0, said
    assert "Traceback" not in said
