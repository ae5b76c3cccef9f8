"""Ids that nothing stands behind: facts, icons, drawings, colours, sizes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from workbook.errors import Problem
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.source import Source, did_you_mean
from workbook.spec.named import Named, What, named_in

_LISTED: Mapping[What, str] = {
    "fact": "facts",
    "icon": "icons",
    "cover drawing": "art",
    "opener drawing": "art",
    "trim": "trims",
}
"""What ``workbook list`` calls them."""


def named_by(product: Workbook | Deck, sources: Collection[Source]) -> Iterator[tuple[Source, Named]]:
    """Every such id of a product, with the file it stands in: the workbook's own, then its chapters'."""
    chapters = product.chapters if isinstance(product, Workbook) else ()
    for words, source in zip((product.words, *(one.words for one in chapters)), sources, strict=True):
        yield from ((source, named) for named in named_in(words))


def unknown_named(
    product: Workbook | Deck, sources: Collection[Source], known: Mapping[What, Collection[str]]
) -> Iterator[Problem]:
    """A problem for each id that is none of those known of its kind; kinds not given are not judged."""
    for source, named in named_by(product, sources):
        if named.what in known and named.id not in known[named.what]:
            yield _unknown(source, named, known[named.what])


def _unknown(source: Source, named: Named, known: Collection[str]) -> Problem:
    listed = _LISTED.get(named.what)
    code = "unknown-id" if listed else "unknown-color"
    there = f"workbook list {listed}" if listed else f"there are {', '.join(known)}"
    hint = did_you_mean(named.id, known) or there
    message = f"There is no {named.what} “{named.id}”" if listed else f"This brand has no colour “{named.id}”"
    return source.problem(code, message, named.steps, hint=hint)
