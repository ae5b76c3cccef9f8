from __future__ import annotations

from tests.prints import print_spec
from workbook.geometry import PageBoxes, Rect, Size
from workbook.kit.ask import Ask, Asking
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.structure import Field, Node

WORDS = print_spec().locale.fields
ROOM = Rect(10, 10, 100, 20)


def _ask() -> Ask:
    return Ask("calm.rest.prompt.answer", "Rest: Where to?", 13.0, WORDS)


def test_a_label_says_where_it_is_and_nothing_twice() -> None:
    asking = Asking(("calm", "rest", "list"), ("Rest", "Things that help"), WORDS)
    assert asking.label("A walk") == "Rest, Things that help: A walk"
    assert asking.label("Things that help") == "Rest, Things that help"
    assert Asking(("calm",), ("Rest", "Rest"), WORDS).label("A walk") == "Rest: A walk"
    assert Asking(("calm",), ("Rest",), WORDS).label("A walk") == "Rest: A walk"


def test_a_place_becomes_a_field_in_its_element() -> None:
    ask, canvas = _ask(), PageCanvas(True)
    ask.record(canvas, ROOM, "0 0 m", wraps=True)
    field = Field(0, ROOM, ask.name, ask.label, size=13.0, wraps=True, empty="0 0 m")
    assert ask.branch.freeze() == Node("Form", (field,))


def test_what_goes_over_to_the_next_page_is_a_field_of_its_own_named_after_the_first() -> None:
    ask, canvas = _ask(), PageCanvas(True)
    for _ in range(3):
        ask.record(canvas, ROOM)
        canvas.end_page(PageBoxes.of(Size(200, 200)))
    tree = Branch("Sect", [ask.branch]).freeze()
    assert tree is not None
    (group,) = tree.children
    assert isinstance(group, Node)
    fields = [child for node in group.walk() for child in node.children if isinstance(child, Field)]
    assert (group.role, [(field.name, field.page) for field in fields]) == (
        "Div",
        [("calm.rest.prompt.answer", 0), ("calm.rest.prompt.answer-2", 1), ("calm.rest.prompt.answer-3", 2)],
    )
    assert fields[2].label == "Rest: Where to?, continued"


def test_a_place_that_is_never_drawn_leaves_no_element() -> None:
    assert _ask().branch.freeze() is None
