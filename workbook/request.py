"""What is asked for, and the jobs that follow: brand × product × locale × variant × paper."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbook.errors import UsageError
from workbook.library import Edition, brand_ids, default_brand, editions
from workbook.source import did_you_mean
from workbook.spec.printer import Printer, read_printer
from workbook.spec.profile import Profile, own_profile
from workbook.spec.project import PAPERS, Project
from workbook.spec.roots import Roots
from workbook.spec.variant import Variant

ALL = "all"
VARIANTS = ("screen", "home")
"""Of a product that the project does not name."""


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
    guides: bool = False
    """Whether grid, safe area and boxes are drawn over the pages."""
    printer: str | None = None
    """A saved profile, by which backs are moved."""
    icc: Path | None = None
    """A print shop's own ICC profile, for files in CMYK."""
    jobs: int | None = None
    """Files made at once; None: as many as there are cores, where that is safe from any script."""
    resume: bool = False
    """Whether files that are there and up to date are left as they are."""
    scheduler: str | None = None
    """Where a Dask scheduler listens, like tcp://10.0.0.5:8786: its workers make the files."""
    shared: bool = False
    """Whether those workers write the files themselves, into a folder that all machines see."""


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
    guides: bool = False
    printer: Printer | None = None
    press: Profile | None = None
    """A print shop's own, for a variant in CMYK."""

    @property
    def said(self) -> str:
        """What it is, in a line."""
        part = f" ({self.only})" if self.only else ""
        return f"{self.brand} · {self.edition.id}{part} · {self.variant.id}"


def jobs_for(
    request: Request, project: Project, roots: Roots, variants: Mapping[str, Variant | None]
) -> list[Job]:
    """All files asked for, brand by brand. Raises UsageError for an id that does not exist.

    A variant that is None could not be read; nothing is made in it.
    """
    known = editions(roots)
    printer = read_printer(request.printer) if request.printer else None
    wanted = {one.id: one.variants for one in project.products}
    products = _chosen("product", request.products or tuple(wanted), known)
    brands = chosen_brands(request.brands or (default_brand(roots, project.brand),), roots)
    press = own_profile(request.icc) if request.icc else None
    papers: Sequence[str | None] = _chosen("paper", request.papers, PAPERS) or [project.paper]
    jobs = [
        Job(brand, edition, variant, paper, part, request.guides, printer, _inked(variant, press))
        for brand in brands
        for product in products
        for edition in _locales(known[product], request.locales or (project.locale,))
        for variant in _variants(edition, request.variants or wanted.get(product, VARIANTS), variants)
        for paper in (papers if variant.papers else [None])
        for part in (request.only or (None,))
        if part is None or edition.kind == "workbook"
    ]
    if press and not any(job.press for job in jobs):
        raise UsageError("--icc is for files in CMYK, as press is; none of those asked for is")
    return jobs


def _inked(variant: Variant, press: Profile | None) -> Profile | None:
    """A print shop's profile, where the file's colours are separated."""
    return press if variant.colour == "cmyk" else None


def chosen_brands(asked: Iterable[str], roots: Roots) -> list[str]:
    """Brands by id; where content has its own, ``all`` means those."""
    known = brand_ids(roots)
    own = [ident for ident, is_own in known.items() if is_own]
    return _chosen("brand", asked, known, own or None)


def chosen_locales(asked: Iterable[str], known: Iterable[str]) -> list[str]:
    """Locales by their tags."""
    return _chosen("locale", asked, list(dict.fromkeys(known)))


def _chosen(
    what: str, asked: Iterable[str], known: Collection[str], every: Iterable[str] | None = None
) -> list[str]:
    """The ids asked for, each once; ``all`` means every one."""
    chosen: list[str] = []
    for ident in asked:
        if ident == ALL and what != "product":
            chosen += known if every is None else every
        elif ident not in known:
            raise unknown(what, ident, known)
        else:
            chosen.append(ident)
    return list(dict.fromkeys(chosen))


def unknown(what: str, ident: str, known: Iterable[str]) -> UsageError:
    """There is no such thing; what there is instead."""
    names = list(known)
    guess = did_you_mean(ident, names)
    listed = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
    there = f"there are: {listed}" if names else f"there is no {what} at all"
    return UsageError(f"There is no {what} “{ident}”: {guess or there}")


def _locales(known: Mapping[str, Edition], asked: Iterable[str]) -> list[Edition]:
    return [known[locale] for locale in chosen_locales(asked, known)]


def _variants(edition: Edition, asked: Iterable[str], known: Mapping[str, Variant | None]) -> list[Variant]:
    """The variants asked for; ``all`` means those that fit the kind of product."""
    fitting = {ident: one for ident, one in known.items() if one is None or edition.kind in one.kinds}
    chosen = _chosen("variant", asked, known, fitting)
    for ident in chosen:
        if ident not in fitting:
            raise UsageError(f"The variant “{ident}” does not fit “{edition.id}”, which is a {edition.kind}")
    return [variant for ident in chosen if (variant := fitting[ident])]
