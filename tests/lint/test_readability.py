from __future__ import annotations

import pytest

from workbook.lint.readability import Counts, counted, too_hard


def test_flesch_kincaid_is_its_formula() -> None:
    counts = Counts(sentences=10, words=120, syllables=180, polysyllables=0, long_words=0)
    assert counts.score("flesch-kincaid") == pytest.approx(0.39 * 12 + 11.8 * 1.5 - 15.59)


def test_szigriszt_is_its_formula() -> None:
    counts = Counts(sentences=10, words=100, syllables=200, polysyllables=0, long_words=0)
    assert counts.score("szigriszt") == pytest.approx(206.835 - 62.3 * 2 - 10)


def test_smog_is_its_formula() -> None:
    counts = Counts(sentences=30, words=300, syllables=400, polysyllables=16, long_words=0)
    assert counts.smog == pytest.approx(1.0430 * 4 + 3.1291)


def test_a_text_is_counted() -> None:
    counts = counted(["The cat sat. The supervision ended."], "en", {"supervision"})
    assert (counts.sentences, counts.words, counts.syllables) == (2, 6, 3 + 1 + 4 + 2)
    assert (counts.polysyllables, counts.long_words) == (1, 0)


def test_a_grade_is_too_hard_above_its_limit_and_an_ease_below_it() -> None:
    assert too_hard(7.06, 7, "flesch-kincaid")
    assert not too_hard(7.04, 7, "flesch-kincaid")
    assert too_hard(64.9, 65, "szigriszt")
    assert not too_hard(65.0, 65, "szigriszt")
    assert not too_hard(99, None, "flesch-kincaid")
