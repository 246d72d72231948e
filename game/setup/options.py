"""Options that several commands share, with their help in the machine's language."""

import argparse
from collections.abc import Callable
from pathlib import Path

from game.setup.words import say


def whole(lowest: int) -> Callable[[str], int]:
    """Give a reader of whole numbers that are not below the lowest."""

    def number(text: str) -> int:
        value = int(text)
        if value < lowest:
            raise argparse.ArgumentTypeError(f"{value} < {lowest}")
        return value

    return number


def add_wholes(command: argparse.ArgumentParser, **usual: int) -> None:
    """Add options that are whole numbers, each with its usual value; all count something, but for the seed."""
    for name, value in usual.items():
        told, reader = say(f"help.{name}", default=value), whole(int(name != "seed"))
        command.add_argument(f"--{name}", type=reader, default=value, metavar="N", help=told)


def add_spread(command: argparse.ArgumentParser) -> None:
    """Add what commands have that run on several processors."""
    command.add_argument("--workers", type=whole(1), metavar="N", help=say("help.workers"))


def add_simulate(command: argparse.ArgumentParser) -> None:
    """Add what the command `simulate` takes: what is played, how often, and what is told of it."""
    command.add_argument("level", metavar="LEVEL", help=say("help.level"))
    command.add_argument("--policy", required=True, metavar="NAME", help=say("help.policy"))
    add_wholes(command, runs=1000, seed=1)
    add_spread(command)
    command.add_argument("--chunk", type=whole(1), metavar="N", help=say("help.chunk"))
    command.add_argument("--places", action="store_true", help=say("help.places"))
    command.add_argument("--out", type=Path, metavar="FILE.csv", help=say("help.out"))


def add_calibrate(command: argparse.ArgumentParser) -> None:
    """Add what the command `calibrate` takes: what is fitted, and whether it is kept."""
    blocks = ("ventures", "clubs", "people", "jobs")
    command.add_argument("--blocks", nargs="+", choices=blocks, default=blocks, help=say("help.blocks"))
    command.add_argument("--write", action="store_true", help=say("help.write"))
    add_wholes(command, budget=600, runs=100, seed=1)


def add_tournament(command: argparse.ArgumentParser) -> None:
    """Add what the command `tournament` takes: for the tournament itself, and for the search for exploits."""
    command.add_argument("levels", nargs="*", metavar="LEVEL", help=say("help.tournament_levels"))
    runs = say("help.runs", default=500)
    command.add_argument("--runs", type=whole(2), default=500, metavar="N", help=runs)
    add_wholes(command, seed=1)
    add_spread(command)
    command.add_argument("--out", type=Path, metavar="FILE.csv", help=say("help.out"))
    command.add_argument("--exploits", metavar="LEVEL", help=say("help.exploits"))
    budget = say("help.judged", default=800)
    command.add_argument("--budget", type=whole(8), default=800, metavar="N", help=budget)
    command.add_argument("--save", type=Path, metavar="FILE.yaml", help=say("help.save_policy"))
