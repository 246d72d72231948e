"""Words files: keys with a text in each language. Checked by hand at the start; the shape serves editors."""

from pydantic import RootModel

from game.content.shapes.base import Bilingual


class WordsFile(RootModel[dict[str, Bilingual]]):
    """assets/words/<topic>.yaml."""
