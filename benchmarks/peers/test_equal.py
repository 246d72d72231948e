"""Every peer does the same work: equal to ours within 1e-9 over ten semesters, at both sizes."""

from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from benchmarks.peers import ours
from benchmarks.peers.fused.compiling import MUST_BE_VECTORS, Compiled, compiled, compiler
from benchmarks.peers.fused.model import FusedModel
from benchmarks.peers.fused.shapes import LANE, MADE
from benchmarks.peers.ours import Half
from benchmarks.peers.plain.model import PlainModel, orders_by_semester
from benchmarks.peers.scene import LARGE, SMALL, Scene, scene

Arrays = dict[str, npt.NDArray[np.float64]]
RUNS = 5
SIZES = (SMALL, LARGE)


@cache
def _scene(named: int) -> Scene:
    return scene(named, RUNS)


@cache
def _ours(named: int) -> tuple[Half, ...]:
    return tuple(ours.play(_scene(named)))


def _stocks(half: Half) -> Arrays:
    moved = {name: getattr(half.state, name) for name in ours.MOVED}
    return {**moved, "envelope": half.envelope, "wage": half.wage}


def _assert_equal(found: Arrays, wanted: Arrays, when: str) -> None:
    assert found.keys() == wanted.keys(), when
    for name, values in wanted.items():
        np.testing.assert_allclose(found[name], values, rtol=1e-9, atol=1e-12, err_msg=f"{name} {when}")


def _row(arrays: Arrays, run: int) -> Arrays:
    return {name: values[run] for name, values in arrays.items()}


def _assert_same_work(model: Any, half: Half, run: int, when: str) -> None:
    """The model's stocks, and why each changed, are those of one run of ours."""
    _assert_equal(model.arrays(), _row(_stocks(half), run), when)
    _assert_equal_flows(
        model.flows(), {stock: _row(causes, run) for stock, causes in half.flows.items()}, when
    )


def _assert_equal_flows(found: dict[str, Arrays], wanted: dict[str, Arrays], when: str) -> None:
    assert found.keys() == wanted.keys()
    for stock, causes in wanted.items():
        _assert_equal(found[stock], causes, f"flow of {stock} {when}")


@pytest.mark.parametrize("named", SIZES)
def test_the_scene_gives_every_block_something_to_do(named: int) -> None:
    first, last = _stocks(_ours(named)[0]), _stocks(_ours(named)[-1])
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
            _assert_same_work(model, _ours(named)[t], run, f"run {run} semester {t}")


@pytest.mark.parametrize("named", SIZES)
def test_a_mesa_model_does_the_same_work(named: int) -> None:
    pytest.importorskip("mesa", reason="Mesa is not installed: it comes with the extra for research")
    from benchmarks.peers.mesa_model import MesaModel

    for run in range(RUNS):
        model = MesaModel(_scene(named), run)
        for t, orders in enumerate(orders_by_semester(_scene(named), run)):
            model.orders = orders
            model.step()
            _assert_same_work(model, _ours(named)[t], run, f"run {run} semester {t}")


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
        found = {name: values for name, values in model.arrays().items() if name in ours.MOVED + MADE}
        _assert_equal(found, _stocks(half), f"semester {t}")
        _assert_equal_flows(model.flows(), half.flows, f"semester {t}")


def test_the_compiler_turned_the_loops_of_the_c_function_into_vectors() -> None:
    made = _fused(SMALL)
    assert made.vectorised >= MUST_BE_VECTORS * made.loops, (made.vectorised, made.loops)
