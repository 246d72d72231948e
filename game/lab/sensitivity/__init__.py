"""Sensitivity: which parameters carry the results."""
