"""How much ink a page's colours lay down (TAC), from what its streams set.

Where colours knock each other out, as all but black text does, the most that one colour has is the most
that any place has; black that overprints adds itself. Pictures count pixel by pixel.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO

from pikepdf import Object, Page, Pdf, PdfImage, Stream, String, parse_content_stream

from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of

_DEEPEST = 4


def read_ink(data: bytes) -> tuple[float, ...]:
    """Of each page, the most ink in percent. Raises pikepdf's PdfError."""
    known: dict[tuple[int, int], float] = {}
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        return tuple(ink_of(page, known) for page in pdf.pages)


def ink_of(page: Page, known: dict[tuple[int, int], float]) -> float:
    """The most ink in percent; ``known`` keeps what was found of streams and pictures that pages share."""
    most = 0.0
    for holder, resources in resources_of(page):
        spaces = entries_of(resources.get("/ColorSpace"))
        own: Page | Object = page if holder == page.obj else holder
        key = holder.objgen
        if key not in known:
            known[key] = max(_in_stream(own, spaces), default=0.0)
        most = max(most, known[key])
        for image in entries_of(resources.get("/XObject")).values():
            if isinstance(image, Stream) and name_of(image.get("/Subtype")) == "Image":
                if image.objgen not in known:
                    known[image.objgen] = _in_picture(image)
                most = max(most, known[image.objgen])
    return 100 * most


def _in_stream(stream: Page | Object, spaces: Mapping[str, object]) -> Iterator[float]:
    seen: set[str] = set()
    for instruction in parse_content_stream(stream, "k K cs CS sc SC scn SCN"):
        operands, operator = list(instruction.operands), str(instruction.operator)
        if operator in ("k", "K"):
            yield _sum(operands)
        elif operator in ("cs", "CS"):
            seen.add(f"/{name_of(operands[0])}" if operands else "")
        elif len(operands) == 4 and not any(name_of(one) for one in operands):
            yield _sum(operands)
    yield from (_fullest(spaces[name]) for name in seen if name in spaces)


def _fullest(space: object, depth: int = 0) -> float:
    """The most ink that a named space's own colours have; nothing of a space whose values streams give."""
    parts = list(items_of(space))
    kind = name_of(parts[0]) if parts else ""
    if depth > _DEEPEST or len(parts) < 4:
        return 0.0
    if kind == "Indexed" and _is_cmyk(parts[1]):
        table = parts[3]
        data = (
            bytes(table)
            if isinstance(table, String)
            else table.read_bytes()
            if isinstance(table, Stream)
            else b""
        )
        return max((sum(data[n : n + 4]) / 255 for n in range(0, len(data), 4)), default=0.0)
    if kind == "Separation" and name_of(parts[1]) != "All" and _is_cmyk(parts[2]):
        return _sum(items_of(entries_of(parts[3]).get("/C1")))
    return 0.0


def _is_cmyk(space: object) -> bool:
    parts = list(items_of(space))
    if name_of(parts[0] if parts else None) == "ICCBased" and len(parts) > 1:
        return entries_of(parts[1]).get("/N") == 4
    return name_of(space) == "DeviceCMYK"


def _in_picture(image: Stream) -> float:
    if not _is_cmyk(image.get("/ColorSpace")):
        return 0.0
    rows = PdfImage(image).as_pil_image()
    colours = rows.convert("CMYK").getcolors(rows.width * rows.height) or []
    return max((sum(color) / 255 for _, color in colours if isinstance(color, tuple)), default=0.0)


def _sum(operands: Iterable[object]) -> float:
    total = 0.0
    for value in operands:
        try:
            total += float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            continue
    return total
