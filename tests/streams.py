"""A second reader of pages beside PDFium: page streams operator by operator, text through ToUnicode alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pikepdf import Name, Pdf, parse_content_stream

_PAIR = re.compile(rb"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")
_OPENING = {"BMC", "BDC"}


@dataclass(frozen=True)
class Marked:
    """What one marked-content sequence says; outside any of them its tag is empty."""

    page: int
    tag: str
    mcid: int | None
    kind: str
    """Of an artifact: Header, Footer, Background …"""
    text: str


def marked(data: bytes) -> list[Marked]:
    """All that shows text, in the order of the streams, one entry a sequence."""
    found: list[Marked] = []
    with Pdf.open(BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            found += _sequences(number, page.obj)
    return found


def operators(data: bytes) -> list[str]:
    """Every operator of all pages."""
    with Pdf.open(BytesIO(data)) as pdf:
        return [str(one.operator) for page in pdf.pages for one in parse_content_stream(page)]


def to_unicode_maps(data: bytes) -> list[dict[int, str]]:
    """The ToUnicode maps of all fonts."""
    with Pdf.open(BytesIO(data)) as pdf:
        return [_map(one) for one in pdf.objects if _is_font(one)]


def _is_font(one: Any) -> bool:
    return hasattr(one, "keys") and one.get(Name.Type) == Name.Font


def _map(font: Any) -> dict[int, str]:
    pairs = _PAIR.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _sequences(number: int, page: Any) -> Iterator[Marked]:
    fonts = {name: _map(font) for name, font in page.Resources.get(Name.Font, {}).items()}
    font: dict[int, str] = {}
    open_now: list[tuple[str, int | None, str]] = [("", None, "")]
    texts = [""]
    for one in parse_content_stream(page):
        operator, operands = str(one.operator), one.operands
        if operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator == "Tj":
            texts[-1] += "".join(font[code] for code in bytes(operands[0]))
        elif operator == "TJ":
            shown = (
                item
                for item in operands[0]
                if not isinstance(item, (int, float)) and hasattr(item, "__bytes__")
            )
            texts[-1] += "".join(font[code] for item in shown for code in bytes(item))
        elif operator in _OPENING:
            details = operands[1] if len(operands) > 1 else {}
            kind = str(details.get(Name.Subtype, details.get(Name.Type, "")))[1:]
            mcid = details.get(Name.MCID)
            open_now.append((str(operands[0])[1:], None if mcid is None else int(mcid), kind))
            texts.append("")
        elif operator == "EMC":
            tag, mcid, kind = open_now.pop()
            yield Marked(number, tag, mcid, kind, texts.pop())
    assert len(open_now) == 1, "a mark is left open"
    if texts[0]:
        yield Marked(number, *open_now[0], texts[0])
