"""What every kind of block shares: its fields, its heading, its marks in the margin.

A kind of block is one file: the fields that YAML gives it and ``flow``, which says in the kit's
words what stands on the page.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from workbook.kit.kit import Kit
from workbook.kit.piece import Piece, stack_height
from workbook.spec.base import Ident, Line, Model, Text

_HEADINGS = frozenset(f"H{level}" for level in range(1, 7))


class Block(Model):
    """One kind of block."""

    asks: ClassVar[bool] = False
    """Whether the reader writes, chooses or marks here: then an id is required."""
    draws: ClassVar[bool] = False
    """Whether it is a drawing that carries meaning: then alt is required."""
    wide: ClassVar[bool] = False
    """Whether it takes the margin column: its marks then stand under its heading."""

    kind: str
    id: Ident | None = Field(None, description="names it for links and form fields; unique in the workbook")
    title: Line | None = Field(None, description="its heading")
    intro: Text | None = Field(None, description="a few words under the heading")
    minutes: int | None = Field(None, ge=1, le=240, description="how long it may take")
    skippable: bool = Field(False, description="marked as one to skip if it does not fit")
    session: bool = Field(False, description="marked “bring to session”, for clinicians “supervision”")
    intensity: int | None = Field(None, ge=1, le=3, description="how much it may stir up: 1 little, 3 much")
    alt: Line | None = Field(None, description="what the drawing tells, for those who cannot see it")

    def targets(self) -> list[str]:
        """Ids of the same workbook that the block points to."""
        return []

    def pieces(self, kit: Kit) -> list[Piece]:
        """The whole block: heading, marks, introduction, then what it is for."""
        pieces = [*self.head(kit), *self.flow(kit)]
        if self._fit_beside(kit) and self.margin_notes(kit) and len(pieces) > 1:
            note, first = pieces[:2]  # level with each other, below the same white space
            note.before, first.before = first.before, 0.0
            _read_after_heading(note, first)
        return pieces

    def head(self, kit: Kit) -> list[Piece]:
        """Heading, marks and introduction, as far as there are any."""
        marks = self.margin_notes(kit)
        beside = self._fit_beside(kit)
        pieces: list[Piece] = self.beside(kit) if beside else []
        if self.title:
            pieces.append(kit.heading(self.title))
        if marks and not beside:
            under = kit.line(" · ".join(marks), "hint", after=kit.unit)
            under.before = 0.0 if self.title else 4 * kit.unit
            under.keep_next = True
            pieces.append(under)
        if self.intro:
            intro = kit.text(self.intro)
            intro[-1].after = kit.unit * 2
            for piece in intro:
                piece.keep_next = True
            pieces += intro
        return pieces

    def beside(self, kit: Kit) -> list[Piece]:
        """The marks as a note in the margin, where there are any."""
        notes = self._marks(kit)
        return [kit.aside(notes)] if notes else []

    def _marks(self, kit: Kit) -> list[Piece]:
        """The marks, each told from the next by a little white."""
        return [
            kit.line(mark, "hint", before=kit.unit * bool(number))
            for number, mark in enumerate(self.margin_notes(kit))
        ]

    def _fit_beside(self, kit: Kit) -> bool:
        """Whether the marks stand in the margin: there is one, and what needs it too begins below them."""
        if kit.margin_column <= 0:
            return False
        if not self.wide:
            return True
        if not self.title:
            return False
        heading = kit.heading(self.title)
        notes = stack_height(self._marks(kit), kit.margin_column)
        return notes <= heading.style.leading + heading.after

    def margin_notes(self, kit: Kit) -> list[str]:
        """Minutes, “skip this if you like”, “bring to session”: in words."""
        words = kit.words.marks
        found = []
        if self.minutes:
            found.append(kit.minutes(self.minutes))
        if self.skippable:
            found.append(words.skip)
        if self.session:
            found.append(words[kit.overview.meeting])
        return found

    def flow(self, kit: Kit) -> list[Piece]:
        """What stands under the heading."""
        raise NotImplementedError


def _read_after_heading(note: Piece, first: Piece) -> None:
    """A note in the margin is drawn before what it stands beside, and read after the heading there."""
    if first.branches and first.branches[0].role in _HEADINGS:
        heading, *others = first.branches
        first.branches, note.branches = [heading, *note.branches, *others], []
