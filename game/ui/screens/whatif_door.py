"""The door to what might have been: a button, and the key Y."""

import pygame

from game.ui.answers import Answer, Push
from game.ui.context import Context
from game.ui.screens.whatif import WhatIf
from game.ui.screens.whatif_questions import match_of
from game.ui.widgets import Button, Widget

KEY = pygame.K_y
HELD = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META


def what_if_button(ctx: Context) -> list[Widget]:
    """The button; none before a semester is closed."""
    if match_of(ctx) is None:
        return []
    tip = ctx.words("whatif.open_tip")
    return [Button(ctx.words("whatif.open"), Push(WhatIf()), id="whatif", tip=tip)]


def what_if_key(event: pygame.Event, ctx: Context) -> Answer:
    """What the key does, where there is anything to take back."""
    pressed = event.type == pygame.KEYDOWN and event.key == KEY and not event.mod & HELD
    return Push(WhatIf()) if pressed and match_of(ctx) is not None else None
