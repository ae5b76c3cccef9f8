from __future__ import annotations

from pathlib import Path

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.books import pages_of

CHAPTERS = [("Where I Am", 25), ("Boundaries and Connection", 30)]


def test_contents_are_a_toc_of_references(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("contents"), chapters=CHAPTERS)
    assert page.tree == kept_tree("contents", page.tree)


def test_page_numbers_line_up_on_the_right(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("contents"), chapters=[(f"Chapter {n}", 5) for n in range(1, 12)])
    numbers = [
        run
        for run in page.words
        if run.page == 0 and run.mark and run.text in ("2", "12") and run.rect.x > 300
    ]
    assert len(numbers) == 2
    assert abs(numbers[0].rect.right - numbers[1].rect.right) < 1


def test_minutes_stay_away_unless_asked_for(block_page: LayOut) -> None:
    tree = block_page("kind: contents\n", chapters=CHAPTERS).tree
    assert "Link Where I Am 2" in tree


def test_the_whole_line_leads_to_the_chapter(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("contents"), chapters=CHAPTERS)
    link = page.links[0]
    assert link.dest == "chapter-1"
    assert link.rects[0].width > 350


def test_pages_stand_under_their_chapter_each_a_live_line(tmp_path: Path) -> None:
    page = pages_of(tmp_path, front="- blocks:\n    - {kind: contents, depth: 2}")
    assert page.tree.startswith(
        "Document\n"
        "  Sect\n"
        "    Sect\n"
        "      H1 Contents\n"
        "      P Start anywhere. Any order works.\n"
        "      TOC\n"
        "        TOCI\n"
        "          Lbl 1\n"
        "          Reference\n"
        "            Link Resting 2\n"
        "              → #resting “Resting, page 2”\n"
        "          TOC\n"
        "            TOCI\n"
        "              Reference\n"
        "                Link A quiet hour 3\n"
        "                  → #an-hour “A quiet hour, page 3”\n"
        "        TOCI\n"
    )
    # A page of no id is found all the same.
    assert "→ #walking.2 “Before you go, page 5”" in page.tree
    assert {link.dest for link in page.links} <= {place.name for place in page.drawn.destinations}


def test_page_numbers_of_chapters_and_pages_line_up(tmp_path: Path) -> None:
    page = pages_of(tmp_path, front="- blocks:\n    - {kind: contents, depth: 2}")
    chapter, under = page.find("Resting"), page.find("A quiet hour")
    assert chapter.rect.x == pytest.approx(under.rect.x, abs=2)
    numbers = [
        run
        for run in page.words
        if run.page == 0 and run.mark and run.rect.x > 400 and run.text.strip() in "2345"
    ]
    assert len(numbers) == 4
    assert max(run.rect.right for run in numbers) - min(run.rect.right for run in numbers) < 2


def test_there_is_nothing_below_pages(complaints: Complaints) -> None:
    assert complaints("kind: contents\ndepth: 3\n") == ["out-of-range: “depth” must be at most 2, and is 3"]
