"""Links over furniture, given their place in the reading order.

The text under them stays an artifact; the Link elements stand after all else that their page holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbook.structure import Field, Link, Mark, Node

GROUPS = frozenset({"Document", "Part", "Art", "Sect", "Div"})
"""Elements that hold blocks, between which a link may stand (ISO 32000-1, 14.8.4.2)."""


def with_furniture(root: Node, links: Iterable[Link]) -> Node:
    """The same tree with each link in a Link element after the last block of its page.

    A page that holds no blocks gives its links to the end of the page before it.
    """
    waiting: dict[int, list[Link]] = {}
    for link in links:
        waiting.setdefault(link.page, []).append(link)
    if not waiting:
        return root
    last_on = {page: order for order, block in enumerate(_blocks(root)) for page in _pages(block)}
    after: dict[int, list[Node]] = {}
    for page in sorted(waiting):
        anchor = max((order for other, order in last_on.items() if other <= page), default=-1)
        after.setdefault(anchor, []).extend(Node("Link", (link,)) for link in waiting[page])
    first = tuple(after.pop(-1, ()))
    rest, _ = _placed(root, after, 0)
    return replace(rest, children=(*first, *rest.children))


def _blocks(group: Node) -> Iterator[Node]:
    for child in group.children:
        if isinstance(child, Node):
            if child.role in GROUPS:
                yield from _blocks(child)
            else:
                yield child


def _pages(block: Node) -> set[int]:
    own = Mark | Link | Field
    return {child.page for node in block.walk() for child in node.children if isinstance(child, own)}


def _placed(group: Node, after: dict[int, list[Node]], order: int) -> tuple[Node, int]:
    """The group with the links that follow its blocks; and the number of the next block."""
    children: list[Node | Mark | Link | Field] = []
    for child in group.children:
        if isinstance(child, Node) and child.role in GROUPS:
            placed, order = _placed(child, after, order)
            children.append(placed)
            continue
        children.append(child)
        if isinstance(child, Node):
            children.extend(after.get(order, ()))
            order += 1
    return replace(group, children=tuple(children)), order
