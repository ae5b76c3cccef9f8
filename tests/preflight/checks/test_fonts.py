from __future__ import annotations

from pikepdf import Dictionary, Name, Pdf

from tests.broken import codes, good, plain, spoilt
from tests.orders import paper
from tests.pages import PAGE, pdf_of, saved, text
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.preflight import Wants, read_facts
from workbook.structure import DrawnPdf

QUICK = Wants(words=False)


def spoil_font(pdf: Pdf, key: str) -> None:
    del pdf.pages[0].obj.Resources.Font.F1[key]


def test_a_font_that_is_not_in_the_file() -> None:
    pdf = pdf_of([text(20, 200, "calm")], embedded=False)
    page = DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), None, frozenset({"ink"}))

    assert codes(finish(page, paper()), QUICK) == ["font-not-embedded"]
    assert codes(plain(), QUICK) == []


def test_a_standard_font_that_the_page_only_names() -> None:
    def spoil(pdf: Pdf) -> None:
        pdf.pages[0].obj.Resources.Font.F2 = Dictionary(
            Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
        )

    assert codes(spoilt(good(), spoil)) == ["font-not-embedded"]


def test_a_font_whose_codes_mean_nothing() -> None:
    assert codes(spoilt(plain(), lambda pdf: spoil_font(pdf, "/Encoding")), QUICK) == ["font-unreadable"]


def test_a_font_deep_in_forms_is_found_with_its_pages() -> None:
    pdf = pdf_of(["/Form Do", ""])
    form = pdf.make_stream(text(20, 200, "deep").encode(), Type=Name.XObject, Subtype=Name.Form)
    form.BBox = [0, 0, 300, 300]
    form.Resources = Dictionary(Font=pdf.pages[0].obj.Resources.Font)
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(Form=form))
    pdf.pages[1].obj.Resources = Dictionary()
    page = DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),) * 2, None, frozenset({"ink"}))

    (font,) = read_facts(finish(page, paper())).fonts

    assert (font.name, font.kind, font.embedded, font.subset, font.pages) == (
        "AHN",
        "TrueType",
        True,
        False,
        (0,),
    )
