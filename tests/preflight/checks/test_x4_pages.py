from __future__ import annotations

from collections.abc import Callable

import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from tests.broken import x4


def page(change: Callable[[Object], object]) -> list[str]:
    """What is said after a change of the page."""
    return x4(lambda pdf: change(pdf.pages[0].obj))


def without_trim(found: Object) -> None:
    del found.TrimBox


def test_a_page_that_says_nowhere_where_to_cut() -> None:
    assert page(without_trim) == ["x4-trim"]


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("/ArtBox", Array([9, 9, 100, 100]), "x4-trim-and-art"),
        ("/CropBox", Array([20, 20, 100, 100]), "x4-crop"),
        ("/UserUnit", 2, "x4-user-unit"),
        ("/Trans", Dictionary(S=Name.Wipe), "x4-transition"),
    ],
)
def test_pages_with_more_than_is_good(key: str, value: object, code: str) -> None:
    assert page(lambda found: found.update({key: value})) == [code]


def test_boxes_that_leave_each_other() -> None:
    assert "x4-boxes" in page(lambda found: found.update({"/TrimBox": Array([-5, 9, 100, 100])}))


def link(*corners: float, kind: str = "Link") -> Callable[[Object], object]:
    note = Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=Array(corners))
    return lambda found: found.update({"/Annots": Array([note])})


def test_a_link_on_what_is_printed() -> None:
    assert page(link(20, 20, 50, 50)) == ["x4-annotation"]


def test_what_lies_outside_or_is_the_printer_s() -> None:
    assert page(link(500, 500, 510, 510)) == []
    assert page(link(20, 20, 50, 50, kind="PrinterMark")) == []


def test_every_page_is_named() -> None:
    def spoil(pdf: Pdf) -> None:
        pdf.pages.append(pdf.pages[0])
        del pdf.pages[1].obj.TrimBox

    assert "x4-trim" in x4(spoil)
