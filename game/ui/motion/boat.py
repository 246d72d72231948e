"""A weaver's shuttle, as it is seen from above."""

import pygame

from game.ui.context import Context


def boat(size: tuple[int, int], ctx: Context) -> pygame.Surface:
    """A shuttle of so many pixels: a boat of cochineal with its spool of marigold, kept by the prints."""

    def carve() -> pygame.Surface:
        fine = (4 * size[0], 4 * size[1])
        wood = pygame.Surface(fine, pygame.SRCALPHA)
        drawn = ctx.theme.drawn
        wood.fill((*drawn["ink"], 0))
        wide, high = fine
        hull = [(0, 0.5), (0.2, 0.06), (0.8, 0.06), (1, 0.5), (0.8, 0.94), (0.2, 0.94)]
        for colour, share in (("ink", 1.0), ("cochineal", 0.8)):
            points = [
                ((0.5 + (x - 0.5) * (0.55 + 0.45 * share)) * wide, (0.5 + (y - 0.5) * share) * high)
                for x, y in hull
            ]
            pygame.draw.polygon(wood, drawn[colour], points)
        well = pygame.Rect(0, 0, round(wide * 0.42), round(high * 0.42))
        well.center = wide // 2, high // 2
        pygame.draw.rect(wood, drawn["ink"], well)
        pygame.draw.rect(wood, drawn["marigold"], well.inflate(-wide // 30, -high // 8))
        for part in range(1, 6):
            x = well.left + well.width * part // 6
            pygame.draw.line(
                wood, drawn["ink"], (x, well.top), (x - high // 8, well.bottom), max(1, high // 26)
            )
        return pygame.transform.smoothscale(wood, size)

    return ctx.prints.once(("shuttle", size, ctx.theme.name), carve)
