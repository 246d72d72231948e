"""All text becomes ink on one safe path."""

import json
import re
from pathlib import Path

import pygame
import pytest

from game.content import words
from game.content.folders import assets_folder, levels_folder
from game.ui.fonts import LONGEST, ROLES, Fonts, safe

HARD = (
    "\0",
    "a\0b",
    "\ud800",
    "\udfff tail",
    "x" * 100_000,
    "palabra " * 20_000,
    "\x1b[31m",
    "\t",
    "\n\n\n",
    "",
    " ",
)


@pytest.fixture
def fonts() -> Fonts:
    pygame.font.init()
    return Fonts(1.0, 1.0)


@pytest.mark.parametrize("text", HARD, ids=lambda text: repr(text[:8]))
def test_no_text_breaks_the_fonts(fonts, text):
    wrapped = fonts.wrap(text, "body", 400)
    assert wrapped.size[0] <= 400
    assert fonts.draw(text[:3000], "body", (0, 0, 0), 400).get_width() >= 400


def test_endless_text_is_cut_with_an_ellipsis():
    assert len(safe("x" * 100_000)) == LONGEST
    assert safe("x" * 100_000).endswith("…")


def test_lines_are_never_wider_than_the_room_and_wrap_the_same_again(fonts):
    text = "El municipio, el estado y la federación ponen **un peso cada uno**, y los clubes, el primero."
    for wide in range(120, 700, 7):
        first = fonts.wrap(text, "body", wide)
        again = fonts.wrap(text, "body", first.size[0])
        assert first.size[0] <= wide
        assert len(again.lines) == len(first.lines)


def test_bold_is_marked_and_the_marks_are_gone(fonts):
    runs = [run for line in fonts.wrap("uno **dos** tres", "body", 900).lines for run in line]
    assert [(run.text, run.bold) for run in runs] == [("uno", False), ("dos", True), ("tres", False)]


def test_a_comma_stays_with_the_bold_word_before_it(fonts):
    runs = [run for line in fonts.wrap("la **faena**, y más", "body", 900).lines for run in line]
    assert [run.text for run in runs] == ["la", "faena,", "y más"]


def test_reading_text_is_never_small():
    assert Fonts(1.0, 1.0).pixels("body") >= 20
    assert Fonts(0.8, 1.0).pixels("body") >= 16
    assert Fonts(1.0, 2.0).pixels("body") >= 40


def test_every_character_that_a_player_reads_is_in_the_fonts(fonts):
    shown = {
        letter
        for text in words.load().entries.values()
        for language in ("es", "en")
        for letter in text[language]
    }
    for file in Path(levels_folder()).rglob("*.yaml"):
        shown |= set(file.read_text(encoding="utf-8"))
    shown = {letter for letter in shown if not letter.isspace()}
    for role in ROLES:
        for bold in (False, True):
            font = fonts.font(role, bold)
            missing = {letter for letter in shown if font.metrics(letter)[0] is None}
            assert not missing, f"{role}: {json.dumps(sorted(missing))}"


def test_no_button_has_more_than_three_words():
    buttons = re.compile(
        r"(title\.(begin|continue|levels|settings|codex|help|quit)|levels\.begin|.*\.yes|ui\.(back|well|no))$"
    )
    table = words.load().entries
    long = [
        key
        for key, text in table.items()
        if buttons.match(key) and max(len(text[lang].split()) for lang in ("es", "en")) > 3
    ]
    assert assets_folder().is_dir()
    assert long == []
