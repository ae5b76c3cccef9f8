"""What a file is to say of itself and to carry, apart from its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbook.color import Color
from workbook.finish.viewer import ANY_VIEWER, Viewer
from workbook.spec.form_font import FormFont
from workbook.spec.profile import Profile

Colour = Literal["srgb", "grey", "cmyk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOrder:
    """One file to finish; nothing in it comes from the clock or the machine."""

    title: str
    lang: str
    """BCP 47."""
    date: date
    """When the file says it was made: midnight UTC of that day."""
    inks: Mapping[str, Color]
    """Role → colour; more than the pages use is fine."""
    colour: Colour = "srgb"
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = ()
    tagged: bool = False
    links: bool = False
    """Whether links are live; paper has none."""
    form: FormFont | None = None
    """What answers are typed in; None where nothing is to be filled in."""
    profile: Profile | None = None
    """Of a file in CMYK: the press it is made for."""
    total_ink: int = 400
    """The most ink in one place, in percent."""
    standard: str | None = None
    """A key of ``standard.STANDARDS``; its forced options win over this order's."""
    viewer: Viewer = ANY_VIEWER
    sealed: bool = False
    """Whether there is room for a seal: what the file was made from."""

    def __post_init__(self) -> None:
        if self.tagged and not self.links:
            raise ValueError("a tagged file needs live links: a Link element without one says nothing")
