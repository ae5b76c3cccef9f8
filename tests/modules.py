"""The package as its source says it is: modules, and what each imports."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "workbook"


@cache
def modules() -> dict[str, Path]:
    """All modules by their dotted name; a package's own is named like the package."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imported(module: str) -> frozenset[str]:
    """Full names a module imports, wherever in it the import stands."""
    tree = ast.parse(modules()[module].read_text("utf-8"))
    return frozenset(name for node in ast.walk(tree) for name in _named(node))


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, f"a relative import of {node.module}"
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def own_imports(module: str) -> frozenset[str]:
    """Modules of this package that a module imports.

    The package itself does not count: it is loaded before any of its modules.
    """
    found = (_module(name) for name in imported(module))
    return frozenset(name for name in found if name is not None and name != module)


def _module(name: str) -> str | None:
    while "." in name:
        if name in modules():
            return name
        name = name.rpartition(".")[0]
    return None


def libraries(module: str) -> frozenset[str]:
    """Top names of what a module imports from outside Python and this package."""
    tops = {name.partition(".")[0] for name in imported(module)}
    return frozenset(tops - sys.stdlib_module_names - {PACKAGE.name})


def part(module: str) -> str:
    """``kit`` of ``workbook.kit.paragraph``, ``color`` of ``workbook.color``; empty for the package."""
    return f"{module}..".split(".")[1]
