from __future__ import annotations

from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pikepdf import Name, Pdf

from tests.orders import order
from tests.pages import drawn, marked, text
from tests.workbook_page import CALL, workbook_page
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.structure import Link, Mark, Node


def annotation(uri: str) -> tuple[str, str]:
    """The address and the contents of a page's only link."""
    link = Link(0, (Rect(20, 198, 60, 14),), "Reach us", uri=uri)
    tree = Node("Document", (Node("P", (Node("Link", (Mark(0, 0), link)),)),))
    with Pdf.open(BytesIO(finish(drawn(marked("Link", 0, text(20, 200, "us")), tree=tree), order()))) as pdf:
        found = pdf.pages[0].obj.Annots[0]
        return str(found.A.URI), str(found.Contents)


@pytest.mark.parametrize(
    "uri", ["tel:+19095915085", "mailto:hello@example.org?subject=Rest%20now", "https://example.org/a_(b)#c"]
)
def test_an_address_is_written_as_it_is(uri: str) -> None:
    assert annotation(uri) == (uri, "Reach us")


def test_letters_that_no_address_may_hold_are_escaped() -> None:
    assert annotation("https://example.org/añb c")[0] == "https://example.org/a%C3%B1b%20c"


def test_a_link_over_two_lines_has_an_area_a_line() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        areas = [[float(edge) for edge in each.Rect] for each in pdf.pages[0].obj.Annots][:2]

        assert areas == [list(rect.corners()) for rect in CALL.rects]


def test_annotations_stand_in_reading_order_and_tab_follows_them() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        first, second = (page.obj for page in pdf.pages)

        assert [str(each.Contents) for each in first.Annots] == [
            "Call 988",
            "Call 988",
            "Serene Pathways on the web",
        ]
        assert first.Tabs == second.Tabs == Name.S


def test_links_print_and_have_no_frame() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        link = pdf.pages[0].obj.Annots[0]

        assert link.F == 4
        assert list(link.Border) == [0, 0, 0]


def test_a_viewer_follows_an_internal_link_to_its_page() -> None:
    document = pypdfium2.PdfDocument(finish(workbook_page(), order()))
    second = document[1]
    link = pdfium.FPDFLink_GetLinkAtPoint(second, 30, 245)

    target = pdfium.FPDFDest_GetDestPageIndex(document, pdfium.FPDFLink_GetDest(document, link))

    assert target == 0
    document.close()


def test_a_link_without_any_goal_is_refused() -> None:
    nowhere = Link(0, (Rect(0, 0, 9, 9),), "Nowhere")
    with pytest.raises(ValueError, match="“Nowhere” goes nowhere"):
        finish(drawn("", tree=Node("Document", (nowhere,)), inks=()), order())
