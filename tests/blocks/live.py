"""What leaves the live area of a page it was laid out on."""

from __future__ import annotations

from functools import cache

import pytest

from tests.looking import Drawn, Pages, Shown
from tests.prints import print_spec
from workbook.geometry import Rect
from workbook.kit.styles import Styles
from workbook.layout.furniture import book_grid

everywhere = pytest.mark.parametrize(
    ("paper", "variant"),
    [(paper, variant) for paper in ("letter", "a4") for variant in ("screen", "home", "large-print")],
)
"""Runs a test on both papers, for the screen, for an office printer and in large print."""


@cache
def live_area(paper: str, variant: str, verso: bool) -> Rect:
    """Everything between the margins of a page, in points."""
    spec = print_spec(paper, variant)
    grid = book_grid(spec, Styles(spec.brand, spec.scale), None)
    return grid.live(verso).moved(spec.boxes.trim.x, spec.boxes.trim.y)


def astray(page: Pages, paper: str, variant: str) -> list[str]:
    """Words and shapes level with the live area that stick out of it; strokes may touch its edge."""
    found = []
    items: list[Shown | Drawn] = [*page.words, *page.paths]
    for item in items:
        live = live_area(paper, variant, item.page % 2 == 1)
        furniture = (
            item.rect.top < live.y - 8 or item.rect.y > live.top or item.rect.height > live.height + 50
        )
        if not furniture and not live.grown(2).holds(item.rect):
            found.append(f"{getattr(item, 'text', 'a shape')!r} at {item.rect}")
    return found
