"""A form made empty again: its rules come back, and no word of the answers stays in the file."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from workbook.answers.places import OURS, Place, opened, our_places, rect_of, saved


def emptied(data: bytes) -> bytes:
    """The file without any answer. Raises FormError."""
    with opened(data) as pdf:
        for place in our_places(pdf):
            clear(pdf, place)
        form = pdf.Root.AcroForm
        if "/NeedAppearances" in form:
            del form["/NeedAppearances"]
        return saved(pdf)


def clear(pdf: Pdf, place: Place) -> None:
    """Take an answer out."""
    for key in ("/V", "/RV"):
        if key in place.node:
            del place.node[key]
    for widget in place.widgets:
        if place.kind == "text":
            widget.AP = Dictionary(N=_empty(pdf, widget))
        elif "/AS" in widget:
            widget.AS = Name.Off


def _empty(pdf: Pdf, widget: Object) -> Stream:
    look = widget.get(OURS)
    if isinstance(look, Stream):
        made = Stream(pdf, look.read_bytes())
        made.Resources = look.Resources
    else:
        made = Stream(pdf, b"")
    left, low, right, top = rect_of(widget) or (0, 0, 0, 0)
    made.Subtype, made.BBox = Name.Form, Array([0, 0, round(right - left, 3), round(top - low, 3)])
    return made
