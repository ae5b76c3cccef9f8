"""What is on a page, in no engine's words: runs of text, rules, drawings, grids. Points, y down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Step = tuple[str, tuple[float, ...]]
"""``m`` x y, ``l`` x y, ``c`` x1 y1 x2 y2 x y, ``z``."""


@dataclass(frozen=True)
class Look:
    """How text is set."""

    font: str
    """``text``, ``bold`` or ``head``."""
    size: float
    leading: float
    after: float = 0.0
    color: str = "#1F2A2A"
    centered: bool = False


@dataclass(frozen=True)
class Run:
    """Text of one look within a paragraph."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


@dataclass(frozen=True)
class Words:
    """A paragraph."""

    runs: tuple[Run, ...]
    look: Look


@dataclass(frozen=True)
class Rules:
    """Lines to write on."""

    count: int
    width: float


@dataclass(frozen=True)
class Shape:
    """A path that is filled, stroked or both."""

    steps: tuple[Step, ...]
    fill: str | None = None
    stroke: str | None = None


@dataclass(frozen=True)
class Sketch:
    """A drawing."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class Grid:
    """Cells in rows; ``tint`` fills them, ``ruled`` draws their edges."""

    widths: tuple[float, ...]
    rows: tuple[tuple[Flow, ...], ...]
    tint: str | None = None
    ruled: str | None = None
    height: float = 0.0
    """The least height of a row."""


Element = Words | Rules | Sketch | Grid
Flow = Sequence[Element]


@dataclass(frozen=True)
class Placed:
    """Something at a place of its own: its upper left corner and width."""

    x: float
    y: float
    width: float
    element: Element


@dataclass
class Page:
    """A page; ``room`` is x, y, width and height of its flow."""

    width: float
    height: float
    room: tuple[float, float, float, float]
    flow: list[Element] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    ground: str = "#FBF7EF"


PITCH = 24.66
"""Of writing lines: 8.7 mm."""
TEXT, BOLD, HEAD = "text", "bold", "head"
QUIET = "#5D6464"
BODY = Look(TEXT, 13, 18.5, 6)
SMALL = Look(TEXT, 11, 15)
HINT = Look(TEXT, 11, 15, 6, QUIET)
LABEL = Look(BOLD, 12, 16, 4)
STEM = Look(HEAD, 14, 20)
TITLE = Look(HEAD, 26, 30, 12)
HEADING = Look(HEAD, 17, 22, 6)
FOOT = Look(TEXT, 7.5, 10, 0, QUIET)
FIELD = Look(HEAD, 34, 38, 0, "#FFFFFF")
FIELD_TEXT = Look(HEAD, 15, 20, 0, "#FFFFFF")


def tint(color: str, share: float) -> str:
    """So much of a colour on white."""
    parts = (int(color[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - share * (255 - part)):02X}" for part in parts)
