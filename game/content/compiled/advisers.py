"""Advisers as what plays: the numbers of the level with those that are believed in their place."""

from dataclasses import replace

from game.content.compiled.texts import text_of
from game.content.level import Adviser, Belief
from game.content.shapes.advisers import AdviserFile
from game.model.parameters import Parameters


def adviser_of(name: str, file: AdviserFile, numbers: Parameters) -> Adviser:
    """Gives an adviser of a level whose numbers are these."""
    beliefs = tuple(
        Belief(parameter, each.value, text_of(each.belief), each.source, each.beyond)
        for parameter, each in file.beliefs.root.items()
    )
    believed = replace(numbers, **{each.parameter: each.value for each in beliefs})
    return Adviser(name, text_of(file.name), text_of(file.model), file.source, beliefs, believed)
