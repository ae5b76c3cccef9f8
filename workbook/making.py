"""One job to one file: its ``PrintSpec``, its pages, its sheets, its bytes, its findings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from workbook.color import Color
from workbook.content import Content
from workbook.faces.area import SAFE
from workbook.finding import Finding
from workbook.finish import FileOrder, Viewer, finish
from workbook.geometry import Insets
from workbook.imposing import booklet_paper, imposed, sheet_size
from workbook.kit.logo import LOGO
from workbook.layout import deck
from workbook.layout.filled import lay_out_filled
from workbook.preflight import Wants, examine
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.product.handout import handout
from workbook.report import FileReport
from workbook.request import Job
from workbook.source import shown
from workbook.spec.form_font import form_font
from workbook.spec.inks import inks
from workbook.spec.presets import read_trim
from workbook.spec.press_inks import press_inks
from workbook.spec.printspec import PrintSpec
from workbook.spec.profile import Profile, profile_for, read_profile
from workbook.spec.separation import separation
from workbook.spec.typescale import TypeScale
from workbook.spec.variant import Variant
from workbook.structure import DrawnPdf

HAIRLINE = 0.25
"""Points: the house rule for lines that are printed."""
FULL = 400
"""Percent: four inks, none held back."""
WHITE = Color(1.0, 1.0, 1.0)
LETTER = "letter"


@dataclass(frozen=True)
class Made:
    """A file that is made and not yet written."""

    job: Job
    paper: str | None
    name: str
    """Below the output folder, with ``/``."""
    data: bytes
    pages: int
    standards: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def fails(self) -> bool:
        """Whether something was found that may not be handed out."""
        return any(finding.level == "error" for finding in self.findings)

    def report(self, out: Path, written: bool = True) -> FileReport:
        """What is said of it."""
        return FileReport(
            path=shown(out / self.name),
            kind=self.job.edition.kind,
            product=self.job.edition.id,
            brand=self.job.brand,
            variant=self.job.variant.id,
            paper=self.paper,
            locale=self.job.edition.locale,
            pages=self.pages,
            bytes=len(self.data),
            sha256=sha256(self.data).hexdigest(),
            standards=self.standards,
            findings=self.findings,
            written=written,
        )


def make_file(job: Job, content: Content) -> Made:
    """The whole way of one file. Raises ContentError where content does not fit its pages."""
    product = content.products[job.edition]
    if job.only and isinstance(product, Workbook):
        product = handout(product, job.only)
    spec = spec_for(job, content, product)
    drawn = draw(product, spec, content)
    data = finish(drawn, order_for(product, spec, drawn))
    examined = examine(data, wants_for(product, spec))
    paper = paper_of(job, content) if job.variant.papers else None
    name = "_".join(filter(None, (product.id, job.edition.locale, job.variant.id, paper)))
    findings = (*drawn.findings, *examined.findings)
    return Made(job, paper, f"{job.brand}/{name}.pdf", data, len(drawn.pages), examined.standards, findings)


def paper_of(job: Job, content: Content) -> str:
    """The paper asked for, else the brand's, else letter."""
    return job.paper or content.brands[job.brand].paper or LETTER


def spec_for(job: Job, content: Content, product: Workbook | Deck) -> PrintSpec:
    """How this job is printed."""
    brand = content.brands[job.brand]
    if not job.variant.ground:
        # Paper is white there, and everything drawn on it is judged against white.
        brand = replace(brand, roles={**brand.roles, "background": WHITE})
    paper = read_trim(paper_of(job, content), content.roots)
    if job.variant.half:
        paper = booklet_paper(paper)
    trim = read_trim(product.words.trim, content.roots) if product.words.trim else paper
    audience = product.words.audience if isinstance(product, Workbook) else "clients"
    return PrintSpec(
        brand=brand,
        locale=content.locales[job.edition.locale],
        variant=job.variant,
        paper=paper,
        boxes=trim.boxes(job.variant.bleed is not None),
        scale=TypeScale.of(audience, job.variant.scale, brand.base_size, brand.line_height),
        inks=inks(brand),
        facts=content.facts,
        edition=content.project.edition if content.project else None,
        date=content.date,
        profile=profile_of(job.variant, paper.id, content) if job.variant.colour == "cmyk" else None,
        guides=job.guides,
    )


def profile_of(variant: Variant, paper: str, content: Content) -> Profile:
    """The press that a variant names, else the one usual where the paper is."""
    if variant.profile:
        return read_profile(variant.profile, content.roots)
    return profile_for(paper, content.roots)


def draw(product: Workbook | Deck, spec: PrintSpec, content: Content) -> DrawnPdf:
    """The pages, on sheets where the variant imposes them."""
    if isinstance(product, Workbook):
        pages = lay_out_filled(product, spec, content.icon_folders)
    else:
        pages = deck.lay_out(product, spec, content.icon_folders)
    return imposed(pages, product, spec, content)


def order_for(product: Workbook | Deck, spec: PrintSpec, drawn: DrawnPdf) -> FileOrder:
    """What the file says of itself."""
    variant = spec.variant
    return FileOrder(
        title=product.words.title,
        lang=spec.locale.tag,
        date=spec.date,
        inks=inks_for(spec, drawn),
        profile=spec.profile,
        total_ink=variant.total_ink or FULL,
        colour=variant.colour,
        author=spec.brand.name,
        subject=product.words.description or "",
        tagged=variant.tagged,
        links=variant.links,
        form=form_font(spec.brand.base.nearest(400)) if variant.fields else None,
        standard=variant.standard,
        viewer=Viewer(
            full_size=variant.flip is not None,
            duplex=variant.flip,
            outline=variant.tagged and isinstance(product, Workbook),
        ),
    )


def inks_for(spec: PrintSpec, drawn: DrawnPdf) -> dict[str, Color]:
    """The colours of the inks that are drawn with; a mark's own are named after themselves."""
    found = dict(spec.inks)
    found |= {role: Color.parse(role.removeprefix(LOGO)) for role in drawn.inks if role.startswith(LOGO)}
    if spec.profile is None:
        return found
    press = separation(spec.profile.data, spec.variant.total_ink or FULL)
    black = spec.variant.black_text and spec.brand.black_only
    return press_inks(found, spec.brand, press, drawn.inks & found.keys(), black)


def wants_for(product: Workbook | Deck, spec: PrintSpec) -> Wants:
    """What the file is held to."""
    book, variant = isinstance(product, Workbook), spec.variant
    bleeds = variant.bleed is not None
    return Wants(
        standard=spec.variant.standard,
        tagged=spec.variant.tagged,
        trim=sheet_size(product, spec),
        safe=Insets.even(spec.paper.safe if book or variant.impose else SAFE),
        multiple=variant.multiple if book and variant.impose is None else 1,
        colour=spec.variant.colour,
        bleed=(spec.boxes.trim.x - spec.boxes.bleed.x) if bleeds else None,
        total_ink=spec.variant.total_ink,
        hairline=HAIRLINE if bleeds else None,
        looks=bleeds,
    )
