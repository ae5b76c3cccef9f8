from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_space_says_what_it_is_for(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("space"))
    assert page.tree == kept_tree("space", page.tree)


def test_blank_room_has_a_frame_of_the_height_asked_for(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("space"))
    frame = max((path.rect for path in page.paths if path.stroked), key=lambda rect: rect.height)
    assert abs(frame.height - 60 / 25.4 * 72) < 6.2
    assert frame.top < page.find("Draw what").baseline


def test_dots_and_squares_need_no_frame(block_page: LayOut, sample: Sample) -> None:
    for fill in ("dots", "grid"):
        page = block_page(sample("space") + f"fill: {fill}\n")
        assert len(page.rules()) > 10


def test_a_height_needs_a_unit(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: space\nid: s\ntext: Draw\nheight: 60\n")
    assert complaint.startswith("bad-length")
