"""Reading a YAML file: its bytes, its text, its data, every step with its own refusal."""

from __future__ import annotations

import os
import re
import stat
from functools import lru_cache
from itertools import islice
from pathlib import Path

from workbook.errors import ContentError, Place, Problem
from workbook.source.closest import did_you_mean
from workbook.source.compose import Composer
from workbook.source.source import Source, split_lines

LIMIT = 2_000_000
"""Bytes of one file."""
KEPT = 64
"""Files that are kept in memory as they were read: facts and brands are asked for several times."""
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML 1.2 does not call printable (5.1)."""
_TOLD = 20
"""Of these characters so many are pointed at; a file may be made of nothing else."""


def shown(path: Path) -> str:
    """A path as reached from the current folder, with ``/``."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def read_source(path: Path, name: str | None = None) -> Source:
    """A file's data and places. Raises ContentError with all that can be found wrong at this level."""
    name = shown(path) if name is None else name
    return source_of(read_text(path, name), name, path)


def read_text(path: Path, name: str | None = None) -> str:
    """A text file, whatever is in it. Raises ContentError as far as that goes."""
    name = shown(path) if name is None else name
    return _decoded(_bytes(path, name), name)


@lru_cache(maxsize=KEPT)
def source_of(text: str, name: str, path: Path | None = None) -> Source:
    """The same of a text that is at hand; of one that was read before, the same source."""
    lines = split_lines(text)
    if forbidden := [_forbidden(match, name, text) for match in islice(_FORBIDDEN.finditer(text), _TOLD)]:
        raise ContentError(forbidden)
    composer = Composer(text, name, lines)
    data, root = composer.compose()
    if composer.problems:
        raise ContentError(composer.problems)
    return Source(name, text, lines, data, root, path)


def _bytes(path: Path, name: str) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _refused(name, "file-is-folder", "This is a folder, and a file belongs here")
        if not stat.S_ISREG(status.st_mode):
            raise _refused(name, "file-unreadable", "This is not an ordinary file")
        if status.st_size > LIMIT:
            size = f"{status.st_size / 1_000_000:,.1f} MB"
            raise _refused(name, "file-too-large", f"{size}; a file may have {LIMIT // 1_000_000} MB")
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _refused(name, "file-missing", "There is no such file", _neighbour(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refused(name, "file-unreadable", f"The file cannot be read: {reason}") from None
    if len(data) > LIMIT:
        raise _refused(name, "file-too-large", f"A file may have {LIMIT // 1_000_000} MB")
    return data


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused(name, "file-not-utf8", "The file is saved as UTF-16", "save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        lines = split_lines(before)
        whole = split_lines(data.decode("utf-8-sig", "replace"))
        place = Place(name, len(lines), len(lines[-1]) + 1)
        problem = Problem(
            "file-not-utf8",
            f"The byte 0x{data[error.start]:02X} is not UTF-8",
            place,
            hint="save the file as UTF-8",
            excerpt=whole[place.line - 1],
        )
        raise ContentError([problem]) from None


def _refused(name: str, code: str, message: str, hint: str | None = None) -> ContentError:
    return ContentError([Problem(code, message, Place(name), hint=hint)])


def _neighbour(path: Path) -> str | None:
    """A file beside it whose name is like it."""
    return did_you_mean(path.name, names_beside(path))


def names_beside(path: Path) -> list[str]:
    """What is in the folder of a file, where that can be looked into."""
    try:
        return [other.name for other in path.parent.iterdir()]
    except OSError:
        return []


def _forbidden(match: re.Match[str], name: str, text: str) -> Problem:
    before = split_lines(text[: match.start()])
    line = split_lines(text[match.start() :])[0]
    return Problem(
        "yaml-character",
        f"The control character U+{ord(match[0]):04X} is not allowed",
        Place(name, len(before), len(before[-1]) + 1),
        hint="take it out; it may not show in your editor",
        excerpt=before[-1] + line,
    )
