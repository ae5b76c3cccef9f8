from __future__ import annotations

import pytest
from pikepdf import Name, Pdf

from tests.broken import good, plain, spoilt
from workbook.preflight import Wants, examine


@pytest.mark.parametrize("standard", ["PDF/A-2b", "PDF/A-1b", "PDF/A-3u"])
def test_a_file_is_held_to_the_standard_asked_for(standard: str) -> None:
    found = examine(plain(), Wants(standard=standard)).findings
    assert {finding.code for finding in found} == {"pdfa"}
    assert any("ID-SCHEMA" in finding.message for finding in found)


def declaring(pdf: Pdf) -> None:
    name = b'<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    claim = b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
    packet = pdf.Root.Metadata.read_bytes().replace(b"</rdf:RDF>", name + claim + b"</rdf:RDF>")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)


def test_a_file_is_held_to_the_standard_that_it_declares() -> None:
    found = examine(spoilt(plain(), declaring), Wants(declared=True))
    assert found.standards == ("PDF/A-2b",)
    assert "pdfa" in {finding.code for finding in found.findings}
    assert not any("ID-SCHEMA" in finding.message for finding in found.findings)


def test_a_file_that_declares_nothing_is_left_alone() -> None:
    assert examine(good(), Wants(declared=True)).passes
