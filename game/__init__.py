"""Tres por Uno: a game about a Mexican state that lives on both sides of a border."""

__version__ = "0.1.0"
