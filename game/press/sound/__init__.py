"""The sounds and the score, synthesised once and shipped: nothing here was ever recorded."""
