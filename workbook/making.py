"""One job to one file: its ``PrintSpec``, its pages, its sheets, its bytes, its findings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from workbook.accompanying import Accompanying, Companion
from workbook.color import Color
from workbook.content import Content
from workbook.finding import Finding
from workbook.finish import finish
from workbook.impose import Drift, correct_backs, impose_cover
from workbook.imposing import booklet_paper, imposed
from workbook.layout import deck
from workbook.layout.filled import lay_out_filled
from workbook.ordering import order_for, wants_for
from workbook.preflight import Wants, examine
from workbook.preview import page_pictures
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.product.handout import handout
from workbook.report import FileReport
from workbook.request import Job
from workbook.source import shown
from workbook.spec.inks import inks
from workbook.spec.presets import read_trim
from workbook.spec.printspec import PrintSpec
from workbook.spec.profile import Profile, profile_for, read_profile
from workbook.spec.project import edition_in
from workbook.spec.typescale import TypeScale
from workbook.spec.variant import Cover
from workbook.structure import DrawnPdf

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
    faces: tuple[tuple[str, bytes], ...] = ()
    """What is written instead of the PDF: pictures by their names, in a folder."""
    beside: tuple[Made, ...] = ()
    """Files that belong to it, like a book's cover."""
    key: str | None = None
    """Of all that it was made from, where it carries that as its seal."""

    @property
    def written(self) -> tuple[tuple[str, bytes], ...]:
        """Names below the output folder, and bytes."""
        return tuple((f"{self.name}/{name}", data) for name, data in self.faces) or ((self.name, self.data),)

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
            bytes=sum(len(data) for _, data in self.written),
            sha256=sha256(b"".join(data for _, data in self.written)).hexdigest(),
            standards=self.standards,
            findings=self.findings,
            written=written,
            key=self.key,
        )


def make_file(job: Job, content: Content) -> Made:
    """The whole way of one file. Raises ContentError where content does not fit its pages."""
    made = judged(*drafted(job, content))
    if job.variant.faces:
        return with_faces(made, job.variant.faces)
    if job.variant.cover and job.edition.kind == "workbook" and not job.only:
        cover = judged(*drafted_cover(job, content, job.variant.cover))
        return replace(made, beside=(cover,))
    product = content.products[job.edition]
    return accompanied(made, product, content) if isinstance(product, Deck) else made


def accompanied(made: Made, product: Deck, content: Content) -> Made:
    """The file with those that go with its deck; what is not made is said of it. Raises ContentError."""
    found = list(Accompanying(product, spec_for(made.job, content, product), content).all())
    notes = [one for one in found if isinstance(one, Finding)]
    beside = [drafted_companion(made, one) for one in found if isinstance(one, Companion)]
    return replace(made, findings=(*made.findings, *notes), beside=(*made.beside, *beside))


def drafted(job: Job, content: Content) -> tuple[Made, Wants]:
    """The file, not yet examined, and what it is to be held to. Raises ContentError."""
    product = content.products[job.edition]
    if job.only and isinstance(product, Workbook):
        product = handout(product, job.only)
    spec = spec_for(job, content, product)
    drawn = draw(product, spec, content)
    if job.printer and job.variant.flip:
        drawn = correct_backs(drawn, Drift(job.printer.x, job.printer.y, job.printer.turn))
    data = finish(drawn, order_for(product, spec, drawn))
    paper = paper_of(job, content) if job.variant.papers else None
    name = "_".join(filter(None, (product.id, job.edition.locale, job.variant.id, paper)))
    made = Made(job, paper, f"{job.brand}/{name}.pdf", data, len(drawn.pages), (), drawn.findings)
    return made, wants_for(product, spec, lying=drawn.pages[0].trim.size == spec.paper.size.turned)


def drafted_companion(made: Made, companion: Companion) -> Made:
    """A box or guide beside a deck's file."""
    drawn, printer = companion.drawn, made.job.printer
    if printer and companion.backs:
        drawn = correct_backs(drawn, Drift(printer.x, printer.y, printer.turn))
    name = f"{made.name.removesuffix('.pdf')}_{companion.name}.pdf"
    data = finish(drawn, companion.order)
    found = Made(made.job, made.paper, name, data, len(drawn.pages), (), drawn.findings)
    return judged(found, companion.wants)


def drafted_cover(job: Job, content: Content, cover: Cover) -> tuple[Made, Wants]:
    """The cover of a workbook, its spine as wide as the pages ask for. Raises ContentError."""
    product = content.products[job.edition]
    spec = spec_for(job, content, product)
    inside = pages_of(product, spec, content)
    drawn = replace(impose_cover(inside, cover.plus + cover.per_page * len(inside.pages)), findings=())
    data = finish(drawn, order_for(product, spec, drawn))
    name = f"{job.brand}/{product.id}_{job.edition.locale}_{job.variant.id}_cover.pdf"
    wants = replace(wants_for(product, spec), trim=drawn.pages[0].trim.size, multiple=1, inner_bleed=True)
    return Made(job, None, name, data, 1, (), ()), wants


def with_faces(made: Made, dpi: int) -> Made:
    """The same with a picture of each page: card and side in its name."""
    # PDFium rounds pixels up: a hair less, or a size that comes out even gets one too many.
    pictures = page_pictures(made.data, dpi=dpi * (1 - 1e-5))
    sides = ("front", "back")
    names = [f"{number // 2 + 1:03}-{sides[number % 2]}.png" for number in range(len(pictures))]
    faces = sorted((name, picture.png) for name, picture in zip(names, pictures, strict=True))
    return replace(made, name=made.name.removesuffix(".pdf"), faces=tuple(faces))


def judged(made: Made, wants: Wants) -> Made:
    """The file with what was found in it."""
    examined = examine(made.data, wants)
    return replace(made, standards=examined.standards, findings=(*made.findings, *examined.findings))


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
    size = (job.variant.deck_trim if isinstance(product, Deck) else None) or product.words.trim
    trim = read_trim(size, content.roots) if size else paper
    audience = product.words.audience if isinstance(product, Workbook) else "clients"
    return PrintSpec(
        brand=brand,
        locale=content.locales[job.edition.locale],
        variant=job.variant,
        paper=paper,
        boxes=trim.boxes(job.variant.bleed is not None, job.variant.bleed if job.variant.faces else None),
        scale=TypeScale.of(audience, job.variant.scale, brand.base_size, brand.line_height),
        inks=inks(brand),
        facts=content.facts,
        edition=edition_in(content.project, job.edition.locale),
        date=content.date,
        profile=profile_of(job, paper.id, content) if job.variant.colour == "cmyk" else None,
        guides=job.guides,
    )


def profile_of(job: Job, paper: str, content: Content) -> Profile:
    """A print shop's own, else the press that a variant names, else the one usual where the paper is."""
    if job.press:
        return job.press
    if job.variant.profile:
        return read_profile(job.variant.profile, content.roots)
    return profile_for(paper, content.roots)


def draw(product: Workbook | Deck, spec: PrintSpec, content: Content) -> DrawnPdf:
    """The pages, on sheets where the variant imposes them."""
    return imposed(pages_of(product, spec, content), product, spec, content)


def pages_of(product: Workbook | Deck, spec: PrintSpec, content: Content) -> DrawnPdf:
    """The pages as they are laid out."""
    if isinstance(product, Workbook):
        return lay_out_filled(product, spec, content.icon_folders)
    return deck.lay_out(product, spec, content.icon_folders)
