"""One answer as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbook.errors import WorkbookError

Value = str | bool | None
"""Text; whether a box is ticked; the value of the button chosen; None where nothing was filled in."""


class FormError(WorkbookError):
    """A file whose fields cannot be read or written; the message says why, without naming the file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A field and what was filled in."""

    name: str
    label: str
    kind: Literal["text", "check", "choice"]
    value: Value
    chosen: str = ""
    """Of a chosen button: its own label."""
    options: tuple[str, ...] = ()
    """Of buttons: the values there are to choose from."""

    @property
    def given(self) -> bool:
        """Whether anything was filled in."""
        return bool(self.value)
