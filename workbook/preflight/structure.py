"""The structure tree read back into plain nodes (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pikepdf import Dictionary, Object, Page

from workbook.geometry import Rect
from workbook.preflight.values import entries_of, items_of, name_of, rect_of, text_of
from workbook.structure import Field, Link, Mark, Node

# Deeper than any real document; a tree that goes on is a loop or an attack.
_DEEPEST = 100
_MULTILINE = 1 << 12
"""The flag of a field that holds several lines (12.7.4.3)."""


def tree_of(catalog: Object, pages: Sequence[Page]) -> Node | None:
    """The tree with roles mapped to the standard ones; None in a file without one.

    Several elements at the top come under one node of the role StructTreeRoot.
    """
    root = catalog.get("/StructTreeRoot")
    if not isinstance(root, Dictionary):
        return None
    roles = {key[1:]: name_of(role) for key, role in entries_of(root.get("/RoleMap")).items()}
    reader = _Reader({page.obj.objgen: number for number, page in enumerate(pages)}, roles)
    top = reader.children(root, None, 0)
    if len(top) == 1 and isinstance(top[0], Node):
        return top[0]
    return Node("StructTreeRoot", tuple(top))


class _Reader:
    def __init__(self, pages: Mapping[tuple[int, int], int], roles: Mapping[str, str]) -> None:
        self._pages = pages
        self._roles = roles

    def children(self, element: Object, page: int | None, depth: int) -> list[Node | Mark | Link | Field]:
        """What stands below an element, in order; ``page`` is the element's own."""
        found: list[Node | Mark | Link | Field] = []
        for kid in items_of(element.get("/K")) if depth < _DEEPEST else ():
            if isinstance(kid, int):
                if page is not None:
                    found.append(Mark(page, kid))
            elif isinstance(kid, Dictionary):
                child = self._child(kid, page, depth)
                if child is not None:
                    found.append(child)
        return found

    def _child(self, kid: Object, page: int | None, depth: int) -> Node | Mark | Link | Field | None:
        if "/S" in kid:
            return self._element(kid, depth)
        own = self._page(kid, page)
        mcid = kid.get("/MCID")
        if own is None:
            return None
        if isinstance(mcid, int):
            return Mark(own, mcid)
        return _live(kid.get("/Obj"), own)

    def _element(self, element: Object, depth: int) -> Node:
        role = name_of(element.get("/S"))
        page = self._page(element, None)
        attributes: dict[str, object] = {}
        for each in items_of(element.get("/A")):
            attributes |= entries_of(each)
        return Node(
            role=self._roles.get(role, role),
            children=tuple(self.children(element, page, depth + 1)),
            alt=_given(element, "/Alt"),
            actual=_given(element, "/ActualText"),
            lang=_given(element, "/Lang"),
            title=_given(element, "/T"),
            scope=name_of(attributes.get("/Scope")) or None,
            span=(_count(attributes.get("/RowSpan")), _count(attributes.get("/ColSpan"))),
            numbering=name_of(attributes.get("/ListNumbering")) or None,
            bounds=rect_of(attributes.get("/BBox")),
        )

    def _page(self, holder: Object, default: int | None) -> int | None:
        page = holder.get("/Pg")
        return self._pages.get(page.objgen, default) if isinstance(page, Dictionary) else default


def _live(annotation: object, page: int) -> Link | Field | None:
    entries = entries_of(annotation)
    kind = name_of(entries.get("/Subtype"))
    if kind == "Widget":
        return _field(entries, page)
    return _link(entries, page) if kind == "Link" else None


def _field(entries: Mapping[str, object], page: int) -> Field:
    """A widget, with its name and label; those of a button may be its group's."""
    names: list[str] = []
    labels: list[str] = []
    holder, depth = entries, 0
    while holder and depth < _DEEPEST:
        names += [text_of(holder.get("/T"))] if "/T" in holder else []
        labels += [text_of(holder.get("/TU"))] if "/TU" in holder else []
        holder, depth = entries_of(holder.get("/Parent")), depth + 1
    rect = rect_of(entries.get("/Rect")) or Rect(0, 0, 0, 0)
    states = entries_of(entries_of(entries.get("/AP")).get("/N"))
    button = "/Off" in states
    flags = entries.get("/Ff")
    return Field(
        page,
        rect,
        ".".join(reversed(names)),
        labels[0] if labels else "",
        kind=("choice" if "/T" not in entries else "check") if button else "text",
        wraps=not button and isinstance(flags, int) and bool(flags & _MULTILINE),
        state=next((key[1:] for key in states if key != "/Off"), "") if button else "",
        group=labels[1] if len(labels) > 1 else "",
        value=name_of(entries.get("/AS")) if button else text_of(entries.get("/V")),
    )


def _link(entries: Mapping[str, object], page: int) -> Link:
    uri = text_of(entries_of(entries.get("/A")).get("/URI")) or None
    rect = rect_of(entries.get("/Rect")) or Rect(0, 0, 0, 0)
    dest = text_of(entries.get("/Dest")) or None
    return Link(page, (rect,), text_of(entries.get("/Contents")), uri=uri, dest=dest)


def _given(element: Object, key: str) -> str | None:
    return text_of(element.get(key)) if key in element else None


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 1
