from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_plan_reads_steps_then_help_lines(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("plan"))
    assert page.tree == kept_tree("plan", page.tree)


def test_lines_are_level_with_their_step(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("plan"))
    rules = page.rules()
    assert len(rules) == 3
    assert rules[0].x > page.find("Signs I am").rect.right
    assert page.find("Helpers").baseline > rules[1].y > rules[2].y


def test_help_lines_stand_at_its_end_and_are_live(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("plan"))
    assert page.find("Call 911").baseline < page.rules()[-1].y
    assert [link.uri for link in page.links] == ["tel:911", "tel:988"]


def test_a_step_needs_lines(complaints: Complaints) -> None:
    assert complaints("kind: plan\nid: p\nsteps:\n  - {label: A}\n") == ["missing-key: “lines” is missing"]


def test_in_large_print_lines_stand_below_what_belongs_there(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("plan"), variant="large-print")
    widths = {round(rule.width) for rule in page.rules()}
    assert widths == {516}
