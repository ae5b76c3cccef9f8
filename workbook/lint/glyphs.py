"""Characters that the brand's fonts cannot show: named, with their place, before anything is drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source, Steps

DISPLAYED = frozenset({"title", "subtitle", "purpose", "keep", "front", "name"})
"""Fields that are set in the face of the headings."""
MANY = 3
"""From so many in one text on, they are told in one."""
Missing = Callable[[str, bool], str]
"""Characters of a text that are missing, for text or for display."""


def unshown_in(source: Source, missing: Missing, steps: Steps = ()) -> Iterator[Problem]:
    """Each character of a file, or of a part of it, that its face does not have, once a text."""
    for path, text in leaves(source, steps):
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        chars = sorted(missing(text, key in DISPLAYED), key=text.index)
        if len(chars) < MANY:
            yield from (_problem(source, path, char) for char in chars)
        else:
            yield _problem(source, path, chars[0], f" and {len(chars) - 1} more characters of this text")


def _problem(source: Source, path: Steps, char: str, more: str = "") -> Problem:
    name = unicodedata.name(char, "no name").lower()
    message = f"No font of this brand has “{char}” (U+{ord(char):04X}, {name}){more}"
    sign = unicodedata.category(char).startswith("S")
    hint = (
        "use an icon instead: workbook list icons"
        if sign
        else "give the brand fonts that have it, under typography"
    )
    return source.problem_at(source.place_of(path, char), "glyph-missing", message, hint=hint)
