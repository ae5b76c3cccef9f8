from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from workbook.geometry import PageBoxes, Size
from workbook.structure import DrawnPdf, Link, Mark, Node


def test_walking_goes_in_reading_order_and_over_elements_only() -> None:
    link = Node("Link", (Mark(0, 1), Link(0, (), "988", uri="tel:988")))
    tree = Node("Document", (Node("H1", (Mark(0, 0),)), Node("P", (link, Mark(0, 2))), Node("P")))
    assert [node.role for node in tree.walk()] == ["Document", "H1", "P", "Link", "P"]


def test_what_is_handed_on_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Node("P").role = "H1"  # type: ignore[misc]


def test_pages_without_tags_need_nothing_but_their_boxes_and_inks() -> None:
    drawn = DrawnPdf(b"", (PageBoxes.of(Size(1, 1)),), None, frozenset({"ink"}))
    assert drawn.findings == drawn.furniture_links == drawn.bookmarks == drawn.labels == ()
