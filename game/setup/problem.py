"""What stops the game before it can start."""

EXIT_SETUP = 4


class SetupProblem(Exception):
    """Something only the player can mend, told in one sentence with what to do about it."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence that the player will read."""
        super().__init__(sentence)
        self.sentence = sentence
