from __future__ import annotations

from typing import Literal

import pytest

from tests.kit.sheets import BOXES, styles
from tests.streams import marked
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.pen import Pen
from workbook.structure import Node

ROOM = Rect(50, 100, 200, 150)


def _finished(
    pen: Pen, section: Branch, figure: Branch | None = None
) -> tuple[Node | None, list[tuple[str, str]]]:
    canvas = PageCanvas(True)
    pen.finish(canvas, figure)
    canvas.end_page(BOXES)
    said = [(one.tag, one.text) for one in marked(canvas.finished())]
    return section.freeze(), said


def test_words_are_read_in_the_order_they_were_set() -> None:
    section = Branch("Div")
    pen = Pen(ROOM, styles(), section)
    pen.words("low", 50, 120, 100)
    pen.words("high", 50, 240, 100)
    tree, said = _finished(pen, section)
    assert tree is not None
    assert [child.role for child in tree.children if isinstance(child, Node)] == ["P", "P"]
    assert [text for _, text in said if text] == ["low", "high"]


def test_shapes_lie_under_the_words() -> None:
    section = Branch("Div")
    pen = Pen(ROOM, styles(), section)
    pen.words("word", 50, 120, 100)
    pen.line(50, 100, 250, 100)
    assert [tag for tag, _ in _finished(pen, section)[1]] == ["Artifact", "P"]


def test_shapes_with_a_meaning_are_one_figure_with_its_room() -> None:
    figure = Branch("Figure", alt="A line")
    section = Branch("Div", [figure])
    pen = Pen(ROOM, styles(), section)
    pen.line(50, 100, 250, 100)
    pen.line(50, 120, 250, 120)
    tree, said = _finished(pen, section, figure)
    assert [tag for tag, _ in said] == ["Figure"]
    assert tree is not None
    assert tree.children[0] == Node("Figure", tree.children[0].children, alt="A line", bounds=ROOM)  # type: ignore[union-attr]


@pytest.mark.parametrize(("valign", "above"), [("top", 0), ("middle", 0.5), ("bottom", 1)])
def test_words_hang_from_stand_on_or_straddle_their_height(
    valign: Literal["top", "middle", "bottom"], above: float
) -> None:
    section = Branch("Div")
    pen = Pen(ROOM, styles(), section)
    height = pen.words("one  \ntwo", 50, 200, 100, valign=valign)
    (_, _, top, _) = pen._words[0]
    assert height == 2 * styles()["label"].leading
    assert top == 200 + above * height


def test_words_without_a_tag_are_decoration() -> None:
    section = Branch("Div")
    pen = Pen(ROOM, styles(), section)
    pen.words("zzz", 50, 120, 100, tag=None)
    tree, said = _finished(pen, section)
    assert tree is None
    assert ("Artifact", "zzz") in said


def test_words_in_another_language_say_so() -> None:
    section = Branch("Div")
    pen = Pen(ROOM, styles(), section)
    pen.words("Llame", 50, 120, 100, lang="es")
    tree, _ = _finished(pen, section)
    assert tree is not None
    (words,) = tree.children
    assert isinstance(words, Node)
    assert words.lang == "es"
