"""Fixtures for all tests, and how hypothesis looks for counterexamples: the same ones on every run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings

from tests.blocks.prints import print_spec as a_print_spec
from workbook.finish import FileOrder, finish
from workbook.spec.brand import Brand
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf

settings.register_profile("workbook", deadline=None, derandomize=True, max_examples=80)
settings.load_profile("workbook")

PrintSpecs = Callable[..., PrintSpec]
Finished = Callable[[DrawnPdf, PrintSpec], bytes]


@pytest.fixture
def print_spec() -> PrintSpecs:
    """``print_spec(paper, variant)``: a way to print the built-in practice's products."""
    return a_print_spec


@pytest.fixture
def brand() -> Brand:
    """Serene Pathways."""
    return a_print_spec().brand
