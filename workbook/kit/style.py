"""Styles of text: which face, which step of the scale, which ink."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from workbook.kit.fonts import Face

Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Faces:
    """The four faces that text can ask for."""

    regular: Face
    bold: Face
    italic: Face
    bold_italic: Face

    def pick(self, bold: bool, italic: bool) -> Face:
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular

    @property
    def slanted(self) -> Faces:
        """The same the other way round: italic by itself, upright where text asks for emphasis."""
        return Faces(self.italic, self.bold_italic, self.regular, self.bold)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set; sizes and spaces in points."""

    faces: Faces
    size: float
    leading: float
    sink: float
    """Baseline above the lower edge of a line's box: the same for all styles of a book, so that
    their baselines meet on one grid."""
    role: str = "ink"
    align: Align = "left"
    balanced: bool = False
    kerned: bool = False
    underlined: bool = True
    """Whether live links are underlined, on screen."""
    before: float = 0.0
    after: float = 0.0

    def but(self, **changes: object) -> TextStyle:
        """The same style with some of it changed."""
        return replace(self, **changes)  # type: ignore[arg-type]
