"""Facts for a press, read with pikepdf: the catalog and its objects (ISO 32000-1, 14.11)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from pikepdf import Array, Dictionary, Object, Pdf, Stream, String

from workbook.preflight.press_facts import IntentFacts, PacketFacts, PressFacts, ProfileFacts
from workbook.preflight.states import state_of
from workbook.preflight.values import entries_of, items_of, name_of, text_of

_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SAFE_ACTIONS = {"GoTo", "URI", "Named", "Thread"}


def read_press(data: bytes) -> PressFacts:
    """All facts for a press. Raises pikepdf's PdfError."""
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        catalog = pdf.Root
        form = entries_of(catalog.get("/AcroForm"))
        views = entries_of(catalog.get("/ViewerPreferences"))
        return PressFacts(
            has_id=len(list(items_of(pdf.trailer.get("/ID")))) == 2,
            packet=_packet(catalog.get("/Metadata")),
            info=_info(pdf.trailer.get("/Info")),
            intents=tuple(_intent(intent) for intent in items_of(catalog.get("/OutputIntents"))),
            actions=tuple(sorted(set(_actions(pdf)))),
            embeds="/EmbeddedFiles" in entries_of(catalog.get("/Names")),
            fields=len(list(items_of(form.get("/Fields")))),
            xfa="/XFA" in form,
            views={key: name_of(views.get(f"/{key}")) for key in _VIEWS if f"/{key}" in views},
            layer_faults=tuple(_layer_faults(catalog)),
            objects=_objects(pdf),
            pages=tuple(state_of(page) for page in pdf.pages),
        )


_VIEWS = ("ViewArea", "ViewClip", "PrintArea", "PrintClip")


def _packet(metadata: object) -> PacketFacts | None:
    if not isinstance(metadata, Stream):
        return None
    # No entity is ever defined by what a printer is sent: a document type is refused, not read.
    raw = metadata.read_bytes()
    try:
        if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
            raise ParseError("a document type")
        parser = XMLParser(target=TreeBuilder())
        parser.feed(raw)
        root = parser.close()
    except ParseError:
        return PacketFacts(False, "/Filter" in metadata, {})
    return PacketFacts(True, "/Filter" in metadata, dict(_values(root)))


def _values(root: Element) -> Iterator[tuple[str, str]]:
    for description in root.iter(f"{_RDF}Description"):
        for key, text in description.attrib.items():
            yield _short(key), text
        for child in description:
            item = next(child.iter(f"{_RDF}li"), child)
            yield _short(child.tag), (item.text or "").strip()


def _short(tag: str) -> str:
    space, _, name = tag.removeprefix("{").rpartition("}")
    return f"{_PREFIXES.get(space, space)}:{name}"


def _info(info: object) -> dict[str, str]:
    return {
        key[1:]: name_of(value) or text_of(value) if not isinstance(value, bool) else str(value)
        for key, value in entries_of(info).items()
    }


def _intent(intent: object) -> IntentFacts:
    entries = entries_of(intent)
    said = (text_of(entries.get(f"/{key}")) for key in ("OutputConditionIdentifier", "Info", "RegistryName"))
    condition, info, registry = said
    profile = entries.get("/DestOutputProfile")
    found = _profile(profile) if isinstance(profile, Stream) else None
    return IntentFacts(name_of(entries.get("/S")), condition, info, registry, found)


def _profile(stream: Stream) -> ProfileFacts:
    data = stream.read_bytes()
    channels = stream.get("/N")
    return ProfileFacts(
        number=stream.objgen[0],
        sound=len(data) >= 128 and data[36:40] == b"acsp" and int.from_bytes(data[:4], "big") == len(data),
        kind=data[12:16].decode("latin-1"),
        space=data[16:20].decode("latin-1"),
        version=data[8] if len(data) > 8 else 0,
        channels=channels if isinstance(channels, int) else 0,
    )


def _actions(pdf: Pdf) -> Iterator[str]:
    """What the file would do by itself, by kind."""
    if isinstance(pdf.Root.get("/OpenAction"), Dictionary):
        yield "OpenAction"
    if "/JavaScript" in entries_of(pdf.Root.get("/Names")):
        yield "JavaScript"
    for holder in pdf.objects:
        if not isinstance(holder, Dictionary):
            continue
        if "/AA" in holder:
            yield "AA"
        for key in ("/A", "/OpenAction"):
            kind = name_of(entries_of(holder.get(key)).get("/S"))
            if kind and kind not in _SAFE_ACTIONS and re.fullmatch(r"[A-Za-z]+", kind):
                yield kind


def _layer_faults(catalog: Object) -> Iterator[str]:
    layers = entries_of(catalog.get("/OCProperties"))
    default = entries_of(layers.get("/D"))
    if layers and not default:
        yield "no default configuration"
    if any("/AS" in entries_of(one) for one in (layers.get("/D"), *items_of(layers.get("/Configs")))):
        yield "layers that switch by themselves"


def _objects(pdf: Pdf) -> Mapping[str, tuple[int, ...]]:
    """Objects that PDF/X-4 does not allow, by what is wrong with them."""
    found: dict[str, list[int]] = {}
    for one in pdf.objects:
        if isinstance(one, Stream | Dictionary):
            for fault in _faults(one):
                found.setdefault(fault, []).append(one.objgen[0])
    return {fault: tuple(numbers) for fault, numbers in found.items()}


def _faults(one: Object) -> Iterator[str]:
    if isinstance(one, Stream):
        if "LZWDecode" in {name_of(each) for each in items_of(one.get("/Filter"))}:
            yield "lzw"
        if "/F" in one and isinstance(one.F, String | Dictionary):
            yield "external"
        if name_of(one.get("/Subtype")) == "PS" or name_of(one.get("/Subtype2")) == "PS":
            yield "postscript"
    if "/OPI" in one:
        yield "opi"
    if name_of(one.get("/Subtype")) == "Form" and "/Ref" in one:
        yield "reference"
    alternates = one.get("/Alternates")
    if isinstance(alternates, Array) and any(
        entries_of(each).get("/DefaultForPrinting") is True for each in items_of(alternates)
    ):
        yield "alternate"
