from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pikepdf import Pdf

from tests.kit.sheets import BOXES, LEFT, TOP, WIDTH, drawn, paragraph, styles
from tests.streams import marked, operators
from workbook.geometry import PageBoxes, Rect, Size
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas, UntaggedError
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.rules import WritingRoom
from workbook.kit.vector import Picture, Shape
from workbook.structure import Destination, Mark

DOT = Picture((Shape(Path().circle(5, 5, 4).operators(), "accent", "quiet"),), Rect(0, 0, 10, 10))


def _page(canvas: PageCanvas) -> None:
    canvas.begin_page("secondary", verso=False)
    with canvas.artifact("background"):
        canvas.write(f"{canvas.fill('paper')} 0 0 10 10 re f")
    canvas.draw(DOT)
    paragraph("Rest [here](#there).").place(canvas, LEFT, TOP, WIDTH)
    WritingRoom(3, 20, 5).place(canvas, LEFT, TOP - 40, WIDTH)
    canvas.end_page(BOXES)


def _in_tag(canvas: PageCanvas) -> None:
    with canvas.tag(Branch("P")), canvas.tag(Branch("Span")):
        pass


def _artifact_in_tag(canvas: PageCanvas) -> None:
    with canvas.tag(Branch("P")), canvas.artifact():
        pass


def _tag_in_artifact(canvas: PageCanvas) -> None:
    with canvas.artifact(), canvas.tag(Branch("P")):
        pass


def _artifact_in_artifact(canvas: PageCanvas) -> None:
    with canvas.artifact("footer"), canvas.artifact():
        pass


def _end_inside(canvas: PageCanvas) -> None:
    with canvas.tag(Branch("P")):
        canvas.end_page(BOXES)


@pytest.mark.parametrize("tagged", [True, False])
@pytest.mark.parametrize(
    "draw", [_in_tag, _artifact_in_tag, _tag_in_artifact, _artifact_in_artifact, _end_inside]
)
def test_marks_do_not_stand_inside_each_other(draw: Callable[[PageCanvas], None], tagged: bool) -> None:
    with pytest.raises(UntaggedError, match=r"inside (a P|an artifact)"):
        draw(PageCanvas(tagged))


@pytest.mark.parametrize("tagged", [True, False])
def test_text_that_nobody_tagged_is_refused(tagged: bool) -> None:
    canvas = PageCanvas(tagged)
    with pytest.raises(UntaggedError, match="outside any tag or artifact"):
        Paragraph([Span("Lost")], styles()["text"], None).place(canvas, 0, 100, 100)


def test_text_in_an_artifact_is_furniture() -> None:
    canvas = PageCanvas(True)
    for kind in ("header", "footer", "decoration"):
        with canvas.artifact(kind):
            Paragraph([Span(kind)], styles()["text"], None).place(canvas, 0, 100, 100)
    canvas.end_page(BOXES)
    said = [(one.tag, one.kind, one.text) for one in marked(canvas.finished())]
    assert said == [
        ("Artifact", "Header", "header"),
        ("Artifact", "Footer", "footer"),
        ("Artifact", "", "decoration"),
    ]


def test_a_picture_outside_any_mark_is_decoration() -> None:
    canvas = PageCanvas(True)
    canvas.draw(DOT)
    canvas.end_page(BOXES)
    assert [(one.tag, one.mcid) for one in marked(canvas.finished())] == [("Artifact", None)]


def test_marks_count_anew_on_every_page() -> None:
    canvas = PageCanvas(True)
    branch = Branch("P")
    for _ in range(2):
        canvas.begin_page("primary", verso=False)
        for _ in range(2):
            with canvas.tag(branch):
                canvas.draw(DOT)
        canvas.end_page(BOXES)
    assert branch.children == [Mark(0, 0), Mark(0, 1), Mark(1, 0), Mark(1, 1)]


def test_everything_drawn_is_marked() -> None:
    canvas = PageCanvas(True)
    _page(canvas)
    data = canvas.finished()
    depth, painted = 0, []
    for operator in operators(data):
        depth += {"BMC": 1, "BDC": 1, "EMC": -1}.get(operator, 0)
        if operator in {"f", "f*", "S", "B", "B*", "Tj", "TJ", "Do"}:
            painted.append(depth)
    assert len(painted) > 4
    assert set(painted) == {1}


def test_pages_without_tags_hold_no_marks() -> None:
    canvas = PageCanvas(False)
    _page(canvas)
    found = operators(canvas.finished())
    assert "Tj" in found
    assert not {"BMC", "BDC", "EMC", "MP", "DP"} & set(found)


def test_pages_get_their_own_boxes() -> None:
    canvas = PageCanvas(True)
    for boxes in (PageBoxes.of(Size(180, 252), 9), BOXES):
        canvas.begin_page("primary", verso=False)
        canvas.end_page(boxes)
    with Pdf.open(BytesIO(canvas.finished())) as pdf:
        assert [[float(edge) for edge in page.mediabox] for page in pdf.pages] == [
            [0, 0, 198, 270],
            [0, 0, 500, 700],
        ]
        assert [float(edge) for edge in pdf.pages[0].trimbox] == [9, 9, 189, 261]
        assert [float(edge) for edge in pdf.pages[0].obj.BleedBox] == [0, 0, 198, 270]
    assert canvas.pages == [PageBoxes.of(Size(180, 252), 9), BOXES]


def test_blank_pages_are_pages() -> None:
    canvas = PageCanvas(True)
    for _ in range(3):
        canvas.end_page(BOXES)
    with Pdf.open(BytesIO(canvas.finished())) as pdf:
        assert len(pdf.pages) == 3


@pytest.mark.parametrize(
    ("role", "full"),
    [
        ("accent", "secondary"),
        ("accent-tint", "secondary-tint"),
        ("accent-text", "secondary-text"),
        ("on-accent", "on-secondary"),
        ("ink", "ink"),
        ("primary-soft", "primary-soft"),
    ],
)
def test_the_accent_is_that_of_the_page(role: str, full: str) -> None:
    canvas = PageCanvas(True)
    canvas.begin_page("secondary", verso=False)
    assert canvas.fill(role) == f"/Ink.{full} cs 1 scn"
    assert canvas.stroke(role) == f"/Ink.{full} CS 1 SCN"
    assert canvas.inks == {full}


def test_a_picture_takes_the_accent_too() -> None:
    canvas = PageCanvas(True)
    canvas.begin_page("accent-4", verso=False)
    canvas.draw(DOT)
    canvas.end_page(BOXES)
    assert canvas.inks == {"accent-4", "quiet"}
    assert b"/Ink.accent-4 cs" in canvas.finished()


def test_colour_is_named_by_role_only() -> None:
    canvas = PageCanvas(True)
    _page(canvas)
    found = set(operators(canvas.finished()))
    assert {"cs", "scn"} <= found
    assert not {"rg", "RG", "g", "G", "k", "K", "sc", "SC", "gs"} & found


def test_places_are_named_on_their_page() -> None:
    canvas = PageCanvas(True)
    canvas.end_page(BOXES)
    canvas.destination("my-zones", 700)
    assert canvas.destinations == [Destination("my-zones", 1, 700)]


def test_no_font_is_named_that_nobody_asked_for() -> None:
    data = drawn([paragraph("One")]).data
    assert b"Helvetica" not in data
    assert b"ZapfDingbats" not in data


def test_the_same_pages_are_the_same_bytes() -> None:
    assert drawn([paragraph("*One* two", "h1")]).data == drawn([paragraph("*One* two", "h1")]).data


def test_a_layer_is_opened_and_closed_and_named_once() -> None:
    canvas = PageCanvas(False)
    for _ in range(2):
        with canvas.layer("Die"):
            canvas.emit("0 0 m 9 9 l S")
    canvas.end_page(BOXES)
    assert canvas.layers == ["Die"]
    assert canvas.finished().count(b"/OC /Layer.Die BDC") == 2


def test_what_is_turned_stands_in_a_state_of_its_own() -> None:
    canvas = PageCanvas(False)
    with canvas.turned((0.0, 1.0, -1.0, 0.0, 30.0, 40.0)):
        canvas.emit("0 0 m 9 9 l S")
    canvas.end_page(BOXES)
    assert b"q 0 1 -1 0 30 40 cm\n0 0 m 9 9 l S\nQ" in canvas.finished()
