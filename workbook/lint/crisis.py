"""Help in a crisis is where a reader looks for it: near the front, on the back, beside every scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbook.errors import Problem
from workbook.lint.phrases import found
from workbook.lint.sheets import Sheet, sheets
from workbook.source import Source
from workbook.spec.lists import Lists, Reader

FIRST = 4
"""Pages from the front among which help stands."""
NAMING = ("not-a-test", "pause", "disclaimer", "scope")
"""Notices whose built-in words name the crisis page."""


def far_help(sources: Sequence[Source], reader: Reader) -> Iterator[Problem]:
    """A workbook without help near the front or on its last page."""
    pages, book = sheets(sources), sources[0]
    early = [block for page in pages[:FIRST] for block in page.of("crisis")]
    full = [block for block in early if block.data["scope"] == "full"]
    if not (full if reader == "clients" else early):
        what = "No full crisis page is" if reader == "clients" else "No crisis lines are"
        yield _said(book, "crisis-late", f"{what} among the first {FIRST} pages", "front")
    if pages and not pages[-1].of("crisis"):
        yield _said(book, "crisis-back", "No crisis lines are on the last page", "back")


def _said(source: Source, code: str, message: str, at: str) -> Problem:
    hint = "add a block: {kind: crisis, scope: …, facts: […]}"
    return source.problem(code, message, (at,), key=True, level="warning", hint=hint)


def unpointed(sources: Sequence[Source], lists: Lists) -> Iterator[Problem]:
    """Pages with a scale where nothing says where help is."""
    pages = sheets(sources)
    ids = {
        page.source.data[str(page.steps[0])][page.steps[1]].get("id") for page in pages if page.of("crisis")
    }
    links = ["{help}", *(f"(#{ident})" for ident in ids if ident)]
    for page in pages:
        for block in page.of("scale"):
            if not _points(page, links, lists):
                hint = (
                    "add the notice “not-a-test”, or a sentence with {help}: “If a mark worries you, {help}.”"
                )
                message = "Nothing on this page says where help is; a mark on a scale can worry its reader"
                yield page.source.problem(
                    "crisis-pointer", message, (*block.steps, "kind"), level="warning", hint=hint
                )


def _points(page: Sheet, links: Sequence[str], lists: Lists) -> bool:
    if page.of("crisis"):
        return True
    if any(block.data["notice"] in NAMING and "text" not in block.data for block in page.of("notice")):
        return True
    texts = [passage.text for passage in page.texts()]
    return any(
        next(found(text, lists.cues.crisis), None) or any(link in text for link in links) for text in texts
    )


def no_crisis_card(source: Source) -> Iterator[Problem]:
    """A deck without a card of help lines."""
    if not any(extra["kind"] == "crisis" for extra in source.data.get("extras") or ()):
        hint = "add it under extras: {id: crisis, kind: crisis, facts: […]}"
        yield source.problem(
            "crisis-card", "The deck has no card with crisis lines", ("title",), level="warning", hint=hint
        )
