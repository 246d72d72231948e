"""Staking a guess: about what, which way, how far, and why."""

from typing_extensions import override

from game.model.names import THREADS
from game.play.agenda import Prediction
from game.play.sitting import Sitting, Stake, Unstake
from game.ui.answers import Answer, Do, Pop, Tell
from game.ui.context import Context
from game.ui.screen import Screen
from game.ui.screens.page import page
from game.ui.seat import sitting_of
from game.ui.widgets import Button, Choice, Column, Label, Option, Panel, Prose, Row, Rule, Widget
from game.view.money import whole
from game.view.predictions import REASONS, STEPS, kind_of, now_words, staked, subject_words

MOST = 2
DIRECTIONS = {-1: "falls", 0: "stays", 1: "rises"}


class PredictScreen(Screen):
    """One or two guesses; none at all is as good."""

    name = "predict"

    def __init__(self) -> None:
        self.subject, self.direction, self.step, self.reason = THREADS[0], 1, 1, ""

    @override
    def build(self, ctx: Context) -> Widget:
        sitting = sitting_of(ctx)
        agenda = sitting.agenda
        kids: list[Widget] = [Prose(ctx.words("predict.text"))]
        if agenda.predictions:
            kids.append(_staked(ctx, sitting))
        about = [
            _asked(ctx, "predict.subject", self._threads(ctx)),
            _asked(ctx, "predict.places", self._places(ctx, sitting)),
        ]
        how = [
            Label(self._now(ctx, sitting), bold=True, colour="accent"),
            _asked(ctx, "predict.direction", self._directions(ctx)),
        ]
        if self.direction:
            how.append(_asked(ctx, f"predict.size.{kind_of(self.subject)}", self._sizes()))
        how.append(_asked(ctx, "predict.reason", self._reasons(ctx)))
        halves = [Column(half, 14, grow=1, narrow=420) for half in (about, how)]
        kids.append(Row(halves, 30, align="start"))
        others = [each for each in agenda.predictions if each.subject != self.subject]
        why_not = "" if self.reason else ctx.words("predict.choose_reason")
        why_not = ctx.words("predict.most") if len(others) >= MOST else why_not
        stake = Button(
            ctx.words("predict.stake"),
            Do(Stake(self._guess())),
            id="stake",
            ground="cochineal",
            why_not=why_not,
        )
        done = ctx.words("predict.done" if agenda.predictions else "predict.skip")
        buttons = [stake, Button(done, Pop(), id="back")]
        return page(ctx.words("predict.title"), Column(kids, 14), buttons, "crosses", "agave", "lottery")

    def _now(self, ctx: Context, sitting: Sitting) -> str:
        match = sitting.match
        name = subject_words(match.level, self.subject, ctx.words, ctx.settings.language)
        return f"{name} · {now_words(match, self.subject, ctx.words)}"

    def _guess(self) -> Prediction:
        size = STEPS[kind_of(self.subject)][self.step] if self.direction else 0.0
        return Prediction(self.subject, self.direction, size, self.reason)

    def _threads(self, ctx: Context) -> Widget:
        options = [
            Option(name, ctx.words(f"thread.{name}"), Tell("subject", name), name == self.subject)
            for name in THREADS
        ]
        return Choice(options, id="thread")

    def _places(self, ctx: Context, sitting: Sitting) -> Widget:
        level = sitting.match.level
        subjects = [f"place:{place.id}" for place in level.places]
        options = [
            Option(
                subject,
                subject_words(level, subject, ctx.words, ctx.settings.language),
                Tell("subject", subject),
                subject == self.subject,
            )
            for subject in subjects
        ]
        return Choice(options, id="place")

    def _directions(self, ctx: Context) -> Widget:
        options = [
            Option(
                name, ctx.words(f"predict.direction.{name}"), Tell("direction", way), way == self.direction
            )
            for way, name in DIRECTIONS.items()
        ]
        return Choice(options, id="direction")

    def _sizes(self) -> Widget:
        kind = kind_of(self.subject)
        options = [
            Option(f"{step}", whole(size), Tell("step", step), step == self.step)
            for step, size in enumerate(STEPS[kind])
        ]
        return Choice(options, id="size")

    def _reasons(self, ctx: Context) -> Widget:
        options = [
            Option(reason, ctx.words(f"reason.{reason}.short"), Tell("reason", reason), reason == self.reason)
            for reason in REASONS
        ]
        return Choice(options, id="reason")

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        setattr(self, tell.name, tell.value)
        return None


def _asked(ctx: Context, key: str, choice: Widget) -> Widget:
    return Column([Label(ctx.words(key), bold=True), choice], 6)


def _staked(ctx: Context, sitting: Sitting) -> Widget:
    lines: list[Widget] = [Label(ctx.words("predict.staked"), "heading")]
    for each in staked(sitting.match.level, sitting.agenda.predictions, ctx.words, ctx.settings.language):
        back = Button(ctx.words("predict.take_back"), Do(Unstake(each.subject)), id=f"back:{each.subject}")
        lines += [Rule("crosses", "agave", "card", 8), Row([Label(each.words, grow=1, narrow=300), back])]
    return Panel(Column(lines, 8), pad=14)
