"""JSON Schema files: exported from the shapes, and named by every file that has one."""

from pathlib import Path

import pytest

from game.content.folders import levels_folder
from game.content.schema import schemas

EXPORT = 'run: python -c "from game.content.schema import write_schemas; write_schemas()"'
FOLDER = levels_folder()


@pytest.mark.parametrize(("name", "text"), schemas().items())
def test_the_committed_schema_is_the_exported_one(name: str, text: str) -> None:
    assert (FOLDER / "schema" / name).read_text(encoding="utf-8") == text, EXPORT


@pytest.mark.parametrize(
    "path", sorted(FOLDER.rglob("*.yaml")), ids=lambda path: path.relative_to(FOLDER).as_posix()
)
def test_the_first_line_of_a_level_file_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.split("=", 1)[1].strip()).resolve().parent == FOLDER / "schema"
    assert (path.parent / first.split("=", 1)[1].strip()).is_file()
