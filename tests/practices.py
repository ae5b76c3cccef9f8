"""A practice of one brand, a workbook of one page and a deck of two cards: built in a moment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PROJECT = """\
format: 1
products:
  - {id: calm-week, variants: [screen]}
  - {id: few-cards, variants: [screen]}
"""
BRAND = """\
meta: {name: Calm, contact: {phone: 909-555-0142}, region: US-CA}
color: {primary: "#1E5B58"}
"""
BOOK = """\
title: A calm week
audience: clients
front: []
back: []
chapters: [01.yaml]
"""
CHAPTER = """\
id: resting
title: Resting
purpose: To find your feet.
pages:
  - blocks:
      - {kind: prose, text: Rest is a skill.}
      - {kind: prompt, id: quiet, text: Where could an hour go?, lines: 2}
"""
DECK = """\
title: A few cards
suits: [{id: rest, name: Rest, symbol: moon, color: accent-1}]
cards:
  - {id: one, suit: rest, front: I can begin again., back: {prompt: Where?}}
  - {id: two, suit: rest, front: It is okay to stop., back: {practice: Sit down.}}
"""
FACTS = """\
warm-line:
  text: Call 555-0199
  href: tel:5550199
  source: https://example.org
  checked: 2026-10-02
"""
BRAND_FILE = "brands/calm/_brand.yml"
BOOK_FILE = "workbooks/calm-week/en-US/workbook.yaml"
CHAPTER_FILE = "workbooks/calm-week/en-US/01.yaml"
DECK_FILE = "decks/few-cards/en-US.yaml"
FILES: Mapping[str, str] = {
    "project.yaml": PROJECT,
    "facts.yaml": FACTS,
    BRAND_FILE: BRAND,
    BOOK_FILE: BOOK,
    CHAPTER_FILE: CHAPTER,
    DECK_FILE: DECK,
}
CRISIS = "blocks: [{kind: crisis, scope: full, facts: [crisis-text-line]}]"
TOLD = "blocks: [{kind: imprint}, {kind: notice, notice: disclaimer}, {kind: notice, notice: privacy}]"
SOUND: Mapping[str, str] = {
    BOOK_FILE: BOOK.replace("front: []", f"front:\n  - {TOLD}\n  - {CRISIS}").replace(
        "back: []", f"back:\n  - {CRISIS}"
    ),
    CHAPTER_FILE: CHAPTER.replace("pages:", "minutes: 5\npages:").replace(
        "lines: 2", "lines: 2, skippable: true"
    ),
    DECK_FILE: f"{DECK}extras:\n  - {{id: about, kind: imprint}}\n"
    "  - {id: help, kind: crisis, facts: [crisis-text-line]}\n",
}
"""The same with all that ``check`` looks for."""
WORKBOOK_PDF = "output/calm/calm-week_en-US_screen_letter.pdf"
DECK_PDF = "output/calm/few-cards_en-US_screen_letter.pdf"


def practice(folder: Path, files: Mapping[str, str | bytes | None] | None = None) -> Path:
    """``folder/content`` with those files, others in place of them, or without those that are None."""
    for name, text in {**FILES, **(files or {})}.items():
        if text is not None:
            path = folder / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / "content"


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """One file with a part of it put otherwise."""
    assert FILES[name].count(old) == 1
    return {name: FILES[name].replace(old, new)}
