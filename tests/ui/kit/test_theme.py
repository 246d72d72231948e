"""Every theme can be read, in the sense of WCAG too."""

import pytest

from game.content.folders import assets_folder
from game.ui.inks import picture_ink
from game.ui.theme import GROUNDS, TEXTS, THREADS, contrast, parse_colour, read_theme, read_themes
from game.ui.weave import PATTERNS

THEMES = read_themes(assets_folder() / "themes")
LEAST = 4.5  # WCAG 2.1 AA, text of any size


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_text_stands_out_from_paper(name, text, ground):
    assert contrast(THEMES[name][text], THEMES[name][ground]) >= LEAST


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", [ground for ground in GROUNDS if ground not in ("paper", "card")])
def test_text_stands_out_from_every_ink(name, ground):
    assert contrast(THEMES[name].on(ground), THEMES[name][ground]) >= LEAST


def test_the_high_contrast_theme_reaches_the_higher_level():
    theme = THEMES["clear"]
    assert min(contrast(theme[text], theme["paper"]) for text in TEXTS) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_the_name_of_the_game_stands_out_from_the_night_sky(name):
    theme = THEMES[name]
    assert contrast(theme.drawn["paper"], theme.drawn["indigo"]) >= LEAST
    assert picture_ink(theme).indigo == theme.drawn["indigo"]


def test_no_two_threads_share_an_ink_or_a_pattern():
    assert len({ink for ink, _ in THREADS.values()}) == len(THREADS)
    assert {pattern for _, pattern in THREADS.values()} == set(PATTERNS)


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_its_name_in_both_languages(name):
    assert set(THEMES[name].title) == {"es", "en"}


def test_a_theme_that_lacks_an_ink_says_which(tmp_path):
    file = tmp_path / "bare.toml"
    file.write_text('[title]\nes = "a"\nen = "b"\n[colours]\npaper = "#ffffff"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no colour for accent, agave"):
        read_theme(file)


def test_a_colour_that_is_none_says_where():
    with pytest.raises(ValueError, match="ink: expected a colour like #f3e7cf, not 'red'"):
        parse_colour("red", "ink")
