"""Whether a file can be read at all: some unfold to more than a machine holds, by accident or on purpose."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from decimal import Decimal
from io import BytesIO

from pikepdf import Dictionary, Object, Page, Pdf, Stream

from workbook.geometry import Rect
from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of, rect_of

MOST_FORMS = 10_000
"""Forms that a page may draw, those within each other counted as often as they are drawn."""
MOST_PIXELS = 400_000_000
"""Of one picture."""
MOST_BYTES = 200_000_000
"""Of one stream of drawing, unpacked."""
MOST_TILES = 1_000_000
"""Of a pattern that fills the page."""
_SUSPECT = 200_000
"""Bytes packed: a smaller stream cannot unpack to more than that (a thousandfold is the most)."""
_DRAWN = re.compile(rb"/([^\s/()<>\[\]{}%]+)\s+Do\b")
_CIRCLE = MOST_FORMS + 1


def too_heavy(data: bytes) -> str | None:
    """What of it is too much, in words; None: nothing is. Raises pikepdf's PdfError."""
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        known: dict[tuple[int, int], int] = {}
        seen: set[tuple[int, int]] = set()
        for number, page in enumerate(pdf.pages, 1):
            for each in items_of(page.obj.get("/Contents")):
                if isinstance(each, Stream) and _unfolds(each):
                    return f"page {number} unpacks to more than {MOST_BYTES // 1_000_000} MB"
            for form, resources in resources_of(page):
                if resources.objgen in seen and resources.objgen != (0, 0):
                    continue
                seen.add(resources.objgen)
                if isinstance(form, Stream) and _unfolds(form):
                    return f"a form on page {number} unpacks to more than {MOST_BYTES // 1_000_000} MB"
                if any(_tiles(pattern, page) > MOST_TILES for pattern in _held(resources, "/Pattern")):
                    return f"a pattern on page {number} repeats more than {MOST_TILES} times"
                if any(_pixels(picture) > MOST_PIXELS for picture in _held(resources, "/XObject")):
                    return (
                        f"a picture on page {number} has more than {MOST_PIXELS // 1_000_000} million pixels"
                    )
            drawn = b"\n".join(
                each.read_bytes() for each in items_of(page.obj.get("/Contents")) if isinstance(each, Stream)
            )
            if _forms(drawn, page.resources, known, 0) > MOST_FORMS:
                return f"page {number} draws more than {MOST_FORMS} forms, one in the other"
    return None


def _held(resources: Object, kind: str) -> Iterator[Object]:
    return (each for each in entries_of(resources.get(kind)).values() if isinstance(each, Stream))


def _tiles(pattern: Object, page: Page) -> float:
    """How often a pattern would repeat on the whole page."""
    area = rect_of(page.mediabox) or Rect(0, 0, 0, 0)
    a, b, c, d = (_number(value, at % 3 == 0) for at, value in zip(range(4), _matrix(pattern), strict=False))
    step = abs(_number(pattern.get("/XStep")) * _number(pattern.get("/YStep")) * (a * d - b * c))
    return area.width * area.height / step if step > 1e-12 else MOST_TILES + 1


def _matrix(pattern: Object) -> Sequence[object]:
    given = list(items_of(pattern.get("/Matrix")))
    return given if len(given) == 6 else (1, 0, 0, 1)


def _number(value: object, default: float = 1.0) -> float:
    return float(value) if isinstance(value, int | float | Decimal) else float(default)


def _pixels(picture: Object) -> int:
    width, height = picture.get("/Width"), picture.get("/Height")
    if name_of(picture.get("/Subtype")) != "Image" or not isinstance(width, int):
        return 0
    return width * height if isinstance(height, int) else 0


def _unfolds(stream: Stream) -> bool:
    """Whether it unpacks to too much: tried, and stopped there."""
    if "FlateDecode" not in {name_of(each) for each in items_of(stream.get("/Filter"))}:
        return False
    packed = stream.read_raw_bytes()
    if len(packed) < _SUSPECT:
        return False
    try:
        opened = zlib.decompressobj()
        return len(opened.decompress(packed, MOST_BYTES)) >= MOST_BYTES
    except zlib.error:
        return False


def _forms(drawn: bytes, resources: object, known: dict[tuple[int, int], int], depth: int) -> int:
    """How many forms a stream draws, all told; more than there may be where they draw themselves."""
    held = entries_of(entries_of(resources).get("/XObject"))
    total = 0
    for name in _DRAWN.findall(drawn):
        form = held.get("/" + name.decode("latin-1"))
        if isinstance(form, Stream) and name_of(form.get("/Subtype")) == "Form":
            total += 1 + _inside(form, resources, known, depth)
            if total > MOST_FORMS:
                return _CIRCLE
    return total


def _inside(form: Stream, around: object, known: dict[tuple[int, int], int], depth: int) -> int:
    key = form.objgen
    if key not in known:
        known[key] = _CIRCLE  # until it is counted: met again within itself, it has no end
        inner = form.get("/Resources")
        if depth > 100:
            return _CIRCLE
        held = inner if isinstance(inner, Dictionary) else around
        known[key] = _forms(form.read_bytes(), held, known, depth + 1)
    return known[key]
