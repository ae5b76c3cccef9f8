"""Fixtures for all tests, and how hypothesis looks for counterexamples: the same ones on every run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest
from hypothesis import settings

from tests import prints
from workbook.spec.brand import Brand
from workbook.spec.printspec import PrintSpec

settings.register_profile("workbook", deadline=None, derandomize=True, max_examples=60)
settings.register_profile(
    "deep",
    parent=settings.get_profile("workbook"),
    derandomize=False,
    max_examples=int(os.environ.get("HYPOTHESIS_EXAMPLES", "1000")),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "workbook"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests whose outside judge is not on this machine are left out; pytest's last lines say why."""
    for item in items:
        for mark in item.iter_markers("system"):
            if gone := [program for program in mark.args if shutil.which(program) is None]:
                item.add_marker(
                    pytest.mark.skip(reason=f"there is no {' and no '.join(gone)} on this machine")
                )


@pytest.fixture
def brand() -> Brand:
    """Serene Pathways."""
    return prints.brand()


@pytest.fixture
def print_spec() -> Callable[..., PrintSpec]:
    """``print_spec(paper, variant, audience)``: a way to print the built-in practice's products."""
    return prints.print_spec


@pytest.fixture
def finished() -> Callable[..., bytes]:
    """``finished(drawn, spec, title)``: the finished file of drawn pages."""
    return prints.finished
