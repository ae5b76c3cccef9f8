from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest

from tests.cards import CARD, built_in, card_spec, deck, pages, whole
from workbook.faces.area import BORDER, SAFE
from workbook.geometry import Insets, Rect
from workbook.layout.deck import runs

_POKER = Rect(0, 0, 180, 252)
_FOUR = CARD + '  - {id: rest-2, suit: rest, front: "Stop.", quantity: 3}\n'
_BLANK = "  - {id: mine, kind: blank, quantity: 4}\n"


def test_the_built_in_deck_has_120_pages_on_screen() -> None:
    drawn = whole().drawn
    assert len(drawn.pages) == 120
    assert {boxes.trim for boxes in drawn.pages} == {_POKER}


def test_on_screen_each_card_is_there_once() -> None:
    found = deck(_FOUR, _BLANK)
    assert len(pages(found).drawn.pages) == 2 * 3
    assert runs(found, card_spec()) == (2, 1)


def test_on_paper_each_card_is_there_as_often_as_asked() -> None:
    found, home = deck(_FOUR, _BLANK), card_spec("home")
    assert runs(found, home) == (4, 4)
    assert len(pages(found, home).drawn.pages) == 2 * sum(runs(found, home))


def test_the_built_in_deck_fills_seven_sheets_of_nine() -> None:
    assert runs(built_in(), card_spec("home")) == (54, 9)


def test_a_deck_without_extras_is_one_run() -> None:
    assert runs(deck(), card_spec()) == (1,)


@pytest.mark.parametrize("variant", ["screen", "home"])
def test_no_words_leave_the_safe_area(variant: str) -> None:
    safe = _POKER.inset(Insets.even(SAFE))
    words = whole(variant).words
    assert len(words) > 500
    assert [word for word in words if not safe.holds(word.rect)] == []


def test_a_front_comes_before_its_back() -> None:
    card = pages(deck())
    assert (card.find("I am learning").page, card.find("What was").page) == (0, 1)


def test_the_practice_is_named_on_every_back() -> None:
    backs = {
        word.page for word in whole().words if word.text.strip() == "Serene Pathways" and word.mark is None
    }
    assert backs == set(range(1, 120, 2))


def test_a_suits_name_is_a_heading_on_its_first_card_alone() -> None:
    tree = pages(deck(_FOUR)).tree
    assert tree.count("H1 Rest") == tree.count("P Rest") == 1


def test_headings_skip_no_level() -> None:
    levels = [line.split()[0] for line in whole().tree.splitlines() if line.split()[0] in ("H1", "H2", "H3")]
    assert levels[:2] == ["H1", "H2"]
    assert set(levels) == {"H1", "H2"}
    assert levels.count("H2") == 54


def test_suits_cards_and_extras_are_bookmarked() -> None:
    drawn = pages(deck(_FOUR, _BLANK)).drawn
    assert [(mark.level, mark.title, mark.dest) for mark in drawn.bookmarks] == [
        (0, "Rest", "rest-1"),
        (1, "I am learning to stop before I am empty.", "rest-1"),
        (1, "Stop.", "rest-2"),
        (0, "Write your own", "mine"),
    ]
    assert {mark.dest for mark in drawn.bookmarks} == {place.name for place in drawn.destinations}


def test_a_card_is_named_once_however_often_it_is_there() -> None:
    drawn = pages(deck(_FOUR), card_spec("home")).drawn
    assert [(place.name, place.page) for place in drawn.destinations] == [("rest-1", 0), ("rest-2", 2)]


def test_pages_are_labelled_by_card_and_side() -> None:
    assert pages(deck(_FOUR)).drawn.labels == ("1 Front", "1 Back", "2 Front", "2 Back")


def test_paper_that_is_cut_has_no_tags() -> None:
    drawn = whole("home").drawn
    assert drawn.tree is None
    assert drawn.furniture_links == ()


def test_at_home_a_white_border_stays_around_every_card(finished: Callable[..., bytes]) -> None:
    spec = card_spec("home")
    data = finished(pages(built_in(), spec).drawn, spec)
    border = int(BORDER)
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            picture = page.render(scale=1, grayscale=True).to_pil()
            assert picture.getextrema()[0] < 200
            picture.paste(255, (border, border, picture.width - border, picture.height - border))
            assert picture.getextrema() == (255, 255)


def test_on_screen_a_front_is_coloured_to_its_corners(finished: Callable[..., bytes]) -> None:
    spec = card_spec()
    data = finished(pages(deck(), spec).drawn, spec)
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=1, grayscale=True).to_pil()
        corners = {picture.getpixel((x, y)) for x in (0, 179) for y in (0, 251)}
    assert len(corners) == 1
    assert max(corners) < 120


def test_a_card_that_bleeds_is_coloured_over_its_trim(finished: Callable[..., bytes]) -> None:
    spec = card_spec("home", bleed=9.0)
    drawn = pages(deck(), spec).drawn
    assert drawn.pages[0].trim == Rect(9, 9, 180, 252)
    with pypdfium2.PdfDocument(finished(drawn, spec)) as document:
        picture = document[0].render(scale=1, grayscale=True).to_pil()
    assert picture.size == (198, 270)
    assert picture.getpixel((1, 1)) == picture.getpixel((196, 268)) < 120


def _lines(variant: str) -> list[tuple[float, str]]:
    """The lines of every card, each with the size of its type; one copy of each."""
    found = [(round(word.size, 2), word.text) for word in whole(variant).words]
    return sorted(set(found))


def test_lines_break_alike_on_a_screen_and_on_a_card_that_is_cut() -> None:
    screen, home = (_lines(variant) for variant in ("screen", "home"))
    assert len(screen) > 60
    assert screen == home


def test_small_print_that_is_left_out_is_told() -> None:
    spec = card_spec()
    far = replace(spec, brand=replace(spec.brand, address=("Middle Lane 12 " * 18,)))
    (finding,) = pages(deck(CARD, "  - {id: about, kind: imprint}\n"), far).drawn.findings
    assert (finding.code, finding.level) == ("card-cut", "warning")
    assert finding.message.startswith("the card “about” has no room for “")
    assert str(finding.where).startswith("deck.yaml:")
