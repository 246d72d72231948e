"""Figures that are woven for leaps, as a weaver counts them: knot by knot."""

HALVES: dict[str, str] = {
    "door": """
....aaaa
...aabbb
..aabbbb
.aabb.cc
.aabb.cc
.aabb.cc
.aabb.cd
.aabb.cc
.aabb.cc
.aabbbbb
.aaaaaaa
""",
    "eye": """
........
.....aaa
...aabbb
..abb.cc
.abb.ccd
abb..cdd
.abb.ccd
..abb.cc
...aabbb
.....aaa
........
""",
    "tree": """
.......a
......aa
.b...aab
..b.aabb
...aabba
.b.abbaa
..bbbaac
...baacc
.....acc
......cc
...ddddd
""",
    "knot": """
........
.aaa...b
a...a.bb
a.bb.ab.
a..bbba.
.aa.cc.a
..aacc.a
.bb.aaa.
b..b.ab.
b...b.bb
.bbb...b
""",
    "house": """
......aa
.....aaa
....aabb
...aabbb
..aabbbb
.aaaaaaa
..bccbbb
..bccbdd
..bbbbdd
..bbbbdd
.ccccccc
""",
    "star": """
.......a
......aa
.b....ab
..bb..ab
..bccaab
...ccabd
aaaaabdd
.aabbddd
..aabddd
...aabdd
..b.aabb
""",
    "bridge": """
........
a.......
aa......
aba....a
abba..aa
abbbaaab
aaaaaaaa
c..c..c.
c..cc.cc
cddccdcc
dddddddd
""",
    "comb": """
aaaaaaaa
abababab
aaaaaaaa
c.c.c.c.
c.c.c.c.
cdcdcdcd
c.c.c.c.
cdcdcdcd
bbbbbbbb
.b.b.b.b
bbbbbbbb
""",
    "road": """
...a...a
..aaa.aa
.aabaaab
.abbaabb
aab..abb
......bb
.....ccc
....cc.d
...cc..d
..cc..dd
.cc...dd
""",
    "agave": """
.......a
a.....aa
aa....ab
.aa..aab
..aa.abb
a..aaabb
aaa.aabb
..aaaabb
...aaaab
.ccccccc
..ddcddc
""",
    "heart": """
........
..aaa...
.abbba.a
abbbbbab
abbccbbb
abbcccbb
.abbcccc
..abbccd
...abbcc
....abbb
.....aab
""",
    "mirror": """
...aaaaa
..abbbbb
.abccccc
.abcc..c
.abc..dd
.abc.ddd
.abc..dd
.abcc..c
.abccccc
..abbbbb
...aaaaa
""",
}
"""Left halves of figures, fifteen knots wide when they are whole; each letter an ink, the last column the middle."""

MOTIFS: dict[str, tuple[str, ...]] = {
    name: tuple(row + row[-2::-1] for row in half.split()) for name, half in HALVES.items()
}
"""The whole figures, row by row."""
