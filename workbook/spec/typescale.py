"""Sizes of type and the grid they stand on.

Sizes go by a modular scale; every leading is a whole number of grid units, a unit being a third
of the text's leading, so text, headings and writing lines share one baseline grid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Audience = Literal["clients", "clinicians"]
Scale = Literal["normal", "large"]
Step = Literal[
    "micro",
    "furniture",
    "small",
    "text",
    "lead",
    "h4",
    "h3",
    "h2",
    "h1",
    "title",
    "display",
    "cover",
    "numeral",
]

STANDARD: dict[str, tuple[float, float]] = {
    "clients": (13.0, 18.5),
    "clinicians": (12.0, 17.0),
    "large": (18.0, 26.0),
}
"""Text size and leading in points, for a line height of 1.42."""

_STEPS: dict[Step, tuple[float, float]] = {
    "micro": (-2.5, 1.25),
    "furniture": (-2.0, 1.3),
    "small": (-0.35, 1.3),
    "text": (0.0, 1.42),
    "lead": (0.5, 1.35),
    "h4": (0.5, 1.2),
    "h3": (1.0, 1.15),
    "h2": (2.0, 1.15),
    "h1": (3.0, 1.12),
    "title": (4.0, 1.1),
    "display": (5.0, 1.08),
    "cover": (6.0, 1.05),
    "numeral": (10.0, 1.0),
}
"""Steps up the scale from the text, and the leading aimed at, as a share of the size."""


_RUNNING, _HEADING, _ALONE = 1.2, 1.08, 1.02
"""The least leading of text, of headings and of what has one line only, as shares of the size."""


@dataclass(frozen=True)
class TypeScale:
    """A scale from its text size and leading, in points; no size is under the floor."""

    base: float
    text_leading: float
    ratio: float = 1.25
    floor: float = 0.0

    @classmethod
    def of(
        cls,
        audience: Audience,
        scale: Scale = "normal",
        base: float | None = None,
        line_height: float | None = None,
    ) -> TypeScale:
        """The scale for a readership; a brand may set the clients' text size and its line height.

        Large print (APH: 18 pt and more) holds for every size, furniture too.
        """
        size, leading = STANDARD["large" if scale == "large" else audience]
        grown = size * (base or STANDARD["clients"][0]) / STANDARD["clients"][0]
        if scale == "large":
            grown = max(grown, size)
        ratio = (line_height or 1.42) / 1.42
        aimed = leading * grown / size * ratio
        return cls(
            round(grown * 4) / 4,
            round(aimed * 2) / 2,
            floor=size if scale == "large" else 0.0,
        )

    @property
    def unit(self) -> float:
        """The grid unit in points: a third of the text's leading."""
        return self.text_leading / 3

    def size(self, step: Step) -> float:
        """Size of type in points."""
        steps, _ = _STEPS[step]
        return max(self.floor, round(self.base * math.pow(self.ratio, steps) * 20) / 20)

    def leading(self, step: Step) -> float:
        """Distance of baselines in points, a whole number of units."""
        if step == "text":
            return 3 * self.unit
        _, aimed = _STEPS[step]
        size = self.size(step)
        least = _ALONE if step == "numeral" else _RUNNING if size < 1.2 * self.base else _HEADING
        units = max(round(size * aimed / self.unit), math.ceil(size * least / self.unit))
        return units * self.unit
