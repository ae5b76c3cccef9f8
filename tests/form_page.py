"""Two pages with every kind of field, their appearances written by hand."""

from __future__ import annotations

from tests.orders import order
from tests.pages import FONT, drawn, marked, text
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.spec.form_font import form_font
from workbook.structure import DrawnPdf, Field, Mark, Node

RULE = "/Ink.rule CS 1 SCN 0.6 w 0 {y} m {width} {y} l S"
BOX = "/Ink.primary CS 1 SCN 1 w 1 1 12 12 re S"
TICK = BOX + " 3 7 m 6 3 l 12 12 l S"

LINES = Field(
    0, Rect(20, 180, 200, 51), "calm.rest.prompt.answer", "Rest: Where could an hour go?", wraps=True,
    empty="\n".join(RULE.format(y=y, width=200) for y in (5, 22, 39)),
)  # fmt: skip
DATE = Field(0, Rect(20, 150, 90, 18), "calm.rest.end.date", "Rest: Date", empty=RULE.format(y=4, width=90))
TICKED = Field(0, Rect(20, 120, 14, 14), "calm.rest.list.1", "Rest: A walk", "check", empty=BOX, chosen=TICK)
MOOD = tuple(
    Field(
        1, Rect(20 + 30 * n, 200, 14, 14), "calm.mood.dial.1", f"Mood: How today was: {n}", "choice",
        empty=BOX, chosen=TICK, state=str(n), group="Mood: How today was",
    )
    for n in range(4)
)  # fmt: skip
CELL = Field(1, Rect(20, 150, 40, 20), "calm.mood.week.1.1", "Mood: Monday, Morning", size=10, centered=True)


def form_page() -> DrawnPdf:
    """The pages, their tree and the inks they use."""
    one = marked("H1", 0, text(20, 270, "Rest", 20)) + marked(
        "P", 1, text(20, 240, "Where could an hour go?")
    )
    two = marked("P", 0, text(20, 240, "How today was"))
    tree = Node(
        "Document",
        (
            Node("H1", (Mark(0, 0),)),
            Node("P", (Mark(0, 1),)),
            *(Node("Form", (field,)) for field in (LINES, DATE, TICKED)),
            Node("P", (Mark(1, 0),)),
            Node("Div", tuple(Node("Form", (field,)) for field in MOOD)),
            Node("Form", (CELL,)),
        ),
    )
    return drawn(one, two, tree=tree, inks=("ink", "rule", "primary"))


def form_file() -> bytes:
    """The same, finished."""
    return finish(form_page(), order(form=form_font(FONT)))
