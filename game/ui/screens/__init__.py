"""Screens: each builds widgets from what it was given, and answers with data."""
