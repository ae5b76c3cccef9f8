"""A print shop's own profile: what `build --icc` makes of it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from tests.orders import ROOTS
from tests.practices import practice
from workbook.errors import UsageError
from workbook.make import build
from workbook.preflight import Wants, check, read_facts
from workbook.request import Request
from workbook.spec.profile import profile_for


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path)
    path = tmp_path / "shop.icc"
    path.write_bytes(profile_for("a4", ROOTS).data)
    return path


def made(variant: str, icc: Path | None) -> bytes:
    report = build(Request(products=("few-cards",), variants=(variant,), icc=icc, jobs=1, strict=False))
    assert report.ok, report
    return Path(report.files[0].path).read_bytes()


@pytest.mark.parametrize("variant", ["press", "press-marks", "drivethrucards"])
def test_it_is_the_press_that_the_file_names(shop: Path, variant: str) -> None:
    data = made(variant, shop)
    with Pdf.open(BytesIO(data)) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.DestOutputProfile.read_bytes() == shop.read_bytes()
        assert str(intent.OutputConditionIdentifier) == "FOGRA39L Coated"
        assert "/RegistryName" not in intent
    assert check(data, Wants(standard="PDF/X-4", words=False)) == ()


def test_colours_are_separated_for_it(shop: Path) -> None:
    own, usual = (read_facts(made("press", icc), frozenset({"painting"})).painted for icc in (shop, None))
    assert {each.paint for each in own} != {each.paint for each in usual}


def test_it_is_refused_where_no_file_is_in_cmyk(shop: Path) -> None:
    with pytest.raises(UsageError, match="none of those asked for is"):
        build(Request(products=("few-cards",), variants=("screen", "home"), icc=shop))


def test_a_file_that_needs_none_is_made_as_ever(shop: Path) -> None:
    asked = Request(products=("few-cards",), variants=("drivethrucards", "home"), icc=shop, jobs=1)
    assert build(asked).ok


def test_a_bad_one_is_told_before_anything_is_made(shop: Path) -> None:
    shop.write_bytes(b"nothing")
    with pytest.raises(UsageError, match="no ICC profile"):
        build(Request(variants=("press",), icc=shop))
    assert not Path("output").exists()
