"""A Python of its own that plays the golden campaigns and says on what they were played: see `configurations.py`."""

import argparse
import contextlib
import hashlib
import json
import locale
import math
import platform
import struct
import sys
from typing import Any


def main() -> int:
    """Prints what there is underneath and what came out, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=None, help="only so many campaigns; 0 plays none")
    parser.add_argument("--plant", action="store_true", help="put an inexact function into the model")
    options = parser.parse_args()
    with contextlib.suppress(locale.Error):  # one that isn't there shows in its decimal point
        locale.setlocale(locale.LC_ALL, "")
    found = {"underneath": underneath(), "campaigns": {}, "on the way": {}}
    if options.plant:
        plant()
    if options.first != 0:
        found["campaigns"], found["on the way"] = played(options.first)
    json.dump(found, sys.stdout)
    return 0


def underneath() -> dict[str, Any]:
    """What the bits must not depend on: versions, the processor's features in use, hashing, the locale."""
    import numpy as np
    from numpy._core import _multiarray_umath as core

    values = (i / 997.0 for i in range(1, 20_000))
    libm = b"".join(struct.pack("<3d", math.exp(x), math.sin(x), math.log(x)) for x in values)
    return {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "dispatched": [name for name in core.__cpu_dispatch__ if core.__cpu_features__.get(name)],
        "libm": hashlib.sha256(libm).hexdigest()[:16],
        "hash": hash("tres por uno"),
        "decimal point": locale.localeconv()["decimal_point"],
    }


def plant() -> None:
    """Puts a logistic with `np.exp` in the place of the model's own sigmoid, as a careless change would."""
    import numpy as np

    from game.model import arithmetic

    def logistic(values: Any) -> Any:
        return 1.0 / (1.0 + np.exp(-values))

    arithmetic.rise = logistic


def played(first: int | None) -> tuple[dict[str, list[str]], dict[str, str]]:
    """The hashes of the first campaigns, or of all, and of what the model's functions gave on the way."""
    from tests.golden.campaigns import campaigns, hashes, shipped  # here: after what was planted
    from tests.golden.trace import Trace

    levels, trace = shipped(), Trace()
    found = {}
    # Listening takes three times as long as playing: two levels' histories, and a term by hand.
    listened = (1, 2, len(levels) + 1)
    for number, each in enumerate(campaigns(levels)[:first]):
        with trace.listening() if number in listened else contextlib.nullcontext():
            found[each.name] = hashes(levels[each.level], each)
    return found, trace.digests()


if __name__ == "__main__":
    sys.exit(main())
