from __future__ import annotations

from dataclasses import replace

import pytest
from pikepdf import Pdf, String

from tests.broken import SCREEN, codes, good, spoilt
from workbook.preflight import PdfFacts, Wants, check, read_facts
from workbook.preflight.checks import title_language


def found(**changes: object) -> list[tuple[str, str]]:
    """Code and level, on the facts of a good file with those changes."""
    facts: PdfFacts = replace(read_facts(good()), **changes)  # type: ignore[arg-type]
    return [(finding.code, finding.level) for finding in title_language.check(facts, Wants())]


def test_a_good_file_has_both() -> None:
    assert found() == []


def test_no_title() -> None:
    assert found(title=" ") == [("title-missing", "error")]


def test_a_title_that_is_not_shown() -> None:
    assert found(shows_title=False) == [("title-hidden", "error")]


def test_no_language() -> None:
    assert found(lang="") == [("language-missing", "error")]


@pytest.mark.parametrize(
    ("lang", "codes"), [("English", ["language-unknown"]), ("es", []), ("zh-Hant-TW", [])]
)
def test_a_language_is_a_tag(lang: str, codes: list[str]) -> None:
    assert [code for code, _ in found(lang=lang)] == codes


def test_in_a_file_without_tags_it_is_only_a_note() -> None:
    assert found(title="", tree=None) == [("title-missing", "note")]


def test_it_is_read_from_the_file() -> None:
    def spoil(pdf: Pdf) -> None:
        del pdf.Root.ViewerPreferences
        pdf.Root.Lang = String("english please")

    assert {"title-hidden", "language-unknown"} <= set(codes(spoilt(good(), spoil), SCREEN))


def test_a_title_in_the_info_dictionary_counts() -> None:
    def spoil(pdf: Pdf) -> None:
        del pdf.Root.Metadata

    assert "title-missing" not in [finding.code for finding in check(spoilt(good(), spoil))]
