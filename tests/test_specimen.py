from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.prints import ROOTS, brand
from workbook.errors import UsageError
from workbook.kit.art import COMPOSITIONS, motifs
from workbook.kit.icons import icon_ids
from workbook.preflight import Wants, examine
from workbook.specimen import save_specimen, specimen


def _texts(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range().replace("\u00a0", " ") for page in document]


def test_a_specimen_shows_every_drawing_icon_ink_and_style() -> None:
    said = "\n".join(_texts(specimen(brand(), ROOTS)))
    missing = [id for id in motifs() if id not in COMPOSITIONS and not id.endswith(COMPOSITIONS)]
    missing = [id for id in missing if id not in said]
    folders = tuple(folder / "icons" for folder in ROOTS.beside("assets"))
    missing += [id for id in icon_ids(folders) if id[:12] not in said]
    missing += [name for name in ("accent-9-deep", "mesh", "#1E5B58", "quote", "13/18.5") if name not in said]
    assert missing == []


def test_a_specimen_is_a_sound_file() -> None:
    found = examine(specimen(brand(), ROOTS), Wants())
    assert [finding for finding in found.findings if finding.level == "error"] == []


def test_a_specimen_is_the_same_each_time() -> None:
    assert specimen(brand(), ROOTS) == specimen(brand(), ROOTS)


def test_a_specimen_is_written_for_a_brand(tmp_path: Path) -> None:
    path = save_specimen(tmp_path / "tram.pdf", "sample-ninth-tram")
    assert "#2348C8" in "\n".join(_texts(path.read_bytes()))


def test_a_specimen_of_no_brand_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no brand"):
        save_specimen(tmp_path / "none.pdf", "none")
    assert list(tmp_path.iterdir()) == []
