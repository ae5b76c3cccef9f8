"""The title and the language that a screen reader says first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbook.errors import Level
from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.wants import Wants

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")  # the shape of BCP 47, RFC 5646, 2.1


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """A title that is shown, and a language that is one."""
    level: Level = "error" if wants.tagged or facts.tree is not None else "note"
    if not facts.title.strip():
        yield Finding("title-missing", level, "The file has no title.", source="ISO 14289-1, 7.1")
    elif not facts.shows_title:
        message = "The window shows the file’s name and not its title."
        yield Finding("title-hidden", level, message, source="ISO 14289-1, 7.1")
    if not facts.lang:
        message = "The file does not say its language: a screen reader cannot choose a voice."
        yield Finding("language-missing", level, message, source="ISO 14289-1, 7.2")
    elif not _TAG.fullmatch(facts.lang):
        message = f"“{facts.lang}” is not a language tag like en-US."
        yield Finding("language-unknown", level, message, source="ISO 14289-1, 7.2")
