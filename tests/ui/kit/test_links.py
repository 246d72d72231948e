"""Words that the codex explains open it, by mouse and by keyboard, and break nothing."""

import pygame
import pytest

from game.content.text import LANGUAGES
from game.ui.answers import Tell
from game.ui.reach import first_stop, named, reading_order
from game.ui.screens.codex import Codex
from game.ui.settings import Settings
from game.ui.widgets import TARGET, Button, Column, Label, Prose, Scroll, WordLink, audit
from game.ui.widgets.text import whole_lines

TEXT = "Antes de la faena, los paisanos van a una plenaria y ahí discuten."


def page():
    return Column([Prose(TEXT), Button("Seguir", id="go"), Prose(f"Otra vez: {TEXT}")], pad=20)


def links(stage) -> list[WordLink]:
    return [widget for widget in reading_order(stage.tree) if isinstance(widget, WordLink)]


def test_a_click_opens_the_codex_at_the_word_and_escape_returns(stage_of, click, press):
    stage = stage_of(widgets=page)
    plenary = next(link for link in links(stage) if link.piece.text == "plenaria")
    below = len(stage.layers)
    click(stage, plenary.id)
    assert isinstance(stage.top.screen, Codex)
    assert stage.top.screen.article == "plenary"
    press(stage, pygame.K_ESCAPE)
    assert len(stage.layers) == below
    assert stage.top.hands.focus == plenary.id


def test_a_text_is_one_stop_and_left_and_right_choose_among_its_links(stage_of, press):
    stage = stage_of(widgets=page)
    first, second = sorted(
        {link.text for link in links(stage)}, key=lambda name: name != links(stage)[0].text
    )
    assert stage.top.hands.focus == "go"  # focus begins at what can be pressed, not at a word
    press(stage, pygame.K_TAB)
    assert stage.top.hands.focus == f"{second}|0"
    press(stage, pygame.K_TAB)
    assert stage.top.hands.focus == f"{first}|0"
    press(stage, pygame.K_RIGHT)
    press(stage, pygame.K_RIGHT)
    assert stage.top.hands.focus == f"{first}|2"
    press(stage, pygame.K_LEFT)
    assert stage.top.hands.focus == f"{first}|1"
    press(stage, pygame.K_RETURN)
    assert stage.top.screen.article == "paisano"


def test_tab_leaves_a_text_from_any_of_its_links(stage_of, press):
    stage = stage_of(widgets=page)
    name = links(stage)[0].text
    stage.top.hands.focus = f"{name}|2"
    press(stage, pygame.K_TAB)
    assert stage.top.hands.focus == "go"


def test_a_link_tells_the_first_sentence_of_its_article(stage_of):
    stage = stage_of(widgets=page)
    assert links(stage)[0].tip.startswith("**Faena.** Trabajo que cada casa debe a la comunidad")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("wide", range(200, 900, 70))
def test_links_change_no_line_and_are_high_enough_to_be_hit(stage_of, scale, wide):
    settings = Settings(motion=False, text_scale=scale)
    stage = stage_of((wide, 700), settings, lambda: Scroll(Column([Prose(TEXT)], pad=8), id="body"))
    prose = next(widget for widget, _, _ in stage.tree.walk() if isinstance(widget, Prose))
    assert prose.size(stage.context, prose.rect.width) == Label(TEXT).size(stage.context, prose.rect.width)
    assert "".join(link.piece.text for link in links(stage)).replace(" ", "") == "faenapaisanosplenaria"
    for link in links(stage):
        assert link.rect.height >= TARGET
        assert prose.rect.left <= link.rect.left < link.rect.right <= prose.rect.right
    assert audit(stage.tree, stage.context) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_inside_an_article_leads_to_another(stage_of, language, click):
    stage = stage_of(settings=Settings(motion=False, language=language))
    stage.push(Codex(lambda asked: articles_of(stage, asked), "faena"))
    link = links(stage)[0]
    click(stage, link.id)
    assert stage.top.screen.article not in ("", "faena")


def test_where_links_led_from_can_be_gone_back_to(stage_of, click, press):
    stage = stage_of()
    stage.push(Codex(lambda asked: articles_of(stage, asked), "faena"))
    first = links(stage)[0]
    click(stage, first.id)
    second = stage.top.screen.article
    assert named(stage.tree, stage.top.hands.focus).id == f"entry:{second}"
    click(stage, "before")
    assert stage.top.screen.article == "faena"
    click(stage, links(stage)[0].id)
    press(stage, pygame.K_BACKSPACE)
    assert stage.top.screen.article == "faena"
    press(stage, pygame.K_ESCAPE)
    assert not isinstance(stage.top.screen, Codex)


def articles_of(stage, language):
    from game.ui.articles import articles

    return articles(stage.words, language)


def test_a_stage_without_links_begins_at_the_first_thing(stage_of):
    stage = stage_of(widgets=lambda: Column([Prose("Nada."), Button("Seguir", id="go")]))
    assert links(stage) == []
    assert first_stop(stage.tree).id == "go"


def test_words_at_the_edge_of_a_scroll_are_shown_in_whole_lines():
    seen = pygame.Rect(0, 100, 200, 100)
    assert whole_lines(100, 75, 25, seen) == range(75)
    assert whole_lines(90, 75, 25, seen) == range(25, 75)
    assert whole_lines(150, 75, 25, seen) == range(50)
    assert not whole_lines(190, 75, 25, seen)
    assert whole_lines(-500, 75, 25, None) == range(75)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 600), (1280, 720), (1920, 1080)])
def test_every_article_fits_every_window_with_its_links(stage_of, size, scale, language):
    stage = stage_of(size, Settings(motion=False, language=language, text_scale=scale))
    entries = articles_of(stage, language)
    for entry in entries[:: 1 if size == (1024, 600) else 7]:
        stage.push(Codex(lambda _: entries, entry.id))
        assert audit(stage.tree, stage.context) == [], entry.id
        assert all(link.answer != Tell("follow", entry.id) for link in links(stage))
        assert stage.top.hands.focus == (
            "back" if size[0] < stage.context.text_px(900) else f"entry:{entry.id}"
        )
