"""Options that several commands share, with their help in the machine's language."""

import argparse
from collections.abc import Callable

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
