from __future__ import annotations

from itertools import pairwise

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages, Shown
from workbook.blocks.scale import Scale, ScaleItem


def numbers(page: Pages) -> list[list[Shown]]:
    """The runs of numbers, a list for each line."""
    rows: dict[float, list[Shown]] = {}
    for run in page.words:
        if run.mark and run.text.strip().isdigit():
            rows.setdefault(run.baseline, []).append(run)
    return [rows[height] for height in sorted(rows, reverse=True)]


def test_a_scale_is_a_list_of_questions(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("scale"))
    assert page.tree == kept_tree("scale", page.tree)


def test_numbers_line_up_in_even_steps(block_page: LayOut, sample: Sample) -> None:
    rows = numbers(block_page(sample("scale")))
    assert [len(row) for row in rows] == [11, 11, 11]
    for row in rows:
        centers = [run.rect.center[0] for run in row]
        steps = [there - here for here, there in pairwise(centers)]
        assert max(steps) - min(steps) < 1.5
    assert len({round(row[0].rect.x, 1) for row in rows}) == 1


def test_words_stand_under_the_ends_they_name(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("scale"))
    first, second, _ = numbers(page)
    low, high = page.find("heavy"), page.find("light")
    assert low.baseline == high.baseline < first[0].baseline
    assert low.rect.x < first[1].rect.x
    assert first[-2].rect.right < high.rect.right
    middle = page.find("so-so")
    assert abs(middle.rect.center[0] - second[5].rect.center[0]) < 3


def test_a_short_question_stands_beside_its_line(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("scale"))
    first = numbers(page)[0]
    question = page.find("My mood")
    assert question.baseline == pytest.approx(first[0].baseline, abs=0.1)
    assert question.rect.right < first[0].rect.x


def test_a_long_question_stands_above_its_line(block_page: LayOut, sample: Sample) -> None:
    text = sample("scale").replace("My mood", "How heavy or light my mood has been since I woke up")
    page = block_page(text)
    assert page.find("How heavy").baseline > numbers(page)[0][0].baseline + 10


def test_what_is_asked_again_names_the_page_of_the_first_time(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("scale") + "repeats: the-page\n")
    assert "→ #the-page “The same questions as on page\u00a01”" in page.tree


def test_it_points_to_what_it_repeats() -> None:
    item = ScaleItem(text="Hope", low="faint", high="steady")
    assert Scale(items=(item,), repeats="dials").targets() == ["dials"]
    assert Scale(items=(item,)).targets() == []


@everywhere
def test_nothing_leaves_the_live_area(block_page: LayOut, sample: Sample, paper: str, variant: str) -> None:
    assert astray(block_page(sample("scale"), paper=paper, variant=variant), paper, variant) == []


@pytest.mark.parametrize("ends", ["min: 5\nmax: 5\n", "min: 0\nmax: 40\n"])
def test_a_line_goes_up_in_few_steps(complaints: Complaints, sample: Sample, ends: str) -> None:
    (complaint,) = complaints(sample("scale") + ends)
    assert complaint.startswith("out-of-range: A line goes up from “min” to “max” in 20 steps at most")
