"""Good files made bad in one place, and the codes that preflight gives for them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from pikepdf import Pdf

from tests.orders import order, paper
from tests.pages import one_paragraph
from workbook.finish import finish
from workbook.preflight import Wants, check

SCREEN = Wants(standard="PDF/UA-1", tagged=True)


def good() -> bytes:
    """A tagged page that keeps PDF/UA-1."""
    return finish(one_paragraph(), order())


def plain() -> bytes:
    """The same page for paper."""
    return finish(one_paragraph(), paper())


def spoilt(data: bytes, spoil: Callable[[Pdf], object]) -> bytes:
    """The file after a change."""
    with Pdf.open(BytesIO(data)) as pdf:
        spoil(pdf)
        out = BytesIO()
        pdf.save(out, static_id=True)
    return out.getvalue()


def codes(data: bytes, wants: Wants | None = None) -> list[str]:
    """The codes of all findings."""
    return [finding.code for finding in check(data, wants)]
