"""Cards, conditions and effects as array programs: what may happen, to whom, and what it does."""
