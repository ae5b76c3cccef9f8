"""Facts of a file's objects, read with pikepdf: catalog, pages, fonts, structure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.sax.saxutils import unescape

from pikepdf import Object, Page, Pdf, Stream

from workbook.geometry import Rect
from workbook.preflight.colours import colours_of
from workbook.preflight.facts import AnnotationFacts, PageFacts, PdfFacts
from workbook.preflight.fonts import fonts_of
from workbook.preflight.structure import tree_of
from workbook.preflight.values import entries_of, items_of, name_of, rect_of, text_of

UA1 = "PDF/UA-1"
_STANDARDS = {
    UA1: re.compile(rb"pdfuaid:part\s*(?:>|=\s*[\"'])\s*1\b"),
    "PDF/X-4": re.compile(rb"GTS_PDFXVersion\s*(?:>|=\s*[\"'])\s*PDF/X-4"),
}
_PLATES = re.compile(rb"<xmpTPg:PlateNames>(.*?)</xmpTPg:PlateNames>", re.DOTALL)
_ITEM = re.compile(rb"<rdf:li[^>]*>([^<]*)</rdf:li>")
_PART = re.compile(rb"pdfaid:part\s*(?:>|=\s*[\"'])\s*([1-4])\b")
_LEVEL = re.compile(rb"pdfaid:conformance\s*(?:>|=\s*[\"'])\s*([ABUEF])\b", re.IGNORECASE)


def read_document(data: bytes) -> PdfFacts:
    """All facts but those of the content. Raises pikepdf's PdfError or PasswordError."""
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        pages = list(pdf.pages)
        catalog = pdf.Root
        packet = _packet(catalog)
        return PdfFacts(
            version=pdf.pdf_version,
            pages=tuple(_page(page) for page in pages),
            fonts=fonts_of(pages),
            repaired=tuple(str(warning) for warning in pdf.get_warnings()),
            encrypted=pdf.is_encrypted,
            title=_title(pdf, packet),
            shows_title=_flag(catalog, "/ViewerPreferences", "/DisplayDocTitle"),
            lang=text_of(catalog.get("/Lang")),
            marked=_flag(catalog, "/MarkInfo", "/Marked"),
            tree=tree_of(catalog, pages),
            standards=frozenset(_declared(packet)),
            plates=_plates(packet),
        )


def read_colours(data: bytes) -> tuple[frozenset[str], ...]:
    """Of each page, the families of colour that it uses. Raises pikepdf's PdfError."""
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        return tuple(colours_of(page) for page in pdf.pages)


def _declared(packet: bytes) -> Iterator[str]:
    yield from (name for name, sign in _STANDARDS.items() if sign.search(packet))
    part, level = _PART.search(packet), _LEVEL.search(packet)
    if part and level:
        yield f"PDF/A-{part[1].decode()}{level[1].decode().lower()}"


def _page(page: Page) -> PageFacts:
    own = page.obj
    return PageFacts(
        media=rect_of(page.mediabox) or Rect(0, 0, 0, 0),
        crop=rect_of(own.get("/CropBox")),
        bleed=rect_of(own.get("/BleedBox")),
        trim=rect_of(own.get("/TrimBox")),
        art=rect_of(own.get("/ArtBox")),
        rotated=page.rotation,
        annotations=tuple(_annotation(entries_of(each)) for each in items_of(own.get("/Annots"))),
    )


def _annotation(annotation: Mapping[str, object]) -> AnnotationFacts:
    action = entries_of(annotation.get("/A"))
    target = text_of(action.get("/URI")) or text_of(annotation.get("/Dest")) or text_of(action.get("/D"))
    return AnnotationFacts(
        kind=name_of(annotation.get("/Subtype")),
        rect=rect_of(annotation.get("/Rect")),
        contents=text_of(annotation.get("/Contents")),
        target=target,
    )


def _packet(catalog: Object) -> bytes:
    metadata = catalog.get("/Metadata")
    return metadata.read_bytes() if isinstance(metadata, Stream) else b""


def _plates(packet: bytes) -> frozenset[str]:
    """Plates that the metadata name (XMP part 2, paged text): an ink among them is meant."""
    named = _PLATES.search(packet)
    items = _ITEM.findall(named[1]) if named else []
    return frozenset(unescape(item.decode("utf-8", "replace")).strip() for item in items)


def _title(pdf: Pdf, packet: bytes) -> str:
    found = re.search(rb"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", packet, re.DOTALL)
    if found:
        return unescape(found[1].decode("utf-8", "replace"))
    return text_of(entries_of(pdf.trailer.get("/Info")).get("/Title"))


def _flag(catalog: Object, group: str, key: str) -> bool:
    return entries_of(catalog.get(group)).get(key) is True
