"""The five desks in words and figures: what lies on each, what can be ordered, and why not."""
