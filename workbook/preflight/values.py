"""PDF values as plain ones, whatever stands in the file: a wrong type reads as nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pikepdf import Array, Dictionary, Name, Stream, String

from workbook.geometry import Rect


def text_of(value: object) -> str:
    """A text string's text."""
    return str(value) if isinstance(value, String) else ""


def name_of(value: object) -> str:
    """A name without its slash."""
    return str(value)[1:] if isinstance(value, Name) else ""


def entries_of(value: object) -> Mapping[str, object]:
    """A dictionary's entries, or those of a stream's dictionary."""
    return dict(value.items()) if isinstance(value, Dictionary | Stream) else {}


def items_of(value: object) -> Iterable[object]:
    """An array's items; a value that may stand alone is an array of one."""
    if isinstance(value, Array):
        return list(value)
    return [] if value is None else [value]


def rect_of(value: object) -> Rect | None:
    """A rectangle, its corners in any order."""
    if not isinstance(value, Array) or len(value) != 4:
        return None
    try:
        x1, y1, x2, y2 = (float(edge) for edge in value)
    except (TypeError, ValueError):
        return None
    return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
