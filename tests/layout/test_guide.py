from __future__ import annotations

from functools import cache

import pytest

from tests.cards import CARD, ICONS, built_in, card_spec, deck
from tests.looking import Pages
from workbook.errors import ContentError
from workbook.geometry import Rect
from workbook.layout.deck import kit_for
from workbook.layout.flat import Flat, flat_page
from workbook.layout.guide import fold_of, lay_out
from workbook.layout.zfold import ZFold
from workbook.product.deck import Deck

LONG = "Many words stand here, more than a panel has room for. " * 60


def made(variant: str, product: Deck | None = None, trim: str = "poker") -> tuple[Pages, ZFold, Flat]:
    """The folded guide of the built-in deck or another one."""
    product = product or built_in()
    spec = card_spec(variant, trim)
    kit = kit_for(product, spec, ICONS)
    fold = fold_of(product, kit, spec.boxes.trim.size)
    flat = flat_page(fold.flat, spec)
    assert flat is not None
    return Pages(lay_out(product, kit, fold, flat)), fold, flat


@cache
def pressed() -> tuple[Pages, ZFold, Flat]:
    return made("press")


def panel(page: int, number: int) -> Rect:
    _, fold, flat = pressed()
    return fold.rect(number).moved(flat.place.x, flat.place.y)


def said(page: int, number: int) -> str:
    """The words on a panel, as they are read."""
    pages, *_ = pressed()
    runs = [run.text for run in pages.words if run.page == page and panel(page, number).holds(run.rect)]
    return " ".join(" ".join(runs).split())


def guides() -> list[str]:
    return [extra.words.text for extra in built_in().extras if extra.words.kind == "guide"]


def test_the_words_are_those_of_the_deck() -> None:
    first, second, third = (text[:40] for text in guides())
    assert first in said(1, 0)
    assert second in said(1, 1)
    assert third in said(0, 1)
    for suit in built_in().suits:
        assert suit.words.name in said(0, 0)


def test_the_cover_bears_the_title_and_the_back_says_where_help_is() -> None:
    assert said(0, 2).startswith("Guide Therapy-Themed Affirmation Cards")
    facts = card_spec("press").facts
    crisis = next(extra.words for extra in built_in().extras if extra.words.kind == "crisis")
    for ident in crisis.facts:
        assert " ".join(facts[ident].text.split()) in said(1, 2).replace("\N{NO-BREAK SPACE}", " ")
    assert "909-591-5085" in said(1, 2)


def test_no_word_lies_in_a_fold_or_near_a_cut() -> None:
    for variant in ("press", "home"):
        pages, fold, flat = made(variant)
        rooms = [
            fold.rect(number).moved(flat.place.x, flat.place.y).grown(-9) for number in range(fold.count)
        ]
        below = Rect(flat.place.x, 0, flat.place.width, flat.place.y - flat.bleed)
        for run in pages.words:
            if run.text.strip():
                assert any(room.holds(run.rect) for room in (*rooms, below)), run.text


def test_words_are_no_smaller_than_on_small_print() -> None:
    pages, *_ = pressed()
    assert min(run.size for run in pages.words if run.text.strip()) >= 7.5
    text = next(run for run in pages.words if "Draw one" in run.text)
    assert text.size >= 10


def test_a_press_gets_two_sides_of_the_sheet() -> None:
    pages, fold, _ = pressed()
    assert [box.trim.size for box in pages.drawn.pages] == [fold.flat, fold.flat]
    assert pages.drawn.pages[0].trim.x == 9


def test_at_home_marks_and_words_stand_on_the_front_only() -> None:
    pages, fold, flat = made("home")
    hints = [run for run in pages.words if "Print at 100%" in run.text]
    assert [run.page for run in hints] == [0]
    dashes = [path for path in pages.paths if path.stroked and not path.filled and path.width == 0.5]
    assert {path.page for path in dashes} == {0}
    places = sorted({round(path.rect.center[0], 1) for path in dashes if path.rect.width < 1})
    wanted = [flat.place.x, *(flat.place.x + along for along in fold.folds), flat.place.right]
    found = {round(place, 1) for place in wanted}
    assert found >= set(places) or len(dashes) == 2


def test_a_sheet_on_its_side_has_its_back_upside_down() -> None:
    pages, *_ = made("home", trim="tarot")
    assert pages.drawn.pages[0].media.width > pages.drawn.pages[0].media.height
    front = next(run for run in pages.words if run.page == 0 and "Guide" in run.text)
    back = next(run for run in pages.words if run.page == 1 and "Draw one" in run.text)
    assert front.size > 0 > back.size


@pytest.mark.parametrize("count", [0, 1, 3, 5])
def test_a_deck_with_any_number_of_guides_has_room_for_them(count: int) -> None:
    extras = "".join(
        f'  - {{id: guide-{number}, kind: guide, title: "Part {number}", text: "Words {number}."}}\n'
        for number in range(count)
    )
    pages, fold, _ = made("press", deck(CARD, extras))
    words = " ".join(run.text for run in pages.words)
    assert all(f"Part {number}" in words for number in range(count))
    assert 2 * fold.count >= count + 3
    assert len(pages.drawn.pages) == 2


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 9])
def test_any_number_of_suits_with_themes_has_room(count: int) -> None:
    suits = ", ".join(
        f'{{id: s-{n}, name: "Suit {n}", theme: "starting small", symbol: moon, color: accent-{n}}}'
        for n in range(1, count + 1)
    )
    head = f"title: A deck\nsuits: [{suits}]\n"
    pages, *_ = made("home", deck(CARD.replace("suit: rest", "suit: s-1"), head=head))
    words = " ".join(run.text for run in pages.words)
    assert all(f"Suit {n}" in words for n in range(1, count + 1))


def test_a_guide_that_is_too_long_is_refused() -> None:
    extras = f'  - {{id: guide, kind: guide, title: "Too much", text: "{LONG}"}}\n'
    with pytest.raises(ContentError) as caught:
        made("press", deck(CARD, extras))
    (problem,) = caught.value.problems
    assert problem.code == "card-too-full"
    assert "“Too much” is" in problem.message
