from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_references_are_a_numbered_list(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("references"))
    assert page.tree == kept_tree("references", page.tree)


def test_the_address_of_a_source_is_live(block_page: LayOut, sample: Sample) -> None:
    assert [link.uri for link in block_page(sample("references")).links] == ["https://988lifeline.org"]


def test_an_item_without_text_is_refused(complaints: Complaints) -> None:
    assert complaints("kind: references\nitems:\n  - {fact: lifeline-988}\n") == [
        "missing-key: “text” is missing"
    ]
