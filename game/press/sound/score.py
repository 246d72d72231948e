"""The score: our own melodies, written for this game and copied from nowhere.

*Las dos orillas* opens the game: a waltz for guitar in the manner of a corrido. Its figure goes out, comes back and
goes out further, as a shuttle does. *Baile del club* is for a village band, heard from the next street. *Lo que queda*
closes a term with the last line of the waltz, slowly, and does not quite come home before it does.
"""

from game.press.sound.notes import Piece, Section, bars

INTRO = bars("""
G   -:3
Am  -:3
""")

FIRST = bars("""
G   B4 C5:.5 B4:.5 G4
G   D5:2 B4
Am  C5 D5:.5 C5:.5 A4
Am  E5:2 C5
D7  D5 E5:.5 D5:.5 C5
D7  F#5:2 A4
G   G5 F#5:.5 E5:.5 D5
G   B4:3
""")

SECOND = bars("""
G   B4 C5:.5 B4:.5 G4
G   D5:2 B4
Am  C5 D5:.5 C5:.5 A4
Am  E5:2 C5
C   E5 G5 E5
G   D5:2 B4
D7  C5:.5 B4:.5 A4 F#4
G   G4:3
""")

NORTH = bars("""
Em  B4 E5:1.5 F#5:.5
Em  G5:2 F#5:.5 E5:.5
Am  E5 A5:1.5 G5:.5
Am  E5:2 C5
B7  D#5 F#5:1.5 E5:.5
B7  B4:2 A4
Em  G4 B4:.5 A4:.5 G4
D7  A4:1.5 B4:.5 C5
""")

HOME = bars("""
G   B4 C5:.5 B4:.5 G4
G   D5:2 B4
Am  C5 D5:.5 C5:.5 A4
Am  E5:2 C5
C   E5 F#5:.5 G5:.5 E5
G   D5:1.5 C5:.5 B4
D7  A4 B4:.5 A4:.5 F#4
G   G4:3
""")

TITLE = Piece(
    "Las dos orillas",
    beats=3,
    tempo=122.0,
    sections=(
        Section("G", "arpeggio", INTRO),
        Section("G", "waltz", FIRST),
        Section("G", "waltz", SECOND, doubled=True),
        Section("Em", "arpeggio", NORTH),
        Section("G", "waltz", HOME, doubled=True),
    ),
)

WALTZ = Piece(
    "Baile del club",
    beats=3,
    tempo=152.0,
    sections=(
        Section(
            "F",
            "band",
            bars("""
F   A4:1.5 Bb4:.5 C5
F   F5:2 C5
C7  Bb4:1.5 C5:.5 D5
C7  E5:2 C5
C7  G5 F5:.5 E5:.5 D5
C7  C5 D5 E5
F   F5 A5 F5
F   C5:2 -
"""),
            doubled=True,
        ),
        Section(
            "F",
            "band",
            bars("""
Bb  D5:1.5 C5:.5 D5
Bb  F5:2 D5
F   C5:1.5 Bb4:.5 C5
F   A5:2 F5
C7  G5 E5 C5
C7  Bb4 D5:.5 C5:.5 Bb4
F   A4 C5 E5
F   F5:2 -
"""),
            doubled=True,
        ),
    ),
)

CLOSING = Piece(
    "Lo que queda",
    beats=3,
    tempo=88.0,
    sections=(
        Section(
            "G",
            "rolled",
            bars("""
C   E5 F#5:.5 G5:.5 E5
G   D5:1.5 C5:.5 B4
D7  A4 B4:.5 A4:.5 F#4
Em  G4:3
D7  A4:1.5 F#4:1.5
G   G4:3
"""),
        ),
    ),
)

LEAP = bars("""
G   D4:.5 B4:.5 G4:.5 D5:.5 B4:.5 G5:.5 D5:.5 B5:2.5
""")
"""Two threads that cross: each note of the one lies over or under one of the other."""

PIECES = (TITLE, WALTZ, CLOSING)
