from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_notes_have_a_title_and_room(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("notes"))
    assert page.tree == kept_tree("notes", page.tree)


def test_lines_fill_the_page(block_page: LayOut, sample: Sample) -> None:
    rules = block_page(sample("notes")).rules()
    assert len(rules) >= 24
    assert rules[-1].y < 90


def test_it_is_called_notes_by_itself(block_page: LayOut) -> None:
    assert "H1 Notes" in block_page("kind: notes\nid: n\nfill: dots\n").tree


def test_an_unknown_fill_is_refused(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: notes\nid: n\nfill: lines\n")
    assert complaint == "unknown-value: “fill” takes ruled, dots, grid or blank, not “lines”"
