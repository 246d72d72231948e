"""Calibration: a search of the parameters, within their ranges, for those that reproduce the facts best."""
