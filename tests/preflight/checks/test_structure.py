from __future__ import annotations

from pikepdf import Dictionary, Name

from tests.broken import SCREEN, codes, good, plain
from tests.orders import order
from tests.pages import PAGE, artifact, drawn, marked, pdf_of, saved, text
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.preflight import check
from workbook.structure import DrawnPdf, Mark, Node

TREE = Node("Document", (Node("P", (Mark(0, 0),)),))
SAID = marked("P", 0, text(20, 200, "What is printed can be heard."))


def page(*more: str) -> bytes:
    """A tagged page with more on it."""
    return finish(drawn(SAID + "".join(more), tree=TREE), order())


def lost(data: bytes) -> list[str]:
    """The codes of this subject."""
    return [code for code in codes(data, SCREEN) if code.startswith(("text-", "tags-"))]


def test_a_file_without_tags_that_should_have_them() -> None:
    assert lost(plain()) == ["tags-missing"]
    assert lost(good()) == []


def test_a_file_for_paper_needs_no_tags() -> None:
    assert codes(plain()) == []


def test_text_outside_all_marks() -> None:
    assert lost(page(text(20, 100, "left behind"))) == ["text-untagged"]


def test_text_in_a_mark_that_nobody_claims() -> None:
    assert lost(page(marked("P", 7, text(20, 100, "left behind")))) == ["text-unclaimed"]


def test_text_that_fell_among_the_decoration() -> None:
    (finding,) = check(page(artifact(text(20, 100, "Contents"))), SCREEN)

    assert finding.code == "text-silent"
    assert "“Contents”" in finding.message


def test_furniture_may_be_silent_and_so_may_a_large_numeral() -> None:
    assert lost(page(artifact(text(20, 10, "Serene Pathways, 909-591-5085"), kind="Pagination"))) == []
    assert lost(page(artifact(text(200, 100, "1", 90)))) == []


def test_only_the_words_of_a_long_list_are_few() -> None:
    found = check(page(*[text(20, 20 * line, f"line {line}") for line in range(1, 6)]), SCREEN)

    (finding,) = (each for each in found if each.code == "text-untagged")
    assert finding.message.endswith("“line 1”, “line 2”, “line 3” and 2 more.")


def test_text_in_a_form_has_the_mark_of_the_form() -> None:
    pdf = pdf_of([SAID + artifact("/Form Do ", kind="Pagination")])
    resources = pdf.pages[0].obj.Resources
    form = pdf.make_stream(text(20, 10, "footer").encode(), Type=Name.XObject, Subtype=Name.Form)
    form.BBox = [0, 0, 300, 300]
    form.Resources = Dictionary(Font=resources.Font)
    resources.XObject = Dictionary(Form=form)
    drawn_page = DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), TREE, frozenset({"ink"}))

    assert lost(finish(drawn_page, order())) == []
