from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.practices import BRAND, practice
from tests.prints import ROOTS
from workbook.brandsheet import brand_sheet, save_brand_sheet
from workbook.errors import ContentError, UsageError
from workbook.preflight import Wants, examine


def texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range().replace("\u00a0", " ") for page in document]


@pytest.fixture(scope="module")
def sheet() -> bytes:
    return brand_sheet("serene-pathways", ROOTS)


def test_each_color_has_its_numbers(sheet: bytes) -> None:
    colors = texts(sheet)[0]
    for said in (
        "Serene Pathways",
        "pine",
        "primary",
        "#1E5B58",
        "RGB 30 91 88",
        "CMYK 85 45 60 30",
        "7.3:1",
    ):
        assert said in colors


def test_it_shows_tones_type_pages_cards_and_the_foot(sheet: bytes) -> None:
    _, tones, faces, used = texts(sheet)
    assert "accent-9-deep" in tones
    assert "Fraunces · Atkinson Hyperlegible Next" in faces
    for said in ("Mental Wellness", "Chapter 1", "Kindness", "At the foot of every page", "909-591-5085"):
        assert said in used


def test_it_is_a_sound_file_and_the_same_each_time(sheet: bytes) -> None:
    assert [one for one in examine(sheet, Wants()).findings if one.level == "error"] == []
    assert brand_sheet("serene-pathways", ROOTS) == sheet


LONG = BRAND.replace(
    "name: Calm", "name: A very long name of a practice with many rooms on three floors of a mill"
)
BARE = 'meta: {name: B}\ncolor: {primary: "#777"}\n'


@pytest.mark.parametrize("brand", [BARE, LONG, BARE + "defaults: {workbook: {paper: a4}}\n"])
def test_any_brand_fits_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, brand: str) -> None:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path, {"brands/calm/_brand.yml": brand})
    path = save_brand_sheet(Path("output"))
    assert path == Path("output/calm/specimen.pdf")
    assert len(texts(path.read_bytes())) == 4


def test_a_brand_with_errors_or_none_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path, {"brands/calm/_brand.yml": "meta: {name: C}\n"})
    with pytest.raises(ContentError):
        save_brand_sheet(Path("output"), "calm")
    with pytest.raises(UsageError, match="no brand “clam”"):
        save_brand_sheet(Path("output"), "clam")
    assert not Path("output").exists()
