"""What the player looks at, and what should be thought about because of it."""

from game.ui.stage import Stage
from game.ui.widgets import KEEP


def attend(stage: Stage) -> None:
    """Have thought about what the top screen wonders about, and repaint when something was found."""
    layer = stage.top
    if stage.thinking.poll():
        stage.dirty = True
        layer.tree = None if layer.screen.heeds else layer.tree
    layer.hands.topic = topic_of(stage)
    stage.thinking.ask(layer.screen.wonder(stage.context, layer.hands.topic))


def topic_of(stage: Stage) -> object:
    """The topic of what has focus or is pointed at, whichever came last; empty ground changes nothing."""
    hands = stage.top.hands
    name = hands.focus if stage.by_keys else hands.hover
    for widget, _, _ in stage.tree.walk() if name else ():
        if widget.id == name:
            return hands.topic if widget.topic is KEEP else widget.topic
    return hands.topic
