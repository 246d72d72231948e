"""What a YAML parser says when it gives up, told as what the author most likely did."""

from typing import Any

import yaml

from game.content.problem import Problem, phrase

# Signs in the words of either parser (PyYAML's own and libyaml), and the message that fits.
SIGNS = (
    ("mapping values are not allowed", "syntax_colon"),
    ("',' or '", "syntax_comma"),
    ("could not find expected ':'", "syntax_key"),
    ("did not find expected key", "syntax_indent"),
    ("<block end>", "syntax_indent"),
    ("expected '-'", "syntax_indent"),
    ("cannot start any token", "syntax_token"),
    ("alphabetic or numeric", "syntax_token"),
    ("escape", "syntax_escape"),
)


def syntax_problem(text: str, name: str, error: yaml.MarkedYAMLError) -> Problem:
    """Gives the problem at the place where it began, as far as that can be known."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    rest = "\n".join(lines[line:])[column:]
    context, said = error.context or "", error.problem or ""
    if not rest.strip() and ("quoted" in context or "flow" in context):
        key = "syntax_quote" if "quoted" in context else "syntax_open"
        line, column = _opened(text, context, error.context_mark or mark)
    else:
        key = next((key for sign, key in SIGNS if sign in said), "syntax")
        line, column = _last_written(lines, line, column)
        if key == "syntax_indent" and lines[line][:column].strip():
            key = "syntax_more"
    return Problem(name, line + 1, column + 1, phrase(key), phrase("expected_yaml"), phrase(f"{key}_hint"))


def _opened(text: str, context: str, mark: Any) -> tuple[int, int]:
    """Gives the place of the sign without a partner: the context's, or the last of its kind."""
    if "node" not in context:
        return mark.line, mark.column
    open_signs = [0]
    for index, sign in enumerate(text):
        if sign in "[{":
            open_signs.append(index)
        elif sign in "]}" and len(open_signs) > 1:
            open_signs.pop()
    before = text[: open_signs[-1]]
    return before.count("\n"), len(before) - before.rfind("\n") - 1


def _last_written(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """Gives the place itself, or the end of the last line with something on it before."""
    if line < len(lines) and lines[line].strip():
        return line, column
    line = min(line, len(lines) - 1)
    while line > 0 and not lines[line].strip():
        line -= 1
    return line, len(lines[line])
