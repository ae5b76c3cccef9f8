"""What there is to make: brands, workbooks and decks, own before built-in, by id and locale."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from workbook.product.read_book import FILE
from workbook.spec.roots import Roots, listed

Kind = Literal["workbook", "deck"]


@dataclass(frozen=True, slots=True)
class Edition:
    """A workbook's folder or a deck's file in one locale."""

    kind: Kind
    id: str
    locale: str
    path: Path

    @property
    def file(self) -> Path:
        """Its own file, that of a workbook beside its chapters."""
        return self.path / FILE if self.kind == "workbook" else self.path


def brand_ids(roots: Roots) -> dict[str, bool]:
    """All brands by id; whether they are the content's own."""
    found: dict[str, bool] = {}
    for folder in roots.folders:
        own = folder == roots.main and roots.own is not None
        for path in listed(folder, "brands/*/_brand.yml"):
            found.setdefault(path.parent.name, own)
    return found


def default_brand(roots: Roots, wanted: str | None) -> str:
    """The project's brand, else the only one of this content, else the first built-in one."""
    if wanted:
        return wanted
    brands = brand_ids(roots)
    own = [ident for ident, is_own in brands.items() if is_own]
    if len(own) == 1:
        return own[0]
    return BUILT_IN if BUILT_IN in brands or not brands else next(iter(brands))


BUILT_IN = "serene-pathways"


def editions(roots: Roots) -> dict[str, dict[str, Edition]]:
    """Workbooks and decks: id → locale → edition. Own editions win whole."""
    found: dict[str, dict[str, Edition]] = {}
    for folder in roots.folders:
        for path in listed(folder, f"workbooks/*/*/{FILE}"):
            _add(found, Edition("workbook", path.parts[-3], path.parts[-2], path.parent))
        for path in listed(folder, "decks/*/*.yaml"):
            _add(found, Edition("deck", path.parent.name, path.stem, path))
    return found


def _add(found: dict[str, dict[str, Edition]], edition: Edition) -> None:
    found.setdefault(edition.id, {}).setdefault(edition.locale, edition)
