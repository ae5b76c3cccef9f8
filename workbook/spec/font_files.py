"""Font files that may be used, and why others may not."""

from __future__ import annotations

from pathlib import Path

from workbook.source import shown
from workbook.spec.refusal import Refusal
from workbook.spec.sfnt import FontFacts, NotAFontError, font_facts

_STATIC = "take the family's static .ttf files"
_KINDS = {
    "cff": ("font-cff", "has CFF outlines (OpenType/PostScript)"),
    "variable": ("font-variable", "is a variable font"),
    "collection": ("font-kind", "is a collection of fonts"),
    "web": ("font-kind", "is packed for the web"),
}


def judged(path: Path) -> FontFacts | Refusal:
    """What a font file says of itself, where it may be used."""
    name = shown(path)
    try:
        facts = font_facts(path)
    except NotAFontError as error:
        return Refusal("font-kind", f"{name} is no font: {error}")
    except OSError as error:
        return Refusal("font-kind", f"{name} cannot be read: {error.strerror}")
    if facts.outlines != "truetype":
        code, what = _KINDS[facts.outlines]
        return Refusal(code, f"{name} {what}", _STATIC)
    if not facts.embeddable:
        message = f"{name} forbids its embedding in documents (OS/2 fsType)"
        return Refusal("font-no-embedding", message, "choose a family with an open licence")
    return facts
