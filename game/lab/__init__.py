"""The lab: many histories without a window, as tables."""
