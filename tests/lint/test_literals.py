from __future__ import annotations

from datetime import date

import pytest

from workbook.errors import Problem
from workbook.lint.literals import literal_in
from workbook.source import source_of
from workbook.spec.facts import Fact

DAY = date(2026, 10, 2)
LIFELINE = Fact("lifeline-988", "Call or text 988", DAY, "a page", href="tel:988")


def found(text: str) -> list[Problem]:
    indented = text.replace("\n", "\n  ")
    return list(literal_in(source_of(f"text: |\n  {indented}\n", "a.yaml"), {"lifeline-988": LIFELINE}))


@pytest.mark.parametrize(
    "written",
    [
        *(
            "909-555-0142",
            "(909) 555-0142",
            "909.555.0142",
            "909 555 0142",
            "1-909-555-0142",
            "+1 909 555 0142",
        ),
        *("909‑555‑0142", "909–555–0142", "+44 20 7946 0018", "555-0142", "9095550142"),
        *("1-800-555-TALK", "1-800-CALLNOW", "988", "911", "9-8-8", "9-1-1", "741741", "88788"),
        *("https://example.org/a?b=c", "http://example.org", "www.example.org", "example.org", "bit.ly/abc"),
        *("me@example.org", "mailto:me@example.org", "tel:988", "sms:741741", "doi:10.1037/a0012345"),
    ],
)
def test_a_number_to_call_or_an_address_is_found_wherever_it_stands(written: str) -> None:
    for text in (written, f"Reach us: {written}.", f"Call ({written}) or\n{written}", f"**{written}**"):
        problems = found(text)
        assert {problem.code for problem in problems} == {"literal-fact"}
        assert {problem.message.split("”")[0] for problem in problems} == {f"“{written}"}
        assert len(problems) == text.count(written)


@pytest.mark.parametrize(
    "text",
    [
        "Text HOME to 12345",
        "Call 211 now",
        "Dial 112 anywhere",
        "text 838255 and wait",
        "Llame al 211",
        "AYUDA al 12345",
    ],
)
def test_a_short_code_is_found_by_what_is_said_of_it(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        *(
            "In 2026.",
            "From 0 to 10",
            "5 minutes",
            "24/7",
            "Marque hasta 3 palabras",
            "Mande 300 palabras",
            "9-1-10",
            "4-7-8",
            "5-4-3-2-1",
            "10,000 steps",
            "10000 steps",
        ),
        *(
            "1,000,000",
            "$10000",
            "100%",
            "2026-10-02",
            "12:30",
            "8.7mm",
            "3.14159",
            "1990-2020",
            "50-100",
            "room 101",
        ),
        *(
            "pages 234–567",
            "12(3), 234-567",
            "No. 12",
            "112 cards",
            "e.g. this",
            "and/or",
            "Yes/no",
            "p.m.",
            "v1.2.3",
        ),
        *(
            "{fact.lifeline-988}",
            "{fact.lifeline-988.href}",
            "{practice.phone}",
            "lifeline-988",
            "crisis-text-line",
        ),
    ],
)
def test_what_is_clearly_no_number_to_call_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_the_place_is_that_of_the_number_itself() -> None:
    first, second = found("Call 988 today,\ncall 988 tomorrow.")
    assert (first.place.line, first.place.column) == (2, 8)
    assert (second.place.line, second.place.column) == (3, 8)


def test_the_hint_names_the_fact_that_says_it_already() -> None:
    assert found("Call 988.")[0].hint == "write {fact.lifeline-988}"
    assert "{practice.phone}" in (found("Call 909-555-0142.")[0].hint or "")
    assert "{practice.web}" in (found("See example.org.")[0].hint or "")


def test_a_long_text_without_a_space_is_read_in_a_moment() -> None:
    assert found("a" * 200_000) == []
    assert found("1-" * 50_000) == []
