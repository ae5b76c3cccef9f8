"""Pages as pictures, for looking at: PNG bytes of pages and of a contact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from workbook.errors import OutputError, UsageError

_RANGE = re.compile(r"(\d+)(?:-(\d+))?")
_GROUND = (226, 226, 222)
_INK = (90, 90, 86)
_GAP = 24
"""Between the pages of a contact sheet, in pixels."""
_CAPTION = 16


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a PNG; pages count from 1."""

    page: int
    png: bytes


def page_numbers(ranges: str, count: int) -> tuple[int, ...]:
    """``1-4,9`` → the pages it names, from 1, each once and ascending.

    Raises UsageError where it is no such list or names a page that is not there.
    """
    found: set[int] = set()
    for part in ranges.split(","):
        match = _RANGE.fullmatch(part.strip())
        if match is None:
            raise UsageError(f"“{ranges}” is not a list of pages: write it like 1-4,9")
        first = int(match[1])
        last = int(match[2] or first)
        if not 1 <= first <= last <= count:
            raise UsageError(f"“{part.strip()}” is not among the pages 1 to {count}")
        found.update(range(first, last + 1))
    return tuple(sorted(found))


def page_count(data: bytes) -> int:
    """How many pages there are. Raises OutputError for a broken file."""
    return len(_sizes(data))


def page_pictures(
    data: bytes, pages: str | None = None, *, dpi: float = 110, grey: bool = False
) -> tuple[Picture, ...]:
    """Each page as a PNG. Raises UsageError for pages that are not there, OutputError for a broken file."""
    return tuple(Picture(number, _png(image)) for number, image in _images(data, pages, dpi / 72, grey))


def contact_sheet(
    data: bytes, pages: str | None = None, *, columns: int = 4, width: int = 1800, grey: bool = False
) -> bytes:
    """All pages small on one PNG of that width in pixels, their numbers below them.

    Raises as ``page_pictures`` does.
    """
    room = (width - _GAP) // columns - _GAP
    if room < 1:
        raise UsageError(f"{columns} columns do not fit into {width} pixels")
    widest = max((size[0] for size in _sizes(data)), default=1.0)
    thumbs = list(_images(data, pages, room / widest, grey))
    rows = [thumbs[start : start + columns] for start in range(0, len(thumbs), columns)]
    heights = [max(image.height for _, image in row) + _CAPTION + _GAP for row in rows]
    sheet = Image.new("RGB", (width, sum(heights) + _GAP), _GROUND)
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(_CAPTION)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        _place(sheet, pen, font, row, top, room)
        top += height
    return _png(sheet)


def _place(
    sheet: Image.Image,
    pen: ImageDraw.ImageDraw,
    font: ImageFont.FreeTypeFont | ImageFont.ImageFont,
    row: Sequence[tuple[int, Image.Image]],
    top: int,
    room: int,
) -> None:
    for column, (number, image) in enumerate(row):
        left = _GAP + column * (room + _GAP)
        sheet.paste(image, (left, top))
        middle = left + image.width / 2
        pen.text((middle, top + image.height + 4), str(number), fill=_INK, font=font, anchor="mt")


def _sizes(data: bytes) -> list[tuple[float, float]]:
    document = _opened(data)
    try:
        return [document.get_page_size(index) for index in range(len(document))]
    finally:
        document.close()


def _images(data: bytes, pages: str | None, scale: float, grey: bool) -> Iterator[tuple[int, Image.Image]]:
    document = _opened(data)
    try:
        count = len(document)
        numbers = range(1, count + 1) if pages is None else page_numbers(pages, count)
        for number in numbers:
            page = document[number - 1]
            bitmap = page.render(scale=scale, grayscale=grey, rev_byteorder=True)
            yield number, bitmap.to_pil().convert("L" if grey else "RGB")
            page.close()
    finally:
        document.close()


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise OutputError(f"the file cannot be shown: {error}") from error
    document.init_forms()  # else places to write would stay blank
    return document


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    # Pillow's usual 6 takes twice as long for a few percent.
    image.save(out, "PNG", compress_level=2)
    return out.getvalue()
