from __future__ import annotations

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import page
import pytest
from pikepdf import Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from tests.orders import order, paper
from tests.pages import PAGE, drawn, one_paragraph, text
from tests.workbook_page import workbook_page
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.structure import DrawnPdf, Link

ROOT = Path(__file__).parents[2]


def test_all_that_finish_writes_keeps_pdf_ua_1() -> None:
    report = page.validate_pdf_bytes(finish(workbook_page(), order()), profile="ua1")

    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant
    assert report.rules.total > 90


def test_qpdf_finds_nothing_to_mend() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.get_warnings() == []


@pytest.mark.parametrize(("seed", "zone"), [("1", "UTC"), ("2", "Pacific/Auckland")])
def test_the_bytes_do_not_depend_on_hash_seed_or_time_zone(seed: str, zone: str) -> None:
    program = (
        "import sys; from tests.workbook_page import workbook_page; from tests.orders import order;"
        "from workbook.finish import finish; sys.stdout.buffer.write(finish(workbook_page(), order()))"
    )
    env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": "1"}

    other = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=env, capture_output=True, check=True
    )

    assert other.stdout == finish(workbook_page(), order())


def test_the_file_is_a_pdf_1_7_with_object_streams_and_all_else_compressed() -> None:
    data = finish(workbook_page(), order())

    assert data.startswith(b"%PDF-1.7\n")
    assert b"/ObjStm" in data
    with Pdf.open(BytesIO(data)) as pdf:
        streams = [each for each in pdf.objects if each._type_name == "stream"]
        bare = [each.get("/Type") for each in streams if "/Filter" not in each]
    assert len(streams) > 3
    assert bare == [Name.Metadata]  # readable to tools that do not unpack streams


def test_what_the_drawing_library_says_of_the_file_is_forgotten() -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(300, 300), pageCompression=0)
    canvas.bookmarkPage("gone")
    canvas.addOutlineEntry("Gone", "gone")
    canvas.rect(10, 10, 20, 20)
    canvas.showPage()
    canvas.save()
    stock = DrawnPdf(out.getvalue(), (PageBoxes.of(PAGE),), None, frozenset())

    data = finish(stock, paper())

    assert re.search(rb"[^\r\n]endstream", data) is None
    with Pdf.open(BytesIO(data)) as pdf:
        assert "/Outlines" not in pdf.Root
        assert {str(value) for value in dict(pdf.docinfo.items()).values()}.isdisjoint(
            {"anonymous", "unspecified", "untitled", "(anonymous)"}
        )
        assert str(pdf.docinfo.CreationDate) == "D:20261002000000Z"


def test_a_file_for_paper_has_neither_tags_nor_annotations() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), paper()))) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert "/MarkInfo" not in pdf.Root
        assert all("/Annots" not in each.obj and "/StructParents" not in each.obj for each in pdf.pages)


def test_an_untagged_file_can_have_live_links() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), paper(links=True)))) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert [len(each.obj.Annots) for each in pdf.pages] == [3, 2]


def test_tags_cannot_be_ordered_of_pages_drawn_without() -> None:
    with pytest.raises(ValueError, match="drawn without tags"):
        finish(drawn(text(20, 200, "plain")), order())


def test_a_link_that_leads_nowhere_is_refused() -> None:
    lost = DrawnPdf(
        one_paragraph().data,
        one_paragraph().pages,
        one_paragraph().tree,
        frozenset({"ink"}),
        furniture_links=(Link(0, (), "Contents", dest="contents"),),
    )
    with pytest.raises(ValueError, match="no such destination: contents"):
        finish(lost, order())
