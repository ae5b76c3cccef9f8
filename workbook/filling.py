"""``workbook fields``: answers read, carried on, taken out or drawn in; nothing is ever sent anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from workbook.answers import Answer, FormError, carried, emptied, filled, flattened, read_answers
from workbook.errors import OutputError, WorkbookError
from workbook.given import require_file
from workbook.source import shown
from workbook.writing import write_all

LIMIT = 500_000_000
"""Bytes of one file."""
T = TypeVar("T")


def fields(path: Path) -> list[Answer]:
    """All fields of a file and what was filled in. Raises UsageError, WorkbookError."""
    return _of(path, read_answers)


def blank(path: Path, out: Path) -> None:
    """Write a copy without answers. Raises UsageError, WorkbookError, OutputError."""
    _write(_of(path, emptied), out)


def flatten(path: Path, out: Path) -> None:
    """Write a copy with the answers drawn in, and without a form."""
    _write(_of(path, flattened), out)


def move(old: Path, new: Path, out: Path) -> tuple[int, list[Answer]]:
    """Write a copy of the new edition with the answers of the old one.

    Gives back how many have come along, and those that have no place there.
    """
    answers, places = fields(old), fields(new)
    values, left = carried(answers, places)
    _write(_of(new, lambda data: filled(data, values)), out)
    return sum(answer.given for answer in answers) - len(left), left


def _of(path: Path, act: Callable[[bytes], T]) -> T:
    """What comes of a file; what is wrong with it is said with its name."""
    require_file(path)
    try:
        if path.stat().st_size > LIMIT:
            raise WorkbookError(f"{shown(path)} has over {LIMIT // 10**6} MB; that is no workbook")
        return act(path.read_bytes())
    except OSError as error:
        raise WorkbookError(f"{shown(path)} cannot be opened: {error.strerror or error}") from None
    except FormError as error:
        raise WorkbookError(f"{shown(path)}: {error}") from None


def _write(data: bytes, out: Path) -> None:
    """Write the copy; a file that is there already stays, for it may hold somebody's answers."""
    if out.exists():
        raise OutputError(f"{shown(out)} is there already; name another file")
    write_all([(out, data)])
