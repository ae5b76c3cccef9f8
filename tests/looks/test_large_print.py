"""Large print: nothing under 18 points, nothing slanted, the fields of a screen, no page nearly empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import combinations, pairwise
from typing import Any

import pytest
from pikepdf import Dictionary, Pdf

from tests.cards import built_in, card_spec
from tests.cards import pages as card_pages
from tests.looking import Pages, Shown, fields_of
from tests.looks.built import Edition, every_book, finished_book, pages, paragraphs, spec, workbook
from tests.looks.contrast import faint_words
from tests.looks.shipped import data
from tests.prints import finished
from workbook.faces import faces
from workbook.geometry import Rect
from workbook.kit.logo import logo_picture
from workbook.kit.styles import Styles
from workbook.layout.furniture import book_grid

LARGE = "large-print"
FLOOR = 18.0
_EMPTY = 0.25
"""Share of a page that is used at least."""
_TOUCH, _OVER = 1.0, 2.5
"""So far boxes of runs may reach into each other, and words over the live area, in points."""


@cache
def _live(edition: Edition, verso: bool) -> Rect:
    how = spec(edition, LARGE)
    grid = book_grid(how, Styles(how.brand, how.scale), logo_picture(how.brand, "small"))
    return grid.live(verso).moved(how.boxes.trim.x, how.boxes.trim.y)


def live(edition: Edition, page: int) -> Rect:
    """The live area of a page."""
    return _live(edition, page % 2 == 1)


def own(edition: Edition) -> set[int]:
    """Pages that are compositions of their own: the cover, and those where a chapter opens. From 0."""
    drawn = pages(edition, LARGE).drawn
    opening = {chapter.words.id for chapter in workbook(edition).chapters}
    return {0} | {place.page for place in drawn.destinations if place.name in opening}


def _fonts(pdf_data: bytes) -> Iterator[str]:
    """Names of the fonts of the pages and of their forms."""
    with Pdf.open(BytesIO(pdf_data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, Dictionary) and one.get("/Type") == "/FontDescriptor":
                yield str(one.FontName)


@cache
def deck(face: str) -> Pages:
    found = built_in()
    found = replace(found, words=found.words.model_copy(update={"face": face}))
    return card_pages(found, card_spec(LARGE, "quarter-letter"))


def sizes(found: Pages) -> set[float]:
    return {round(run.size, 2) for run in found.words if run.text.strip()}


def names(found: Pages) -> list[str]:
    """Full names of the fields; buttons that stand for one choice have one."""
    return sorted({field.name for field in fields_of(found.drawn)})


@every_book
def test_no_words_of_a_book_are_smaller_than_18_points(edition: Edition) -> None:
    assert min(sizes(pages(edition, LARGE))) >= FLOOR
    assert all(field.size >= FLOOR for field in pages(edition, LARGE).fields)


@pytest.mark.parametrize("face", sorted(faces()))
def test_no_words_of_a_deck_are_smaller_than_18_points(face: str) -> None:
    assert min(sizes(deck(face))) >= FLOOR


@every_book
def test_nothing_is_slanted(edition: Edition) -> None:
    found = set(_fonts(finished_book(edition, LARGE)))
    assert found
    assert [name for name in found if "Italic" in name or "Oblique" in name] == []


@every_book
def test_lines_of_text_stand_apart(edition: Edition) -> None:
    scale = spec(edition, LARGE).scale
    text = [lines for lines in paragraphs(pages(edition, LARGE), "P", "LBody") if len(lines) > 1]
    pitches = [
        (one.baseline - two.baseline) / one.size
        for lines in text
        for one, two in pairwise(lines)
        if one.page == two.page and one.size == scale.size("text") and one.baseline > two.baseline
    ]
    assert len(pitches) > 50
    assert min(pitches) >= 1.25


@every_book
def test_a_book_has_the_fields_it_has_on_a_screen(edition: Edition) -> None:
    found = names(pages(edition, LARGE))
    assert len(found) > 100
    assert found == names(pages(edition, "screen"))


def test_a_deck_has_the_fields_it_has_on_a_screen() -> None:
    (name,) = names(deck("classic"))
    assert [name] == names(card_pages(built_in(), card_spec("screen")))


def test_a_deck_comes_as_quarters_of_a_sheet() -> None:
    with Pdf.open(BytesIO(data(("affirmation-cards", "en-US", LARGE)))) as pdf:
        assert len(pdf.pages) == 120
        assert {tuple(map(float, page.mediabox)) for page in pdf.pages} == {(0.0, 0.0, 306.0, 396.0)}


@every_book
def test_all_words_but_furniture_are_tagged(edition: Edition) -> None:
    found = pages(edition, LARGE)
    untagged = [
        (run.page + 1, run.text)
        for run in found.words
        if not run.mark
        and run.text.strip()
        and run.page not in own(edition)
        and live(edition, run.page).y + 1 < run.rect.center[1] < live(edition, run.page).top - 1
    ]
    # The heads of tables are said once, and drawn again on the page where they go on.
    assert {text for _, text in untagged} <= {run.text for run in found.words if run.mark}


@every_book
def test_no_page_is_nearly_empty(edition: Edition) -> None:
    found = pages(edition, LARGE)
    lowest = {number: live(edition, number).top for number in range(len(found.drawn.pages))}
    for page, y in [*((run.page, run.rect.y) for run in found.words if run.mark), *_writing(found)]:
        lowest[page] = min(lowest[page], y)
    used = {n + 1: 1 - (y - live(edition, n).y) / live(edition, n).height for n, y in lowest.items()}
    assert {page: round(share, 2) for page, share in used.items() if share < _EMPTY} == {}


def _writing(found: Pages) -> Iterator[tuple[int, float]]:
    return ((field.page, field.rect.y) for field in found.fields)


@every_book
def test_words_and_fields_stay_in_the_live_area(edition: Edition) -> None:
    found = pages(edition, LARGE)
    items: list[Any] = [*(run for run in found.words if run.mark and run.text.strip()), *found.fields]
    outside = [
        (item.page + 1, getattr(item, "text", getattr(item, "name", "")))
        for item in items
        if item.page not in own(edition)
        and not live(edition, item.page).grown(_OVER if isinstance(item, Shown) else 7.0).holds(item.rect)
    ]
    assert outside == []


@every_book
def test_no_words_stand_on_other_words(edition: Edition) -> None:
    by_page: dict[int, list[Shown]] = {}
    for run in pages(edition, LARGE).words:
        if run.text.strip() and run.rect.width > 0:
            by_page.setdefault(run.page, []).append(run)
    pairs = [
        (number + 1, one.text, other.text)
        for number, runs in by_page.items()
        for one, other in combinations(runs, 2)
        if min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x) > _TOUCH
        and min(one.rect.top, other.rect.top) - max(one.rect.y, other.rect.y) > _TOUCH
    ]
    assert pairs == []


@every_book
def test_no_heading_stands_at_the_foot_of_a_page(edition: Edition) -> None:
    found = pages(edition, LARGE)
    shapes = [(path.page, path.rect.y) for path in found.paths if path.rect.height < 500]
    below = [*shapes, *_writing(found), *((run.page, run.baseline) for run in found.words if run.mark)]
    alone = [
        lines[-1].text
        for lines in paragraphs(found, "H1", "H2", "H3", "H4")
        if not any(page == lines[-1].page and y < lines[-1].baseline - 1 for page, y in below)
    ]
    assert alone == []


@every_book
def test_what_can_be_linked_to_is_named_where_it_stands(edition: Edition) -> None:
    drawn = pages(edition, LARGE).drawn
    places = {place.name: place.page for place in drawn.destinations}
    first: dict[str, int] = {}
    for field in pages(edition, LARGE).fields:
        block = field.name.split(".")[2]
        first[block] = min(first.get(block, field.page), field.page)
    moved = {block: (places[block], page) for block, page in first.items() if block in places}
    assert len(moved) > 20
    # A field stands on the page its block begins on, or goes over to one of the next.
    assert {block: both for block, both in moved.items() if not 0 <= both[1] - both[0] <= 1} == {}
    assert all(bookmark.dest in places for bookmark in drawn.bookmarks)
    assert [places[one.dest] for one in drawn.bookmarks] == sorted(
        places[one.dest] for one in drawn.bookmarks
    )


@every_book
def test_all_words_can_be_read(edition: Edition) -> None:
    assert faint_words(finished_book(edition, LARGE)) == []


@pytest.mark.parametrize("face", sorted(faces()))
def test_all_words_of_a_deck_can_be_read(face: str) -> None:
    assert faint_words(finished(deck(face).drawn, card_spec(LARGE, "quarter-letter"))) == []
