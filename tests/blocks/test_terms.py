from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_terms_are_labels_of_a_list(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("terms"))
    assert page.tree == kept_tree("terms", page.tree)


def test_a_meaning_begins_level_with_its_term(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("terms"))
    term, meaning = page.find("Storm watch"), page.find("Getting ready")
    assert term.baseline == meaning.baseline
    assert abs(meaning.rect.x - page.find("It went well").rect.x) < 2


def test_a_term_without_a_meaning_is_refused(complaints: Complaints) -> None:
    assert complaints("kind: terms\nitems:\n  - {term: A}\n") == ["missing-key: “meaning” is missing"]
