"""The window kit: build a tree of widgets, get data back.

A screen is a subclass of `game.ui.screen.Screen`. It is built anew whenever something changed, so a tree is
thrown away often and must not remember anything; what has to stay (focus, scrolling, carets) is kept by
widget **id**.

    class Letter(Screen):
        name = "letter"                        # words `help.letter` are shown by the `?` key

        def build(self, ctx: Context) -> Widget:
            return page(
                ctx.words("letter.title"),
                Column([
                    Label(ctx.words("letter.text")),
                    Rule("waves", "cochineal"),
                    Meter(0.4, "agave", "crosses"),
                ]),
                [Button(ctx.words("letter.send"), Do(action), id="send", ground="cochineal"),
                 Button(ctx.words("letter.more"), Tell("page", 2), id="more")],
            )

        def hear(self, tell: Tell, ctx: Context) -> Answer:     # Tell(...) comes back to it
            self.page = tell.value      # its own small state; it is built anew afterwards

Answers (`game.ui.answers`):
    Push Pop Replace Restart, Series(of answers), Do(action for the seat), SetSetting, Tell, Stay, Quit.

Boxes:   Column, Row (folds into a Column where it is too narrow), Flow, Grid, Stack, Spacer, Panel, Scroll
Words:   Label(text, role, colour), roles poster title heading body small; Prose(text), a Label with links into
         the codex; Rule(pattern, ink). In a text: `**bold**`, `[[article|words]]`, `:peso:` `:days:` `:standing:`
Press:   Button(words, answer, ground=, price=, why_not=, chosen=, wide=, icon=),
         Choice and Tabs(options), Toggle, Slider, TextField
Drawn:   Picture(paint(surface, rect, ctx), high, cache=key, answer=, tip=), Meter(share, ink, pattern)
Read:    Chart(picture, spots, axes=, rest=, id=): Spot(Telling, area, why), Axes(up, along, ends)
Pages:   `game.ui.screens.page.page(title, body, buttons)`: heading, scrolling body, buttons at the foot;
         `game.ui.screens.message`: Message(title, text), Confirm(key, yes) on top of another screen

Lengths given by screens are design pixels at 1280x720 (`ctx.px`); `narrow=` and a Grid's `cell=` follow
the text scale (`ctx.text_px`). What may be taller than the window belongs in a Scroll(child, id=...,
grow=1). `grow` shares what is left over: of the width in a Row, of the height in a Column. In a Row without
room for everybody those with `grow` get their share down to their `narrow`, and below that the Row folds.
Every widget takes `tip=` (shown on hover and focus) and `id=` (needed by all that can have focus).
A widget of your own overrides `measure`, `place` (if it has children), `draw`, and `focusable`, `press`, `key` or
`drag` if it can be used; `hands.pointer` and `hands.focus` say where the player is.
Colours: `ctx.theme["indigo"]`; text on an ink: Label(..., colour="on:indigo"). Pictures: `game.ui.inks`.
Test a screen with `make_stage(...)` of `game.ui.app`, `stage.push(screen)` and `audit(stage.tree,
stage.context)`, which must be []; events go in by `game.ui.hands.take(stage, event)`.
"""

from game.ui.inks import Icon
from game.ui.widgets.audit import audit
from game.ui.widgets.base import KEEP, TARGET, Hands, Widget
from game.ui.widgets.boxes import Column, Flow, Grid, Row, Spacer, Stack
from game.ui.widgets.buttons import Button
from game.ui.widgets.chart import Chart, Spot
from game.ui.widgets.chart_axes import Axes
from game.ui.widgets.choices import Choice, Option, Slider, Tabs, Toggle
from game.ui.widgets.field import TextField
from game.ui.widgets.panel import Panel
from game.ui.widgets.picture import Meter, Paint, Picture
from game.ui.widgets.rich import Prose, WordLink
from game.ui.widgets.ring import draw_ring
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.text import Label, Rule, text_colour

__all__ = [
    "KEEP",
    "TARGET",
    "Axes",
    "Button",
    "Chart",
    "Choice",
    "Column",
    "Flow",
    "Grid",
    "Hands",
    "Icon",
    "Label",
    "Meter",
    "Option",
    "Paint",
    "Panel",
    "Picture",
    "Prose",
    "Row",
    "Rule",
    "Scroll",
    "Slider",
    "Spacer",
    "Spot",
    "Stack",
    "Tabs",
    "TextField",
    "Toggle",
    "Widget",
    "WordLink",
    "audit",
    "draw_ring",
    "text_colour",
]
