"""The plates of a print: which proof colour of a drawing stands for which ink or role."""

PLATES: dict[str, str] = {
    "key": "#211918",
    "paper": "#f5e9cf",
    "rose": "#d68a76",
    "cochineal": "#b2242e",
    "indigo": "#243670",
    "agave": "#427054",
    "marigold": "#e9a324",
    "light": "#f7ba3a",
    "wall": "#e3c4a8",
    "trim": "#8f2b2f",
    "glass": "#ffdf80",
    "door": "#7a4a2a",
    "stone": "#c9a08a",
    "metal": "#8c8c86",
    "leaf": "#5f8f70",
    "earth": "#b58a4a",
    "skin": "#d0886e",
    "blush": "#a8604c",
    "hair": "#3a2a24",
    "cloth": "#5b7db1",
    "cloth2": "#c96f5b",
    "cloth3": "#d9d2c0",
    "shine": "#eac3a6",
}
"""Proof colour of each plate. Drawings use these and no others, so that a plate can be printed in any ink.

The first eight are the inks of the theme. The others are roles, which whoever prints may fill: walls, window
panes, clothes and so on. `key` is printed last, over all others.
"""
