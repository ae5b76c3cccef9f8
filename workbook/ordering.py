"""How a file is finished and judged: what it says of itself, its inks, what it is held to."""

from __future__ import annotations

from workbook.color import Color
from workbook.faces.area import SAFE
from workbook.finish import FileOrder, Viewer
from workbook.geometry import Insets
from workbook.imposing import sheet_size
from workbook.kit.logo import LOGO
from workbook.preflight import Wants
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.spec.form_font import form_font
from workbook.spec.press_inks import press_inks
from workbook.spec.printspec import PrintSpec
from workbook.spec.separation import separation
from workbook.spec.spots import DIELINE, DIELINE_INK
from workbook.structure import DrawnPdf

HAIRLINE = 0.25
"""Points: the house rule for lines that are printed."""
FULL = 400
"""Percent: four inks, none held back."""


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
            full_size=variant.flip is not None or variant.impose is not None,
            duplex=variant.flip,
            outline=variant.tagged and isinstance(product, Workbook),
        ),
        sealed=True,
    )


def inks_for(spec: PrintSpec, drawn: DrawnPdf) -> dict[str, Color]:
    """The colours of the inks that are drawn with; a mark's own are named after themselves."""
    found = dict(spec.inks)
    found |= {role: Color.parse(role.removeprefix(LOGO)) for role in drawn.inks if role.startswith(LOGO)}
    if spec.profile is None:
        return found
    press = separation(spec.profile.data, spec.variant.total_ink or FULL)
    black = spec.variant.black_text and spec.brand.black_only
    bound = press_inks(found, spec.brand, press, drawn.inks & found.keys(), black)
    return bound | ({DIELINE: DIELINE_INK} if DIELINE in drawn.inks else {})


def wants_for(product: Workbook | Deck, spec: PrintSpec, *, lying: bool = False) -> Wants:
    """What the file is held to; ``lying``: sheets of cards lie on their side, as their stock says."""
    book, variant = isinstance(product, Workbook), spec.variant
    bleeds = variant.bleed is not None
    return Wants(
        standard=spec.variant.standard,
        tagged=spec.variant.tagged,
        trim=sheet_size(product, spec, lying=lying),
        safe=Insets.even(spec.paper.safe if book or variant.impose else SAFE),
        multiple=variant.multiple if book and variant.impose is None else 1,
        colour=spec.variant.colour,
        bleed=(spec.boxes.trim.x - spec.boxes.bleed.x) if bleeds else None,
        inner_bleed=spec.variant.inner_bleed,
        total_ink=spec.variant.total_ink,
        hairline=HAIRLINE if bleeds else None,
        printed=bleeds,
        flat=variant.flat,
        looks=bleeds,
    )
