"""The codex comes out of the words, in both languages, without loose ends."""

import pytest

from game.content import words as content_words
from game.content.text import Text
from game.content.words import Words
from game.ui.articles import articles
from game.ui.screens.codex import matches

WORDS = Words({
    "codex.title": Text("Códice", "Codex"),
    "codex.faena.title": Text("Faena", "Faena"),
    "codex.faena.text": Text("Trabajo en común. [[mesa]] [[club]]", "Work in common. [[mesa]] [[club]]"),
    "codex.mesa.title": Text("Mesa", "Mesa"),
})  # fmt: skip


def test_links_stand_apart_from_the_text():
    faena, mesa = articles(WORDS, "en")
    assert (faena.id, faena.text, faena.links) == ("faena", "Work in common.", ("mesa", "club"))
    assert (mesa.title, mesa.text, mesa.source) == ("Mesa", "", "")


def test_only_the_used_ones_are_marked_so():
    assert [entry.used for entry in articles(WORDS, "es", {"mesa"})] == [False, True]


def test_accents_and_capitals_do_not_matter_when_seeking():
    assert matches(articles(WORDS, "es")[0], "TRÁBAJO comun")
    assert not matches(articles(WORDS, "es")[0], "mausoleo")


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_link_of_the_shipped_codex_leads_somewhere(language):
    entries = articles(content_words.load(), language)
    known = {entry.id for entry in entries}
    assert not {f"{entry.id} -> {link}" for entry in entries for link in entry.links if link not in known}
