"""Pages that list what was found, for the end of a marked copy."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Dictionary, Name, Object, Pdf

from workbook.errors import Level
from workbook.finding import Finding
from workbook.preflight.report import pages_in_words

FONT = Name.Helvetica
"""One that every viewer has: the copy is to be looked at, not printed from."""
LARGEST = 14_400.0
"""Points: larger pages no viewer shows (ISO 32000-1, annex C)."""
_WIDTH, _HEIGHT, _MARGIN = 612.0, 792.0, 54.0
_SIZE, _LEADING = 9.5, 13.0
_LETTERS = 92
"""In a line: as many as fit whatever they are, but for a line of nothing but M."""

Line = tuple[str, tuple[float, float, float] | None]
"""Words, and the colour of the field at their head."""


def add_list(
    pdf: Pdf, findings: Sequence[Finding], colours: Mapping[Level, tuple[float, float, float]], font: Object
) -> None:
    """As many pages as the list takes."""
    lines = list(_lines(findings, colours))
    room = int((_HEIGHT - 2 * _MARGIN) // _LEADING)
    for start in range(0, len(lines), room):
        page = pdf.add_blank_page(page_size=(_WIDTH, _HEIGHT))
        page.obj.Resources = Dictionary(Font=Dictionary(F=font))
        drawn = _drawn(lines[start : start + room])
        page.obj.Contents = pdf.make_stream(drawn.encode("cp1252", "replace"))


def shown(words: str) -> str:
    """As a string of a stream; what the font lacks is a question mark."""
    plain = words.encode("cp1252", "replace").decode("cp1252")
    return plain.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def shown_width(digits: str, size: float) -> float:
    """Of digits, which are all as wide in that font."""
    return 0.556 * size * len(digits)


def _lines(
    findings: Sequence[Finding], colours: Mapping[Level, tuple[float, float, float]]
) -> Iterator[Line]:
    yield ("What preflight found" if findings else "Preflight found nothing to complain of"), None
    yield "", None
    for number, finding in enumerate(findings, 1):
        pages = pages_in_words(finding.pages) or "the whole file"
        yield f"{number}   {finding.level} {finding.code}, {pages}", colours[finding.level]
        for line in textwrap.wrap(finding.message, _LETTERS):
            yield line, None
        if finding.source:
            for line in textwrap.wrap(f"by {finding.source}", _LETTERS):
                yield line, None
        yield "", None


def _drawn(lines: Sequence[Line]) -> str:
    operators: list[str] = []
    for row, (words, colour) in enumerate(lines):
        y = _HEIGHT - _MARGIN - (row + 1) * _LEADING
        if colour:
            red, green, blue = colour
            operators.append(f"{red} {green} {blue} rg {_MARGIN - 14} {y - 1} 7 9 re f")
        operators.append(f"BT /F {_SIZE} Tf 0 g {_MARGIN} {y} Td ({shown(words)}) Tj ET")
    return "\n".join(operators)
