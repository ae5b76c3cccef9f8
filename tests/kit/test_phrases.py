from __future__ import annotations

from dataclasses import replace

from tests.kit.sheets import kit, sheet
from workbook.kit.overview import Overview
from workbook.kit.phrases import again, example


def test_an_example_is_said_to_be_one() -> None:
    page = sheet(example(kit(), "By *{practice.name}*"))
    assert page.tree == "Document\n  P actual=“Example: By Serene Pathways” By Serene Pathways\n"


def test_what_is_asked_again_says_where_it_was_asked_before() -> None:
    made = replace(kit(), overview=Overview("p", "A workbook", labels={"dials": "7"}))
    (said,) = again(made, "dials")
    page = sheet(said)
    assert page.tree.splitlines()[2] == "    Link The same questions as on page 7"
    assert page.links[0].dest == "dials"
    assert said.keep_next


def test_a_handout_without_the_first_time_says_nothing_of_it() -> None:
    assert again(kit(), "dials") == []


def test_what_is_asked_once_says_nothing() -> None:
    assert again(kit(), None) == []
