"""A brand's mark: which of its files stands on paper, and whether it may."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean, shown
from workbook.spec.brand_grammar import Logo, LogoFile
from workbook.spec.raster import raster_refusal
from workbook.spec.refusal import Refusal
from workbook.spec.roots import Roots, within
from workbook.spec.vector_file import svg_refusal

KINDS = (".svg", ".png", ".jpg", ".jpeg")
LIMIT = 5_000_000
"""Bytes of a logo."""
_ADDRESS = re.compile(r"[a-z]+://")


def find_logo(logo: Logo, source: Source, roots: Roots) -> tuple[Path | None, str | None, list[Problem]]:
    """The file, what a screen reader says of it, and what is wrong with it."""
    asked, steps = _asked(logo)
    if asked is None:
        return None, None, []
    named = logo.images.get(asked.path)
    if named is not None:
        steps = ("logo", "images", asked.path)
        asked = LogoFile(path=named.path, alt=asked.alt or named.alt)
    folder = (source.origin(steps).path or Path()).parent
    found = _file(asked.path, folder, roots.root_of(folder) or folder, logo.images)
    if isinstance(found, Refusal):
        return None, None, [source.problem(found.code, found.message, steps, hint=found.hint)]
    return found, asked.alt, []


def _asked(logo: Logo) -> tuple[LogoFile | None, Steps]:
    """The medium logo, else the nearest to it that there is."""
    if logo.path is not None:
        return LogoFile(path=logo.path, alt=logo.alt), ("logo",)
    sizes = {"medium": logo.medium, "large": logo.large, "small": logo.small}
    for size, file in sizes.items():
        if file is not None:
            return file, ("logo", size)
    for name, file in logo.images.items():
        return file, ("logo", "images", name)
    return None, ()


def _file(written: str, folder: Path, root: Path, names: Iterable[str]) -> Path | Refusal:
    """The file that a brand means by its logo, where it may be one."""
    if _ADDRESS.match(written):
        return Refusal("logo-missing", "A logo is never fetched", "put the file beside the brand")
    path = within(folder, root, written)
    if path is None:
        return Refusal("path-outside", f"“{written}” leaves the content folder")
    name = shown(path)
    if path.is_dir():
        return Refusal("file-is-folder", f"{name} is a folder, and a picture belongs here")
    if not path.is_file():
        hint = did_you_mean(written, [*names, *(other.name for other in path.parent.glob("*"))])
        return Refusal("logo-missing", f"There is no file {name}", hint)
    suffix = path.suffix.lower()
    if suffix not in KINDS:
        return Refusal("logo-kind", f"{name} is neither SVG, PNG nor JPEG")
    try:
        if path.stat().st_size > LIMIT:
            return Refusal("file-too-large", f"{name} has more than {LIMIT // 1_000_000} MB")
        data = path.read_bytes()
    except OSError as error:
        return Refusal("file-unreadable", f"{name} cannot be read: {error.strerror}")
    return (svg_refusal(data, name) if suffix == ".svg" else raster_refusal(data, name)) or path
