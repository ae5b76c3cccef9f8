"""What the file asks of the program that shows or prints it (ISO 32000-1, 12.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pikepdf import Dictionary, Name, Pdf

Flip = Literal["long-edge", "short-edge"]

_DUPLEX = {"long-edge": Name.DuplexFlipLongEdge, "short-edge": Name.DuplexFlipShortEdge}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Requests to the viewer; many honour them, none must."""

    full_size: bool = False
    """Print at 100 %: cards and writing lines keep their measure."""
    duplex: Flip | None = None
    outline: bool = False
    """Open with the outline beside the page."""


ANY_VIEWER = Viewer()
"""No request but that the title be shown."""


def write_viewer(pdf: Pdf, viewer: Viewer) -> None:
    """Write the viewer preferences and the page mode."""
    # PDF/UA-1, 7.1: the title in the window's bar, not the file's name. It helps every file.
    wishes = Dictionary(DisplayDocTitle=True)
    if viewer.full_size:
        wishes.PrintScaling = Name("/None")
    if viewer.duplex is not None:
        wishes.Duplex = _DUPLEX[viewer.duplex]
    pdf.Root.ViewerPreferences = wishes
    pdf.Root.PageMode = Name.UseOutlines if viewer.outline else Name.UseNone
