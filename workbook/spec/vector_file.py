"""Whether an SVG may be a logo: shapes only, nothing that runs, nothing from outside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from workbook.spec.refusal import Refusal

_SVG = "{http://www.w3.org/2000/svg}svg"
_RUNNING = {"script", "foreignObject", "iframe", "audio", "video", "animate", "animateMotion",
            "animateTransform", "set", "handler"}  # fmt: skip
_IMPORT = re.compile(r"@import", re.IGNORECASE)
_URL = re.compile(r"""url\(\s*["']?\s*([^\s"')]*)""", re.IGNORECASE)


def svg_refusal(data: bytes, name: str) -> Refusal | None:
    """Why an SVG may not be a logo, if so."""
    if re.search(rb"<!(DOCTYPE|ENTITY)", data, re.IGNORECASE) or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        hint = "save it as plain SVG in UTF-8, without its <!DOCTYPE> line"
        return Refusal("logo-svg", f"{name} defines entities or is not UTF-8", hint)
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        return Refusal("logo-corrupt", f"{name} is not XML: {error}", "export it anew")
    if root.tag != _SVG:
        return Refusal("logo-corrupt", f"{name} is no SVG", "its outermost element must be svg")
    for what in _unsafe(root):
        return Refusal("logo-svg", f"{name} holds {what}", "a logo is shapes and colours alone")
    return None


def _unsafe(root: ElementTree.Element) -> Iterator[str]:
    """What runs or reaches outside, in words."""
    for element in root.iter():
        tag = _local(element.tag) if isinstance(element.tag, str) else ""
        if tag in _RUNNING:
            yield f"an element “{tag}”, which runs"
        if tag == "image":
            yield "a picture of pixels"
        if _leads_out(element.text or ""):
            yield "a style that loads something from outside"
        for key, value in element.attrib.items():
            attribute = _local(key)
            link = attribute == "href" and not value.strip().startswith("#")
            if attribute.lower().startswith("on"):
                yield f"an attribute “{attribute}”, which runs"
            elif link or attribute == "base" or _leads_out(value):
                yield "a link to the outside"


def _leads_out(style: str) -> bool:
    """Whether a style asks for anything that is not in the file."""
    return bool(_IMPORT.search(style)) or any(not place.startswith("#") for place in _URL.findall(style))


def _local(name: str) -> str:
    return name.rpartition("}")[2]
