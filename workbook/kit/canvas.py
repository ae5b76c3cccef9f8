"""The canvas: ReportLab's, with marks, roles for inks, and text that nobody may leave untagged.

Marked content follows ISO 32000-1, 14.6 and ISO 14289-1, 7.1: all that is drawn is either tagged or an
artifact.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from workbook.geometry import PageBoxes
from workbook.kit.bitmap import Bitmap
from workbook.kit.branch import Branch
from workbook.kit.path import Matrix, number
from workbook.kit.vector import Picture, renamed
from workbook.structure import Destination, Link, Mark

ARTIFACTS = {
    "decoration": "/Artifact BMC",
    "background": "/Artifact <</Type /Background>> BDC",
    "header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
    "footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
}


class UntaggedError(RuntimeError):
    """Text or a picture was drawn that is neither tagged nor declared furniture."""


class PageCanvas(Canvas):  # type: ignore[misc]
    """Draws pages in roles of ink; ``pages`` and ``inks`` tell afterwards what was drawn."""

    def __init__(self, tagged: bool, sparing: bool = False) -> None:
        self.sink = BytesIO()
        super().__init__(self.sink, pageCompression=0, invariant=1, initialFontName="")
        self.tagged = tagged
        self.sparing = sparing
        """Whether fields of colour become outlines and all text is in the ink of text."""
        self.pages: list[PageBoxes] = []
        self.inks: set[str] = set()
        self.destinations: list[Destination] = []
        self.furniture_links: list[Link] = []
        self.layers: list[str] = []
        self.accent = "primary"
        self.verso = False
        self._next_mcid = 0
        self._open: str | None = None

    def _make_preamble(self) -> None:
        # The stock preamble names Helvetica on every page.
        self._preamble = "1 0 0 1 0 0 cm"

    @property
    def page(self) -> int:
        """The page being drawn, from 0."""
        return len(self.pages)

    def begin_page(self, accent: str, verso: bool) -> None:
        """Settle what drawing on this page asks the canvas for."""
        self.accent, self.verso = accent, verso

    def end_page(self, boxes: PageBoxes) -> None:
        """Close the page and give it its boxes."""
        if self._open is not None:
            raise UntaggedError(f"the page ends inside {self._open}")
        self.setPageSize((boxes.media.width, boxes.media.height))
        self._trimBox = boxes.trim.corners()
        self._bleedBox = boxes.bleed.corners()
        self.pages.append(boxes)
        self._next_mcid = 0
        self._code.append("")
        self.showPage()

    def finished(self) -> bytes:
        """The PDF's bytes; nothing can be drawn after."""
        self._code.clear()
        self.save()
        return self.sink.getvalue()

    def write(self, operators: str) -> None:
        """Add operators as they are; outside any mark they become a decoration."""
        if self._open is None and self.tagged:
            self._code.append(f"/Artifact BMC\n{operators}\nEMC")
        else:
            self._code.append(operators)

    def emit(self, operators: str) -> None:
        """Add operators that bring their own marks."""
        self._code.append(operators)

    def write_text(self, operators: str) -> None:
        """Add operators that show text. Raises UntaggedError outside any mark."""
        if self._open is None:
            raise UntaggedError("text was drawn outside any tag or artifact")
        self._code.append(operators)

    @contextmanager
    def artifact(self, kind: str = "decoration") -> Iterator[None]:
        """All drawn inside is furniture or decoration, not content."""
        if self._open is not None:
            raise UntaggedError(f"an artifact inside {self._open}")
        self._open = "an artifact"
        if self.tagged:
            self._code.append(ARTIFACTS[kind])
        yield
        if self.tagged:
            self._code.append("EMC")
        self._open = None

    @contextmanager
    def layer(self, name: str) -> Iterator[None]:
        """All drawn inside can be shown and hidden by itself (ISO 32000-1, 8.11)."""
        self.layers += [] if name in self.layers else [name]
        self._code.append(f"/OC /Layer.{name} BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def turned(self, matrix: Matrix) -> Iterator[None]:
        """All drawn inside is put through a matrix."""
        self._code.append(f"q {' '.join(number(n, 4) for n in matrix)} cm")
        yield
        self._code.append("Q")

    @contextmanager
    def tag(self, branch: Branch) -> Iterator[None]:
        """All drawn inside is content of the branch."""
        self._code.append(self.open_mark(branch))
        yield
        self._code.append(self.close_mark())

    def open_mark(self, branch: Branch) -> str:
        """The operator that opens a mark of the branch; for text objects that hold several."""
        if self._open is not None:
            raise UntaggedError(f"a {branch.role} inside {self._open}")
        self._open = f"a {branch.role}"
        if not self.tagged:
            return ""
        branch.children.append(Mark(self.page, self._next_mcid))
        self._next_mcid += 1
        return f"/{branch.role} <</MCID {self._next_mcid - 1}>> BDC"

    def close_mark(self) -> str:
        """The operator that closes the mark that is open."""
        self._open = None
        return "EMC" if self.tagged else ""

    def ink(self, role: str) -> str:
        """The full role: ``accent`` and its tones are those of the page's chapter or suit."""
        full = renamed(role, self._roles())
        self.inks.add(full)
        return full

    def _roles(self) -> dict[str, str]:
        """How roles are renamed on this page."""
        roles = {"accent": self.accent}
        return roles | {"on-accent": "ink", "accent-text": "ink", "heading": "ink"} if self.sparing else roles

    def fill(self, role: str) -> str:
        """The operator that sets the ink of fills and text."""
        return f"/Ink.{self.ink(role)} cs 1 scn"

    def stroke(self, role: str) -> str:
        """The operator that sets the ink of lines."""
        return f"/Ink.{self.ink(role)} CS 1 SCN"

    def draw(self, picture: Picture) -> None:
        """Draw a picture; outside any mark shapes are a decoration. Raises UntaggedError for pixels there."""
        if self.sparing:
            picture = picture.outlined("paper")
        if isinstance(picture, Bitmap):
            self._hold(picture)
        if operators := self.operators(picture):
            self.write(operators)

    def operators(self, picture: Picture) -> str:
        """What draws a picture, in the inks of this page."""
        for role in picture.roles:
            self.ink(role)
        return picture.operators(self._roles())

    def _hold(self, picture: Bitmap) -> None:
        """Put the pixels into the file, once, and into the page's resources."""
        if self._open is None:
            raise UntaggedError("a picture of pixels was drawn outside any tag or artifact")
        if picture.pixels and not self._doc.hasForm(picture.name):
            self._doc.addForm(picture.name, picture.pixels.xobject(self._doc))
        if picture.name not in self._formsinuse:
            self._formsinuse.append(picture.name)

    def destination(self, name: str, top: float) -> None:
        """Name this height of this page, for links and the outline."""
        self.destinations.append(Destination(name, self.page, top))
