from __future__ import annotations

import pytest

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.kit.ask import Asking
from workbook.kit.kit import Kit

FIELDS = print_spec().locale.fields


def _asking() -> Kit:
    return kit().asked_by(Asking(("calm", "rest", "list"), ("Rest",), FIELDS))


def test_on_paper_nothing_is_asked() -> None:
    assert kit().ask("1", label="A walk") is None
    assert kit().choice("1", label="Mood", options=[(0, "low")]) == []


def test_a_place_is_named_by_ids_and_numbers_and_says_where_it_is() -> None:
    ask = _asking().ask("own", 2, label="A *walk* with {practice.name}.")
    assert ask is not None
    assert (ask.name, ask.label) == ("calm.rest.list.own.2", "Rest: A walk with Serene Pathways")


def test_a_pattern_puts_the_parts_of_a_label_together() -> None:
    pattern = FIELDS.named_cell
    ask = _asking().ask(1, 2, label="Monday.", pattern=pattern, row="Monday.", column="**Rest**")
    assert ask is not None
    assert ask.label == "Rest: Monday, Rest"


def test_a_choice_speaks_of_all_of_it_and_of_each_button() -> None:
    options, pattern = [(0, "0, low"), (1, "1")], FIELDS.scale
    asks = _asking().choice(
        1, label="Mood", options=options, pattern=pattern, min=0, low="low", max=1, high="high"
    )
    assert {ask.group for ask in asks} == {"Rest: Mood (from 0, low, to 1, high)"}
    assert [(ask.state, ask.label) for ask in asks] == [("0", "Rest: Mood: 0, low"), ("1", "Rest: Mood: 1")]


def test_rules_of_a_place_to_write_are_drawn_by_the_field_itself() -> None:
    asking = _asking()
    page = sheet(asking.ruled(3, ask=asking.ask("answer", label="Where to?")))
    (field,) = page.fields
    assert field.wraps
    assert field.empty.count(" l") == 3
    on_paper = [rule.y for rule in sheet(kit().ruled(3)).rules()]
    assert [rule.y for rule in page.rules()] == pytest.approx(on_paper, abs=0.01)


def test_a_line_and_an_open_room_hold_what_their_height_allows() -> None:
    asking = _asking()
    pieces = [
        asking.blank(asking.ask("a", label="A")),
        asking.open_room(20.0, asking.ask("b", label="B"), centered=True),
        asking.open_room(60.0, asking.ask("c", label="C")),
        asking.rest(ask=asking.ask("d", label="D")),
    ]
    fields = sheet(*pieces).fields
    assert [field.wraps for field in fields] == [False, False, True, True]
    assert [field.centered for field in fields] == [False, True, False, False]
