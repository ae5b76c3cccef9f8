"""Temporary files that tell whether somebody still writes them: what a killed process left can be swept.

Files of one writing share a token. Beside them lies one that the process holds locked; the system lets go
of it when the process ends, however it ends.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import IO

_OURS = re.compile(r"\.(?:.*\.)?([0-9a-f]{16})\.(?:part|kept)")


class Claim:
    """The temporary files of one writing."""

    def __init__(self) -> None:
        self._token = secrets.token_hex(8)
        self._locks: dict[Path, IO[bytes]] = {}
        self._count = 0

    def beside(self, path: Path) -> Path:
        """A name in the path's folder that nobody has, the folder being claimed. Raises OSError."""
        folder = path.parent
        if folder not in self._locks:
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)
            self._locks[folder] = _locked(folder / f".{self._token}.part")
        self._count += 1
        return folder / f".{path.name[:40]}.{self._count}.{self._token}.part"

    def release(self) -> None:
        """Nothing of it is needed any more."""
        for folder, lock in self._locks.items():
            lock.close()
            (folder / f".{self._token}.part").unlink(missing_ok=True)
        self._locks.clear()


def sweep(folder: Path) -> None:
    """Remove what processes left in a folder that were ended while they wrote."""
    left: dict[str, list[Path]] = {}
    for path in _files(folder):
        if found := _OURS.fullmatch(path.name):
            left.setdefault(found[1], []).append(path)
    for token, paths in left.items():
        mark = folder / f".{token}.part"
        if not _held(mark):
            for path in (*(path for path in paths if path != mark), mark):
                path.unlink(missing_ok=True)


def _files(folder: Path) -> Iterable[Path]:
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if entry.name.startswith(".")]
    except OSError:
        return []


def _locked(path: Path) -> IO[bytes]:
    """A new file, held until it is closed. Another may sweep it before it is: then it is made again."""
    while True:
        file = path.open("wb")
        _lock(file)
        try:
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                return file
        except FileNotFoundError:
            pass
        file.close()


def _held(path: Path) -> bool:
    """Whether a process still holds a file that says so."""
    if sys.platform == "win32":
        try:
            path.unlink(missing_ok=True)  # what is open there cannot be removed
        except OSError:
            return True
        return False
    try:
        with path.open("rb") as file:
            return not _lock(file)
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _lock(file: IO[bytes]) -> bool:
    """Whether the file could be locked; where a disk knows no locks, it counts as held."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
