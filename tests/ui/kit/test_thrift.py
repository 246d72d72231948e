"""Memory goes back to the system when a screen stands, once."""

from game.ui.thrift import Thrift, give_back


def test_giving_memory_back_disturbs_nothing():
    kept = bytearray(b"x") * 3_000_000
    give_back()
    assert kept.count(b"x") == 3_000_000


def test_each_screen_gives_back_once():
    given: list[int] = []
    saver, one, other = Thrift(lambda: given.append(1)), object(), object()
    for screen in (one, one, other, other, one):
        saver.idle(screen)
    assert len(given) == 3
