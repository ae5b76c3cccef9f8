"""Boards: what cards, boxes and folded sheets are made of, by thickness."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workbook.spec.base import Day, Grade, Ident, Length, Line, Model


class Board(Model):
    """A board or paper."""

    id: Ident
    description: Line
    """What it is, in a line."""
    thickness: Annotated[Length, Field(gt=0, le=7.2)]
    """Of one sheet (caliper)."""
    source: Line
    """Where the number was read."""
    checked: Day
    """The day on which it was read."""
    grade: Grade
    """How it is known: A at the source, B quoted with an address, C third party, ? unverified."""
