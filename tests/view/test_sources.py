"""Sources as they are read."""

from game.view.cards import uncoded


def test_a_source_is_read_without_the_numbers_of_our_notes() -> None:
    assert uncoded("chapter, section Tres-por-uno (M32, M33, M40). Scene") == (
        "chapter, section Tres-por-uno. Scene"
    )
    assert uncoded("chapter (M28, M31, note 8)") == uncoded("chapter (M09-M11)") == "chapter"
    assert uncoded("GAO (2003)") == "GAO (2003)"
