from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_quote_is_a_block_quote_with_its_permission(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("pull-quote"))
    assert page.tree == kept_tree("pull-quote", page.tree)


def test_one_s_own_words_need_no_permission(block_page: LayOut) -> None:
    assert (
        "Used with"
        not in block_page("kind: pull-quote\ntext: Rest is allowed.\npermission: Used with care\n").tree
    )


def test_licensed_words_without_permission_are_refused(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: pull-quote\ntext: Rest.\nattribution: licensed\n")
    assert complaint.startswith("missing-key: “permission” is missing")
