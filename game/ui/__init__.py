"""The window: pygame lives here and nowhere else."""

import os

# pygame greets everybody in the terminal unless it is asked not to before it is imported
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
