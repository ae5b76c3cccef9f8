"""Variants: what a file is for, and what follows for colour, tags, fields and sheets."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.spec.base import Day, Grade, Ident, Length, Line, Model
from workbook.spec.trim import MOST_BLEED

THICK = 5.7
"""The most that a page measures from side to side, in points."""
Standard = Literal["PDF/UA-1", "PDF/X-4"]


class Cover(Model):
    """A cover of its own, in one piece; its spine is as wide as the pages are thick."""

    per_page: Length
    """Thickness of one page: half a leaf's."""
    plus: Length = 0.0
    """What the cover's own paper adds."""


class Box(Model):
    """A tuck box, as deep as the cards are thick together."""

    cards: Ident
    """The board of the cards: ``presets/boards``."""
    board: Ident
    """The board of the box."""


class FoldedGuide(Model):
    """A guide that is folded and lies in the box."""

    paper: Ident
    """What it is printed on: ``presets/boards``."""


class Variant(Model):
    """One way to hand out a product. Imposed pages lose their tags, so the two exclude each other."""

    id: Ident
    description: Line
    """What it is for, in a line."""
    kinds: tuple[Literal["workbook", "deck"], ...] = ("workbook", "deck")
    """What it fits."""
    colour: Literal["srgb", "grey", "cmyk"] = "srgb"
    """srgb for screens and office printers, grey, cmyk for a press."""
    tagged: bool = False
    """Whether a screen reader finds headings, lists and reading order."""
    fields: bool = False
    """Whether places to write become form fields."""
    links: bool = False
    """Whether addresses and page numbers can be tapped."""
    standard: Standard | None = None
    """What the file declares, and is held to."""
    scale: Literal["normal", "large"] = "normal"
    """Of type; large for low vision."""
    ground: bool = True
    """Whether the page is filled with the colour of the brand's paper; else it stays white."""
    outlines: bool = False
    """Whether fields of colour become outlines, to spare ink."""
    black_text: bool = False
    """Whether text prints in black alone."""
    bleed: Length | None = None
    """None: pages end at the trim. Else at least this much on all four sides."""
    marks: bool = False
    """Crop, fold and registration marks on a larger sheet."""
    impose: Literal["cards", "booklet"] | None = None
    """How a deck's or a workbook's pages come together on sheets."""
    way: Literal["duplex", "work-and-turn", "fold-over"] = "duplex"
    """Of sheets of cards: both sides are printed; one plate is, on both; or fronts fold over their backs."""
    signature: Annotated[int, Field(ge=1, le=16)] | None = None
    """Of a booklet: sheets that are folded together, to sew or glue several; None: all, to staple."""
    stock: Ident | None = None
    """The sheet for cards; None: the plain one of the paper."""
    half: bool = False
    """Of a booklet: whether two pages share a sheet of the paper, made smaller; else one twice as large."""
    flip: Literal["long-edge", "short-edge"] | None = None
    """How the printer turns the sheet; the file asks the viewer for it and for 100 %."""
    backs_first: bool = False
    """Of a deck: whether each back comes before its front."""
    inner_bleed: bool = True
    """Whether pages bleed at the spine, too."""
    cover: Cover | None = None
    """Of a workbook: whether a cover is wanted as a file of its own."""
    box: Box | None = None
    """Of a deck: whether a tuck box is wanted as a file of its own."""
    guide: FoldedGuide | None = None
    """Of a deck: whether a folded guide is wanted as a file of its own."""
    faces: Annotated[int, Field(ge=72, le=1200)] | None = None
    """Of a deck: whether a PNG of each side is wanted, of so many pixels an inch."""
    least: Annotated[int, Field(ge=1, le=999)] = 1
    """The fewest pages that can be bound; notes fill a workbook up."""
    source: Line | None = None
    """Where a vendor's numbers are from."""
    checked: Day | None = None
    """When they were read."""
    grade: Grade | None = None
    """How far they can be trusted: A the vendor's own page, B quoted, C a third party."""
    quantity: bool = False
    """Whether a card is there as often as the deck asks for; else once."""
    multiple: Annotated[int, Field(ge=1, le=64)] = 1
    """The page count of a workbook is filled up to a multiple of this."""
    profile: Ident | None = None
    """The press of a file in CMYK; None: the one usual where its paper is."""
    total_ink: Annotated[int, Field(ge=100, le=400)] | None = None
    """The most ink in one place, in percent."""
    deck_trim: Ident | None = None
    """A deck's cards in this size instead of their own."""
    flat: bool = False
    """Whether nothing may be seen through, for presses that take no transparency."""
    papers: bool = True
    """Whether there is one file for each paper, named after it."""

    @model_validator(mode="after")
    def _agrees(self) -> Variant:
        """Refuses what cannot be had together: architecture.md, principle 8; standards.md, X25 and X33."""
        conflicts = (
            (self.impose and self.tagged, "impose", "Imposed pages lose their tags"),
            (self.impose and self.fields, "impose", "Imposed pages lose their form fields"),
            (self.standard == "PDF/UA-1" and not self.tagged, "standard", "PDF/UA-1 asks for tags"),
            (self.standard == "PDF/X-4" and self.fields, "fields", "PDF/X-4 allows no form fields"),
            (self.standard == "PDF/X-4" and self.links, "links", "PDF/X-4 allows no links"),
            (self.standard == "PDF/X-4" and self.colour != "cmyk", "colour", "PDF/X-4 is made here in CMYK"),
            (self.tagged and not self.links, "tagged", "Tags say what can be tapped: they need links"),
            ((self.bleed or 0.0) > MOST_BLEED, "bleed", "No printer asks for more bleed than an inch"),
            (self.cover and self.cover.per_page > THICK, "cover", "No page is thicker than 2 mm"),
            (self.impose and self.bleed is not None, "bleed", "Imposed pages end at their trim"),
            (self.outlines and self.bleed is not None, "outlines", "Outlines do not bleed"),
            (self.impose == "booklet" and "deck" in self.kinds, "kinds", "Only a workbook is a booklet"),
            (self.way != "duplex" and self.impose != "cards", "way", "Only sheets of cards have a way"),
            (self.way == "fold-over" and self.flip, "flip", "Sheets to fold over are printed on one side"),
            (self.signature and self.impose != "booklet", "signature", "Only a booklet has signatures"),
            (self.fields and not self.tagged, "fields", "Form fields hang in the tags of the page"),
        )
        for conflict, key, message in conflicts:
            if conflict:
                raise PydanticCustomError("variant-conflict", message, {"at": key})
        return self
