"""Live areas: link annotations from plain links (ISO 32000-1, 12.5.6.5; PDF/UA-1, 7.18.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from workbook.finish.boxes import rectangle
from workbook.geometry import Rect
from workbook.structure import DrawnPdf, Link

# Everything an address may hold already, so that only what is not ASCII is escaped (RFC 3986).
_PLAIN = "!#$%&'()*+,/:;=?@[]~-._"


class Annotations:
    """The annotations of each page, in the order in which they are added."""

    def __init__(self, pdf: Pdf, pages: Sequence[Object]) -> None:
        self._pdf = pdf
        self._pages = pages
        self._on: dict[int, list[Object]] = {}

    def add(self, link: Link) -> list[Object]:
        """One annotation a line of text.

        One for all lines, with QuadPoints, would be tidier; but viewers that ask only for the
        rectangle (PDFium) would then let it cover a neighbour's line, and call the wrong number.
        """
        made: list[Object] = [self._pdf.make_indirect(self._annotation(link, rect)) for rect in link.rects]
        for annotation in made:
            self.put(link.page, annotation)
        return made

    def put(self, page: int, annotation: Object) -> None:
        """An annotation that is made already."""
        self._on.setdefault(page, []).append(annotation)

    def write(self) -> None:
        """Hang them into their pages; Tab follows the structure (PDF/UA-1, 7.18.3)."""
        for number, row in self._on.items():
            page = self._pages[number]
            page.Annots = self._pdf.make_indirect(Array(row))
            page.Tabs = Name.S

    def _annotation(self, link: Link, rect: Rect) -> Dictionary:
        annotation = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=rectangle(rect),
            Border=[0, 0, 0],
            F=4,
            P=self._pages[link.page],
            Contents=String(link.contents),
        )
        if link.dest is not None:
            annotation.Dest = String(link.dest)
        elif link.uri is not None:
            address = String(quote(link.uri, safe=_PLAIN).encode("ascii"))
            annotation.A = Dictionary(S=Name.URI, URI=address)
        return annotation


def live_links(drawn: DrawnPdf) -> Iterator[Link]:
    """All links: those in the text in reading order, then those of the furniture."""
    if drawn.tree is not None:
        for node in drawn.tree.walk():
            yield from (child for child in node.children if isinstance(child, Link))
    yield from drawn.furniture_links


def refuse_dead_ends(drawn: DrawnPdf) -> None:
    """Raises ValueError for a link or bookmark that leads nowhere."""
    known = {destination.name for destination in drawn.destinations}
    asked = {bookmark.dest for bookmark in drawn.bookmarks}
    for link in live_links(drawn):
        if link.dest is not None:
            asked.add(link.dest)
        elif link.uri is None:
            raise ValueError(f"the link “{link.contents}” goes nowhere")
    if lost := sorted(asked - known):
        raise ValueError("no such destination: " + ", ".join(lost))
