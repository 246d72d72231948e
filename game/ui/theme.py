"""Inks and papers: each theme is one TOML file in `assets/themes`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Colour = tuple[int, int, int]

GROUNDS = ("paper", "card", "rose", "cochineal", "indigo", "agave", "marigold", "ink")
"""Colours that text may stand on."""

TEXTS = ("ink", "soft", "accent")
"""Colours that text may have on paper and on a card; on the other grounds it is `on(ground)`."""

INKS = ("rose", "cochineal", "indigo", "agave", "marigold", "ink")
"""Grounds of buttons, tags, tips and what is chosen: on each stands text in `on(ground)`."""

WRITTEN = tuple((text, ground) for text in TEXTS for ground in ("paper", "card"))
"""Text roles with the grounds they are written on."""

PRINTED = (("ink", "paper"), ("paper", "ink"), ("ink", "marigold"), ("paper", "indigo"))
"""The same inside pictures: name tablets and the label of a cloth, those chosen, a city pointed at, the title's sky."""

THREADS = {
    "livelihoods": ("marigold", "diamonds"),
    "commons": ("rose", "steps"),
    "weave": ("indigo", "zigzag"),
    "learning": ("agave", "crosses"),
    "voice": ("cochineal", "waves"),
}
"""Ink and woven pattern of each thread: never the colour alone."""


POINTED = 0.16
"""How far the ground of what is pointed at changes [0..1]."""


@dataclass(frozen=True)
class Theme:
    """One set of inks on one paper."""

    name: str
    title: Mapping[str, str]
    colours: Mapping[str, Colour]
    grain: float
    """How strongly the fibres of the paper show, 0..1."""
    night: bool
    """Light ink on dark paper."""
    drawn: Mapping[str, Colour]
    """Inks of the pictures, which stay dark on light even at night."""

    def __getitem__(self, role: str) -> Colour:
        return self.colours[role]

    def on(self, ground: str) -> Colour:
        """The colour of text printed on this ground."""
        return self.colours[f"on_{ground}"] if f"on_{ground}" in self.colours else self.colours["ink"]

    def pointed(self, ground: str) -> Colour:
        """The ground of a button that is pointed at: always away from its text, which must stay legible."""
        if ground == "card":
            return mix(self["card"], self["marigold"], POINTED)
        away = max((self["paper"], self["ink"]), key=lambda colour: contrast(colour, self.on(ground)))
        return mix(self[ground], away, POINTED)


def read_theme(file: Path) -> Theme:
    """The theme in a TOML file.

    Raises:
        ValueError: The file is not a theme; says which colour is missing or odd.
    """
    raw = tomllib.loads(file.read_text(encoding="utf-8"))
    colours = {role: parse_colour(text, f"{file.name}: {role}") for role, text in raw["colours"].items()}
    missing = sorted({*GROUNDS, *TEXTS} - colours.keys())
    if missing:
        raise ValueError(f"{file.name}: no colour for {', '.join(missing)}")
    drawn = {role: parse_colour(text, f"{file.name}: {role}") for role, text in raw.get("drawn", {}).items()}
    grain, night = float(raw.get("grain", 0.5)), bool(raw.get("night", False))
    title = {language: str(name) for language, name in raw["title"].items()}
    return Theme(file.stem, title, colours, grain, night, colours | drawn)


def parse_colour(text: str, where: str) -> Colour:
    """`#f3e7cf` as red, green and blue, each 0..255."""
    digits = text.removeprefix("#")
    if len(digits) != 6 or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
        raise ValueError(f"{where}: expected a colour like #f3e7cf, not {text!r}")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def read_themes(folder: Path) -> dict[str, Theme]:
    """All themes of a folder by name, the poster first."""
    files = sorted(folder.glob("*.toml"), key=lambda file: (file.stem != "poster", file.stem))
    return {file.stem: read_theme(file) for file in files}


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """A colour between two, `share` of the way to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast of two colours, 1..21.

    Source: WCAG 2.1, definitions of relative luminance and contrast ratio.
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
