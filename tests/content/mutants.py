"""Changed copies of a text: pieces spliced in, cut, swapped and repeated, and bytes that are no text."""

import re

from hypothesis import strategies as st

SPLICES = [
    *("", "\t", "\n", "\x00", "\u2028", "\ud7ff", "💥", "  ", "é" * 300),
    *("[", "]", "{", "}", ": ", "- ", "'", '"', "#", "? ", "| ", "> ", "@", "`", "[" * 40),
    *("&a ", "*a", "<<: ", "!!int ", "---\n", "%YAML 1.1\n"),
    *("no", "010", "1:30", ".nan", "-.inf", "1e999", "9" * 50, "null", "true", "-1", "0", "0.5", "1e15"),
    *("{place}", "{x}", "es", "en", "id", "when", "[]", "{}", '""'),
]


@st.composite
def mutated(draw: st.DrawFn, text: str, *, bytes_too: bool = True) -> bytes:
    """Gives the text with one to three changes, and at times with a few bytes anywhere."""
    pieces = re.findall(r"\w+|\s+|[^\w\s]", text)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(["splice", "replace", "cut", "swap", "repeat"])):
            case "splice":
                pieces.insert(at, draw(st.sampled_from(SPLICES)))
            case "replace":
                pieces[at] = draw(st.sampled_from(SPLICES))
            case "cut":
                del pieces[at : at + draw(st.integers(1, 200))]
            case "swap":
                other = draw(st.integers(0, len(pieces) - 1))
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case _:
                pieces[at:at] = pieces[at : at + draw(st.integers(1, 200))]
        pieces = pieces or [""]
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    if not bytes_too or draw(st.booleans()):
        return data
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.binary(max_size=3)) + data[at:]
