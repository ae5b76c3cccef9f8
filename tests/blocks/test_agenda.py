from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_an_agenda_reads_privacy_first(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("agenda"))
    assert page.tree == kept_tree("agenda", page.tree)


def test_every_field_has_lines(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("agenda"))
    rules = [rule.y for rule in page.rules()]
    assert len(rules) == 4
    assert rules[1] > page.find("Something that was hard").baseline > rules[2]


def test_an_agenda_needs_fields(complaints: Complaints) -> None:
    assert complaints("kind: agenda\nid: a\n") == ["missing-key: “fields” is missing"]
