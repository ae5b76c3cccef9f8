"""A PDF as plain facts, read once; checks see no PDF object.

Positions are in points of the page's own space, its media box where the file puts it.
Pages count from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from workbook.geometry import Rect
from workbook.preflight.paint import Paint
from workbook.preflight.press_facts import PressFacts
from workbook.structure import Node

Part = Literal[
    "content",
    "colours",
    "validation",
    "press",
    "ink",
    "strokes",
    "looks",
    "painting",
    "coverage",
    "archive",
]
"""What is read only where a check needs it: text and pictures, colour spaces, the outside judge; and for a
press its own facts, amounts of ink, widths of lines, how pages look, what is painted with which inks, and
what comes on the plates; and the judge's word on PDF/A."""

Kind = Literal["text", "line", "field"]
"""What is painted."""

Mark = Literal["tagged", "furniture", "decoration", "none"]
"""How the stream marks a run: with an MCID; as an artifact that says of which type; as one that does not."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """One page: its boxes where it has them, and what lies on it beside its stream."""

    media: Rect
    crop: Rect | None = None
    bleed: Rect | None = None
    trim: Rect | None = None
    art: Rect | None = None
    rotated: int = 0
    annotations: tuple[AnnotationFacts, ...] = ()
    colours: frozenset[str] = frozenset()
    """Families of colour: DeviceGray, DeviceRGB, DeviceCMYK, Lab, Pattern, or a spot's name; ``ICC `` before
    a device whose colours a profile defines."""

    @property
    def finished(self) -> Rect:
        """The page as it is in the hand: what is left after the cut."""
        return self.trim or self.crop or self.media


@dataclass(frozen=True, slots=True)
class AnnotationFacts:
    """An annotation; ``target`` is its address or the destination's name."""

    kind: str
    rect: Rect | None
    contents: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class FontFacts:
    """A font that pages name."""

    name: str
    kind: str
    number: int
    """Its object number, by which validators call it."""
    embedded: bool
    subset: bool
    readable: bool
    """Whether its codes can be turned into Unicode: a ToUnicode map, or an encoding of known names."""
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Text shown in one go, in the order of the stream."""

    page: int
    text: str
    box: Rect
    """Around the ink."""
    mark: Mark
    mcid: int = -1


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as placed."""

    page: int
    width: int
    """In pixels, as the height."""
    height: int
    ppi: float
    """The lower of the two directions."""
    box: Rect
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line as drawn."""

    page: int
    width: float
    """In points."""
    box: Rect


@dataclass(frozen=True, slots=True)
class Painted:
    """What is painted alike on a page."""

    page: int
    kind: Kind
    paint: Paint
    size: float
    """Of text its size, of a line its width, in points."""
    overprints: bool
    nonzero: bool
    """Overprint mode 1."""
    boxes: tuple[Rect, ...] = ()
    """Of text: about where it begins, the first two dozen."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What comes on the plates of a page, measured in a picture of it."""

    most: float
    """Percent of ink, all plates together: the mean of the square of 3.87 mm that has the most."""
    place: Rect
    """That square."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that the outside judge found broken."""

    rule: str
    message: str
    number: int | None = None
    """The object's number."""


@dataclass(frozen=True, slots=True)
class Look:
    """A page as it is seen."""

    blank: bool
    """Whether it is one colour all over."""
    bare: float
    """The longest stretch, in points, where colour at the cut ends before the bleed does."""
    edge: Rect | None = None
    """That side, between cut and bleed."""


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """The whole file."""

    version: str
    pages: tuple[PageFacts, ...]
    fonts: tuple[FontFacts, ...]
    repaired: tuple[str, ...] = ()
    """What had to be mended to read it."""
    encrypted: bool = False
    title: str = ""
    shows_title: bool = False
    lang: str = ""
    marked: bool = False
    tree: Node | None = None
    standards: frozenset[str] = frozenset()
    """Those it declares."""
    plates: frozenset[str] = frozenset()
    """Those that its metadata name."""
    runs: tuple[Run, ...] = ()
    pictures: tuple[Picture, ...] = ()
    failures: tuple[Failure, ...] = ()
    kept: tuple[Failure, ...] = ()
    """Rules broken of a standard for keeping, PDF/A."""
    press: PressFacts | None = None
    ink: tuple[float, ...] = ()
    """Of each page: the most that one colour on it lays down, in percent."""
    strokes: tuple[Stroke, ...] = ()
    painted: tuple[Painted, ...] = ()
    coverage: tuple[Coverage | None, ...] = ()
    """Of each page; None where only the press knows, as of RGB."""
    looks: tuple[Look, ...] = ()
