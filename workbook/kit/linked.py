"""Facts inside a text, as inline CommonMark: live, and spoken as they ask."""

from __future__ import annotations

import re

from workbook.spec.facts import Fact

_MARKS = re.compile(r"([\\\[\]*_&\"])")


def linked(fact: Fact) -> str:
    """The fact's text as a link whose title is how it is spoken; the plain text where it leads nowhere."""
    text = _MARKS.sub(r"\\\1", fact.text)
    if fact.href is None:
        return text
    title = ' "{}"'.format(_MARKS.sub(r"\\\1", fact.say)) if fact.say else ""
    return f"[{text}](<{fact.href}>{title})"
