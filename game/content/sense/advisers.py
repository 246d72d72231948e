"""Advisers: beliefs about parameters that exist, and a range that is left only where the file says so."""

from game.content.problem import phrase
from game.content.reading import Document
from game.content.sense.names import Found
from game.content.shapes.advisers import AdviserFile
from game.content.shapes.parameters import ParametersFile


def check_adviser(document: Document, adviser: AdviserFile, parameters: ParametersFile) -> Found:
    """Yields what is wrong with an adviser of the right shape: beliefs out of range that are not said to be."""
    for name, belief in adviser.beliefs.root.items():
        if name not in parameters.root:
            continue
        low, high = parameters.root[name].range
        outside = not low <= belief.value <= high
        path = ("beliefs", name)
        if outside and not belief.beyond:
            expected = phrase("expected_beyond", low=f"{low:g}", high=f"{high:g}")
            yield document.problem(
                (*path, "value"), phrase("out_of_range", value=f"{belief.value:g}"), expected
            )
        if belief.beyond and not outside:
            what = phrase("not_beyond", value=f"{belief.value:g}", low=f"{low:g}", high=f"{high:g}")
            yield document.problem(
                (*path, "beyond"), what, phrase("expected_without", key="beyond"), key=True
            )
