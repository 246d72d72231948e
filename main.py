#!/usr/bin/env python3
"""Tres por Uno: `python3 main.py` plays, `python3 main.py test` runs the tests, `--help` lists the rest.

The composition root: the only place that knows everybody. It starts with the standard library alone, sees to
it that what the game needs is there (`game/setup`), and calls the part of the game that the command names. An
installed game has this file as `game/__main__.py`, so that the command `tres-por-uno` is the same program.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must read this line to be able to say so
    sys.exit(
        "Tres por Uno necesita Python 3.11 o más nuevo / needs Python 3.11 or newer (python.org/downloads); "
        "this one is %d.%d." % sys.version_info[:2]
    )

import argparse
import importlib.util
import os
import platform
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from game import __version__
from game.setup import environment
from game.setup.options import add_calibrate, add_simulate, add_spread, add_tournament, add_wholes
from game.setup.problem import EXIT_SETUP, SetupProblem
from game.setup.words import say

HERE = Path(__file__).resolve().parent
INSTALLED = Path(__file__).stem == "__main__"
RESEARCH = ("matplotlib", "SALib", "scipy")
EXIT_CRASH, EXIT_INTERRUPTED, EXIT_BROKEN_PIPE = 70, 130, 141

Options = argparse.Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code.

    0 well, 1 problems found, 2 wrong command, 3 no screen, 4 not set up, 70 crash, 130 interrupted.
    """
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    _make_printing_safe()
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except SetupProblem as problem:
        print(problem.sentence, file=sys.stderr)
        return EXIT_SETUP
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone (`... | head`); Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_BROKEN_PIPE
    except Exception as error:
        if "--debug" in arguments:
            raise
        print(_report_crash(error, arguments), file=sys.stderr)
        return EXIT_CRASH


def _run(arguments: list[str]) -> int:
    own, for_pytest = _split_test(arguments)
    options = _parser().parse_args(own)
    options.pytest = for_pytest
    handler: Callable[[Options], int] = options.handler
    purposes: dict[object, str] = {_test: "test", _art: "test", _sounds: "test"}
    purposes |= {_calibrate: "research", _sensitivity: "research"}
    purpose = purposes.get(handler, "play")
    if not INSTALLED:
        environment.enter(HERE, purpose, [str(HERE / "main.py"), *arguments])
    return handler(options)


def _split_test(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Give our own arguments, and those after `test`, which are pytest's (`test --help` is ours)."""
    commands = [at for at, word in enumerate(arguments) if not word.startswith("-")]
    if not commands or arguments[commands[0]] != "test":
        return arguments, []
    after = commands[0] + 1
    if arguments[after : after + 1] in (["-h"], ["--help"]):
        return arguments, []
    return arguments[:after], arguments[after:]


def _play(options: Options) -> int:
    _refuse_rival_pygame()
    from game.ui import app

    return app.run(options, report=lambda error: _report_crash(error, ["play"]))


def _check(options: Options) -> int:
    from game.content import check

    return check.main(options.paths)


def _simulate(options: Options) -> int:
    from game.lab import simulate

    return simulate.main(options)


def _fingerprints(options: Options) -> int:
    from game.lab.fingerprints import command

    return command.main(options)


def _calibrate(options: Options) -> int:
    _refuse_without("research", *RESEARCH)
    from game.lab.calibration import command

    return command.main(options)


def _sensitivity(options: Options) -> int:
    _refuse_without("research", *RESEARCH)
    from game.lab.sensitivity import command

    return command.main(options)


def _tournament(options: Options) -> int:
    from game.lab import tournament

    return tournament.main(options)


def _art(options: Options) -> int:
    _refuse_without("press", "PIL", "resvg_py")
    from game.press.art import command

    return command.main(options)


def _sounds(options: Options) -> int:
    _refuse_without("press", "soundfile")
    from game.press.sound import command

    return command.main(options)


def _replay(options: Options) -> int:
    from game.lab import replay

    return replay.main(options.save)


def _selftest(options: Options) -> int:
    _refuse_rival_pygame()
    from game.ui import selftest

    return selftest.main(options)


def _test(options: Options) -> int:
    if INSTALLED:
        raise SetupProblem(say("setup.no_tests"))
    _refuse_rival_pygame()
    import pytest

    os.chdir(HERE)
    given: list[str] = options.pytest
    # All tests together are quicker on all processors; a few are quicker, and easier to read, on one.
    processors = os.cpu_count() or 1
    together = ["-n", str(min(processors, 8)), "--dist", "loadfile"] if processors > 1 else []
    return int(pytest.main(given or together))


def _refuse_rival_pygame() -> None:
    sentence = environment.rival_pygame()
    if sentence is not None:
        raise SetupProblem(sentence)


def _refuse_without(purpose: str, *packages: str) -> None:
    if any(importlib.util.find_spec(name) is None for name in packages):
        raise SetupProblem(say(f"setup.no_{purpose}"))


def _parser() -> argparse.ArgumentParser:
    """Give the command line, in the machine's language."""
    prog = "tres-por-uno" if INSTALLED else "python3 main.py"
    examples = ("", "check", "simulate zacatecas-1998 --policy nothing")
    parser = _new(argparse.ArgumentParser, prog, "help.game", examples)
    version = f"Tres por Uno {__version__}"
    parser.add_argument("--version", action="version", version=version, help=say("help.version"))
    parser.set_defaults(handler=_play, debug=False, language=None)
    commands = parser.add_subparsers(title=say("help.commands"), metavar="")

    def command(name: str, handler: Callable[[Options], int], *examples: str) -> argparse.ArgumentParser:
        def build(**details: object) -> argparse.ArgumentParser:
            return commands.add_parser(name, help=say(f"help.{name}"), **details)  # type: ignore[arg-type]

        made = _new(build, f"{prog} {name}", f"help.{name}", examples)
        made.set_defaults(handler=handler)
        return made

    play = command("play", _play, "", "--language en")
    play.add_argument("--language", choices=("es", "en"), help=say("help.language"))

    check = command("check", _check, "", "levels/zacatecas-1998", "levels/decks/common.yaml")
    check.add_argument("paths", nargs="*", metavar="PATH", help=say("help.path"))

    many, spread_out = (
        "zacatecas-1998 --policy history --runs 1000",
        "guanajuato-1996 --policy nothing --places",
    )
    add_simulate(command("simulate", _simulate, many, f"{spread_out} --out places.csv"))

    fingerprints = command("fingerprints", _fingerprints, "", "zacatecas-1998 --runs 100")
    fingerprints.add_argument("levels", nargs="*", metavar="LEVEL", help=say("help.levels"))
    add_wholes(fingerprints, runs=500, seed=1)
    calibrate = command("calibrate", _calibrate, "", "--blocks ventures --budget 300", "--write")
    add_calibrate(calibrate)
    sensitivity = command("sensitivity", _sensitivity, "", "--paths 8 --samples 64")
    add_wholes(sensitivity, paths=2, samples=16, most=12, runs=60, seed=1)
    for spread in (fingerprints, calibrate, sensitivity):
        add_spread(spread)

    examples = ("", "jerez-2004 --runs 200 --out t.csv", "--exploits jerez-2004 --save found.yaml")
    add_tournament(command("tournament", _tournament, *examples))

    replay = command("replay", _replay, "my-match.txt")
    replay.add_argument("save", type=Path, metavar="SAVE", help=say("help.save"))
    art = command("art", _art, "", "village heads", "--check")
    art.add_argument("families", nargs="*", metavar="FAMILY", help=say("help.families"))
    sounds = command("sounds", _sounds, "", "--check")
    for made in (art, sounds):
        made.add_argument("--check", action="store_true", help=say("help.agree"))
    command("selftest", _selftest, "")
    command("test", _test, "", "tests/model", "-k bankrupt -x")
    return parser


def _new(
    build: Callable[..., argparse.ArgumentParser], prog: str, key: str, examples: Sequence[str]
) -> argparse.ArgumentParser:
    """Give a parser with its description, its examples and the options that every command has."""
    lines = "\n".join(f"  {prog} {example}".rstrip() for example in examples)
    parser = build(
        prog=prog,
        description=say(key),
        epilog=f"{say('help.examples')}\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=say("help.help"))
    # Suppressed as default, or the command's parser would put back to False what was said before the command.
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=say("help.debug"))
    return parser


def _make_printing_safe() -> None:
    """See to it that a terminal which can't show an accent shows a "?" in its place."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _report_crash(error: Exception, arguments: Sequence[str]) -> str:
    """Write what went wrong where the player's logs are; give the sentence that says where."""
    head = (
        f"Tres por Uno {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"{' '.join(arguments) or 'play'}\n\n"
    )
    text = head + "".join(traceback.format_exception(error))
    name = time.strftime("crash-%Y%m%d-%H%M%S.txt")
    for folder in (_log_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")
        except OSError:
            continue
        return say("crash", path=folder / name)
    return say("crash.unwritten", reason=repr(error))


def _log_folder() -> Path:
    home = os.environ.get("TRES_POR_UNO_HOME")
    if home:
        return Path(home) / "logs"
    try:
        from platformdirs import user_log_path
    except ImportError:
        return Path(tempfile.gettempdir())
    return user_log_path("tres-por-uno", appauthor=False)


if __name__ == "__main__":
    sys.exit(main())
