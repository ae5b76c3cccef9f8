from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_notice_has_a_title_and_a_text_of_the_language(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("notice"))
    assert page.tree == kept_tree("notice", page.tree)


def test_its_own_text_replaces_the_built_in_one(block_page: LayOut) -> None:
    tree = block_page("kind: notice\nnotice: privacy\ntext: Keep it safe.\n").tree
    assert "H1 Keep it yours" in tree
    assert "P Keep it safe." in tree


def test_a_bar_stands_beside_it_from_head_to_foot(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("notice"))
    bar = next(path.rect for path in page.paths if 2.9 < path.rect.width < 3.1)
    title = page.find("Not a test")
    assert bar.right < title.rect.x
    assert bar.top > title.rect.top


def test_an_unknown_notice_is_refused(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: notice\nnotice: pauze\n")
    assert complaint.startswith("unknown-value: “notice” takes disclaimer")
