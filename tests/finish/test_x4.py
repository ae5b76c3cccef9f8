from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf

from tests.orders import press
from tests.pages import drawn, filled
from workbook.finish import finish

PAGE = drawn(filled(0, 0, 300, 300, "primary"), inks=("primary",))


def test_a_file_for_a_press_names_the_press_and_carries_its_profile() -> None:
    with Pdf.open(BytesIO(finish(PAGE, press()))) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == Name.GTS_PDFX
        assert str(intent.OutputConditionIdentifier) == "CGATS TR 006"
        assert intent.DestOutputProfile.N == 4
        assert pdf.pdf_version == "1.6"


def test_its_metadata_say_so_uncompressed_and_trapping_is_settled() -> None:
    data = finish(PAGE, press())
    assert b"<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>" in data
    assert b"<pdf:Trapped>False</pdf:Trapped>" in data
    with Pdf.open(BytesIO(data)) as pdf:
        assert pdf.trailer.Info.Trapped == Name("/False")


def test_other_pages_have_another_id_and_the_same_pages_the_same() -> None:
    other = drawn(filled(0, 0, 200, 300, "primary"), inks=("primary",))
    first, second = (_id(finish(page, press())) for page in (PAGE, other))
    assert first != second
    assert first == _id(finish(PAGE, press()))


def test_no_press_no_file() -> None:
    with pytest.raises(ValueError, match="no profile of a press"):
        finish(PAGE, press(profile=None))


def _id(data: bytes) -> bytes:
    return data.partition(b"<xmpMM:DocumentID>")[2].partition(b"<")[0]
