"""Which assumptions carry the results: measured on a made-up model whose answer is known, and kept when interrupted."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from game.lab.sensitivity import kept
from game.lab.sensitivity.outcomes import OUTCOMES, Sample, results
from game.lab.values import Values, parameter_ranges

needs_research = pytest.mark.skipif(
    importlib.util.find_spec("SALib") is None, reason="SALib is there only for research"
)
RANGES = [parameter_ranges()[name] for name in ("hiring", "wear", "shelter", "patience", "stake_left")]


def made_up(points: list[Values]) -> list[list[float]]:
    """A model in which hiring does most, wear a little and against it, shelter works with hiring, the rest nothing."""
    rows = []
    for values in points:
        part = {
            each.name: (value - each.low) / (each.high - each.low)
            for each, (_, value) in zip(RANGES, values, strict=True)
        }
        rows.append(
            [10.0 * part["hiring"] - 1.0 * part["wear"] + 4.0 * part["hiring"] * part["shelter"]]
            * len(OUTCOMES)
        )
    return rows


@needs_research
def test_screening_finds_what_matters_its_direction_and_what_bends() -> None:
    from game.lab.sensitivity.screening import most_weighty, screened

    found = screened(RANGES, 20, 1, made_up)
    assert [each.name for each in most_weighty(found, 3)] == ["hiring", "shelter", "wear"]
    assert found.direction[0, 0] > 9.0
    assert found.direction[1, 0] == pytest.approx(-1.0)
    assert found.bending[1, 0] == pytest.approx(0.0, abs=1e-9)
    assert found.bending[2, 0] > 0.5
    assert found.weight.sum() == pytest.approx(1.0)
    assert found.strength[3:].max() == pytest.approx(0.0, abs=1e-9)


@needs_research
@pytest.mark.filterwarnings("default::FutureWarning")
def test_indices_share_out_the_variance() -> None:
    from game.lab.sensitivity.screening import shared

    parts = shared(RANGES[:3], 256, 1, lambda points: made_up([(*point, *_rest()) for point in points]))
    assert parts.whole[0, 0] > 0.8
    assert parts.whole[1, 0] < 0.1
    assert (parts.whole >= parts.alone - 0.05).all()


def _rest() -> Values:
    return tuple((each.name, each.value) for each in RANGES[3:])


def test_outcomes_are_the_five_threads_and_five_facts() -> None:
    assert [outcome.id for outcome in OUTCOMES[5:]] == ["F1", "F4", "F6", "F8", "F13"]
    assert len({outcome.id for outcome in OUTCOMES}) == len(OUTCOMES) == 10


@pytest.mark.slow
def test_a_set_of_values_comes_to_one_number_for_each_outcome() -> None:
    found = results(Sample((), 3, 1))
    assert len(found) == len(OUTCOMES)
    assert np.isfinite(found).all()


def test_what_was_measured_is_not_measured_again_and_a_torn_line_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TRES_POR_UNO_HOME", str(tmp_path))
    tried: list[Values] = []

    def one(sample: Sample) -> list[float]:
        tried.append(sample.values)
        return [float(len(tried))]

    monkeypatch.setattr(kept, "results", one)
    points: list[Values] = [(("hiring", 0.5 + i / 100),) for i in range(4)]
    first = kept.measured(points, 3, 1, workers=1)
    (file,) = (tmp_path / "cache" / "sensitivity").iterdir()
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole[:-3], encoding="utf-8")
    assert kept.measured(points, 3, 1, workers=1)[:3] == first[:3]
    assert len(tried) == 5, "the last of four was torn, and it alone was measured again"
    assert kept.measured(points, 4, 1, workers=1) != first, "another size is another measurement"


@needs_research
def test_the_page_and_its_pictures_say_what_was_measured(tmp_path: Path) -> None:
    from game.lab.sensitivity.command import _targets
    from game.lab.sensitivity.page import Sizes, page
    from game.lab.sensitivity.pictures import effects_picture, shares_picture, spread_picture
    from game.lab.sensitivity.screening import screened, shared

    found = screened(RANGES, 4, 1, made_up)
    parts = shared(RANGES, 8, 1, made_up)
    now = made_up([tuple((each.name, each.value) for each in RANGES)])[0]
    text = page(Sizes(4, 8, 5, 60, 1), found, parts, now, _targets(), 263)
    assert "`hiring` (+" in text
    assert "5 of 263" in text
    for number, draw in enumerate(
        (
            lambda file: effects_picture(found, file),
            lambda file: shares_picture(parts, file),
            lambda file: spread_picture(found, now, _targets(), file),
        )
    ):
        file = tmp_path / f"{number}.png"
        draw(file)
        assert file.read_bytes().startswith(b"\x89PNG")
