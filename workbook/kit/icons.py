"""Icons by their id: SVG files in folders, the practice's own before the built-in ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from workbook.kit.svg import svg_picture
from workbook.kit.vector import Picture

ROLE = "accent"
"""The ink of all icons."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def icon(id: str, folders: Sequence[Path]) -> Picture:
    """The icon in one ink, `accent`: the first found in the folders.

    Raises ValueError with a message for the user where there is none of that id or it cannot be drawn.
    """
    path = next(
        (path for folder in folders if _ID.fullmatch(id) and (path := folder / f"{id}.svg").is_file()), None
    )
    if path is not None:
        return _read(path, path.stat().st_mtime_ns)
    near = get_close_matches(id, icon_ids(folders), 1)
    hint = f"; did you mean “{near[0]}”?" if near else ""
    raise ValueError(f"there is no icon “{id}”{hint}")


def icon_ids(folders: Sequence[Path]) -> tuple[str, ...]:
    """All ids, sorted."""
    found = (path.stem for folder in folders for path in folder.glob("*.svg"))
    return tuple(sorted({id for id in found if _ID.fullmatch(id)}))


@cache
def _read(path: Path, changed: int) -> Picture:
    """`changed`: when the file was last written, so that a new drawing is seen while `watch` runs."""
    try:
        return replace(svg_picture(path.read_bytes(), lambda _: ROLE), sign=True)
    except ValueError as error:
        raise ValueError(f"icon {path.name}: {error}") from None
