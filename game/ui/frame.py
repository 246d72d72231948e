"""What the window shows of a stage: the settled picture, kept and mended where it changes, and over it what moves."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.late import Bench
from game.ui.motion import shuttle_pass
from game.ui.stage import Layer, Stage
from game.ui.widgets import Widget
from game.ui.widgets.base import REACH

AT_ONCE = 90_000
"""Paintings for so many pixels are made within one frame; others come with the next ones."""

MOST = 0.6
"""Where more of the window than this has changed, all of it is painted [0..1]."""


@dataclass(frozen=True)
class Look:
    """All that the hands change in a picture while its widgets stay the same."""

    focus: str
    hover: str
    pressed: str
    told: str
    """What has its tip shown."""
    spots: tuple[tuple[str, int], ...] = ()
    """What each chart reads out."""

    def changed(self, other: "Look") -> set[str]:
        """Ids of the widgets that look different."""
        pairs = (self.focus, other.focus), (self.hover, other.hover), (self.pressed, other.pressed)
        read = {name for name, _ in {*self.spots} ^ {*other.spots}}
        return read | {name for pair in pairs if pair[0] != pair[1] for name in pair} - {""}


class Frame:
    """Shows one stage in one window."""

    def __init__(self) -> None:
        self.still: pygame.Surface | None = None
        """The settled picture, as `Stage.draw` paints it; none before the first."""
        self._top: Layer | None = None
        self._tree: Widget | None = None
        self._look = Look("", "", "", "")
        self._tip: Widget | None = None
        self._touched: list[pygame.Rect] = []
        self._bench = Bench()
        self._shown_on = (0, 0)

    def refresh(self, stage: Stage, surface: pygame.Surface) -> list[pygame.Rect]:
        """Bring a window up to date, and give what of it changed; nothing where nothing did."""
        arrived, old = stage.top is not self._top, self.still
        if arrived:
            stage.motions.skip()
            woven = stage.context.motion and stage.top.screen.woven and not stage.top.seen
            old = old.copy() if woven and old is not None and old.get_size() == stage.context.size else None
        changed = self._settle(stage)
        assert self.still is not None
        if surface.get_size() != self._shown_on:  # a window that was sized loses what was on it, too
            self._shown_on, changed = surface.get_size(), [self.still.get_rect()]
        if not (
            changed or arrived or stage.causes or stage.motions.due(stage.context.clock) or self._touched
        ):
            return []
        self._begin(stage, arrived, old)
        return self._show(stage, surface, changed)

    @property
    def late(self) -> bool:
        """Whether paintings are still to come, a frame at a time."""
        return bool(self._bench.waiting)

    def lose(self) -> None:
        """The window has lost what was on it: show all of it again."""
        self._shown_on = (0, 0)

    def _settle(self, stage: Stage) -> list[pygame.Rect]:
        """Mend the settled picture, and give what changed in it."""
        size, tree = stage.context.size, stage.tree  # a tree that is built gives something focus
        look = _look(stage)
        whole = pygame.Rect((0, 0), size)
        new = stage.top is not self._top or self.still is None or self.still.get_size() != size
        if new:
            self.still = pygame.Surface(size)
            self._bench.clear()
        # a motion isn't held up by what is painted
        done = [] if stage.moving else self._bench.go_on(stage.context.prints.once)
        spoilt = [whole] if new or stage.dirty else [*stage.spoilt, *done]
        if look.told != self._look.told or spoilt:
            before, self._tip = self._tip, stage.explanation()
            spoilt += [tip.rect for tip in (before, self._tip) if tip is not None]
        spoilt += _places(tree, look.changed(self._look), stage.context)
        self._look, stage.dirty = look, False
        stage.spoilt.clear()
        return self._mend(stage, merged(spoilt, whole)) if spoilt else []

    def _mend(self, stage: Stage, rects: list[pygame.Rect]) -> list[pygame.Rect]:
        """Paint the settled picture anew in some places; what is large comes later."""
        assert self.still is not None
        prints = stage.context.prints
        prints.allow(AT_ONCE)
        for rect in rects:
            self.still.set_clip(rect)
            stage.paint(self.still, self._tip)
        self.still.set_clip(None)
        self._bench.put_off(prints.late, rects)
        prints.allow(None)
        return rects

    def _begin(self, stage: Stage, arrived: bool, old: pygame.Surface | None) -> None:
        """Ask the screen on top what begins to move because of what has happened."""
        layer, ctx, tree = stage.top, stage.context, stage.tree
        causes = [*([None] if arrived else []), *stage.causes]
        stage.causes.clear()
        self._top, layer.seen = layer, True
        if not ctx.motion:
            stage.motions.skip()
            stage.motions.live(())
            return
        if arrived or tree is not self._tree:
            stage.motions.live(layer.screen.lives(ctx, tree))
        self._tree = tree
        if arrived and old is not None:
            stage.motions.begin([shuttle_pass(old, ctx)], ctx.clock)
            return
        for cause in causes:
            stage.motions.begin(layer.screen.motions(ctx, tree, cause), ctx.clock)

    def _show(self, stage: Stage, surface: pygame.Surface, changed: list[pygame.Rect]) -> list[pygame.Rect]:
        assert self.still is not None
        put_back = merged([*changed, *self._touched], self.still.get_rect())
        for rect in put_back:
            surface.blit(self.still, rect, rect)
        self._touched = stage.motions.paint(surface, self.still, stage.context.clock)
        if self._tip is not None and any(rect.colliderect(self._tip.rect) for rect in self._touched):
            surface.blit(self.still, self._tip.rect, self._tip.rect)
        return merged([*put_back, *self._touched], self.still.get_rect())


def _look(stage: Stage) -> Look:
    hands = stage.top.hands
    pressed = hands.pressed.partition("|")[0]
    return Look(hands.focus, hands.hover, pressed, stage.told, tuple(hands.spot.items()))


def _places(tree: Widget, names: set[str], ctx: Context) -> list[pygame.Rect]:
    """Where the widgets of these ids are painted."""
    if not names:
        return []
    reach = 2 * ctx.px(REACH)
    return [
        rect.inflate(reach, reach).clip(clip.inflate(reach, reach))
        for widget, rect, clip in tree.walk()
        if widget.id in names
    ]


def merged(rects: Iterable[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """The same ground in rectangles of which no two overlap; all of it, where that is most of it."""
    apart: list[pygame.Rect] = []
    for each in rects:
        rect = each.clip(whole)
        while (hit := rect.collidelist(apart)) >= 0:
            rect = rect.union(apart.pop(hit))
        if rect.width and rect.height:
            apart.append(rect)
    area = sum(rect.width * rect.height for rect in apart)
    return [whole.copy()] if area > MOST * whole.width * whole.height else apart
