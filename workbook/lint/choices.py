"""Nobody is left with one way only: anchors beside the breath, symbols beside colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbook.errors import Problem
from workbook.lint.phrases import found
from workbook.lint.sheets import sheets
from workbook.source import Source, Steps
from workbook.spec.lists import Lists

ANCHORS = 2
"""Of another kind, beside every breath."""


def breath_alone(sources: Sequence[Source], lists: Lists) -> Iterator[Problem]:
    """Breaths whose other anchors are breath again."""
    for page in sheets(sources):
        for block in page.of("breath"):
            others = [one for one in block.data["anchors"] if not next(found(one, lists.cues.breath), None)]
            if len(others) < ANCHORS:
                message = f"Fewer than {ANCHORS} anchors are something other than breath"
                hint = "for some people breath brings unease: offer a sound, a surface, a sight"
                at = (*block.steps, "anchors")
                yield page.source.problem("breath-only", message, at, level="warning", hint=hint)


def same_symbols(sources: Sequence[Source]) -> Iterator[Problem]:
    """Marks of a tracker, or suits of a deck, that only a colour tells apart."""
    first = sources[0]
    if "suits" in first.data:
        yield from _twice(first, ("suits",), [suit["symbol"] for suit in first.data["suits"]])
        return
    for page in sheets(sources):
        for block in page.of("tracker"):
            symbols = [mark["symbol"] for mark in block.data["marks"]]
            yield from _twice(page.source, (*block.steps, "marks"), symbols)


def _twice(source: Source, steps: Steps, symbols: Sequence[str]) -> Iterator[Problem]:
    for number, symbol in enumerate(symbols):
        if symbol in symbols[:number]:
            message = f"The symbol “{symbol}” stands here a second time; a colour alone tells nobody apart"
            yield source.problem("symbol-twice", message, (*steps, number, "symbol"), level="warning")
