from __future__ import annotations

from datetime import date
from io import BytesIO

from pikepdf import Pdf

from tests.orders import order, paper
from tests.pages import one_paragraph
from workbook.finish import FileOrder, finish


def said(how: FileOrder) -> tuple[dict[str, str], dict[str, object], str]:
    """The Info dictionary, the XMP properties, the language."""
    with Pdf.open(BytesIO(finish(one_paragraph(), how))) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
        with pdf.open_metadata(set_pikepdf_as_editor=False) as xmp:
            return info, dict(xmp.items()), str(pdf.Root.Lang)


def test_info_and_xmp_say_the_same() -> None:
    info, xmp, lang = said(order())
    flat = {key.rpartition("}")[2]: value for key, value in xmp.items()}

    assert info["/Title"] == flat["title"] == "A calm page"
    assert info["/Subject"] == flat["description"] == "Practice"
    assert [info["/Author"]] == flat["creator"] == ["Serene Pathways"]
    assert info["/Keywords"] == flat["Keywords"] == "rest, breath"
    assert info["/CreationDate"] == info["/ModDate"] == "D:20261002000000Z"
    assert flat["CreateDate"] == flat["ModifyDate"] == "2026-10-02T00:00:00Z"
    assert info["/Creator"] == flat["CreatorTool"]
    assert lang == "en-US"


def test_the_date_is_the_orders() -> None:
    info, xmp, _ = said(order(date=date(1999, 1, 2)))

    assert info["/CreationDate"] == "D:19990102000000Z"
    assert "1999-01-02T00:00:00Z" in xmp.values()


def test_signs_that_mean_something_in_xml_are_only_text() -> None:
    info, xmp, _ = said(order(title='Rest & <b>"work"</b>', author="Łódź 山"))

    assert info["/Title"] == 'Rest & <b>"work"</b>'
    assert 'Rest & <b>"work"</b>' in xmp.values()
    assert info["/Author"] == "Łódź 山"


def test_what_is_not_known_is_left_out() -> None:
    info, xmp, _ = said(order(author="", subject="", keywords=()))

    assert set(info) == {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    assert not any(key.endswith(("creator", "description", "}subject", "Keywords")) for key in xmp)


def test_only_a_file_that_keeps_the_standard_names_it() -> None:
    assert any("pdfua" in key for key in said(order())[1])
    assert not any("pdfua" in key for key in said(paper())[1])
