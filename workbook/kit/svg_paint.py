"""How an SVG element is painted: attributes and the style attribute, inherited (SVG 1.1, 11)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PIL import ImageColor

_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_GEOMETRY = set("transform style viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points".split())
_HARMLESS = set(
    "id class role version baseProfile preserveAspectRatio focusable tabindex lang enable-background "
    "overflow shape-rendering text-rendering image-rendering color-interpolation color-rendering clip-rule "
    "pathLength stroke-miterlimit stroke-dashoffset contentScriptType contentStyleType zoomAndPan".split()
)
"""They say nothing about flat shapes, or nothing that shows (miter limits of logos are never reached)."""
_ONLY = {
    "opacity": "1",
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "stroke-dasharray": "none",
    "clip-path": "none",
    "mask": "none",
    "filter": "none",
    "mix-blend-mode": "normal",
    "isolation": "auto",
    "vector-effect": "none",
    "paint-order": "normal",
    "marker": "none",
}
_FONT = re.compile(r"(font|text|letter|word|line|white-space|writing|baseline|dominant|alignment)\b.*")
_FOREIGN = re.compile(r"\{(?!http://www\.w3\.org/1999/xlink\}).*|(aria|data)-.*|-inkscape-.*")


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours as #RRGGBB, or None where nothing is painted."""

    fill: str | None = "#000000"
    stroke: str | None = None
    width: float = 1.0
    cap: int = 0
    join: int = 0
    even_odd: bool = False
    shown: bool = True
    color: str = "#000000"
    """What `currentColor` means."""

    def of(self, attributes: Mapping[str, str]) -> Paint:
        """As an element with these attributes is painted. Raises ValueError for all that is not allowed."""
        wanted = {key: value.strip() for key, value in attributes.items() if key != "style"}
        for declaration in filter(str.strip, attributes.get("style", "").split(";")):
            key, colon, value = declaration.partition(":")
            if not colon or "/*" in declaration:
                raise ValueError(f"has a style that cannot be read: “{declaration.strip()}”")
            wanted[key.strip()] = value.strip()
        paint = (
            replace(self, color=_color(wanted["color"], self.color) or self.color)
            if "color" in wanted
            else self
        )
        for key, value in wanted.items():
            if key in _READERS and value != "inherit":
                paint = _READERS[key](paint, value)
            elif key not in _READERS:
                _allow(key, value)
        return paint


def _allow(key: str, value: str) -> None:
    """Raises ValueError for an attribute that changes the drawing in a way that is not read."""
    if key in _GEOMETRY | _HARMLESS or _FOREIGN.fullmatch(key) or _FONT.fullmatch(key):
        return
    if key.lower().startswith("on"):
        raise ValueError(f"has a script: “{key}”")
    if key.endswith("href"):
        raise ValueError("has a link to something else: “href”")
    if key not in _ONLY:
        raise ValueError(f"has “{key}”, which is not read from drawings")
    same = value == _ONLY[key]
    if _ONLY[key] == "1":
        same = (value.replace(".", "", 1).isdigit() and float(value) == 1) or value == "100%"
    if not same:
        raise ValueError(f"has “{key}: {value}”; only “{_ONLY[key]}” can be printed")


def _color(value: str, current: str) -> str | None:
    if value in ("none", "transparent"):
        return None
    if value.lower() == "currentcolor":
        return current
    if "url(" in value:
        raise ValueError("is painted with a gradient, pattern or something outside; use a flat colour")
    try:
        channels = (0, 0, 0, 0) if value.startswith(("rgba", "hsla")) else ImageColor.getrgb(value)
    except ValueError:
        raise ValueError(f"has a colour that cannot be read: “{value[:40]}”") from None
    if len(channels) == 4 and channels[3] < 255:
        raise ValueError(f"has a see-through colour: “{value}”; use a flat one")
    return "#" + "".join(f"{channel:02X}" for channel in channels[:3])


def length(value: str) -> float:
    """A number, with px or without a unit. Raises ValueError for other units."""
    try:
        number = float(value.strip().removesuffix("px"))
    except ValueError:
        raise ValueError(
            f"has a length that cannot be read: “{value[:40]}”; write a number without a unit"
        ) from None
    if not math.isfinite(number):
        raise ValueError(f"has a length that is no number: “{value[:40]}”")
    return number


def _one_of(table: Mapping[str, int], value: str) -> int:
    if value not in table:
        raise ValueError(f"has “{value[:40]}” where one of {', '.join(table)} belongs")
    return table[value]


_READERS: dict[str, Callable[[Paint, str], Paint]] = {
    "color": lambda paint, _: paint,
    "fill": lambda paint, value: replace(paint, fill=_color(value, paint.color)),
    "stroke": lambda paint, value: replace(paint, stroke=_color(value, paint.color)),
    "stroke-width": lambda paint, value: replace(paint, width=length(value)),
    "stroke-linecap": lambda paint, value: replace(paint, cap=_one_of(_CAPS, value)),
    "stroke-linejoin": lambda paint, value: replace(paint, join=_one_of(_JOINS, value)),
    "fill-rule": lambda paint, value: replace(
        paint, even_odd=bool(_one_of({"nonzero": 0, "evenodd": 1}, value))
    ),
    "display": lambda paint, value: replace(paint, shown=paint.shown and value != "none"),
    "visibility": lambda paint, value: replace(paint, shown=paint.shown and value == "visible"),
}
