"""Playing: orders, turns, matches, saves, replays and policies."""
