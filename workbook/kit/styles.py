"""The styles of a book or a deck by name: each a step of the scale, a face and an ink."""

from __future__ import annotations

from workbook.kit.fonts import nearest
from workbook.kit.style import Faces, TextStyle
from workbook.spec.brand import Brand
from workbook.spec.family import Family
from workbook.spec.typescale import Step, TypeScale

SINK = 0.28
"""Baselines stand this share of the text's leading above the lower edge of their line."""


class Styles:
    """Looks styles up by name; they are made once for a brand and a scale."""

    def __init__(self, brand: Brand, scale: TypeScale) -> None:
        self.scale = scale
        self.unit = scale.unit
        self.sink = SINK * scale.leading("text")
        upright = scale.floor > 0  # large print: slanted letters are harder to tell apart (ACB, “Emphasis”)
        text = _faces(brand.base, 400, 700, upright)
        display = _faces(brand.headings, brand.heading_weight, 700, upright)
        quiet_display = _faces(brand.headings, 400, brand.heading_weight, upright)
        display = display.slanted if brand.heading_italic and not upright else display
        written = text if upright else text.slanted
        strong = _faces(brand.base, 600, 700, upright)
        self._named = {
            "text": self._style(text, "text"),
            "lead": self._style(text, "lead"),
            "small": self._style(text, "small"),
            "example": self._style(written, "small"),
            "hint": self._style(text, "small", role="quiet"),
            "starter": self._style(written, "small", role="quiet"),
            "micro": self._style(text, "micro", role="quiet"),
            "furniture": self._style(text, "furniture", role="quiet"),
            "label": self._style(strong, "small"),
            "strong": self._style(strong, "text"),
            "h1": self._title(display, "h1"),
            "h2": self._title(display, "h2"),
            "h3": self._title(display, "h3"),
            "h4": self._title(display, "h4"),
            "title": self._title(display, "title"),
            "display": self._title(display, "display"),
            "cover": self._title(display, "cover"),
            "purpose": self._heading(quiet_display, "h4"),
            "quote": self._heading(quiet_display, "h3"),
            "numeral": self._heading(quiet_display, "numeral"),
        }

    @property
    def names(self) -> tuple[str, ...]:
        """Of all styles, the small ones first."""
        return tuple(self._named)

    def __getitem__(self, name: str) -> TextStyle:
        return self._named[name]

    def _style(self, faces: Faces, step: Step, **changes: object) -> TextStyle:
        style = TextStyle(faces, self.scale.size(step), self.scale.leading(step), self.sink)
        return style.but(**changes)

    def _heading(self, faces: Faces, step: Step) -> TextStyle:
        return self._style(faces, step, balanced=True, kerned=True)

    def _title(self, faces: Faces, step: Step) -> TextStyle:
        return self._heading(faces, step).but(role="heading")


def _faces(family: Family, weight: int, bold: int, upright: bool) -> Faces:
    """The faces of a family; where all is upright, emphasis is bold."""
    return Faces(
        nearest(family, weight),
        nearest(family, bold),
        nearest(family, bold if upright else weight, italic=not upright),
        nearest(family, bold, italic=not upright),
    )
