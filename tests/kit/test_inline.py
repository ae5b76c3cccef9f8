from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.kit.inline import Span, paragraphs, plain, spans


def test_words_alone_are_one_span() -> None:
    assert spans("Take a breath.") == (Span("Take a breath."),)


def test_emphasis_nests() -> None:
    assert spans("a *b **c*** d") == (
        Span("a "),
        Span("b ", italic=True),
        Span("c", bold=True, italic=True),
        Span(" d"),
    )


def test_a_link_keeps_its_address_and_its_looks() -> None:
    assert spans("[call **988**](tel:988) now") == (
        Span("call ", href="tel:988"),
        Span("988", bold=True, href="tel:988"),
        Span(" now"),
    )


@pytest.mark.parametrize(
    "href", ["#my-zones", "https://988lifeline.org", "mailto:a@b.org", "sms:741741?body=HOME"]
)
def test_links_go_into_the_book_or_out_of_it(href: str) -> None:
    assert spans(f"[there]({href})") == (Span("there", href=href),)


@pytest.mark.parametrize(
    "text",
    ["[x](javascript:alert(1))", "[x](data:text/html,x)", "[x](vbscript:x)", "[x](file:///etc/passwd)"],
)
def test_an_address_that_could_run_something_is_no_link(text: str) -> None:
    assert all(span.href is None for span in spans(text))


@pytest.mark.parametrize("text", ["one  \ntwo", "one\\\ntwo"])
def test_a_hard_break_is_a_span_of_its_own(text: str) -> None:
    assert spans(text) == (Span("one"), Span("\n"), Span("two"))


def test_a_soft_break_is_a_space() -> None:
    assert "".join(span.text for span in spans("one\ntwo")) == "one two"


def test_escapes_and_entities_are_what_they_stand_for() -> None:
    assert plain(r"2 \* 3 \[x\] &amp; &eacute;") == "2 * 3 [x] & é"


@pytest.mark.parametrize(
    "text",
    [
        "a <b>bold</b> word",
        "<script>x</script>",
        "![a leaf](leaf.png)",
        "`code`",
        "# no heading",
        "- no list",
        "> no",
        "a | b",
        "~~x~~",
        "<https://a.org>",
    ],
)
def test_anything_else_is_plain_text(text: str) -> None:
    assert plain(text) == text
    assert all(span == Span(span.text) for span in spans(text))


@given(st.text("abcdefgh ", min_size=1).map(str.strip).filter(bool))
def test_text_without_marks_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


def test_plain_words_read_on_over_a_hard_break() -> None:
    assert plain("one  \n*two* [three](#x)") == "one two three"


@pytest.mark.parametrize(
    "text", ["one\n\ntwo", "one\r\n\r\ntwo\r\n", "\n\none\n\n\n\ntwo\n", "one\n  \ntwo", "one\n\t\n\ntwo"]
)
def test_a_blank_line_parts_paragraphs(text: str) -> None:
    assert paragraphs(text) == ["one", "two"]


def test_a_line_break_parts_no_paragraphs() -> None:
    assert paragraphs("one\ntwo") == ["one\ntwo"]
