"""Who governs when: a level may last longer than one governor."""

from game.content.level import Level


def governor_of(level: Level, semester: int, language: str) -> str:
    """The governor of a semester, counted from 0."""
    name = level.governor
    for successor in level.successors:
        if successor.semester <= semester:
            name = successor.governor
    return name[language]


def takes_over(level: Level, semester: int) -> bool:
    """Whether somebody new comes in with a semester."""
    return any(successor.semester == semester for successor in level.successors)
