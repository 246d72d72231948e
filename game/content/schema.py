"""JSON Schema files by which editors complete and check levels: levels/schema/<kind>.schema.json."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from game.content.folders import levels_folder
from game.content.shapes.advisers import AdviserFile
from game.content.shapes.cards import CardsFile
from game.content.shapes.leaps import LeapsFile
from game.content.shapes.level import LevelShape
from game.content.shapes.parameters import ParametersFile
from game.content.shapes.policies import PolicyFile
from game.content.shapes.words import WordsFile

SHAPES: dict[str, type[BaseModel]] = {
    "level": LevelShape,
    "cards": CardsFile,
    "leaps": LeapsFile,
    "parameters": ParametersFile,
    "policy": PolicyFile,
    "adviser": AdviserFile,
    "words": WordsFile,
}


def schemas() -> dict[str, str]:
    """Gives the text of each schema file by its name."""
    return {f"{kind}.schema.json": _written(kind, shape) for kind, shape in SHAPES.items()}


def write_schemas(folder: Path | None = None) -> list[Path]:
    """Writes the schema files into a folder (by default the shipped one) and gives their paths.

    Raises:
        OSError: when the folder can't be written.
    """
    folder = levels_folder() / "schema" if folder is None else folder
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in schemas().items():
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


def _written(kind: str, shape: type[BaseModel]) -> str:
    schema = _told(shape.model_json_schema(mode="validation"))
    schema = {"$schema": "http://json-schema.org/draft-07/schema#", "$id": f"{kind}.schema.json", **schema}
    # Editors of YAML read draft 7, which calls the definitions so.
    return json.dumps(schema, ensure_ascii=False, indent=1).replace("#/$defs/", "#/definitions/") + "\n"


def _told(node: Any) -> Any:
    """Leaves out what editors would only repeat: titles made of keys, defaults that are nothing."""
    if isinstance(node, list):
        return [_told(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: each for key, each in node.items() if not _noise(key, each)}
    return {"definitions" if key == "$defs" else key: _told(each) for key, each in kept.items()}


def _noise(key: str, value: Any) -> bool:
    return (key == "title" and isinstance(value, str)) or (key == "default" and value in (None, [], {}))
