"""SVG drawings as pictures: an allow-list; whatever is not on it is refused, by its name and line.

What is read is the part of SVG 1.1 that draws flat shapes. Nothing is fetched, run or expanded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from workbook.geometry import Rect
from workbook.kit.path import Matrix, Path, product
from workbook.kit.svg_paint import Paint
from workbook.kit.svg_shape import SHAPES, SvgShapes, transform
from workbook.kit.vector import HAIR, Picture, Shape

MAX_BYTES, MAX_DEPTH = 512 * 1024, 32
SIDE = 200.0
"""A smaller drawing is enlarged to this, so that two decimals are fine enough; in points."""

_SVG = "http://www.w3.org/2000/svg"
_SILENT = {"title", "desc", "metadata", "defs"}
_GRADIENT = "a gradient or pattern; use flat colours"
_MASK = "a mask or clipping path; cut the shapes themselves"
_REFUSED = {
    "script": "a script",
    "style": "a style sheet; write its colours on the shapes",
    "image": "a picture of pixels; draw it with paths",
    "use": "a copy of another element; expand it to paths",
    "symbol": "a symbol; expand it to paths",
    "text": "text; convert it to outlines",
    "tspan": "text; convert it to outlines",
    "foreignObject": "foreign content",
    "iframe": "foreign content",
    "a": "a link",
    "linearGradient": _GRADIENT,
    "radialGradient": _GRADIENT,
    "pattern": _GRADIENT,
    "mask": _MASK,
    "clipPath": _MASK,
    "filter": "a filter; use flat shapes",
    "marker": "a marker; expand it to paths",
    "animate": "an animation",
    "animateTransform": "an animation",
    "set": "an animation",
    "svg": "a drawing inside the drawing; expand it to paths",
}


def svg_picture(data: bytes, role_of: Callable[[str], str], current: str = "#000000") -> Picture:
    """The drawing, its colours (#RRGGBB) turned into roles by a callback.

    `current` is the colour that `currentColor` means where the drawing sets none. The picture's
    `roles` say which inks it asks for. Raises ValueError with a message for the user.
    """
    root = _parsed(data)
    for element in root.iter():
        _check(element, root)
    x, y, width, height = _view(root)
    scale = max(1.0, SIDE / max(width, height))
    reader = _Reader(role_of, [], SvgShapes())
    reader.read(root, (scale, 0.0, 0.0, -scale, -x * scale, (y + height) * scale), Paint(color=current), 0)
    if not reader.shapes:
        raise ValueError("the drawing is empty: it has no filled or stroked shape")
    bounds = Rect(0.0, 0.0, width * scale, height * scale)
    sticks_out = not all(bounds.holds(shape.extent) for shape in reader.shapes)
    return Picture(tuple(reader.shapes), bounds, clipped=sticks_out)


@dataclass(frozen=True, slots=True)
class _Reader:
    role_of: Callable[[str], str]
    shapes: list[Shape]
    outlines: SvgShapes

    def read(self, element: etree._Element, matrix: Matrix, paint: Paint, depth: int) -> None:
        """One element and those in it."""
        name = _name(element)
        if depth > MAX_DEPTH:
            raise _refused(element, f"lies more than {MAX_DEPTH} groups deep; ungroup the drawing")
        if name in _SILENT or not _is_svg(element):
            return
        try:
            paint = paint.of({str(key): str(value) for key, value in element.attrib.items()})
            matrix = product(transform(element.get("transform", "")), matrix)
            if name in SHAPES and paint.shown:
                self._print(self.outlines.path(name, element.get), name, matrix, paint)
        except ValueError as error:
            raise _refused(element, str(error)) from None
        for child in element:
            self.read(child, matrix, paint, depth + 1)

    def _print(self, path: Path, name: str, matrix: Matrix, paint: Paint) -> None:
        fill = self.role_of(paint.fill) if paint.fill and name != "line" else None
        stroke = self.role_of(paint.stroke) if paint.stroke and paint.width > 0 else None
        if not path.steps or not (fill or stroke):
            return
        a, b, c, d, _, _ = matrix
        one, two = (a * a + b * b) ** 0.5, (c * c + d * d) ** 0.5
        if stroke and (abs(one - two) > 0.01 * max(one, two) or abs(a * c + b * d) > 0.01 * one * two):
            raise ValueError("has a stroke that is scaled unevenly; convert the stroke to an outline")
        path = path.turned(matrix)
        if not all(abs(n) < 1e6 for step in path.steps for p in step[1] for n in (p.real, p.imag)):
            raise ValueError("reaches too far outside the drawing")
        width = max(HAIR, paint.width * one)
        self.shapes.append(
            Shape(path.operators(), fill, stroke, width, paint.cap, paint.join, paint.even_odd)
        )


def _parsed(data: bytes) -> etree._Element:
    if len(data) > MAX_BYTES:
        raise ValueError(f"the drawing has more than {MAX_BYTES // 1024} kB; simplify its paths")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("the drawing is not UTF-8 text") from None
    for mark in ("<!DOCTYPE", "<!ENTITY", "<?xml-stylesheet"):
        at = text.lower().find(mark.lower())
        if at >= 0:
            line = text.count("\n", 0, at) + 1
            raise ValueError(f"line {line}: {mark} is not allowed in a drawing; save it as plain SVG")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(
            f"line {error.lineno or 1}: the drawing is not well-formed XML: {error.msg}"
        ) from None
    if _name(root) != "svg" or not _is_svg(root):
        raise ValueError(f"the drawing is not SVG: its first element is <{_name(root)}>")
    return root


def _check(element: etree._Element, root: etree._Element) -> None:
    """Refuses what is forbidden wherever it stands; other namespaces' own elements are only skipped."""
    name = _name(element)
    if element is not root and name in _REFUSED:
        raise _refused(element, f"is {_REFUSED[name]}")
    if _is_svg(element) and name not in {*SHAPES, *_SILENT, "svg", "g"}:
        raise _refused(element, "is not a shape that can be printed; convert it to paths")


def _view(root: etree._Element) -> tuple[float, float, float, float]:
    """The part of the plane that is shown: viewBox, or width and height."""
    text = root.get("viewBox")
    try:
        numbers = [float(n) for n in (text or "").replace(",", " ").split()]
        if text is None:
            numbers = [
                0.0,
                0.0,
                *(float(root.get(key, "").removesuffix("px")) for key in ("width", "height")),
            ]
        x, y, width, height = numbers
    except ValueError:
        raise ValueError("the drawing needs a viewBox of four numbers") from None
    if not (0 < width < 1e5 and 0 < height < 1e5 and abs(x) < 1e5 and abs(y) < 1e5):
        raise ValueError("the drawing’s viewBox has no usable size")
    return x, y, width, height


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname


def _is_svg(element: etree._Element) -> bool:
    return etree.QName(element).namespace in (_SVG, None)


def _refused(element: etree._Element, why: str) -> ValueError:
    return ValueError(f"line {element.sourceline or 1}: <{_name(element)}> {why}")
