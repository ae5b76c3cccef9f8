"""``workbook brands import``: a table of practices, a row each, into as many brands; all of them or none."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbook.adding import Added, place_brands
from workbook.branding import BrandWords, Files, brand_files
from workbook.color import Color
from workbook.errors import ContentError, Place, Problem, UsageError
from workbook.library import brand_ids
from workbook.source import Source, Steps, did_you_mean, read_text, shown
from workbook.spec.base import IDENT
from workbook.spec.phone import phone_href
from workbook.spec.roots import Roots, find_content
from workbook.trying import problems_of, tried

COLUMNS: Mapping[str, tuple[str, Steps]] = {
    "id": ("small letters a to z, digits and hyphens; left empty: made from the name", ()),
    "name": ("the practice's name", ("meta", "name")),
    "phone": ("as it is to be printed", ("meta", "contact", "phone")),
    "email": ("printed in the footer", ("meta", "contact", "email")),
    "web": ("the practice's page", ("meta", "link", "home")),
    "offerings": ("the page that the QR code opens; left empty: web", ("meta", "link", "offerings")),
    "address": ("its lines parted by “ / ” or by line breaks in the cell", ("meta", "contact", "address")),
    "tagline": ("a line under the name", ("meta", "tagline")),
    "practitioner": ("the licensee's full name", ("meta", "practitioner", "name")),
    "license-title": ("as the board writes it", ("meta", "practitioner", "license-title")),
    "license-number": ("as the board writes it", ("meta", "practitioner", "license-number")),
    "region": ("country, or country and state, like US-CA", ("meta", "region")),
    "copyright": ("the line of the imprint; left empty: © and the name", ("meta", "legal", "copyright")),
    "color": ("#RRGGBB, the first colour; all others follow from it", ("color", "primary")),
    "secondary": ("#RRGGBB, a second colour", ("color", "secondary")),
    "tertiary": ("#RRGGBB, a third colour", ("color", "tertiary")),
    "logo": ("an SVG, PNG or JPEG, by its path from the table", ("logo", "path")),
    "logo-alt": ("what a screen reader says of the logo", ("logo", "alt")),
    "paper": ("letter or a4; left empty: as usual in the region", ("defaults", "workbook", "paper")),
    "extends": ("the id of a brand, there or in the table: what is left empty is as there",
                ("defaults", "workbook", "extends")),
}  # fmt: skip
"""What a table can say of a practice, and where that stands in a brand's file."""
MOST = 5_000
"""Rows of a table."""
_LINES = re.compile(r"\s*(?:\r?\n|\s/\s)\s*")


@dataclass
class _Row:
    """A row with something in it."""

    number: int
    """From 1, the heading being 1, as spreadsheets count."""
    cells: Mapping[str, str]
    ident: str = ""


@dataclass
class _Table:
    """A table being read; problems are gathered."""

    path: Path
    columns: list[str] = field(default_factory=list)
    rows: list[_Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def problem(
        self, code: str, message: str, row: int, column: str | int = 0, hint: str | None = None
    ) -> None:
        """Something to mend in a cell."""
        place = column if isinstance(column, int) else self._number(column)
        where = f"Row {row}{', ' + column if isinstance(column, str) else ''}: "
        said = Problem(code, where + message, Place(shown(self.path), row, place), hint=hint)
        if all((one.code, one.place) != (said.code, said.place) for one in self.problems):
            self.problems.append(said)

    def _number(self, column: str) -> int:
        return self.columns.index(column) + 1 if column in self.columns else 0


def import_brands(
    path: Path, content: Path | None = None, dry: bool = False
) -> tuple[list[str], Added | None]:
    """The ids of the brands of a table, and what was written; nothing where it is only tried.

    Raises ContentError with what is wrong in any row: then nothing is written at all.
    """
    roots = find_content(content=content)
    table = _Table(path)
    _read(table)
    _name(table, roots)
    files: Files = {}
    for row in table.rows:
        try:
            files |= brand_files(row.ident, _words(row, path.parent), roots)
        except UsageError as error:
            table.problem("logo-missing", str(error), row.number, "logo")
    if not table.problems:
        _try(table, files, roots)
    if table.problems:
        order = sorted(table.problems, key=lambda problem: (problem.place.line, problem.place.column))
        raise ContentError(order)
    idents = [row.ident for row in table.rows]
    return idents, None if dry else place_brands(idents, files, roots)


def _read(table: _Table) -> None:
    """Rows and columns. Raises ContentError where it is no table at all."""
    text = read_text(table.path)
    heading = text.partition("\n")[0]
    delimiter = max(",;\t", key=heading.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise ContentError(
            [Problem("table-row", f"This is no table: {error}", Place(shown(table.path)))]
        ) from None
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if len(filled) < 2:
        message = "The table has no row below its heading" if filled else "The table is empty"
        raise ContentError([Problem("table-row", message, Place(shown(table.path)))])
    if len(filled) - 1 > MOST:
        raise ContentError(
            [Problem("table-row", f"The table has more than {MOST} rows", Place(shown(table.path)))]
        )
    number, names = filled[0]
    table.columns = [name.strip().casefold().replace(" ", "-").replace("_", "-") for name in names]
    for place, name in enumerate(table.columns, 1):
        if not name and not any(len(row) >= place and row[place - 1].strip() for _, row in filled[1:]):
            continue
        if name not in COLUMNS:
            hint = did_you_mean(name, COLUMNS) or f"known are: {', '.join(COLUMNS)}"
            table.problem("table-column", f"There is no column “{name}”", number, place, hint)
        elif table.columns.index(name) != place - 1:
            table.problem("table-column", f"The column “{name}” is there twice", number, place)
    if "name" not in table.columns:
        table.problem("table-column", "The column “name” is missing", number)
    for number, row in filled[1:]:
        if any(cell.strip() for cell in row[len(table.columns) :]):
            table.problem("table-row", "There are more cells than columns", number, len(table.columns) + 1)
        cells = {name: cell.strip() for name, cell in zip(table.columns, row, strict=False) if cell.strip()}
        table.rows.append(_Row(number, cells))


def _name(table: _Table, roots: Roots) -> None:
    """An id for every row that nobody has."""
    taken = dict.fromkeys(brand_ids(roots), "There is a brand “{}” already; nothing is overwritten")
    for row in table.rows:
        name = row.cells.get("name", "")
        if not name and "name" in table.columns:
            table.problem("missing-key", "The practice's name is missing", row.number, "name")
        ident = row.cells.get("id") or re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")
        column = "id" if row.cells.get("id") else "name"
        if not IDENT.fullmatch(ident):
            if name or "id" in row.cells:
                hint = "small letters a to z, digits and hyphens; give one in the column “id”"
                table.problem("bad-id", f"“{ident or name}” is not an id", row.number, column, hint)
        elif ident in taken:
            table.problem("brand-taken", taken[ident].format(ident), row.number, column)
        else:
            taken[ident] = f"Row {row.number} has the id “{{}}” already"
            row.ident = ident


def _words(row: _Row, folder: Path) -> BrandWords:
    cells = {
        name.replace("-", "_"): text for name, text in row.cells.items() if name in COLUMNS and name != "id"
    }
    logo, address = cells.pop("logo", None), cells.pop("address", "")
    lines = tuple(filter(None, _LINES.split(address)))
    return BrandWords(**cells, address=lines, logo=folder / logo if logo else None)


def _try(table: _Table, files: Files, roots: Roots) -> None:
    """Read each as a build would; what is wrong belongs to the cell that it came from."""
    above = {row.cells["extends"] for row in table.rows if "extends" in row.cells}
    with tried(files, sorted(above - {row.ident for row in table.rows}), roots) as there:
        for row in table.rows:
            source, problems = problems_of(row.ident, there)
            _alone(table, row)
            for problem in problems:
                column = _column(problem, source, row)
                table.problem(problem.code, problem.message, row.number, column, problem.hint)


def _alone(table: _Table, row: _Row) -> None:
    """What can be said of cells alone: a brand with one wrong cell may not be read as far as these."""
    for name in ("color", "secondary", "tertiary"):
        try:
            Color.parse(row.cells.get(name, "#000"))
        except ValueError as error:
            table.problem("bad-color", str(error), row.number, name)
    phone = row.cells.get("phone", "").removeprefix("+")
    try:
        phone_href(f"+{phone or 19095550142}", None)
    except ValueError:
        table.problem("bad-phone", f"“{row.cells['phone']}” is no telephone number", row.number, "phone")


def _column(problem: Problem, source: Source | None, row: _Row) -> str:
    """The column whose value stands on the line that a problem is about."""
    if source is None or problem.place.file != source.name:
        return "extends" if "extends" in row.cells else "name"
    lines = {
        name: source.place(steps).line
        for name, (_, steps) in COLUMNS.items()
        if name in row.cells and source.has(steps)
    }
    found: Iterator[str] = (name for name in reversed(lines) if lines[name] == problem.place.line)
    return next(found, "name")
