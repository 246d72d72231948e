"""The command `replay`: a save played again, turn by turn, to the same hashes."""

import sys
from pathlib import Path

from game.content import library, words
from game.content.level import Level
from game.content.telling import spoken_language, tell
from game.lab.table import calendar
from game.play.hashes import state_hash
from game.play.save import SaveProblem, read_save, replayed

EXIT_PROBLEMS = 1


def main(path: Path) -> int:
    """Replays a save; prints each semester's hash, and gives 0 if all agree, else 1."""
    language, known = spoken_language(), words.load()
    try:
        saved = read_save(Path(path))
        level = library.load(saved.header.level)
        if not isinstance(level, Level):
            print("\n".join(tell(problem, known, language) for problem in level), file=sys.stderr)
            return EXIT_PROBLEMS
        match, differs = replayed(level, saved)
    except SaveProblem as problem:
        print(known.say(f"notice.{problem.key}", language, **problem.values), file=sys.stderr)
        return EXIT_PROBLEMS
    for number, turn in enumerate(match.turns, start=1):
        year, half = calendar(level, number - 1)
        mark = "=" if differs is None or number < differs else "≠"
        print(f"{number:3} {year}-{half} {state_hash(turn.after)} {mark}")
    if saved.header.fingerprint != level.fingerprint:
        print(known.say("lab.level_changed", language, level=level.id))
    if saved.damaged is not None:
        first, last = saved.damaged
        print(known.say("lab.damaged", language, first=first, last=last, sound=first - 1))
    if differs is not None:
        print(known.say("lab.differs", language, semester=differs))
    if differs is None and saved.damaged is None:
        print(known.say("lab.same", language, semesters=len(match.turns)))
        return 0
    return EXIT_PROBLEMS
