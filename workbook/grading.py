"""Reading grades as a table: what ``check -v`` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbook.lint.readability import NAMES
from workbook.reviewing import Review

_NAME = 48
"""Characters of a part's name that are shown."""


def table(reviews: Iterable[Review]) -> tuple[str, ...]:
    """A few lines for each edition: every part with its words, grade, mean sentence and long words."""
    return tuple(line for review in reviews for line in _lines(review))


def _lines(review: Review) -> Iterator[str]:
    if review.lists is None:
        return
    limits, formula = review.lists.limits.get(review.reader), review.lists.formula
    limit = f", limit {limits.chapter:g}" if limits and limits.chapter is not None else ""
    yield f"{review.edition.id} {review.edition.locale}: {NAMES[formula]}{limit}"
    yield f"  {'':{_NAME}} {'words':>6} {'score':>6} {'words a sentence':>17} {'% long':>7}"
    for part in review.parts:
        counts = part.counts
        mean, share = counts.words / counts.sentences, 100 * counts.long_words / counts.words
        row = f"{counts.words:6} {counts.score(formula):6.1f} {mean:17.1f} {share:7.1f}"
        smog = f"   SMOG {counts.smog:.1f}" if part.whole and limits and limits.smog is not None else ""
        yield f"  {part.name[:_NAME]:{_NAME}} {row}{smog}"
