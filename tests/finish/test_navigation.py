from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import Pdf

from tests.orders import paper
from tests.pages import drawn
from workbook.finish import finish
from workbook.finish.navigation import write_labels
from workbook.structure import Bookmark, Destination

PLACES = tuple(Destination(name, page, 200) for page, name in enumerate(("wörter", "one", "two")))


def finished(*bookmarks: Bookmark) -> bytes:
    return finish(drawn("", "", "", inks=(), destinations=PLACES, bookmarks=bookmarks), paper())


def shown_labels(*labels: str) -> list[str]:
    data = finish(drawn(*([""] * len(labels)), inks=(), labels=labels), paper())
    document = pypdfium2.PdfDocument(data)
    found = [document.get_page_label(index) for index in range(len(labels))]
    document.close()
    return found


def test_the_outline_is_as_deep_as_its_bookmarks_say() -> None:
    data = finished(
        Bookmark("Rest", "one"),
        Bookmark("Breath — slow", "two", 1),
        Bookmark("Out", "two", 2),
        Bookmark("End", "wörter"),
    )
    document = pypdfium2.PdfDocument(data)
    found = [
        (item.level, item.get_title(), dest.get_index())
        for item in document.get_toc()
        if (dest := item.get_dest()) is not None
    ]
    document.close()

    assert found == [(0, "Rest", 1), (1, "Breath — slow", 2), (2, "Out", 2), (0, "End", 0)]


def test_chapters_show_and_what_is_in_them_is_folded() -> None:
    data = finished(
        Bookmark("A", "one"), Bookmark("a", "one", 1), Bookmark("b", "one", 1), Bookmark("B", "two")
    )
    with Pdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.Outlines.Count == 2
        assert pdf.Root.Outlines.First.Count == -2
        assert "/Count" not in pdf.Root.Outlines.Last


def test_a_bookmark_may_skip_a_level() -> None:
    data = finished(Bookmark("A", "one", 0), Bookmark("a", "one", 2), Bookmark("B", "two", 1))
    with Pdf.open(BytesIO(data)) as pdf:
        first = pdf.Root.Outlines.First

        assert [str(first.First.Title), str(first.Last.Title)] == ["a", "B"]


def test_destinations_stand_in_the_order_of_their_bytes() -> None:
    with Pdf.open(BytesIO(finished())) as pdf:
        names = [bytes(name) for name in list(pdf.Root.Names.Dests.Names)[::2]]

    assert names == sorted(names)
    assert len(names) == 3


def test_without_places_there_are_no_names() -> None:
    with Pdf.open(BytesIO(finish(drawn("", inks=()), paper()))) as pdf:
        assert "/Names" not in pdf.Root
        assert "/Outlines" not in pdf.Root


@pytest.mark.parametrize(
    "labels",
    [
        ("", "i", "ii", "iii", "1", "2", "3", "10", "11"),
        ("Cover", "", "", "4", "Insert", "Insert", "5"),
        ("xxxix", "007", "ix", "x"),
    ],
)
def test_viewers_call_a_page_as_it_is_printed(labels: tuple[str, ...]) -> None:
    assert shown_labels(*labels) == list(labels)


def test_labels_that_count_on_are_one_range() -> None:
    pdf = pikepdf.Pdf.new()

    write_labels(pdf, ("", "", "1", "2", "3"))

    assert list(pdf.Root.PageLabels.Nums)[::2] == [0, 2]


def test_a_file_without_printed_numbers_has_no_labels() -> None:
    pdf = pikepdf.Pdf.new()

    write_labels(pdf, ("", ""))

    assert "/PageLabels" not in pdf.Root
