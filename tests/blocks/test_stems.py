from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_stems_read_one_after_the_other(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("stems"))
    assert page.tree == kept_tree("stems", page.tree)


def test_each_stem_has_its_lines_below(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("stems"))
    rules = [rule.y for rule in page.rules()]
    first, second = page.find("Today is hard").baseline, page.find("I miss").baseline
    assert first > rules[0] > rules[1] > second > rules[2] > rules[3]


def test_a_stem_at_the_foot_of_a_page_takes_its_lines_along(block_page: LayOut, sample: Sample) -> None:
    items = "".join(f"  - Beginning {n}…\n" for n in range(11))
    page = block_page(f"kind: stems\nid: s\nlines: 3\nitems:\n{items}")
    assert len(page.drawn.pages) > 1
    last = [run for run in page.words if run.page == 0 and "Beginning" in run.text][-1]
    below = [path for path in page.paths if path.page == 0 and path.lines and path.rect.top < last.baseline]
    assert below


def test_stems_need_items(complaints: Complaints) -> None:
    assert complaints("kind: stems\nid: s\n") == ["missing-key: “items” is missing"]
