from __future__ import annotations

from datetime import date

import pytest

from workbook.source import source_of
from workbook.spec.base import Model, parse
from workbook.spec.locale import Tag
from workbook.spec.presets import read_locale
from workbook.spec.roots import Roots, builtin


class Sample(Model):
    tag: Tag


def test_words_are_found_by_group_and_name() -> None:
    english = read_locale("en-US", Roots(None, builtin()))
    assert english.language == "en"
    assert english.furniture.chapter == "Chapter {number}"
    assert english.blocks.in_ == "In"
    assert len(english.months.full) == 12


def test_words_are_found_by_their_key_in_yaml() -> None:
    english = read_locale("en-US", Roots(None, builtin()))
    assert english.callouts["evidence"] == english.callouts.evidence
    assert english.notices["no-phi"] == english.notices.no_phi
    with pytest.raises(KeyError):
        english.callouts["no-such-tone"]


def test_spaces_around_a_separator_are_kept() -> None:
    assert read_locale("en-US", Roots(None, builtin())).furniture.separator == " · "


def test_a_day_is_written_as_the_language_writes_it() -> None:
    english = read_locale("en-US", Roots(None, builtin()))
    day = date(2026, 2, 3)
    assert english.dated(day) == "February 3, 2026"
    assert english.dated(day, "short") == "Feb. 3, 2026"
    assert english.dated(day, "numeric") == "02/03/2026"
    assert english.dated(day, "month-year") == "February 2026"


@pytest.mark.parametrize("tag", ["en-US", "es-US", "de", "zh-Hant-TW", "es-419"])
def test_a_language_tag(tag: str) -> None:
    assert parse(Sample, source_of(f"tag: {tag}\n", "x.yaml"))[1] == []


@pytest.mark.parametrize("tag", ["english", "en_US", "EN-us", "en-", "../en"])
def test_no_language_tag(tag: str) -> None:
    _, problems = parse(Sample, source_of(f"tag: '{tag}'\n", "x.yaml"))
    assert [problem.code for problem in problems] == ["bad-locale"]
