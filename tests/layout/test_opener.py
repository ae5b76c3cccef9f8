from __future__ import annotations

from pathlib import Path

import pytest

from tests.books import chapter, pages_of
from tests.looking import Pages
from tests.prints import print_spec
from workbook.errors import ContentError
from workbook.geometry import Insets, Rect
from workbook.layout.opener import SHARE

TEXT = "- blocks:\n    - kind: prose\n      text: Rest is a skill."
PAGE = Rect(0, 0, 612, 792)


def _opener(
    folder: Path, variant: str = "screen", front: str = "", paper: str = "letter", title: str = "Resting"
) -> Pages:
    return pages_of(folder, chapter("resting", title, TEXT), front=front, variant=variant, paper=paper)


def _field(page: Pages, number: int = 0) -> Rect:
    """The largest ground on the page but the paper's own."""
    grounds = [path.rect for path in page.paths if path.filled and path.page == number]
    return max((rect for rect in grounds if rect.height < 700), key=lambda rect: rect.width * rect.height)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_field_runs_to_the_edge_on_screen(tmp_path: Path, paper: str) -> None:
    trim = print_spec(paper).boxes.trim
    field = _field(_opener(tmp_path, paper=paper))
    assert (field.x, field.right, field.top) == pytest.approx((0, trim.width, trim.height), abs=1)
    assert field.height == pytest.approx(SHARE * trim.height, abs=1)


def test_the_field_stays_where_an_office_printer_can_print(tmp_path: Path) -> None:
    spec = print_spec(variant="home")
    safe = spec.boxes.trim.inset(Insets.even(spec.paper.safe))
    assert safe.grown(1).holds(_field(_opener(tmp_path, "home")))


def test_the_words_of_the_chapter_stand_on_the_field_and_its_text_below(tmp_path: Path) -> None:
    page = _opener(tmp_path)
    field = _field(page)
    for words in ("Resting", "Chapter 1", "To find your feet.", "20 minutes"):
        assert field.holds(page.find(words).rect)
    assert page.find("Rest is a skill.").rect.top < field.y - 10


def test_a_long_title_steps_down_to_two_lines_on_the_field(tmp_path: Path) -> None:
    page = _opener(tmp_path, title="What a hard day needs, and what it does not")
    field = _field(page)
    words = [shown for shown in page.words if shown.mark and "skill" not in shown.text]
    # number, two lines of title, purpose, minutes
    assert len({shown.baseline for shown in words}) == 5
    assert all(field.holds(shown.rect) for shown in words)


def test_a_title_too_long_for_the_field_is_a_problem_with_a_place(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        _opener(tmp_path, title="What a hard day needs " * 12)
    (problem,) = caught.value.problems
    assert problem.code == "too-tall"
    assert "what its field says" in problem.message
    assert problem.place.line > 1


def test_the_chapters_number_is_read_before_its_title(tmp_path: Path) -> None:
    page = _opener(tmp_path)
    words = [shown.text for shown in page.words if shown.mark]
    assert words.index("Chapter 1") < words.index("Resting")


def test_the_title_is_the_chapters_first_heading(tmp_path: Path) -> None:
    assert _opener(tmp_path).tree == (
        "Document\n"
        "  Sect\n"
        "    P Chapter 1\n"
        "    H1 Resting\n"
        "    P To find your feet.\n"
        "    P 20 minutes\n"
        "    Sect\n"
        "      P Rest is a skill.\n"
    )


def test_an_opener_has_a_folio_and_no_running_head(tmp_path: Path) -> None:
    page = _opener(tmp_path)
    furniture = [shown for shown in page.words if shown.mark is None and shown.rect.y > 396]
    assert [shown.text.strip() for shown in furniture] == ["1"]
    assert furniture[0].rect.x > 500


def test_a_verso_opener_has_its_folio_on_the_other_side(tmp_path: Path) -> None:
    page = _opener(tmp_path, front=TEXT)
    (folio,) = [
        shown for shown in page.words if shown.mark is None and shown.page == 1 and shown.rect.y > 396
    ]
    assert folio.text.strip() == "2"
    assert folio.rect.x < 100


@pytest.mark.parametrize("front", ["", TEXT], ids=["recto", "verso"])
def test_the_words_begin_at_one_edge(tmp_path: Path, front: str) -> None:
    page = _opener(tmp_path, front=front)
    number = 1 if front else 0
    words = [
        shown for shown in page.words if shown.mark and shown.page == number and "skill" not in shown.text
    ]
    starts = [shown.rect.x for shown in words]
    assert max(starts) - min(starts) < 4


def test_the_drawing_is_decoration(tmp_path: Path) -> None:
    assert all(path.mark is None for path in _opener(tmp_path).paths)


def test_no_two_openers_are_alike(tmp_path: Path) -> None:
    chapters = (chapter("one", "One", TEXT), chapter("two", "Two", TEXT))
    page = pages_of(tmp_path, *chapters, front="")
    one, two = ([path.rect for path in page.paths if path.page == number] for number in (0, 1))
    assert one != two


def test_a_chapter_without_minutes_has_no_line_for_them(tmp_path: Path) -> None:
    text = chapter("resting", "Resting", TEXT).replace("minutes: 20\n", "")
    page = pages_of(tmp_path, text, front="")
    assert not any("minutes" in shown.text for shown in page.words)


def test_what_a_chapter_needs_is_said(tmp_path: Path) -> None:
    page = pages_of(tmp_path, chapter("resting", "Resting", TEXT, more="need: A pen.\n"), front="")
    assert _field(page).holds(page.find("A pen.").rect)
