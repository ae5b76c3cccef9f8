"""Lines that end where the sense pauses, for a sentence set large.

Of all ways to break a sentence the one of least cost is taken (a dynamic programme as in
``kit/breaking``): even lines, a pause or a small joining word between them, no lone short word last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbook.kit.words import WEAK, Word, line_width

_LEADS = frozenset(
    "and but or so to before after with without for from in on at by while until when because that than if"
    " y pero o a antes con sin para por desde en mientras hasta cuando porque que si".split()
)
"""Words that a line likes to begin with."""
_STOPS = (".", "?", "!", "…", ".”", "?”", "!”")
_PAUSES = (",", ";", ":", "–", "—", ",”")
_SHORT = 6
"""Letters: a last line of one such word looks lost."""


def sense_lines(words: Sequence[Word], measure: float) -> list[Word]:
    """The words, a hard break after each that ends a line. Words wider than the measure stay alone."""
    widths = [word.box.width for word in words]
    longest = max([measure * 0.6, *widths])
    best: tuple[float, list[int]] | None = None
    for target in _targets(line_width([word.box for word in words]), measure, longest):
        found = _broken(words, measure, target)
        if found and (best is None or found[0] < best[0]):
            best = found
    ends = set(best[1]) if best else set()
    return [_ended(word, index + 1 in ends) for index, word in enumerate(words)]


def _targets(whole: float, measure: float, longest: float) -> list[float]:
    """Widths that lines of 1, 2, 3 … would have, as far as they are worth trying."""
    least = max(1, round(whole / measure))
    counts = range(least, least + 4)
    return [min(measure, max(whole / count * 1.06, longest * 0.7)) for count in counts]


def _broken(words: Sequence[Word], measure: float, target: float) -> tuple[float, list[int]] | None:
    """Cost of the best lines about as long as the target, and the words they end with."""
    infinite = float("inf")
    cost = [0.0, *[infinite] * len(words)]
    back = [0] * (len(words) + 1)
    for end in range(1, len(words) + 1):
        for first in range(end - 1, -1, -1):
            width = line_width([word.box for word in words[first:end]])
            if width > measure + 0.01 and end - first > 1:
                break
            price = cost[first] + _price(words, first, end, (width - target) / measure)
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
    price = 0.22 + 2.2 * off * off
    last = _text(words[end - 1])
    if end == len(words):
        lonely = end - first == 1 and first > 0 and len(last) <= _SHORT
        return price + (0.5 if lonely else 0.0)
    if last.endswith(_STOPS):
        return price - 0.45
    if last.endswith(_PAUSES):
        return price - 0.3
    if last.lower() in WEAK:
        return price + 0.6
    return price - (0.12 if _text(words[end]).lower() in _LEADS else 0.0)


def _text(word: Word) -> str:
    return "".join(run.text for run in word.runs)


def _ended(word: Word, ends: bool) -> Word:
    return replace(word, box=replace(word.box, forced=ends))
