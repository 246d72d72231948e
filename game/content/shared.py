"""What all levels of a folder share: parameters, leaps, decks, policies and advisers."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from game.content.faults import shaped
from game.content.folders import shared_folder
from game.content.problem import Problem, nearest, phrase
from game.content.reading import Document, read
from game.content.sense.advisers import check_adviser
from game.content.sense.names import Names, unknown
from game.content.sense.policies import check_leaps, check_policy
from game.content.shapes.advisers import AdviserFile
from game.content.shapes.cards import CardsFile
from game.content.shapes.leaps import LeapsFile
from game.content.shapes.parameters import ParametersFile
from game.content.shapes.policies import PolicyFile
from game.content.source import file_name
from game.model.parameters import Parameters

Model = TypeVar("Model", bound=BaseModel)
Shape_co = TypeVar("Shape_co", bound=BaseModel, covariant=True)


@dataclass(frozen=True)
class Filed(Generic[Shape_co]):
    """A file: as read, as shaped (nothing when it has not the shape), and what is wrong with it."""

    document: Document
    shape: Shape_co | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Shared:
    """The shared files of a folder of levels."""

    parameters: Filed[ParametersFile]
    leaps: Filed[LeapsFile]
    decks: Mapping[str, Filed[CardsFile]]
    policies: Mapping[str, Filed[PolicyFile]]
    advisers: Mapping[str, Filed[AdviserFile]]

    def files(self) -> tuple[Filed[BaseModel], ...]:
        """Gives all of them."""
        return (
            self.parameters,
            self.leaps,
            *self.decks.values(),
            *self.policies.values(),
            *self.advisers.values(),
        )

    def leap_ids(self) -> tuple[str, ...] | None:
        """Gives the leaps that exist; none when their file is broken."""
        return tuple(leap.id for leap in self.leaps.shape.root) if self.leaps.shape else None


def filed(path: Path, base: Path, model: type[Model]) -> Filed[Model]:
    """Gives a file read and shaped."""
    document = read(path, file_name(path, base))
    shape, problems = shaped(document, model)
    return Filed(document, shape, tuple(problems))


def with_problems(file: Filed[Model], more: list[Problem]) -> Filed[Model]:
    """Gives the file with what else was found."""
    return Filed(file.document, file.shape, (*file.problems, *more))


def read_shared(folder: Path) -> Shared:
    """Gives the shared files of a folder of levels, each checked as far as it can be alone."""
    base = folder.parent
    leaps = read_leaps(folder / "leaps.yaml", base)
    known = Names(leaps=tuple(leap.id for leap in leaps.shape.root) if leaps.shape else None)
    parameters = read_parameters(folder / "parameters.yaml", base)
    return Shared(
        parameters=parameters,
        leaps=leaps,
        decks={path.stem: filed(path, base, CardsFile) for path in sorted(folder.glob("decks/*.yaml"))},
        policies={
            path.stem: read_policy(path, base, known) for path in sorted(folder.glob("policies/*.yaml"))
        },
        advisers={
            path.stem: read_adviser(path, base, parameters.shape)
            for path in sorted(folder.glob("advisers/*.yaml"))
        },
    )


def shared_beside(level: Path) -> Shared:
    """Gives the shared files of a level's folder: those beside it, or the shipped ones where it stands alone."""
    return read_shared(shared_folder(level))


def read_leaps(path: Path, base: Path) -> Filed[LeapsFile]:
    """Gives leaps.yaml, checked."""
    file = filed(path, base, LeapsFile)
    return with_problems(file, list(check_leaps(file.document, file.shape))) if file.shape else file


def read_policy(path: Path, base: Path, names: Names) -> Filed[PolicyFile]:
    """Gives a policy, checked against the names that are known."""
    file = filed(path, base, PolicyFile)
    return with_problems(file, list(check_policy(file.document, file.shape, names))) if file.shape else file


def read_adviser(path: Path, base: Path, parameters: ParametersFile | None) -> Filed[AdviserFile]:
    """Gives an adviser, checked against the ranges of the parameters where these are known."""
    file = filed(path, base, AdviserFile)
    if file.shape is None or parameters is None:
        return file
    return with_problems(file, list(check_adviser(file.document, file.shape, parameters)))


def read_parameters(path: Path, base: Path) -> Filed[ParametersFile]:
    """Gives parameters.yaml, checked."""
    return checked_parameters(read(path, file_name(path, base)))


def checked_parameters(document: Document) -> Filed[ParametersFile]:
    """Gives a document as parameters; all that the model uses must be there, and nothing else."""
    shape, problems = shaped(document, ParametersFile)
    file = Filed(document, shape, tuple(problems))
    if file.shape is None:
        return file
    used = tuple(field.name for field in fields(Parameters))
    found = [
        problem
        for name in file.shape.root
        for problem in unknown(file.document, (name,), "parameter", name, used, key=True)
    ]
    for name in used:
        if name not in file.shape.root:
            what, expected = phrase("missing_parameter", name=name), phrase("expected_parameters")
            found.append(file.document.problem((), what, expected, nearest(name, file.shape.root)))
    return with_problems(file, found)
