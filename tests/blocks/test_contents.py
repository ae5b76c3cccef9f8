from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample

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


def test_only_chapters_are_listed_so_far(complaints: Complaints) -> None:
    assert complaints("kind: contents\ndepth: 2\n") == ["out-of-range: “depth” must be at most 1, and is 2"]
