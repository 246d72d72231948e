"""How inks look to people who see colours otherwise, and how far apart two colours are."""

import numpy as np
import numpy.typing as npt

from game.ui.theme import Colour

Reals = npt.NDArray[np.float64]

SEEN_AS: dict[str, Reals] = {
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
    "any vision": np.eye(3),
}
"""What linear light becomes at full severity.

Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
Transactions on Visualization and Computer Graphics 15 (2009), matrices for severity 1.0.
"""

TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
"""Linear sRGB to CIE XYZ under D65; source: IEC 61966-2-1."""


def far(one: Colour, other: Colour, vision: str) -> float:
    """Distance of two colours as a kind of vision sees them, 0 for the same, 100 from black to white.

    Source: CIE 1976, colour difference in L*a*b*.
    """
    return float(np.linalg.norm(_lab(one, vision) - _lab(other, vision)))


def _lab(colour: Colour, vision: str) -> Reals:
    parts = np.array(colour) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(SEEN_AS[vision] @ linear, 0, 1) / (TO_XYZ @ np.ones(3))
    root = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])
