"""Characters that the brand's fonts cannot show: named, with their place, before anything is drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source, Steps

DISPLAYED = frozenset({"title", "subtitle", "purpose", "keep", "front", "name"})
"""Fields that are set in the face of the headings."""
Missing = Callable[[str, bool], str]
"""Characters of a text that are missing, for text or for display."""


def unshown_in(source: Source, missing: Missing, steps: Steps = ()) -> Iterator[Problem]:
    """Each character of a file, or of a part of it, that its face does not have, once a text."""
    for path, text in leaves(source, steps):
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        for char in missing(text, key in DISPLAYED):
            name = unicodedata.name(char, "no name")
            place = source.place_of(path, char)
            message = f"No font of this brand has “{char}” (U+{ord(char):04X}, {name.lower()})"
            hint = "use an icon instead: workbook list icons" if ord(char) > 0x2190 else None
            yield source.problem_at(place, "glyph-missing", message, hint=hint)
