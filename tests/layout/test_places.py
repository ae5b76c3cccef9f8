from __future__ import annotations

from pathlib import Path

from tests.books import SENTENCE, laid_out, workbook
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
