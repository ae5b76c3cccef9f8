"""Lines of text: how long they are, which sizes they have, where their baselines stand."""

from __future__ import annotations

from statistics import mean
from typing import get_args

from tests.looks.built import (
    Edition,
    composed,
    every_book,
    grid,
    in_drawings,
    live,
    pages,
    paragraphs,
    spec,
)
from workbook.kit.styles import SINK
from workbook.kit.words import WEAK
from workbook.spec.typescale import Step

_LIFTED = 2.0
"""How far an example that is written on a line stands above it, in points."""
_HEADINGS = ("H1", "H2", "H3", "H4")


@every_book
def test_lines_of_running_text_have_55_to_70_characters(edition: Edition) -> None:
    scale, full = spec(edition).scale, grid(edition).text
    counted = [
        len(line.text.strip())
        for lines in paragraphs(pages(edition), "P")
        for line in lines[:-1]
        if len(lines) > 2 and line.size == scale.size("text") and line.rect.width > 0.85 * full
    ]
    assert len(counted) > 10
    assert 55 <= mean(counted) <= 70
    assert max(counted) <= 78


@every_book
def test_sizes_of_type_come_from_the_scale(edition: Edition) -> None:
    scale = spec(edition).scale
    known = {scale.size(step) for step in get_args(Step)}
    used = {round(run.size, 2) for run in pages(edition).words if run.text.strip()}
    assert len(used) > 5
    assert used <= {round(size, 2) for size in known}


@every_book
def test_baselines_stand_on_one_grid(edition: Edition) -> None:
    scale, found = spec(edition).scale, pages(edition)
    drawn, sink = in_drawings(found), SINK * scale.leading("text")
    rules = {(path.page, round(line.y + _LIFTED)) for path in found.paths for line in path.lines}
    off = []
    for run in found.words:
        if run.mark and run.mark not in drawn and run.page not in composed(edition) and run.text.strip():
            up = (live(edition, run.page).top + sink - run.baseline) / scale.unit
            if abs(up - round(up)) > 0.03 and (run.page, round(run.baseline)) not in rules:
                off.append((run.page + 1, run.text, round(up % 1, 2)))
    assert off == []


@every_book
def test_no_heading_stands_at_the_foot_of_a_page(edition: Edition) -> None:
    found = pages(edition)
    shapes = [(path.page, path.rect.y) for path in found.paths if path.rect.height < 500]
    below = [*shapes, *((run.page, run.baseline) for run in found.words if run.mark)]
    alone = [
        lines[-1].text
        for lines in paragraphs(found, *_HEADINGS)
        if not any(page == lines[-1].page and y < lines[-1].baseline - 1 for page, y in below)
    ]
    assert alone == []


@every_book
def test_no_heading_ends_in_a_line_of_one_short_word(edition: Edition) -> None:
    lonely = [
        lines[-1].text
        for lines in paragraphs(pages(edition), *_HEADINGS)
        if len(lines) > 1 and len(lines[-1].text.strip()) <= 4
    ]
    assert lonely == []


@every_book
def test_no_line_of_a_heading_ends_in_a_word_that_clings_to_the_next(edition: Edition) -> None:
    headings = list(paragraphs(pages(edition), *_HEADINGS))
    broken = [line.text for lines in headings for line in lines[:-1]]
    clinging = [text for text in broken if text.split()[-1].lower() in WEAK]
    # A long title may leave no other way.
    assert len(clinging) <= len(headings) / 50, clinging


@every_book
def test_the_last_line_of_a_paragraph_is_not_a_lost_word(edition: Edition) -> None:
    scale = spec(edition).scale
    texts = [
        lines
        for lines in paragraphs(pages(edition), "P", "LBody")
        if len(lines) > 2 and lines[0].size == scale.size("text")
    ]
    lost = [lines[-1].text for lines in texts if len(lines[-1].text.strip()) < 6]
    assert len(texts) > 5
    assert len(lost) <= len(texts) / 20, lost
