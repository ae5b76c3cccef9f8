"""Strokes and ink: no line too thin to print, and little ink where it is to be spared."""

from __future__ import annotations

from statistics import mean

import pypdfium2
import pytest

from tests.cards import built_in, card_spec, whole
from tests.cards import pages as card_pages
from tests.looking import Pages
from tests.looks.built import Edition, every_book, finished_book, pages
from tests.prints import finished

VARIANTS = ("screen", "home", "ink-saver")
_DPI = 50


def _thinnest(found: Pages) -> float:
    return min(path.width for path in found.paths if path.stroked)


def _ink(data: bytes) -> float:
    """How much of the paper is covered, 0 to 1: the mean of what each pixel lacks to white."""
    with pypdfium2.PdfDocument(data) as document:
        pictures = (page.render(scale=_DPI / 72, grayscale=True).to_pil() for page in document)
        return mean(
            1 - sum(n * value for value, n in enumerate(picture.histogram())) / picture.width / picture.height / 255
            for picture in pictures
        )


@every_book
@pytest.mark.parametrize("variant", VARIANTS)
def test_no_line_of_a_book_is_thinner_than_half_a_point(edition: Edition, variant: str) -> None:
    assert _thinnest(pages(edition, variant)) >= 0.499


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_line_of_a_card_is_thinner_than_half_a_point(variant: str) -> None:
    assert _thinnest(whole(variant)) >= 0.499


@every_book
def test_a_book_that_spares_ink_takes_under_a_quarter(edition: Edition) -> None:
    assert _ink(finished_book(edition, "ink-saver")) < _ink(finished_book(edition, "home")) / 4


@pytest.mark.parametrize("face", ["classic", "window", "letter"])
def test_cards_that_spare_ink_take_under_a_quarter(face: str) -> None:
    from dataclasses import replace

    deck = built_in()
    deck = replace(deck, words=deck.words.model_copy(update={"face": face}))
    used = {}
    for variant in ("home", "ink-saver"):
        spec = card_spec(variant)
        used[variant] = _ink(finished(card_pages(deck, spec).drawn, spec))
    assert used["ink-saver"] < used["home"] / 4, used
