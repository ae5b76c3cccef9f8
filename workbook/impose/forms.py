"""Pages as form XObjects, and the PDF that new pages of them make (ISO 32000-1, 8.10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO

from pikepdf import Array, Dictionary, Object, ObjectStreamMode, Pdf

from workbook.geometry import PageBoxes, Size


def forms_of(pdf: Pdf, boxes: Sequence[PageBoxes]) -> list[tuple[str, Object]]:
    """A name and a form XObject for each page; pages that look the same share theirs."""
    known: dict[object, tuple[str, Object]] = {}
    forms: list[tuple[str, Object]] = []
    for page, box in zip(pdf.pages, boxes, strict=True):
        page.contents_coalesce()
        key = (page.obj.Contents.read_bytes(), page.resources.unparse(resolved=True), box)
        if key not in known:
            form = page.as_form_xobject()
            # pikepdf takes the trim box, which would cut the bleed off.
            form.BBox = Array([round(edge, 3) for edge in box.bleed.corners()])
            known[key] = (f"/Page{len(known)}", form)
        forms.append(known[key])
    return forms


def add_sheet(pdf: Pdf, size: Size, forms: Mapping[str, Object], operators: Iterable[str]) -> None:
    """One more page, with those forms on it."""
    page = pdf.add_blank_page(page_size=(size.width, size.height))
    page.obj.Resources = Dictionary(XObject=Dictionary(dict(forms)))
    page.obj.Contents = pdf.make_stream("\n".join(operators).encode("ascii"))


def saved(pdf: Pdf) -> bytes:
    """The bytes, for finish to go on with: it compresses; here it would be done twice."""
    out = BytesIO()
    pdf.save(out, compress_streams=False, object_stream_mode=ObjectStreamMode.disable, static_id=True)
    return out.getvalue()
