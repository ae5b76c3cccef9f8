from __future__ import annotations

from io import BytesIO

from pikepdf import Dictionary, Name, Pdf

from tests.orders import order, paper
from tests.pages import one_paragraph
from workbook.finish import FileOrder, Viewer, finish


def wishes(how: FileOrder) -> tuple[Dictionary, Name]:
    with Pdf.open(BytesIO(finish(one_paragraph(), how))) as pdf:
        return Dictionary(dict(pdf.Root.ViewerPreferences.items())), Name(str(pdf.Root.PageMode))


def test_the_window_shows_the_title() -> None:
    assert wishes(order()) == (Dictionary(DisplayDocTitle=True), Name.UseNone)


def test_a_file_for_the_office_printer_asks_for_full_size_and_both_sides() -> None:
    found, _ = wishes(paper(viewer=Viewer(full_size=True, duplex="long-edge")))

    assert found.PrintScaling == Name("/None")
    assert found.Duplex == Name.DuplexFlipLongEdge


def test_a_workbook_can_open_with_its_outline() -> None:
    assert wishes(order(viewer=Viewer(outline=True)))[1] == Name.UseOutlines
