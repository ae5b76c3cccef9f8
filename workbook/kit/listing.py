"""An item of a list: its label hangs in the indent, its body beside it."""

from __future__ import annotations

from collections.abc import Sequence

from workbook.kit.branch import Branch, Child
from workbook.kit.canvas import PageCanvas
from workbook.kit.compound import branches_of
from workbook.kit.piece import Piece, place_stack, stack_height


class Item(Piece):
    """A list item. The label is a paragraph (LI > Lbl) or a drawn sign such as a tick box."""

    def __init__(self, label: Piece | None, body: Sequence[Piece], indent: float) -> None:
        super().__init__()
        self.label, self.body, self.indent = label, list(body), indent
        inside: list[Child] = [Branch("LBody", [*branches_of(self.body)])]
        if label is not None and label.branches:
            inside.insert(0, Branch("Lbl", list(label.branches)))
        self.branch = Branch("LI", [*inside])

    def measure(self, width: float) -> float:
        body = stack_height(self.body, width - self.indent)
        return max(body, self.label.measure(self.indent) if self.label else 0.0)

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        if self.label is not None:
            self.label.place(canvas, x, top, self.indent)
        place_stack(self.body, canvas, x + self.indent, top, width - self.indent)


def listed(items: Sequence[Item], numbering: str, gap: float) -> list[Item]:
    """The items under one L element (ISO 32000-1, 14.8.4.3.3), so far apart in points."""
    whole = Branch("L", [item.branch for item in items], numbering=numbering)
    for number, item in enumerate(items):
        item.before = gap if number else 0.0
        item.branches = () if number else (whole,)
    return list(items)
