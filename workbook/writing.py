"""Files that appear whole or not at all: written beside, then renamed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from workbook.errors import OutputError
from workbook.source import shown


def write_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files together: all are on the disk before the first takes its name.

    Raises OutputError where one cannot be written; then none has changed.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            waiting.append((_beside(path, data), path))
        while waiting:
            temporary, path = waiting[0]
            try:
                temporary.replace(path)
            except OSError as error:
                raise OutputError(_refused(path, error)) from None
            waiting.pop(0)
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    """The data in a file of the same folder, flushed to the disk."""
    name = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask())
    except OSError as error:
        if name:
            Path(name).unlink(missing_ok=True)
        raise OutputError(_refused(path, error)) from None
    return Path(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _refused(path: Path, error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{shown(path)} cannot be written: {reason}. What was there before is untouched"
