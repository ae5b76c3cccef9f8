"""The pages as HTML and CSS, for WeasyPrint."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

from tests.bench.rivals.model import PITCH, QUIET, Element, Grid, Look, Page, Rules, Run, Shape, Sketch, Words

_FILES = {
    ("Text", 400, "normal"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    ("Text", 700, "normal"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    ("Text", 400, "italic"): "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
    ("Head", 600, "normal"): "fraunces/Fraunces_600SemiBold.ttf",
}
_FONTS = {
    "text": "Text; font-weight: 400",
    "bold": "Text; font-weight: 700",
    "head": "Head; font-weight: 600",
}


class Press:
    """Fonts by their files, as CSS names them."""

    def __init__(self, fonts: Path) -> None:
        self._faces = "".join(
            f"@font-face {{ font-family: {family}; font-weight: {weight}; font-style: {style};"
            f" src: url({(fonts / path).as_uri()}) }}\n"
            for (family, weight, style), path in _FILES.items()
        )

    def write(self, path: Path, pages: Iterable[Page], title: str) -> None:
        laid = list(pages)
        looks: dict[Look, str] = {}
        body = "\n".join(_page(page, looks) for page in laid)
        size = f"{laid[0].width:g}pt {laid[0].height:g}pt"
        css = "".join(f".{name} {{ {_css(look)} }}\n" for look, name in looks.items())
        style = (
            f"{self._faces}@page {{ size: {size}; margin: 0 }}\nbody, p {{ margin: 0 }}\n"
            "section { position: relative; overflow: hidden; break-after: page }\n"
            "section > div { position: absolute; overflow: hidden }\nsvg { display: block }\n"
            f".r {{ height: {PITCH - 0.6}pt; border-bottom: 0.6pt solid {QUIET} }}\n"
            f"table {{ border-collapse: collapse }} td {{ padding: 3pt; vertical-align: top }}\n{css}"
        )
        html = f"<!DOCTYPE html><html lang=en><title>{escape(title)}</title><style>{style}</style>{body}"
        HTML(string=html).write_pdf(path, font_config=FontConfiguration())


def _css(look: Look) -> str:
    align = "center" if look.centered else "left"
    return (
        f"font-family: {_FONTS[look.font]}; font-size: {look.size:g}pt; line-height: {look.leading:g}pt;"
        f" margin-bottom: {look.after:g}pt; color: {look.color}; text-align: {align}"
    )


def _page(page: Page, looks: dict[Look, str]) -> str:
    placed = "".join(
        f'<div style="left:{each.x:g}pt;top:{each.y:g}pt;width:{each.width:g}pt">'
        f"{_element(each.element, looks)}</div>"
        for each in page.placed
    )
    x, y, width, height = page.room
    flow = "".join(_element(each, looks) for each in page.flow)
    room = f"left:{x:g}pt;top:{y:g}pt;width:{width:g}pt;height:{height:g}pt"
    size = f"width:{page.width:g}pt;height:{page.height:g}pt;background:{page.ground}"
    return f'<section style="{size}">{placed}<div style="{room}">{flow}</div></section>'


def _element(element: Element, looks: dict[Look, str]) -> str:
    if isinstance(element, Words):
        name = looks.setdefault(element.look, f"l{len(looks)}")
        return f'<p class="{name}">{"".join(map(_run, element.runs))}</p>'
    if isinstance(element, Rules):
        return f'<div class="r" style="width:{element.width:g}pt"></div>' * element.count
    if isinstance(element, Sketch):
        size = f'width="{element.width:g}pt" height="{element.height:g}pt"'
        shapes = "".join(map(_path, element.shapes))
        return f'<svg {size} viewBox="0 0 {element.width:g} {element.height:g}">{shapes}</svg>'
    return _grid(element, looks)


def _run(run: Run) -> str:
    text = escape(run.text)
    text = f"<b>{text}</b>" if run.bold else f"<i>{text}</i>" if run.italic else text
    return f'<a href="{escape(run.href)}">{text}</a>' if run.href else text


def _path(shape: Shape) -> str:
    steps = " ".join(
        f"{kind.upper()}{' '.join(f'{n:.2f}' for n in numbers)}" for kind, numbers in shape.steps
    )
    paint = f'fill="{shape.fill or "none"}" stroke="{shape.stroke or "none"}" stroke-width=".7"'
    return f'<path d="{steps}" {paint}/>'


def _grid(grid: Grid, looks: dict[Look, str]) -> str:
    border = f"border:0.6pt solid {grid.ruled};" if grid.ruled else ""
    ground = f"background:{grid.tint};" if grid.tint else ""
    rows = "".join(
        f'<tr style="height:{grid.height:g}pt">'
        + "".join(
            f'<td style="{border}{ground}width:{width - 6:g}pt">'
            f"{''.join(_element(each, looks) for each in cell)}</td>"
            for width, cell in zip(grid.widths, row, strict=True)
        )
        + "</tr>"
        for row in grid.rows
    )
    return f"<table>{rows}</table>"
