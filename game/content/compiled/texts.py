"""Bilingual shapes as texts."""

from collections.abc import Iterable
from typing import overload

from game.content.shapes.base import Bilingual
from game.content.text import Text


@overload
def text_of(shape: None) -> None: ...
@overload
def text_of(shape: Bilingual | str) -> Text: ...
@overload
def text_of(shape: Bilingual | str | None) -> Text | None: ...
def text_of(shape: Bilingual | str | None) -> Text | None:
    """Gives the text; a name that is the same in both languages may be plain."""
    if shape is None:
        return None
    return Text(shape, shape) if isinstance(shape, str) else Text(shape.es.strip(), shape.en.strip())


def texts_of(shapes: Iterable[Bilingual | str]) -> tuple[Text, ...]:
    """Gives several texts."""
    return tuple(text_of(shape) for shape in shapes)
