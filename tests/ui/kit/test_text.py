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


@pytest.mark.parametrize("text", ["Jerez: 3 × lienzo charro", "Sombrerete: 6 × plaza", "Van $1.2 M de 40"])
def test_what_is_held_together_wraps_the_same_in_its_own_width(fonts, text):
    for wide in range(90, 400):
        first = fonts.wrap(text, "body", wide, True)
        assert len(fonts.wrap(text, "body", first.size[0], True).lines) == len(first.lines), wide


def test_no_line_of_a_longer_text_is_too_long_for_the_eye(fonts):
    text = (
        "Las mismas decisiones, en historias con otra suerte: otras cosechas, otras cartas, otra gente. " * 4
    )
    for role in ("body", "small"):
        lines = fonts.wrap(text, role, 3000).lines
        assert 70 < max(sum(len(run.text) for run in line) for line in lines) <= 90
    sentence = text[:94]
    assert len(fonts.wrap(sentence, "body", 3000).lines) == 1


def test_bold_is_marked_and_the_marks_are_gone(fonts):
    runs = [run for line in fonts.wrap("uno **dos** tres", "body", 900).lines for run in line]
    assert [(run.text, run.bold) for run in runs] == [("uno", False), ("dos", True), ("tres", False)]


def test_a_comma_stays_with_the_bold_word_before_it(fonts):
    runs = [run for line in fonts.wrap("la **faena**, y más", "body", 900).lines for run in line]
    assert [run.text for run in runs] == ["la", "faena,", "y más"]


def test_a_number_is_never_parted_from_its_unit(fonts):
    text = "Cuesta $78,336 pesos y 5 días, o sea 34 % de lo que queda: $1.2 M en 1998 para todos."
    for wide in range(150, 900, 3):
        for line in fonts.wrap(text, "body", wide).lines:
            last = line[-1].text.split(" ")[-1]
            assert last not in ("$78,336", "5", "34", "$1.2")


def test_a_space_that_does_not_break_breaks_nothing(fonts):
    text = "quedan $1.2\u00a0M"
    wide = fonts.width("quedan $1.2", "body") + 2
    assert [run.text for line in fonts.wrap(text, "body", wide).lines for run in line] == [
        "quedan",
        "$1.2\u00a0M",
    ]
    assert fonts.longest_word("a $1.2\u00a0M", "body") == fonts.width("$1.2\u00a0M", "body")


def test_no_short_word_stands_alone_at_the_end_of_a_text(fonts):
    text = "La campaña partió a la federación y por la rendija salieron rencores viejos sobre quién paga."
    for wide in range(300, 900, 5):
        lines = fonts.wrap(text, "body", wide).lines
        assert len(lines) == 1 or " " in lines[-1][-1].text


def test_the_lines_of_a_heading_are_of_about_one_length(fonts):
    wrapped = fonts.wrap("Zacatecas, 1998-2004: una red que aprende y pueblos que se vacían", "heading", 600)
    assert len(wrapped.lines) == 2
    assert min(wrapped.widths) > 0.7 * max(wrapped.widths)


def test_signs_are_set_as_a_printer_sets_them(fonts):
    runs = [run.text for line in fonts.wrap("It's 1998-2004", "body", 900).lines for run in line]
    assert runs == ["It’s 1998–2004"]


def test_an_icon_has_its_room_beside_its_number_and_stays_with_it(fonts):
    text = "Cuesta mucho :peso: $78,336 :days: 5 días"
    for wide in range(140, 600, 7):
        wrapped = fonts.wrap(text, "body", wide)
        icons = fonts.icons(text, "body", wide)
        assert [name for name, _ in icons] == ["peso", "days"]
        for _, place in icons:
            line = place.centery // fonts.line_height("body")
            assert place.right < wrapped.widths[line] <= wide


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
