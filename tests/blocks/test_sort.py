from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_sort_says_what_to_circle_and_what_to_star(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("sort"))
    assert page.tree == kept_tree("sort", page.tree)


def test_words_stand_in_level_rows_with_room_around(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("sort"))
    first, fifth, sixth = page.find("kindness"), page.find("learning"), page.find("fairness")
    assert first.baseline == fifth.baseline
    assert first.baseline - sixth.baseline > 2 * first.rect.height


def test_a_blank_is_level_with_the_words_beside_it(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("sort"), variant="home")
    assert abs(page.rules()[0].y - page.find("fairness").baseline) < 0.1


def test_without_pick_and_star_nothing_is_asked(block_page: LayOut) -> None:
    assert "Circle" not in block_page("kind: sort\nid: s\nitems: [a, b]\n").tree


def test_one_word_is_nothing_to_sort(complaints: Complaints) -> None:
    assert complaints("kind: sort\nid: s\nitems: [a]\n") == [
        "wrong-count: “items” takes at least 2 items, and has 1"
    ]
