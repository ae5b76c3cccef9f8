"""Pages looked at: their structure as readable text, and where their words and lines stand."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Pdf

from workbook.geometry import Rect
from workbook.structure import DrawnPdf, Field, Link, Mark, Node


@dataclass(frozen=True)
class Shown:
    """A run of text as it stands on a page; ``mark`` is None in furniture and decoration."""

    text: str
    rect: Rect
    """Of its glyphs."""
    baseline: float
    page: int
    mark: Mark | None
    size: float
    """Of the type, in points."""


@dataclass(frozen=True)
class Drawn:
    """A path as it stands on a page; ``mark`` is None where it is decoration."""

    rect: Rect
    lines: tuple[Rect, ...]
    """Its level lines, each as a flat rectangle."""
    page: int
    filled: bool
    stroked: bool
    mark: Mark | None
    width: float
    """Of the stroke, in points."""


@dataclass(frozen=True)
class Pages:
    """Pages as drawn. Points from the page's lower left corner; pages from 0."""

    drawn: DrawnPdf

    @cached_property
    def _objects(self) -> tuple[list[Shown], list[Drawn]]:
        words: list[Shown] = []
        paths: list[Drawn] = []
        with pypdfium2.PdfDocument(_with_fields(self.drawn)) as document:
            for number, page in enumerate(document):
                text = page.get_textpage()
                for item in page.get_objects(max_depth=1):
                    mcid = pdfium.FPDFPageObj_GetMarkedContentID(item.raw)
                    mark = Mark(number, mcid) if mcid >= 0 else None
                    left, low, right, top = item.get_bounds()
                    rect = Rect(left, low, right - left, top - low)
                    if item.type == pdfium.FPDF_PAGEOBJ_TEXT:
                        base, said = item.get_matrix().f, _said(item.raw, text.raw)
                        words.append(Shown(said, rect, base, number, mark, _size(item)))
                    elif item.type == pdfium.FPDF_PAGEOBJ_PATH:
                        filled, stroked = _painted(item.raw)
                        lines = tuple(_level(item)) if stroked else ()
                        width = _stroke_width(item)
                        paths.append(Drawn(_clipped(item, rect), lines, number, filled, stroked, mark, width))
                text.close()
        return words, paths

    @property
    def words(self) -> list[Shown]:
        """All runs of text, in the order of drawing."""
        return self._objects[0]

    @property
    def paths(self) -> list[Drawn]:
        """All paths, in the order of drawing."""
        return self._objects[1]

    @cached_property
    def tree(self) -> str:
        """The structure tree, a line an element: its role, attributes and words."""
        assert self.drawn.tree is not None, "this variant is not tagged"
        texts: dict[Mark, str] = {}
        for run in self.words:
            if run.mark:
                texts[run.mark] = texts.get(run.mark, "") + run.text
        return "\n".join(_told(self.drawn.tree, texts, 0)) + "\n"

    @property
    def links(self) -> list[Link]:
        """Live areas of the content, in reading order, without the furniture's."""
        assert self.drawn.tree is not None, "this variant is not tagged"
        return [
            child for node in self.drawn.tree.walk() for child in node.children if isinstance(child, Link)
        ]

    @property
    def fields(self) -> list[Field]:
        """Places to fill in, in reading order; none in a variant for paper."""
        return fields_of(self.drawn)

    def find(self, text: str) -> Shown:
        """The first run of content that holds the text. Raises LookupError."""
        for run in self.words:
            if text in run.text and (run.mark or not self.drawn.tree):
                return run
        raise LookupError(f"{text!r} is not on the page: {[run.text for run in self.words]}")

    def rules(self, least: float = 20.0) -> list[Rect]:
        """Level lines to write on, at least so long, from the top of the first page down."""
        found = [(path.page, line) for path in self.paths for line in path.lines if line.width >= least]
        return [line for _, line in sorted(found, key=lambda one: (one[0], -one[1].y, one[1].x))]


def fields_of(drawn: DrawnPdf) -> list[Field]:
    """Places to fill in, in reading order."""
    nodes = drawn.tree.walk() if drawn.tree else ()
    return [child for node in nodes for child in node.children if isinstance(child, Field)]


def _with_fields(drawn: DrawnPdf) -> bytes:
    """The pages with each field drawn on them as it looks empty, the way a viewer shows them."""
    fields = [field for field in fields_of(drawn) if field.empty]
    if not fields:
        return drawn.data
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        for number, page in enumerate(pdf.pages):
            own = [field for field in fields if field.page == number]
            looks = [f"q 1 0 0 1 {field.rect.x} {field.rect.y} cm {field.empty} Q" for field in own]
            page.contents_add("\n".join(looks).encode())
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def _told(node: Node, texts: dict[Mark, str], depth: int) -> Iterator[str]:
    marks = [child for child in node.children if isinstance(child, Mark)]
    said = " ".join(" ".join(texts.get(mark, "").split()) for mark in marks)
    yield "  " * depth + " ".join(part for part in (node.role, *_attributes(node), said) if part)
    for child in node.children:
        if isinstance(child, Node):
            yield from _told(child, texts, depth + 1)
        elif isinstance(child, Link):
            yield "  " * (depth + 1) + f"→ {child.uri or '#' + str(child.dest)} “{child.contents}”"
        elif isinstance(child, Field):
            state = f"={child.state}" if child.state else ""
            yield "  " * (depth + 1) + f"▢ {child.kind} {child.name}{state} “{child.label}”"


def _attributes(node: Node) -> Iterator[str]:
    named = {"alt": node.alt, "actual": node.actual, "title": node.title}
    yield from (f"{name}=“{value}”" for name, value in named.items() if value)
    bare = {"lang": node.lang, "scope": node.scope, "numbering": node.numbering}
    yield from (f"{name}={value}" for name, value in bare.items() if value)
    if node.span != (1, 1):
        yield f"span={node.span[0]}×{node.span[1]}"


def _said(raw: Any, page: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(raw, page, None, 0)
    buffer = (pdfium.FPDF_WCHAR * (size // 2))()
    pdfium.FPDFTextObj_GetText(raw, page, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def _clipped(item: pypdfium2.PdfObject, rect: Rect) -> Rect:
    """What shows of a rectangle inside the item's clipping paths, which are rectangles."""
    clip = pdfium.FPDFPageObj_GetClipPath(item.raw)
    for path in range(max(0, pdfium.FPDFClipPath_CountPaths(clip))):
        points = []
        for number in range(pdfium.FPDFClipPath_CountPathSegments(clip, path)):
            x, y = pdfium.c_float(), pdfium.c_float()
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, number)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            points.append((x.value, y.value))
        if points:
            (left, low), (right, top) = (tuple(map(pick, zip(*points, strict=True))) for pick in (min, max))
            left, low = max(rect.x, left), max(rect.y, low)
            right, top = max(left, min(rect.right, right)), max(low, min(rect.top, top))
            rect = Rect(left, low, right - left, top - low)
    return rect


def _size(text: pypdfium2.PdfObject) -> float:
    size = pdfium.c_float()
    pdfium.FPDFTextObj_GetFontSize(text.raw, size)
    return float(size.value * text.get_matrix().d)


def _stroke_width(path: pypdfium2.PdfObject) -> float:
    width, matrix = pdfium.c_float(), path.get_matrix()
    pdfium.FPDFPageObj_GetStrokeWidth(path.raw, width)
    return float(width.value * math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c)))


def _painted(raw: Any) -> tuple[bool, bool]:
    fill, stroke = pdfium.c_int(), pdfium.c_int()
    pdfium.FPDFPath_GetDrawMode(raw, fill, stroke)
    return bool(fill.value), bool(stroke.value)


def _level(path: pypdfium2.PdfObject) -> Iterator[Rect]:
    """The level straight lines of a path."""
    matrix = path.get_matrix()
    here = (0.0, 0.0)
    for number in range(pdfium.FPDFPath_CountSegments(path.raw)):
        segment = pdfium.FPDFPath_GetPathSegment(path.raw, number)
        x, y = pdfium.c_float(), pdfium.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        there = matrix.on_point(x.value, y.value)
        if (
            pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_LINETO
            and abs(here[1] - there[1]) < 0.01
        ):
            yield Rect(min(here[0], there[0]), here[1], abs(there[0] - here[0]), 0.0)
        here = there
