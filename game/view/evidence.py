"""Why believe this model, ready to be shown: facts with their targets, what was measured, and strips that show both."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.evidence import Evidence, Fingerprint, Measure, Measured
from game.content.parameter_notes import Moved, Note
from game.model.names import THREADS
from game.view.money import MINUS, percent
from game.view.pictures.twins import StripData
from game.view.timeline import Say

ROOM = 0.1  # of a strip that stays free at either end
LIMITS = 7
HANGS = 3  # parameters that are named with a fact
READ = ("fingerprints", "model", "parameters", "calibration")


@dataclass(frozen=True)
class MeasureView:
    """One measure on one level.

    Attributes:
        words: what is measured.
        where: the level.
        target: where it should be.
        came: what came out; why not, where nothing did.
        met: whether it is where it should be.
        strip: both as a picture; none where nothing came out.
    """

    words: str
    where: str
    target: str
    came: str
    met: bool
    strip: StripData | None


@dataclass(frozen=True)
class FactView:
    """A fact; `speaks` is the measure that is shown for all: the first that is missed, else the first."""

    id: str
    title: str
    source: str
    met: bool
    rows: tuple[MeasureView, ...]
    speaks: MeasureView


def facts_view(evidence: Evidence, say: Say, language: str) -> tuple[FactView, ...]:
    """The facts with all that was measured."""
    return tuple(_fact(evidence, each, say, language) for each in evidence.fingerprints)


def _fact(evidence: Evidence, fact: Fingerprint, say: Say, language: str) -> FactView:
    rows = tuple(
        _measure(measure, level, evidence.measured.get((fact.id, measure.id, level)), say, language)
        for measure in fact.measures
        for level in measure.levels
    )
    speaks = next((row for row in rows if not row.met), rows[0])
    source = say(f"grade.{fact.source.grade}", text=fact.source.text[language])
    return FactView(fact.id, fact.title[language], source, all(row.met for row in rows), rows, speaks)


def _measure(measure: Measure, level: str, found: Measured | None, say: Say, language: str) -> MeasureView:
    words, where = measure.text[language], _level(level, say)
    words = words[:1].upper() + words[1:]
    target = say("evidence.should", target=_target(measure, say), judged=say(f"evidence.{measure.judged_by}"))
    if found is None or found.missing:
        came = say("evidence.absent", what=found.missing) if found else say("evidence.never")
        return MeasureView(words, where, target, came, False, None)
    told = {
        "at": figure(measure, _at(measure, found), say),
        "low": figure(measure, found.middle_half[0], say, bare=True),
        "high": figure(measure, found.middle_half[1], say, bare=True),
    }
    came = say("evidence.came.mean" if measure.judged_by == "mean" else "evidence.came", **told)
    return MeasureView(words, where, target, came, found.met, strip_of(measure, found))


def _level(level: str, say: Say) -> str:
    state, _, year = level.partition("-")
    name = say(f"evidence.level.{state}")
    return say("evidence.level", state=name, year=year) if year else name


def _at(measure: Measure, found: Measured) -> float:
    return found.mean if measure.judged_by == "mean" else found.median


def _target(measure: Measure, say: Say) -> str:
    low, high = measure.low, measure.high
    if low is not None and low == high:
        return say("evidence.exactly", low=figure(measure, low, say))
    if low is None or high is None:
        key, bound = ("evidence.at_most", high) if low is None else ("evidence.at_least", low)
        told = figure(measure, bound or 0.0, say)
        return say(key, low=told, high=told)
    return say("evidence.between", low=figure(measure, low, say, bare=True), high=figure(measure, high, say))


def figure(measure: Measure, value: float, say: Say, *, bare: bool = False) -> str:
    """A measured number as it is read: shares as per cent, others with their unit unless it is left `bare`."""
    if measure.unit == "share":
        told = f"{100 * value:.0f} %" if abs(value) >= 0.1 else f"{100 * value:.2g} %"
        return told.replace("-", MINUS)
    told = (f"{value:,.0f}" if abs(value) >= 100.0 else f"{value:.3g}").replace("-", MINUS)
    return told if bare else f"{told} {say(f'evidence.unit.{measure.unit}')}"


def strip_of(measure: Measure, found: Measured) -> StripData:
    """What came out beside where it should lie, on a line that holds both."""
    nine = found.every_run if measure.judged_by == "every_run" else found.nine_in_ten
    at = _at(measure, found)
    ends = [end for end in (measure.low, measure.high) if end is not None]
    values = [*nine, *found.middle_half, at, *ends]
    low, high = min(values), max(values)
    room = ROOM * (high - low or max(1.0, abs(high)))
    target = (measure.low, measure.high)
    return StripData(target, found.middle_half, nine, at, found.met, low - room, high + room)


def hangs(
    sensitivity: Moved, notes: Mapping[str, Note], evidence: Evidence, say: Say, language: str
) -> tuple[str, ...]:
    """What hangs on which assumption: a line for each fact or thread, its weightiest parameters first."""
    titles = {fact.id: fact.title[language] for fact in evidence.fingerprints}
    return tuple(
        say(
            "evidence.hangs.line",
            what=titles.get(name) or say(f"thread.{name}"),
            list="; ".join(
                say("evidence.hangs.one", meaning=notes[each].meaning[language], share=percent(share))
                for each, share in pairs[:HANGS]
                if each in notes
            ),
        )
        for name, pairs in sensitivity.items()
        if name in titles or name in THREADS
    )


def limits(say: Say) -> tuple[str, ...]:
    """What the model does not know, in honest sentences."""
    return tuple(say(f"evidence.limit.{number}") for number in range(1, LIMITS + 1))


def read_more(say: Say) -> tuple[str, ...]:
    """Where there is more to read."""
    return tuple(say(f"evidence.read.{page}") for page in READ)
