"""Motion: what moves for a moment over the settled picture, and how a screen lets something move.

The window shows a *settled picture* (`Stage.draw`), which is painted once and mended where it changes. Motion never
changes it: it shows at once how things are, and what moves is laid over it and taken away again, frame by frame. So
nothing waits for a motion; any key or press ends it and still does its work; and with the setting `motion` off it is
as if there were none.

A screen answers two questions (see `game.ui.screen.Screen`):

    def motions(self, ctx, tree, cause) -> Sequence[Motion]
        asked once when the screen comes to the top (`cause` is None), and after every `Tell` it heard and every
        action of play that was carried out while it was on top (`cause` is the `Tell` or the action). `tree` is its
        tree as it stands now, placed: find rectangles with `place_of(tree, id)`.
    def lives(self, ctx, tree) -> Sequence[Life]
        asked whenever the tree is new: small things that go on and on, a step every so often.

A `Motion` is data: how long it `lasts` (with its `wait` at most 400 ms), and `paint(surface, share)`, which paints
it at `share` (0..1, without easing) straight onto the window and gives the rectangles that it touched. These, and no
others, are put back before the next frame, so they must cover all that was painted. `within` clips it; `under` are
rectangles that lie on top of it (captions); `held` paints it at share 0 while it waits. Sixty frames a second are
made while a motion runs: keep `paint` under 2 ms at 1920x1080. Paint what is expensive before, once, with
`ctx.prints.once(key, make)`, and blit it. A part of the settled picture that should still look as it *was* is a
picture of before, blitted over it: that is how machines stop one after another (`Motion(..., held=True)` with the
workshop as it ran, of which less and less is blitted), or a row of cloth is woven (`woven_row` covers it with bare
warp).

A `Life` has `paint(surface, step)`, `every` so many ms (at least 120) and `within`; keep it small: each step costs
its painting, and the idle window must stay under 3% of a core.

Ready pieces: `coin_flight`, `thrown_thread`, `woven_row`, `shuttle_pass`; easing functions are in
`game.ui.motion.easing`. A motion is tested by calling `paint` with shares from 0 to 1: nothing outside of what it
says it touched may change, and at 1 (which is never painted) the picture is the settled one anyway.
"""

from game.ui.motion.cloth import woven_row
from game.ui.motion.coin import coin_flight
from game.ui.motion.crossing import shuttle_pass
from game.ui.motion.moving import LONGEST, Life, Motion, Moving
from game.ui.motion.places import place_of
from game.ui.motion.thread import thrown_thread

__all__ = [
    "LONGEST",
    "Life",
    "Motion",
    "Moving",
    "coin_flight",
    "place_of",
    "shuttle_pass",
    "thrown_thread",
    "woven_row",
]
