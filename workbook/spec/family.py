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
