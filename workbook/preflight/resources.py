"""The resource dictionaries that a page draws with: its own and those of the forms in it."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Dictionary, Object, Page, Stream

from workbook.preflight.values import entries_of, name_of


def resources_of(page: Page) -> Iterator[tuple[Object, Object]]:
    """Pairs of a stream's holder (page, form XObject, pattern) and its resources, the page first."""
    yield page.obj, page.resources
    seen: set[tuple[int, int]] = set()
    waiting: list[Object] = [page.resources]
    while waiting:
        resources = waiting.pop()
        for kind in ("/XObject", "/Pattern"):
            for form in entries_of(resources.get(kind)).values():
                if not isinstance(form, Stream) or form.objgen in seen:
                    continue
                seen.add(form.objgen)
                inner = form.get("/Resources")
                if name_of(form.get("/Subtype")) != "Image" and isinstance(inner, Dictionary):
                    yield form, inner
                    waiting.append(inner)
