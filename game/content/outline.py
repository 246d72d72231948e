"""Which keys may stand at a path of a file, read from the JSON Schema of its shape."""

from functools import cache
from typing import Any

from pydantic import BaseModel

from game.content.reading import Trail

Schema = dict[str, Any]


def keys_at(model: type[BaseModel], tree: Any, path: Trail) -> list[str]:
    """Gives the keys that the shape declares for the mapping at a path of the tree."""
    whole = _schema(model)
    node = _resolved(whole, whole, tree)
    for step in path:
        tree = tree[step]
        node = _resolved(whole, _inside(node, step), tree)
    return list(node.get("properties", {}))


@cache
def _schema(model: type[BaseModel]) -> Schema:
    return model.model_json_schema()


def _inside(node: Schema, step: str | int) -> Schema:
    if isinstance(step, int) and "items" in node:
        return dict(node["items"])
    found = node.get("properties", {}).get(step) or node.get("additionalProperties")
    return dict(found) if isinstance(found, dict) else {}


def _resolved(whole: Schema, node: Schema, value: Any) -> Schema:
    """Follows references, and of several forms takes the one that the value resembles most."""
    while "$ref" in node:
        node = whole["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    forms = node.get("oneOf") or node.get("anyOf")
    if not forms:
        return node
    return max((_resolved(whole, form, value) for form in forms), key=lambda form: _likeness(form, value))


def _likeness(form: Schema, value: Any) -> int:
    if isinstance(value, dict):
        return len(set(form.get("properties", {})) & set(value)) + (form.get("type") == "object")
    return int(form.get("type") == ("array" if isinstance(value, list) else "string"))
