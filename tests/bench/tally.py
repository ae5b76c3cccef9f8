"""How much is on the pages of a folder's PDFs, so that nobody compares a full page with an empty one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2

_BESIDE = ("_box", "_guide")
_PATH = frozenset(("m", "l", "c", "v", "y", "h", "re"))


@dataclass(frozen=True, slots=True)
class Tally:
    """What was laid."""

    pages: int
    letters: int
    """Of text, spaces left out."""
    paths: int
    """Operators of paths, those of forms on the page too."""
    bytes: int


def tally(folder: Path) -> Tally:
    """Of all PDFs below a folder but a deck's box and guide: the bare script makes none."""
    files = sorted(file for file in folder.rglob("*.pdf") if not file.stem.endswith(_BESIDE))
    pages = [page for file in files for page in _pages(file)]
    letters, paths = (sum(column) for column in zip(*pages, strict=True))
    return Tally(len(pages), letters, paths, sum(file.stat().st_size for file in files))


def _pages(file: Path) -> Iterator[tuple[int, int]]:
    """Letters and path operators of each page."""
    text = pypdfium2.PdfDocument(file)
    with pikepdf.open(file) as drawn:
        for number, page in enumerate(drawn.pages):
            words = text[number].get_textpage().get_text_bounded()
            yield sum(not letter.isspace() for letter in words), sum(map(_paths, _streams(page)))
    text.close()


def _streams(page: pikepdf.Page) -> Iterator[pikepdf.Page | pikepdf.Object]:
    yield page
    resources = page.obj.get("/Resources") or {}
    for each in (resources.get("/XObject") or {}).values():
        if each.get("/Subtype") == "/Form":
            yield each


def _paths(stream: pikepdf.Page | pikepdf.Object) -> int:
    return sum(str(each.operator) in _PATH for each in pikepdf.parse_content_stream(stream))
