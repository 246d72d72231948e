"""The codex puts first what has come up."""

from game.content.words import load
from game.play.match import new_match
from game.play.sitting import Close, Sitting
from game.view.codex import ALWAYS, come_up
from tests.builders import level_named


def test_what_the_main_screen_shows_has_come_up_from_the_first_day():
    words = load()
    found = come_up(new_match(level_named("zacatecas-1998"), 1), words)
    assert found >= ALWAYS
    assert all(f"codex.{name}.title" in words for name in ALWAYS)


def test_a_workshop_comes_up_in_guanajuato_and_more_as_the_term_goes_on():
    words = load()
    sitting = Sitting(new_match(level_named("guanajuato-1996"), 1))
    first = come_up(sitting.match, words)
    assert "maquila" in first
    for _ in range(6):
        sitting = sitting.do(Close())
    later = come_up(sitting.match, words)
    assert later > first
    articles = [key for key in words.keys("codex.") if key.endswith(".title")]
    assert len(later) < len(articles) / 2
