"""A file's key: a hash over everything that makes it, so that one that is up to date is known unmade.

Into it go the bytes of every file with a part in it (content, brand, fonts, icons, presets), what was asked
for, this package, the libraries that draw, and Python. Neither dates, nor paths, nor the order of work.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

import workbook
from workbook.content import Content
from workbook.library import Edition
from workbook.making import paper_of
from workbook.request import Job
from workbook.spec.brand_file import brand_path
from workbook.spec.facts import FILE as FACTS
from workbook.spec.project import edition_in
from workbook.touching import UNPRINTED, lineage

PACKAGE = "practice-workbook"
DRAWING = ("fonttools", "lxml", "markdown-it-py", "pikepdf", "pillow", "pypdfium2", "reportlab", "uharfbuzz")
"""Libraries whose other versions may draw or write otherwise."""
_CODE = (".py", ".yaml", ".icc", ".json", ".txt", ".ttf")


class Keys:
    """The keys of one build's files; what several files share is read once."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._digests: dict[Path, str] = {}
        self._houses: dict[str, str] = {}
        self._editions = {edition: self._edition(edition) for edition in content.products}
        self._common = _hash(("workbook key 1", machine_key(), str(content.date), *self._shared()))

    @property
    def shared(self) -> str:
        """Of all that brands have in common: two machines that agree on it make the same files."""
        presets = (self._presets(kind, "*") for kind in ("variants", "locales"))
        return _hash((self._common, *self._editions.values(), *(part for each in presets for part in each)))

    def of(self, job: Job, content: Content) -> str:
        """The key of a job's files; the content holds its brand, without errors."""
        asked = (job.brand, job.edition.kind, job.edition.id, job.edition.locale, job.variant.id)
        press = job.press and sha256(job.press.data).hexdigest()
        more = (paper_of(job, content), job.only, job.guides, job.printer, press)
        return _hash(
            (
                self._common,
                self._editions[job.edition],
                self._house(job.brand, content),
                *self._presets("variants", job.variant.id),
                *self._presets("locales", job.edition.locale),
                repr((asked, more)),
            )
        )

    def _shared(self) -> Iterator[str]:
        """Facts, icons, and presets of one's own that any file could name."""
        content = self._content
        yield from (self._digest(path) for path in content.roots.every(FACTS))
        for folder in content.icon_folders:
            yield from self._named(folder.glob("*.svg"))
        for path in self._own("*/*"):
            if path.parent.name not in (*UNPRINTED, "variants", "locales"):
                yield from self._named([path])

    def _presets(self, kind: str, ident: str) -> Iterator[str]:
        """A preset of one's own; those built in are of the package."""
        return self._named(self._own(f"{kind}/{ident}.yaml"))

    def _own(self, pattern: str) -> list[Path]:
        return sorted(path for path in self._content.roots.main.glob(f"presets/{pattern}") if path.is_file())

    def _edition(self, edition: Edition) -> str:
        """The words of a workbook or deck."""
        paths = edition.path.rglob("*.yaml") if edition.kind == "workbook" else [edition.path]
        named = edition_in(self._content.project, edition.locale) if self._content.project else None
        return _hash((repr(named), *self._named(paths)))

    def _house(self, ident: str, content: Content) -> str:
        """A brand: its file and those it extends, its marks, its fonts."""
        if ident not in self._houses:
            brand, roots = content.brands[ident], content.roots
            files = [path for one in lineage(ident, roots) if (path := brand_path(one, roots))]
            marks = sorted({logo.path for logo in brand.logos.values()})
            fonts = (sorted(family.files.items()) for family in (brand.base, brand.headings))
            faces = [f"{face}{self._digest(path)}" for family in fonts for face, path in family]
            self._houses = {ident: _hash((*self._named([*files, *marks]), *faces))}
        return self._houses[ident]

    def _named(self, paths: Iterable[Path]) -> Iterator[str]:
        """Names and digests of files."""
        yield from (part for path in sorted(paths) for part in (path.name, self._digest(path)))

    def _digest(self, path: Path) -> str:
        if path not in self._digests:
            self._digests[path] = sha256(path.read_bytes()).hexdigest()
        return self._digests[path]


@cache
def machine_key() -> str:
    """This package and what it stands on."""
    versions = (f"{name} {version(name)}" for name in DRAWING)
    python = f"{sys.implementation.name} {sys.version_info[:3]} {zlib.ZLIB_RUNTIME_VERSION}"
    return _hash((_package(), python, *versions))


def _package() -> str:
    """The package itself: as it was installed, else every file of it."""
    home = Path(workbook.__path__[0]).resolve()
    try:
        installed = distribution(PACKAGE)
        record = installed.read_text("RECORD") or ""
        here = Path(str(installed.locate_file("workbook"))).resolve() == home
    except PackageNotFoundError:
        record, here = "", False
    if here and "workbook/__init__.py" in record:
        return _hash((workbook.__version__, record))
    files = sorted(path for path in home.rglob("*") if path.suffix in _CODE and "_builtin" not in path.parts)
    return _hash(part for path in files for part in (path.relative_to(home).as_posix(), _digest_of(path)))


def _digest_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _hash(parts: Iterable[str]) -> str:
    """One hash of several texts, however they would run together."""
    return sha256("\0".join(parts).encode()).hexdigest()
