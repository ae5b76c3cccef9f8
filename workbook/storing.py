"""A brand's files into its folder: all of them or none, with the manifest that describes what lies there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workbook.errors import ContentError, Problem
from workbook.making import Made
from workbook.manifest import NAME, entry, manifest
from workbook.report import FileReport
from workbook.writing import NotWrittenError, write_all

_FACE = re.compile(r"\d+-(front|back)\.png")


def stored(
    outcomes: Sequence[Made | ContentError | tuple[FileReport, ...]], out: Path, strict: bool
) -> tuple[tuple[FileReport, ...], Problem | None]:
    """Write what came of all jobs of a brand; what is said of it, and what the disk says to it.

    Nothing is written where one of them has errors. Paths are from the output folder.
    """
    reports: list[FileReport] = []
    made: list[Made] = []
    for one in outcomes:
        if isinstance(one, Made):
            files = (one, *one.beside)
            made += files
            reports += [file.report(Path()) for file in files]
        elif isinstance(one, tuple):
            reports += one
    misfit = any(isinstance(one, ContentError) for one in outcomes)
    problem = None
    if not misfit and not (strict and any(one.fails for one in made)):
        try:
            _write(made, reports, out)
            return tuple(reports), None
        except NotWrittenError as error:
            problem = error.problem
    return tuple(report if report.kept else _held_back(report) for report in reports), problem


def _write(made: Sequence[Made], reports: Sequence[FileReport], out: Path) -> None:
    if not reports:
        return
    folder = out / reports[0].brand
    files = [(out / name, data) for one in made for name, data in one.written]
    if files or not (folder / NAME).is_file():
        files.append((folder / NAME, manifest(folder, map(entry, reports))))
    write_all(files)
    for one in made:
        _clear(out / one.name, {name for name, _ in one.faces})


def _clear(folder: Path, faces: set[str]) -> None:
    """Faces of an earlier build that had more of them: nobody may upload those too."""
    for path in folder.glob("*.png") if faces else ():
        if _FACE.fullmatch(path.name) and path.name not in faces:
            path.unlink(missing_ok=True)


def _held_back(report: FileReport) -> FileReport:
    return replace(report, written=False)
