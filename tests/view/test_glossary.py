"""Words that the codex explains are found in sentences, in both languages."""

import pytest

from game.content import words as content_words
from game.content.text import LANGUAGES, Text
from game.content.words import Words
from game.view.glossary import MOST, Glossary, Link, forms_of, spelled
from game.view.markup import plain, shown

WORDS = Words({
    "codex.faena.title": Text("Faena", "Faena"),
    "codex.faena.forms": Text("faena(s)", "faena(s)"),
    "codex.faena.text": Text("Trabajo en común. No se paga. [[mesa]]", "Work in common. It isn't paid. [[mesa]]"),
    "codex.mesa.title": Text("mesa", "mesa"),
    "codex.club.title": Text("Club", "Club"),
    "codex.club.forms": Text("club(es) de paisanos; club(es)", "hometown club(s); club(s)"),
    "codex.paisano.title": Text("paisano", "paisano"),
    "codex.union.title": Text("Federación", "Federation"),
    "codex.union.forms": Text("federaciones", "federation(s); !state and federation"),
    "codex.tlc.title": Text("TLC", "NAFTA"),
})  # fmt: skip


@pytest.fixture
def glossary() -> Glossary:
    return Glossary(WORDS, "es")


def named(glossary: Glossary, text: str, own: str = "") -> list[str]:
    return [link.article for link in glossary.links(text, own)]


def test_the_first_time_a_thing_is_named_is_a_link_and_no_other(glossary):
    assert glossary.links("Ayer faena, hoy faena.") == (Link("faena", 4, 9),)


def test_the_longest_form_wins_and_nothing_inside_it_is_a_link(glossary):
    assert named(glossary, "El club de paisanos y la mesa") == ["club", "mesa"]
    assert named(glossary, "El club de paisanos", own="club") == []


def test_words_are_whole_and_their_accents_count(glossary):
    assert named(glossary, "La sobremesa, las mesas, la mésa, la sobre-mesa") == []
    assert named(glossary, "¿La «mesa»?") == ["mesa"]


def test_a_small_form_may_begin_a_sentence_and_a_great_one_stands_as_it_is(glossary):
    assert named(glossary, "Faenas hay. El TLC, no.") == ["faena", "tlc"]
    assert named(glossary, "El tlc; las FAENAS") == []


def test_nothing_bold_is_a_link_and_neither_is_the_article_itself(glossary):
    assert named(glossary, "**Faena.** Hoy hay faena.") == ["faena"]
    assert glossary.links("**Faena.** Hoy hay faena.")[0].start == len("Faena.Hoyhay")
    assert named(glossary, "La faena en la mesa", own="faena") == ["mesa"]


def test_no_text_has_more_than_three_links(glossary):
    assert named(glossary, "club, faena, mesa, paisano, TLC") == ["club", "faena", "mesa"]
    assert MOST == 3


def test_words_that_mean_something_else_are_passed_over():
    glossary = Glossary(WORDS, "en")
    assert named(glossary, "Municipality, state and federation match it.") == []
    assert named(glossary, "State and federation, and a federation.") == ["union"]


def test_a_form_may_be_parted_by_the_end_of_a_line(glossary):
    assert named(glossary, "el club\nde paisanos") == ["club"]


def test_a_link_can_be_written_by_hand_and_one_that_leads_nowhere_is_only_words(glossary):
    text = "Se [[mesa|juntaron]] para la [[nada|obra]] en la mesa."
    assert glossary.links(text) == (Link("mesa", 2, 10),)
    assert shown(text) == plain(text) == "Se juntaron para la obra en la mesa."


def test_an_icon_counts_as_one_letter(glossary):
    assert glossary.links(":peso: $5, faena")[0].start == len("c$5,")
    assert plain("**Cuesta** :peso: $5") == "Cuesta $5"


def test_a_tip_is_the_title_and_the_first_sentence(glossary):
    assert glossary.tip("faena") == "**Faena.** Trabajo en común."
    assert glossary.tip("mesa") == "**mesa.**"


def test_endings_in_brackets_are_spelled_out():
    assert spelled("lienzo(s) charro(s)") == (
        "lienzo charro", "lienzo charros", "lienzos charro", "lienzos charros",
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_the_shipped_codex_is_found_in_a_sentence_and_leads_to_its_article(language):
    words = content_words.load()
    glossary, forms = Glossary(words, language), forms_of(words, language)
    articles = {key.split(".")[1] for key in words.keys("codex.") if key.endswith(".text")}
    assert forms.keys() == articles
    lost = [
        (article, form)
        for article, named_so in forms.items()
        for form in named_so
        if not form.startswith("!")
        if named(glossary, f"Ayer, {form}.") != [article]
    ]
    assert lost == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_article_of_the_shipped_codex_has_a_short_first_sentence(language):
    words = content_words.load()
    glossary = Glossary(words, language)
    long = [
        (article, len(glossary.tip(article).split()))
        for article in forms_of(words, language)
        if not 3 <= len(glossary.tip(article).split()) <= 52
    ]
    assert long == []
