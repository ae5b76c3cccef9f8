"""All texts of a file, each with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workbook.source import Source, Steps


def leaves(source: Source, steps: Steps = ()) -> Iterator[tuple[Steps, str]]:
    """Texts of the file, or of a part of it, in its own order."""
    data = source.data
    for step in steps:
        data = data.get(step) if isinstance(data, dict) else None
    yield from _below(data, steps)


def _below(value: Any, path: Steps) -> Iterator[tuple[Steps, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _below(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _below(inner, (*path, number))
