"""What PDF/X-4 (ISO 15930-7) wants in the catalog and the XMP: the press, and the file's own ids."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, String

from workbook.finish.order import FileOrder
from workbook.spec.spots import plates

_PROCESS = ("Cyan", "Magenta", "Yellow", "Black")


def declare_x4(pdf: Pdf, order: FileOrder) -> str:
    """Writes the output intent. Raises ValueError where the order names no press."""
    profile = order.profile
    if profile is None:
        raise ValueError("PDF/X-4 is ordered, and no profile of a press")
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(profile.condition),
        OutputCondition=String(profile.description),
        Info=String(profile.description),
        DestOutputProfile=pdf.make_stream(profile.data, N=4, Alternate=Name.DeviceCMYK),
    )
    if profile.registry:
        intent.RegistryName = String(profile.registry)
    pdf.Root.OutputIntents = Array([intent])
    document = _document(pdf, order)
    return (
        '<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"'
        ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
        f"<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>"
        f"<xmpMM:InstanceID>uuid:{document}</xmpMM:InstanceID>"
        "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>"
        "<xmpMM:VersionID>1</xmpMM:VersionID></rdf:Description>\n"
        f"{_plates(order)}"
    )


def _plates(order: FileOrder) -> str:
    """The names of all plates, where there are more than four (XMP part 2, paged text)."""
    spots = plates(order.inks)
    if not spots:
        return ""
    names = "".join(f"<rdf:li>{escape(name)}</rdf:li>" for name in (*_PROCESS, *spots))
    return (
        '<rdf:Description rdf:about="" xmlns:xmpTPg="http://ns.adobe.com/xap/1.0/t/pg/">'
        f"<xmpTPg:PlateNames><rdf:Seq>{names}</rdf:Seq></xmpTPg:PlateNames></rdf:Description>\n"
    )


def _document(pdf: Pdf, order: FileOrder) -> UUID:
    """An id that the same pages of the same order always get."""
    mixed = sha256(
        repr((order.title, order.author, order.lang, order.date, sorted(order.inks.items()))).encode()
    )
    for page in pdf.pages:
        parts = page.obj.Contents
        for part in parts if isinstance(parts, Array) else [parts]:
            mixed.update(part.read_raw_bytes())
    return UUID(bytes=mixed.digest()[:16], version=5)
