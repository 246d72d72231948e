"""A sarape on a page: its rows are read out when they are pointed at or walked to."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame
from typing_extensions import override

from game.content.level import Level
from game.ui.context import Context
from game.ui.inks import picture_ink
from game.ui.pictures.sarape import row_rect, sarape_steps
from game.ui.widgets import Chart, Picture, Spot
from game.view.cloth import row_tellings
from game.view.pictures.sarape import SarapeData
from game.view.pictures.spots import Area

ALL: Area = (0.0, 0.0, 1.0, 1.0)


@dataclass(eq=False)
class ClothChart(Chart):
    """A chart whose spots are the rows of a cloth, which knows best where they lie."""

    data: SarapeData = SarapeData(())

    @override
    def spot_rect(self, number: int, ctx: Context, inner: pygame.Rect | None = None) -> pygame.Rect:
        ring = ctx.px(4)
        row = row_rect(self.picture.rect if inner is None else inner, self.data, number)
        return row.inflate(2 * ring, ring)


def cloth_chart(
    ctx: Context, level: Level, data: SarapeData, high: int, wide: int = 0, *, name: str = "cloth"
) -> ClothChart:
    """A cloth of a level, so high (with `wide` 0: as wide as there is room) [design px]."""

    def paint(surface: pygame.Surface, rect: pygame.Rect, ctx: Context) -> Iterable[None]:
        return sarape_steps(surface, rect, data, picture_ink(ctx.theme))

    told = row_tellings(level, data, ctx.words, ctx.settings.language)
    spots = [Spot(each, ALL) for each in told]
    picture = Picture(paint, high, wide, cache=data)
    return ClothChart(picture, spots, id=name, data=data)
