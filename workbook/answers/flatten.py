"""Answers drawn in for good: no form any more, and all that was answered is tagged text.

Flattened annotations would lose their tags (ISO 14289-1, 7.1), so each answer is set anew in the
page's content, and the element of its field becomes a paragraph, or a figure for a mark.
"""

from __future__ import annotations

from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, Page, Stream, String

from workbook.answers.face import Face, face_of
from workbook.answers.fill import refuse_unknown
from workbook.answers.overflow import Overflow
from workbook.answers.places import FONT, OURS, Place, opened, our_places, rect_of, saved, text_of
from workbook.answers.setting import fits, lines_of, room_of, shown
from workbook.answers.tree import Tree

_LEAST = 6.0
"""The smallest type that a long answer is set in, in points."""


def flattened(data: bytes) -> bytes:
    """The file with its answers as content and without a form.

    What is longer than its room even in small type begins there and stands whole on pages at the end.
    Raises FormError for characters that the form's font does not have.
    """
    with opened(data) as pdf:
        asked, face = our_places(pdf), face_of(pdf)
        texts = {place.label: text_of(place.node.get("/V")) for place in asked if place.kind == "text"}
        refuse_unknown(face, dict(texts))
        writer = _Writer(face, Tree(pdf), Overflow(face))
        owners = {widget.objgen: place for place in asked for widget in place.widgets}
        for page in pdf.pages:
            writer.page(page, owners)
        writer.overflow.close(pdf, writer.tree)
        writer.tree.close()
        del pdf.Root.AcroForm
        return saved(pdf)


@dataclass
class _Writer:
    face: Face
    tree: Tree
    overflow: Overflow

    def page(self, page: Page, owners: dict[tuple[int, int], Place]) -> None:
        """Draw a page's answers, and take its fields away."""
        drawn: list[str] = []
        kept: list[Object] = []
        for annotation in page.obj.get("/Annots", Array()):
            place = owners.get(annotation.objgen)
            if place is not None:
                drawn.append(self._drawn(page, annotation, place))
            elif isinstance(annotation, Dictionary):
                kept.append(annotation)
        if not drawn:
            return
        page.obj.Annots = Array(kept)
        page.contents_add(b"q\n", prepend=True)
        page.contents_add(("Q\n" + "\n".join(filter(None, drawn))).encode("ascii"))

    def _drawn(self, page: Page, widget: Object, place: Place) -> str:
        """One field as operators of its page."""
        left, low, *_ = rect_of(widget) or (0, 0)
        move = f"q 1 0 0 1 {left:.3f} {low:.3f} cm"
        text = self.face.plain(text_of(place.node.get("/V"))).rstrip() if place.kind == "text" else ""
        if text:
            mark = self.tree.paragraph(page, widget)
            return f"{mark}\n{move}\n{self._set(page, widget, place, text)}\nQ\nEMC"
        look, marked = self._look(widget, place)
        mark = (
            self.tree.figure(page, widget, f"✓ {_label(widget, place)}") if marked else self.tree.gone(widget)
        )
        if look is None:
            return ""
        name = page.add_resource(look, Name.XObject, prefix="Mark", replace_existing=False)
        return f"{mark}\n{move} {name} Do Q\nEMC"

    def _look(self, widget: Object, place: Place) -> tuple[Object | None, bool]:
        """How a field without text looks, and whether it is marked."""
        if place.kind == "text":
            look = widget.get(OURS)
            return look if isinstance(look, Stream) else None, False
        state = widget.get("/AS", Name.Off)
        looks = place.looks(widget)
        return looks.get(str(state), looks.get("/Off")), str(state) in looks and state != Name.Off

    def _set(self, page: Page, widget: Object, place: Place, text: str) -> str:
        """The text, in smaller type where it is long."""
        page.add_resource(self.face.font, Name.Font, Name(FONT))
        room = room_of(widget)
        size = room.size
        lines = lines_of(text, self.face, room, size)
        while size > _LEAST and not fits(lines, self.face, room, size):
            size = max(_LEAST, size - 0.5)
            lines = lines_of(text, self.face, room, size)
        if not fits(lines, self.face, room, size):
            lines = self.overflow.begun(text, _label(widget, place), room, size)
        return shown(lines, self.face, room, size)


def _label(widget: Object, place: Place) -> str:
    return text_of(widget.get("/TU", String(place.label)))
