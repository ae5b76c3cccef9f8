from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.enlisting import branded, enlisted, entry, listed
from workbook.source import source_of

PLAIN = """\
# mine
format: 1

products:  # what to make
  - id: calm-week
    variants: [screen]  # for phones
  # the end
"""


def _with(text: str, ident: str = "new-one") -> str | None:
    return enlisted(source_of(text, "project.yaml"), ident)


def test_two_lines_come_to_the_end_of_the_list_and_comments_stay() -> None:
    assert _with(PLAIN) == PLAIN.replace(
        "# for phones\n", "# for phones\n  - id: new-one\n    variants: [screen, home]\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("products:\n- id: a", "products:\n- id: a\n- id: new-one\n  variants: [screen, home]\n"),
        (
            "products:\r\n  - {id: a}\r\nformat: 1\r\n",
            "products:\r\n  - {id: a}\r\n  - id: new-one\r\n    variants: [screen, home]\r\nformat: 1\r\n",
        ),
        ("products: [{id: a}]\n", "products: [{id: a}, {id: new-one, variants: [screen, home]}]\n"),
        (
            "products:\n  [\n    {id: a}, # first\n  ]\n",
            "products:\n  [\n    {id: a}, {id: new-one, variants: [screen, home]}, # first\n  ]\n",
        ),
        (
            "products:\n  - id: a\n    variants:\n      - home\n\n# the end\npaper: a4\n",
            "products:\n  - id: a\n    variants:\n      - home\n"
            "  - id: new-one\n    variants: [screen, home]\n\n# the end\npaper: a4\n",
        ),
    ],
)
def test_a_list_is_extended_as_it_is_written(before: str, after: str) -> None:
    assert _with(before) == after


@pytest.mark.parametrize(
    "text",
    ["format: 1\n", "products: []\n", "products: none\n", "- products\n", "products:\n  -\n    id: a\n"],
)
def test_what_is_written_in_another_way_is_left_alone(text: str) -> None:
    assert _with(text) is None


@given(
    st.lists(st.sampled_from(["a", "b-1", "home"]), min_size=1, max_size=4),
    st.integers(0, 6),
    st.sampled_from(["", "\n", "  # said\n", "\n\npaper: a4\n"]),
)
def test_nothing_else_changes(idents: list[str], dash: int, tail: str) -> None:
    lines = [f"{' ' * dash}- id: {ident}  # {ident}" for ident in idents]
    source = source_of("format: 1\nproducts:\n" + "\n".join(lines) + tail, "project.yaml")
    text = enlisted(source, "new-one")
    assert text is not None
    assert listed(source_of(text, "project.yaml")) == [*idents, "new-one"]
    assert [line for line in source.text.split("\n") if line not in text.split("\n")] == []


def test_products_are_told_of_any_data() -> None:
    assert listed(source_of(PLAIN, "p")) == ["calm-week"]
    for text in ("a", "products: 1", "products: [a, {variants: []}]"):
        assert listed(source_of(text, "p")) == []


def test_a_brand_is_named_behind_the_first_key() -> None:
    assert branded(source_of(PLAIN, "p"), "calm") == PLAIN.replace("format: 1\n", "format: 1\nbrand: calm\n")
    assert branded(source_of("brand: a\n", "p"), "calm") is None
    assert branded(source_of("- a\n", "p"), "calm") is None
    assert branded(source_of("{format: 1, paper: a4}\n", "p"), "calm") is None


def test_the_lines_to_add_by_hand_are_two() -> None:
    assert entry("new-one", "  ") == ["  - id: new-one", "    variants: [screen, home]"]
