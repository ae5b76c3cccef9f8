from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import workbook
from tests.spec.contents import content, told
from workbook.errors import ContentError, UsageError
from workbook.geometry import Rect
from workbook.spec.presets import (
    Kind,
    preset_paths,
    read_board,
    read_locale,
    read_stock,
    read_trim,
    read_variant,
    stock_for,
)
from workbook.spec.roots import Roots, builtin

BUILT_IN = Roots(None, builtin())
ENGLISH = Path(workbook.__path__[0]) / "presets" / "locales" / "en-US.yaml"
TRIM = """\
description: A card
kind: card
width: 2in
height: 3in
safe: 0.1in
source: a ruler
checked: 2026-10-02
grade: C
"""


def test_there_are_presets_of_every_kind() -> None:
    kinds: tuple[Kind, ...] = ("trims", "stocks", "boards", "variants", "locales")
    assert all(preset_paths(kind, BUILT_IN) for kind in kinds)
    assert {"letter", "a4", "poker", "bridge", "tarot"} <= preset_paths("trims", BUILT_IN).keys()
    assert {"screen", "home"} <= preset_paths("variants", BUILT_IN).keys()


@pytest.mark.parametrize("ident", preset_paths("trims", BUILT_IN))
def test_a_built_in_trim_is_well(ident: str) -> None:
    trim = read_trim(ident, BUILT_IN)
    assert trim.id == ident
    assert 0 < trim.safe < min(trim.width, trim.height) / 4
    assert Rect(0, 0, trim.width, trim.height).holds(trim.safe_area)
    assert trim.corner < min(trim.width, trim.height) / 4


@pytest.mark.parametrize("ident", preset_paths("stocks", BUILT_IN))
def test_the_places_of_a_built_in_stock_lie_apart_on_its_sheet(ident: str) -> None:
    stock = read_stock(ident, BUILT_IN)
    paper, card = read_trim(stock.paper, BUILT_IN), read_trim(stock.trim, BUILT_IN)
    size = paper.size.turned if stock.landscape else paper.size
    rects = stock.rects(size.height, card.width, card.height)
    assert len(rects) == stock.places
    assert all(Rect(0, 0, size.width, size.height).holds(rect) for rect in rects)
    assert stock.pitch_x >= card.width - 0.01
    assert stock.pitch_y >= card.height - 0.01


@pytest.mark.parametrize("ident", ["plain-letter-poker-9up", "plain-a4-poker-9up"])
def test_a_plain_sheet_holds_its_cards_in_the_middle(ident: str) -> None:
    stock = read_stock(ident, BUILT_IN)
    paper, card = read_trim(stock.paper, BUILT_IN), read_trim(stock.trim, BUILT_IN)
    rects = stock.rects(paper.height, card.width, card.height)
    right = paper.width - max(rect.right for rect in rects)
    bottom = min(rect.y for rect in rects)
    assert (right, bottom) == pytest.approx((stock.left, stock.top))


@pytest.mark.parametrize("ident", preset_paths("boards", BUILT_IN))
def test_a_built_in_board_is_thinner_than_a_box(ident: str) -> None:
    board = read_board(ident, BUILT_IN)
    assert board.id == ident
    assert 0.2 < board.thickness < 2.0


def test_boxes_are_made_of_boards_there_are() -> None:
    asked = [read_variant(ident, BUILT_IN) for ident in preset_paths("variants", BUILT_IN)]
    boxes, guides = [one.box for one in asked if one.box], [one.guide for one in asked if one.guide]
    named = {ident for box in boxes for ident in (box.cards, box.board)} | {guide.paper for guide in guides}
    assert named == preset_paths("boards", BUILT_IN).keys()


@pytest.mark.parametrize("ident", preset_paths("variants", BUILT_IN))
def test_a_built_in_variant_is_well(ident: str) -> None:
    assert read_variant(ident, BUILT_IN).id == ident


def test_screen_and_home_are_what_the_contract_says() -> None:
    screen, home = read_variant("screen", BUILT_IN), read_variant("home", BUILT_IN)
    assert (screen.colour, screen.fields, screen.tagged, screen.standard) == ("srgb", True, True, "PDF/UA-1")
    assert (home.colour, home.fields, home.tagged, home.standard) == ("srgb", False, False, None)
    assert (home.impose, home.flip, home.quantity) == ("cards", "long-edge", True)


@pytest.mark.parametrize("tag", preset_paths("locales", BUILT_IN))
def test_a_built_in_locale_is_complete(tag: str) -> None:
    assert read_locale(tag, BUILT_IN).tag == tag


def test_a_stock_is_found_by_paper_and_card() -> None:
    found = stock_for("a4", "poker", BUILT_IN)
    assert found is not None
    assert found.id == "plain-a4-poker-9up"
    assert stock_for("a4", "letter", BUILT_IN) is None


def test_an_own_preset_adds_to_those_built_in_and_wins(tmp_path: Path) -> None:
    roots = content(tmp_path, {"presets/trims/mini.yaml": TRIM, "presets/trims/poker.yaml": TRIM})
    assert read_trim("mini", roots).width == 144
    assert read_trim("poker", roots).width == 144
    assert read_trim("bridge", roots).width == 162


def test_a_preset_that_does_not_exist_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match=r"There is no trim “pokre”; did you mean “poker”\?"):
        read_trim("pokre", BUILT_IN)


def test_the_id_of_a_preset_is_its_file_name(tmp_path: Path) -> None:
    roots = content(tmp_path, {"presets/trims/mini.yaml": f"{TRIM}id: maxi\n"})
    with pytest.raises(ContentError) as caught:
        read_trim("mini", roots)
    assert told(list(caught.value.problems)) == [("unknown-key", 9, 1)]


def test_all_that_is_wrong_with_a_preset_is_told(tmp_path: Path) -> None:
    faulty = TRIM.replace("2in", "2").replace("kind: card", "kind: crad").replace("grade: C\n", "")
    roots = content(tmp_path, {"presets/trims/mini.yaml": faulty})
    with pytest.raises(ContentError) as caught:
        read_trim("mini", roots)
    assert told(list(caught.value.problems)) == [
        ("missing-key", 1, 1),
        ("unknown-value", 2, 7),
        ("bad-length", 3, 8),
    ]


def test_a_preset_may_not_be_a_link_to_outside(tmp_path: Path) -> None:
    roots = content(tmp_path, {"presets/trims/x.yaml": TRIM})
    (tmp_path / "mini.yaml").write_text(TRIM)
    (tmp_path / "content/presets/trims/mini.yaml").symlink_to(tmp_path / "mini.yaml")
    with pytest.raises(ContentError) as caught:
        read_trim("mini", roots)
    assert told(list(caught.value.problems)) == [("path-outside", 0, 0)]


def german(tmp_path: Path, change: tuple[str, str] = ("", "")) -> Roots:
    text = ENGLISH.read_text("utf-8").replace("tag: en-US", "tag: de-DE").replace(*change)
    return content(tmp_path, {"presets/locales/de-DE.yaml": text})


def test_an_own_locale_may_be_added(tmp_path: Path) -> None:
    assert read_locale("de-DE", german(tmp_path)).language == "de"


def test_a_locale_is_complete_or_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        read_locale("de-DE", german(tmp_path, ('  chapter: "Chapter {number}"\n', "")))
    (problem,) = caught.value.problems
    assert (problem.code, problem.message) == ("missing-key", "“chapter” is missing")


@pytest.mark.parametrize(
    ("value", "code"), [("''", "empty-text"), ("|-\n    a\n    b", "not-one-line"), ("5", "wrong-type")]
)
def test_a_word_of_a_locale_is_a_line(tmp_path: Path, value: str, code: str) -> None:
    with pytest.raises(ContentError) as caught:
        read_locale("de-DE", german(tmp_path, ('separator: " · "', f"separator: {value}")))
    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_locale_fills_in_the_same_parts(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        read_locale("de-DE", german(tmp_path, ("Chapter {number}", "Kapitel {nummer}")))
    assert [problem.message for problem in caught.value.problems] == [
        "Nothing fills in {nummer} here",
        "“chapter” lacks {number}",
    ]


def test_the_tag_of_a_locale_is_its_file_name(tmp_path: Path) -> None:
    roots = content(tmp_path, {})
    folder = tmp_path / "content/presets/locales"
    folder.mkdir(parents=True)
    shutil.copy(ENGLISH, folder / "de-DE.yaml")
    with pytest.raises(ContentError) as caught:
        read_locale("de-DE", roots)
    assert [problem.code for problem in caught.value.problems] == ["wrong-value"]
