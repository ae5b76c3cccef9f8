"""How a product is printed: everything layout and finishing ask for, and nothing of its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from workbook.color import Color
from workbook.geometry import PageBoxes
from workbook.spec.brand import Brand
from workbook.spec.facts import Fact
from workbook.spec.locale import Locale
from workbook.spec.profile import Profile
from workbook.spec.trim import Trim
from workbook.spec.typescale import TypeScale
from workbook.spec.variables import HELP, values
from workbook.spec.variant import Variant


@dataclass(frozen=True)
class PrintSpec:
    """One way to print: who, in which words, on which paper, in which variant."""

    brand: Brand
    locale: Locale
    variant: Variant
    paper: Trim
    boxes: PageBoxes
    scale: TypeScale
    inks: Mapping[str, Color]
    facts: Mapping[str, Fact]
    edition: str | None
    date: date
    profile: Profile | None = None
    """Of a file in CMYK: the press it is made for."""
    guides: bool = False
    """Whether grid, safe area and boxes are drawn over the pages, for looking."""

    @cached_property
    def values(self) -> Mapping[str, str]:
        """What each variable in braces stands for; page numbers, and where help is, are layout's to add."""
        return {**values(self.brand, self.facts), HELP: self.locale.crisis.nowhere}
