"""What the built-in books point to: help, and what was asked before."""

from __future__ import annotations

from tests.looks.built import Edition, every_book, pages, workbook
from workbook.kit.overview import HELP_PAGE


@every_book
def test_every_link_into_the_book_leads_somewhere(edition: Edition) -> None:
    places = {place.name for place in pages(edition).drawn.destinations}
    inside = [link for link in pages(edition).links if link.dest]
    assert len(inside) > 5
    assert [link for link in inside if link.dest not in places] == []


@every_book
def test_who_is_sent_to_the_help_lines_is_told_their_page(edition: Edition) -> None:
    found = pages(edition)
    help_page = next(place.page for place in found.drawn.destinations if place.name == HELP_PAGE)
    links = [link for link in found.links if link.dest == HELP_PAGE]
    assert help_page == 2
    assert {
        f"({word})" in link.contents.replace("\u00a0", " ") for link in links for word in [_page(edition)]
    } == {True}
    if workbook(edition).words.audience == "clients":
        # Disclaimer, pause, dials, wheel, dials again; others may follow.
        assert {link.page + 1 for link in links} >= {2, 4, 7, 8, 33}


def _page(edition: Edition) -> str:
    return {"en-US": "page 3", "es-US": "página 3"}[edition[1]]


@every_book
def test_what_is_asked_again_leads_to_where_it_was_asked(edition: Edition) -> None:
    repeats = [
        block.repeats
        for _, page in workbook(edition).sections()
        for block in page.blocks
        if getattr(block, "repeats", None)
    ]
    assert repeats
    assert set(repeats) <= {link.dest for link in pages(edition).links}
