"""What the pages of evidence share: the facts as they are known, the sign of what is met, and the strips."""

from functools import cache

import pygame

from game.content.evidence import Evidence, load_evidence
from game.content.parameter_notes import load_parameter_notes, load_sensitivity
from game.ui.context import Context
from game.ui.inks import icon, picture_ink
from game.ui.pictures.strips import paint_strip
from game.ui.widgets import Column, Label, Picture, Row, Widget
from game.view.evidence import FactView, facts_view, hangs
from game.view.pictures.twins import StripData

STRIP = 38


@cache
def _evidence() -> Evidence:
    """The facts of the game's own folder; none where their file is damaged."""
    found = load_evidence()
    return found if isinstance(found, Evidence) else Evidence((), 0, 0, {})


def known_facts(ctx: Context) -> tuple[tuple[FactView, ...], int]:
    """Every fact, and on how many histories each was measured."""
    evidence = _evidence()
    return facts_view(evidence, ctx.words, ctx.settings.language), evidence.runs


def known_hangs(ctx: Context) -> tuple[str, ...]:
    """What hangs on which assumption; nothing where that was never measured."""
    notes = load_parameter_notes()
    return hangs(load_sensitivity(), notes, _evidence(), ctx.words, ctx.settings.language)


def signed_word(ctx: Context, met: bool) -> Widget:
    """Whether something is met: a sign, and the same in a word."""
    side = round(24 * ctx.settings.text_scale)
    word = Label(ctx.words("evidence.met" if met else "evidence.missed"), "small", bold=True)
    return Row([Picture(icon("check" if met else "cross"), side, side), word], 6, fold=False, narrow=140)


def strip_picture(data: StripData) -> Widget:
    """What came out beside its target."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_strip(surface, rect, data, picture_ink(ctx.theme))

    return Column([Picture(paint, STRIP, cache=("strip", data))], grow=1, narrow=150)
