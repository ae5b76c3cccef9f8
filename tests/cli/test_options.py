from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from workbook.cli.options import request_of
from workbook.pool import cores
from workbook.request import Request


def test_options_become_a_request_and_what_is_none_of_its_business_is_left() -> None:
    given: dict[str, Any] = {"brands": ("calm",), "out": Path("o"), "jobs": 3, "dpi": 4}
    assert request_of(given, ("a",)) == Request(("a",), ("calm",), out=Path("o"), jobs=3)


@pytest.mark.parametrize(("given", "jobs"), [({"jobs": None}, cores()), ({}, None)])
def test_files_are_made_on_all_cores_where_nothing_else_is_said(
    given: dict[str, Any], jobs: int | None
) -> None:
    assert request_of(given).jobs == jobs
