from __future__ import annotations

from workbook.lint.counting import paragraphs, plain, sentences, words


def test_sentences_end_with_a_stop_and_what_closes_it() -> None:
    assert sentences("He said “No.” Then he left! Why? I wait… and wait") == [
        "He said “No.",
        "Then he left!",
        "Why?",
        "I wait…",
        "and wait",
    ]


def test_blank_lines_part_paragraphs_and_sentences() -> None:
    assert paragraphs("One\ntwo\n\n\nThree\n\n—") == ["One\ntwo", "Three"]
    assert len(sentences("One\n\ntwo")) == 2


def test_words_keep_hyphens_and_apostrophes_and_leave_digits_out() -> None:
    assert words("I don’t over-think 10 things") == ["I", "don’t", "over-think", "things"]


def test_variables_links_and_emphasis_are_no_words() -> None:
    assert plain("**Call** {fact.x} or [read](https://example.org)") == "Call  or read"
