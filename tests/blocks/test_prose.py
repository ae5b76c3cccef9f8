from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_prose_reads_as_heading_and_paragraphs(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("prose"))
    assert page.tree == kept_tree("prose", page.tree)


def test_prose_without_words_is_refused(complaints: Complaints) -> None:
    assert [each.partition(":")[0] for each in complaints("kind: prose\n")] == ["missing-key"]
