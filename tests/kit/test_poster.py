from __future__ import annotations

from dataclasses import replace

from tests.kit.sheets import kit, paragraph
from tests.looking import Pages
from tests.prints import print_spec
from workbook.geometry import PageBoxes
from workbook.kit.canvas import PageCanvas
from workbook.kit.poster import Poster, sky
from workbook.structure import DrawnPdf


def _front(bleed: float) -> Pages:
    spec = print_spec()
    boxes = PageBoxes.of(spec.paper.size, bleed)
    poster = Poster(
        replace(kit(), spec=replace(spec, boxes=boxes)), "fern", [paragraph("Rest", "display", "H1")]
    )
    canvas = PageCanvas(True)
    canvas.begin_page("primary", False)
    poster.place(canvas, boxes.trim.x, boxes.trim.top, boxes.trim.width)
    canvas.end_page(boxes)
    return Pages(DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks)))


def test_the_drawing_runs_over_the_trim_where_the_sheet_bleeds() -> None:
    sheet = _front(9.0).paths[0].rect
    assert (sheet.x, sheet.y) == (0, 0)
    assert abs(sheet.width - 630) < 0.5


def test_words_stand_in_the_sky() -> None:
    page = _front(0.0)
    height = print_spec().paper.height
    title = next(run for run in page.words if run.text == "Rest")
    assert title.rect.top < height
    assert title.baseline > height - sky(kit()) - height * 0.072
