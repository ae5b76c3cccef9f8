"""Files that a command names."""

from __future__ import annotations

from pathlib import Path

from workbook.errors import UsageError
from workbook.source import shown


def require_file(path: Path) -> None:
    """Raises UsageError where there is no such file, or where it is a folder."""
    if not path.is_file():
        missing = f"There is no file {shown(path)}"
        raise UsageError(f"{shown(path)} is a folder; name a file" if path.is_dir() else missing)
