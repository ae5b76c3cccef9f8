"""The structure tree: all that is printed can be heard.

No validator sees text that was declared an artifact by accident, or a mark that no element claims
in the right place: here each run of text is looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts, Run
from workbook.preflight.placed import boxes_of
from workbook.preflight.wants import Wants
from workbook.structure import Mark

_TAGGED = "ISO 14289-1, 7.1"
_SHARE = 0.1
"""So much of a page's letters may be decoration: a large numeral, words in a drawing."""


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """Text outside the tree, by the way in which it was lost; one finding a page and way."""
    if facts.tree is None or not facts.marked:
        if wants.tagged:
            message = "The file is not tagged: a screen reader has to guess what is what."
            yield Finding("tags-missing", "error", message, source="ISO 14289-1, 7.1")
        return
    claimed = {
        (child.page, child.mcid)
        for node in facts.tree.walk()
        for child in node.children
        if isinstance(child, Mark)
    }
    by_page: dict[int, list[Run]] = {}
    for run in facts.runs:
        if run.text.strip():
            by_page.setdefault(run.page, []).append(run)
    for page, runs in by_page.items():
        pages = (page + 1,)
        if lost := [run for run in runs if run.mark == "none"]:
            message = f"Text that is neither tagged nor an artifact: {_words(lost)}."
            yield Finding("text-untagged", "error", message, pages, source=_TAGGED, places=boxes_of(lost))
        if lost := [run for run in runs if run.mark == "tagged" and (page, run.mcid) not in claimed]:
            message = f"Marked text that no element of the structure holds: {_words(lost)}."
            yield Finding("text-unclaimed", "error", message, pages, source=_TAGGED, places=boxes_of(lost))
        decoration = [run for run in runs if run.mark == "decoration"]
        if decoration and _letters(decoration) > _SHARE * _letters(runs):
            message = (
                f"Text that no screen reader says, for it is marked as decoration: {_words(decoration)}."
            )
            yield Finding("text-silent", "error", message, pages, source=_TAGGED, places=boxes_of(decoration))


def _letters(runs: Iterable[Run]) -> int:
    return sum(character.isalnum() for run in runs for character in run.text)


def _words(runs: list[Run]) -> str:
    shown = ", ".join(f"“{run.text.strip()}”" for run in runs[:3])
    return shown if len(runs) <= 3 else f"{shown} and {len(runs) - 3} more"
