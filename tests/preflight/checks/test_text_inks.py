from __future__ import annotations

import pytest

from tests.broken import codes, more
from workbook.preflight import Wants, check

PLATES = Wants(printed=True, words=False)


def words(colour: str, size: float, before: str = "") -> bytes:
    return f"q {before} BT /F1 {size} Tf {colour} 60 90 Td (word) Tj ET Q".encode("ascii")


@pytest.mark.parametrize("colour", ["0.5 0.5 0.5 0 k", "0 0.5 0.5 0.5 k", "/DeviceCMYK cs 1 1 1 0 scn"])
def test_small_text_in_three_inks(colour: str) -> None:
    assert codes(more(words(colour, 8)), PLATES) == ["text-inks"]
    assert codes(more(words(colour, 9.5)), PLATES) == []


def test_the_tint_of_the_paper_is_no_ink_with_an_edge() -> None:
    assert codes(more(words("0.02 0.04 0.08 0 k", 8)), PLATES) == []
    assert codes(more(words("0.02 0.04 0.08 0 k", 5)), PLATES) == ["text-reversed"]


def test_small_text_in_two_inks() -> None:
    assert codes(more(words("0.5 0.5 0 0 k", 8)), PLATES) == []


def test_text_is_as_large_as_it_comes_out_and_told_where_it_is() -> None:
    (finding,) = check(more(words("0.5 0.5 0.5 0 k", 16, ".5 0 0 .5 0 0 cm")), PLATES)
    assert finding.code == "text-inks"
    assert "8 pt" in finding.message
    ((page, box),) = finding.places
    assert (page, box.x) == (1, 30)


def test_white_text_that_ink_would_fill() -> None:
    assert codes(more(words("0 0 0 0 k", 5)), PLATES) == ["text-reversed"]
    assert codes(more(words("0 0 0 0 k", 6)), PLATES) == []
    assert codes(more(words("1 g", 5)), PLATES) == ["text-reversed"]


def test_text_in_screen_colours_is_left_to_another_rule() -> None:
    assert codes(more(words("1 0 0 rg", 5)), PLATES) == []


def test_text_that_leaves_no_ink() -> None:
    assert codes(more(words("3 Tr 0.5 0.5 0.5 0 k", 5)), PLATES) == []
