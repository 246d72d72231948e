"""What pydantic says of a document, as problems with a line and plain sentences."""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.content.outline import keys_at
from game.content.problem import Phrase, Problem, nearest, one_of, phrase
from game.content.reading import Document, Trail
from game.content.text import LANGUAGES

Model = TypeVar("Model", bound=BaseModel)
MOST_TOLD = 200  # of one file; nobody reads more, and finding the words for each takes time
Fault = Mapping[str, Any]
Said = tuple[Phrase, Phrase | None, Phrase | None]


def shaped(document: Document, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """Gives the document as a model, or nothing; and every problem of reading and of shape."""
    problems = list(document.problems)
    if () in document.spoiled:
        return None, problems
    try:
        return model.model_validate(document.value), problems
    except ValidationError as error:
        faults = error.errors(include_url=False)
    told = [_problem(document, model, fault) for fault in faults[:MOST_TOLD]]
    problems += [problem for problem in told if problem]
    if len(faults) > MOST_TOLD:
        path, _ = _path(document, faults[MOST_TOLD]["loc"])
        problems.append(document.problem(path, phrase("more_problems", count=len(faults) - MOST_TOLD)))
    return None, problems


def _problem(document: Document, model: type[BaseModel], fault: Fault) -> Problem | None:
    path, missing = _path(document, fault["loc"])
    if any(path[:length] in document.spoiled for length in range(len(path) + 1)):
        return None  # what stands there could not be read, and that has been told
    if missing and (*path, missing) in document.spoiled:
        return None
    kind = fault["type"]
    if kind == "missing" and missing in LANGUAGES:
        what = phrase("missing_language", language=missing)
        return document.problem(path, what, phrase("expected_languages"), key=True)
    if kind == "missing":
        known = phrase("expected_keys", names=", ".join(keys_at(model, document.value, path)))
        return document.problem(path, phrase("missing_key", key=missing), known, key=True)
    if kind == "extra_forbidden":
        keys = keys_at(model, document.value, path[:-1])
        what = phrase("unknown_key", key=path[-1])
        hint = phrase("thousands") if _is_split_number(path[-1]) else nearest(path[-1], keys)
        return document.problem(path, what, one_of(keys), hint, key=True)
    what, expected, hint = _said(fault)
    at_key = "[key]" in fault["loc"]
    hint = phrase("thousands") if at_key and _is_split_number(path[-1]) else hint
    return document.problem(path, what, expected, hint, key=at_key)


def _is_split_number(key: str | int) -> bool:
    """Says whether a key looks like the rest of a number with a comma, as in {pesos: 200,000}."""
    return re.fullmatch(r"[0-9]{3}", str(key)) is not None


def _path(document: Document, loc: tuple[str | int, ...]) -> tuple[Trail, str]:
    """Gives the path into the tree without pydantic's own marks, and the key that is missing at its end."""
    path: Trail = ()
    node: Any = document.value
    for step in loc:
        in_mapping = isinstance(node, dict) and step in node
        if in_mapping or (isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node)):
            node = node[step]
        elif isinstance(step, str) and (step.startswith("<") or step == "[key]"):
            continue
        else:
            return path, str(step)
        path = (*path, step)
    return path, ""


def _said(fault: Fault) -> Said:
    value = fault["input"]
    if value is None and fault["type"] != "none_required":
        return phrase("nothing_here"), _EXPECTED.get(fault["type"], phrase("expected_value")), None
    say = _SAID.get(fault["type"])
    return (
        say(value, {"message": fault["msg"], **fault.get("ctx", {})})
        if say
        else (phrase("wrong_value", value=value), None, None)
    )


def _not_text(value: Any, ctx: Fault) -> Said:
    return phrase("not_text", value=_written(value)), phrase("expected_text"), None


def _not_number(value: Any, ctx: Fault) -> Said:
    return phrase("not_number", value=_written(value)), phrase("expected_number"), _number_hint(value)


def _not_whole(value: Any, ctx: Fault) -> Said:
    return phrase("not_whole", value=_written(value)), phrase("expected_whole"), _number_hint(value)


def _not_truth(value: Any, ctx: Fault) -> Said:
    meant = _TRUTHS.get(str(value).lower())
    hint = phrase("did_you_mean", names=f"`{meant}`") if meant else None
    return phrase("not_truth", value=_written(value)), phrase("expected_truth"), hint


def _not_list(value: Any, ctx: Fault) -> Said:
    return phrase("not_list"), phrase("expected_list"), None


def _not_mapping(value: Any, ctx: Fault) -> Said:
    return phrase("not_mapping", value=_written(value)), phrase("expected_mapping"), None


def _not_literal(value: Any, ctx: Fault) -> Said:
    names = [text or number for text, number in re.findall(r"'([^']*)'|(\d+)", str(ctx.get("expected", "")))]
    return phrase("unknown_value", value=_written(value)), one_of(names), nearest(value, names)


def _unknown_name(value: Any, ctx: Fault) -> Said:
    what = phrase("unknown_name", kind=phrase(f"kind_{ctx['kind']}"), name=value)
    return what, one_of(ctx["known"]), nearest(value, ctx["known"])


def _no_form(value: Any, ctx: Fault) -> Said:
    if not isinstance(value, dict):
        return _not_mapping(value, ctx)
    known = str(ctx["message"]).split()
    hint = next((near for key in value if (near := nearest(key, known))), None)
    return phrase("no_form"), one_of(known), hint


def _bound(key: str, name: str) -> Callable[[Any, Fault], Said]:
    def said(value: Any, ctx: Fault) -> Said:
        return phrase("out_of_bounds", value=value), phrase(key, bound=f"{ctx[name]:g}"), None

    return said


def _plain(key: str, expected: str) -> Callable[[Any, Fault], Said]:
    return lambda value, ctx: (phrase(key, value=_written(value)), phrase(expected), None)


def _count(key: str, name: str) -> Callable[[Any, Fault], Said]:
    return lambda value, ctx: (phrase("count", count=len(value)), phrase(key, count=ctx[name]), None)


def _range(key: str) -> Callable[[Any, Fault], Said]:
    def said(value: Any, ctx: Fault) -> Said:
        low, high = f"{ctx['low']:g}", f"{ctx['high']:g}"
        shown = f"{ctx['value']:g}" if "value" in ctx else f"{low}..{high}"
        return phrase(key, value=shown), phrase("expected_range", low=low, high=high), None

    return said


def _number_hint(value: Any) -> Phrase | None:
    """Gives the number that was meant by 010, 9,000,000, "5" or 1_000."""
    if not isinstance(value, str) or len(value) > 30:
        return None
    bare = value.strip().replace(",", "").replace("_", "").replace(" ", "")
    if not re.fullmatch(r"[-+]?[0-9]+(\.[0-9]+)?", bare):
        return None
    bare = re.sub(r"^([-+]?)0+(?=[0-9])", r"\1", bare)
    return phrase("did_you_mean", names=f"`{bare}`")


def _written(value: Any) -> str:
    """Gives a value as its author would write it, not as Python does."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: …" for key in value) + "}"
    return "[…]" if isinstance(value, list) else str(value)


_TRUTHS = {
    **dict.fromkeys(("yes", "on", "y", "1", "sí", "si", "verdadero"), "true"),
    **dict.fromkeys(("no", "off", "n", "0", "falso"), "false"),
}

_EXPECTED: Mapping[str, Phrase] = {
    "string_type": phrase("expected_text"),
    "float_type": phrase("expected_number"),
    "int_type": phrase("expected_whole"),
    "bool_type": phrase("expected_truth"),
    "list_type": phrase("expected_list"),
}

_SAID: Mapping[str, Callable[[Any, Fault], Said]] = {
    "string_type": _not_text,
    "float_type": _not_number,
    "int_type": _not_whole,
    "bool_type": _not_truth,
    "list_type": _not_list,
    "dict_type": _not_mapping,
    "model_type": _not_mapping,
    "model_attributes_type": _not_mapping,
    "literal_error": _not_literal,
    "unknown_name": _unknown_name,
    "no_form": _no_form,
    "greater_than": _bound("expected_above", "gt"),
    "greater_than_equal": _bound("expected_at_least", "ge"),
    "less_than": _bound("expected_below", "lt"),
    "less_than_equal": _bound("expected_at_most_number", "le"),
    "too_short": _count("expected_count_at_least", "min_length"),
    "too_long": _count("expected_count_at_most", "max_length"),
    "string_pattern_mismatch": _plain("odd_form", "expected_five_figures"),
    "blank_text": _plain("blank_text", "expected_text"),
    "odd_id": _plain("odd_id", "expected_id"),
    "one_test": _plain("one_test", "expected_one_test"),
    "one_way": _plain("one_way", "expected_one_way"),
    "once_and_cooldown": _plain("once_and_cooldown", "expected_once_or_cooldown"),
    "range_order": _range("range_order"),
    "out_of_range": _range("out_of_range"),
}
