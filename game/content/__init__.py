"""YAML read under a guard, checked by shape, and compiled to a level: the only package that imports yaml."""
