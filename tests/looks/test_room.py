"""What stands where on a page: nothing on top of each other, nothing in the margins but furniture."""

from __future__ import annotations

from itertools import combinations

from tests.looking import Shown
from tests.looks.built import Edition, composed, every_book, live, openers, pages

_TOUCH = 1.0
"""So far the boxes of two runs may reach into each other, in points: kerning, accents, descenders."""
_OVER = 2.5
"""So far words may reach over the live area: the side of a slanted letter."""
_TAP = 7.0
"""So far rings around words may, and areas of boxes to tick, which are larger than their drawing."""


def _by_page(words: list[Shown]) -> dict[int, list[Shown]]:
    found: dict[int, list[Shown]] = {}
    for run in words:
        if run.text.strip() and run.rect.width > 0:
            found.setdefault(run.page, []).append(run)
    return found


def _collide(one: Shown, other: Shown) -> bool:
    across = min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x)
    up = min(one.rect.top, other.rect.top) - max(one.rect.y, other.rect.y)
    return across > _TOUCH and up > _TOUCH


@every_book
def test_no_words_stand_on_other_words(edition: Edition) -> None:
    pairs = [
        (number + 1, one.text, other.text)
        for number, runs in _by_page(pages(edition).words).items()
        for one, other in combinations(runs, 2)
        if _collide(one, other)
    ]
    assert pairs == []


@every_book
def test_words_of_the_content_stay_in_the_live_area(edition: Edition) -> None:
    own = composed(edition)
    outside = [
        (run.page + 1, run.text)
        for run in pages(edition).words
        if run.mark
        and run.text.strip()
        and run.page not in own
        and not (run.page in openers(edition) and run.rect.y > live(edition, run.page).top - 300)
        and not live(edition, run.page).grown(_OVER).holds(run.rect)
    ]
    assert outside == []


@every_book
def test_furniture_stands_in_the_margins(edition: Edition) -> None:
    furniture = [run for run in pages(edition).words if not run.mark and run.page not in composed(edition)]
    inside = [
        (run.page + 1, run.text)
        for run in furniture
        if live(edition, run.page).y + 1 < run.rect.center[1] < live(edition, run.page).top - 1
        and run.page not in openers(edition)
    ]
    assert len(furniture) > 50
    assert inside == []


@every_book
def test_places_to_write_stay_in_the_live_area(edition: Edition) -> None:
    found = pages(edition)
    assert found.drawn.tree is not None
    outside = [
        (field.name, field.page + 1)
        for field in found.fields
        if field.page not in composed(edition) and not live(edition, field.page).grown(_TAP).holds(field.rect)
    ]
    assert len(found.fields) > 50
    assert outside == []


@every_book
def test_shapes_stay_in_the_live_area(edition: Edition) -> None:
    own = composed(edition) | openers(edition) | {len(pages(edition).drawn.pages) - 1}
    outside = [
        (path.page + 1, path.rect)
        for path in pages(edition).paths
        if path.page not in own
        and path.rect.height < 700  # not the paper's colour
        and path.rect.top > live(edition, path.page).y - 2  # not the mark in the foot
        and not live(edition, path.page).grown(_TAP).holds(path.rect)
    ]
    assert outside == []
