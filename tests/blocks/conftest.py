"""Fixtures that the tests of all kinds of block share.

``tests/samples/blocks/<kind>.yaml`` is one block, ``<kind>.tree`` its structure tree as text.
``WRITE_SAMPLES=1 pytest tests/blocks`` writes the trees anew: read the difference before keeping it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.blocks.pages import lay_out_block, read_block
from tests.looking import Pages

LayOut = Callable[..., Pages]
Sample = Callable[[str], str]
Kept = Callable[[str, str], str]
Complaints = Callable[[str], list[str]]
SAMPLES = Path(__file__).parents[1] / "samples/blocks"


@pytest.fixture
def block_page() -> LayOut:
    """``block_page(yaml, paper=…, variant=…, template=…, chapters=…)``: one block, laid out."""
    return lay_out_block


@pytest.fixture
def sample() -> Sample:
    """``sample("prompt")``: the YAML of tests/samples/blocks/prompt.yaml."""
    return lambda name: (SAMPLES / f"{name}.yaml").read_text("utf-8")


@pytest.fixture
def kept_tree() -> Kept:
    """``kept_tree("prompt", page.tree)``: the tree as kept in tests/samples/blocks/prompt.tree."""

    def kept(name: str, tree: str) -> str:
        path = SAMPLES / f"{name}.tree"
        if os.environ.get("WRITE_SAMPLES"):
            path.write_text(tree, "utf-8")
        return path.read_text("utf-8")

    return kept


@pytest.fixture
def complaints() -> Complaints:
    """``complaints(yaml)``: what is wrong with a block, each as “code: message”."""
    return lambda text: [f"{problem.code}: {problem.message}" for problem in read_block(text)[1]]
