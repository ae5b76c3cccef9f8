"""Good files made bad in one place, and the codes that preflight gives for them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from pikepdf import Dictionary, Pdf

from tests.orders import order, paper, press
from tests.pages import drawn, filled, one_paragraph, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.preflight import Wants, check

X4 = Wants(standard="PDF/X-4", words=False)
CARD = PageBoxes.of(Size(180, 252), 9)
SCREEN = Wants(standard="PDF/UA-1", tagged=True)


def good() -> bytes:
    """A tagged page that keeps PDF/UA-1."""
    return finish(one_paragraph(), order())


def plain() -> bytes:
    """The same page for paper."""
    return finish(one_paragraph(), paper())


def pressed() -> bytes:
    """A page with bleed that keeps PDF/X-4."""
    ground = filled(0, 0, 198, 270, "primary") + text(50, 50, "card")
    return finish(drawn(ground, boxes=CARD, inks=("primary", "ink")), press())


def spoilt(data: bytes, spoil: Callable[[Pdf], object]) -> bytes:
    """The file after a change."""
    with Pdf.open(BytesIO(data)) as pdf:
        spoil(pdf)
        out = BytesIO()
        pdf.save(out, static_id=True, fix_metadata_version=False)
    return out.getvalue()


def more(operators: bytes, **resources: Dictionary) -> bytes:
    """The page for a press with more drawn on it, and with more resources."""

    def spoil(pdf: Pdf) -> None:
        page = pdf.pages[0]
        for kind, held in resources.items():
            own = dict(page.obj.Resources.get(f"/{kind}", Dictionary()).items())
            page.obj.Resources[f"/{kind}"] = Dictionary({**own, **dict(held.items())})
        page.contents_add(operators)

    return spoilt(pressed(), spoil)


def codes(data: bytes, wants: Wants | None = None) -> list[str]:
    """The codes of all findings."""
    return [finding.code for finding in check(data, wants)]


def x4(spoil: Callable[[Pdf], object]) -> list[str]:
    """What the rules of PDF/X-4 say of the good page after a change."""
    return codes(spoilt(pressed(), spoil), X4)
