"""Cards as a set: one size a suit, words inside, backs that forgive a shift of two millimetres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby

import pytest

from tests.cards import built_in, card_spec
from tests.cards import pages as card_pages
from tests.looking import Drawn, Pages, Shown
from workbook.faces import faces
from workbook.faces.area import SAFE
from workbook.geometry import Insets, Rect, points
from workbook.kit.words import WEAK

SHIFT = points("2mm")
"""What an office printer may turn or shift one side against the other (print.md 3e)."""
_ARTICLES = {"a", "an", "the", "i"}
every_face = pytest.mark.parametrize("face", sorted(faces()))


@cache
def _deck(face: str, variant: str = "screen", bleed: float = 0.0) -> Pages:
    deck = built_in()
    deck = replace(deck, words=deck.words.model_copy(update={"face": face}))
    return card_pages(deck, card_spec(variant, bleed=bleed or None))


def _fronts(face: str) -> Iterator[tuple[str, list[Shown]]]:
    """The sentence of each card with its suit: the largest words of its front."""
    found = _deck(face)
    for number, card in enumerate(built_in().cards):
        words = [run for run in found.words if run.page == 2 * number and run.text.strip()]
        most = max(run.size for run in words)
        yield card.words.suit, [run for run in words if run.size == most]


@every_face
def test_fronts_of_one_suit_have_one_size(face: str) -> None:
    suits = [
        {run.size for _, runs in cards for run in runs}
        for _, cards in groupby(_fronts(face), key=lambda card: card[0])
    ]
    assert len(suits) == 9
    assert all(len(sizes) == 1 for sizes in suits)


@every_face
def test_sizes_of_a_deck_come_from_the_scale(face: str) -> None:
    scale = card_spec().scale
    thirds = {round(scale.base * scale.ratio ** (third / 3) * 20) / 20 for third in range(-9, 20)}
    used = {round(run.size, 2) for run in _deck(face).words}
    assert used <= {round(size, 2) for size in thirds}


@every_face
def test_no_line_of_a_sentence_ends_in_an_article_or_is_a_short_word_alone(face: str) -> None:
    for _, runs in _fronts(face):
        lines = [run.text.strip() for run in runs]
        assert not _ARTICLES & {line.split()[-1].lower() for line in lines[:-1]}, lines
        if len(lines) > 1:
            assert all(" " in line or len(line.strip(".,;?!")) > 4 for line in lines), lines


@every_face
def test_few_lines_of_sentences_end_in_a_small_word(face: str) -> None:
    lines = [run.text.split()[-1].lower() for _, runs in _fronts(face) for run in runs[:-1]]
    assert len(lines) > 100
    assert sum(word in WEAK for word in lines) < len(lines) / 20


@every_face
@pytest.mark.parametrize("variant", ["screen", "home"])
def test_words_stay_inside_the_safe_area(face: str, variant: str) -> None:
    found = _deck(face, variant)
    safe = Rect(0, 0, 180, 252).inset(Insets.even(SAFE)).grown(0.5)
    assert [run.text for run in found.words if not safe.holds(run.rect)] == []


def _near_an_edge(path: Drawn, trim: Rect) -> bool:
    """Whether a long edge of a shape is so near the trim's that a shift of the sheet would show."""
    rect = path.rect
    across = (rect.x - trim.x, trim.right - rect.right) if rect.height > trim.height / 4 else ()
    up = (rect.y - trim.y, trim.top - rect.top) if rect.width > trim.width / 4 else ()
    return any(-SHIFT < gap < SHIFT for gap in (*across, *up))


@every_face
@pytest.mark.parametrize(("variant", "bleed"), [("home", 0.0), ("home", 9.0)])
def test_backs_forgive_a_shift_of_two_millimetres(face: str, variant: str, bleed: float) -> None:
    found = _deck(face, variant, bleed)
    trim = Rect(bleed, bleed, 180, 252)
    fields = [path for path in found.paths if path.page % 2 == 1 and path.filled]
    assert len(fields) > 60
    assert [(path.page, path.rect) for path in fields if _near_an_edge(path, trim)] == []
