"""A viewer that somebody fills a form in with: PDFium, as in Chrome, driven by its own events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from workbook.structure import Field


def typed(data: bytes, answers: Mapping[Field, str]) -> bytes:
    """The file as the viewer saves it after each field was clicked and the text typed (buttons: clicked)."""
    with _open(data) as document:
        for number, page in enumerate(document):
            own = {field: text for field, text in answers.items() if field.page == number}
            for field, text in own.items():
                _click(document, page, field)
                for char in text:
                    pdfium.FORM_OnChar(document.formenv.raw, page.raw, ord(char), 0)
            pdfium.FORM_ForceToKillFocus(document.formenv.raw)
        out = BytesIO()
        document.save(out)
        return out.getvalue()


def values(data: bytes) -> dict[str, str]:
    """What the viewer reads from each widget: a field's text, or “on” of a button that is chosen."""
    found: dict[str, str] = {}
    with _open(data) as document:
        env = document.formenv.raw
        for page in document:
            for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
                annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
                if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
                    name = _string(pdfium.FPDFAnnot_GetFormFieldName, env, annotation)
                    value = _string(pdfium.FPDFAnnot_GetFormFieldValue, env, annotation)
                    on = pdfium.FPDFAnnot_IsChecked(env, annotation)
                    found[name] = "on" if on else value if found.get(name) != "on" else "on"
                pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def labels(data: bytes) -> list[str]:
    """What the viewer says of each widget, page by page in the order of the Tab key."""
    found = []
    with _open(data) as document:
        env = document.formenv.raw
        for page in document:
            for number in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
                annotation = pdfium.FPDFPage_GetAnnot(page.raw, number)
                if pdfium.FPDFAnnot_GetSubtype(annotation) == pdfium.FPDF_ANNOT_WIDGET:
                    found.append(_string(pdfium.FPDFAnnot_GetFormFieldAlternateName, env, annotation))
                pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def pictures(data: bytes, printed: bool = False) -> list[Image.Image]:
    """The pages as the viewer shows them, or as it sends them to a printer."""
    purpose = "print" if printed else None
    with _open(data) as document:
        return [page.render(scale=1, optimize_mode=purpose).to_pil().convert("RGB") for page in document]


@contextmanager
def _open(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with pypdfium2.PdfDocument(data) as document:
        document.init_forms()
        yield document


def _click(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, field: Field) -> None:
    place = (document.formenv.raw, page.raw, 0, *field.rect.center)
    pdfium.FORM_OnMouseMove(*place)
    pdfium.FORM_OnLButtonDown(*place)
    pdfium.FORM_OnLButtonUp(*place)


def _string(ask: object, env: object, annotation: object) -> str:
    size = ask(env, annotation, None, 0)  # type: ignore[operator]
    buffer = (pdfium.FPDF_WCHAR * max(1, size // 2))()
    ask(env, annotation, buffer, size)  # type: ignore[operator]
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
