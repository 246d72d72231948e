"""Why believe this model: what its histories must reproduce and what they came to, its limits, and where to read on."""

from typing_extensions import override

from game.ui.answers import Push
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.evidence_fact import FactScreen
from game.ui.screens.evidence_parts import known_facts, known_hangs, signed_word, strip_picture
from game.ui.screens.page import back_button, page
from game.ui.widgets import Button, Column, Grid, Label, Panel, Prose, Row, Widget
from game.view.evidence import FactView, limits, read_more


class EvidenceScreen(Screen):
    """All facts at a glance; each opens on its own page."""

    name = "evidence"
    first = "back"

    @override
    def build(self, ctx: Context) -> Widget:
        facts, runs = known_facts(ctx)
        kept = sum(fact.met for fact in facts)
        lines = known_hangs(ctx)
        hung = [_panel(ctx, "evidence.hangs", lines, "zigzag", "indigo")] if lines else []
        kids: list[Widget] = [
            Prose(ctx.words("evidence.about")),
            Label(ctx.words("evidence.count", met=kept, all=len(facts)), "heading"),
            Label(ctx.words("evidence.intro", runs=runs)),
            Label(ctx.words("evidence.legend"), "small", "soft"),
            Grid([fact_cell(ctx, fact) for fact in facts], 2, 440, 22),
            *hung,
            _panel(ctx, "evidence.limits", limits(ctx.words), "steps", "rose"),
            _panel(ctx, "evidence.more", read_more(ctx.words), "crosses", "agave"),
        ]
        return page(
            ctx.words("evidence.title"), Column(kids, 14), [back_button(ctx)], "crosses", "agave", "balance"
        )


def _panel(ctx: Context, key: str, texts: tuple[str, ...], band: str, ink: str) -> Widget:
    lines = [Prose(text) for text in texts]
    return Panel(Column([Label(ctx.words(key), "heading"), *lines], 10), band=band, band_ink=ink)


def fact_cell(ctx: Context, fact: FactView) -> Widget:
    """A fact: its name to be pressed, whether it is met in sign and word, and the measure that speaks for it."""
    row, sign = fact.speaks, signed_word(ctx, fact.met)
    kids: list[Widget] = [
        Button(fact.title, Push(FactScreen(fact.id)), id=f"fact:{fact.id}", wide=True),
        sign if row.strip is None else Row([sign, strip_picture(row.strip)], 14),
        Label(ctx.words("evidence.line", what=row.words, came=row.came, target=row.target), "small"),
    ]
    return Column(kids, 5)
