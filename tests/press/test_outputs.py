"""Files for print shops and upload pages keep their promise: preflight, syntax, and a knife that is off."""

from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Pdf

from tests.broken import CARD
from tests.orders import press
from tests.pages import drawn, filled, text
from tests.press.cutting import cut_badly
from tests.press.made import BLEEDING, every_job, file_of, name_of, some_jobs
from workbook.finish import finish
from workbook.making import Made
from workbook.request import Job

TOLD = {"stock-edge", "stock-conflict", "text-inks"}
"""Warnings of the sheet, and of colours of a brand that two inks cannot mix."""


def told(made: Made) -> list[str]:
    """Errors and warnings."""
    return [
        f"{one.name}: {finding.code} {finding.message} {finding.pages}"
        for one in (made, *made.beside)
        for finding in one.findings
        if finding.level != "note" and finding.code not in TOLD
    ]


def test_all_variants_for_printers_are_among_them() -> None:
    assert {job.variant.id for job in every_job()} == set(BLEEDING)
    assert {job.variant.id for job in some_jobs()} == set(BLEEDING)
    assert {job.brand for job in some_jobs()} == {job.brand for job in every_job()}
    assert {job.edition.locale for job in some_jobs()} == {job.edition.locale for job in every_job()}


@pytest.mark.parametrize("job", some_jobs(), ids=name_of)
def test_a_file_for_a_printer_keeps_its_word(job: Job) -> None:
    made = file_of(job)
    assert told(made) == []
    assert cut_badly(made.data) == []
    for one in (made, *made.beside):
        with Pdf.open(BytesIO(one.data)) as pdf:
            assert pdf.check_pdf_syntax() == []


def card(ground: tuple[float, float, float, float], words: tuple[float, float]) -> bytes:
    stream = filled(*ground, "primary") + text(*words, "card")
    return finish(drawn(stream, boxes=CARD, inks=("primary", "ink")), press())


def test_a_knife_finds_what_is_wrong() -> None:
    whole = (0, 0, 198, 270)
    assert cut_badly(card(whole, (50, 50))) == []
    assert cut_badly(card(whole, (11, 50))) == ["page 1: “card” is cut"]
    assert any("white at side 0" in said for said in cut_badly(card((9, 0, 189, 270), (50, 50))))
    assert any("white at side 1" in said for said in cut_badly(card((0, 0, 198, 262), (50, 50))))
