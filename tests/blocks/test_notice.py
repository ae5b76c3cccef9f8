from __future__ import annotations

from pathlib import Path

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.books import laid_out, pages_of, workbook
from tests.looking import Pages
from workbook.product.handout import handout


def test_a_notice_has_a_title_and_a_text_of_the_language(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("notice"))
    assert page.tree == kept_tree("notice", page.tree)


def test_its_own_text_replaces_the_built_in_one(block_page: LayOut) -> None:
    tree = block_page("kind: notice\nnotice: privacy\ntext: Keep it safe.\n").tree
    assert "H1 Keep it yours" in tree
    assert "P Keep it safe." in tree


def test_a_bar_stands_beside_it_from_head_to_foot(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("notice"))
    bar = next(path.rect for path in page.paths if 2.9 < path.rect.width < 3.1)
    title = page.find("Not a test")
    assert bar.right < title.rect.x
    assert bar.top > title.rect.top


def test_an_unknown_notice_is_refused(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: notice\nnotice: pauze\n")
    assert complaint.startswith("unknown-value: “notice” takes disclaimer")


HELP = "\n- id: lines\n  blocks:\n    - {kind: crisis, scope: full, facts: [emergency-911, lifeline-988]}\n"
PAUSE = "- id: first\n  blocks:\n    - {kind: notice, notice: pause}\n"


@pytest.mark.parametrize("variant", ["screen", "home"])
def test_a_notice_leads_to_the_page_of_help_lines(tmp_path: Path, variant: str) -> None:
    page = pages_of(tmp_path, front=PAUSE + HELP, variant=variant)
    said = "".join(run.text for run in page.words if run.page == 0)
    assert "If you do not feel safe, go to “Help right now” (page 2)." in said
    if variant == "screen":
        (link,) = (link for link in page.links if link.page == 0)
        places = {place.name: place.page for place in page.drawn.destinations}
        assert places[str(link.dest)] == 1
        assert link.contents.startswith("“Help right now” (page")


def test_where_no_help_lines_stand_it_says_whom_to_tell(tmp_path: Path) -> None:
    page = pages_of(tmp_path, front=PAUSE)
    assert "tell someone you trust, or call the emergency number where you are." in page.tree
    assert [link for link in page.links if link.page == 0] == []


def test_in_a_handout_it_leads_to_the_lines_that_are_added(tmp_path: Path) -> None:
    book = handout(workbook(tmp_path, front=PAUSE + HELP), "first")
    page = Pages(laid_out(book))
    assert "Link “Help right now” (page 1)" in page.tree
    assert {link.dest for link in page.links if link.dest} <= {p.name for p in page.drawn.destinations}
