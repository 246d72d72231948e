"""What a term needs is there before its player asks for it."""

import os
import subprocess
import sys

from game.ui.ahead import SOON, Ahead

TERM = """
import sys
import pygame
from game.content import words
from game.ui.ahead import Ahead
from game.ui.app import furnish, make_stage
from game.ui.answers import Do, Pop
from game.ui.opening import open_all
from game.ui.seat import Open
from game.ui.settings import Settings
from game.ui.shelf import Begin
from game.play.sitting import Close

said = words.load()
pygame.font.init()
window = pygame.Surface((1280, 720))
stage = make_stage(Settings(motion=False), window.get_size(), words=said)
furnish(stage, *open_all(said))
stage.draw(window)
ahead = Ahead()
while ahead.busy:
    ahead.go_on(idle=True)
before = set(sys.modules)
stage.obey(Do(Begin("zacatecas-1998")))
for answer in (Pop(), Pop(), Do(Open("desk", "works")), Pop(), Do(Close()), Pop()):
    stage.draw(window)
    stage.obey(answer)
stage.draw(window)
print(*(name for name in sys.modules if name.startswith("game.") and name not in before))
"""


def test_a_semester_is_played_without_importing_anything_more(tmp_path):
    with_home = {**os.environ, "TRES_POR_UNO_HOME": str(tmp_path), "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run(
        [sys.executable, "-c", TERM], env=with_home, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_pieces_come_one_at_a_time_and_then_there_is_nothing_to_do():
    ahead = Ahead(SOON[:2])
    ahead.go_on(idle=True)
    ahead.go_on(idle=False)
    assert ahead.busy
    ahead.go_on(idle=True)
    assert not ahead.busy
    ahead.go_on(idle=True)
    assert not ahead.busy
