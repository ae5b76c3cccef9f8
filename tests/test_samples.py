"""Every kind of block and every design of a card is kept as a sample, with the tree it makes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from workbook.blocks import kinds
from workbook.faces import extras, faces

TESTS = Path(__file__).parent
SAMPLES = TESTS / "samples"
BLOCKS = set(kinds())
CARDS = set(faces()) | set(extras())


def _stems(folder: str, suffix: str) -> set[str]:
    return {path.stem for path in (SAMPLES / folder).glob(f"*{suffix}")}


def _compared(folder: str) -> set[str]:
    """Names of the trees that tests compare with what is drawn."""
    texts = [path.read_text("utf-8") for path in (TESTS / folder).glob("test_*.py")]
    return {name for text in texts for name in re.findall(r'kept_tree\(\s*"([a-z-]+)"', text)}


@pytest.mark.parametrize(("folder", "known"), [("blocks", BLOCKS), ("faces", CARDS)])
def test_every_kind_has_a_sample_and_its_tree_and_a_test_that_compares_them(
    folder: str, known: Iterable[str]
) -> None:
    there = set(known)
    assert len(there) >= {"blocks": 38, "faces": 7}[folder]
    assert there - _stems(folder, ".yaml") == set()
    assert there - _stems(folder, ".tree") == set()
    assert there - _compared(folder) == set()


@pytest.mark.parametrize("folder", ["blocks", "faces"])
def test_no_tree_is_kept_that_nobody_looks_at(folder: str) -> None:
    assert _stems(folder, ".tree") == _compared(folder)
    assert _stems(folder, ".tree") <= _stems(folder, ".yaml")


@pytest.mark.parametrize("folder", ["blocks", "faces"])
def test_no_tree_that_is_kept_is_empty(folder: str) -> None:
    trees = {path.stem: path.read_text("utf-8") for path in (SAMPLES / folder).glob("*.tree")}
    assert trees
    assert [name for name, text in trees.items() if len(text.splitlines()) < 3] == []
