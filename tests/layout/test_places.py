from __future__ import annotations

from pathlib import Path

from tests.books import SENTENCE, chapter, laid_out, pages_of, workbook
from tests.looking import Pages
from workbook.kit.overview import HELP_PAGE
from workbook.product.handout import handout

FRONT = f"""
- id: first
  blocks:
    - {{kind: prose, title: Slowly, text: "{SENTENCE * 26}"}}
    - {{kind: prose, text: "If it is too much, {{help}}."}}
- blocks:
    - {{kind: crisis, scope: full, facts: [emergency-911, lifeline-988]}}
"""


def test_what_goes_over_to_another_sheet_is_found_there(tmp_path: Path) -> None:
    page = Pages(laid_out(handout(workbook(tmp_path, front=FRONT), "first")))
    assert len(page.drawn.pages) == 2
    places = [place for place in page.drawn.destinations if place.name == HELP_PAGE]
    lines = page.find("Call or text 988")
    assert [place.page for place in places] == [lines.page] == [1]
    assert "Link “Help right now” (page 2)" in page.tree


def test_in_large_print_a_block_is_found_where_it_stands(tmp_path: Path) -> None:
    text = f"{SENTENCE * 26}"
    pages = f"""
    - blocks:
        - {{kind: prose, text: "{text}"}}
        - {{kind: prompt, id: walk, text: "Which way?", lines: 3}}
    """
    page = pages_of(tmp_path, chapter("walking", "Walking", pages), front="", variant="large-print")
    (place,) = [place for place in page.drawn.destinations if place.name == "walk"]
    assert place.page == page.find("Which way?").page > 0


def test_in_large_print_a_page_of_content_may_begin_below_another(tmp_path: Path) -> None:
    pages = """
    - blocks:
        - {kind: prose, text: "A few words."}
    - id: next
      blocks:
        - {kind: prose, title: Slowly, text: "A few more."}
    """
    page = pages_of(tmp_path, chapter("walking", "Walking", pages), front="", variant="large-print")
    assert len(page.drawn.pages) == 1
    (place,) = [place for place in page.drawn.destinations if place.name == "next"]
    assert page.find("Slowly").rect.top <= place.top < page.find("A few words.").rect.y
    assert [mark.title for mark in page.drawn.bookmarks] == ["Walking", "Slowly"]
