"""Lines that end where the sense pauses, for a sentence set large.

Of all ways to break a sentence the one of least cost is taken (a dynamic programme as in
``kit/breaking``): even lines, a pause or a small joining word between them, no lone short word last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from workbook.kit.words import WEAK, Word, line_width

_LEADS = frozenset(
    "and but or so to before after with without for from in on at by while until when because that than if"
    " y pero o a antes con sin para por desde en mientras hasta cuando porque que si".split()
)
"""Words that a line likes to begin with, and not to end with."""
_CLING = WEAK | _LEADS | frozenset("as not no one my your be am are was like como es soy mi tu".split())
"""Words that cling to the next."""
_NEVER = frozenset("a an the i el la los las un una yo".split())
"""Words that no line ends with, if there is any other way."""
_STOPS = (".", "?", "!", "…", ".”", "?”", "!”")
_PAUSES = (",", ";", ":", "–", "—", ",”")
_POINTS = ".,;:?!…"
_FULL = 0.12
"""What a line costs that goes from edge to edge."""
_LONE, _LOST = 0.35, 0.9
"""What a line of one word costs, and of one with no more than four letters."""


def sense_lines(words: Sequence[Word], measure: float) -> list[Word]:
    """The words, a hard break after each that ends a line. Words wider than the measure stay alone."""
    widths = [word.box.width for word in words]
    longest = max([measure * 0.6, *widths])
    best: tuple[float, list[int]] | None = None
    stretches = _Stretches(words)
    for target in _targets(line_width([word.box for word in words]), measure, longest):
        found = _broken(words, stretches, measure, target)
        if found and (best is None or found[0] < best[0]):
            best = found
    ends = set(best[1]) if best else set()
    return [_ended(word, index + 1 in ends) for index, word in enumerate(words)]


def _targets(whole: float, measure: float, longest: float) -> list[float]:
    """Widths that lines of 1, 2, 3 … would have, as far as they are worth trying."""
    least = max(1, round(whole / measure))
    counts = range(least, least + 4)
    return [min(measure, max(whole / count * 1.06, longest * 0.7)) for count in counts]


class _Stretches:
    """Widths of all stretches of a text, from the widths up to each of its words."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._upto = [0.0, *accumulate(word.box.width + word.box.space for word in words)]
        self._space = [word.box.space for word in words]

    def width(self, first: int, end: int) -> float:
        """Of the words from the first to before the end, without the space after the last."""
        return self._upto[end] - self._upto[first] - self._space[end - 1]


def _broken(
    words: Sequence[Word], stretches: _Stretches, measure: float, target: float
) -> tuple[float, list[int]] | None:
    """Cost of the best lines about as long as the target, and the words they end with."""
    infinite = float("inf")
    cost = [0.0, *[infinite] * len(words)]
    back = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        for first in range(end - 1, -1, -1):
            width = stretches.width(first, end)
            if width > measure + 0.01 and end - first > 1:
                break
            price = cost[first] + _price(words, first, end, (width - target) / measure)
            price += _FULL if width > measure * 0.94 else 0.0
            if price < cost[end]:
                cost[end], back[end] = price, first
            if first and words[first - 1].box.forced:
                break
    ends, end = [], len(words)
    while end > 0:
        ends.append(end)
        end = back[end]
    return (cost[-1], ends) if cost[-1] < infinite else None


def _price(words: Sequence[Word], first: int, end: int, off: float) -> float:
    """What a line costs; ``off``: how far its width is from the target, as a share of the measure."""
    price = 0.30 + 1.7 * off * off
    last = text_of(words[end - 1])
    if end - first == 1 < len(words):
        price += _LOST if len(last.rstrip(_POINTS)) <= 4 else _LONE
    if end == len(words):
        return price
    if last.endswith(_STOPS):
        return price - 0.40
    if last.endswith(_PAUSES):
        return price - 0.32
    if last.lower() in _NEVER:
        return price + 3.0
    if last.lower() in _CLING:
        return price + (0.7 if last.lower() in WEAK else 0.35)
    return price - (0.12 if text_of(words[end]).lower() in _LEADS else 0.0)


def text_of(word: Word) -> str:
    """A word as it is written."""
    return "".join(run.text for run in word.runs)


def _ended(word: Word, ends: bool) -> Word:
    return replace(word, box=replace(word.box, forced=ends))
