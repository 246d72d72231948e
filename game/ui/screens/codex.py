"""The codex: what the words, people and places of the game are."""

import unicodedata
from collections.abc import Callable, Sequence

import pygame
from typing_extensions import override

from game.ui.answers import Answer, Push, Tell
from game.ui.context import Context
from game.ui.inks import icon
from game.ui.screen import Screen
from game.ui.screens.page import back_button
from game.ui.shelf import CodexEntry
from game.ui.widgets import (
    Button,
    Column,
    Flow,
    Label,
    Panel,
    Prose,
    Row,
    Rule,
    Scroll,
    Spacer,
    TextField,
    Widget,
)


class Codex(Screen):
    """A list that can be searched, and one article with its links; what it was opened for stands first."""

    name = "codex"

    def __init__(self, entries: Callable[[str], Sequence[CodexEntry]], article: str = "") -> None:
        self.entries = entries
        self.article = self.opened = article
        self.shown = self.sought = ""
        self.trail: list[str] = []
        """The articles before this one, from link to link."""

    @override
    def build(self, ctx: Context) -> Widget:
        entries = sorted(
            self.entries(ctx.settings.language),
            key=lambda entry: (entry.id != self.opened, not entry.used, plain(entry.title)),
        )
        found = [entry for entry in entries if matches(entry, self.sought)]
        found.sort(key=lambda entry: not named(entry, self.sought))
        shown = next((entry for entry in entries if entry.id == self.article), found[0] if found else None)
        self.shown = shown.id if shown else ""
        search = TextField(
            self.sought, lambda text: Tell("seek", text), id="search", hint=ctx.words("codex.search"), grow=1
        )
        doubt = Button(ctx.words("evidence.open"), Tell("evidence"), id="evidence", ground="marigold")
        title = Label(ctx.words("codex.title"), "title")
        head = Row([title, search, doubt, back_button(ctx)], gap=20, justify="between")
        pages: Widget = self._pages(ctx, found, shown, entries)
        return Column([head, Rule("crosses", "agave", high=16), pages], gap=8, pad=24)

    def _pages(
        self, ctx: Context, found: list[CodexEntry], shown: CodexEntry | None, all_entries: list[CodexEntry]
    ) -> Widget:
        titles: list[Widget] = [
            Button(
                entry.title,
                Tell("article", entry.id),
                id=f"entry:{entry.id}",
                chosen=entry is shown,
                wide=True,
            )
            for entry in found
        ]
        listed = Column(titles or [Label(ctx.words("codex.nothing"))], 8)
        if shown is None:
            return Scroll(Column([Spacer(6), listed, Spacer(8)]), id="list", grow=1)
        article = self._article(ctx, shown, all_entries)
        name = f"list:{self.opened}"  # begins at its top whenever a link was followed
        if ctx.size[0] < ctx.text_px(900):
            self.first = "back"  # the list comes after the article
            return Scroll(Column([Spacer(6), article, listed, Spacer(8)], 16), id=name, grow=1)
        self.first = f"entry:{self.article}" if self.article else ""
        left = Scroll(Column([Spacer(6), listed, Spacer(8)]), id=name, grow=2)
        right = Scroll(Column([Spacer(6), article, Spacer(8)]), id="article", grow=5)
        return Row([left, right], gap=24, align="stretch", grow=1, fold=False)

    @override
    def hear(self, tell: Tell, ctx: Context) -> Answer:
        if tell.name == "evidence":
            from game.ui.screens.evidence import EvidenceScreen  # here: it reads YAML, which few ask for

            return Push(EvidenceScreen())
        if tell.name == "seek":
            self.sought, self.article = str(tell.value), ""
        elif tell.name == "follow":
            self.trail.append(self.shown)
            self.article, self.sought = str(tell.value), ""
            self.opened = self.article
        elif tell.name == "before" and self.trail:
            self.article = self.opened = self.trail.pop()
        elif tell.name == "article":
            self.article = str(tell.value)
        return None

    @override
    def handle(self, event: pygame.Event, ctx: Context) -> Answer:
        back = event.type == pygame.KEYDOWN and event.key == pygame.K_BACKSPACE
        return Tell("before") if back and self.trail else None

    def _article(self, ctx: Context, entry: CodexEntry, entries: list[CodexEntry]) -> Widget:
        titles = {other.id: other.title for other in entries}
        links = [
            Button(titles[link], _opens(link), id=f"link:{link}")
            for link in dict.fromkeys(entry.links)
            if link in titles and link != entry.id
        ]
        if self.trail and self.trail[-1] in titles:
            links.append(Button(titles[self.trail[-1]], Tell("before"), id="before", icon=icon("arrow_left")))
        texts: list[Widget] = [Label(entry.title, "title"), Prose(entry.text, own=entry.id, opens=_opens)]
        if entry.source:
            texts.append(Label(ctx.words("codex.source", source=entry.source), "small", "soft"))
        if links:
            texts += [Label(ctx.words("codex.see"), "small", "soft", bold=True), Flow(links, 10)]
        return Panel(Column(texts, 12), band="crosses", band_ink="agave")


def _opens(article: str) -> Answer:
    return Tell("follow", article)


def plain(text: str) -> str:
    """Text without accents and capitals, to seek and sort by."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(entry: CodexEntry, sought: str) -> bool:
    """Whether every word that is sought stands somewhere in an entry."""
    whole = plain(f"{entry.title} {entry.text}")
    return all(word in whole for word in plain(sought).split())


def named(entry: CodexEntry, sought: str) -> bool:
    """Whether every word that is sought stands in the title of an entry."""
    return all(word in plain(entry.title) for word in plain(sought).split())
