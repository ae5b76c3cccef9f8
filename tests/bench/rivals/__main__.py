"""The workbooks and the deck by another engine.

python -m tests.bench.rivals typst|weasyprint|fpdf2 OUT [--book ID]… [--deck] [--times K] [--practices N]
"""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

from tests.bench.rivals.pages import book, deck
from tests.bench.rivals.texts import Texts

ROOT = Path(__file__).parents[3]
MODULES = {"typst": "typst_pages", "weasyprint": "html_pages", "fpdf2": "fpdf_pages"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("engine", choices=MODULES)
    parser.add_argument("out", type=Path)
    parser.add_argument("--book", action="append", default=[], metavar="ID")
    parser.add_argument("--deck", action="store_true")
    parser.add_argument("--times", type=int, default=1, metavar="K")
    parser.add_argument("--practices", type=int, default=0, metavar="N")
    asked = parser.parse_args()
    press = importlib.import_module(f"tests.bench.rivals.{MODULES[asked.engine]}").Press(ROOT / "fonts")
    books = {ident: Texts(ROOT, ident) for ident in asked.book}
    cards = Texts(ROOT) if asked.deck else None
    for number in range(1, asked.practices + 1) if asked.practices else (0,):
        folder = asked.out / f"practice-{number:03}" if number else asked.out
        folder.mkdir(parents=True, exist_ok=True)
        for ident, words in books.items():
            texts = words.of(number)
            press.write(folder / f"{ident}.pdf", book(texts, asked.times), texts.book["title"])
        if cards:
            texts = cards.of(number)
            press.write(folder / "affirmation-cards.pdf", deck(texts), texts.deck["title"])


if __name__ == "__main__":
    main()
