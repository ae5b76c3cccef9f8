"""One rich fixture: headings, a link in a paragraph, a list, a table, a figure, furniture and an outline."""

from __future__ import annotations

from tests.pages import artifact, drawn, filled, marked, text
from workbook.geometry import Rect
from workbook.structure import Bookmark, Destination, DrawnPdf, Link, Mark, Node

CALL = Link(0, (Rect(60, 238, 40, 14), Rect(20, 224, 30, 14)), "Call 988", uri="tel:988")
ON = Link(1, (Rect(20, 238, 80, 14),), "Go to the first page", dest="start")
FOOT = tuple(
    Link(page, (Rect(20, 10, 60, 12),), "Serene Pathways on the web", uri="https://www.serenepathways.com")
    for page in (0, 1)
)


def _first() -> str:
    return "".join(
        (
            artifact(filled(0, 0, 300, 4, "primary"), kind="Background"),
            marked("H1", 0, text(20, 270, "Rest", 20)),
            marked("P", 1, text(20, 240, "You can ")),
            marked("Link", 2, text(66, 240, "call"), text(20, 226, "988")),
            marked("P", 3, text(50, 226, "at any hour.")),
            marked("Lbl", 4, text(20, 200, "1.")),
            marked("LBody", 5, text(40, 200, "Sit down.")),
            marked("Lbl", 6, text(20, 186, "2.")),
            marked("LBody", 7, text(40, 186, "Look out of the window.")),
            marked("Figure", 8, filled(20, 100, 60, 60, "primary")),
            marked("P", 9, text(20, 60, "A paragraph that goes")),
            artifact(text(20, 12, "serenepathways.com", 9), kind="Pagination"),
        )
    )


def _second() -> str:
    return "".join(
        (
            marked("P", 0, text(20, 270, "over to the next page.")),
            marked("P", 1, text(20, 240, "Start again.")),
            marked("H2", 2, text(20, 200, "My week", 16)),
            marked("TH", 3, text(20, 180, "Day")),
            marked("TH", 4, text(120, 180, "Rest")),
            marked("TH", 5, text(20, 160, "Monday")),
            marked("TD", 6, text(120, 160, "a walk")),
            marked("TD", 7, text(20, 140, "and every other day")),
            artifact(text(20, 12, "serenepathways.com", 9), kind="Pagination"),
        )
    )


def _item(first: int) -> Node:
    return Node("LI", (Node("Lbl", (Mark(0, first),)), Node("LBody", (Mark(0, first + 1),))))


def _tree() -> Node:
    head = Node("TR", (Node("TH", (Mark(1, 3),), scope="Column"), Node("TH", (Mark(1, 4),), scope="Column")))
    day = Node("TR", (Node("TH", (Mark(1, 5),), scope="Row"), Node("TD", (Mark(1, 6),))))
    last = Node("TR", (Node("TD", (Mark(1, 7),), span=(1, 2)),))
    call = Node("Link", (Mark(0, 2), CALL))
    return Node(
        "Document",
        (
            Node(
                "Sect",
                (
                    Node("H1", (Mark(0, 0),)),
                    Node("P", (Mark(0, 1), call, Mark(0, 3))),
                    Node("L", (_item(4), _item(6)), numbering="Decimal"),
                    Node("Figure", (Mark(0, 8),), alt="A square", bounds=Rect(20, 100, 60, 60)),
                    Node("P", (Mark(0, 9), Mark(1, 0))),
                    Node("P", (Node("Link", (Mark(1, 1), ON)),)),
                ),
                title="Rest",
            ),
            Node("Sect", (Node("H2", (Mark(1, 2),)), Node("Table", (head, day, last)))),
        ),
    )


def workbook_page() -> DrawnPdf:
    """Two pages that use all that finish can write."""
    return drawn(
        _first(),
        _second(),
        tree=_tree(),
        inks=("ink", "primary"),
        furniture_links=FOOT,
        destinations=(Destination("start", 0, 290), Destination("my-week", 1, 216)),
        bookmarks=(Bookmark("Rest", "start"), Bookmark("My week", "my-week", 1)),
        labels=("", "1"),
    )
