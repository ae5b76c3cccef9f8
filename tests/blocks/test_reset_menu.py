from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_menu_reads_band_by_band(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("reset-menu"))
    assert page.tree == kept_tree("reset-menu", page.tree)


def test_bands_and_their_blanks_are_level(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("reset-menu"))
    assert page.find("1 minute").baseline == page.find("10+ minutes").baseline
    left, right = page.rules()
    assert left.y == right.y < page.find("Music").baseline


def test_minutes_are_a_text(complaints: Complaints) -> None:
    text = "kind: reset-menu\nid: r\nbands:\n  - {minutes: 5, items: [a]}\n"
    assert complaints(text) == ["wrong-type: “minutes” takes a text, not 5"]


def test_minutes_are_a_number_or_more_than_one(complaints: Complaints) -> None:
    (complaint,) = complaints('kind: reset-menu\nid: r\nbands:\n  - {minutes: "long", items: [a]}\n')
    assert complaint == "wrong-value: “long” is no number of minutes: write 5 or 10+, in quotes"
