from __future__ import annotations

import pytest

from workbook.geometry import Insets, Rect, Size
from workbook.source import source_of
from workbook.spec.parse import parse
from workbook.spec.presets import read_trim
from workbook.spec.roots import Roots, builtin
from workbook.spec.trim import Trim

POKER = read_trim("poker", Roots(None, builtin()))


def test_a_trim_has_a_size_in_points() -> None:
    assert POKER.size == Size(180, 252)


def test_words_stay_inside_the_safe_area() -> None:
    assert POKER.safe_area == Rect(0, 0, 180, 252).inset(Insets.even(9))


def test_a_page_bleeds_where_its_variant_does() -> None:
    assert POKER.boxes(False).media == Size(180, 252)
    assert POKER.boxes(True).media == Size(198, 270)
    assert POKER.boxes(True).trim == Rect(9, 9, 180, 252)


CARD = "kind: card\nwidth: 63mm\nheight: 88mm\nsafe: 3mm\nsource: https://example.org\nchecked: 2026-10-02\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("width: 63mm", "width: 0pt", "that small"),
        ("height: 88mm", "height: 100in", "that large"),
        ("safe: 3mm", "safe: 32mm", "Nothing is left"),
        ("safe: 3mm", "safe: 3mm\ncorner: 40mm", "rounder than"),
        ("safe: 3mm", "safe: 3mm\nbleed: 40mm", "more bleed than an inch"),
    ],
)
def test_what_cannot_be_printed_or_cut_is_refused(old: str, new: str, said: str) -> None:
    text = f"description: A card\ngrade: A\n{CARD.replace(old, new)}"
    found, problems = parse(Trim, source_of(text, "x.yaml"), given={"id": "x"})
    assert found is None
    assert [problem.code for problem in problems] == ["wrong-value"]
    assert said in problems[0].message
