"""A copy of a file with what was found drawn on its pages: frames and numbers, listed on pages at the end.

The pages themselves stay as they are: everything is an annotation, whose words any viewer shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Page, PasswordError, Pdf, String

from workbook.errors import Level
from workbook.finding import Finding
from workbook.geometry import Rect
from workbook.preflight.damage import DAMAGE, first_line
from workbook.preflight.listed import FONT, LARGEST, add_list, shown, shown_width
from workbook.preflight.values import rect_of

COLOURS: dict[Level, tuple[float, float, float]] = {
    "error": (0.78, 0.1, 0.1),
    "warning": (0.72, 0.4, 0.0),
    "note": (0.1, 0.35, 0.7),
}
_MOST = 100
"""Frames of one finding on a page; more would hide it."""
_BADGE = 11.0
"""Points: how tall a number's field is."""
_LEAST = 6.0
"""Of a frame's sides: a line is framed with room around it."""


class UnmarkedError(Exception):
    """The file cannot be read or written again; the message says why."""


def marked_copy(data: bytes, findings: Sequence[Finding]) -> bytes:
    """The copy. Raises UnmarkedError."""
    try:
        return _copy(data, findings)
    except PasswordError:
        raise UnmarkedError("the file is locked with a password") from None
    except DAMAGE as error:
        raise UnmarkedError(f"the file is damaged ({first_line(error)})") from error


def _copy(data: bytes, findings: Sequence[Finding]) -> bytes:
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        font = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=FONT, Encoding=Name.WinAnsiEncoding)
        )
        pages = list(pdf.pages)
        for number, page in enumerate(pages, 1):
            _mark(pdf, page, list(_of(number, findings)), font)
        add_list(pdf, findings, COLOURS, font)
        # What it declared was declared of other bytes.
        if "/Metadata" in pdf.Root:
            del pdf.Root.Metadata
        out = BytesIO()
        pdf.save(out, encryption=bool(pdf.is_encrypted), deterministic_id=not pdf.is_encrypted)
    return out.getvalue()


def _of(number: int, findings: Sequence[Finding]) -> Iterator[tuple[int, Finding]]:
    """What concerns a page, each with its number in the list."""
    for place, finding in enumerate(findings, 1):
        if number in finding.pages:
            yield (
                place,
                replace(finding, places=tuple(at for at in finding.places if at[0] == number)[:_MOST]),
            )


def _mark(pdf: Pdf, page: Page, found: Sequence[tuple[int, Finding]], font: Object) -> None:
    if not found:
        return
    seen = rect_of(page.obj.get("/CropBox")) or rect_of(page.mediabox) or Rect(0, 0, 0, 0)
    if not all(math.isfinite(edge) and abs(edge) < LARGEST for edge in seen.corners()):
        return
    notes: list[Object] = []
    unplaced = 0
    for number, finding in found:
        colour = COLOURS[finding.level]
        width = shown_width(str(number), 8.0) + 6.0
        frames = [frame for _, box in finding.places if (frame := _within(box, seen))]
        for frame in frames:
            notes.append(_note(pdf, frame, _frame(frame, colour), finding, 0, font))
            corner = Rect(min(frame.x, seen.right - width), min(frame.top, seen.top - _BADGE), width, _BADGE)
            notes.append(_badge(pdf, corner, number, finding, page.rotation, font))
        if not frames:
            corner = Rect(seen.x + 4, seen.top - 4 - _BADGE * (unplaced + 1) - 2 * unplaced, width, _BADGE)
            unplaced += 1
            notes.append(_badge(pdf, corner, number, finding, page.rotation, font))
    old = page.obj.get("/Annots")
    kept = list(old) if isinstance(old, Array) else []
    page.obj.Annots = Array([*kept, *(pdf.make_indirect(note) for note in notes)])


def _within(box: Rect, seen: Rect) -> Rect | None:
    """A frame around a box, as far as the page is seen."""
    if not all(math.isfinite(edge) for edge in box.corners()):
        return None
    wide, high = max(0.0, _LEAST - box.width) / 2, max(0.0, _LEAST - box.height) / 2
    left, bottom = max(box.x - wide - 1, seen.x), max(box.y - high - 1, seen.y)
    right, top = min(box.right + wide + 1, seen.right), min(box.top + high + 1, seen.top)
    return Rect(left, bottom, right - left, top - bottom) if right > left and top > bottom else None


def _frame(frame: Rect, colour: tuple[float, float, float]) -> str:
    red, green, blue = colour
    inner = f"0.5 0.5 {frame.width - 1:.2f} {frame.height - 1:.2f} re S"
    return f"{red} {green} {blue} RG 1 w {inner}"


def _badge(pdf: Pdf, corner: Rect, number: int, finding: Finding, turned: int, font: Object) -> Object:
    red, green, blue = COLOURS[finding.level]
    # The form is drawn upright and turned as the page is, so that its number can be read.
    upright = corner.size.turned if turned in (90, 270) else corner.size
    drawn = (
        f"{red} {green} {blue} rg 0 0 {upright.width:.2f} {upright.height:.2f} re f"
        f" BT /F 8 Tf 1 g 3 2.6 Td ({shown(str(number))}) Tj ET"
    )
    return _note(pdf, corner, drawn, finding, turned, font)


def _note(pdf: Pdf, rect: Rect, drawn: str, finding: Finding, turned: int, font: Object) -> Object:
    form = pdf.make_stream(drawn.encode("cp1252", "replace"), Type=Name.XObject, Subtype=Name.Form)
    size = rect.size.turned if turned in (90, 270) else rect.size
    form.BBox = Array([0, 0, round(size.width, 2), round(size.height, 2)])
    cos, sin = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}.get(turned, (1, 0))
    form.Matrix = Array([cos, sin, -sin, cos, 0, 0])
    form.Resources = Dictionary(Font=Dictionary(F=font))
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Square,
        Rect=Array([round(edge, 2) for edge in rect.corners()]),
        Contents=String(f"{finding.level} {finding.code}: {finding.message}"),
        T=String("workbook preflight"),
        C=Array(list(COLOURS[finding.level])),
        F=4,
        AP=Dictionary(N=form),
    )
