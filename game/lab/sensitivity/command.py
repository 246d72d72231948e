"""The command."""

import argparse


def main(options: argparse.Namespace) -> int:
    """Runs."""
    return 0
