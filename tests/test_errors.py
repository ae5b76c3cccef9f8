from __future__ import annotations

import pytest

from workbook.errors import ContentError, OutputError, Place, Problem, UsageError, WorkbookError


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (Place("facts.yaml", 4, 9), "facts.yaml:4:9"),
        (Place("facts.yaml", 4), "facts.yaml:4"),
        (Place("facts.yaml"), "facts.yaml"),
    ],
)
def test_a_place_is_said_as_far_as_it_is_known(place: Place, said: str) -> None:
    assert str(place) == said


def test_content_errors_count_errors_only() -> None:
    here = Place("a.yaml", 1, 1)
    problems = [Problem("one", "", here), Problem("two", "", here, "warning"), Problem("three", "", here)]
    assert str(ContentError(problems)) == "2 problems in the content"
    assert str(ContentError(problems[:1])) == "1 problem in the content"
    assert ContentError(iter(problems)).problems == tuple(problems)


def test_wrong_usage_ends_with_2_and_all_else_that_can_be_mended_with_1() -> None:
    assert UsageError.exit_code == 2
    assert {WorkbookError.exit_code, ContentError.exit_code, OutputError.exit_code} == {1}
