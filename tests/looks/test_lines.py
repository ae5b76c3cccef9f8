"""Strokes and ink: no line too thin to print, and little ink where it is to be spared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from statistics import mean

import pypdfium2
import pytest

from tests.cards import built_in, card_spec, whole
from tests.cards import pages as card_pages
from tests.looking import Pages
from tests.looks.built import BOOKS, Edition, every_book, finished_book, pages
from tests.prints import finished
from workbook.faces import faces

VARIANTS = ("screen", "home", "ink-saver")
_DPI = 144
"""PDFium draws no line finer than a pixel: with fewer of them fine lines would count double."""


def _thinnest(found: Pages) -> float:
    return min(path.width for path in found.paths if path.stroked)


def _ink(*files: bytes, step: int = 1) -> float:
    """How much of the paper is covered, 0 to 1: the mean of what each pixel lacks to white."""
    return mean(covered for data in files for covered in _covered(data, step))


def _covered(data: bytes, step: int) -> Iterator[float]:
    with pypdfium2.PdfDocument(data) as document:
        for number in range(0, len(document), step):
            found = document[number].render(scale=_DPI / 72, grayscale=True).to_pil().histogram()
            yield 1 - sum(count * value for value, count in enumerate(found)) / sum(found) / 255


@every_book
@pytest.mark.parametrize("variant", VARIANTS)
def test_no_line_of_a_book_is_thinner_than_half_a_point(edition: Edition, variant: str) -> None:
    assert _thinnest(pages(edition, variant)) >= 0.499


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_line_of_a_card_is_thinner_than_half_a_point(variant: str) -> None:
    assert _thinnest(whole(variant)) >= 0.499


def test_what_spares_ink_takes_under_a_quarter_of_all_that_is_built_in() -> None:
    used = {variant: _ink(*_english(variant)) for variant in ("home", "ink-saver")}
    assert used["ink-saver"] < used["home"] / 4, used


@every_book
def test_a_book_that_spares_ink_takes_under_a_third(edition: Edition) -> None:
    # Words take the same in both, and on most pages there is little else.
    used = {variant: _ink(finished_book(edition, variant)) for variant in ("home", "ink-saver")}
    assert used["ink-saver"] < used["home"] / 3, used


@pytest.mark.parametrize("face", sorted(faces()))
def test_a_front_in_any_design_takes_little_ink_where_it_is_spared(face: str) -> None:
    assert _ink(_cards("ink-saver", face), step=2) < 0.08


@cache
def _cards(variant: str, face: str) -> bytes:
    deck, spec = built_in(), card_spec(variant)
    deck = replace(deck, words=deck.words.model_copy(update={"face": face}))
    return finished(card_pages(deck, spec).drawn, spec)


def _english(variant: str) -> list[bytes]:
    books = [finished_book(edition, variant) for edition in BOOKS if edition[1] == "en-US"]
    return [*books, _cards(variant, "classic")]
