from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Encryption, Pdf

from tests.broken import codes, good, plain, spoilt
from tests.orders import paper
from tests.pages import drawn
from workbook.finish import finish
from workbook.preflight import Wants, check


def locked(user: str) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(plain())) as pdf:
        pdf.save(out, encryption=Encryption(owner="owner", user=user))
    return out.getvalue()


def test_a_good_file_has_no_findings() -> None:
    assert codes(good()) == []


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_no_bytes(data: bytes) -> None:
    assert codes(data) == ["pdf-empty"]


def test_no_pages() -> None:
    assert "pdf-empty" in codes(spoilt(plain(), lambda pdf: pdf.pages.__delitem__(0)))


@pytest.mark.parametrize("data", [b"a letter", b"%PDF-1.7\n", good()[:3000]])
def test_no_pdf_or_half_of_one(data: bytes) -> None:
    assert codes(data) == ["pdf-damaged"]


def test_a_file_that_readers_have_to_mend() -> None:
    data = plain()
    end = data.rindex(b"startxref")

    assert codes(data[:end] + b"startxref\n7\n%%EOF\n") == ["pdf-damaged", "pdf-repaired"]


def test_a_locked_file() -> None:
    assert codes(locked("secret")) == ["pdf-encrypted"]


def test_an_encrypted_file_that_anyone_can_open() -> None:
    findings = [finding for finding in check(locked("")) if finding.code == "pdf-encrypted"]

    assert [finding.level for finding in findings] == ["warning"]


def test_a_number_of_pages_that_cannot_be_bound() -> None:
    assert codes(good(), Wants(multiple=4)) == ["page-count"]
    assert codes(good(), Wants(multiple=1)) == []


def test_pages_that_nobody_may_bind_are_only_warned_of() -> None:
    loose = Wants(multiple=4, bound=False)
    sheet, three = (finish(drawn(*["" for _ in range(count)]), paper()) for count in (2, 3))
    assert [finding.code for finding in check(sheet, loose)] == []
    assert [(one.code, one.level) for one in check(three, loose)] == [("page-count", "warning")]
