"""Answers that are longer than their rooms: a number in the room, the whole at the end of the file."""

from __future__ import annotations

from dataclasses import dataclass, field

from pikepdf import Array, Dictionary, Name, Page, Pdf

from workbook.answers.face import Face
from workbook.answers.places import FONT
from workbook.answers.setting import Room, fits, lines_of, shown
from workbook.answers.tree import Tree

_MARGIN, _SIZE, _APART = 54.0, 12.0, 14.0
"""Of the pages at the end, in points: their margin, their type, the space between answers."""
_LOOK = "0 g"


@dataclass
class Overflow:
    """What is left over, in the order of the pages."""

    face: Face
    left: list[str] = field(default_factory=list)

    def begun(self, text: str, label: str, room: Room, size: float) -> list[str]:
        """As many lines as the room holds, with the number of the note that has it all."""
        sign = f" … [{len(self.left) + 1}]" if "…" in self.face.codes else f" [{len(self.left) + 1}]"
        self.left.append(f"{sign.strip(' …')} {self._known(label)}:\n{text}")
        words, low = text.split(" "), 0
        high = len(words)
        while low < high:
            middle = (low + high + 1) // 2
            lines = lines_of(" ".join(words[:middle]) + sign, self.face, room, size)
            low, high = (middle, high) if fits(lines, self.face, room, size) else (low, middle - 1)
        return lines_of((" ".join(words[:low]) + sign).strip(), self.face, room, size)

    def close(self, pdf: Pdf, tree: Tree) -> None:
        """Add the pages, as large as the last one."""
        if not self.left:
            return
        box = [float(edge) for edge in pdf.pages[-1].mediabox]
        room = Room(box[2] - box[0] - 2 * _MARGIN, box[3] - box[1] - 2 * _MARGIN, _LOOK, _SIZE, True, False)
        leading = self.face.leading * _SIZE
        page, used, drawn = None, 0.0, list[str]()
        for text in self.left:
            lines = lines_of(text, self.face, room, _SIZE)
            while lines:
                free = int((room.height - used) / leading) if page else 0
                if free < min(3, len(lines)):
                    self._end(page, drawn)
                    page, used, drawn = self._begun(pdf, box), 0.0, []
                    free = int(room.height / leading)
                now, lines = lines[:free], lines[free:]
                assert page is not None
                mark = tree.added(page)
                move = f"q 1 0 0 1 {box[0] + _MARGIN:.2f} {box[1] + _MARGIN - used:.2f} cm"
                drawn.append(f"{mark}\n{move}\n{shown(now, self.face, room, _SIZE)}\nQ\nEMC")
                used += len(now) * leading + _APART
        self._end(page, drawn)

    def _begun(self, pdf: Pdf, box: list[float]) -> Page:
        fonts = Dictionary({FONT: self.face.font})
        made = Dictionary(
            Type=Name.Page, MediaBox=Array(box), TrimBox=Array(box), Resources=Dictionary(Font=fonts)
        )
        pdf.pages.append(Page(pdf.make_indirect(made)))
        return pdf.pages[-1]

    def _end(self, page: Page | None, drawn: list[str]) -> None:
        if page is not None:
            page.contents_add("\n".join(drawn).encode("ascii"))

    def _known(self, label: str) -> str:
        return "".join(char for char in label if char in self.face.codes)
