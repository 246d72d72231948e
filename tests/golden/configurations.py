"""What the campaigns are played on: other processors, libraries, hashes and tongues, as far as this machine has them.

A configuration that a machine can't make true proves nothing: NumPy ignores a feature that it doesn't know, glibc a
tunable, and C a locale that isn't there. So each says how it is seen, in the child itself, that it was made true.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HASH_SEEDS = ("0", "1", "20260212")
TURKISH = "tr_TR.UTF-8"
# Older glibc called the same features usable; unknown names are ignored.
FMA_OFF = "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F,-AVX2_Usable,-FMA_Usable,-FMA4_Usable,-AVX512F_Usable"

Facts = dict[str, Any]


@dataclass(frozen=True)
class Configuration:
    """What a child runs on.

    Attributes:
        name: what it is called in the report.
        environment: what is set for it.
        python: the interpreter.
        missing: why it is not what its name says, from what is underneath it and underneath the plain one; or nothing.
    """

    name: str
    environment: dict[str, str] = field(default_factory=dict)
    python: str = sys.executable
    missing: Callable[[Facts, Facts], str] = lambda *_: ""


@dataclass(frozen=True)
class Outcome:
    """What a child found.

    Attributes:
        underneath: the facts on which it was played.
        campaigns: the hashes of each campaign's semesters.
        on_the_way: a digest of all that each function of the model and the deck gave.
        failure: why there is nothing of all that; or nothing.
    """

    underneath: Facts = field(default_factory=dict)
    campaigns: dict[str, list[str]] = field(default_factory=dict)
    on_the_way: dict[str, str] = field(default_factory=dict)
    failure: str = ""


def play(configuration: Configuration, *arguments: str) -> Outcome:
    """Plays the campaigns in a child, with a home of its own, so that every configuration reads the YAML itself."""
    with tempfile.TemporaryDirectory() as home:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "PYTHON"))}
        environment = {
            **kept,
            "TRES_POR_UNO_HOME": home,
            "PYTHONPATH": str(ROOT),
            **configuration.environment,
        }
        command = [configuration.python, "-m", "tests.golden.child", *arguments]
        child = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8"
        )
    if child.returncode:
        return Outcome(failure=(child.stderr.strip() or "no reason given").splitlines()[-1])
    found = json.loads(child.stdout)
    return Outcome(found["underneath"], found["campaigns"], found["on the way"])


def plain() -> Configuration:
    """This Python as it is."""
    return Configuration("as it is")


def all_here(facts: Facts) -> Iterator[Configuration]:
    """Yields what can be tried with this Python alone, given what is underneath the plain configuration."""
    features = facts["dispatched"]
    simd_off = {"NPY_DISABLE_CPU_FEATURES": " ".join(features)} if features else {}
    yield simd(features)
    yield Configuration("FMA off", {"GLIBC_TUNABLES": FMA_OFF}, missing=_same_libm)
    both = Configuration("SIMD and FMA off", {"GLIBC_TUNABLES": FMA_OFF, **simd_off}, missing=_same_libm)
    if features:
        yield both
    for seed in HASH_SEEDS:
        yield Configuration(f"hash seed {seed}", {"PYTHONHASHSEED": seed}, missing=_same_hash)
    yield Configuration("Turkish", {"LC_ALL": TURKISH, "LANG": TURKISH}, missing=_no_comma)


def simd(features: list[str]) -> Configuration:
    """Without the features of the processor that NumPy would choose at run time."""

    def missing(facts: Facts, _: Facts) -> str:
        if not features:
            return "this NumPy chooses no feature of this processor at run time"
        left = sorted(set(features) & set(facts["dispatched"]))
        return f"NumPy still uses {' '.join(left)}" if left else ""

    environment = {"NPY_DISABLE_CPU_FEATURES": " ".join(features)} if features else {}
    return Configuration(f"SIMD off ({' '.join(features) or 'none'})", environment, missing=missing)


def _same_libm(facts: Facts, plain_facts: Facts) -> str:
    same = facts["libm"] == plain_facts["libm"]
    return (
        "exp, sin and log of this C library come out as before, so nothing was switched off" if same else ""
    )


def _same_hash(facts: Facts, plain_facts: Facts) -> str:
    return "hashes of texts are as before" if facts["hash"] == plain_facts["hash"] else ""


def _no_comma(facts: Facts, _: Facts) -> str:
    return "" if facts["decimal point"] == "," else f"the locale {TURKISH} is not there"
