"""What a file is held to, beyond what every PDF is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbook.geometry import Insets, Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Wants:
    """Nothing asked is nothing checked, apart from what no file may have."""

    standard: str | None = None
    """``PDF/UA-1``; a file that declares it is held to it anyway."""
    tagged: bool = False
    trim: Size | None = None
    """The size of every page after the cut, as it is shown."""
    bleed: float | None = None
    """At least so much beyond the trim box, in points."""
    inner_bleed: bool = True
    """Whether it must bleed at the spine, too: left or right."""
    safe: Insets | None = None
    """From the trim box inwards: no text outside."""
    multiple: int = 1
    """The number of pages is a multiple of it."""
    bound: bool = True
    """Whether the pages are known to be bound; else their number is worth no more than a warning."""
    colour: Literal["srgb", "grey", "cmyk"] | None = None
    total_ink: float | None = None
    """The most ink in one place, in percent."""
    hairline: float | None = None
    """Lines are at least so wide, in points."""
    printed: bool = False
    """Whether small things are held to what plates can do: inks of text and lines, overprint."""
    flat: bool = False
    """Whether nothing may be seen through."""
    looks: bool = False
    """See whether pages are blank, and colour runs into the bleed."""
    declared: bool = False
    """Hold the file to each standard that it declares, whatever else is asked."""
    ppi: float | None = None
    """Pictures have at least so many pixels an inch."""
    words: bool = True
    """Look at every glyph: off for a file drawn from the same pages as one already looked at."""

    def presses(self, declared: frozenset[str]) -> bool:
        """Whether a file that declares these standards goes to a press."""
        return self.printed or self.keeps("PDF/X-4", declared)

    def keeps(self, standard: str, declared: frozenset[str]) -> bool:
        """Whether a file that declares these standards is held to that one."""
        return self.standard == standard or (self.declared and standard in declared)
