"""Glyphs: each there to be seen, each with its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts, Run
from workbook.preflight.placed import boxes_of
from workbook.preflight.wants import Wants

_UNSEEN = {"FONT-GLYPH-PRESENCE": "ISO 14289-1, 7.21.4.1", "NOTDEF-GLYPH": "ISO 14289-1, 7.21.8"}
_UNREAD = ("FONT-UNICODE-MAPPING", "FONT-UNICODE-VALUE")
RULES = frozenset({*_UNSEEN, *_UNREAD})
"""The rules of PDF/UA-1 that are told here."""
_PRIVATE = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""The replacement character and the private use areas (Unicode 15, 23.5)."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """No missing glyph, no glyph without a character, no character that only one font knows."""
    readable = {font.number: font for font in facts.fonts}
    for failure in facts.failures:
        font = readable.get(failure.number or 0)
        pages = tuple(page + 1 for page in font.pages) if font else ()
        name = font.name if font else None
        if failure.rule in _UNSEEN:
            message = f"A character has no glyph and shows as a box or nothing ({failure.message})."
            yield Finding("glyph-missing", "error", message, pages, name, _UNSEEN[failure.rule])
        elif failure.rule in _UNREAD and (font is None or font.readable):
            message = f"A glyph cannot be turned into a character ({failure.message})."
            yield Finding("glyph-unreadable", "error", message, pages, name, "ISO 14289-1, 7.21.7")
    strange: dict[int, list[Run]] = {}
    for run in facts.runs:
        if _PRIVATE.search(run.text):
            strange.setdefault(run.page, []).append(run)
    for page, runs in strange.items():
        characters = {character for run in runs for character in _PRIVATE.findall(run.text)}
        codes = ", ".join(f"U+{ord(character):04X}" for character in sorted(characters))
        message = f"Text reads as characters that no other program knows: {codes}."
        source, places = "ISO 14289-1, 7.21.7", boxes_of(runs)
        yield Finding("glyph-private", "error", message, (page + 1,), source=source, places=places)
