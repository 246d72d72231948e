"""Trades: what an introduction tells of somebody, and no more."""

import pytest

from game.view.pictures.heads import TRADES
from game.view.trades import STEMS, trade_of


@pytest.mark.parametrize(
    ("name", "trade"),
    [
        ("Chayo Luévano, costurera", "seamstress"),
        ("Quien lleva las actas", "minutes"),
        ("Tesorera de un club de Chicago", "treasurer"),
        ("Podador, de vuelta de Napa", "pruner"),
        ("Maestro de obras", "builder"),
        ("La maestra Irene", ""),
        ("", ""),
    ],
)
def test_a_trade_is_read_off_how_somebody_is_introduced(name: str, trade: str) -> None:
    assert trade_of(name) == trade


def test_every_trade_that_can_be_told_is_one_that_can_be_drawn() -> None:
    assert {trade for _, trade in STEMS} == set(TRADES)
