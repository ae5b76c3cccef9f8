"""Before a brand's turn: what a killed build left in its folder goes; what is there already is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from workbook.batch import Batch
from workbook.claiming import sweep
from workbook.request import Request
from workbook.standing import standing


def prepared(batches: Iterable[Batch], request: Request) -> Iterator[Batch]:
    """The batches, each when its turn comes; to resume, with what stands in the brand's folder."""
    for brand, those in groupby(batches, key=lambda batch: batch.brand):
        folder = request.out / brand
        swept(folder)
        there = standing(folder) if request.resume else {}
        yield from (replace(batch, standing=there) for batch in those)


def swept(folder: Path) -> None:
    """Remove what was left half-written in a brand's folder and in its folders of pictures."""
    if folder.is_dir():
        for each in (folder, *(path for path in folder.iterdir() if path.is_dir())):
            sweep(each)
