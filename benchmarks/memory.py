"""Peak memory that a thousand histories take more than one: ``python -m benchmarks.memory PIECES`` says kB a run."""

import sys

from benchmarks.contenders import history, history_in_pieces

RUNS = 1000


def peak() -> float:
    """Peak resident memory of this process so far [kB]."""
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024 if sys.platform == "darwin" else float(most)


def main(how: str) -> int:
    """Plays one history, then a thousand, in one batch or in the lab's pieces."""
    history(1)()
    before = peak()
    {"batch": history, "pieces": history_in_pieces}[how](RUNS)()
    print((peak() - before) / RUNS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
