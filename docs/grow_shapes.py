"""Grows the municipal cells of a state inside its outline; needs shapely, run by hand when shapes change.

Usage: grow.py MEXICO_SVG MUNICIPALITIES_CSV STATE OUT.json

The outline is that of the npm package @svg-maps/mexico (CC BY 4.0), in Mercator's projection. The cells are a power
diagram of the label points, its weights moved until each cell has about the share of area that its municipality has.
"""

import csv
import json
import math
import re
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
from shapely import affinity
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

# The map's coordinates as a line of longitude [radians] and Mercator's northing, fitted so that the label points of all
# 104 municipalities fall inside their states, as far from the border as they can.
EAST_BY, EAST_FROM, NORTH_BY, NORTH_FROM = 1381.42, 2868.63, -1424.73, 862.84


def mercator(lat: float) -> float:
    """Gives the northing of a latitude [radians]."""
    return math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))


def outlines(svg: str) -> dict[str, list[tuple[float, float]]]:
    """Gives the largest ring of every state of the map, by name."""
    found = {}
    for tag in re.findall(r"<path[^>]*>", svg):
        name = re.search(r'aria-label="([^"]+)"', tag)
        path = re.search(r'\sd="([^"]+)"', tag)
        if name and path:
            rings = read_path(path.group(1))
            found[name.group(1)] = max(rings, key=lambda ring: Polygon(ring).area if len(ring) > 3 else 0)
    return found


def read_path(path: str) -> list[list[tuple[float, float]]]:
    """Gives the rings of an SVG path made of m, l, h, v and z."""
    rings, ring, x, y, command = [], [], 0.0, 0.0, "m"
    words = re.findall(r"[a-zA-Z]|-?[\d.]+(?:e-?\d+)?", path)
    at = 0
    while at < len(words):
        if words[at].isalpha():
            command, at = words[at], at + 1
            if command in "zZ":
                rings.append(ring)
                x, y = ring[0]
                ring = []
                continue
            if command in "mM" and ring:
                rings.append(ring)
                ring = []
        both = command.lower() in "ml"
        first, second = float(words[at]), float(words[at + 1]) if both else 0.0
        at += 2 if both else 1
        near = command.islower()
        if both:
            x, y = (x + first, y + second) if near else (first, second)
        elif command in "hH":
            x = x + first if near else first
        else:
            y = y + first if near else first
        ring.append((x, y))
    return [*rings, ring] if ring else rings


def cells(land: Polygon, seeds: np.ndarray, areas: np.ndarray) -> list[Polygon]:
    """Gives the power diagram of the seeds inside the land, weights fitted to the areas."""
    target = areas / areas.sum() * land.area
    weight = np.zeros(len(seeds))
    for turn in range(60):
        made = [power_cell(land, seeds, weight, i) for i in range(len(seeds))]
        have = np.array([cell.area for cell in made])
        weight += (0.5 if turn < 40 else 0.2) * (target - have) / math.pi
    return made


def power_cell(land: Polygon, seeds: np.ndarray, weight: np.ndarray, one: int) -> Polygon:
    """Gives the part of the land nearer to one seed than to any other, by power distance."""
    reach = 2000.0
    cell = box(-reach, -reach, 2 * reach, 2 * reach)
    for other in range(len(seeds)):
        if other != one:
            gap = seeds[other] - seeds[one]
            far = float(np.hypot(*gap))
            way = gap / far
            middle = seeds[one] + way * (far * far + weight[one] - weight[other]) / (2 * far)
            side = np.array([-way[1], way[0]]) * 4 * reach
            back = way * 4 * reach
            cell = cell.intersection(
                Polygon([middle + side, middle - side, middle - side - back, middle + side - back])
            )
    return cell.intersection(land)


def whole(made: list[Polygon]) -> list[Polygon]:
    """Gives each cell in one piece: what is cut off goes to the neighbour with which it shares most."""
    kept = [max(c.geoms, key=lambda p: p.area) if isinstance(c, MultiPolygon) else c for c in made]
    loose = [
        p
        for c, k in zip(made, kept, strict=True)
        if isinstance(c, MultiPolygon)
        for p in c.geoms
        if p is not k
    ]
    for piece in loose:
        near = max(range(len(kept)), key=lambda i: kept[i].buffer(0.01).intersection(piece).area)
        joined = unary_union([kept[near].buffer(0.005), piece.buffer(0.005)])
        kept[near] = joined if isinstance(joined, Polygon) else kept[near]
    return kept


def bent(ring: list[tuple[float, float]], unit: float) -> list[tuple[float, float]]:
    """Gives a ring with its long edges broken and every point pushed by a field that neighbours share."""
    made = []
    for (ax, ay), (bx, by) in pairwise(ring):
        parts = max(1, round(math.hypot(ax - bx, ay - by) / unit))
        if (ax, ay) > (bx, by):
            steps = [(bx + (ax - bx) * i / parts, by + (ay - by) * i / parts) for i in range(parts, 0, -1)]
        else:
            steps = [(ax + (bx - ax) * i / parts, ay + (by - ay) * i / parts) for i in range(parts)]
        made.extend(steps)
    push = unit * 0.28
    return [
        (
            x + push * math.sin(x / unit * 1.9 + y / unit * 2.7),
            y + push * math.sin(x / unit * 2.3 - y / unit * 1.7 + 1.3),
        )
        for x, y in made
    ]


def main() -> None:
    """Writes the shapes of one state."""
    svg, table, state, out = (Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
    rings = outlines(svg.read_text())
    rows = [r for r in csv.DictReader(table.open()) if r["state"] == state]
    seeds = np.array(
        [
            (
                EAST_BY * math.radians(float(r["label_lon"])) + EAST_FROM,
                NORTH_BY * mercator(float(r["label_lat"])) + NORTH_FROM,
            )
            for r in rows
        ]
    )
    land = Polygon(rings[state]).buffer(0).simplify(0.25)
    low_x, low_y, high_x, high_y = land.bounds
    span = max(high_x - low_x, high_y - low_y)
    made = whole(cells(land, seeds, np.array([float(r["area_km2"]) for r in rows])))
    unit = span / 34

    def placed(points: list[tuple[float, float]]) -> list[list[float]]:
        return [[round((x - low_x) / span, 4), round((y - low_y) / span, 4)] for x, y in bent(points, unit)]

    outline = unary_union([c.buffer(0.01) for c in made]).simplify(0.15)
    outside = sum(
        not land.buffer(span * 0.01).contains(affinity.translate(Polygon([(0, 0), (0.1, 0), (0, 0.1)]), *s))
        for s in seeds
    )
    print(state, len(rows), "cells,", outside, "labels outside")
    shapes = {
        "state": state,
        "credit": "Outline derived from @svg-maps/mexico by Victor Cazanave (CC BY 4.0), simplified; "
        "municipal cells grown from label points and areas of INEGI's geostatistical framework.",
        "width": round((high_x - low_x) / span, 4),
        "height": round((high_y - low_y) / span, 4),
        "outline": placed(list(outline.exterior.coords)),
        "cells": {
            r["cvegeo"]: placed(list(c.simplify(0.15).exterior.coords))
            for r, c in zip(rows, made, strict=True)
        },
    }
    out.write_text(
        json.dumps(shapes, separators=(",", ":")).replace('"cells":', '\n"cells":').replace("]],", "]],\n")
        + "\n"
    )


if __name__ == "__main__":
    main()
