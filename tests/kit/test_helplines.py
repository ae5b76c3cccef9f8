from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.kit import helplines

FACTS = print_spec().facts


def test_what_to_do_is_live_and_spoken_digit_by_digit() -> None:
    page = sheet(helplines.action(kit(), FACTS["lifeline-988"]))
    assert "Link alt=“Call or text 9 8 8” Call or text 988" in page.tree
    assert page.links[0].contents == "988 Suicide & Crisis Lifeline: Call or text 9 8 8"


def test_what_leads_nowhere_is_spoken_all_the_same() -> None:
    page = sheet(helplines.action(kit(), replace(FACTS["lifeline-988"], href=None)))
    assert "P alt=“Call or text 9 8 8” Call or text 988" in page.tree
    assert page.links == []


def test_lines_in_another_language_say_so() -> None:
    fact = FACTS["lifeline-988-spanish"]
    page = sheet(*helplines.label(kit(), fact), helplines.action(kit(), fact), *helplines.note(kit(), fact))
    assert page.tree.count("lang=es-US") == 3


def test_a_fact_without_label_and_note_prints_neither() -> None:
    fact = replace(FACTS["lifeline-988"], label=None, note=None)
    assert helplines.label(kit(), fact) == helplines.note(kit(), fact) == []


def test_the_oldest_check_counts() -> None:
    old = replace(FACTS["lifeline-988"], checked=date(2026, 3, 1))
    assert "March 1, 2026" in helplines.checked(kit(), [FACTS["emergency-911"], old])


def test_a_number_in_a_note_is_spoken_digit_by_digit() -> None:
    fact = replace(FACTS["lifeline-988"], note="Or text AYUDA to 988")
    assert "P alt=“Or text AYUDA to 9 8 8” Or text AYUDA to 988" in sheet(*helplines.note(kit(), fact)).tree
    plain = replace(fact, note="Free, day and night")
    assert "P Free, day and night" in sheet(*helplines.note(kit(), plain)).tree
