"""A workbook with as many pages as its binding needs: what is missing becomes pages for notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from workbook.blocks.notes import Notes
from workbook.layout.book import lay_out
from workbook.product.book import Page, Workbook
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf


def lay_out_filled(workbook: Workbook, spec: PrintSpec, icon_folders: tuple[Path, ...]) -> DrawnPdf:
    """All pages, a multiple of what the variant asks for. Raises ContentError as ``lay_out`` does."""
    drawn = lay_out(workbook, spec, icon_folders)
    count = max(len(drawn.pages), spec.variant.least)
    missing = count + -count % spec.variant.multiple - len(drawn.pages)
    return lay_out(with_notes(workbook, missing), spec, icon_folders) if missing else drawn


def with_notes(workbook: Workbook, count: int) -> Workbook:
    """The same with more pages for notes: before its last page, which stays the last."""
    note = Page(None, "standard", (Notes(kind="notes"),), workbook.place, (workbook.place,))
    # Each of them a page of its own: the same one twice would be poured as one.
    notes = (replace(note) for _ in range(count))
    back = (*workbook.back[:-1], *notes, *workbook.back[-1:])
    return replace(workbook, back=back, words=workbook.words.model_copy(update={"pages": None}))
