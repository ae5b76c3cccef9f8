from __future__ import annotations

from workbook.lint.phrases import found


def test_whole_words_whatever_their_case() -> None:
    assert list(found("Must we? A mustard seed.", ["must"])) == ["Must"]


def test_a_star_stands_for_any_ending() -> None:
    assert list(found("She relived it, reliving all", ["reliv*"])) == ["relived", "reliving"]


def test_a_stroke_stands_for_either_word_and_a_hash_for_a_number() -> None:
    assert list(found("Well in 30 days, or in ten weeks", ["in #/ten days/weeks"])) == [
        "in 30 days",
        "in ten weeks",
    ]


def test_phrases_run_over_line_breaks_and_marks_of_emphasis() -> None:
    assert list(found("you **have\nto** rest", ["have to"])) == ["have\nto"]


def test_the_shape_of_quotes_does_not_count() -> None:
    assert list(found("What doesn’t kill you", ["what doesn't kill you"])) == ["What doesn’t kill you"]


def test_an_allowed_phrase_excuses_the_word_within_it_alone() -> None:
    assert list(found("Not a test. A test.", ["test"], ["not a test"])) == ["test"]
