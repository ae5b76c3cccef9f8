from __future__ import annotations

from pathlib import Path

from tests.lint.words import codes, passage
from workbook.lint.borrowed import borrowed_in
from workbook.lint.shingles import RUN, read_shingles, shingles

TEXT = "The river runs past the old mill and turns the wheel that nobody needs."
KNOWN = frozenset(digest for digest, _, _ in shingles(TEXT))


def test_eight_words_in_a_row_are_found_whatever_their_case_and_stops() -> None:
    bad = "See, the river runs past “the old mill”, and more."
    (found,) = borrowed_in(passage(bad), KNOWN)
    assert found.code == "words-borrowed"
    assert "the river runs past “the old mill”, and" in found.message


def test_seven_words_are_anybodys() -> None:
    assert codes(borrowed_in(passage("The river runs past the old mill."), KNOWN)) == []


def test_a_longer_run_is_found_once_and_counted_whole() -> None:
    (found,) = borrowed_in(passage(f"So: {TEXT} Yes."), KNOWN)
    assert found.message.startswith("14 words in a row")


def test_headings_are_aside() -> None:
    assert codes(borrowed_in(passage(TEXT, "prose", "title"), KNOWN)) == []


def test_a_file_of_shingles_knows_what_its_text_does(tmp_path: Path) -> None:
    text, hashes = tmp_path / "text.txt", tmp_path / "text.shingles"
    text.write_text(TEXT, "utf-8")
    hashes.write_text("# a remark\n" + "\n".join(sorted(KNOWN)) + "\n", "utf-8")
    assert read_shingles(text) == read_shingles(hashes) == KNOWN
    assert len(KNOWN) == len(TEXT.split()) - RUN + 1
