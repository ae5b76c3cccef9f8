from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.books import CHAPTERS, FIRST, LONG, SENTENCE, chapter, laid_out, pages_of, workbook
from tests.looking import Pages
from workbook.errors import ContentError


def _content(page: Pages, number: int) -> list[str]:
    return [shown.text for shown in page.words if shown.mark and shown.page == number]


def test_a_page_that_runs_over_is_found_with_its_place_and_by_how_much(tmp_path: Path) -> None:
    drawn = pages_of(tmp_path, LONG, CHAPTERS[1], more="pages: 7\n").drawn
    (finding,) = drawn.findings
    assert (finding.code, finding.level, finding.pages) == ("page-overflow", "error", (4,))
    assert finding.where is not None
    file, line, _ = finding.where.rsplit(":", 2)
    assert file.endswith("01.yaml")
    assert (tmp_path / "calm-week/en-US/01.yaml").read_text().splitlines()[
        int(line) - 1
    ].strip() == "- blocks:"
    how_much = re.fullmatch(
        r"the page is too full by (\d+) mm \((\d+) lines of text\) and runs on", finding.message
    )
    assert how_much is not None
    lines = _content(pages_of(tmp_path / "again", LONG, CHAPTERS[1]), 4)
    assert int(how_much[2]) == len(lines)
    assert int(how_much[1]) == pytest.approx(len(lines) * 18.5 / 72 * 25.4, abs=4)


def test_what_is_told_is_what_does_not_fit_not_all_that_goes_over(tmp_path: Path) -> None:
    rooms = "".join(
        f"    - {{kind: space, text: Draw., height: 115mm, fill: blank, id: room-{n}}}\n" for n in (1, 2)
    )
    text = chapter("resting", "Resting", f"{FIRST}\n- blocks:\n{rooms}")
    finding = pages_of(tmp_path, text, CHAPTERS[1], more="pages: 6\n").drawn.findings[0]
    told = re.search(r"(\d+) mm", finding.message)
    assert told is not None
    assert int(told[1]) < 20


def test_text_that_runs_over_goes_on_in_its_paragraph(tmp_path: Path) -> None:
    page = pages_of(tmp_path, LONG, CHAPTERS[1])
    said = " ".join(" ".join(_content(page, 3) + _content(page, 4)).split())
    assert said == f"Slowly {(SENTENCE * 40).strip()}"
    assert len([line for line in page.tree.splitlines() if line.strip().startswith("P A slow breath")]) == 1
    assert len({shown.baseline for shown in page.words if shown.page == 4 and shown.mark}) >= 2


@pytest.mark.parametrize(("promised", "codes"), [(6, []), (8, ["page-count"])])
def test_another_number_of_pages_than_was_promised_is_found(
    tmp_path: Path, promised: int, codes: list[str]
) -> None:
    drawn = pages_of(tmp_path, more=f"pages: {promised}\n").drawn
    assert [finding.code for finding in drawn.findings] == codes
    if codes:
        (finding,) = drawn.findings
        assert finding.message == "6 pages, where 8 were promised"
        assert "workbook.yaml" in str(finding.where)


def test_large_print_may_take_more_pages_than_were_promised(tmp_path: Path) -> None:
    drawn = pages_of(tmp_path, LONG, CHAPTERS[1], more="pages: 7\n", variant="large-print").drawn
    assert "page-count" not in {finding.code for finding in drawn.findings}


@pytest.mark.parametrize(
    "text",
    [
        chapter("resting", "Resting", f"- blocks:\n    - kind: prose\n      text: Say {'x' * 90} now."),
        chapter(
            "resting",
            "Resting",
            f"- blocks:\n    - kind: prose\n      title: Say {'x' * 90} now\n      text: Rest.",
        ),
        chapter("resting", f"Say {'x' * 40} now", "- blocks:\n    - kind: prose\n      text: Rest."),
    ],
    ids=["text", "heading", "chapter"],
)
def test_a_word_wider_than_its_column_is_a_problem_with_a_place(tmp_path: Path, text: str) -> None:
    book = workbook(tmp_path, text)
    with pytest.raises(ContentError) as caught:
        laid_out(book)
    (problem,) = caught.value.problems
    assert problem.code == "word-too-wide"
    assert problem.place.file.endswith("01.yaml")
    assert problem.place.line > 1
    assert f"“{'x' * 39}…”" in problem.message or f"“{'x' * 40}”" in problem.message
    assert problem.word is not None
    assert set(problem.word) == {"x"}


def test_a_block_taller_than_a_page_is_a_problem_with_a_place(tmp_path: Path) -> None:
    block = "    - kind: prompt\n      id: long\n      columns: 2\n      lines: 40\n      text: What else?"
    book = workbook(tmp_path, chapter("resting", "Resting", f"- blocks:\n{block}"))
    with pytest.raises(ContentError) as caught:
        laid_out(book)
    (problem,) = caught.value.problems
    assert problem.code == "too-tall"
    assert re.search(r"\d+ pt too tall", problem.message)
    assert problem.place.line > 1


def test_words_that_crowd_a_drawing_are_a_problem_with_a_place(tmp_path: Path) -> None:
    long = "Near and dear to me " * 16
    rings = f"center: {long}, rings: [{{label: {long}}}, {{label: Far}}]"
    block = f"- blocks:\n    - {{kind: circles, id: near, alt: Rings, {rings}}}"
    with pytest.raises(ContentError) as caught:
        laid_out(workbook(tmp_path, chapter("resting", "Resting", FIRST + "\n" + block)))
    (problem,) = caught.value.problems
    assert problem.code == "drawing-too-full"
    assert problem.hint == "shorten the words of the drawing"
    assert problem.place.line > 1
