from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf, String

from tests.broken import plain, spoilt
from tests.form_page import form_file
from tests.orders import order
from tests.pages import artifact, drawn, marked, text
from tests.workbook_page import workbook_page
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.preflight import PageSpeech, read_aloud, read_facts
from workbook.structure import Link, Mark, Node

CONTENT = frozenset({"content"})


def _read(data: bytes) -> tuple[PageSpeech, ...]:
    return read_aloud(read_facts(data, CONTENT))


def _said(tree: Node, *streams: str) -> list[str]:
    """What is said of one page with that tree."""
    (page,) = _read(finish(drawn("".join(streams), tree=Node("Document", (tree,))), order()))
    return list(page.lines)


def _words(mcid: int, words: str) -> str:
    return marked("P", mcid, text(20, 250 - 15 * mcid, words))


def test_a_workbook_is_read_page_by_page() -> None:
    first, second = _read(finish(workbook_page(), order()))
    assert first == PageSpeech(
        1,
        (
            "heading level 1, Rest",
            "You can link, call988 at any hour.",
            "list with 2 items",
            "  1. Sit down.",
            "  2. Look out of the window.",
            "end of list",
            "graphic, A square",
            "A paragraph that goes",
            "link, Serene Pathways on the web",
        ),
    )
    assert second.lines[0] == "over to the next page."
    assert second.lines[-9:] == (
        "heading level 2, My week",
        "table with 3 rows and 2 columns",
        "  column header: Day",
        "  column header: Rest",
        "  row header: Monday",
        "  Monday; Rest: a walk",
        "  Day: and every other day",
        "end of table",
        "link, Serene Pathways on the web",
    )


def test_fields_say_what_they_are_and_how_they_stand() -> None:
    first, second = _read(form_file())
    assert first.lines[2:] == (
        "edit, several lines, Rest: Where could an hour go?, blank",
        "edit, Rest: Date, blank",
        "check box, Rest: A walk, not checked",
    )
    assert second.lines[1] == "radio button, Mood: How today was: 0, not checked"


def test_what_is_filled_in_is_said() -> None:
    def fill(pdf: Pdf) -> None:
        for page in pdf.pages:
            for widget in page.obj.Annots:
                if widget.get("/FT") == Name.Tx:
                    widget.V = String("by the lake")
                elif "/TU" in widget and "A walk" in str(widget.TU):
                    widget.AS = Name.Yes
                elif "/TU" in widget and str(widget.TU).endswith(": 2"):
                    widget.AS = Name("/2")

    first, second = _read(spoilt(form_file(), fill))
    assert first.lines[3:] == ("edit, Rest: Date, by the lake", "check box, Rest: A walk, checked")
    assert [line.rpartition(", ")[2] for line in second.lines[1:5]] == [
        "not checked",
        "not checked",
        "checked",
        "not checked",
    ]


def test_what_stands_for_words_is_said_in_their_place() -> None:
    tree = Node(
        "P",
        (
            Node(
                "Link",
                (Mark(0, 0), Link(0, (Rect(20, 250, 50, 12),), "Lifeline", uri="tel:988")),
                alt="Call 9 8 8",
            ),
            Mark(0, 1),
            Node("Span", (Mark(0, 2),), actual="Example: a walk"),
        ),
    )
    said = _said(tree, _words(0, "Call 988 "), _words(1, "or "), _words(2, "a walk"))
    assert said == ["link, Call 9 8 8 or Example: a walk"]


def test_an_artifact_is_never_said() -> None:
    said = _said(Node("P", (Mark(0, 0),)), _words(0, "Rest."), artifact(text(20, 20, "page 7")))
    assert said == ["Rest."]


def test_a_language_is_named_where_it_begins() -> None:
    tree = Node("Sect", (Node("P", (Mark(0, 0),), lang="es-US"), Node("P", (Mark(0, 1),))))
    assert _said(tree, _words(0, "Ayuda"), _words(1, "Help")) == ["[Spanish] Ayuda", "[English] Help"]


def test_a_list_may_hold_boxes_to_tick_and_lists() -> None:
    inner = Node("L", (Node("LI", (Node("LBody", (Node("P", (Mark(0, 1),)),)),)),))
    tree = Node("L", (Node("LI", (Node("LBody", (Node("P", (Mark(0, 0),)), inner)),)),))
    assert _said(tree, _words(0, "outer"), _words(1, "inner")) == [
        "list with 1 item",
        "  outer",
        "    list with 1 item",
        "      inner",
        "    end of list",
        "end of list",
    ]


def test_blank_cells_are_told_by_their_place() -> None:
    table = Node("Table", (Node("TR", (Node("TD"), Node("TH", (Mark(0, 0),), scope="Column"))),))
    assert _said(table, _words(0, "Rest"))[1:3] == ["  row 1, column 1: blank", "  column header: Rest"]


def test_a_drawing_without_words_is_complained_of_aloud() -> None:
    data = finish(drawn(_words(0, "x"), tree=Node("Document", (Node("Figure", (Mark(0, 0),)),))), order())
    assert _read(data)[0].lines == ("graphic, not described",)


def test_an_empty_page_says_nothing() -> None:
    data = finish(drawn(_words(0, "x"), "", tree=Node("Document", (Node("P", (Mark(0, 0),)),))), order())
    assert _read(data)[1] == PageSpeech(2, ())


def test_a_file_without_tags_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="without tags"):
        _read(plain())


def test_the_bytes_of_a_file_are_all_that_is_needed() -> None:
    data = BytesIO(finish(workbook_page(), order())).getvalue()
    assert _read(data) == _read(data)
