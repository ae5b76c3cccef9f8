from __future__ import annotations

from dataclasses import replace

import pytest

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.kit.inline import Span, plain, spans
from workbook.kit.linked import linked
from workbook.kit.punctuation import well_set

FACT = print_spec().facts["lifeline-988"]


def test_a_fact_becomes_a_link_that_says_how_it_is_spoken() -> None:
    assert spans(linked(FACT)) == (Span("Call or text 988", href="tel:988", say="Call or text 9 8 8"),)


def test_a_fact_that_leads_nowhere_stays_text() -> None:
    assert spans(linked(replace(FACT, href=None))) == (Span("Call or text 988"),)


@pytest.mark.parametrize("text", ["[988]", "a *star*", 'say "988"', "R&amp;R", "a\\b", "under_score_d"])
def test_no_character_of_a_fact_is_a_mark(text: str) -> None:
    (span,) = spans(linked(replace(FACT, text=text, say=text)))
    assert (span.text, span.say) == (well_set(text), text)
    assert plain(linked(replace(FACT, text=text, href=None))) == well_set(text)


def test_a_variable_in_a_text_is_live() -> None:
    page = sheet(kit().line("You can {fact.lifeline-988} now."))
    assert [link.uri for link in page.links] == ["tel:988"]
    assert page.links[0].contents == "Call or text 9 8 8"
    assert "".join(run.text for run in page.words) == "You can Call or text 988 now."
