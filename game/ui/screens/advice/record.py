"""What each adviser had said of the last semester, against what came."""

import pygame

from game.play.records import Miss, Record
from game.ui.answers import Push
from game.ui.context import Context
from game.ui.counsel import Outlooks, record_key
from game.ui.inks import picture_ink
from game.ui.pictures.rows import ChangeRow, RowsData, bar_area, change_at, paint_rows, row_level, said_area
from game.ui.pictures.scatter import Dot, ScatterData, change_share, dot_area, paint_scatter
from game.ui.screens.advice.beliefs import BeliefsScreen
from game.ui.screens.advice.bench import head
from game.ui.screens.advice.fan import adviser_sign, ink_of
from game.ui.screens.thread_why import thread_why
from game.ui.seat import sitting_of
from game.ui.widgets import Axes, Button, Chart, Column, Flow, Grid, Label, Picture, Row, Spot, Widget
from game.view.advice import adviser_name
from game.view.advice_plan import record_words
from game.view.forecast_spots import miss_telling, worst, worst_words
from game.view.money import signed
from game.view.pictures.spots import Telling, Tick

Said = dict[str, dict[str, Miss]]
"""What each adviser had said of each thread."""

FLOOR = 0.6
"""What a chart shows at the least on either side of none [points]."""


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
    if not threads or any(set(threads) - set(each) for each in said.values()):
        return [Column([*kids, Label(ctx.words("record.wait"), "small", "soft")], 8)]
    every = [amount for by in said.values() for miss in by.values() for amount in (miss.said, miss.came)]
    window = min(-FLOOR, *every), max(FLOOR, *every)
    charts = ("record.note", _last(ctx, threads, said, window)), ("record.all", _all(ctx, records))
    cells = [
        Column([Label(ctx.words(key), "small", "soft"), chart], 6, justify="end") for key, chart in charts
    ]
    kids.append(Grid(cells, 2, 420, 24))
    kids.append(Grid([_so_far(ctx, number, each) for number, each in enumerate(records)], 2, 420, 16))
    kids.append(Flow([Button(ctx.words("plan.why"), Push(BeliefsScreen()), id="beliefs")]))
    return [Column(kids, 8)]


def _last(ctx: Context, threads: list[str], said: Said, window: tuple[float, float]) -> Chart:
    """The last semester: a row for each thread, woven as far as it changed, with what each adviser had said."""
    by = {name: [each[name] for each in said.values()] for name in threads}
    rows = tuple(
        ChangeRow(
            name,
            by[name][0].came,
            by[name][0].came,
            by[name][0].came,
            tuple(
                (ink_of(adviser), miss.said, miss.right) for adviser, miss in zip(said, by[name], strict=True)
            ),
        )
        for name in threads
    )
    data = RowsData(rows, *window)
    spots = []
    for number, name in enumerate(threads):
        came = Telling(
            ctx.words(f"thread.{name}"), ctx.words("record.came", change=signed(by[name][0].came, 1))
        )
        spots.append(
            Spot(came, bar_area(data, number), thread_why(sitting_of(ctx).match, name, _closed(ctx)))
        )
        for place, (adviser, miss) in enumerate(zip(said, by[name], strict=True)):
            spots.append(Spot(_telling(ctx, adviser, miss), said_area(data, number, place)))

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_rows(surface, rect, data, picture_ink(ctx.theme))

    axes = Axes(
        up=[Tick(row_level(data, i), ctx.words(f"thread.{name}")) for i, name in enumerate(threads)],
        along=[
            Tick(change_at(data, each), signed(each, 1), strong=not each)
            for each in (window[0], 0.0, window[1])
        ],
        ends=[Tick(row_level(data, i), signed(row.value, 1), strong=True) for i, row in enumerate(rows)],
    )
    return Chart(Picture(paint, 240, cache=data), spots, axes, id="record:last", rows=len(threads) + 2)


def _all(ctx: Context, records: list[Record]) -> Chart:
    """Every forecast of the term against what came."""
    misses = [(number, record, miss) for number, record in enumerate(records) for miss in record.misses]
    every = [each for _, _, miss in misses for each in (miss.said, miss.came)]
    low, high = min(-FLOOR, *every), max(FLOOR, *every)
    dots = tuple(Dot(ink_of(record.adviser), number, m.said, m.came, m.right) for number, record, m in misses)
    data = ScatterData(dots, low, high)
    match = sitting_of(ctx).match
    spots = [
        Spot(
            _telling(ctx, record.adviser, miss),
            dot_area(data, number),
            thread_why(match, miss.thread, miss.semester + 1),
        )
        for number, (_, record, miss) in enumerate(misses)
    ]

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> None:
        paint_scatter(surface, rect, data, picture_ink(ctx.theme))

    marks = [(change_share(data, each), signed(each, 1), not each) for each in (low, 0.0, high)]
    axes = Axes(
        up=[Tick(1.0 - at, words, strong) for at, words, strong in reversed(marks)],
        along=[Tick(*mark) for mark in marks],
    )
    return Chart(Picture(paint, 240, cache=data), spots, axes, id="record:all", rows=len(records) + 5)


def _closed(ctx: Context) -> int:
    return len(sitting_of(ctx).match.turns)


def _telling(ctx: Context, adviser: str, miss: Miss) -> Telling:
    level = sitting_of(ctx).match.level
    return miss_telling(
        level, adviser_name(level, adviser, ctx.words, ctx.settings.language), miss, ctx.words
    )


def _so_far(ctx: Context, number: int, record: Record) -> Widget:
    """An adviser's mark in the charts, and how often they were right."""
    level = sitting_of(ctx).match.level
    name = adviser_name(level, record.adviser, ctx.words, ctx.settings.language)
    words = record_words(record, ctx.words)
    miss = worst(record.misses)
    if miss is not None:
        words = f"{words} {worst_words(level, miss, ctx.words)}"
    return Row(
        [
            head(record.adviser, 64),
            adviser_sign(number, record.adviser, round(20 * ctx.settings.text_scale)),
            Label(f"**{name}.** {words}", "small", grow=1, narrow=240),
        ],
        gap=10,
        fold=False,
    )
