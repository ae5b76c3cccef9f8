"""A deck's tuck box onto one page: colour and words on its walls, the lines of the die on their own layer."""

from __future__ import annotations

from dataclasses import dataclass

from workbook.faces.side import Side
from workbook.geometry import Insets, Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Matrix, Path
from workbook.kit.vector import Picture, Shape
from workbook.layout.box_walls import BoxWords
from workbook.layout.dieline import End, TuckBox
from workbook.layout.flat import Flat
from workbook.structure import DrawnPdf

ACCENT = "primary"
LAYER = "Dieline"
LINE = 0.75
"""Of the die, in points."""
RUN = 4.5
"""How far colour runs over the crease onto the flap that is glued: a crease that is off shows no white."""
_FIELD = "accent-deep"
_CAPTION = 7.5


def lay_out(words: BoxWords, box: TuckBox, flat: Flat, caption: str) -> DrawnPdf:
    """The box on its page; the caption stands where the sheet is thrown away."""
    canvas = PageCanvas(False)
    canvas.begin_page(ACCENT, False)
    draw = _Box(canvas, words, box, flat)
    with canvas.turned((1.0, 0.0, 0.0, 1.0, flat.place.x, flat.place.y)):
        draw.flaps()
        draw.walls()
        draw.die(caption)
    canvas.end_page(flat.boxes)
    return DrawnPdf(
        canvas.finished(),
        tuple(canvas.pages),
        None,
        frozenset(canvas.inks),
        layers=tuple(canvas.layers),
        labels=("",),
    )


@dataclass
class _Box:
    """The page while it is drawn; its origin is the lower left corner of the box laid flat."""

    canvas: PageCanvas
    words: BoxWords
    box: TuckBox
    flat: Flat

    def flaps(self) -> None:
        """Lids and flaps at the sides, their colour running over all cuts; walls cover what goes too far."""
        ends: tuple[End, End] = (1, -1)
        for end in ends:
            for flap in self.box.dusting(end):
                self._field(flap, "accent-mid")
        for end in ends:
            self._field(self.box.closing(end), _FIELD)
        # The lid is read from the front, so that laid flat it stands on its head.
        lid = self.box.lid(1)
        self._put(self.words.lid(lid.width, lid.height), (-1, 0, 0, -1, lid.right, lid.top))

    def walls(self) -> None:
        """Sides, back and front."""
        box, bleed = self.box, self.flat.bleed
        for side, over in ((box.left, 0.0), (box.right, bleed)):
            field = Rect(side.x, side.y, side.width + over, side.height)
            self.canvas.draw(Picture((Shape(Path().rect(field).operators(), _FIELD),), field))
        along = self.words.side(box.high, box.deep)
        # Both sides are read with the box lying on its back: the left one downwards, the right one upwards.
        self._put(along, (0, -1, 1, 0, box.left.x, box.left.top))
        self._put(along, (0, 1, -1, 0, box.right.right, box.right.y))
        self._put(self.words.back(box.back.inset(Insets(0, 0, 0, -RUN)), box.back))
        front = box.front.inset(Insets(-bleed, 0, -bleed, 0))
        self._put(self.words.front(front, box.front, box.notch.y - box.high * 0.03))
        self.words.practice(self.canvas, box.front)

    def die(self, caption: str) -> None:
        """The lines, on a layer: whole where it is cut, dashed where it is creased."""
        press = self.flat.boxes.bleed != self.flat.boxes.trim
        role = "dieline" if press else "rule"
        canvas = self.canvas
        with canvas.layer(LAYER):
            canvas.emit(f"q {canvas.stroke(role)} {LINE} w 1 j [] 0 d {self.box.outline().operators()} S")
            lines = [
                f"{a.real:.3f} {a.imag:.3f} m {b.real:.3f} {b.imag:.3f} l" for a, b in self.box.creases()
            ]
            canvas.emit(f"[4 3] 0 d {' '.join(lines)} S Q")
            self._caption(caption, role if press else "quiet")

    def _caption(self, text: str, role: str) -> None:
        """Above the front, where nothing is printed."""
        front = self.box.front
        style = self.words.kit.style("text", _CAPTION, 1.3, role=role)
        line = Paragraph((Span(text),), style, Branch("P"))
        line.place(self.canvas, front.x + 9, front.top + self.box.deep + self.box.tuck - 12, front.width - 18)

    def _field(self, shape: Path, role: str) -> None:
        """A flap in one colour; a broad edge of the same carries it over the cut."""
        edge = Shape(shape.operators(), role, role, 2 * self.flat.bleed)
        self.canvas.draw(Picture((edge,), shape.extent()))

    def _put(self, side: Side, matrix: Matrix | None = None) -> None:
        if matrix is None:
            side.place(self.canvas)
            return
        with self.canvas.turned(matrix):
            side.place(self.canvas)
