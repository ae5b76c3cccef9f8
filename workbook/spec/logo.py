"""A brand's mark: which of its files stands where, and whether each may."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import get_args

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean, names_beside, shown
from workbook.spec.brand import Ground, Logo, LogoSize
from workbook.spec.brand_grammar import LogoFile, LogoSection
from workbook.spec.raster import raster_refusal
from workbook.spec.refusal import Refusal
from workbook.spec.roots import Roots, stands, within
from workbook.spec.vector_file import svg_refusal

Logos = Mapping[tuple[LogoSize, Ground], Logo]

KINDS = (".svg", ".png", ".jpg", ".jpeg")
LIMIT = 5_000_000
"""Bytes of a logo."""
_INSTEAD: Mapping[LogoSize, tuple[LogoSize, ...]] = {
    "small": ("small", "medium", "large"),
    "medium": ("medium", "large", "small"),
    "large": ("large", "medium", "small"),
}
"""What stands for a size that a brand does not name: the nearest that it does."""
_ADDRESS = re.compile(r"[a-z]+://")


def find_logos(section: LogoSection, source: Source, roots: Roots) -> tuple[Logos, list[Problem]]:
    """The mark for every size and ground that there is one for, and what is wrong with its files."""
    search = _Search(section, source, roots)
    named = search.named()
    whole = {
        (size, ground): logo
        for size, others in _INSTEAD.items()
        for ground in get_args(Ground)
        if (logo := next((named[other, ground] for other in others if (other, ground) in named), None))
    }
    return whole, search.problems


class _Search:
    """Looks files up for one brand and gathers what is wrong."""

    def __init__(self, section: LogoSection, source: Source, roots: Roots) -> None:
        self.section, self.source, self.roots = section, source, roots
        self.problems: list[Problem] = []
        self.images = {
            name: self._logo(file, ("logo", "images", name)) for name, file in section.images.items()
        }

    def named(self) -> dict[tuple[LogoSize, Ground], Logo]:
        """What the brand names: by size and ground, else its one file, else the first of its images."""
        found: dict[tuple[LogoSize, Ground], Logo | None] = {}
        for size in _INSTEAD:
            for ground, file in getattr(self.section, size) or ():
                if file is not None:
                    found[size, ground] = self._asked(file, ("logo", size), ground)
        if not found and self.section.path is not None:
            file = LogoFile(path=self.section.path, alt=self.section.alt)
            found["medium", "light"] = self._asked(file, ("logo",), "light")
        if not found and self.images:
            found["medium", "light"] = next(iter(self.images.values()))
        return {key: logo for key, logo in found.items() if logo}

    def _asked(self, file: LogoFile, steps: Steps, ground: Ground) -> Logo | None:
        """A file, or the image of that name with words of its own."""
        if file.path in self.images:
            image = self.images[file.path]
            return image and replace(image, alt=file.alt or image.alt)
        return self._logo(file, (*steps, ground) if self.source.has((*steps, ground)) else steps)

    def _logo(self, file: LogoFile, steps: Steps) -> Logo | None:
        if self.source.has((*steps, "path")):
            steps = (*steps, "path")
        folder = (self.source.origin(steps).path or Path()).parent
        found = _file(file.path, folder, self.roots.root_of(folder) or folder, self.section.images)
        if isinstance(found, Refusal):
            self.problems.append(self.source.problem(found.code, found.message, steps, hint=found.hint))
            return None
        place = self.source.place(steps)
        return Logo(found, file.alt, place, self.source.excerpt(place))


def _file(written: str, folder: Path, root: Path, names: Iterable[str]) -> Path | Refusal:
    """The file that a brand means by its logo, where it may be one."""
    if _ADDRESS.match(written):
        return Refusal("logo-missing", "A logo is never fetched", "put the file beside the brand")
    path = within(folder, root, written)
    if path is None:
        return Refusal("path-outside", f"“{written}” leaves the content folder")
    name = shown(path)
    if stands(path) and path.is_dir():
        return Refusal("file-is-folder", f"{name} is a folder, and a picture belongs here")
    if not stands(path) or not path.is_file():
        hint = did_you_mean(written, [*names, *names_beside(path)])
        return Refusal("logo-missing", f"There is no file {name}", hint)
    suffix = path.suffix.lower()
    if suffix not in KINDS:
        return Refusal("logo-kind", f"{name} is neither SVG, PNG nor JPEG", "export it as SVG or PNG")
    try:
        if path.stat().st_size > LIMIT:
            return Refusal("file-too-large", f"{name} has more than {LIMIT // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        return Refusal("file-unreadable", f"{name} cannot be read: {error.strerror}")
    return (svg_refusal(data, name) if suffix == ".svg" else raster_refusal(data, name)) or path
