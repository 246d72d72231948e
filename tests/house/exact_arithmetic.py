"""What the model and the deck may not use: its last bit depends on the processor or the library."""

import ast
from collections.abc import Iterator

# Not rounded exactly, or added up in an order that NumPy chooses.
INEXACT = frozenset(
    """
    exp exp2 expm1 log log2 log10 log1p logaddexp logaddexp2 pow power float_power cbrt hypot
    sin cos tan arcsin arccos arctan arctan2 sinh cosh tanh arcsinh arccosh arctanh sinc i0 interp
    dot vdot inner matmul einsum tensordot kron convolve correlate linalg norm fft
    sum nansum mean nanmean average cumsum nancumsum prod nanprod cumprod std var median quantile percentile
    trapezoid cov corrcoef reduce accumulate reduceat partition argpartition random
    float32 float16 half single longdouble
    """.split()
)
# The same words where they are no NumPy: `part.partition(":")` of a text, `functools.reduce`.
HARMLESS_METHODS = frozenset({"partition", "half", "single", "random"})
MODULES = frozenset({"math", "cmath", "random", "secrets", "statistics", "scipy", "time", "datetime", "uuid"})
BUILTINS = frozenset({"sum", "pow", "hash"})
NUMPY = frozenset({"np", "numpy"})


def offences(source: str) -> list[str]:
    """Give what a module uses that it may not, as "line: what", in the order of the lines."""
    found = [(node.lineno, what) for node in ast.walk(ast.parse(source)) for what in _offences(node)]
    return [f"{line}: {what}" for line, what in sorted(found)]


def _offences(node: ast.AST) -> Iterator[str]:
    yield from _imports(node)
    yield from _operators(node)
    yield from _calls(node)
    match node:
        case ast.Attribute(attr=name, value=owner) if name in INEXACT:
            if _is_numpy(owner) or name not in HARMLESS_METHODS:
                yield f".{name}"
        case ast.Constant(value="float32" | "float16" | "f4" | "f2" as name):
            yield str(name)


def _imports(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (f"import {name.name}" for name in names if name.name.split(".")[0] in MODULES)
        case ast.ImportFrom(module=str(module), names=names):
            yield from _imported(module.split(".")[0], [name.name for name in names])


def _operators(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.BinOp(op=ast.MatMult()) | ast.AugAssign(op=ast.MatMult()):
            yield "@"
        case ast.BinOp(op=ast.Pow(), left=base, right=exponent):
            yield from _power(base, exponent)
        case ast.AugAssign(op=ast.Pow(), value=exponent):
            yield from _power(None, exponent)


def _calls(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in BUILTINS:
            yield f"{name}()"
        case ast.Call(func=ast.Attribute(attr="sort" | "argsort" as name, value=owner), keywords=keywords):
            yield from _sort(name, owner, keywords)


def _imported(module: str, names: list[str]) -> Iterator[str]:
    if module in MODULES:
        yield f"from {module} import"
    elif module in NUMPY:
        yield from (f"from numpy import {name}" for name in names if name in INEXACT)


def _power(base: ast.expr | None, exponent: ast.expr) -> Iterator[str]:
    # Squares are a multiplication, and Python computes whole constants; other powers call the library's pow.
    match base, exponent:
        case _, ast.Constant(value=2):
            return
        case ast.Constant(value=int()), ast.Constant(value=int()):
            return
    yield "** other than a square"


def _sort(name: str, owner: ast.expr, keywords: list[ast.keyword]) -> Iterator[str]:
    if name == "sort" and not _is_numpy(owner):
        return  # a list's own sort is stable
    match [word.value for word in keywords if word.arg == "kind"]:
        case [ast.Constant(value="stable")]:
            return
    yield f".{name} without kind='stable'"


def _is_numpy(owner: ast.expr) -> bool:
    return isinstance(owner, ast.Name) and owner.id in NUMPY
