"""Which spot of a chart is meant: the one nearest to a pointer, or the one that an arrow leads to."""

from collections.abc import Sequence

import pygame


def nearest(spots: Sequence[pygame.Rect], position: tuple[int, int], sideways: float) -> int:
    """The spot nearest to a place in the window.

    Args:
        spots: their places; at least one.
        position: of the pointer.
        sideways: how much a distance to the side counts against one up or down.
    """

    def far(number: int) -> tuple[float, float]:
        spot = spots[number]
        across = max(spot.left - position[0], position[0] - spot.right, 0)
        down = max(spot.top - position[1], position[1] - spot.bottom, 0)
        centre = abs(spot.centerx - position[0]) * sideways + abs(spot.centery - position[1])
        return sideways * across + down, centre

    return min(range(len(spots)), key=far)


def towards_spot(spots: Sequence[pygame.Rect], here: int, key: int) -> int | None:
    """The spot that an arrow leads to: left and right go through all of them, up and down to the nearest there."""
    if key in (pygame.K_LEFT, pygame.K_RIGHT):
        order = sorted(range(len(spots)), key=lambda i: (spots[i].centerx, spots[i].centery, i))
        at = order.index(here) + (1 if key == pygame.K_RIGHT else -1)
        return order[at] if 0 <= at < len(order) else None
    way = {pygame.K_UP: -1, pygame.K_DOWN: 1}.get(key, 0)
    beyond = [i for i, spot in enumerate(spots) if (spot.centery - spots[here].centery) * way > 0]
    x, y = spots[here].center
    return min(beyond, key=lambda i: abs(spots[i].centerx - x) * 2 + abs(spots[i].centery - y), default=None)
