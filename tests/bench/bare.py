"""The bare script: the built-in workbook and deck with stock ReportLab, and nothing else.

What somebody writes who needs these pages once: the same YAML words and fonts, Platypus for text and
tables, the canvas for rules, fields of colour and drawings. No tags, no structure, no metadata, no colours
bound late, no kerning, no checks of what goes in or comes out. It is the yardstick of ``compare.py``;
nothing of the product is used here. One setting is not ReportLab's own: streams are not wrapped in
ASCII85, which would only make this script slower and its files larger.

    python -m tests.bench.bare [--screen] OUT
"""

from __future__ import annotations

import sys
from pathlib import Path

from reportlab import rl_config

from tests.bench.bare_book import book
from tests.bench.bare_cards import one_by_one, sheets
from tests.bench.bare_styles import register
from tests.bench.bare_words import Words

ROOT = Path(__file__).parents[2]


def main(out: Path, ways: tuple[bool, ...] = (True, False)) -> None:
    """Write the four files, or those for the screen alone."""
    rl_config.useA85 = 0
    words = Words(ROOT, "serene-pathways", "en-US")
    register(ROOT / "fonts")
    out.mkdir(parents=True, exist_ok=True)
    for screen in ways:
        kind = "screen" if screen else "home"
        book(out / f"mental-wellness_{kind}.pdf", words, screen)
        (one_by_one if screen else sheets)(out / f"affirmation-cards_{kind}.pdf", words)


if __name__ == "__main__":
    main(Path(sys.argv[-1]), (True,) if "--screen" in sys.argv else (True, False))
