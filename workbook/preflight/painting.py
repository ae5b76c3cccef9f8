"""What pages paint: words, lines and fields with their inks, sizes and overprint, from the streams.

Paths are not followed: a line's place is not known here, nor is a field's; a word's is where it begins.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from pikepdf import Object, Page, Pdf, Stream, String, parse_content_stream

from workbook.geometry import Rect
from workbook.preflight.content import Matrix, moved, times
from workbook.preflight.facts import Kind, Painted
from workbook.preflight.paint import BLACK, Colours, Paint, cmyk, gray
from workbook.preflight.values import entries_of, items_of, name_of

_UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_DEEPEST = 12
_MOST = 24
"""Places that are kept of what is painted alike on a page."""
_SHAPES = "S s B B* b b* f F f*".split()
_OPERATORS = (
    "q Q cm gs w cs CS sc scn SC SCN g G k K rg RG BT Tf Tm Td TD T* TL Tr Tj TJ ' \" Do " + " ".join(_SHAPES)
)
_LONGEST = 5_000_000
"""Instructions that are followed in a file; forms that draw each other can make more than ever end."""
_UNSEEN = 3
"""The mode in which text leaves no ink (9.3.6)."""


def read_painting(data: bytes) -> tuple[Painted, ...]:
    """All that is painted, what is alike on a page once.

    Raises pikepdf's PdfError; ValueError where the streams have no end.
    """
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        reader = _Reader()
        for number, page in enumerate(pdf.pages):
            reader.page = number
            reader.read(page, entries_of(page.resources), _State(), 0)
        return tuple(reader.found.values())


@dataclass(frozen=True, slots=True)
class _State:
    """The part of the graphics state that decides what comes on the plates."""

    matrix: Matrix = _UNMOVED
    fill: Paint = BLACK
    stroke: Paint = BLACK
    fill_space: object = None
    stroke_space: object = None
    width: float = 1.0
    size: float = 0.0
    leading: float = 0.0
    mode: int = 0
    over_fill: bool = False
    over_stroke: bool = False
    nonzero: bool = False
    """Overprint mode 1: of four inks, those that are zero are not painted."""


class _Reader:
    def __init__(self) -> None:
        self.page = 0
        self.found: dict[object, Painted] = {}
        self._known: dict[tuple[int, int], list[Any]] = {}
        self._spaces: dict[tuple[int, int], Colours] = {}
        self._left = _LONGEST

    def read(self, stream: Page | Object, held: Mapping[str, object], state: _State, depth: int) -> None:
        """Follow a stream; forms are followed where they are drawn."""
        spaces = self._colours(held.get("/ColorSpace"))
        states = entries_of(held.get("/ExtGState"))
        forms = entries_of(held.get("/XObject"))
        saved: list[_State] = []
        words = line = _UNMOVED
        for instruction in self._instructions(stream):
            operator = str(instruction.operator)
            if operator == "q":
                saved.append(state)
            elif operator == "Q":
                state = saved.pop() if saved else state
            elif operator in _SETTERS:
                state = _SETTERS[operator](state, instruction.operands, spaces)
            elif operator == "gs":
                state = _with(state, entries_of(states.get(_key(instruction.operands))))
            elif operator == "BT":
                words = line = _UNMOVED
            elif operator == "Tm":
                words = line = _matrix(instruction.operands)
            elif operator in ("Td", "TD", "T*"):
                x, y = (0.0, -state.leading) if operator == "T*" else _numbers(instruction.operands)
                state = replace(state, leading=-y) if operator == "TD" else state
                words = line = times((1, 0, 0, 1, x, y), line)
            elif operator in ("Tj", "TJ", "'", '"'):
                if operator in ("'", '"'):
                    words = line = times((1, 0, 0, 1, 0, -state.leading), line)
                self._word(state, words, instruction.operands)
            elif operator in _SHAPES:
                self._shape(state, operator)
            elif operator == "Do" and depth < _DEEPEST:
                form = forms.get(_key(instruction.operands))
                if isinstance(form, Stream) and name_of(form.get("/Subtype")) == "Form":
                    matrix = times(_matrix(list(items_of(form.get("/Matrix")))), state.matrix)
                    inner = entries_of(form.get("/Resources")) or held
                    self.read(form, inner, replace(state, matrix=matrix), depth + 1)

    def _colours(self, spaces: object) -> Colours:
        """The spaces that a resource dictionary names; pages share them."""
        key = spaces.objgen if isinstance(spaces, Object) else (0, 0)
        if key == (0, 0):
            return Colours(entries_of(spaces))
        if key not in self._spaces:
            self._spaces[key] = Colours(entries_of(spaces))
        return self._spaces[key]

    def _instructions(self, stream: Page | Object) -> list[Any]:
        """Of a form, kept: pages share them."""
        key = (0, 0) if isinstance(stream, Page) else stream.objgen
        if key == (0, 0) or key not in self._known:
            self._known[key] = list(parse_content_stream(stream, _OPERATORS))
        self._left -= len(self._known[key]) + 1
        if self._left < 0:
            raise ValueError("its forms draw each other without end")
        return self._known[key]

    def _word(self, state: _State, words: Matrix, operands: Sequence[object]) -> None:
        shown = sum(len(bytes(one)) for one in _strings(operands))
        if state.mode == _UNSEEN or not shown:
            return
        matrix = times(words, state.matrix)
        size = round(abs(state.size) * math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])), 1)
        across = 0.5 * abs(state.size) * shown
        box = moved((0, -0.25 * abs(state.size), across, 0.75 * abs(state.size)), matrix)
        if state.mode in (1, 5):
            self._add("text", state.stroke, size, state.over_stroke, state.nonzero, box)
        else:
            self._add("text", state.fill, size, state.over_fill, state.nonzero, box)

    def _shape(self, state: _State, operator: str) -> None:
        if operator[0] in "bBfF":
            self._add("field", state.fill, 0.0, state.over_fill, state.nonzero, None)
        if operator[0] in "sSbB":
            a, b, c, d, _, _ = state.matrix
            width = round(state.width * math.sqrt(abs(a * d - b * c)), 3)
            self._add("line", state.stroke, width, state.over_stroke, state.nonzero, None)

    def _add(
        self, kind: Kind, paint: Paint, size: float, over: bool, nonzero: bool, box: Rect | None
    ) -> None:
        key = (self.page, kind, paint, size, over, nonzero)
        before = self.found.get(key)
        if before is None:
            self.found[key] = Painted(self.page, kind, paint, size, over, nonzero, (box,) if box else ())
        elif box and len(before.boxes) < _MOST:
            self.found[key] = replace(before, boxes=(*before.boxes, box))


_Setter = Callable[[_State, Sequence[Any], Colours], _State]
_SETTERS: Mapping[str, _Setter] = {
    "cm": lambda state, operands, _: replace(state, matrix=times(_matrix(operands), state.matrix)),
    "w": lambda state, operands, _: replace(state, width=_numbers(operands)[0]),
    "g": lambda state, operands, _: replace(state, fill=gray(_numbers(operands))),
    "G": lambda state, operands, _: replace(state, stroke=gray(_numbers(operands))),
    "k": lambda state, operands, _: replace(state, fill=cmyk(_numbers(operands))),
    "K": lambda state, operands, _: replace(state, stroke=cmyk(_numbers(operands))),
    "rg": lambda state, operands, _: replace(state, fill=Paint("DeviceRGB", None)),
    "RG": lambda state, operands, _: replace(state, stroke=Paint("DeviceRGB", None)),
    "cs": lambda s, ops, spaces: replace(s, fill_space=ops[0], fill=spaces.first(ops[0])),
    "CS": lambda s, ops, spaces: replace(s, stroke_space=ops[0], stroke=spaces.first(ops[0])),
    "sc": lambda s, ops, spaces: replace(s, fill=spaces.paint(s.fill_space, _numbers(ops))),
    "scn": lambda s, ops, spaces: replace(s, fill=spaces.paint(s.fill_space, _numbers(ops))),
    "SC": lambda s, ops, spaces: replace(s, stroke=spaces.paint(s.stroke_space, _numbers(ops))),
    "SCN": lambda s, ops, spaces: replace(s, stroke=spaces.paint(s.stroke_space, _numbers(ops))),
    "Tf": lambda state, operands, _: replace(state, size=_numbers(operands[1:])[0]),
    "TL": lambda state, operands, _: replace(state, leading=_numbers(operands)[0]),
    "Tr": lambda state, operands, _: replace(state, mode=int(_numbers(operands)[0])),
}


def _with(state: _State, entries: Mapping[str, object]) -> _State:
    """Overprint as a graphics state sets it: OP is of both, op of fields alone (8.6.7)."""
    stroke = entries.get("/OP", state.over_stroke) is True
    fill = entries.get("/op", stroke if "/OP" in entries else state.over_fill) is True
    nonzero = entries.get("/OPM", 1 if state.nonzero else 0) == 1
    return replace(state, over_stroke=stroke, over_fill=fill, nonzero=nonzero)


def _strings(operands: Sequence[object]) -> list[String]:
    return [one for each in operands for one in items_of(each) if isinstance(one, String)]


def _key(operands: Sequence[object]) -> str:
    return f"/{name_of(operands[0])}" if operands else ""


def _matrix(operands: Sequence[Any]) -> Matrix:
    if len(operands) != 6:
        return _UNMOVED
    a, b, c, d, e, f = (float(value) for value in operands)
    return a, b, c, d, e, f


def _numbers(operands: Sequence[Any]) -> list[float]:
    """The numbers among them; a pattern's name is none."""
    return [float(value) for value in operands if not name_of(value)]
