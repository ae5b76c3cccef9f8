from __future__ import annotations

from collections.abc import Callable

from workbook.errors import Place
from workbook.faces.side import Excess, Side
from workbook.kit.paragraph import OverfullError
from workbook.layout.card_fit import SideToFit, fit

_PLACE = Place("deck.yaml", 7, 5)


def _to_fit(fits_from: float, asked: list[float] | None = None) -> SideToFit:
    """A side that fits at a size and below."""

    def compose(size: float) -> Side:
        if asked is not None:
            asked.append(size)
        return Side(excess=Excess(30.0, 2, 7) if size > fits_from else None)

    return SideToFit("rest-1", "front", _PLACE, compose)


def _raising(error: Exception) -> Callable[[float], Side]:
    def compose(size: float) -> Side:
        raise error

    return compose


def test_a_group_takes_the_largest_size_at_which_all_fit() -> None:
    asked: list[float] = []
    sides, problems = fit([_to_fit(22), _to_fit(18, asked)], [24, 20, 18, 16])
    assert problems == []
    assert len(sides) == 2
    assert asked == [24, 20, 18]


def test_what_does_not_fit_at_the_floor_is_told_with_how_much() -> None:
    _, (problem,) = fit([_to_fit(20), _to_fit(10)], [24, 16])
    assert (problem.code, problem.place) == ("card-too-full", _PLACE)
    assert problem.message == (
        "The front of the card “rest-1” is too full: 2 lines (30 pt) too long at 16 pt, "
        "the smallest size its design allows"
    )
    assert problem.hint == "take out about 7 words"


def test_one_line_is_told_in_the_singular() -> None:
    one = SideToFit("rest-1", "back", _PLACE, lambda size: Side(excess=Excess(12.4, 1, 1)))
    _, (problem,) = fit([one], [11])
    assert "1 line (12 pt) too long" in problem.message
    assert problem.hint == "take out about 1 word"


def test_a_word_that_is_too_wide_at_the_floor_is_named() -> None:
    one = SideToFit("rest-1", "front", _PLACE, _raising(OverfullError("Selbstfürsorgekarten", 31.2)))
    sides, (problem,) = fit([one], [20, 16])
    assert sides == []
    assert problem.code == "word-too-wide"
    assert "the front of the card “rest-1”" in problem.message
    assert "“Selbstfürsorgekarten” is 31 pt wider" in problem.message


def test_a_word_too_wide_makes_the_whole_group_smaller() -> None:
    def compose(size: float) -> Side:
        if size > 18:
            raise OverfullError("conversation", 2.0)
        return Side()

    asked: list[float] = []
    wide = SideToFit("rest-2", "front", _PLACE, compose)
    assert fit([_to_fit(24, asked), wide], [24, 20, 18])[1] == []
    assert asked[-1] == 18
