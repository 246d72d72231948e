"""Golden campaigns: thirty terms whose every state is committed, and compared under other processors and libraries.

python -m tests.golden               compare here, in every way that this machine allows
python -m tests.golden --write       keep what comes out now (after a change of model or levels that is meant)
python -m tests.golden --pythons F   compare under other Pythons and NumPys too, installed into the folder F
"""
