"""Where focus goes, and what lies under the pointer."""

import pygame

from game.ui.context import Context
from game.ui.widgets import Hands, Scroll, Widget, WordLink

ARROWS = {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}


def reading_order(tree: Widget) -> list[Widget]:
    """All that can have focus, as it is read."""
    return [widget for widget, _, _ in tree.walk() if widget.focusable and widget.rect.width]


def first_stop(tree: Widget) -> Widget | None:
    """Where focus begins: what can be pressed or chosen, before links in texts."""
    order = reading_order(tree)
    return next((widget for widget in order if not isinstance(widget, WordLink)), order[0] if order else None)


def named(tree: Widget, name: str) -> Widget | None:
    """The widget with this id, if it can have focus."""
    for widget, _, _ in tree.walk() if name else ():
        if widget.id == name and widget.focusable and widget.rect.width:
            return widget
    return None


def next_along(tree: Widget, name: str, step: int) -> Widget | None:
    """The next in reading order, round the end to the beginning."""
    order = _stops(tree, name)
    places = [number for number, widget in enumerate(order) if widget.id == name]
    if not order:
        return None
    return order[(places[0] + step) % len(order)] if places else order[0 if step > 0 else -1]


def _stops(tree: Widget, name: str) -> list[Widget]:
    """Where Tab stops: of the links in a text at one, that which has focus, or else the first."""
    here, order = named(tree, name), reading_order(tree)
    stops, texts = [], {here.text} if isinstance(here, WordLink) else set()
    for widget in order:
        if isinstance(widget, WordLink) and widget is not here:
            if widget.text in texts:
                continue
            texts.add(widget.text)
        stops.append(widget)
    return stops


def _sibling(tree: Widget, here: Widget, step: int) -> Widget | None:
    """The next link of the same text, if there is one."""
    if not isinstance(here, WordLink):
        return None
    links = [each for each in reading_order(tree) if isinstance(each, WordLink) and each.text == here.text]
    place = links.index(here) + step
    return links[place] if 0 <= place < len(links) else None


def towards(tree: Widget, name: str, key: int) -> Widget | None:
    """The nearest in the direction of an arrow; with nothing there, the next in reading order."""
    here = named(tree, name)
    if here is None:
        return next_along(tree, name, 1)
    across, down = ARROWS[key]
    sibling = _sibling(tree, here, across) if across else None
    if sibling is not None:
        return sibling
    best: tuple[float, Widget] | None = None
    for other in reading_order(tree):
        far = _distance(here.rect, other.rect, across, down)
        if other is not here and far is not None and (best is None or far < best[0]):
            best = far, other
    return best[1] if best else next_along(tree, name, across + down)


def _distance(here: pygame.Rect, there: pygame.Rect, across: int, down: int) -> float | None:
    """How far a rectangle is in a direction, sideways counting more; None if it is not there at all [px]."""
    if across:
        gap = there.left - here.right if across > 0 else here.left - there.right
        centre = (there.centerx - here.centerx) * across
        aside = (
            max(0, there.top - here.bottom, here.top - there.bottom) * 3
            + abs(there.centery - here.centery) * 0.4
        )
    else:
        gap = there.top - here.bottom if down > 0 else here.top - there.bottom
        centre = (there.centery - here.centery) * down
        aside = (
            max(0, there.left - here.right, here.left - there.right) * 2 + abs(there.left - here.left) * 0.2
        )
    slack = min(here.width, there.width, here.height, there.height) // 2
    return max(0, gap) + aside if gap >= -slack and centre > 0 else None


def under(tree: Widget, point: tuple[int, int]) -> Widget | None:
    """What can be pressed at a point, the innermost."""
    found = None
    for widget, rect, clip in tree.walk():
        if widget.focusable and rect.clip(clip).collidepoint(point):
            found = widget
    return found


def pointed(tree: Widget, point: tuple[int, int]) -> Widget | None:
    """What has something to say at a point: as `under`, or any widget with a tip."""
    found = None
    for widget, rect, clip in tree.walk():
        if (widget.focusable or widget.tip) and rect.clip(clip).collidepoint(point):
            found = widget
    return found


def scrolls(tree: Widget, point: tuple[int, int] | None = None, inside: str = "") -> list[Scroll]:
    """Scrolls that can move: at a point or around a widget, the innermost first; else the largest first."""
    moving = [widget for widget, _, _ in tree.walk() if isinstance(widget, Scroll) and widget.bottom]
    if point is not None:
        return [scroll for scroll in reversed(moving) if scroll.rect.collidepoint(point)]
    around = [
        scroll
        for scroll in reversed(moving)
        if any(widget.id == inside for widget, _, _ in scroll.walk() if inside)
    ]
    return around or sorted(moving, key=lambda scroll: -scroll.rect.height * scroll.rect.width)


def reveal(tree: Widget, name: str, ctx: Context, hands: Hands) -> list[Scroll]:
    """Scroll whatever hides a widget; gives what must be placed again, the innermost first."""
    moved = []
    for scroll in scrolls(tree, inside=name):
        widget = named(scroll, name)
        if widget is not None and widget is not scroll and scroll.reveal(widget.rect, ctx, hands):
            moved.append(scroll)
    return moved
