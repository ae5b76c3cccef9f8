"""Tests mirror the package: what tests a module is found without looking for it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.modules import ROOT, modules

_TESTS = ROOT / "tests"
_FILES = sorted(_TESTS.rglob("test_*.py"))
_OF_THE_WHOLE = {"test_bad_disk", "test_bad_input", "test_readme", "test_rows", "test_samples", "test_tests"}
"""What tests no module but the tree itself."""
_OF_PAGES = (_TESTS / "looks", _TESTS / "press", _TESTS / "fuzz")
"""What looks at finished pages and files, or throws anything at all at the whole."""


def _mirrored(path: Path) -> str:
    """``workbook.kit.fonts`` of tests/kit/test_fonts.py."""
    folder = path.parent.relative_to(_TESTS).parts
    return ".".join(["workbook", *folder, path.stem.removeprefix("test_")])


def test_there_are_tests_to_look_at() -> None:
    assert len(_FILES) > 20


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.relative_to(_TESTS).as_posix())
def test_a_test_module_is_named_after_what_it_tests(path: Path) -> None:
    if path.stem in _OF_THE_WHOLE or any(path.is_relative_to(folder) for folder in _OF_PAGES):
        return
    assert _mirrored(path) in modules()


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.relative_to(_TESTS).as_posix())
def test_a_test_module_tests_something(path: Path) -> None:
    tests = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    assert tests


def test_no_test_hides_under_another_name() -> None:
    lost = {
        path.relative_to(_TESTS).as_posix()
        for path in _TESTS.rglob("*.py")
        if not path.name.startswith("test_")
        and any(
            isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
            for node in ast.parse(path.read_text("utf-8")).body
        )
    }
    assert lost == set()


def test_every_folder_of_tests_is_a_package() -> None:
    bare = {path.parent for path in _FILES if not (path.parent / "__init__.py").is_file()}
    assert bare == set()
