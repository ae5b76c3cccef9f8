from __future__ import annotations

from workbook.source.closest import closest, did_you_mean


def test_a_slip_finds_the_word_it_was() -> None:
    assert closest("titel", ["title", "subtitle", "text"]) == "title"


def test_capitals_do_not_matter() -> None:
    assert closest("Bands", ["bands"]) == "bands"


def test_a_word_like_none_finds_none() -> None:
    assert closest("weather", ["title", "text"]) is None
    assert did_you_mean("weather", ["title", "text"]) is None


def test_the_hint_names_it() -> None:
    assert did_you_mean("zonse", ["zones"]) == "did you mean “zones”?"
