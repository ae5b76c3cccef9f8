"""What is asked for, and the jobs that follow: brand × product × locale × variant × paper."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from workbook.errors import UsageError
from workbook.library import Edition, brand_ids, default_brand, editions
from workbook.source import did_you_mean
from workbook.spec.presets import preset_paths, read_variant
from workbook.spec.project import Project
from workbook.spec.roots import Roots
from workbook.spec.variant import Variant

ALL = "all"
PAPERS = ("letter", "a4")


@dataclass(frozen=True, slots=True)
class Request:
    """The options of a command; empty: as the project says."""

    products: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    locales: tuple[str, ...] = ()
    content: Path | None = None
    out: Path = Path("output")
    only: tuple[str, ...] = ()
    strict: bool = True
    jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make."""

    brand: str
    edition: Edition
    variant: Variant
    paper: str | None
    """None: the brand's, else letter."""
    only: str | None = None
    """The part of a workbook that a handout is made of."""


def jobs_for(request: Request, project: Project, roots: Roots) -> list[Job]:
    """All files asked for, brand by brand. Raises UsageError for an id that does not exist."""
    known = editions(roots)
    wanted = {one.id: one.variants for one in project.products}
    products = _chosen("product", request.products or tuple(wanted), known)
    brands = _brands(request.brands or (default_brand(roots, project.brand),), roots)
    papers = _chosen("paper", request.papers or (project.paper or "",), {**dict.fromkeys(PAPERS), "": None})
    variants = {ident: read_variant(ident, roots) for ident in preset_paths("variants", roots)}
    return [
        Job(brand, edition, variant, paper or None, part)
        for brand in brands
        for product in products
        for edition in _locales(known[product], request.locales or (project.locale,))
        for variant in _variants(edition, request.variants or wanted.get(product, ()), variants)
        for paper in papers
        for part in (request.only or (None,))
        if part is None or edition.kind == "workbook"
    ]


def _brands(asked: Iterable[str], roots: Roots) -> list[str]:
    """Brands by id; where content has its own, ``all`` means those."""
    known = brand_ids(roots)
    own = [ident for ident, is_own in known.items() if is_own]
    each = [own or list(known) if ident == ALL else _chosen("brand", (ident,), known) for ident in asked]
    return list(dict.fromkeys(ident for some in each for ident in some))


def _chosen(what: str, asked: Iterable[str], known: Collection[str]) -> list[str]:
    chosen: list[str] = []
    for ident in asked:
        if ident == ALL and what != "product":
            chosen += [one for one in known if one]
        elif ident not in known:
            raise unknown(what, ident, known)
        else:
            chosen.append(ident)
    return list(dict.fromkeys(chosen))


def unknown(what: str, ident: str, known: Iterable[str]) -> UsageError:
    """There is no such thing; what there is instead."""
    names = [name for name in known if name]
    guess = did_you_mean(ident, names)
    listed = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
    there = f"there are: {listed}" if names else f"there is no {what} at all"
    return UsageError(f"There is no {what} “{ident}”: {guess or there}")


def _locales(known: Mapping[str, Edition], asked: Iterable[str]) -> list[Edition]:
    return [known[locale] for locale in _chosen("locale", asked, known)]


def _variants(edition: Edition, asked: Iterable[str], known: Mapping[str, Variant]) -> list[Variant]:
    """The variants asked for; ``all`` means those that fit the kind of product."""
    asked = tuple(asked) or tuple(ident for ident in ("screen", "home") if ident in known)
    fitting = {ident: variant for ident, variant in known.items() if edition.kind in variant.kinds}
    if ALL in asked:
        return list(fitting.values())
    chosen = _chosen("variant", asked, known)
    for ident in chosen:
        if ident not in fitting:
            raise UsageError(f"The variant “{ident}” does not fit “{edition.id}”, which is a {edition.kind}")
    return [fitting[ident] for ident in chosen]
