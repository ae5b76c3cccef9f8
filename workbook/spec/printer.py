"""Printer profiles: how far a printer's backs land from where they belong, kept in the user's own folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from workbook.errors import ContentError, UsageError
from workbook.geometry import points
from workbook.source import did_you_mean, read_source
from workbook.spec.base import Model
from workbook.spec.parse import parse


def _points(value: object) -> float:
    """A length that may be negative."""
    try:
        return points(value) if isinstance(value, str) else float("nan")
    except ValueError as error:
        raise PydanticCustomError("bad-length", "{said}", {"said": str(error)}) from None


Offset = Annotated[float, BeforeValidator(_points), Field(ge=-36, le=36)]


class Printer(Model):
    """What ``workbook calibrate`` measures. Points and degrees, looking at the back."""

    x: Offset = 0.0
    """To the right."""
    y: Offset = 0.0
    """Upwards."""
    turn: Annotated[float | int, Field(ge=-5, le=5)] = 0.0
    """Counter-clockwise."""


def printers_folder() -> Path:
    """Where profiles are kept: the user's configuration folder."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData/Roaming")
    elif sys.platform == "darwin":
        base = home / "Library/Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "practice-workbook" / "printers"


def read_printer(name: str) -> Printer:
    """A saved profile. Raises UsageError where there is none, ContentError where it cannot be read."""
    known = {path.stem: path for path in sorted(printers_folder().glob("*.yaml"))}
    if name not in known:
        saved = f"saved are: {', '.join(known)}" if known else "none is saved; “workbook calibrate” makes one"
        raise UsageError(f"There is no printer “{name}”: {did_you_mean(name, known) or saved}")
    found, problems = parse(Printer, read_source(known[name]))
    if found is None:
        raise ContentError(problems)
    return found


def printer_text(x: str, y: str, turn: float) -> str:
    """The file of a profile."""
    return (
        "# How far this printer's backs land, looking at them: to the right, upwards, counter-clockwise.\n"
        f'x: "{x}"\ny: "{y}"\nturn: {turn:g}\n'
    )
