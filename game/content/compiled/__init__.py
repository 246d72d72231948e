"""Shapes that have passed every check, turned into what the deck, the model and the screens take."""
