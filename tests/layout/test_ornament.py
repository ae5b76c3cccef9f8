from __future__ import annotations

import pytest

from tests.looking import Pages
from workbook.geometry import PageBoxes, Rect, Size
from workbook.kit.canvas import PageCanvas
from workbook.kit.rules import Gap
from workbook.layout.ornament import BELOW, SHARE, SIDE, draw_ornament
from workbook.structure import DrawnPdf

ROOM, LIVE = Rect(160, 60, 400, 670), Rect(60, 60, 500, 670)


def _plants(words: float) -> list[Rect]:
    """What is drawn on a page whose words are so high."""
    canvas = PageCanvas(True)
    canvas.begin_page("primary", True)
    draw_ornament(canvas, [Gap(words)], ROOM, LIVE, "fern")
    canvas.end_page(PageBoxes.of(Size(612, 792)))
    page = Pages(DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks)))
    return [path.rect for path in page.paths]


@pytest.mark.parametrize("share", [0.95, 0.5, SHARE + 0.01])
def test_a_plant_ends_a_page_with_much_white_space_and_stays_below_its_words(share: float) -> None:
    words = (1 - share) * LIVE.height
    plant = _plants(words)
    assert plant
    assert max(rect.top for rect in plant) <= ROOM.top - words - BELOW + 1
    assert max(rect.right for rect in plant) - LIVE.x <= SIDE * LIVE.width + 1


def test_a_page_that_is_nearly_full_has_none() -> None:
    assert _plants((1 - SHARE + 0.01) * LIVE.height) == []
