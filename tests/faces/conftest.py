"""Fixtures that the tests of all faces share.

``tests/samples/faces/<name>.yaml`` is one card or extra, ``<name>.tree`` its structure tree as text.
``WRITE_SAMPLES=1 pytest tests/faces`` writes the trees anew: read the difference before keeping it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cards import CARD, card_spec, deck, pages
from tests.looking import Pages
from workbook.structure import Node

OneCard = Callable[..., Pages]
Kept = Callable[[str], tuple[str, str]]
SAMPLES = Path(__file__).parents[1] / "samples/faces"


def _sample(name: str, variant: str = "screen", trim: str = "poker", **changes: object) -> Pages:
    text = (SAMPLES / f"{name}.yaml").read_text("utf-8")
    found = deck(CARD, text) if "kind:" in text else deck(text)
    drawn = pages(found, card_spec(variant, trim, **changes)).drawn
    if drawn.tree is None:
        return Pages(drawn)
    last = drawn.tree.children[-1]
    assert isinstance(last, Node)
    return Pages(replace(drawn, tree=last))


@pytest.fixture
def one_card() -> OneCard:
    """``one_card("guide", variant, trim)``: a sample, laid out; its tree is the sample's alone."""
    return _sample


@pytest.fixture
def kept_tree() -> Kept:
    """``kept_tree("guide")``: the tree of a sample, and the one that is kept."""

    def kept(name: str) -> tuple[str, str]:
        tree = _sample(name).tree
        path = SAMPLES / f"{name}.tree"
        if os.environ.get("WRITE_SAMPLES"):
            path.write_text(tree, "utf-8")
        return tree, path.read_text("utf-8")

    return kept
