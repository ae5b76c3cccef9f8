"""Where lines end: the optimal rag of a paragraph, balanced lines of a heading.

One dynamic programme over words (Knuth and Plass, “Breaking paragraphs into lines”, 1981, without
stretch): the sum of squared white space at the line ends is least. Widths in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_LONELY = 0.3
"""A last line shorter than this share of the measure looks lost."""


@dataclass(frozen=True, slots=True)
class Box:
    """An unbreakable word: its width, the space after it, what follows."""

    width: float
    space: float
    forced: bool = False
    """A hard break follows."""
    weak: bool = False
    """A line should not end here: an article, “I”."""


class TooWide(ValueError):
    """A word is wider than the measure; ``index`` says which, ``excess`` by how much in points."""

    def __init__(self, index: int, excess: float) -> None:
        super().__init__(f"word {index} is {excess:.1f} pt too wide")
        self.index, self.excess = index, excess


def break_lines(boxes: Sequence[Box], measure: float, balanced: bool = False) -> list[tuple[int, int]]:
    """Lines as (first, end) of words. Raises TooWide where a word does not fit.

    Balanced: as few lines as fit, as even as can be; else an even rag with a free last line.
    """
    for index, box in enumerate(boxes):
        if box.width > measure + 0.01:
            raise TooWide(index, box.width - measure)
    stops = [0, *(i + 1 for i, box in enumerate(boxes[:-1]) if box.forced), len(boxes)]
    return [line for start, end in pairwise(stops) for line in _stretch(boxes, start, end, measure, balanced)]


def _stretch(
    boxes: Sequence[Box], start: int, end: int, measure: float, balanced: bool
) -> list[tuple[int, int]]:
    if end <= start:
        return []
    cost = [0.0] * (end - start + 1)
    back = [start] * (end - start + 1)
    for stop in range(start + 1, end + 1):
        best = float("inf")
        width = 0.0
        for first in range(stop - 1, start - 1, -1):
            width += boxes[first].width + (boxes[first].space if first < stop - 1 else 0.0)
            if width > measure + 0.01:
                break
            slack = (measure - width) / measure
            price = cost[first - start] + _price(slack, boxes[stop - 1], stop == end, stop - first, balanced)
            if price < best:
                best, back[stop - start] = price, first
        cost[stop - start] = best
    lines = []
    stop = end
    while stop > start:
        lines.append((back[stop - start], stop))
        stop = back[stop - start]
    return lines[::-1]


def _price(slack: float, last: Box, final: bool, words: int, balanced: bool) -> float:
    price = slack * slack
    if balanced:
        price += 10.0
    elif final:
        price = 0.0 if slack < 1 - _LONELY else 0.3 * slack
    if last.weak and not final:
        price += 0.6
    if final and words == 1 and (not balanced or slack > 1 - _LONELY):
        price += 0.5
    return price
