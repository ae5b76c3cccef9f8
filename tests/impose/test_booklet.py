from __future__ import annotations

import re
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Pdf

from tests.orders import INKS, ROOTS, paper
from tests.pages import drawn, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.booklet import fitting, impose_booklet, spine_bar
from workbook.preflight import read_facts
from workbook.spec.presets import packed, read_trim
from workbook.structure import DrawnPdf

LETTER = Size(612, 792)
TABLOID = Size(1224, 792)


def book(pages: int) -> DrawnPdf:
    streams = [text(100, 400, f"page {number}", 20) for number in range(pages)]
    return drawn(*streams, boxes=PageBoxes.of(LETTER))


def places(made: DrawnPdf) -> dict[str, tuple[int, Rect]]:
    facts = read_facts(finish(made, paper(inks=INKS)), frozenset({"content"}))
    return {run.text.strip(): (run.page, run.box) for run in facts.runs}


def test_pages_share_sheets_as_a_booklet_s_do() -> None:
    found = places(impose_booklet(book(8), TABLOID, 0))
    assert [found[f"page {number}"][0] for number in range(8)] == [0, 1, 2, 3, 3, 2, 1, 0]
    assert found["page 0"][1].x > 612 > found["page 7"][1].x


def test_pages_of_inner_sheets_move_towards_the_fold() -> None:
    found = places(impose_booklet(book(8), TABLOID, 2))
    assert found["page 0"][1].x - found["page 2"][1].x == pytest.approx(2, abs=0.01)
    assert found["page 5"][1].x - found["page 7"][1].x == pytest.approx(2, abs=0.01)


def test_no_page_is_lost_in_a_thick_booklet() -> None:
    assert len(places(impose_booklet(book(80), TABLOID, 0.3))) == 80


def test_a_page_is_made_smaller_for_half_a_sheet() -> None:
    made = impose_booklet(book(4), LETTER.turned, 0)
    assert {box.media for box in made.pages} == {LETTER.turned}
    assert places(made)["page 0"][1].height < 14
    assert fitting(LETTER, LETTER.turned) == pytest.approx(0.624, abs=0.001)
    assert fitting(LETTER, TABLOID) == 1


def test_pages_of_two_sizes_are_refused() -> None:
    mixed = drawn(text(1, 1, "a"), text(1, 1, "b"), boxes=PageBoxes.of(LETTER))
    mixed = DrawnPdf(mixed.data, (PageBoxes.of(LETTER), PageBoxes.of(TABLOID)), None, mixed.inks)
    with pytest.raises(ValueError, match="one size"):
        impose_booklet(mixed, TABLOID, 0)


def test_what_belongs_to_pages_is_not_said_of_sheets() -> None:
    made = impose_booklet(book(4), TABLOID, 0)
    assert (made.tree, made.labels, made.destinations) == (None, (), ())


def bars(made: DrawnPdf) -> list[tuple[int, float]]:
    """Pages with a filled bar in the middle of the sheet, and how high it stands."""
    with Pdf.open(BytesIO(made.data)) as pdf:
        streams = [page.Contents.read_bytes().decode("ascii") for page in pdf.pages]
    found = (
        (n, re.search(r"1 scn ([\d.]+) ([\d.]+) [\d.]+ [\d.]+ re f", text)) for n, text in enumerate(streams)
    )
    return [(n, float(match[2])) for n, match in found if match]


def test_signatures_bear_steps_on_their_spines() -> None:
    found = bars(impose_booklet(book(40), LETTER.turned, 0.3, 4))
    assert [page for page, _ in found] == [0, 8, 16]
    heights = [height for _, height in found]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3
    assert bars(impose_booklet(book(40), LETTER.turned, 0.3)) == []


@given(st.integers(0, 300))
def test_every_step_is_on_the_spine_between_the_fold_marks(signature: int) -> None:
    bar = spine_bar(signature, LETTER.turned)
    assert bar.center[0] == pytest.approx(396)
    assert 27 < bar.y < bar.top < 612 - 27


def test_a_preset_says_how_small_pages_become() -> None:
    comment = (packed("variants") / "booklet.yaml").read_text("utf-8").splitlines()[0]
    for ident, name in (("letter", "Letter"), ("a4", "A4")):
        size = read_trim(ident, ROOTS).size
        assert f"{fitting(size, size.turned):.0%} on {name}".replace("%", " %") in comment
