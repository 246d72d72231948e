"""Making the game runnable on a bare machine, with Python's standard library alone.

Nothing here imports another part of the game, or a package that has to be installed first:
this is what installs them.
"""
