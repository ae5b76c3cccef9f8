"""Punctuation as a typesetter sets it: real quotation marks and dashes, numbers that keep their units.

Done once, where text enters the kit; addresses of links are not touched.
"""

from __future__ import annotations

import re

FIXED = "\u00a0"
"""A space at which no line ends."""
_UNITS = (
    "%|percent|a\\.m\\.|p\\.m\\.|am|pm|pt|mm|cm|km|kg|times?"
    "|seconds?|minutes?|hours?|days?|weeks?|months?|years?"
    "|por ciento|segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?|veces|vez"
)
_COUNTED = (
    "pages?|chapters?|parts?|steps?|cards?|suite|no\\.|páginas?|capítulos?|partes?|pasos?|tarjetas?|n\\.º"
)
_AFTER = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<!\w)({_COUNTED}) (?=\d)", re.IGNORECASE)
_DASH = re.compile(r" (?=[–—] )")
_QUOTE = re.compile(r"[\"']")
_OPENS = " \u00a0\n([{–—-/“‘"
"""What a quotation mark opens after."""


def well_set(text: str, before: str = "") -> str:
    """The text with its punctuation; ``before`` is the character in front of it, if there is one."""
    text = text.replace("...", "…").replace("---", "—").replace("--", "–").replace(" - ", " – ")
    if '"' in text or "'" in text:
        text = _QUOTE.sub(lambda found: _quote(found, before), text)
    return _DASH.sub(FIXED, _BEFORE.sub(rf"\1{FIXED}", _AFTER.sub(FIXED, text)))


def _quote(found: re.Match[str], before: str) -> str:
    at, text = found.start(), found.string
    last = text[at - 1] if at else before
    opens = not last or last in _OPENS or (last in "\"'" and (at < 2 or text[at - 2] in _OPENS))
    return ("“‘" if opens else "”’")[found[0] == "'"]
