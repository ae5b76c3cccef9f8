from __future__ import annotations

from pathlib import Path

import pytest

from tests.books import CHAPTERS, chapter, read
from workbook.errors import Problem

REST = "- blocks:\n    - kind: prose\n      text: Rest."


def _problems(folder: Path, *chapters: str, front: str = "") -> list[Problem]:
    return read(folder, *chapters, front=front).problems


def test_a_workbook_where_all_holds_has_no_problems(tmp_path: Path) -> None:
    assert _problems(tmp_path, *CHAPTERS) == []


def test_an_id_that_is_taken_names_both_places(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, chapter("rest", "One", REST), chapter("rest", "Two", REST))
    assert problem.code == "duplicate-id"
    assert problem.place.file.endswith("02.yaml")
    assert "“rest” is taken already, at " in problem.message
    assert "01.yaml" in problem.message


@pytest.mark.parametrize(
    "page",
    [
        "- id: one\n  blocks:\n    - kind: prose\n      text: Rest.",
        "- blocks:\n    - kind: prose\n      id: one\n      text: Rest.",
    ],
    ids=["page", "block"],
)
def test_chapters_pages_and_blocks_share_their_names(tmp_path: Path, page: str) -> None:
    (problem,) = _problems(tmp_path, chapter("one", "One", REST), chapter("two", "Two", page))
    assert (problem.code, problem.place.file.endswith("02.yaml")) == ("duplicate-id", True)


def test_where_the_reader_answers_an_id_is_needed(tmp_path: Path) -> None:
    asking = "- blocks:\n    - kind: prompt\n      text: How are you?\n      lines: 3"
    (problem,) = _problems(tmp_path, chapter("one", "One", asking))
    assert problem.code == "missing-id"
    assert "prompt" in problem.message
    assert problem.place.line > 1


@pytest.mark.parametrize("text", ["See [that](#restin).", "> [that](#restin)"])
def test_a_link_to_nowhere_is_found_with_a_guess(tmp_path: Path, text: str) -> None:
    linking = f"- blocks:\n    - kind: prose\n      text: '{text}'"
    (problem,) = _problems(tmp_path, chapter("resting", "One", linking))
    assert problem.code == "unknown-id"
    assert "“restin” is no chapter, page or block of this workbook" in problem.message
    assert "resting" in (problem.hint or "")


def test_a_chapters_own_words_may_link_too(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, chapter("resting", "One", REST, more="keep: See [that](#nowhere).\n"))
    assert problem.code == "unknown-id"


def test_a_link_to_a_later_page_is_fine(tmp_path: Path) -> None:
    linking = "- blocks:\n    - kind: prose\n      text: See [that](#walk) and [the web](https://a.org)."
    assert _problems(tmp_path, chapter("one", "One", linking), CHAPTERS[1]) == []
