"""The economy: people, money, works, ties, ventures and learning as NumPy arrays with a leading runs axis."""
