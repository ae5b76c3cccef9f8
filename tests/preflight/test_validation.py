from __future__ import annotations

import threading

from pikepdf import OutlineItem, Pdf

from tests.broken import SCREEN, codes, good, spoilt
from workbook.preflight.validation import DEEP, _limits


def with_bookmarks(count: int) -> bytes:
    """A good file with so many bookmarks in a row."""

    def add(pdf: Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.extend(OutlineItem(str(number), 0) for number in range(count))

    return spoilt(good(), add)


def test_a_book_of_two_thousand_pages_is_not_taken_for_damaged() -> None:
    assert codes(with_bookmarks(2000), SCREEN) == []


def test_what_goes_on_without_end_is_not_followed() -> None:
    assert "pdf-damaged" in codes(with_bookmarks(DEEP + 500), SCREEN)


def test_a_thread_of_a_small_stack_follows_less() -> None:
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(_limits().max_reference_depth))
    thread.start()
    thread.join()
    assert found[0] < _limits().max_reference_depth == DEEP
