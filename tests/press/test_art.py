"""The picture press: proof colours become plates, and what is kept agrees with its sources."""

from argparse import Namespace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from game.content.folders import assets_folder
from game.press.art import command
from game.press.art.drawing import DrawingFault, read_drawing, separate
from game.press.art.impression import SHIFT, impress
from game.view.pictures.plates import PLATES

HOUSE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" data-anchor="20 28" fill="none">
  <rect x="5" y="5" width="30" height="20" fill="{wall}"/>
  <rect x="15" y="10" width="10" height="10" fill="{key}"/>
</svg>"""


def drawn(folder: Path, source: str = HOUSE) -> Path:
    """A file with a drawing, in a family of its own."""
    file = folder / "art" / "trial" / "house.svg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        source.replace("{wall}", PLATES["wall"]).replace("{key}", PLATES["key"]), encoding="utf-8"
    )
    return file


def told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], check: bool
) -> tuple[int, str]:
    """What the command gives and says about a folder of its own."""
    monkeypatch.setattr(command, "assets_folder", lambda: folder)
    (folder / "prints").mkdir(exist_ok=True)
    code = command.main(Namespace(families=[], check=check))
    return code, capsys.readouterr().err


def test_what_lies_over_a_colour_keeps_it_from_the_paper(tmp_path: Path) -> None:
    plates = separate(read_drawing(drawn(tmp_path), "trial/house"), 2)
    wall, key = plates["wall"], plates["key"]
    assert wall.shape == (60, 80)
    assert wall[20, 20] == key[30, 40] == 1.0
    assert wall[30, 40] == key[20, 20] == 0.0
    assert wall[2, 2] == key[2, 2] == 0.0


def test_the_key_plate_is_printed_last_and_the_anchor_is_read(tmp_path: Path) -> None:
    drawing = read_drawing(drawn(tmp_path), "trial/house")
    assert drawing.plates == ("wall", "key")
    assert drawing.anchor == (20.0, 28.0)


def test_a_colour_plate_misses_the_key_plate_by_no_more_than_it_may() -> None:
    cover = np.zeros((80, 80))
    cover[30:50, 30:50] = 1.0
    printed = impress("trial/house", "wall", cover, 4) > 0.5
    rows, columns = np.nonzero(printed)
    assert abs(rows.min() - 30) <= 4 * SHIFT + 1
    assert abs(columns.max() - 49) <= 4 * SHIFT + 1
    assert not np.array_equal(printed, cover > 0.5)


def test_the_key_plate_stays_where_it_was_cut() -> None:
    cover = np.zeros((80, 80))
    cover[30:50, 30:50] = 1.0
    printed = impress("trial/house", "key", cover, 4) > 0
    assert np.array_equal(printed, cover > 0)


def test_the_same_name_gives_the_same_grain_and_another_name_another() -> None:
    cover = np.ones((60, 60))
    assert np.array_equal(impress("a/b", "rose", cover, 2), impress("a/b", "rose", cover, 2))
    assert not np.array_equal(impress("a/b", "rose", cover, 2), impress("a/c", "rose", cover, 2))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            HOUSE.replace("{wall}", "#e3c4a9"),
            "line 2, column 50: #e3c4a9 is no proof colour; did you mean #e3c4a8 (wall)?",
        ),
        (HOUSE.replace("{wall}", "red"), "line 2, column 50: expected a proof colour or none, found 'red'"),
        (HOUSE.replace(' fill="none"', ""), 'expected fill="none" on <svg>'),
        (HOUSE.replace("0 0 40 30", "5 0 40 30"), 'expected viewBox="0 0 width height", found "5 0 40 30"'),
        (HOUSE.replace("</svg>", "<text>x</text></svg>"), "line 4, column 1: <text> can't be cut in lino"),
        (HOUSE.replace("</svg>", ""), "line 4, column 1: no element found"),
    ],
)
def test_what_cannot_be_printed_is_told_with_its_line(tmp_path: Path, source: str, expected: str) -> None:
    with pytest.raises(DrawingFault) as fault:
        read_drawing(drawn(tmp_path, source), "trial/house")
    assert expected in str(fault.value)
    assert "house.svg" in str(fault.value)


def test_what_was_printed_agrees_until_its_drawing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn(tmp_path)
    assert told(tmp_path, monkeypatch, capsys, check=False) == (0, "")
    assert told(tmp_path, monkeypatch, capsys, check=True) == (0, "")
    drawn(tmp_path, HOUSE.replace('x="15"', 'x="8"'))
    code, said = told(tmp_path, monkeypatch, capsys, check=True)
    assert code == 1
    assert "house.png: not what trial/house.svg shows" in said


def test_a_print_without_a_drawing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn(tmp_path)
    told(tmp_path, monkeypatch, capsys, check=False)
    Image.new("L", (4, 4)).save(tmp_path / "prints" / "trial" / "barn.png")
    code, said = told(tmp_path, monkeypatch, capsys, check=True)
    assert code == 1
    assert "barn.png: no drawing is kept for it" in said


def test_the_game_s_own_drawings_are_those_that_were_printed() -> None:
    assets = assets_folder()
    families = command.read_families(assets / "art", [])
    assert len(families) > 5
    assert [fault for family in families for fault in command.check_index(family, assets / "prints")] == []
    assert command.orphans(families, assets / "prints") == []


@pytest.mark.parametrize("name", ["heads/beard-full", "vignettes/book", "machines/cause-isolation"])
def test_a_print_is_what_its_drawing_shows(name: str) -> None:
    assets = assets_folder()
    drawing = read_drawing(assets / "art" / f"{name}.svg", name)
    assert command.check_drawing(assets / "prints", drawing) == []


def test_a_drawing_changed_by_a_hair_is_told(tmp_path: Path) -> None:
    (tmp_path / "prints").mkdir()
    drawn(tmp_path)
    (family,) = command.read_families(tmp_path / "art", [])
    command.print_family(family, tmp_path / "prints")
    assert command.check_index(family, tmp_path / "prints") == []
    drawn(tmp_path, HOUSE.replace('x="15"', 'x="15.01"'))
    (changed,) = command.read_families(tmp_path / "art", [])
    assert command.check_index(changed, tmp_path / "prints") != []
