"""The structure tree while it grows: pieces make branches, drawing hangs marks on them.

A branch is made with its piece, in reading order; what is drawn later, and in whatever order,
finds its place. Frozen into ``structure.Node`` when all pages are drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields

from workbook.geometry import Rect
from workbook.structure import Field, Link, Mark, Node


@dataclass(slots=True, eq=False)
class Branch:
    """A structure element in the making; the fields are those of ``Node``."""

    role: str
    children: list[Child] = field(default_factory=list)
    alt: str | None = None
    actual: str | None = None
    lang: str | None = None
    title: str | None = None
    scope: str | None = None
    span: tuple[int, int] = (1, 1)
    numbering: str | None = None
    bounds: Rect | None = None

    def grow(self, role: str, **attributes: str | None) -> Branch:
        """A new last child."""
        child = Branch(role, **attributes)  # type: ignore[arg-type]
        self.children.append(child)
        return child

    def freeze(self) -> Node | None:
        """The element, without what was never drawn; None where nothing was."""
        grown = tuple(
            frozen
            for child in self.children
            if (frozen := child.freeze() if isinstance(child, Branch) else child) is not None
        )
        if not grown and self.role not in _EMPTY_ALLOWED:
            return None
        others = {f.name: getattr(self, f.name) for f in fields(Node) if f.name != "children"}
        return Node(children=grown, **others)


_EMPTY_ALLOWED = frozenset({"TD", "TH"})
"""A table's blank cells keep its rows whole (ISO 14289-1, 7.5)."""


Child = Branch | Mark | Link | Field
"""What may stand in an element."""


def group(role: str, branches: Iterable[Branch], **attributes: str | None) -> Branch:
    """A branch around others."""
    return Branch(role, list(branches), **attributes)  # type: ignore[arg-type]
