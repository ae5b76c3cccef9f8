"""What stands in a brand's folder already: the files of finished jobs, by the keys in their seals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbook.errors import OutputError
from workbook.finding import Finding
from workbook.manifest import digest, known
from workbook.preview import page_count
from workbook.report import FileReport
from workbook.request import Job
from workbook.sealing import PDF, Seal, named, seal_of

END = b"%%EOF"


@dataclass(frozen=True, slots=True)
class Unit:
    """A PDF or a folder of pictures that is whole."""

    name: str
    """Below the brand's folder."""
    pages: int
    bytes: int
    sha256: str
    key: str
    said: Mapping[str, Any] | None
    """Its entry in the manifest."""


Standing = Mapping[str, tuple[Unit, ...]]
"""What a job has made, by its key."""


def standing(folder: Path) -> Standing:
    """All jobs of a brand whose files are all there, as they were made."""
    said = known(folder)
    parts: dict[str, list[tuple[int, int]]] = {}
    units: dict[str, list[Unit]] = {}
    for path in _candidates(folder):
        seals = [seal for seal in _seals(path, folder) if seal is not None]
        whole = digest(path)
        entry = said.get(path.name)
        if not seals or whole is None or (entry is not None and entry["sha256"] != whole):
            continue
        try:
            unit = _unit(path, whole, seals[0].key, entry)
        except (OSError, OutputError):
            continue
        key = unit.key
        parts.setdefault(key, []).extend((seal.part, seal.whole) for seal in seals if seal.key == key)
        units.setdefault(key, []).append(unit)
    return {key: tuple(units[key]) for key, found in parts.items() if _complete(found)}


def report_of(unit: Unit, job: Job, paper: str | None) -> FileReport:
    """What is said of it: as when it was made, else as far as can be seen; path from the output folder"""
    said = unit.said or {}
    declared = (job.variant.standard,) if job.variant.standard else ()
    return FileReport(
        path=f"{job.brand}/{unit.name}",
        kind=job.edition.kind,
        product=job.edition.id,
        brand=job.brand,
        variant=job.variant.id,
        paper=said.get("paper", paper),
        locale=job.edition.locale,
        pages=unit.pages,
        bytes=unit.bytes,
        sha256=unit.sha256,
        standards=tuple(said.get("standards", declared)),
        findings=tuple(_findings(said)),
        kept=True,
        key=unit.key,
    )


def _candidates(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.is_dir() or path.suffix == ".pdf")


def _seals(path: Path, folder: Path) -> Iterator[Seal | None]:
    """The seals of a file or of a folder's pictures, those of another name left out."""
    for file in sorted(path.glob("*.png")) if path.is_dir() else [path]:
        try:
            data = file.read_bytes()
        except OSError:
            continue
        seal = seal_of(data)
        if data.startswith(PDF) and END not in data[-1024:]:
            continue
        own = seal and seal.name == named(f"{folder.name}/{file.relative_to(folder).as_posix()}")
        yield seal if own else None


def _unit(path: Path, whole: str, key: str, entry: Mapping[str, Any] | None) -> Unit:
    files = sorted(path.glob("*.png")) if path.is_dir() else [path]
    if entry is not None and isinstance(entry.get("pages"), int):
        pages = entry["pages"]
    else:
        pages = len(files) if path.is_dir() else page_count(path.read_bytes())
    return Unit(path.name, pages, sum(file.stat().st_size for file in files), whole, key, entry)


def _complete(parts: list[tuple[int, int]]) -> bool:
    return sorted(parts) == [(part, parts[0][1]) for part in range(1, parts[0][1] + 1)]


def _findings(said: Mapping[str, Any]) -> Iterator[Finding]:
    for one in said.get("findings", ()):
        plain = {name: one[name] for name in ("code", "level", "message", "where", "source") if name in one}
        yield Finding(**plain, pages=tuple(one.get("pages", ())))
