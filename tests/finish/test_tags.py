from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf

from tests.orders import order
from tests.pages import drawn, marked, text
from tests.workbook_page import workbook_page
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.preflight import read_facts, spoken
from workbook.structure import Mark, Node

SPOKEN = """\
Document
  Sect title=Rest
    H1 “Rest”
    P
      “You can”
      Link
        “call988”
        → tel:988 “Call 988”
        → tel:988 “Call 988”
      “at any hour.”
    L numbering=Decimal
      LI
        Lbl “1.”
        LBody “Sit down.”
      LI
        Lbl “2.”
        LBody “Look out of the window.”
    Figure alt=A square
    P “A paragraph that goesover to the next page.”
    Link
      → https://www.serenepathways.com “Serene Pathways on the web”
    P
      Link
        “Start again.”
        → start “Go to the first page”
  Sect
    H2 “My week”
    Table
      TR
        TH scope=Column “Day”
        TH scope=Column “Rest”
      TR
        TH scope=Row “Monday”
        TD “a walk”
      TR
        TD columns=2 “and every other day”
    Link
      → https://www.serenepathways.com “Serene Pathways on the web”"""


def test_the_tree_reads_back_as_it_was_drawn() -> None:
    facts = read_facts(finish(workbook_page(), order()), frozenset({"content"}))

    assert spoken(facts) == SPOKEN


def test_a_figure_has_its_bounding_box() -> None:
    tree = read_facts(finish(workbook_page(), order())).tree

    assert tree is not None
    assert [node.bounds for node in tree.walk() if node.role == "Figure"] == [Rect(20, 100, 60, 60)]


def test_the_parent_tree_leads_from_every_mark_and_annotation_to_its_element() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
        roles = [str(element.S) for element in parents[pdf.pages[0].obj.StructParents]]
        annotations = [each for page in pdf.pages for each in page.obj.Annots]

        assert roles == ["/H1", "/P", "/Link", "/P", "/Lbl", "/LBody", "/Lbl", "/LBody", "/Figure", "/P"]
        assert [parents[each.StructParent].S for each in annotations] == [Name.Link] * 5
        assert sorted(parents) == list(parents)
        assert pdf.Root.StructTreeRoot.ParentTreeNextKey == max(parents) + 1


def test_a_paragraph_over_two_pages_names_the_second_page_with_its_mark() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        sect = pdf.Root.StructTreeRoot.K.K[0]
        over = sect.K[4]

        assert over.Pg.objgen == pdf.pages[0].obj.objgen
        assert over.K[0] == 9
        assert over.K[1].Pg.objgen == pdf.pages[1].obj.objgen
        assert over.K[1].MCID == 0


def test_cells_alike_share_their_attributes() -> None:
    with Pdf.open(BytesIO(finish(workbook_page(), order()))) as pdf:
        cells = pdf.Root.StructTreeRoot.K.K[1].K[1].K[0].K

        assert cells[0].A.objgen == cells[1].A.objgen != (0, 0)


def test_one_mark_cannot_have_two_parents() -> None:
    tree = Node("Document", (Node("P", (Mark(0, 0),)), Node("P", (Mark(0, 0),))))

    with pytest.raises(ValueError, match="mark 0 of page 1 has two parents"):
        finish(drawn(marked("P", 0, text(20, 200, "twice")), tree=tree), order())


def test_replacement_text_language_and_rows_are_written() -> None:
    word = Node("Span", (Mark(0, 0),), actual="calm", lang="es-US")
    cell = Node("TD", (word,), span=(2, 1))

    found = read_facts(finish(drawn(marked("Span", 0, text(20, 200, "c a l m")), tree=cell), order())).tree

    assert found == cell
