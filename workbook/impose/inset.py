"""Pages shown small on other pages, as on a sheet that introduces a brand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf

from workbook.geometry import Rect
from workbook.impose.forms import saved
from workbook.structure import DrawnPdf


@dataclass(frozen=True, slots=True)
class Inset:
    """A page of some file, and the room it is shown in on a page of another: as large as fits."""

    page: int
    """Of the file that it is shown in."""
    shown: DrawnPdf
    index: int
    room: Rect

    @property
    def place(self) -> Rect:
        """Where the trimmed page stands: at the room's top, in its middle."""
        trim = self.shown.pages[self.index].trim
        scale = min(self.room.width / trim.width, self.room.height / trim.height)
        width, height = trim.width * scale, trim.height * scale
        return Rect(self.room.x + (self.room.width - width) / 2, self.room.top - height, width, height)


def with_insets(drawn: DrawnPdf, insets: Sequence[Inset]) -> DrawnPdf:
    """The file with those pages on its own; a file without tags."""
    inks = drawn.inks.union(*(inset.shown.inks for inset in insets))
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        for number, inset in enumerate(insets):
            _draw(pdf, inset, f"/Inset{number}")
        return replace(drawn, data=saved(pdf), inks=inks)


def _draw(pdf: Pdf, inset: Inset, name: str) -> None:
    place, trim = inset.place, inset.shown.pages[inset.index].trim
    scale = place.width / trim.width
    x, y = place.x - trim.x * scale, place.y - trim.y * scale
    page = pdf.pages[inset.page]
    resources = page.resources
    if "/XObject" not in resources:
        resources.XObject = Dictionary()
    resources.XObject[Name(name)] = _form(pdf, inset)
    clip = f"{place.x:.3f} {place.y:.3f} {place.width:.3f} {place.height:.3f} re"
    operators = (
        f"q {clip} W n {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm {name} Do Q\n"
        f"q /Ink.faint CS 1 SCN 0.75 w {clip} S Q"
    )
    page.contents_add(operators.encode("ascii"))


def _form(pdf: Pdf, inset: Inset) -> Object:
    """The page as a form of the other file."""
    with Pdf.open(BytesIO(inset.shown.data)) as other:
        page = other.pages[inset.index]
        page.contents_coalesce()
        form = page.as_form_xobject()
        form.BBox = Array([round(edge, 3) for edge in inset.shown.pages[inset.index].trim.corners()])
        return pdf.copy_foreign(form)
