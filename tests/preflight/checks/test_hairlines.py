from __future__ import annotations

from tests.broken import codes, more
from workbook.preflight import Wants, check

LINES = Wants(hairline=0.25, words=False)
PLATES = Wants(printed=True, words=False)


def test_hairlines_are_told_with_their_place() -> None:
    (finding,) = check(more(b"0.1 w 10 20 m 50 60 l S"), LINES)
    assert finding.code == "hairline"
    ((page, box),) = finding.places
    assert page == 1
    assert (round(box.x), round(box.top)) == (10, 60)
    assert codes(more(b"0.25 w 0 0 m 50 50 l S"), LINES) == []


def test_a_line_in_a_smaller_drawing_is_as_wide_as_it_comes_out() -> None:
    assert codes(more(b"q 0.1 0 0 0.1 0 0 cm 1 w 0 0 m 500 500 l S Q"), LINES) == ["hairline"]


def test_a_thin_line_in_two_inks() -> None:
    assert codes(more(b"0.4 w 0.5 0 0.5 0 K 0 0 m 50 50 l S"), PLATES) == ["line-inks"]
    assert codes(more(b"q .5 0 0 .5 0 0 cm 0.8 w 0.5 0 0.5 0 K 0 0 m 50 50 l S Q"), PLATES) == ["line-inks"]


def test_a_thin_line_in_one_ink_and_a_wide_one_in_two() -> None:
    assert codes(more(b"0.4 w 0.5 0 0 0 K 0 0 m 50 50 l S"), PLATES) == []
    assert codes(more(b"0.5 w 0.5 0 0.5 0 K 0 0 m 50 50 l S"), PLATES) == []
