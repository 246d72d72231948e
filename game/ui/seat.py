"""The player's own seat: it holds the sitting, is the only one to change it, and keeps it in saves."""

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.content.level import Level
from game.content.loading import load
from game.play.agenda import Agenda
from game.play.match import Match, new_match
from game.play.save import SaveProblem, replayed
from game.play.sitting import Action, AnswerCard, Close, Give, Sitting, Stake, Undo, Unstake, Withdraw
from game.play.tracks import Memory
from game.ui.answers import Answer, Do, Pop, Push, Restart, Series, Stay
from game.ui.context import Context
from game.ui.drawer import AUTOSAVE, Drawer
from game.ui.screens.notice import Notice
from game.ui.shelf import Begin, Resume, SaveCard

SEEDS = 1_000_000
PLAY = (Give, Withdraw, AnswerCard, Stake, Unstake, Undo, Close)


@dataclass(frozen=True)
class SaveAs:
    """To the seat: keep the match under a name."""

    name: str


@dataclass(frozen=True)
class Load:
    """To the seat: go on with this saved match, as far as it is sound."""

    save: str


@dataclass(frozen=True)
class Delete:
    """To the seat: throw a saved match away."""

    save: str


@dataclass(frozen=True)
class Leave:
    """To the seat: save, and back to the title."""


@dataclass(frozen=True)
class Open:
    """To the seat: open a door of the game: a desk, a card, the guesses, the legacy, the saves or the settings."""

    door: str
    name: str = ""


@dataclass(frozen=True)
class Course:
    """Which screen follows which, as `game.ui.course` knows; the seat is given it and imports no screen of play."""

    begun: Callable[[Match], Series]
    resumed: Callable[[Sitting, tuple[Notice, ...]], Series]
    closed: Callable[[Match], Series]
    open: Callable[[Open], Answer]


class LocalSeat:
    """A seat on this machine.

    Attributes:
        sitting: Where the player sits; None while nothing is being played.
        memory: What forecasters keep of this match; nobody but they writes in it.
    """

    def __init__(
        self, course: Course, drawer: Drawer | None = None, seed: Callable[[], int] | None = None
    ) -> None:
        self.sitting: Sitting | None = None
        self.memory = Memory()
        self.course = course
        self.drawer = drawer or Drawer()
        self._seed = seed or (lambda: secrets.randbelow(SEEDS))
        self._told = False

    def do(self, action: object) -> Answer:
        """Carry out an action; the answer says which screen follows, if another one does."""
        match action:
            case Begin(level):
                return self._begin(level)
            case Resume(save) | Load(save):
                return self._resume(save, sound=isinstance(action, Load))
            case SaveAs() | Delete() | Leave():
                return self._put_away(action)
            case Open():
                return self.course.open(action)
        if isinstance(action, PLAY) and self.sitting is not None:
            return self._play(self.sitting, action)
        return None

    def saves(self) -> Sequence[SaveCard]:
        """The saved matches, the newest first."""
        return self.drawer.cards()

    def leave(self) -> None:
        """Keep what is on the desk: the window is about to close."""
        if self.sitting is not None:
            self._keep("")

    def _play(self, before: Sitting, action: Action) -> Answer:
        after = self.sitting = before.do(action)
        if after.refusal is not None:
            return Push(Notice(f"refusal.{after.refusal}", title="refusal.title"))
        if isinstance(action, Close):
            trouble = self._keep("")
            follows = self.course.closed(after.match)
            return Series((*follows.answers, trouble)) if trouble else follows
        return Pop() if isinstance(action, AnswerCard) else Stay()

    def _put_away(self, action: SaveAs | Delete | Leave) -> Answer:
        match action:
            case SaveAs(name):
                return self._keep(name) or Stay()
            case Delete(save):
                self.drawer.throw_away(save)
                return Stay()
            case Leave():
                self.leave()
                self.sitting = None
                return Restart()

    def _begin(self, name: str) -> Answer:
        level = load(name)
        if not isinstance(level, Level):
            return Push(Notice("notice.no_level", {"level": name}))
        self.drawer.set_aside()
        self.sitting, self.memory = Sitting(new_match(level, self._seed())), Memory()
        return self.course.begun(self.sitting.match)

    def _resume(self, save: str, *, sound: bool) -> Answer:
        """Sit down at a saved match; a damaged one is asked about first unless `sound` says to take what there is."""
        try:
            saved = self.drawer.read(save)
            level = load(saved.header.level)
            if not isinstance(level, Level):
                return Push(Notice("notice.no_level", {"level": saved.header.level}))
            if saved.damaged and not sound:
                return Push(_damage(save, saved.damaged))
            played, differs = replayed(level, saved)
        except SaveProblem as problem:
            return Push(Notice(f"notice.{problem.key}", problem.values))
        agenda = Agenda() if differs else saved.draft
        self.sitting, self.memory = Sitting(played, agenda), Memory()
        if save != AUTOSAVE:  # the match that was being played keeps its place beside the one that is loaded
            self.drawer.set_aside()
            self._keep("")
        notices: tuple[Notice, ...] = ()
        if differs:
            notices = (Notice("notice.differs", {"semester": differs}),)
        elif saved.header.fingerprint != level.fingerprint:
            notices = (Notice("notice.level_changed"),)
        return self.course.resumed(self.sitting, notices)

    def _keep(self, name: str) -> Answer:
        """Save; what could not be written is told once."""
        if self.sitting is None:
            return None
        try:
            self.drawer.put(self.sitting, name, time.time())
        except OSError:
            if name or not self._told:
                self._told = True
                return Push(Notice("notice.unwritable", {"folder": self.drawer.folder}))
        return None


def _damage(save: str, damaged: tuple[int, int]) -> Notice:
    first, last = damaged
    values = {"first": first, "last": last, "sound": first - 1}
    go_on = Series((Pop(), Do(Load(save))))
    return Notice("notice.damaged", values, (("notice.go_on", go_on), ("ui.no", Pop())))


def seat_of(ctx: Context) -> LocalSeat:
    """The seat of the moment.

    Raises:
        TypeError: There is none, or it is no seat of ours.
    """
    if not isinstance(ctx.seat, LocalSeat):
        raise TypeError(f"expected a LocalSeat, not {ctx.seat!r}")
    return ctx.seat


def sitting_of(ctx: Context) -> Sitting:
    """The sitting of the moment.

    Raises:
        TypeError: Nothing is being played.
    """
    sitting = seat_of(ctx).sitting
    if sitting is None:
        raise TypeError("nothing is being played")
    return sitting
