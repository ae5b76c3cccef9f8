from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.books import laid_out, workbook
from tests.looking import Pages
from tests.prints import ROOT, print_spec
from workbook.layout.filled import lay_out_filled, with_notes

ICONS = (ROOT / "assets/icons",)
CONTACT = "- blocks: [{kind: prose, title: Goodbye, text: Come back soon.}]"


def test_a_book_gets_pages_for_notes_before_its_last(tmp_path: Path) -> None:
    book = workbook(tmp_path, back=CONTACT)
    spec = print_spec()
    spec = replace(spec, variant=spec.variant.model_copy(update={"multiple": 8}))
    before, after = len(laid_out(book).pages), lay_out_filled(book, spec, ICONS)
    assert before % 8
    assert len(after.pages) % 8 == 0
    titles = [bookmark.title for bookmark in after.bookmarks]
    assert titles[-1] == "Goodbye"
    assert titles[-2] == "Notes"
    assert not after.findings
    assert len(Pages(after).drawn.pages) == len(after.pages)


def test_a_book_of_the_right_length_stays_as_it_is(tmp_path: Path) -> None:
    book = workbook(tmp_path)
    assert len(lay_out_filled(book, print_spec(), ICONS).pages) == len(laid_out(book).pages)
    assert with_notes(book, 0).back == book.back


def test_as_many_pages_for_notes_as_are_missing(tmp_path: Path) -> None:
    book = workbook(tmp_path, back=CONTACT)
    pages = len(laid_out(book).pages)
    spec = print_spec()
    for least in (pages + 1, pages + 4):
        how = replace(spec, variant=spec.variant.model_copy(update={"least": least}))
        assert len(lay_out_filled(book, how, ICONS).pages) == least
