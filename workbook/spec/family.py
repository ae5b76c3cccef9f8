"""A font family as files on disk: one static TrueType file for each weight and style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Family:
    """A family by its name and its faces; weight 100 to 900, style ``normal`` or ``italic``."""

    name: str
    files: Mapping[tuple[int, str], Path]

    @property
    def weights(self) -> tuple[int, ...]:
        """Weights of the upright faces, light to heavy."""
        return tuple(sorted(weight for weight, style in self.files if style == "normal"))

    def nearest(self, weight: int, style: str = "normal") -> Path:
        """The file of that style whose weight is nearest; upright where there is no italic.

        Raises ValueError where there is no upright face either.
        """
        weights = sorted(own for own, its in self.files if its == style)
        if weights:
            return self.files[min(weights, key=lambda own: abs(own - weight)), style]
        if style == "normal":
            raise ValueError(f"the family “{self.name}” has no upright face")
        return self.nearest(weight)
