from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.books import laid_out, workbook
from tests.cards import card_spec, deck
from tests.cards import pages as card_pages
from tests.looking import Pages
from tests.prints import print_spec


def test_guides_show_a_line_for_every_baseline(tmp_path: Path) -> None:
    spec = print_spec()
    plain = Pages(laid_out(workbook(tmp_path), spec))
    guided = Pages(laid_out(workbook(tmp_path / "again"), replace(spec, guides=True)))
    words = [run for run in plain.words if run.page == 1 and run.mark]
    rules = [line.y for path in guided.paths if path.page == 1 for line in path.lines]
    assert words
    assert all(min(abs(run.baseline - y) for y in rules) < 0.1 for run in words)
    assert len(guided.paths) > len(plain.paths)


def test_guides_are_decoration(tmp_path: Path) -> None:
    spec = replace(print_spec(), guides=True)
    plain, guided = (
        Pages(laid_out(workbook(tmp_path / name), how)) for name, how in (("a", print_spec()), ("b", spec))
    )
    assert guided.tree == plain.tree


def test_cards_show_their_safe_area() -> None:
    spec = card_spec()
    plain, guided = card_pages(deck(), spec), card_pages(deck(), replace(spec, guides=True))
    assert len(guided.paths) > len(plain.paths)
