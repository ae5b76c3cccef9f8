"""Form fields from plain ones: their names as a tree, their widgets, how they look (ISO 32000-1, 12.7).

Bound to what was tried in six engines: appearances of our own for every state, no NeedAppearances,
no length limit; and for PDF/UA-1 (7.18) a label on each field and on each button.
"""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from workbook.finish.boxes import rectangle
from workbook.finish.form_font import embedded
from workbook.finish.order import FileOrder
from workbook.structure import Field

FONT = "Body"
"""Name of the form's font among its resources."""
EMPTY = "/XX_Empty"
"""Our own key of a field to write in: how it looks empty, for viewers draw over its appearance."""
ON = "Yes"
"""State of a box that is ticked."""
_PRINT = 4
_MULTILINE, _RADIO = 1 << 12, 1 << 15
_OFF = Name.Off


class Form:
    """The form of a file while its tree is written: a widget for each field, in reading order."""

    def __init__(self, pdf: Pdf, pages: Sequence[Object], order: FileOrder, spaces: Object) -> None:
        self._pdf, self._pages, self._order = pdf, pages, order
        self._resources = pdf.make_indirect(Dictionary(ColorSpace=spaces))
        self._nodes: dict[tuple[str, ...], Object] = {}
        self._roots: list[Object] = []
        self._drawn: dict[tuple[str, float, float], Object] = {}
        self._marks: dict[tuple[str, str, str, float, float], Object] = {}

    def widget(self, field: Field) -> Object:
        """The annotation of a field. Raises ValueError for a name that is taken, or without a font."""
        if self._order.form is None:
            raise ValueError(f"“{field.name}” is to be filled in, and no font is ordered to do it")
        path = tuple(field.name.split("."))
        if field.kind == "choice":
            parent = self._nodes.get(path) or self._group(path, field)
            return self._button(field, parent, field.state)
        if path in self._nodes:
            raise ValueError(f"two fields have the name “{field.name}”")
        widget = self._box(field) if field.kind == "check" else self._text(field)
        widget.T, widget.TU = String(path[-1]), String(field.label)
        return self._hung(path, widget)

    def write(self) -> None:
        """Hang the form into the catalog, if it has fields."""
        font = self._order.form
        if font is None or not self._roots:
            return
        resources = Dictionary(Font=Dictionary({f"/{FONT}": embedded(self._pdf, font)}))
        self._pdf.Root.AcroForm = self._pdf.make_indirect(
            Dictionary(Fields=Array(self._roots), DR=resources, DA=self._look(12.0))
        )

    def _hung(self, path: tuple[str, ...], node: Object) -> Object:
        """The node of that name below its parent, which is made where there is none yet."""
        self._nodes[path] = node
        if len(path) == 1:
            self._roots.append(node)
            return node
        above = path[:-1]
        parent = self._nodes.get(above)
        if parent is None:
            made = self._pdf.make_indirect(Dictionary(T=String(above[-1]), Kids=Array()))
            parent = self._hung(above, made)
        if "/FT" in parent:
            raise ValueError(f"“{'.'.join(above)}” is a field and holds fields")
        node.Parent = parent
        parent.Kids.append(node)
        return node

    def _group(self, path: tuple[str, ...], field: Field) -> Object:
        group = Dictionary(FT=Name.Btn, Ff=_RADIO, T=String(path[-1]), TU=String(field.group), Kids=Array())
        return self._hung(path, self._pdf.make_indirect(group))

    def _button(self, field: Field, group: Object, state: str) -> Object:
        if "/FT" not in group:
            raise ValueError(f"“{field.name}” is a group of names, not of buttons")
        widget = self._annotation(field)
        widget.AP, widget.AS = self._states(field, state), _OFF
        widget.TU, widget.Parent = String(field.label), group
        group.Kids.append(widget)
        return widget

    def _box(self, field: Field) -> Object:
        widget = self._annotation(field)
        widget.FT, widget.AP, widget.AS = Name.Btn, self._states(field, ON), _OFF
        return widget

    def _text(self, field: Field) -> Object:
        widget = self._annotation(field)
        widget.FT, widget.DA = Name.Tx, self._look(field.size)
        if field.wraps:
            widget.Ff = _MULTILINE
        if field.centered:
            widget.Q = 1
        # Its appearance is this field's alone: some viewers write what is typed over it.
        widget.AP = Dictionary(N=self._made(field.empty, field))
        if field.empty:
            widget[EMPTY] = self._stream(field.empty, field)
        return widget

    def _annotation(self, field: Field) -> Object:
        return self._pdf.make_indirect(
            Dictionary(Subtype=Name.Widget, Rect=rectangle(field.rect), F=_PRINT, P=self._pages[field.page])
        )

    def _states(self, field: Field, state: str) -> Object:
        """How a button looks off and on; all buttons of one state, size and look share it.

        Viewers read every field before they show the first page, and leave these alone.
        """
        key = (state, field.empty, field.chosen, *_size(field))
        made = self._marks.get(key)
        if made is None:
            off, chosen = self._stream(field.empty, field), self._stream(field.chosen, field)
            looks = Dictionary(N=Dictionary({"/Off": off, f"/{state}": chosen}))
            made = self._marks[key] = self._pdf.make_indirect(looks)
        return made

    def _stream(self, operators: str, field: Field) -> Object:
        """A drawing as an appearance; all fields of one size and look share it."""
        key = (operators, *_size(field))
        made = self._drawn.get(key)
        if made is None:
            made = self._drawn[key] = self._made(operators, field)
        return made

    def _made(self, operators: str, field: Field) -> Object:
        return Stream(
            self._pdf,
            operators.encode("ascii"),
            Subtype=Name.Form,
            BBox=_box(field),
            Resources=self._resources,
        )

    def _look(self, size: float) -> String:
        """What viewers set answers in: the form's font at a size, in the ink of text."""
        red, green, blue = self._order.inks["ink"].rgb
        return String(f"/{FONT} {size:g} Tf {red:.3g} {green:.3g} {blue:.3g} rg")


def _size(field: Field) -> tuple[float, float]:
    return round(field.rect.width, 3), round(field.rect.height, 3)


def _box(field: Field) -> Array:
    return Array([0, 0, *_size(field)])
