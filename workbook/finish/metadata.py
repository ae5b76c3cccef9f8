"""What the file says of itself: the Info dictionary and the same in XMP (ISO 32000-1, 14.3; XMP part 1)."""

from __future__ import annotations

from xml.sax.saxutils import escape

from pikepdf import Dictionary, Name, Object, Pdf, String

from workbook.finish.order import FileOrder

TOOL = "Practice Workbook"
BLANK = b"-" * 91
"""Room for a seal: what a finished file was made from. It is put in when nothing was found wrong."""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:workbook="urn:practice-workbook:">
{properties}
</rdf:Description>
{standard}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def write_metadata(pdf: Pdf, order: FileOrder, standard: str = "", *, trapped: bool | None = None) -> None:
    """Write Info and XMP, which say the same; ``standard`` is RDF that names the standard.

    ``trapped`` is whether neighbouring inks overlap (14.11.6); None: nothing is said of it.
    """
    day = order.date
    moment = f"{day:%Y-%m-%d}T00:00:00Z"
    info = {
        "/Title": order.title,
        "/Author": order.author,
        "/Subject": order.subject,
        "/Keywords": ", ".join(order.keywords),
        "/Creator": TOOL,
        "/Producer": TOOL,
        "/CreationDate": f"D:{day:%Y%m%d}000000Z",
        "/ModDate": f"D:{day:%Y%m%d}000000Z",
    }
    given: dict[str, Object] = {key: String(text) for key, text in info.items() if text}
    if trapped is not None:
        given["/Trapped"] = Name("/True" if trapped else "/False")
    pdf.trailer.Info = pdf.make_indirect(Dictionary(given))
    properties = (
        _simple("dc:format", "application/pdf"),
        _listed("dc:language", "Bag", (order.lang,)),
        _worded("dc:title", order.title),
        _listed("dc:creator", "Seq", (order.author,)),
        _worded("dc:description", order.subject),
        _listed("dc:subject", "Bag", order.keywords),
        _simple("pdf:Keywords", ", ".join(order.keywords)),
        _simple("pdf:Producer", TOOL),
        _simple("pdf:Trapped", "" if trapped is None else str(trapped)),
        _simple("xmp:CreatorTool", TOOL),
        *(_simple(f"xmp:{name}", moment) for name in ("CreateDate", "ModifyDate", "MetadataDate")),
        _simple("workbook:seal", BLANK.decode() if order.sealed else ""),
    )
    packet = _XMP.format(properties="\n".join(filter(None, properties)), standard=standard)
    stream = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = stream
    pdf.Root.Lang = String(order.lang)


def sealed_xmp(data: bytes, seal: bytes) -> bytes:
    """A file's bytes with a seal in the room left for it. Raises ValueError where there is no such room."""
    room = b"<workbook:seal>%s</workbook:seal>"
    if len(seal) != len(BLANK) or data.count(room % BLANK) != 1:
        raise ValueError("the file has no room for its seal")
    return data.replace(room % BLANK, room % seal)


def _simple(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else ""


def _listed(name: str, kind: str, texts: tuple[str, ...]) -> str:
    items = "".join(f"<rdf:li>{escape(text)}</rdf:li>" for text in texts if text)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""


def _worded(name: str, text: str) -> str:
    if not text:
        return ""
    default = f'<rdf:li xml:lang="x-default">{escape(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{default}</rdf:Alt></{name}>"
