"""The pages in Typst's language: code that a person would write with a few functions of their own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import typst

from tests.bench.rivals.model import PITCH, QUIET, Element, Grid, Look, Page, Rules, Shape, Sketch, Words

_FONTS = {
    "text": ("Atkinson Hyperlegible Next", 400),
    "bold": ("Atkinson Hyperlegible Next", 700),
    "head": ("Fraunces", 600),
}
_HEAD = f"""
#set page(margin: 0pt)
#set par(spacing: 0pt)
#set block(spacing: 0pt)
#let w(font, weight, size, lead, after, color, how, it) = block(width: 100%, below: after * 1pt, {{
  set text(font: font, weight: weight, size: size * 1pt, fill: rgb(color))
  set text(top-edge: 0.8em, bottom-edge: -0.2em)
  set par(leading: (lead - size) * 1pt)
  align(how, it)
}})
#let rules(n, width) = block(width: width * 1pt, height: (n * {PITCH} + 4) * 1pt, {{
  for i in range(n) {{
    place(top, dy: (i + 1) * {PITCH}pt, line(length: width * 1pt, stroke: 0.6pt + rgb("{QUIET}")))
  }}
}})
#let sketch(width, height, ..shapes) = block(width: width * 1pt, height: height * 1pt, {{
  for shape in shapes.pos() {{ place(top + left, shape) }}
}})
"""


class Press:
    """A compiler that keeps its fonts."""

    def __init__(self, fonts: Path) -> None:
        self._compiler = typst.Compiler(font_paths=[str(fonts)], ignore_system_fonts=True)

    def write(self, path: Path, pages: Iterable[Page], title: str) -> None:
        source = "\n".join([f"#set document(title: {_text(title)})", _HEAD, *map(_page, pages)])
        path.write_bytes(self._compiler.compile(input=source.encode(), format="pdf"))


def _page(page: Page) -> str:
    x, y, width, height = page.room
    placed = [
        f"place(top + left, dx: {each.x:g}pt, dy: {each.y:g}pt,"
        f" block(width: {each.width:g}pt, {_element(each.element)}))"
        for each in page.placed
    ]
    flow = f"block(width: {width:g}pt, height: {height:g}pt, clip: true, {{{_flow(page.flow)}}})"
    inside = "; ".join([*placed, f"place(top + left, dx: {x:g}pt, dy: {y:g}pt, {flow})"])
    return (
        f'#page(width: {page.width:g}pt, height: {page.height:g}pt, fill: rgb("{page.ground}"), {{{inside}}})'
    )


def _flow(flow: Iterable[Element]) -> str:
    return "; ".join(map(_element, flow))


def _element(element: Element) -> str:
    if isinstance(element, Words):
        return _words(element)
    if isinstance(element, Rules):
        return f"rules({element.count}, {element.width:g})"
    if isinstance(element, Sketch):
        shapes = ", ".join(map(_curve, element.shapes))
        return f"sketch({element.width:g}, {element.height:g}, {shapes})"
    return _grid(element)


def _words(words: Words) -> str:
    look: Look = words.look
    font, weight = _FONTS[look.font]
    how = "center" if look.centered else "left"
    runs = " + ".join(_runs(words)) or "[]"
    sizes = f"{look.size:g}, {look.leading:g}, {look.after:g}"
    return f'w("{font}", {weight}, {sizes}, "{look.color}", {how}, {runs})'


def _runs(words: Words) -> Iterator[str]:
    for run in words.runs:
        text = f"[#{_text(run.text)}]"
        text = f"strong({text})" if run.bold else f"emph({text})" if run.italic else text
        yield f"link({_text(run.href)}, {text})" if run.href else text


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _curve(shape: Shape) -> str:
    fill = f'rgb("{shape.fill}")' if shape.fill else "none"
    stroke = f'0.7pt + rgb("{shape.stroke}")' if shape.stroke else "none"
    return f"curve(fill: {fill}, stroke: {stroke}, {', '.join(map(_step, shape.steps))})"


def _step(step: tuple[str, tuple[float, ...]]) -> str:
    kind, n = step
    pairs = [f"({n[at]:.2f}pt, {n[at + 1]:.2f}pt)" for at in range(0, len(n), 2)]
    name = {"m": "move", "l": "line", "c": "cubic", "z": "close"}[kind]
    return f"curve.{name}({', '.join(pairs)})"


def _grid(grid: Grid) -> str:
    columns = ", ".join(f"{width:g}pt" for width in grid.widths)
    fill = f'rgb("{grid.tint}")' if grid.tint else "none"
    stroke = f'0.6pt + rgb("{grid.ruled}")' if grid.ruled else "none"
    rows = (
        f"rows: ({', '.join(['auto'] + [f'{grid.height:g}pt'] * (len(grid.rows) - 1))},), "
        if grid.height
        else ""
    )
    cells = ", ".join(f"{{{_flow(cell)}}}" if cell else "[]" for row in grid.rows for cell in row)
    return f"grid(columns: ({columns},), {rows}inset: 3pt, fill: {fill}, stroke: {stroke}, {cells})"
