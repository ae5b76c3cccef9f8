from __future__ import annotations

from dataclasses import replace

import pytest

from tests.kit.sheets import kit, sheet
from tests.prints import print_spec
from workbook.kit.inline import Span, plain, spans
from workbook.kit.kit import Kit
from workbook.kit.linked import linked
from workbook.kit.overview import HELP_PAGE, Overview
from workbook.kit.punctuation import well_set

FACT = print_spec().facts["lifeline-988"]


def test_a_fact_becomes_a_link_that_says_how_it_is_spoken() -> None:
    assert spans(linked(FACT)) == (Span("Call or text\u00a0988", href="tel:988", say="Call or text 9 8 8"),)


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


def _with_labels(**labels: str) -> Kit:
    return replace(kit(), overview=Overview("sample", "A workbook", labels=labels))


def test_a_link_into_the_book_names_its_page() -> None:
    page = sheet(_with_labels(rest="12").line("See [an *hour*](#rest), if you like."))
    assert page.links[0].dest == "rest"
    assert page.tree.splitlines()[1:] == [
        "  P See , if you like.",
        "    Link an hour (page 12)",
        "      → #rest “an hour (page\u00a012)”",
    ]


def test_a_link_to_what_is_not_there_names_no_page() -> None:
    assert _with_labels(rest="12").spans("See [this](#other).")[1] == Span("this", href="#other")
    assert _with_labels(rest="12").spans("See [this](https://rest).")[1].text == "this"


def test_where_help_is_leads_to_its_page_and_names_it() -> None:
    overview = Overview("sample", "A workbook", labels={HELP_PAGE: "3"}, help_title="Help right now")
    page = sheet(replace(kit(), overview=overview).line("If not, {help}."))
    assert page.links[0].dest == HELP_PAGE
    assert "".join(run.text for run in page.words) == "If not, go to “Help right now” (page 3)."


def test_without_help_lines_it_is_said_whom_to_tell() -> None:
    page = sheet(kit().line("If not, {help}."))
    assert page.links == []
    words = "If not, tell someone you trust, or call the emergency number where you are."
    assert "".join(run.text for run in page.words) == words
