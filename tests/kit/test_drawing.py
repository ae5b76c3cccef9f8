from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, TOP, WIDTH, kit, sheet
from workbook.geometry import Rect
from workbook.kit.path import Path
from workbook.kit.pen import Pen


def _circle_with_words(pen: Pen) -> None:
    x, y = pen.rect.center
    pen.words("Full", x - 40, pen.rect.top - 10, 80, align="center")
    pen.shape(Path().circle(x, y, 40), stroke="accent")
    pen.words("Empty", x - 40, pen.rect.y + 40, 80, align="center")


def test_a_drawing_with_a_meaning_is_a_figure_and_then_its_words() -> None:
    page = sheet(kit().drawing(30, _circle_with_words, alt="A circle to fill"))
    assert page.tree == ("Document\n  Div\n    Figure alt=“A circle to fill”\n    P Full\n    P Empty\n")
    (circle,) = page.paths
    assert circle.mark is not None


def test_a_drawing_without_one_is_decoration_around_its_words() -> None:
    page = sheet(kit().drawing(30, _circle_with_words))
    assert page.tree == "Document\n  Div\n    P Full\n    P Empty\n"
    (circle,) = page.paths
    assert circle.mark is None


def test_a_drawing_without_words_or_meaning_leaves_no_element() -> None:
    assert sheet(kit().drawing(10, lambda pen: pen.line(100, 640, 200, 640))).drawn.tree is None


def test_a_figure_knows_the_room_it_stands_in() -> None:
    page = sheet(kit().drawing(30, _circle_with_words, alt="A circle"))
    assert page.drawn.tree is not None
    (figure,) = [node for node in page.drawn.tree.walk() if node.role == "Figure"]
    height = 30 * kit().unit
    assert figure.bounds == Rect(LEFT, TOP - height, WIDTH, height)
    assert figure.bounds.holds(page.paths[0].rect)


def test_what_a_drawing_says_may_hold_variables() -> None:
    page = sheet(kit().drawing(30, _circle_with_words, alt="By {practice.name}"))
    assert "Figure alt=“By Serene Pathways”" in page.tree


def test_a_drawing_may_be_as_high_as_its_width_asks_for() -> None:
    drawing = kit().drawing(lambda width: width / 10, _circle_with_words)
    assert drawing.measure(200) == pytest.approx(20 * kit().unit)
