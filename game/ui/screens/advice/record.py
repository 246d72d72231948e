"""What each adviser had said of the last semester, against what came."""

import pygame

from game.play.records import Miss, Record
from game.ui.answers import Push
from game.ui.context import Context
from game.ui.counsel import Outlooks, record_key
from game.ui.inks import picture_ink
from game.ui.pictures.misses import MissData, paint_misses
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.bench import HEADS, STRANGER, head
from game.ui.screens.report_accounts import icon_picture
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Column, Flow, Grid, Label, Picture, Row, Widget
from game.view.advice import adviser_name
from game.view.advice_plan import record_words
from game.view.money import signed

FLOOR = 1.0
"""Changes are drawn to no larger a scale than this [points]."""


def records_part(ctx: Context) -> list[Widget]:
    """The part of the report about the advisers; nothing where nobody advises."""
    match = sitting_of(ctx).match
    if not ctx.settings.advisers or not match.level.advisers:
        return []
    kids: list[Widget] = [Label(ctx.words("record.title"), "heading")]
    value = ctx.found(record_key(match)).value
    records = list(value.records.values()) if isinstance(value, Outlooks) else []
    if not records or len(records) < len(match.level.advisers):
        return [Column([*kids, Label(ctx.words("record.wait"), "small", "soft")], 8)]
    last = len(match.turns) - 1
    said = {record.adviser: {m.thread: m for m in record.misses if m.semester == last} for record in records}
    threads = [miss.thread for miss in records[0].misses if miss.semester == last]
    if any(set(threads) - set(each) for each in said.values()):
        return [Column([*kids, Label(ctx.words("record.wait"), "small", "soft")], 8)]
    every = [amount for by in said.values() for miss in by.values() for amount in (miss.said, miss.came)]
    span = max([FLOOR, *map(abs, every)])
    kids.append(Label(ctx.words("record.note"), "small", "soft"))
    kids.append(Grid([_thread(ctx, name, said, span) for name in threads], 5, 170, 16))
    kids.append(Grid([_so_far(ctx, record) for record in records], 2, 420, 16))
    kids.append(Flow([Button(ctx.words("plan.why"), Push(BeliefsScreen()), id="beliefs")]))
    return [Column(kids, 8)]


def _thread(ctx: Context, thread: str, said: dict[str, dict[str, Miss]], span: float) -> Widget:
    misses = {adviser: by[thread] for adviser, by in said.items()}
    came = next(iter(misses.values())).came
    inks = tuple((HEADS.get(name, STRANGER)[1], miss.said) for name, miss in misses.items())
    data = MissData(thread, came, inks, span)

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_misses(surface, rect, data, picture_ink(ctx.theme))

    told = ctx.words("record.came", change=signed(came, 1))
    return Column(
        [
            Label(ctx.words(f"thread.{thread}"), "small", bold=True),
            Picture(paint, 84, cache=data),
            Label(told, "small", bold=True),
            *(_said(ctx, name, miss) for name, miss in misses.items()),
        ],
        4,
    )


def _said(ctx: Context, adviser: str, miss: Miss) -> Widget:
    side = round(26 * ctx.settings.text_scale)
    told = ctx.words("record.said", change=signed(miss.said, 1))
    sign = icon_picture(ctx, "check" if miss.right else "cross", 20)
    return Row([head(adviser, side), Label(told, "small", grow=1), sign], gap=8, fold=False)


def _so_far(ctx: Context, record: Record) -> Widget:
    level = sitting_of(ctx).match.level
    name = adviser_name(level, record.adviser, ctx.words, ctx.settings.language)
    words = record_words(record, ctx.words)
    return Row(
        [head(record.adviser, 64), Label(f"**{name}.** {words}", "small", grow=1, narrow=240)],
        gap=12,
        fold=False,
    )
