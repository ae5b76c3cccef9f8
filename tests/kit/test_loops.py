from __future__ import annotations

from tests.kit.sheets import kit, paragraph, sheet
from tests.prints import print_spec
from workbook.kit.ask import Asking
from workbook.kit.loops import Looped, LoopRow

ASKING = kit().asked_by(Asking(("calm", "rest", "list"), ("Rest",), print_spec().locale.fields))


def test_a_loop_lies_around_its_word_and_is_read_before_it() -> None:
    page = sheet(Looped(paragraph("lonely"), ASKING.ask("1", label="lonely", kind="check")))
    (field,) = page.fields
    assert field.rect.holds(page.find("lonely").rect)
    assert page.tree.index("Form") < page.tree.index("P lonely")


def test_a_star_stands_beside_the_loop() -> None:
    circle, star = (ASKING.ask(name, label="calm", kind="check") for name in ("1", "star"))
    loop, beside = sheet(Looped(paragraph("calm"), circle, star)).fields
    assert beside.rect.x > loop.rect.right - 3
    assert beside.rect.width >= 9


def test_on_paper_there_is_nothing_but_the_word() -> None:
    page = sheet(Looped(paragraph("calm"), None))
    assert (page.fields, page.paths) == ([], [])


def test_loops_in_a_row_are_centered_on_their_places() -> None:
    asks = ASKING.choice("1", label="Mood", options=[(n, str(n)) for n in range(3)])
    fields = sheet(LoopRow(asks, [20.0, 60.0, 100.0], 18.0, kit().styles["small"])).fields
    assert [round(field.rect.center[0] - 100, 3) for field in fields] == [20.0, 60.0, 100.0]
    assert [field.state for field in fields] == ["0", "1", "2"]
