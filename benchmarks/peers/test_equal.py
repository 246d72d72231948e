"""Every peer does the same work: equal to ours within 1e-9 over ten semesters, at both sizes."""

from functools import cache

import numpy as np
import pytest

from benchmarks.peers import ours
from benchmarks.peers.fused.compiling import MUST_BE_VECTORS, Compiled, compiled, compiler
from benchmarks.peers.fused.model import FusedModel
from benchmarks.peers.fused.shapes import LANE, MADE
from benchmarks.peers.plain.model import PlainModel, orders_by_semester
from benchmarks.peers.scene import LARGE, SMALL, Scene, scene

RUNS = 5
SIZES = (SMALL, LARGE)


@cache
def _scene(named: int) -> Scene:
    return scene(named, RUNS)


@cache
def _ours(named: int) -> tuple[dict[str, np.ndarray], ...]:
    halves = ours.play(_scene(named))
    return tuple(
        {**{name: getattr(half.state, name) for name in ours.MOVED}, "envelope": half.envelope, "wage": half.wage}
        for half in halves
    )


def _assert_equal(found: dict[str, np.ndarray], wanted: dict[str, np.ndarray], when: str) -> None:
    assert found.keys() == wanted.keys()
    for name, values in wanted.items():
        np.testing.assert_allclose(found[name], values, rtol=1e-9, atol=1e-12, err_msg=f"{name} {when}")


def _row(arrays: dict[str, np.ndarray], run: int) -> dict[str, np.ndarray]:
    return {name: values[run] for name, values in arrays.items()}


@pytest.mark.parametrize("named", SIZES)
def test_the_scene_gives_every_block_something_to_do(named: int) -> None:
    first, last = _ours(named)[0], _ours(named)[-1]
    still = [name for name in ours.MOVED if np.array_equal(first[name], last[name])]
    assert still == []
    assert (last["works_done"] > 0).any()
    assert (last["proposal_age"] > 0).any()


@pytest.mark.parametrize("named", SIZES)
def test_plain_objects_do_the_same_work(named: int) -> None:
    for run in range(RUNS):
        model = PlainModel(_scene(named), run)
        for t, orders in enumerate(orders_by_semester(_scene(named), run)):
            model.step(orders)
            _assert_equal(model.arrays(), _row(_ours(named)[t], run), f"run {run} semester {t}")


@cache
def _fused(named: int) -> Compiled:
    cc = compiler()
    if cc is None:
        pytest.skip("this machine has no C compiler")
    return compiled(_scene(named).world, cc)


@pytest.mark.parametrize("named", SIZES)
def test_one_fused_c_function_does_the_same_work(named: int) -> None:
    many = scene(named, LANE)
    model = FusedModel(many, _fused(named))
    for t, half in enumerate(ours.play(many)):
        model.step(model.arguments(t))
        wanted = {name: getattr(half.state, name) for name in ours.MOVED}
        found = {name: values for name, values in model.arrays().items() if name in ours.MOVED + MADE}
        _assert_equal(found, {**wanted, "envelope": half.envelope, "wage": half.wage}, f"semester {t}")


def test_the_compiler_turned_the_loops_of_the_c_function_into_vectors() -> None:
    made = _fused(SMALL)
    assert made.vectorised >= MUST_BE_VECTORS * made.loops, (made.vectorised, made.loops)
