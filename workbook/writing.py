"""Files that appear whole or not at all: written beside, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from workbook.claiming import Claim
from workbook.errors import OutputError, Place, Problem
from workbook.source import shown


class NotWrittenError(OutputError):
    """A file could not be written, and nothing that was there has changed."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"{shown(self.path)} cannot be written: {self.reason}. What was there before is untouched"

    @property
    def problem(self) -> Problem:
        """The same as one of a report's problems."""
        hint = "what was there before is untouched"
        return Problem(
            "not-written", f"This cannot be written: {self.reason}", Place(shown(self.path)), hint=hint
        )


def write_all(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files together: all of them take their names, or none does.

    Raises NotWrittenError where one cannot be written.
    """
    waiting: list[tuple[Path, Path]] = []
    replaced: list[tuple[Path, Path | None]] = []
    claim = Claim()
    try:
        for path, data in files:
            waiting.append((_beside(path, data, claim), path))
        while waiting:
            temporary, path = waiting[0]
            replaced.append((path, _swapped(temporary, path)))
            waiting.pop(0)
    except BaseException:
        while replaced:
            _restore(*replaced.pop())
        raise
    finally:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
        for _, kept in replaced:
            _discard(kept)
        claim.release()


def _beside(path: Path, data: bytes, claim: Claim) -> Path:
    """The data in a file of the same folder, on the disk."""
    temporary = None
    try:
        temporary = claim.beside(path)
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException as error:
        _discard(temporary)
        if isinstance(error, OSError):
            raise NotWrittenError(path, _reason(error, path)) from None
        raise
    return temporary


def _swapped(temporary: Path, path: Path) -> Path | None:
    """The new file in its place; the old one, where there was one, under another name."""
    kept = None
    try:
        if path.is_file():
            kept = path.with_name(temporary.name.replace(".part", ".kept"))
            _linked(path, kept)
        temporary.replace(path)
    except OSError as error:
        _discard(kept)
        raise NotWrittenError(path, _reason(error, path)) from None
    return kept


def _linked(path: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(path)
    except OSError:  # a disk without such links
        shutil.copy2(path, kept)


def _restore(path: Path, kept: Path | None) -> None:
    """As it was before."""
    if kept:
        kept.replace(path)
    else:
        path.unlink()


def _discard(path: Path | None) -> None:
    if path:
        path.unlink(missing_ok=True)


def _reason(error: OSError, path: Path) -> str:
    """Why, with what can be done about it."""
    if isinstance(error, PermissionError) and path.is_file():
        return f"{error.strerror}; is it open in another program?"
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        file = next((folder for folder in path.parents if folder.is_file()), None)
        if file:
            return f"{shown(file)} is a file, and a folder belongs there"
    if path.is_dir():
        return "a folder of that name is in its place"
    return error.strerror or str(error)
