"""Finding what is cut off, overlapping or out of reach in a placed tree."""

from collections import Counter
from collections.abc import Iterator

import pygame

from game.ui.context import Context
from game.ui.widgets.base import TARGET, Widget
from game.ui.widgets.rich import WordLink
from game.ui.widgets.scroll import Scroll


def audit(root: Widget, ctx: Context) -> list[str]:
    """Every fault of a tree that has been placed, in words; an empty list means that it may be shown."""
    found = [
        f"{type(widget).__name__} {widget.id}: {fault}"
        for widget, _, _ in root.walk()
        for fault in widget.faults(ctx)
    ]
    found += [fault for widget, _, _ in root.walk() for fault in _inside(widget)]
    found += [fault for widget, _, _ in root.walk() if not widget.layered for fault in _overlaps(widget)]
    return found + list(_targets(root))


def _name(widget: Widget) -> str:
    words = getattr(widget, "words", getattr(widget, "text", ""))
    return f"{type(widget).__name__} {widget.id or str(words)[:30]!r} {tuple(widget.rect)}"


def _inside(widget: Widget) -> Iterator[str]:
    """Children that stick out of their parent where nothing can be scrolled."""
    for child in widget.children():
        if not child.rect.width or not child.rect.height or isinstance(child, WordLink):
            continue  # links reach a little beyond their line, so that they can be hit
        sideways = child.rect.left < widget.rect.left or child.rect.right > widget.rect.right
        upright = child.rect.top < widget.rect.top or child.rect.bottom > widget.rect.bottom
        if sideways or (upright and not isinstance(widget, Scroll)):
            yield f"{_name(child)} sticks out of {_name(widget)}"


def _overlaps(widget: Widget) -> Iterator[str]:
    kids = [child for child in widget.children() if child.rect.width and child.rect.height]
    for number, one in enumerate(kids):
        for other in kids[number + 1 :]:
            if one.rect.colliderect(other.rect):
                yield f"{_name(one)} overlaps {_name(other)}"


def _targets(root: Widget) -> Iterator[str]:
    """Things to press that are too small, or that share a name, or have none."""
    pressable = [widget for widget, _, _ in root.walk() if widget.focusable]
    for widget in pressable:
        narrow = widget.rect.height if isinstance(widget, WordLink) else min(widget.rect.size)
        if narrow < TARGET and type(widget).press is not Widget.press:
            yield f"{_name(widget)} is smaller than {TARGET} px"
    for widget, _, _ in root.walk():
        if widget.tip and not widget.id:
            yield f"{_name(widget)} has a tip that cannot be reached, for want of an id"
    names = Counter(widget.id for widget in pressable)
    for name, times in names.items():
        if times > 1:
            yield f"{times} widgets are called {name!r}"
    if not pygame.Rect(root.rect).width:
        yield "the tree was never placed"
