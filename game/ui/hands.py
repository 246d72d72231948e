"""From events to answers: keyboard, mouse, wheel and touchpad on the top screen."""

from collections.abc import Callable, Mapping

import pygame

from game.ui.answers import Answer, Pop, Push, SetSetting
from game.ui.reach import ARROWS, named, next_along, pointed, reveal, scrolls, towards, under
from game.ui.settings import Settings
from game.ui.stage import Stage
from game.ui.widgets import Scroll, TextField, Widget
from game.ui.widgets.scroll import WHEEL

LETTERS: Mapping[int, Callable[[Settings], SetSetting]] = {
    pygame.K_l: lambda now: SetSetting("language", "en" if now.language == "es" else "es"),
    pygame.K_m: lambda now: SetSetting("sound", not now.sound),
}
"""Letters that change a setting on every screen."""

PRESSES = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


def take(stage: Stage, event: pygame.Event) -> bool:
    """Give an event to the stage; says whether anything came of it. A key or a press ends what moves."""
    if event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN):
        stage.motions.skip()
    if event.type in (pygame.KEYDOWN, pygame.TEXTINPUT):
        return _typed(stage, event)
    if event.type in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        stage.top.hands.pointer = event.pos
    answer = stage.top.screen.handle(event, stage.context)
    if answer is not None:
        return stage.obey(answer)
    handlers = {
        pygame.MOUSEMOTION: _moved,
        pygame.MOUSEBUTTONDOWN: _pressed,
        pygame.MOUSEBUTTONUP: _released,
        pygame.MOUSEWHEEL: _wheeled,
    }
    return handlers[event.type](stage, event) if event.type in handlers else False


def _typed(stage: Stage, event: pygame.Event) -> bool:
    tree, hands = stage.tree, stage.top.hands
    focus = named(tree, hands.focus)
    if isinstance(focus, TextField):
        done = stage.obey(focus.key(event, stage.context, hands))
        if done or event.type == pygame.TEXTINPUT or _is_letter(event):
            return done
    if event.type == pygame.TEXTINPUT:
        return False
    stage.by_keys = True
    if stage.obey(stage.top.screen.handle(event, stage.context)):
        return True
    if focus is not None and stage.obey(_on_focus(stage, focus, event)):
        return True
    return _moves(stage, event) or stage.obey(_anywhere(stage, event))


def _is_letter(event: pygame.Event) -> bool:
    return (
        bool(event.unicode)
        and event.unicode.isprintable()
        and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT)
    )


def _on_focus(stage: Stage, focus: Widget, event: pygame.Event) -> Answer:
    hands = stage.top.hands
    before = dict(hands.scroll)
    answer = focus.key(event, stage.context, hands)
    if hands.scroll != before:
        stage.settle(stage.top)
    if answer is None and event.key in PRESSES:
        return focus.press(stage.context)
    return answer


def _moves(stage: Stage, event: pygame.Event) -> bool:
    """Tab, arrows and page keys: focus and scrolling."""
    if event.key == pygame.K_TAB:
        step = -1 if event.mod & pygame.KMOD_SHIFT else 1
        return focus_on(stage, next_along(stage.tree, stage.top.hands.focus, step))
    if event.key in ARROWS:
        return focus_on(stage, towards(stage.tree, stage.top.hands.focus, event.key))
    pages = {pygame.K_PAGEDOWN: 0.85, pygame.K_PAGEUP: -0.85, pygame.K_END: 1000.0, pygame.K_HOME: -1000.0}
    if event.key in pages:
        found = scrolls(stage.tree, inside=stage.top.hands.focus)
        return bool(found) and _scroll(stage, found[0], round(found[0].rect.height * pages[event.key]))
    return False


def focus_on(stage: Stage, widget: Widget | None) -> bool:
    """Give focus to a widget, and bring it into sight."""
    if widget is None:
        return False
    stage.top.hands.focus, stage.top.read = widget.id, ""
    for scroll in reveal(stage.tree, widget.id, stage.context, stage.top.hands):
        stage.scrolled(scroll)
    return True


def _scroll(stage: Stage, scroll: Scroll, pixels: int) -> bool:
    if scroll.by(pixels, stage.top.hands):
        stage.scrolled(scroll)
        return True
    return False


def _anywhere(stage: Stage, event: pygame.Event) -> Answer:
    """Keys that mean the same on every screen."""
    settings, name = stage.settings, stage.top.screen.name
    if event.key == pygame.K_F11:
        return SetSetting("full_screen", not settings.full_screen)
    if event.key in LETTERS and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
        return LETTERS[event.key](settings)
    if event.key == pygame.K_F1 and name != "codex":
        return Push(stage.doors.codex(""))
    if event.unicode == "?" and name != "help":
        return Push(stage.doors.help(stage.top.screen))
    if event.key == pygame.K_ESCAPE:
        return _back(stage)
    return None


def _back(stage: Stage) -> Answer:
    answer = stage.top.screen.back(stage.context)
    if answer is not None:
        return answer
    return Pop() if len(stage.layers) > 1 else Push(stage.doors.leave())


def _moved(stage: Stage, event: pygame.Event) -> bool:
    hands = stage.top.hands
    if hands.pressed:
        name = hands.pressed.removesuffix("|bar")
        held = next((widget for widget, _, _ in stage.tree.walk() if widget.id == name), None)
        return held is not None and _drag(stage, held, event.pos)
    widget = pointed(stage.tree, event.pos)
    name = widget.id if widget else ""
    followed = widget is not None and widget.follow(event.pos, stage.context, hands)
    if followed or name != hands.hover or (stage.by_keys and widget and widget.tip):
        if name != hands.hover:
            stage.top.read = ""
        hands.hover, stage.by_keys = name, False
        return True
    return False


def _drag(stage: Stage, widget: Widget, position: tuple[int, int]) -> bool:
    answer = widget.drag(position, stage.context, stage.top.hands)
    if answer is not None and isinstance(widget, Scroll):
        stage.scrolled(widget)
        return True
    return stage.obey(answer)


def _pressed(stage: Stage, event: pygame.Event) -> bool:
    if event.button != 1:
        return False
    tree, hands = stage.tree, stage.top.hands
    stage.by_keys = False
    for scroll in scrolls(tree, event.pos):
        if _drag(stage, scroll, event.pos):
            return True
    widget = under(tree, event.pos)
    if widget is None:
        return False
    hands.focus = hands.pressed = widget.id
    _drag(stage, widget, event.pos)
    return True


def _released(stage: Stage, event: pygame.Event) -> bool:
    if event.button != 1:
        return False
    hands = stage.top.hands
    name, hands.pressed = hands.pressed, ""
    widget = under(stage.tree, event.pos)
    if widget is not None and widget.id == name:
        return stage.obey(widget.press(stage.context)) or True
    return bool(name)


def _wheeled(stage: Stage, event: pygame.Event) -> bool:
    amount = getattr(event, "precise_y", 0.0) or event.y
    for scroll in scrolls(stage.tree, stage.top.hands.pointer):
        if _scroll(stage, scroll, round(-amount * stage.context.px(WHEEL))):
            return True
    return False
