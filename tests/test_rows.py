"""Dependencies go one way: the table of rows in the design papers' architecture.md."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import pytest

from tests.modules import imported, libraries, modules, own_imports, part

_ROWS = (
    "errors codes finding geometry color",
    "structure source",
    "spec",
    "kit",
    "blocks faces",
    "product",
    "layout",
    "report request library content imposing ordering making fault pool writing"
    " keys sealing claiming manifest standing storing batch cluster resuming"
    " branding trying importing swatches brandpages brandsheet"
    " accompanying adding checking describing editing enlisting examining filling given grading calibrating"
    " inventory linting picturing previewing reviewing speaking specimen starting make"
    " touching watching",
    "cli __main__",
)
"""Highest first; a part sees its own row and those above it."""

_APART = {
    "answers": 2,
    "finish": 2,
    "impose": 2,
    "preflight": 2,
    "lint": 2,
    "preview": 1,
}
"""What works on finished pages or on words alone: the last row that each sees."""

_BESIDES = {"lint": {"product"}}
"""What else each sees."""

_HOMES = {
    "reportlab": "kit layout",
    "uharfbuzz": "kit spec",  # spec readies the font that answers are typed in
    "markdown_it": "kit",
    "lxml": "kit",
    "PIL": "kit layout preflight preview spec",  # spec judges a logo before anything is drawn
    "fontTools": "kit",
    "pikepdf": "answers finish impose preflight",
    "pypdfium2": "preflight preview",
    "page": "preflight",
    "click": "cli",
    "distributed": "cluster",
    "yaml": "source",
    "pydantic": "spec blocks faces product",
    "pydantic_core": "spec blocks faces product",
}

_LONG: dict[str, str] = {}
"""Modules of more than 250 lines, and why each is one."""

_ROW = {name: row for row, names in enumerate(_ROWS) for name in names.split()}


def _seen(name: str) -> set[str]:
    """Parts that a part may import."""
    last = _APART.get(name, _ROW.get(name, -1))
    above = {other for other, row in _ROW.items() if row <= last}
    apart = set(_APART) if _ROW.get(name, -1) >= _ROW["make"] else set()
    return above | apart | _BESIDES.get(name, set()) | {name}


def test_there_is_a_package_to_look_at() -> None:
    assert len(modules()) > 50
    assert sum(len(own_imports(module)) for module in modules()) > 100


def test_every_part_has_its_row() -> None:
    parts = {part(module) for module in modules()} - {""}
    assert parts - set(_ROW) - set(_APART) == set()


@pytest.mark.parametrize("module", [module for module in modules() if part(module)])
def test_a_module_imports_only_its_own_row_and_those_above(module: str) -> None:
    down = {name for name in own_imports(module) if part(name) not in _seen(part(module))}
    assert down == set()


def test_the_package_itself_draws_nothing_in() -> None:
    tops = {name.partition(".")[0] for name in imported("workbook")}
    assert tops <= {"__future__", "typing", "types", "sys", "importlib", "workbook"}


def test_modules_import_each_other_in_no_circle() -> None:
    graph = {module: own_imports(module) for module in modules()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_every_library_has_one_home() -> None:
    homeless = {
        f"{library} in {module}"
        for module in modules()
        for library in libraries(module)
        if part(module) not in _HOMES.get(library, "").split()
    }
    assert homeless == set()


def test_every_home_is_lived_in() -> None:
    used = {library for module in modules() for library in libraries(module)}
    assert {"reportlab", "uharfbuzz", "markdown_it", "pikepdf", "pypdfium2", "yaml", "pydantic"} <= used


def test_a_module_is_short_or_there_is_a_reason() -> None:
    lengths = {module: len(path.read_text("utf-8").splitlines()) for module, path in modules().items()}
    assert {module for module, lines in lengths.items() if lines > 250} == set(_LONG)


def test_every_folder_of_modules_is_a_package() -> None:
    bare = {path.parent for path in modules().values() if not (path.parent / "__init__.py").is_file()}
    assert bare == set()
