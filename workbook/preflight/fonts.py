"""The fonts that pages name (ISO 32000-1, 9.6 to 9.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pikepdf import Dictionary, Object, Page

from workbook.preflight.facts import FontFacts
from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of

_SUBSET = re.compile(r"[A-Z]{6}\+")


def fonts_of(pages: Iterable[Page]) -> tuple[FontFacts, ...]:
    """Each font once, with the pages that name it, in the order in which they are met."""
    fonts: dict[object, Object] = {}
    used: dict[object, dict[int, None]] = {}
    for number, page in enumerate(pages):
        for _, resources in resources_of(page):
            for font in entries_of(resources.get("/Font")).values():
                if isinstance(font, Dictionary):
                    key = font.objgen if font.is_indirect else font.unparse()
                    fonts.setdefault(key, font)
                    used.setdefault(key, {})[number] = None
    return tuple(_font(font, tuple(used[key])) for key, font in fonts.items())


def _font(font: Object, pages: tuple[int, ...]) -> FontFacts:
    entries = entries_of(font)
    kind = name_of(entries.get("/Subtype"))
    inner = entries
    if kind == "Type0":
        inner = next((entries_of(item) for item in items_of(entries.get("/DescendantFonts"))), {})
    descriptor = entries_of(inner.get("/FontDescriptor"))
    name = name_of(entries.get("/BaseFont"))
    return FontFacts(
        name=_SUBSET.sub("", name) or "(no name)",
        kind=kind,
        number=font.objgen[0],
        embedded=kind == "Type3" or any(f"/FontFile{n}" in descriptor for n in ("", "2", "3")),
        subset=bool(_SUBSET.match(name)),
        readable=_readable(entries, kind),
        pages=pages,
    )


def _readable(entries: Mapping[str, object], kind: str) -> bool:
    if "/ToUnicode" in entries:
        return True
    encoding = entries.get("/Encoding")
    if kind == "Type0":
        return not name_of(encoding).startswith("Identity")
    return kind != "Type3" and bool(name_of(encoding) or entries_of(encoding))
