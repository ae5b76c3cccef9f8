"""Words fitted to cards: the largest size of type at which every side of a group fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbook.errors import Place, Problem
from workbook.faces.side import Excess, Side
from workbook.kit.paragraph import OverfullError


@dataclass(frozen=True)
class SideToFit:
    """One side of a card, and how it is composed at a size of type."""

    card: str
    side: str
    """front or back."""
    place: Place
    compose: Callable[[float], Side]


def fit(group: Sequence[SideToFit], sizes: Sequence[float]) -> tuple[list[Side], list[Problem]]:
    """All sides at one size; problems where some do not fit at the last, the smallest one.

    It is the largest at which no line is loose, or where that is not to be had, the largest.
    """
    fitting: list[Side] | None = None
    for size in sizes:
        composed, problems = _at(group, size)
        if problems:
            continue
        if not any(side.loose for side in composed):
            return composed, []
        fitting = fitting or composed
    return (fitting, []) if fitting else (composed, problems)


def _at(group: Sequence[SideToFit], size: float) -> tuple[list[Side], list[Problem]]:
    composed: list[Side] = []
    problems: list[Problem] = []
    for one in group:
        try:
            side = one.compose(size)
        except OverfullError as error:
            problems.append(_too_wide(one, error, size))
            continue
        composed.append(side)
        if side.excess:
            problems.append(_too_full(one, side.excess, size))
    return composed, problems


def _too_full(one: SideToFit, excess: Excess, size: float) -> Problem:
    lines = f"{excess.lines} line{'s'[: excess.lines != 1]}"
    message = (
        f"The {one.side} of the card “{one.card}” is too full: {lines} ({excess.points:.0f} pt) too long"
        f" at {size:g} pt, the smallest size its design allows"
    )
    hint = f"take out about {excess.words} word{'s'[: excess.words != 1]}" if excess.words else None
    return Problem("card-too-full", message, one.place, hint=hint)


def _too_wide(one: SideToFit, error: OverfullError, size: float) -> Problem:
    message = f"On the {one.side} of the card “{one.card}”, {error}, at {size:g} pt"
    hint = "shorten it or put a space into it"
    return Problem("word-too-wide", message, one.place, hint=hint, word=error.word)
