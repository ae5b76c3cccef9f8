from __future__ import annotations

import re

from tests.kit.sheets import LEFT, kit, paragraph, sheet
from tests.prints import print_spec
from workbook.geometry import Rect
from workbook.kit.ask import Ask, Asking
from workbook.kit.loops import Looped, LoopRow, looped_width

_POINT = re.compile(r"(-?[\d.]+) (-?[\d.]+) [mlc](?=\s)")
ASKING = kit().asked_by(Asking(("calm", "rest", "list"), ("Rest",), print_spec().locale.fields))


def strokes(operators: str) -> list[Rect]:
    """The boxes of what is stroked, by the ends of its lines and curves."""
    found = []
    for part in re.split(r"\b[SBf]\b", operators):
        points = [(float(x), float(y)) for x, y in _POINT.findall(part)]
        if points:
            left, low = min(x for x, _ in points), min(y for _, y in points)
            wide, high = max(x for x, _ in points) - left, max(y for _, y in points) - low
            found.append(Rect(left, low, wide, high))
    return found


def _check(name: str) -> Ask:
    ask = ASKING.ask(name, label="calm", kind="check")
    assert ask is not None
    return ask


def test_a_field_holds_its_word_and_is_read_before_it() -> None:
    page = sheet(Looped(paragraph("lonely"), _check("1")))
    (field,) = page.fields
    assert field.rect.holds(page.find("lonely").rect)
    assert field.rect.x >= LEFT - 1.5
    assert page.tree.index("Form") < page.tree.index("P lonely")


def test_unmarked_a_word_has_a_box_before_it_and_no_loop_around() -> None:
    (field,) = sheet(Looped(paragraph("lonely"), _check("1"))).fields
    empty, chosen = (strokes(operators) for operators in (field.empty, field.chosen))
    assert [round(rect.width) for rect in empty] == [8]
    assert len(chosen) == 3  # the box, its tick, the loop
    assert chosen[-1].width > 35
    assert chosen[-1].x >= empty[0].right


def test_a_star_stands_after_the_word() -> None:
    words, beside = sheet(Looped(paragraph("calm"), _check("1"), _check("star"))).fields
    assert beside.rect.x > words.rect.right - 3
    assert beside.rect.width >= 9


def test_where_words_are_only_starred_the_star_stands_before_them() -> None:
    (field,) = sheet(Looped(paragraph("calm"), _check("1"), starred=True)).fields
    assert len(strokes(field.chosen)) == 1
    assert field.empty.count(" l") == 9


def test_words_take_as_much_room_on_paper_as_with_their_marks() -> None:
    word = paragraph("calm")
    page = sheet(Looped(paragraph("calm"), _check("1"), _check("star")))
    assert page.fields[-1].rect.right - LEFT <= looped_width(word, stars=True) + 1.5
    assert looped_width(word) < looped_width(word, stars=True)


def test_on_paper_there_is_nothing_but_the_word() -> None:
    page = sheet(Looped(paragraph("calm"), None))
    assert (page.fields, page.paths) == ([], [])


def test_loops_in_a_row_are_centered_on_their_places() -> None:
    asks = ASKING.choice("1", label="Mood", options=[(n, str(n)) for n in range(3)])
    fields = sheet(LoopRow(asks, [20.0, 60.0, 100.0], 18.0, kit().styles["small"])).fields
    assert [round(field.rect.center[0] - 100, 3) for field in fields] == [20.0, 60.0, 100.0]
    assert [field.state for field in fields] == ["0", "1", "2"]
