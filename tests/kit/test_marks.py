from __future__ import annotations

import pytest

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.geometry import Rect
from workbook.kit.ask import Asking
from workbook.kit.canvas import PageCanvas
from workbook.kit.marks import Look, box, loop, place_mark, ring, star
from workbook.kit.signs import TickBox
from workbook.kit.spot import Spot

LOOKS = (box, ring, loop, star)
ASKING = kit().asked_by(Asking(("calm", "rest", "list"), ("Rest",), print_spec().locale.fields))


@pytest.mark.parametrize("look", LOOKS)
def test_a_mark_can_be_seen_and_stays_in_reach(look: Look) -> None:
    ask, canvas, room = ASKING.ask("1", label="A walk", kind="check"), PageCanvas(True), Rect(50, 50, 14, 14)
    place_mark(canvas, room, look, ask)
    assert ask is not None
    (field,) = ask.branch.children
    assert field.chosen != field.empty  # type: ignore[union-attr]
    assert field.rect.holds(room)  # type: ignore[union-attr]


@pytest.mark.parametrize("look", LOOKS)
def test_on_paper_it_is_drawn_empty_on_the_page(look: Look) -> None:
    canvas = PageCanvas(True)
    place_mark(canvas, Rect(50, 50, 14, 14), look, None)
    assert any(" S" in operators or " B" in operators for operators in canvas._code)


def test_a_box_and_a_ring_stand_where_they_stand_on_paper() -> None:
    style = kit().styles["text"]
    for paper, field in (
        (TickBox(style), TickBox(style, ASKING.ask("1", label="A", kind="check"))),
        (Spot(20.0, 24.0), Spot(20.0, 24.0, ASKING.ask("2", label="B", kind="check"))),
        (Spot(20.0, 24.0), Spot(20.0, 24.0, ASKING.ask("3", label="C"))),
    ):
        (drawn,), (shown,) = sheet(paper).paths, sheet(field).paths
        assert drawn.rect.corners() == pytest.approx(shown.rect.corners(), abs=0.02)


def test_what_is_written_in_a_ring_stays_inside_it() -> None:
    page = sheet(Spot(26.0, 30.0, ASKING.ask("1", label="A")))
    (field,), (drawn,) = page.fields, page.paths
    assert (field.kind, field.centered) == ("text", True)
    assert drawn.rect.holds(field.rect)
