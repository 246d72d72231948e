"""Every theme can be read, in the sense of WCAG too, and its inks are told apart by every kind of eyes."""

import ast
from itertools import combinations
from pathlib import Path

import pygame
import pytest

from game.content.folders import assets_folder
from game.ui.inks import card_ink, on_card, picture_ink
from game.ui.theme import (
    GROUNDS,
    INKS,
    PRINTED,
    TEXTS,
    THREADS,
    WRITTEN,
    contrast,
    parse_colour,
    read_theme,
    read_themes,
)
from game.ui.weave import PATTERNS, tile
from tests.ui.kit.colour_vision import SEEN_AS, far

THEMES = read_themes(assets_folder() / "themes")
UI = Path(__file__).resolve().parents[3] / "game" / "ui"
LEAST = 4.5  # WCAG 2.1 AA, text of any size
GRAPHIC = 3.0  # WCAG 2.1 AA, what is no text
APART = 30.0  # of two threads, where black and white are 100 apart


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), WRITTEN)
def test_text_stands_out_from_what_it_is_written_on(name, text, ground):
    assert contrast(THEMES[name][text], THEMES[name][ground]) >= LEAST


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", INKS)
def test_text_stands_out_from_every_ink(name, ground):
    assert contrast(THEMES[name].on(ground), THEMES[name][ground]) >= LEAST


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["card", "marigold", "cochineal", "agave", "indigo", "rose"])
def test_text_stands_out_from_a_button_that_is_pointed_at(name, ground):
    theme = THEMES[name]
    assert contrast(theme.on(ground), theme.pointed(ground)) >= LEAST
    assert theme.pointed(ground) != theme[ground]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), PRINTED)
def test_words_in_pictures_stand_out(name, text, ground):
    drawn = THEMES[name].drawn
    assert contrast(drawn[text], drawn[ground]) >= LEAST


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "card"])
@pytest.mark.parametrize("knot", [1, 2, 3])
def test_every_woven_band_is_seen_on_its_ground(name, ground, knot):
    theme = THEMES[name]
    for ink, pattern in THREADS.values():
        woven = tile(pattern, knot, theme[ink], theme[ground])
        seen = {
            tuple(woven.get_at((x, y))[:3])
            for x in range(woven.get_width())
            for y in range(woven.get_height())
        }
        assert theme[ink] in seen
        assert max(contrast(each, theme[ground]) for each in seen) >= GRAPHIC, ink


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("palette", ["colours", "drawn"])
def test_every_thread_stands_out_from_paper_or_from_its_contour(name, palette):
    inks = getattr(THEMES[name], palette)
    assert contrast(inks["ink"], inks["paper"]) >= GRAPHIC
    for thread, _ in THREADS.values():
        assert max(contrast(inks[thread], inks["paper"]), contrast(inks[thread], inks["ink"])) >= GRAPHIC, (
            thread
        )


def test_with_high_contrast_every_thread_stands_out_from_paper_by_itself():
    theme = THEMES["clear"]
    for thread, _ in THREADS.values():
        assert contrast(theme[thread], theme["paper"]) >= GRAPHIC, thread


def test_the_high_contrast_theme_reaches_the_higher_level():
    theme = THEMES["clear"]
    assert min(contrast(theme[text], theme["paper"]) for text in TEXTS) >= 7


@pytest.mark.parametrize("vision", SEEN_AS)
def test_the_safe_theme_keeps_all_threads_apart_for_all_eyes(vision):
    theme = THEMES["five-inks"]
    for (one, _), (other, _) in combinations(THREADS.values(), 2):
        assert far(theme[one], theme[other], vision) >= APART, (one, other)


@pytest.mark.parametrize("name", THEMES)
def test_no_two_threads_are_alike_in_any_theme(name):
    for inks in (THEMES[name].colours, THEMES[name].drawn):
        for (one, _), (other, _) in combinations(THREADS.values(), 2):
            assert far(inks[one], inks[other], "any vision") >= 25, (one, other)


def test_red_and_green_fall_together_for_whom_they_do():
    red, green = (178, 60, 40), (110, 108, 20)
    assert far(red, green, "any vision") > 50
    assert far(red, green, "protanopia") < 25
    assert far((0, 0, 0), (255, 255, 255), "any vision") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("name", THEMES)
def test_skin_stays_human_and_lamps_stay_lit_in_every_theme(name):
    ink = picture_ink(THEMES[name])
    red, green, blue = ink.skin
    assert red > green > blue
    assert contrast(ink.light, ink.ink) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_what_is_drawn_straight_on_a_card_stands_out_from_it_in_every_theme(name):
    ink, card = card_ink(THEMES[name]), THEMES[name]["card"]
    assert contrast(ink.ink, card) >= LEAST
    assert contrast(ink.ink, THEMES[name]["paper"]) >= LEAST
    for colour in (ink.rose, ink.cochineal, ink.indigo, ink.agave, ink.marigold):
        assert max(contrast(colour, card), contrast(ink.ink, card)) >= GRAPHIC


@pytest.mark.parametrize("name", THEMES)
def test_a_dark_print_on_a_dark_card_is_cut_out_with_light_paper_around_it(name):
    theme = THEMES[name]
    print_ = pygame.Surface((40, 40), pygame.SRCALPHA)
    pygame.draw.rect(print_, theme.drawn["ink"], (10, 10, 20, 20))
    made = on_card(theme, print_, 2)
    edge = made.get_at((8, 20))
    ground = tuple(edge[:3]) if edge.a else theme["card"]
    assert contrast(ground, theme.drawn["ink"]) >= LEAST


def test_the_four_themes_are_there_the_poster_first():
    assert list(THEMES) == ["poster", "clear", "dusk", "five-inks"]


def test_no_two_threads_share_an_ink_or_a_pattern():
    assert len({ink for ink, _ in THREADS.values()}) == len(THREADS)
    assert {pattern for _, pattern in THREADS.values()} == set(PATTERNS)


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_its_name_in_both_languages(name):
    assert set(THEMES[name].title) == {"es", "en"}


def test_no_label_has_a_colour_whose_contrast_nobody_computed():
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Label", "Prose"):
                named = [each.value for each in node.keywords if each.arg == "colour"]
                for colour in (*node.args[2:3], *named):
                    if isinstance(colour, ast.Constant):
                        role = str(colour.value)
                        known = (*TEXTS, *(f"on:{each}" for each in GROUNDS), "drawn:paper", "drawn:ink")
                        assert role in known, (file.name, node.lineno)


def test_a_theme_that_lacks_an_ink_says_which(tmp_path):
    file = tmp_path / "bare.toml"
    file.write_text('[title]\nes = "a"\nen = "b"\n[colours]\npaper = "#ffffff"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no colour for accent, agave"):
        read_theme(file)


def test_a_colour_that_is_none_says_where():
    with pytest.raises(ValueError, match="ink: expected a colour like #f3e7cf, not 'red'"):
        parse_colour("red", "ink")
