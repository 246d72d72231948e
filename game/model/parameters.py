"""The numbers of the model; their values, units, ranges, grades and sources stand in levels/parameters.yaml."""
