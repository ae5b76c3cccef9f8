from __future__ import annotations

from pikepdf import Pdf

from tests.broken import SCREEN, codes, plain, spoilt
from tests.orders import order
from tests.workbook_page import workbook_page
from workbook.finish import finish
from workbook.preflight import Wants, check


def no_alt(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot.K.K[0].K[3]["/Alt"]


def rich() -> bytes:
    return finish(workbook_page(), order())


def test_a_broken_rule_is_named() -> None:
    (finding,) = check(spoilt(rich(), no_alt), SCREEN)

    assert finding.code == "ua1"
    assert "FIGURE-ALTERNATIVE-TEXT" in finding.message
    assert finding.source == "ISO 14289-1"


def test_a_good_file_breaks_none() -> None:
    assert codes(rich(), SCREEN) == []


def test_a_file_that_declares_the_standard_is_held_to_it_unasked() -> None:
    assert codes(spoilt(rich(), no_alt)) == ["ua1"]


def test_a_file_that_does_not_is_left_alone() -> None:
    assert codes(plain()) == []
    assert "ua1" in codes(plain(), Wants(standard="PDF/UA-1"))
