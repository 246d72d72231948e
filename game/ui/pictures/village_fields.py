"""The fields on the western slope: sown and harvested by the season, or left to weeds."""

from game.ui.pictures.carve import Sheet, line, shape
from game.ui.pictures.ink import mix, shade, tint
from game.ui.pictures.parts import stamp
from game.ui.pictures.people import figure
from game.view.pictures.village import VillageData

COLUMNS, ROWS = 3, 2
PLOTS = COLUMNS * ROWS
CROPS = {
    "rains": ("maize-green", "beans", "maize-sown"),
    "dry": ("maize-stubble", "maize-sheaves", "maize-ripe"),
}
"""What stands on the fields in each season, plot by plot."""


def paint_fields(sheet: Sheet, village: VillageData) -> None:
    """Prints the plots, so many of them sown as are worked, and who works there."""
    sown = round(village.fields_worked * PLOTS)
    for i in range(PLOTS):
        _plot(sheet, village, i, (i * 5 + village.seed) % PLOTS < sown)
    _workers(sheet, village, sown)


def _corner(sheet: Sheet, i: int) -> tuple[float, float]:
    """The left foot of a plot."""
    column, row = i % COLUMNS, i // COLUMNS
    return sheet.width * (0.004 + 0.094 * column) - 12 * row, sheet.height - 468 + 62 * row


def _plot(sheet: Sheet, village: VillageData, i: int, worked: bool) -> None:
    ink = sheet.ink
    left, low = _corner(sheet, i)
    right, lean = left + sheet.width * 0.088, 18
    earth = mix(ink.marigold, ink.rose, 0.4)
    if worked:
        earth = (
            mix(ink.marigold, ink.agave, 0.45) if village.season == "rains" else tint(ink, ink.marigold, 0.3)
        )
    plot = [(left + lean, low - 52), (right + lean, low - 52), (right, low), (left, low)]
    shape(sheet, plot, earth if worked else tint(ink, earth, 0.5), 3)
    crops = CROPS[village.season]
    for row in range(3):
        y, x = low - 36 + 17 * row, (left + right) / 2 + lean * (1 - row / 2) * 0.6
        if worked:
            line(
                sheet,
                [(left + lean * (1 - row / 3) + 4, y + 1), (right + lean * (1 - row / 3) - 6, y + 1)],
                3,
            )
            stamp(
                sheet,
                f"plants/{crops[i % len(crops)]}",
                x,
                y + 2,
                round(sheet.width * 0.082 / 84 * (0.86 if row else 0.8), 2),
            )
        elif row % 2 == i % 2:
            stamp(sheet, "plants/weeds", x - 14 + 9 * row, y, 0.9, earth=shade(ink, ink.rose, 0.4))


def _workers(sheet: Sheet, village: VillageData, sown: int) -> None:
    people = village.people.adults + village.people.young
    hands = min(sown, people // 3, 4) if village.hour != "night" else 0
    for i in range(hands):
        left, low = _corner(sheet, (i * 2 + 1) % PLOTS)
        figure(sheet, left + sheet.width * 0.045, low - 6, 46, "field", village.seed * 3 + i)
    if hands > 1:
        stamp(sheet, "village/donkey", sheet.width * 0.3, sheet.height - 416, 0.5)
