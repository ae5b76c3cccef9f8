from __future__ import annotations

import pytest

from tests.orders import order, paper
from workbook.errors import UsageError
from workbook.finish.standard import NONE, STANDARDS, standard_of


def test_a_standard_forces_what_it_does_not_leave_open() -> None:
    standard, forced = standard_of(order())

    assert standard is STANDARDS["PDF/UA-1"]
    assert (forced.tagged, forced.links) == (True, True)


def test_no_standard_forces_nothing() -> None:
    assert standard_of(paper()) == (NONE, paper())


def test_an_unknown_standard_is_named_with_those_that_are_known() -> None:
    with pytest.raises(UsageError, match="unknown standard “PDF/UA-9”; known: PDF/"):
        standard_of(order(standard="PDF/UA-9"))


def test_tags_without_live_links_are_refused_when_ordered() -> None:
    with pytest.raises(ValueError, match="live links"):
        paper(tagged=True)
