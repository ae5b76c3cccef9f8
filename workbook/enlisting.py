"""A line more in a ``project.yaml``, as text: comments and order stay.

What comes out is read again: nothing but what was wanted may be new in it, else it is beyond us.
"""

from __future__ import annotations

from typing import Any

from workbook.errors import ContentError
from workbook.source import Source, source_of
from workbook.source.source import Spot

VARIANTS = ("screen", "home")


def entry(ident: str, dash: str = "") -> list[str]:
    """The two lines that name a product, its dash so far in."""
    return [f"{dash}- id: {ident}", f"{dash}  variants: [{', '.join(VARIANTS)}]"]


def listed(source: Source) -> list[str]:
    """Ids of the products that a project names."""
    products = source.data.get("products") if isinstance(source.data, dict) else None
    entries = [one for one in products if isinstance(one, dict)] if isinstance(products, list) else []
    return [str(one["id"]) for one in entries if "id" in one]


def enlisted(source: Source, ident: str) -> str | None:
    """The project's text with one more product at the end of its list, or None where that is beyond us."""
    spot = source.root.child("products")
    if spot is None or not isinstance(spot.children, list) or not spot.children:
        return None
    last = spot.children[-1]
    before = source.lines[last.line][: last.column]
    if before.rstrip().endswith("-"):
        text = _after(source.text, _end(last), entry(ident, before[: before.rindex("-")]))
    else:
        text = _within(source.text, last, ident)
    wanted = {**source.data, "products": [*source.data["products"], _as_data(ident)]}
    return text if _data(text, source.name) == wanted else None


def branded(source: Source, ident: str) -> str | None:
    """The project's text with the brand that it is for, behind its first key; or None, as above."""
    if not isinstance(source.root.children, dict) or not source.root.children or "brand" in source.data:
        return None
    first = next(iter(source.root.children.values()))
    text = _after(source.text, _end(first), [f"brand: {ident}"])
    return text if _data(text, source.name) == {**source.data, "brand": ident} else None


def _after(text: str, end: int, lines: list[str]) -> str:
    """Lines more behind the line of some character."""
    newline = "\r\n" if "\r\n" in text else "\n"
    at = text.find("\n", end)
    head, tail = (text, "") if at < 0 else (text[: at + 1], text[at + 1 :])
    gap = "" if head.endswith("\n") else newline
    return head + gap + "".join(line + newline for line in lines) + tail


def _within(text: str, last: Spot, ident: str) -> str:
    """A list in brackets: one more item in them."""
    more = f", {{id: {ident}, variants: [{', '.join(VARIANTS)}]}}"
    return text[: last.end] + more + text[last.end :]


def _end(spot: Spot) -> int:
    """Where the last text of a value ends; what the parser counts to it may run on over comments."""
    children = list(spot.children.values()) if isinstance(spot.children, dict) else spot.children
    if not children or spot.end <= max(_end(child) for child in children):
        return spot.end
    return max(_end(child) for child in children)


def _as_data(ident: str) -> dict[str, Any]:
    return {"id": ident, "variants": list(VARIANTS)}


def _data(text: str, name: str) -> Any:
    try:
        return source_of(text, name).data
    except ContentError:
        return None
